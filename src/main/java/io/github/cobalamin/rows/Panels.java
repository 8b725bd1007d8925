package io.github.cobalamin.rows;

import io.github.cobalamin.common.WordForms;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.LabTest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What is several tests under one name, as "FBC", "U&E" or "Blood film": each is its own row. */
final class Panels {
  private static final List<Panel> PANELS =
      List.of(
          new Panel(
              List.of(LabTests.HAEMOGLOBIN, LabTests.MCV, LabTests.PLATELETS),
              "blood count",
              "fbc",
              "cbc",
              "haemogram",
              "hemogram",
              "hemograma",
              "emocromo",
              "blutbild",
              "nfs"),
          new Panel(
              List.of(LabTests.MACROCYTES_ON_FILM, LabTests.NEUTROPHIL_HYPERSEGMENTATION),
              "film",
              "smear",
              "blutausstrich",
              "frottis",
              "morphology"),
          new Panel(
              List.of(LabTests.CREATININE, LabTests.POTASSIUM),
              "u e",
              "ue",
              "electrolytes",
              "renal function",
              "kidney function"),
          new Panel(
              List.of(LabTests.BILIRUBIN, LabTests.ALANINE_AMINOTRANSFERASE),
              "lft",
              "lfts",
              "liver function"),
          new Panel(
              List.of(LabTests.TOTAL_B12, LabTests.SERUM_FOLATE, LabTests.FERRITIN),
              "haematinics",
              "hematinics",
              "b12 and folate",
              "b12 folate"));

  private Panels() {}

  /** Some of the tests that a name stands for; empty if it is no panel. */
  static Optional<List<LabTest>> of(String name) {
    List<String> words = WordForms.words(name);
    return PANELS.stream().filter(panel -> panel.named(words)).map(Panel::tests).findFirst();
  }

  private record Panel(List<LabTest> tests, List<String> names) {
    Panel(List<LabTest> tests, String... names) {
      this(tests, List.of(names));
    }

    boolean named(List<String> words) {
      return names.stream()
          .anyMatch(name -> Collections.indexOfSubList(words, List.of(name.split(" ", -1))) >= 0);
    }
  }
}
