package io.github.cobalamin.assessment;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion.OtherExplanation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tests that are not of vitamin B12 and are not on record: what tells another explanation that a
 * summary names, and what belongs to autoimmune gastritis. None looks for what is known.
 */
final class WiderTests {
  /** Diabetes is on record there, and how well it is kept is asked for. */
  private static final String DIABETES = "other-neuropathy-from-diabetes";

  private static final String COMPANIONS = "companions-of-gastritis";
  private static final Map<LabTest, List<Condition>> COMPANION =
      Map.of(
          LabTests.HBA1C,
          List.of(Conditions.TYPE_1_DIABETES, Conditions.TYPE_2_DIABETES),
          LabTests.THYROID_STIMULATING_HORMONE,
          List.of(Conditions.AUTOIMMUNE_THYROID_DISEASE),
          LabTests.TISSUE_TRANSGLUTAMINASE_IGA,
          List.of(Conditions.COELIAC_DISEASE));
  private static final List<LabTest> IN_TURN =
      List.of(
          LabTests.THYROID_STIMULATING_HORMONE,
          LabTests.HBA1C,
          LabTests.TISSUE_TRANSGLUTAMINASE_IGA);

  private WiderTests() {}

  static Map<LabTest, Finding<?>> of(Held held) {
    Map<LabTest, Finding<?>> tests = new LinkedHashMap<>();
    for (Finding<OtherExplanation> each : held.assessment().otherExplanations()) {
      String rule = each.rule().id();
      if (rule.startsWith("look-elsewhere-") || rule.equals(DIABETES)) {
        for (LabTest test : each.conclusion().tests()) {
          if (!rule.equals(DIABETES) || test.equals(LabTests.HBA1C)) {
            tests.putIfAbsent(test, each);
          }
        }
      }
    }
    held.find(COMPANIONS)
        .ifPresent(
            finding -> {
              for (LabTest test : IN_TURN) {
                if (!isKnown(test, held.patient())) {
                  tests.putIfAbsent(test, finding);
                }
              }
            });
    tests.keySet().removeIf(test -> !isOpen(test, held.patient()));
    return tests;
  }

  private static boolean isOpen(LabTest test, Patient patient) {
    return patient.latest(test).isEmpty();
  }

  /** Whether what the test looks for is on record. */
  private static boolean isKnown(LabTest test, Patient patient) {
    for (Condition each : COMPANION.getOrDefault(test, List.of())) {
      if (patient.truth(each) == Truth.TRUE) {
        return true;
      }
    }
    return false;
  }
}
