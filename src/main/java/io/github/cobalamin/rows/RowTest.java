package io.github.cobalamin.rows;

import io.github.cobalamin.common.Require;
import io.github.cobalamin.common.Specimen;
import io.github.cobalamin.common.WordForms;
import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Match;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.quantity.Unit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The test of a row, by its LOINC code or by what it is called, and what the code says of the unit.
 *
 * @param test the test
 * @param code the code with its official name; "" where the test was found by a name
 * @param warning what must be told
 * @param unit the unit behind its name, as of "Vitamin B12 (pmol/L)"; "" if there is none
 */
record RowTest(LabTest test, String code, Optional<String> warning, String unit) {
  private static final Pattern WITH_UNIT =
      Pattern.compile("(.*\\S)\\s*[(\\[]([^()\\[\\]%]*[/\\p{L}][^()\\[\\]%]*)[)\\]]\\s*");

  /** Measured in urine, in dialysate or in other fluids as well, under codes of their own. */
  private static final Set<LabTest> ELSEWHERE =
      Set.of(
          LabTests.ALBUMIN,
          LabTests.BILIRUBIN,
          LabTests.COPPER,
          LabTests.CREATININE,
          LabTests.GLUCOSE,
          LabTests.HAEMATOCRIT,
          LabTests.HAEMOGLOBIN,
          LabTests.LACTATE_DEHYDROGENASE,
          LabTests.MAGNESIUM,
          LabTests.METHYLMALONIC_ACID,
          LabTests.PHOSPHATE,
          LabTests.POTASSIUM,
          LabTests.RED_CELL_COUNT,
          LabTests.WHITE_CELLS,
          LabTests.ZINC);

  static RowTest of(String field, KnowledgeBase known) {
    if (field.isBlank()) {
      throw new IllegalArgumentException("test must be given but was empty");
    }
    Set<LabTest> tests = new LinkedHashSet<>();
    String code = "";
    String unknown = "";
    String unit = "";
    boolean sure = true;
    for (String part : parts(field)) {
      boolean loinc = loinc(part);
      List<Match<LabTest>> called = known.testsCalled(part);
      Matcher behind = WITH_UNIT.matcher(part);
      if (called.isEmpty() && behind.matches() && Unit.find(behind.group(2)).isPresent()) {
        called = known.testsCalled(behind.group(1));
        unit = behind.group(2);
      }
      for (Match<LabTest> match : called) {
        tests.add(match.fact());
        sure &= !match.possible();
        code = loinc ? match.matched() : code;
      }
      unknown = loinc && called.isEmpty() ? part : unknown;
    }
    if (tests.size() != 1 || !sure) {
      throw new IllegalArgumentException(refusal(field, tests, known));
    }
    LabTest test = tests.iterator().next();
    if (unknown.isEmpty()) {
      return new RowTest(test, code, Optional.empty(), unit);
    }
    if (ELSEWHERE.contains(test) && !saysSpecimen(field)) {
      throw new IllegalArgumentException(
          "test must be of serum, plasma or blood by its code or its name but was \""
              + Require.excerpt(field)
              + "\", of which LOINC "
              + unknown
              + " is not known, and "
              + test
              + " is measured in other specimens too");
    }
    String told = "LOINC " + unknown + " is not known, and the test is taken by its name";
    return new RowTest(test, code, Optional.of(told), unit);
  }

  /** Whether a name says serum, plasma or blood; "B-" before it is blood. */
  private static boolean saysSpecimen(String field) {
    for (String word : WordForms.words(field)) {
      if (Specimen.SERUM.contains(word) || Specimen.BLOOD.contains(word) || word.equals("b")) {
        return true;
      }
    }
    return false;
  }

  /** Codes and names, the terminologies left out: code, name, terminology, and the same again. */
  private static List<String> parts(String field) {
    String[] parts = field.split("\\^", -1);
    List<String> named = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].isBlank() && i % 3 != 2) {
        named.add(parts[i].strip());
      }
    }
    return named;
  }

  private static boolean loinc(String part) {
    int hyphen = part.length() - 2;
    boolean digits = hyphen > 0 && part.charAt(hyphen) == '-';
    for (int i = 0; i < part.length() && digits; i++) {
      digits = i == hyphen || (part.charAt(i) >= '0' && part.charAt(i) <= '9');
    }
    return digits;
  }

  private static String refusal(String field, Set<LabTest> tests, KnowledgeBase known) {
    Optional<List<LabTest>> panel = tests.isEmpty() ? Panels.of(field) : Optional.empty();
    if (panel.isPresent()) {
      return "test must be one by itself but was \""
          + Require.excerpt(field)
          + "\", which is several: give each a row of its own, such as "
          + panel.get();
    }
    StringBuilder near = new StringBuilder();
    if (tests.isEmpty()) {
      for (Match<LabTest> match : known.search(LabTest.class, Require.excerpt(field))) {
        near.append(near.length() == 0 ? "; near it: " : ", ").append(match.fact().id());
      }
    }
    String what = tests.isEmpty() ? "" : ", which may be " + tests;
    return "test must be one that the library knows by this code or name but was \""
        + Require.excerpt(field)
        + "\""
        + what
        + near;
  }

  /** A unit of mass under a code of moles, and the like, says that one of them is wrong. */
  void checkProperty(Unit unit) {
    for (Property each : Property.values()) {
      if (each.of(code) && !each.has(unit)) {
        throw new IllegalArgumentException(
            "unit must be one of " + each.words + ", as " + code + " says, but was " + unit);
      }
    }
  }

  /** What LOINC says that a test measures, by the words of its names. */
  private enum Property {
    MASS("mass in a volume", "[Mass/volume]", "mCnc", Unit.GRAM_PER_LITRE),
    MOLES("moles in a volume", "[Moles/volume]", "sCnc", Unit.MILLIMOLE_PER_LITRE),
    NUMBER("a number in a volume", "[#/volume]", "nCnc", Unit.PER_MICROLITRE),
    MASS_RATIO(
        "mass for a mass of creatinine",
        "[Mass Ratio]",
        "mRto",
        Unit.MILLIGRAM_PER_GRAM_CREATININE),
    MOLES_RATIO(
        "moles for moles of creatinine",
        "[Molar ratio]",
        "sRto",
        Unit.MILLIMOLE_PER_MOLE_CREATININE),
    SHARE("parts of a whole", "/100 erythrocytes", "NFr", Unit.PER_CENT);

    private final String words;
    private final String name;
    private final String shortName;
    private final Unit unit;

    Property(String words, String name, String shortName, Unit unit) {
      this.words = words;
      this.name = name;
      this.shortName = shortName;
      this.unit = unit;
    }

    boolean of(String code) {
      return code.contains(name) || code.endsWith(shortName);
    }

    boolean has(Unit other) {
      return unit.convertsTo(other);
    }
  }
}
