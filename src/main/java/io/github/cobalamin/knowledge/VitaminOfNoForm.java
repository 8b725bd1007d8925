package io.github.cobalamin.knowledge;

import io.github.cobalamin.model.Medicine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Vitamin B12 that a label names by no form. By mouth it is cyanocobalamin; injected it is that in
 * some countries and hydroxocobalamin in others, and so only possibly either.
 */
final class VitaminOfNoForm {
  private static final Pattern VITAMIN =
      Pattern.compile("(?:vit(?:amin[ae]?)?[ .]*)?b ?12", Pattern.CASE_INSENSITIVE);

  private VitaminOfNoForm() {}

  static boolean is(Match<Medicine> match) {
    return VITAMIN.matcher(match.matched()).matches();
  }

  /** Why it is only possibly cyanocobalamin: injected, or perhaps a level; null if it is so. */
  static @Nullable String doubt(List<String> rest) {
    String injected = Injected.in(rest);
    return injected == null && OfTheBlood.mayBe(rest) ? String.join(" ", rest) : injected;
  }

  /** Of a label that names a form of vitamin B12, "vitamin B12" is no other. */
  static List<Match<Medicine>> withoutIfNamed(List<Match<Medicine>> found) {
    if (found.size() < 2) {
      return found;
    }
    List<Match<Medicine>> some = new ArrayList<>(found);
    some.removeIf(
        each ->
            each.matched().toLowerCase(Locale.ROOT).contains("b12")
                && found.stream()
                    .anyMatch(
                        other ->
                            other.fact().cobalamin().isPresent()
                                && !other.fact().equals(each.fact())));
    return some;
  }

  /** With the other form that may be injected, where only the vitamin is named. */
  static List<Match<Medicine>> with(Medicine other, List<Match<Medicine>> found) {
    List<Match<Medicine>> both = new ArrayList<>(found);
    for (Match<Medicine> match : found) {
      if (match.possible() && VITAMIN.matcher(match.matched()).lookingAt()) {
        both.add(new Match<>(other, match.how(), match.matched(), true));
        return List.copyOf(both);
      }
    }
    return found;
  }
}
