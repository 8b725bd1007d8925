// Long: whom to call and the harm of every danger stand in one table, in their order.
package io.github.cobalamin.assessment.wording;

import io.github.cobalamin.common.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whom a danger calls for, and what it may come to; what stands first is said first where two of
 * one clock hold. The subject is what the rule saw, where the line leaves room for it with "*".
 */
public final class Calls {
  private static final String NEUROLOGY = "call neurology within days";
  private static final String IF_NEW = ", today if the signs are new or worse";
  private static final String NEUROLOGY_SOON = NEUROLOGY + IF_NEW;
  private static final String HAEMATOLOGY = "call haematology within days";
  private static final String HOSPITAL = "refer to hospital";
  private static final String CHILDREN = "call paediatrics now";
  private static final String CHILDREN_AND_METABOLIC =
      "call paediatrics and the metabolic team now";
  private static final String CHILDREN_SOON = "call paediatrics within days";
  private static final String ON_CALL = "call the medical team on call";
  private static final String NUMBER = "#";
  private static final String MAY_BE = " may be ";
  private static final String UNTIL = " until ";

  /**
   * What is said of a danger.
   *
   * @param rule the rule that raises it
   * @param call whom to call
   * @param harm what it may come to; "*" stands for what was seen, "#" for the deciding number
   */
  public record Call(String rule, String call, String harm) {
    /** What the danger is, if these words say it: what stands before what it may come to. */
    public String subject() {
      if (harm.contains("*") || harm.contains(NUMBER)) {
        return "";
      }
      String subject = harm;
      for (String end : List.of(" may ", " can ", " is possible", " is on record")) {
        subject = Words.before(end, subject);
      }
      return subject;
    }

    /** Whether the danger is something on record, and no number beside it. */
    public boolean isOnRecord() {
      return !subject().isEmpty() && harm.contains(" is on record");
    }

    /** What it may be until a test is known; empty if these words say no such thing. */
    public String possibility() {
      int from = harm.indexOf(MAY_BE);
      int to = harm.indexOf(UNTIL);
      return to < 0 ? "" : harm.substring(from + MAY_BE.length(), to);
    }

    /** What it may come to where that test is known, and has not settled it. */
    public String harmWithTestKnown() {
      return Words.before(UNTIL, harm);
    }
  }

