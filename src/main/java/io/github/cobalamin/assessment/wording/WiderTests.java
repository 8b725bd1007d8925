package io.github.cobalamin.assessment.wording;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tests that are not of vitamin B12 and are not on record: what tells another explanation, and what
 * belongs to autoimmune gastritis. None looks for what is known.
 */
public final class WiderTests {
  /** The rule on what goes with autoimmune gastritis. */
  public static final String COMPANIONS = "companions-of-gastritis";

  /** Diabetes is on record there, and how well it is kept is asked for. */
  private static final String DIABETES = "other-neuropathy-from-diabetes";

  /** Liver, kidneys and blood are looked at. */
  private static final String HIGH = "high-b12";

  private static final Map<LabTest, List<Condition>> OF_GASTRITIS = ofGastritis();

  private WiderTests() {}

  private static Map<LabTest, List<Condition>> ofGastritis() {
    Map<LabTest, List<Condition>> known = new LinkedHashMap<>();
    known.put(LabTests.THYROID_STIMULATING_HORMONE, List.of(Conditions.AUTOIMMUNE_THYROID_DISEASE));
    known.put(LabTests.HBA1C, List.of(Conditions.DIABETES, Conditions.DIABETIC_NEUROPATHY));
    known.put(LabTests.TISSUE_TRANSGLUTAMINASE_IGA, List.of(Conditions.COELIAC_DISEASE));
    return known;
  }

  /** Those of the tests of another explanation, by its rule, that are asked for. */
  public static List<LabTest> ofExplanation(String rule, List<LabTest> tests, Patient patient) {
    List<LabTest> open = new ArrayList<>();
    for (LabTest each : tests) {
      boolean asked =
          rule.startsWith("look-elsewhere-")
              || rule.equals(HIGH)
              || (rule.equals(DIABETES) && each.equals(LabTests.HBA1C));
      if (asked && patient.latest(each).isEmpty()) {
        open.add(each);
      }
    }
    return open;
  }

  /** Those that go with autoimmune gastritis. */
  public static List<LabTest> ofCompanions(Patient patient) {
    List<LabTest> open = new ArrayList<>();
    OF_GASTRITIS.forEach(
        (test, conditions) -> {
          boolean known = conditions.stream().anyMatch(each -> patient.truth(each) == Truth.TRUE);
          if (!known && patient.latest(test).isEmpty()) {
            open.add(test);
          }
        });
    return open;
  }
}
