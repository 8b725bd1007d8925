package io.github.cobalamin.source;

import io.github.cobalamin.common.Require;
import io.github.cobalamin.quantity.Unit;
import java.util.regex.Pattern;

/** What a code of each terminology looks like, and the check digits of LOINC and SNOMED CT. */
final class CodeShape {
  private static final Pattern LOINC = Pattern.compile("[1-9]\\d{0,6}-\\d");
  private static final Pattern ICD_10 = Pattern.compile("[A-Z]\\d\\d(\\.\\d{1,2})?");
  private static final Pattern ICD_10_CM = Pattern.compile("[A-Z]\\d[0-9A-Z](\\.[0-9A-Z]{1,4})?");
  private static final Pattern ICD_11 = Pattern.compile("[0-9A-Z]{4,6}(\\.[0-9A-Z]{1,3})?");
  private static final Pattern SNOMED_CT = Pattern.compile("[1-9]\\d{5,17}");
  private static final Pattern ATC = Pattern.compile("[A-Z](\\d\\d([A-Z]([A-Z](\\d\\d)?)?)?)?");
  private static final Pattern RXNORM = Pattern.compile("[1-9]\\d{0,7}");
  private static final Pattern UNII = Pattern.compile("[0-9A-Z]{10}");

  /** The multiplication of the dihedral group of ten elements, by rows. */
  private static final String[] DIHEDRAL = {
    "0123456789", "1234067895", "2340178956", "3401289567", "4012395678",
    "5987604321", "6598710432", "7659821043", "8765932104", "9876543210"
  };

  /** The permutations of Verhoeff's scheme, by position from the right. */
  private static final String[] PERMUTATION = {
    "0123456789", "1576283094", "5803796142", "8916043527",
    "9453126870", "4286573901", "2793806415", "7046913258"
  };

  private CodeShape() {}

  static void check(CodeSystem system, String value) {
    if (!possible(system, value)) {
      throw new IllegalArgumentException(
          "code must be one of "
              + system.label()
              + digits(system)
              + " but was \""
              + Require.excerpt(value)
              + "\"");
    }
  }

  private static String digits(CodeSystem system) {
    return system == CodeSystem.LOINC || system == CodeSystem.SNOMED_CT
        ? " with a right check digit"
        : "";
  }

  private static boolean possible(CodeSystem system, String value) {
    return switch (system) {
      case LOINC -> LOINC.matcher(value).matches() && mod10(value);
      case ICD_10 -> ICD_10.matcher(value).matches();
      case ICD_10_CM -> ICD_10_CM.matcher(value).matches();
      case ICD_11 -> ICD_11.matcher(value).matches();
      case SNOMED_CT -> SNOMED_CT.matcher(value).matches() && verhoeff(value);
      case ATC -> ATC.matcher(value).matches();
      case RXNORM -> RXNORM.matcher(value).matches();
      case UNII -> UNII.matcher(value).matches();
      case UCUM -> Unit.find(value).isPresent();
    };
  }

  /** From the right, every other digit is doubled, beginning with the last before the hyphen. */
  private static boolean mod10(String value) {
    int hyphen = value.indexOf('-');
    int sum = value.charAt(hyphen + 1) - '0';
    for (int i = hyphen - 1; i >= 0; i--) {
      int digit = value.charAt(i) - '0';
      int weighed = (hyphen - i) % 2 == 1 ? 2 * digit : digit;
      sum += weighed / 10 + weighed % 10;
    }
    return sum % 10 == 0;
  }

  private static boolean verhoeff(String value) {
    int check = 0;
    for (int i = 0; i < value.length(); i++) {
      int digit = value.charAt(value.length() - 1 - i) - '0';
      int permuted = PERMUTATION[i % PERMUTATION.length].charAt(digit) - '0';
      check = DIHEDRAL[check].charAt(permuted) - '0';
    }
    return check == 0;
  }
}
