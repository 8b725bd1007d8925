package io.github.cobalamin.assessment.wording;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.LabTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What tests are called in a line that has no room: a tube, rather than all that is in it. */
public final class TestNames {
  private static final Map<LabTest, String> SHORT =
      Map.ofEntries(
          Map.entry(LabTests.HAEMOGLOBIN, "blood count"),
          Map.entry(LabTests.HAEMATOCRIT, "blood count"),
          Map.entry(LabTests.MCV, "blood count"),
          Map.entry(LabTests.SERUM_FOLATE, "folate"),
          Map.entry(LabTests.RED_CELL_FOLATE, "folate"),
          Map.entry(LabTests.CREATININE, "kidney function"),
          Map.entry(LabTests.EGFR, "kidney function"),
          Map.entry(LabTests.THYROID_STIMULATING_HORMONE, "TSH"),
          Map.entry(LabTests.ALANINE_AMINOTRANSFERASE, "liver function"),
          Map.entry(LabTests.ASPARTATE_AMINOTRANSFERASE, "liver function"),
          Map.entry(LabTests.GAMMA_GLUTAMYLTRANSFERASE, "liver function"),
          Map.entry(LabTests.GASTRIC_BODY_BIOPSY, "gastroscopy with biopsies of body and antrum"),
          Map.entry(LabTests.BILIRUBIN, "bilirubin"),
          Map.entry(LabTests.COPPER, "copper"),
          Map.entry(LabTests.CAERULOPLASMIN, "copper"),
          Map.entry(LabTests.NEUTROPHIL_HYPERSEGMENTATION, "film"));

  private TestNames() {}

  /** The name of a test in a list of what to take. */
  public static String of(LabTest test) {
    String known = SHORT.get(test);
    return known == null ? test.name() : known;
  }

  /** Tests of which any one will do: "total or active B12". */
  public static String anyOf(List<LabTest> tests) {
    if (tests.size() == 1) {
      return of(tests.get(0));
    }
    List<String> names = new ArrayList<>();
    for (LabTest each : tests) {
      String name = of(each);
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    if (names.equals(List.of("total B12", "active B12"))) {
      return "total or active B12";
    }
    return Print.list(names, "or");
  }
}
