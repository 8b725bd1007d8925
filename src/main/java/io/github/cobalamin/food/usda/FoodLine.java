package io.github.cobalamin.food.usda;

import io.github.cobalamin.food.B12Content;
import io.github.cobalamin.food.Food;
import io.github.cobalamin.food.FoodGroup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A food of a release, as a line of {@link FoodTable}.
 *
 * @param name cleaned, as every text here
 * @param portions each "label=grams"
 * @param ndb five digits, or empty
 * @param release the place in the source
 * @param note what else is true
 */
record FoodLine(
    String id,
    String name,
    String brand,
    FoodGroup group,
    Optional<B12Amount> amount,
    List<String> portions,
    String fdc,
    String ndb,
    String source,
    String release,
    String note) {
  /** Text that cannot be taken for the marks of the table: no control characters, no bars. */
  static String clean(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c)) {
        plain.append(' ');
      } else {
        plain.append(c == '|' ? '/' : c);
      }
    }
    return plain.toString().strip();
  }

  /** The line, without its end. */
  String text() {
    String value = amount.map(known -> Billionths.text(known.total())).orElse("");
    B12Content.Basis basis = amount.map(B12Amount::basis).orElse(B12Content.Basis.MISSING);
    Food.Origin origin =
        amount
            .map(known -> known.originNotStated() ? UsdaGroups.origin(group) : known.origin())
            .orElse(Food.Origin.NATURAL);
    return String.join(
        "\t",
        id,
        name,
        brand,
        constant(group),
        value,
        "",
        "",
        constant(basis),
        constant(origin),
        "",
        String.join("|", portions),
        fdc,
        ndb,
        source,
        release,
        UsdaGroups.counted(group) ? "yes" : "no",
        notes());
  }

  private String notes() {
    boolean notStated = amount.isPresent() && amount.get().originNotStated();
    if (!notStated) {
      return note;
    }
    return note.isEmpty() ? "added B12 not stated" : "added B12 not stated; " + note;
  }

  private static String constant(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
