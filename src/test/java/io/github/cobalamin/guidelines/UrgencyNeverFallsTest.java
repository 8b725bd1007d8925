package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Band;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Law L4: no urgency falls below that of the rules before section 7, except where the law names it.
 * The urgencies of before stand as one letter a patient of the record: routine, urgent, same day.
 */
class UrgencyNeverFallsTest {
  private static final String BEFORE = "/urgencies-before.txt";

  /** What L4 lets fall, in its words. */
  private static final Map<String, Predicate<Assessment>> NAMED = named();

  @Test
  void no_urgency_falls_but_where_the_law_names_it() throws IOException {
    String before = before();
    List<String> record = Behaviour.record();
    assertThat(before).hasSize(record.size());
    List<String> unnamed = new ArrayList<>();
    Map<String, Integer> lowered = new LinkedHashMap<>();
    for (int i = 0; i < record.size(); i++) {
      Urgency was = urgency(before.charAt(i));
      if (was == Urgency.ROUTINE) {
        continue;
      }
      String[] columns = record.get(i).split("\t", -1);
      Patient patient = RecordedPatient.read(columns[1]);
      Assessment now =
          columns[0].isEmpty()
              ? Guidelines.NICE_NG239.assess(patient)
              : Guidelines.NICE_NG239.assess(patient, LocalDate.parse(columns[0]));
      if (now.urgency().compareTo(was) < 0) {
        String why = exception(now);
        String line = "patient " + i + ": " + was + " to " + now.urgency() + ", " + why;
        System.out.println(line);
        lowered.merge(why, 1, Integer::sum);
        if (why.isEmpty()) {
          unnamed.add(line + "\n  " + columns[1]);
        }
      }
    }
    System.out.println("Lowered urgencies of " + record.size() + " patients: " + lowered);

    assertThat(unnamed).isEmpty();
  }

  private static String exception(Assessment now) {
    for (Map.Entry<String, Predicate<Assessment>> each : NAMED.entrySet()) {
      if (each.getValue().test(now)) {
        return each.getKey();
      }
    }
    return "";
  }

  private static Map<String, Predicate<Assessment>> named() {
    Map<String, Predicate<Assessment>> named = new LinkedHashMap<>();
    named.put(
        "all cells low and severe by near-normal counts",
        now ->
            has(now, Symptoms.LEUCOPENIA)
                && has(now, Symptoms.THROMBOCYTOPENIA)
                && !has(now, Symptoms.PANCYTOPENIA)
                && (atLeast(now, LabTests.HAEMOGLOBIN, "100 g/L")
                    || atLeast(now, LabTests.PLATELETS, "100 10^9/L")
                    || atLeast(now, LabTests.NEUTROPHILS, "1.0 10^9/L")
                    || atLeast(now, LabTests.WHITE_CELLS, "3.0 10^9/L")));
    named.put(
        "known epilepsy of a child",
        now ->
            now.patient().age().filter(age -> age.years() < 16).isPresent()
                && has(now, Conditions.EPILEPSY)
                && has(now, Symptoms.SEIZURES)
                && !isNewOrWorse(now, Symptoms.SEIZURES));
    named.put(
        "a gait disorder that a stated cause explains",
        now ->
            hasAny(now, Symptoms.ATAXIA, Symptoms.IMPAIRED_GAIT)
                && !isNewOrWorse(now, Symptoms.ATAXIA, Symptoms.IMPAIRED_GAIT)
                && hasAny(
                    now,
                    Conditions.DIABETIC_NEUROPATHY,
                    Conditions.ALCOHOLIC_NEUROPATHY,
                    Conditions.CHEMOTHERAPY_NEUROPATHY,
                    Conditions.STROKE,
                    Conditions.MULTIPLE_SCLEROSIS,
                    Conditions.SPINAL_CORD_COMPRESSION));
    named.put(
        "a defect of sight that glaucoma, refraction or birth explains",
        now ->
            hasAny(
                    now,
                    Conditions.GLAUCOMA,
                    Conditions.REFRACTIVE_ERROR,
                    Conditions.INBORN_DEFECT_OF_SIGHT)
                && hasAny(
                    now,
                    Symptoms.VISUAL_LOSS,
                    Symptoms.VISUAL_ACUITY_LOSS,
                    Symptoms.COLOUR_VISION_LOSS)
                && !hasAny(
                    now,
                    Symptoms.OPTIC_ATROPHY,
                    Symptoms.SUDDEN_VISUAL_LOSS_OF_ONE_EYE,
                    Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM));
    named.put(
        "Entonox or an anaesthetic once, with a tingle",
        now ->
            hasAny(
                    now,
                    RiskFactors.NITROUS_OXIDE_FOR_PAIN_RELIEF,
                    RiskFactors.ANAESTHETIC_NITROUS_OXIDE)
                && !hasAny(
                    now, RiskFactors.RECREATIONAL_NITROUS_OXIDE, RiskFactors.NITROUS_OXIDE_AT_WORK)
                && hasAny(now, Symptoms.PARAESTHESIA, Symptoms.NUMBNESS)
                && WidePatients.SIGNS.stream().noneMatch(sign -> has(now, sign)));
    named.put(
        "a lone ankle sign from 60 years", now -> Danger.isOneAnkleSignFromSixty(now.patient()));
    named.put(
        "a stable sensory neuropathy beside a sufficient number",
        now ->
            isSufficient(now)
                && hasAny(
                    now,
                    Symptoms.LENGTH_DEPENDENT_NEUROPATHY,
                    Symptoms.OBJECTIVE_SENSORY_LOSS,
                    Symptoms.REDUCED_VIBRATION_SENSE,
                    Symptoms.REDUCED_REFLEXES)
                && WidePatients.BEYOND_THE_LONGEST_NERVES.stream().noneMatch(sign -> has(now, sign))
                && !has(now, Symptoms.OBJECTIVE_WEAKNESS)
                && !isNewOrWorse(now, Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM));
    named.put(
        "macrocytosis with a sign beside a sufficient number",
        now ->
            isSufficient(now)
                && has(now, Symptoms.MACROCYTOSIS)
                && has(now, Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM));
    named.put(
        "the stable rest of a treated deficiency, better or fixed for 12 months",
        now ->
            now.patient().replacements().stream().anyMatch(each -> isSettled(each, now))
                && !isNewOrWorse(
                    now, Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM, Symptoms.OPTIC_NERVE_PROBLEM));
    return named;
  }

