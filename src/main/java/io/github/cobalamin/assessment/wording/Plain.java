package io.github.cobalamin.assessment.wording;

import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Likelihood;
import io.github.cobalamin.model.Urgency;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The same lines for people without training: short words, no doses, no blame, and never a word
 * that a medicine is to be begun or ended without the clinician.
 */
public final class Plain {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("haemoglobin", "blood count"),
          Map.entry("paraesthesia", "tingling"),
          Map.entry("ataxia", "unsteady walking"),
          Map.entry("unexplained fatigue", "tiredness"),
          Map.entry("autoimmune gastritis", "a stomach lining that your own body attacks"),
          Map.entry("hypotonia", "floppiness"),
          Map.entry("malabsorption", "poor uptake in the gut"),
          Map.entry("recreational nitrous oxide", "nitrous oxide gas"),
          Map.entry("deficiency of the mother", "too little vitamin B12 in the mother"),
          Map.entry("vegan diet", "a vegan diet"),
          Map.entry("vegetarian diet", "a vegetarian diet"));
  private static final Pattern NUMBER =
      Pattern.compile("((?:total|active) B12) ([<>=]*[0-9.]+ [^ ;,]+)");

  private Plain() {}

  /** How soon. */
  public static String urgency(Urgency urgency, String line) {
    if (line.contains("ambulance") || line.contains("emergency team")) {
      return "This may be an emergency. Call an ambulance now.";
    }
    return urgency == Urgency.SAME_DAY
        ? "You need to be seen today. Your clinician will call the right team."
        : "You need to be seen within days. Your clinician will call the right team.";
  }

  /** What it is, with the number that was reported. */
  public static String status(Classification status, String line) {
    String word =
        switch (status) {
          case CONFIRMED -> "Your tests show too little vitamin B12";
          case PROBABLE -> "You most likely have too little vitamin B12";
          case INDETERMINATE -> "It is not clear yet if you have too little vitamin B12";
          case UNLIKELY -> "You are not likely to have too little vitamin B12";
          case DISCORDANT -> "Your tests do not agree with each other";
          case NOT_TESTED ->
              line.contains(StatusWords.TREATED)
                  ? "You get vitamin B12, and need no test of its level"
                  : "Your vitamin B12 has not been tested yet";
          case OUT_OF_SCOPE -> "A children's doctor has to read these tests";
          case NOT_CLASSIFIED -> "These rules do not say if you have too little vitamin B12";
        };
    Matcher number = NUMBER.matcher(line);
    return number.find()
        ? word + ". Your " + number.group(1) + " is " + number.group(2) + "."
        : word + ".";
  }

  /** What is given first. */
  public static String first() {
    return "Your clinician will give you vitamin B1 first.";
  }

  /** What is given, without a dose. */
  public static String give(String line) {
    if (line.startsWith("No dose")) {
      return "Your clinician will ask an expert before you get any B12.";
    }
    if (line.startsWith("Carry on")) {
      return "Your B12 goes on as it is now, and your clinician will check it.";
    }
    boolean mouth = line.contains("by mouth");
    boolean life = line.contains("for life");
    String how = mouth ? "B12 to swallow" : "B12 injections";
    String verb = line.contains("consider") ? "may offer you " : "will offer you ";
    return "Your clinician " + verb + how + (life ? ", and they go on for life." : ".");
  }

  /** What is taken before. */
  public static String before() {
    return "Your blood is taken before the first dose.";
  }

  /** The cause. */
  public static String cause(String name, Likelihood likelihood) {
    String plain = words(name.replace(" without a supplement", ""));
    return switch (likelihood) {
      case ESTABLISHED -> "The cause is " + plain + ".";
      case LIKELY -> "The cause is likely to be " + plain + ".";
      case POSSIBLE -> "The cause may be " + plain + ".";
      case UNLIKELY, EXCLUDED -> "The cause is not known yet.";
    };
  }

  /** Further tests. */
  public static String test() {
    return "Your clinician may ask for more tests.";
  }

  /** What else it may be. */
  public static String elsewhere() {
    return "Your clinician will check if there is more than one cause.";
  }

  /** What not to do. */
  public static String not(String line) {
    if (line.contains("any vitamin B12 product")) {
      return "Do not take any B12 before an expert has seen you.";
    }
    List<String> gas = List.of("nitrous oxide");
    for (String each : gas) {
      if (line.contains(each)) {
        return "It is not safe to use nitrous oxide gas again.";
      }
    }
    return "Please do not change any medicine before you talk with your clinician.";
  }

  /** What to tell. */
  public static String ask(String line) {
    int at = line.indexOf(": ");
    String question = at > 0 ? line.substring(at + 2) : line;
    return line.startsWith("Examine")
        ? "Your clinician will check your feet and how you walk."
        : "Please tell your clinician: " + words(question);
  }

  private static String words(String text) {
    String plain = text.replace("what is the age?", "how old are you?");
    for (Map.Entry<String, String> each : WORDS.entrySet()) {
      plain = plain.replace(each.getKey(), each.getValue());
    }
    return plain;
  }
}
