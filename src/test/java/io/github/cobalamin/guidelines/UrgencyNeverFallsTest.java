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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    named.put("known epilepsy of a child", now -> has(now, Conditions.EPILEPSY));
    named.put(
        "a gait disorder that a stated cause explains",
        now ->
            (has(now, Symptoms.ATAXIA) || has(now, Symptoms.IMPAIRED_GAIT))
                && (has(now, Conditions.DIABETIC_NEUROPATHY)
                    || has(now, Conditions.ALCOHOLIC_NEUROPATHY)
                    || has(now, Conditions.CHEMOTHERAPY_NEUROPATHY)
                    || has(now, Conditions.STROKE)
                    || has(now, Conditions.MULTIPLE_SCLEROSIS)
                    || has(now, Conditions.SPINAL_CORD_COMPRESSION)));
    named.put(
        "a defect of sight that something else explains",
        now ->
            has(now, Conditions.GLAUCOMA)
                || has(now, Conditions.REFRACTIVE_ERROR)
                || has(now, Conditions.INBORN_DEFECT_OF_SIGHT));
    named.put(
        "nitrous oxide for pain relief or an anaesthetic once, with a tingle",
        now ->
            has(now, RiskFactors.NITROUS_OXIDE_FOR_PAIN_RELIEF)
                || has(now, RiskFactors.ANAESTHETIC_NITROUS_OXIDE));
    named.put(
        "a lone ankle sign from 60 years",
        now ->
            now.patient().age().filter(age -> age.years() >= 60).isPresent()
                && has(now, Symptoms.REDUCED_REFLEXES));
    named.put(
        "a stable sensory neuropathy, or macrocytosis with a sign, beside a sufficient number",
        now ->
            now.bands().stream().anyMatch(band -> band.conclusion().band() == Band.SUFFICIENT)
                && (has(now, Symptoms.MACROCYTOSIS)
                    || has(now, Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM)));
    named.put(
        "the stable rest of a treated deficiency",
        now ->
            now.patient().replacements().stream()
                .anyMatch(
                    each ->
                        each.response()
                            .filter(response -> response != Replacement.Response.WORSE)
                            .isPresent()));
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
