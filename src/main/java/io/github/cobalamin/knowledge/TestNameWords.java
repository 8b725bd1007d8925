package io.github.cobalamin.knowledge;

import java.util.HashSet;
import java.util.Set;

/** Words in names of tests that say which specimen, how it was measured, or nothing. */
final class TestNameWords {
  static final Set<String> SAY_NOTHING =
      Set.of(
          "level",
          "levels",
          "lvl",
          "test",
          "result",
          "value",
          "conc",
          "concentration",
          "assay",
          "measurement",
          "quant",
          "quantitative",
          "qn",
          "ql",
          "qual",
          "mcnc",
          "scnc",
          "acnc",
          "ncnc",
          "vfr",
          "auto",
          "automated",
          "spiegel",
          "dosage",
          "taux",
          "nivel",
          "niveles",
          "livello",
          "dosaggio",
          "dosagem",
          "gehalte",
          "in",
          "im",
          "en",
          "of",
          "de",
          "di",
          "da",
          "du",
          "the",
          "or",
          "mass",
          "moles",
          "volume",
          "vol",
          "fraction",
          "entitic",
          "enzymatic",
          "activity",
          "catalytic",
          "observable",
          "entity",
          "procedure",
          "nos",
          "calculated",
          "calc",
          "jaffe",
          "roche",
          "abbott",
          "architect",
          "cobas",
          "siemens",
          "centaur",
          "beckman",
          "dxi",
          "eclia",
          "clia",
          "cmia",
          "elisa",
          "hplc",
          "ise",
          "ultrasensitive",
          "molar",
          "substance",
          "kinetic",
          "colorimetric",
          "bromocresol",
          "method",
          "ifcc",
          "dcct",
          "aligned",
          "by",
          "using");

  static final Set<String> SERUM =
      Set.of(
          "serum",
          "ser",
          "plasma",
          "plas",
          "serpl",
          "serpla",
          "suero",
          "serique",
          "serico",
          "serica",
          "siero",
          "sierico",
          "sierica",
          "soro",
          "plasmatique",
          "plasmatica",
          "sr",
          "s",
          "p",
          "sp");

  static final Set<String> BLOOD =
      Set.of("blood", "bld", "whole", "wb", "edta", "sang", "sangre", "sangue", "blut", "bloed");

  /** Measured in whole blood, so that "in plasma" would be something else. */
  static final Set<String> IN_BLOOD =
      Set.of(
          "haemoglobin",
          "haematocrit",
          "mcv",
          "mch",
          "mchc",
          "reticulocytes",
          "platelets",
          "white-cells",
          "red-cell-count",
          "neutrophils",
          "hba1c",
          "red-cell-folate");

  /** In whole blood another value, or never measured there. */
  static final Set<String> NOT_IN_BLOOD =
      Set.of("serum-folate", "urine-protein", "urine-methylmalonic-acid");

  /** All words that no test is called by. */
  static final Set<String> QUALIFIERS = qualifiers();

  private TestNameWords() {}

  private static Set<String> qualifiers() {
    Set<String> all = new HashSet<>(SAY_NOTHING);
    all.addAll(SERUM);
    all.addAll(BLOOD);
    return all;
  }
}
