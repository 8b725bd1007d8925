package io.github.cobalamin.guidelines;

import io.github.cobalamin.patient.Patient;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whether two patients stand on either side of an edge, with one step between them. */
final class OneStep {
  private OneStep() {}

  /**
   * Whether one fact more, one less, or one in the place of another makes the first the second. All
   * that is known of one clue, one medicine or one test is one fact.
   */
  static boolean isBetween(Patient one, Patient other) {
    return isAtMostOneStep(facts(one), facts(other));
  }

  private static boolean isAtMostOneStep(
      Map<String, Set<String>> one, Map<String, Set<String>> other) {
    Set<String> subjects = new HashSet<>(one.keySet());
    subjects.addAll(other.keySet());
    subjects.removeIf(each -> Objects.equals(one.get(each), other.get(each)));
    return subjects.stream().filter(one::containsKey).count() <= 1
        && subjects.stream().filter(other::containsKey).count() <= 1;
  }

  /** A patient as often as there is something that can be left out of what is known of him. */
  static List<Patient> withoutOne(Patient patient) {
    List<Patient> all = new ArrayList<>();
    List<String> facts = List.of(RecordedPatient.write(patient).split(";", -1));
    for (String subject : facts(patient).keySet()) {
      patient(facts.stream().filter(fact -> !subject(fact).equals(subject)).toList())
          .ifPresent(all::add);
    }
    return all;
  }

  /** Empty where something else stands on what is left out, or a fact is a caller's own. */
  private static Optional<Patient> patient(List<String> facts) {
    try {
      return Optional.of(RecordedPatient.read(String.join(";", facts)));
    } catch (IllegalArgumentException | NoSuchElementException e) {
      return Optional.empty();
    }
  }

  /** What is known, in the words of the record, by what it is said of. */
  private static Map<String, Set<String>> facts(Patient patient) {
    Map<String, Set<String>> facts = new TreeMap<>();
    for (String fact : RecordedPatient.write(patient).split(";", -1)) {
      facts.computeIfAbsent(subject(fact), each -> new TreeSet<>()).add(fact);
    }
    return facts;
  }

  /** Of what a line of the record is. */
  static String subject(String fact) {
    String[] words = fact.split("[ |]", 3);
    return switch (words[0]) {
      case "+", "-", "ext" -> "clue " + words[1];
      case "med", "not" -> "medicine " + words[1];
      case "res" -> "result " + words[1];
      case "tri" -> "preg";
      default -> words[0];
    };
  }
}
