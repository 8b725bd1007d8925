package io.github.cobalamin.knowledge;

import io.github.cobalamin.common.Specimen;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words in names of tests that say how it was measured, what of it, or nothing. */
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
          "enzymatic",
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
          "kinetic",
          "colorimetric",
          "bromocresol",
          "method",
          "ifcc",
          "dcct",
          "aligned",
          "repeat",
          "repeated",
          "by",
          "using");

  /**
   * What was measured of it. They say nothing in brackets, as in "[Mass/volume]"; beside a name
   * they make another test of it: the volume of red cells is not their count.
   */
  private static final Set<String> PROPERTY =
      Set.of(
          "mass",
          "moles",
          "volume",
          "vol",
          "fraction",
          "entitic",
          "activity",
          "catalytic",
          "molar",
          "substance",
          "presence",
          "#");

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

  /** Counted in a volume of blood; of a cell itself, a volume or mass is something else. */
  static final Set<String> COUNTS =
      Set.of("reticulocytes", "platelets", "white-cells", "red-cell-count", "neutrophils");

  /** What says nothing, or which specimen. */
  static final Set<String> QUALIFIERS = union(SAY_NOTHING, Specimen.SERUM, Specimen.BLOOD);

  /** What says nothing in brackets. */
  static final Set<String> IN_BRACKETS = union(QUALIFIERS, PROPERTY);

  private TestNameWords() {}

  /**
   * What else an antibody is called: "antiparietal cell abs" of "parietal cell ab", and the same
   * without "ab"; none of what is no antibody.
   */
  static List<String> ofAntibody(String key) {
    if (!key.endsWith(" ab")) {
      return List.of();
    }
    String whole = key.substring(0, key.length() - " ab".length());
    String of = whole.startsWith("anti ") ? whole.substring("anti ".length()) : whole;
    List<String> names = new ArrayList<>(List.of(of + " ab", of + " abs"));
    for (String to : List.of("ab to ", "abs to ", "ab against ", "abs against ")) {
      names.addAll(List.of(to + of, to + of + "s"));
    }
    for (String against : List.of("anti " + of, "anti" + of)) {
      names.addAll(List.of(against, against + " ab", against + " abs"));
    }
    return names;
  }

  @SafeVarargs
  private static Set<String> union(Set<String>... some) {
    Set<String> all = new HashSet<>();
    for (Set<String> each : some) {
      all.addAll(each);
    }
    return all;
  }
}