  private static final List<Call> ALL =
      List.of(
          // Today.
          of(
              "urgent-same-day-reaction-to-a-dose",
              "give adrenaline and call an ambulance now",
              "* after a dose may be anaphylaxis"),
          of(
              "urgent-neutropenic-fever",
              "call the emergency team now",
              "fever with very few neutrophils may be sepsis"),
          of(
              "urgent-same-day-sepsis",
              "call the emergency team now",
              "low blood pressure with a fever or a low temperature may be sepsis"),
          of("urgent-same-day-brain", "call an ambulance", "* may have causes that do not wait"),
          of("urgent-same-day-low-glucose", "treat the glucose now, and " + ON_CALL, NUMBER),
          of(
              "urgent-same-day-pressure-in-pregnancy",
              "call obstetrics now",
              "* may be pre-eclampsia or eclampsia"),
          of(
              "urgent-same-day-child-fever-and-mind",
              CHILDREN,
              "* may be an infection of the brain"),
          of(
              "urgent-same-day-fever-under-three-months",
              CHILDREN,
              "fever under 3 months may be sepsis"),
          of(
              "urgent-nitrous-oxide-neurology",
              HOSPITAL,
              "neurological signs after nitrous oxide can become permanent"),
          of(
              "urgent-same-day-single-nitrous-oxide-and-low-b12",
              HOSPITAL,
              "neurological signs after nitrous oxide can become permanent"),
          of("urgent-same-day-thiamine", ON_CALL, "* may be Wernicke encephalopathy"),
          of(
              "urgent-cord-compression-or-disease",
              "refer to hospital or neurology",
              "* may be cord disease or compression"),
          of(
              "urgent-same-day-new-cord-or-motor-signs",
              "call neurology or the medical team on call",
              "* may be cord disease and become permanent"),
          of(
              "urgent-visual-loss",
              "refer to eye services or neurology",
              "* may end in lasting loss of sight"),
          of("urgent-same-day-unable-to-walk", HOSPITAL, "lost walking may not come back"),
          of(
              "urgent-same-day-rapid-neuropathy",
              HOSPITAL,
              "a neuropathy that worsens within days may reach breathing"),
          of("urgent-same-day-heart-with-anaemia", HOSPITAL, "* may be the heart short of oxygen"),
          of(
              "urgent-same-day-heart-and-no-count",
              HOSPITAL,
              "* with no blood count on record may be severe anaemia"),
          of("urgent-same-day-very-low-haemoglobin", HOSPITAL, NUMBER),
          of("urgent-same-day-anaemia-with-loss", HOSPITAL, "anaemia with * may go on falling"),
          of(
              "urgent-same-day-platelets-in-pregnancy",
              "call obstetrics and haematology",
              "low platelets may be HELLP syndrome"),
          of(
              "urgent-possible-ttp",
              "call haematology",
              "* may be thrombotic thrombocytopenic purpura until ADAMTS13 is known"),
          of(
              "urgent-same-day-fragments-and-no-platelets",
              "count platelets and call haematology",
              "red-cell fragments with no platelet count may be thrombotic thrombocytopenic purpura"),
          of("urgent-same-day-very-low-platelets", "call haematology", NUMBER),
          of(
              "urgent-same-day-macrocytosis-with-few-cells",
              "call haematology",
              "large cells with a very low count may be marrow disease"),
          of("urgent-same-day-low-potassium", ON_CALL, NUMBER),
          of("urgent-same-day-high-potassium", HOSPITAL, NUMBER + " endangers the heart"),
          of(
              "urgent-same-day-medicine-and-marrow",
              "call haematology and ask whether the medicine is held",
              "harm to the marrow by a medicine may end in sepsis or bleeding"),
          of(
              "urgent-same-day-venous-thrombosis",
              HOSPITAL,
              "venous thrombosis may reach the lungs"),
          of(
              "urgent-mental-state",
              "call the medical or mental-health team on call",
              "* is on record"),
          of(
              "urgent-inborn-error-with-neurology",
              "call the metabolic team",
              "* in an inborn error can leave lasting harm"),
          of(
              "urgent-same-day-blood-in-an-inborn-error",
              "call the metabolic team",
              "low blood cells in an inborn error may be due to it"),
          of(
              "urgent-same-day-metabolites-of-a-child",
              CHILDREN_AND_METABOLIC,
              "such metabolites may be inborn disease of cobalamin until that is ruled out"),
          of("urgent-child-with-danger-sign", CHILDREN, "* can leave lasting harm"),
          of("urgent-same-day-child-suspected-deficiency", CHILDREN, "* can leave lasting harm"),
          of("urgent-same-day-child-poor-growth-and-pallor", CHILDREN, "* can leave lasting harm"),
          of("urgent-same-day-child-bleeding-or-organs", CHILDREN, "* may be leukaemia"),
          of(
              "urgent-treatment-before-results-with-allergy",
              "call an allergy specialist",
              "an allergy to a vitamin B12 medicine is on record, and treatment is due today"),
          // Within days.
          of(
              "urgent-allergy-and-deficiency",
              "call an allergy specialist within days",
              "treatment is needed, and a reaction to a vitamin B12 medicine is on record"),
          of(
              "urgent-certain-deficiency-in-pregnancy",
              HAEMATOLOGY + ", and tell the midwife",
              "the baby can be deficient too"),
          of(
              "urgent-neurology-after-treatment-ended",
              NEUROLOGY,
              "signs back after treatment ended may stay"),
          of("urgent-suspected-cord-disease", NEUROLOGY_SOON, "* may be cord disease"),
          of(
              "urgent-neurology-new-on-treatment",
              NEUROLOGY,
              "* that is new or worse on treatment may stay"),
          of("urgent-undated-cord-or-motor-sign", NEUROLOGY_SOON, "* may become permanent"),
          of("urgent-objective-neurology", NEUROLOGY_SOON, "* may become permanent"),
          of("urgent-sign-with-a-marker", NEUROLOGY, "* may become permanent"),
          of("urgent-objective-sign", NEUROLOGY, "* may become permanent"),
          of("urgent-sign-with-low-copper", NEUROLOGY, "* beside low copper may become permanent"),
          of(
              "urgent-deficient-result-with-signs",
              HAEMATOLOGY,
              "deficiency with * can do lasting harm"),
          of(
              "urgent-certain-deficiency-with-signs",
              HAEMATOLOGY,
              "deficiency with * can do lasting harm"),
          of("urgent-haemoglobin-below-80", HAEMATOLOGY, NUMBER),
          of("urgent-pancytopenia", HAEMATOLOGY, "all blood cells are low"),
          of("urgent-low-platelets", HAEMATOLOGY, NUMBER),
          of(
              "urgent-suspected-megaloblastic-anaemia",
              HAEMATOLOGY,
              "megaloblastic anaemia may become severe"),
          of(
              "urgent-macrocytic-anaemia-with-neurology",
              HAEMATOLOGY,
              "anaemia with large cells and nerve symptoms can do lasting harm"),
          of("urgent-child-short-of-blood", CHILDREN_SOON, NUMBER),
          of("urgent-child-anaemia", CHILDREN_SOON, "* in a child must not wait"),
          of("urgent-child-objective-sign", CHILDREN_SOON, "* in a child may become permanent"),
          of(
              "urgent-child-both-metabolites",
              CHILDREN_SOON,
              "both metabolites raised may be a lack or an inborn error"),
          of(
              "urgent-child-methylmalonic-acid",
              CHILDREN_SOON,
              "raised methylmalonic acid may be a lack or an inborn error"),
          of("urgent-child-delayed", CHILDREN_SOON, "* may come from a lack that harms the brain"),
          of(
              "urgent-child-pallor-or-fever",
              CHILDREN_SOON + ", with a blood count",
              "* in a child must not wait"),
          of(
              "urgent-suspected-cancer",
              "refer by the suspected-cancer pathway",
              "* may be cancer of the upper gut"),
          of(
              "urgent-treatment-before-results",
              "call the specialist team within days",
              "* must not wait for results"));

