package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.result;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.TreatmentOption;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.RiskFactor;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.source.Strength;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What takes urgency, status or the strength of treatment from a sign is named in the summary. */
class WhatExplainsIsNamedTest {
  private static final int LONG_WORD = 5;

  private static final List<Supplier<Patient.Builder>> PATIENTS =
      List.of(
          () -> signs(Symptoms.REDUCED_VIBRATION_SENSE),
          () -> signs(Symptoms.ATAXIA),
          () -> signs(Symptoms.NUMBNESS),
          () -> signs(Symptoms.VISUAL_ACUITY_LOSS),
          () ->
              man(60)
                  .addResult(result(LabTests.TOTAL_B12, "low"))
                  .addResult(result(LabTests.MCV, "112 fL")));

  @Test
  void whatever_lowers_is_named() {
    List<String> silent = new ArrayList<>();
    int lowered = 0;
    for (Supplier<Patient.Builder> patient : PATIENTS) {
      Assessment without = assess(patient.get());
      for (Fact fact : KnowledgeBase.standard().all()) {
        boolean explains =
            fact instanceof Condition
                || fact instanceof RiskFactor
                || (fact instanceof Medicine medicine && medicine.cobalamin().isEmpty());
        Assessment with = explains ? assess(with(patient.get(), fact)) : without;
        if (lowers(with, without)) {
          lowered++;
          if (!names(with.summary().text().toLowerCase(Locale.ROOT), fact)) {
            silent.add(fact + " of " + patient.get().build() + ": " + with.summary().text());
          }
        }
      }
    }

    assertThat(silent).isEmpty();
    assertThat(lowered).isGreaterThan(20);
  }

  private static Patient.Builder with(Patient.Builder who, Fact fact) {
    if (fact instanceof Medicine medicine) {
      return who.addMedicine(MedicineUse.of(medicine));
    }
    return fact instanceof Condition condition
        ? who.addPresent(condition)
        : who.addPresent((RiskFactor) fact);
  }

  private static boolean lowers(Assessment with, Assessment without) {
    return with.urgency().compareTo(without.urgency()) < 0
        || without.status().classification().saysMoreThan(with.status().classification())
        || strength(with).compareTo(strength(without)) > 0;
  }

  /** A smaller one is stronger. */
  private static Strength strength(Assessment of) {
    Optional<TreatmentOption> first = of.treatments().stream().findFirst();
    return first.flatMap(TreatmentOption::strength).orElse(Strength.DO_NOT);
  }

  /** By a longer word of its name, or of a name of which it is a part; an inborn error as one. */
  private static boolean names(String text, Fact fact) {
    if (fact.equals(Conditions.HOMOCYSTINURIA) && text.contains("inborn error")) {
      return true;
    }
    for (String each : fact.name().toLowerCase(Locale.ROOT).split("[^a-z0-9']+", -1)) {
      if (each.length() >= LONG_WORD && text.contains(each.substring(0, LONG_WORD))) {
        return true;
      }
    }
    List<? extends Fact> wider =
        fact instanceof Medicine medicine
            ? medicine.wider()
            : fact instanceof Condition condition ? condition.wider() : List.of();
    return wider.stream().anyMatch(each -> names(text, each));
  }

  private static Assessment assess(Patient.Builder who) {
    return Guidelines.NICE_NG239.assess(who.build(), Vignette.DAY);
  }

  private static Patient.Builder signs(Clue sign) {
    return man(60).addPresent(sign).addResult(result(LabTests.TOTAL_B12, "210 ng/L"));
  }
}