  private static boolean has(Assessment now, Clue clue) {
    return now.patient().truth(clue) == Truth.TRUE
        || now.verdicts().stream()
            .anyMatch(
                verdict ->
                    verdict.rule().id().equals("shows-" + clue.id())
                        && verdict.truth() == Truth.TRUE);
  }

  private static boolean hasAny(Assessment now, Clue... clues) {
    return Arrays.stream(clues).anyMatch(each -> has(now, each));
  }

  private static boolean isSufficient(Assessment now) {
    return now.bands().stream().anyMatch(band -> band.conclusion().band() == Band.SUFFICIENT);
  }

  /** Whether a clue, or a kind of it, is known to be new or to get worse. */
  private static boolean isNewOrWorse(Assessment now, Clue... clues) {
    return now.patient().history().stream()
        .filter(each -> Arrays.stream(clues).anyMatch(each.clue()::isIn))
        .flatMap(each -> each.onset().stream())
        .anyMatch(onset -> onset == History.Onset.NEW || onset == History.Onset.WORSENING);
  }

  /** What goes on, of which no dose is known to be missed, and which did what it can. */
  private static boolean isSettled(Replacement given, Assessment now) {
    Optional<Replacement.Response> response = given.response();
    return given.until().isEmpty()
        && given.missedDoses() != Truth.TRUE
        && (response.equals(Optional.of(Replacement.Response.BETTER))
            || response.equals(Optional.of(Replacement.Response.RESOLVED))
            || (response.equals(Optional.of(Replacement.Response.UNCHANGED))
                && now.patient().history().stream()
                    .filter(each -> each.clue().isIn(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM))
                    .flatMap(each -> each.since().stream())
                    .anyMatch(since -> !since.isAfter(Vignette.DAY.minusMonths(12)))));
  }

  private static boolean atLeast(Assessment now, LabTest test, String limit) {
    return now.patient()
        .latest(test)
        .flatMap(result -> result.quantity())
        .filter(quantity -> quantity.isBelow(Quantity.of(limit)) == Truth.FALSE)
        .isPresent();
  }

  private static Urgency urgency(char letter) {
    return switch (letter) {
      case 'R' -> Urgency.ROUTINE;
      case 'U' -> Urgency.URGENT;
      default -> Urgency.SAME_DAY;
    };
  }

  private static String before() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(UrgencyNeverFallsTest.class.getResourceAsStream(BEFORE), BEFORE)) {
      return new String(stream.readAllBytes(), StandardCharsets.US_ASCII).replace("\n", "");
    }
  }
}
