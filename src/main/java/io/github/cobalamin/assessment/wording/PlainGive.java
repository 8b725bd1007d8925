package io.github.cobalamin.assessment.wording;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is given, without a dose: by whom, how, when, and for how long. */
final class PlainGive {
  private static final String NONE = "No dose is given here: ";

  /** How it is given, by the words of a line. */
  private static final Map<String, String> HOW =
      Map.of(
          "by mouth", "B12 to swallow",
          "under the tongue", "B12 under the tongue",
          "into the nose", "B12 into the nose",
          "intramuscularly", "B12 injections",
          "under the skin", "B12 injections under the skin");

  private static final List<String> FORMS =
      List.of("hydroxocobalamin", "cyanocobalamin", "mecobalamin", "methylcobalamin", "cobamamide");

  private PlainGive() {}

  static String of(String line) {
    String text = line.substring(0, line.length() - 1);
    if (text.startsWith(NONE)) {
      return none(text.substring(NONE.length()));
    }
    Optional<String> known = PlainLines.of("give", text);
    if (known.isPresent()) {
      return known.get();
    }
    if (PlainLines.asksToday(text)) {
      return PlainLines.askToday(text);
    }
    if (text.startsWith("Carry on")) {
      String missed = text.contains("missed") ? " The dose that was missed is given now." : "";
      boolean loads = text.contains("the load") || text.contains("load again");
      String load = loads ? ", more at first" : "";
      String life = loads || text.contains("allergy clinic") ? end(text) : "";
      return "Your clinician plans to carry on with your "
          + what(text)
          + load
          + life
          + "."
          + missed;
    }
    String before = text.contains("nce blood is taken") ? "Once blood is taken, your" : "Your";
    String again = text.contains("oad again") ? " again, more at first" : "";
    return before + " clinician " + verb(text) + what(text) + again + end(text) + ".";
  }

  /** Why there is none; what nobody foresaw is said with plain names. */
  private static String none(String why) {
    return PlainLines.of("give", why)
        .orElseGet(
            () ->
                PlainLines.asksToday(why)
                    ? PlainLines.askToday(why)
                    : "No dose is named here: " + PlainNames.in(why) + ".");
  }

  private static String verb(String text) {
    String small = " " + text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    return small.contains(" consider ")
        ? "may offer you "
        : small.contains(" offer ") ? "will offer you " : "will give you ";
  }

  private static String what(String text) {
    String how = "B12";
    for (Map.Entry<String, String> each : HOW.entrySet()) {
      how = text.contains(each.getKey()) ? each.getValue() : how;
    }
    for (String form : FORMS) {
      if (text.contains(form)) {
        return how + " (" + form + ")";
      }
    }
    return how;
  }

  private static String end(String text) {
    String life =
        text.contains("for life")
            ? (text.contains("oad again") ? ", and then for life" : " for life")
            : "";
    String judged = text.contains("judged at 3 months") ? " after 3 months" : "";
    String trial = text.contains("as a trial") ? ", to see" + judged + " if this helps" : "";
    String word =
        text.contains("allergy clinic's word")
            ? ", if the allergy clinic says that it is safe"
            : "";
    String yearly =
        text.contains("measure vitamin B12 every year") ? ", or test your B12 every year" : "";
    return life + trial + word + yearly;
  }
}