  /** Where they stand, by their rules. */
  private static final Map<String, Integer> RANKS = ranks();

  private Calls() {}

  private static Map<String, Integer> ranks() {
    Map<String, Integer> ranks = new HashMap<>();
    for (Call each : ALL) {
      ranks.putIfAbsent(each.rule(), ranks.size());
    }
    return ranks;
  }

  /**
   * What is said of the danger that a rule raises; an own rule says what is done in its own words,
   * perhaps behind the name of the danger and a colon, and else the number or sign that it saw.
   */
  public static Call of(String rule, String text) {
    Integer known = RANKS.get(rule);
    if (known != null) {
      return ALL.get(known);
    }
    int name = text.indexOf(": ");
    return name < 0
        ? new Call(rule, begun(text), "#")
        : new Call(rule, begun(text.substring(name + 2)), begun(text.substring(0, name)));
  }

  /** Words that stand behind others; an abbreviation keeps its capitals. */
  private static String begun(String text) {
    String own = Words.withoutStop(text);
    boolean abbreviation = own.length() > 1 && Character.isUpperCase(own.charAt(1));
    return abbreviation ? own : own.substring(0, 1).toLowerCase(Locale.ROOT) + own.substring(1);
  }

  /** Whom to call for a child: paediatrics, in place of the team of grown people. */
  public static String ofChild(String call) {
    if (call.contains("ambulance") || call.contains("emergency") || call.contains("paediatrics")) {
      return call;
    }
    if (call.contains("metabolic team")) {
      return CHILDREN_AND_METABOLIC;
    }
    return call.contains("within days") ? CHILDREN_SOON : CHILDREN;
  }

  /** Whom to call where the record tells whether the signs are new or get worse. */
  public static String ofKnownCourse(String call) {
    return call.replace(IF_NEW, "");
  }

  /** In which order two of one clock are said. */
  public static int rank(String rule) {
    return RANKS.getOrDefault(rule, ALL.size());
  }

  /** The ids of the rules of which words are held. */
  public static List<String> rules() {
    List<String> rules = new ArrayList<>();
    for (Call each : ALL) {
      rules.add(each.rule());
    }
    return rules;
  }

  private static Call of(String rule, String call, String harm) {
    return new Call(rule, call, harm);
  }
}
