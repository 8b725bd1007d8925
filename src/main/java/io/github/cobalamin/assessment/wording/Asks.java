package io.github.cobalamin.assessment.wording;

import io.github.cobalamin.common.Words;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.rules.Input;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be asked for at the desk, in the order in which it is put: a danger that nobody looked
 * for, then what gates a dose, then what settles the cause.
 */
public final class Asks {
  /** What makes a low potassium a danger of today. */
  public static final List<Input> WITH_LOW_POTASSIUM =
      List.of(Input.of(Medicines.DIGOXIN), Input.of(Medicines.DIURETICS));

  private static final Input VIBRATION = Input.of(Symptoms.REDUCED_VIBRATION_SENSE);

  private static final Map<Input, String> ALL = all();

  /** What is asked for, first what comes first. */
  public static final List<Input> IN_TURN = List.copyOf(new ArrayList<>(ALL.keySet()));

  /** Those from the age up to nitrous oxide, of which mostly one is put. */
  public static final List<Input> FIRST =
      IN_TURN.subList(
          WITH_LOW_POTASSIUM.size(),
          1 + IN_TURN.indexOf(Input.of(RiskFactors.RECREATIONAL_NITROUS_OXIDE)));

  /** Those after them. */
  public static final List<Input> LATER =
      IN_TURN.subList(WITH_LOW_POTASSIUM.size() + FIRST.size(), IN_TURN.size());

  /**
   * What only tells the cause, which is nobody's question while a danger of today is called for.
   */
  private static final List<Input> OF_THE_CAUSE =
      List.of(
          Input.of(RiskFactors.VEGAN_DIET),
          Input.of(RiskFactors.HARMFUL_ALCOHOL_USE),
          Input.of(Conditions.STOMACH_OR_BOWEL_OPERATION),
          Input.of(Conditions.TOTAL_GASTRECTOMY),
          Input.of(Conditions.PERNICIOUS_ANAEMIA));

  private Asks() {}

  /** Whether it can wait where there is a danger of today and nothing is given for it. */
  public static boolean waits(Input input) {
    return OF_THE_CAUSE.contains(input);
  }

  private static Map<Input, String> all() {
    Map<Input, String> all = new LinkedHashMap<>();
    for (Input each : WITH_LOW_POTASSIUM) {
      all.put(each, "ask first: is digoxin or a diuretic taken, or is there heart disease?");
    }
    all.put(Input.AGE, "ask first: what is the age?");
    all.put(
        Input.of(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM),
        "ask first: is there numbness, weakness, unsteadiness or trouble in walking?");
    all.put(
        Input.of(Symptoms.EYE_MOVEMENT_DISORDER),
        "ask first: is there confusion, double vision or unsteadiness?");
    all.put(VIBRATION, examination(Patient.builder().build()));
    all.put(
        Input.of(RiskFactors.RECREATIONAL_NITROUS_OXIDE),
        "ask first: has nitrous oxide been used?");
    all.put(Input.of(Symptoms.DEVELOPMENTAL_REGRESSION), "ask first: have any skills been lost?");
    all.put(
        Input.of(Symptoms.FEEDING_DIFFICULTY), "ask first: how does the infant feed and drink?");
    all.put(Input.ALLERGIES, "ask first: was there ever a reaction to a vitamin B12 medicine?");
    all.put(Input.REPLACEMENT, "ask first: has vitamin B12 been taken or injected, and when last?");
    all.put(Input.of(Symptoms.CHEST_PAIN), "ask first: is there chest pain?");
    all.put(Input.of(Symptoms.VISUAL_LOSS), "ask first: has sight got worse?");
    all.put(Input.PREGNANCY, "ask first: is there a pregnancy?");
    all.put(
        Input.of(RiskFactors.DEFICIENT_MOTHER),
        "ask first: what does the mother eat and take, are her stomach and bowel well, and is she short of vitamin B12?");
    all.put(
        Input.history(RiskFactors.RECREATIONAL_NITROUS_OXIDE),
        "ask first: when was nitrous oxide last used?");
    all.put(
        Input.of(RiskFactors.VEGAN_DIET), "ask first: are meat, fish, milk and eggs all left out?");
    all.put(Input.of(RiskFactors.HARMFUL_ALCOHOL_USE), "ask first: is alcohol use harmful?");
    all.put(
        Input.of(Conditions.STOMACH_OR_BOWEL_OPERATION),
        "ask first: was there an operation on stomach or bowel?");
    all.put(
        Input.of(Conditions.TOTAL_GASTRECTOMY),
        "ask first: was the stomach operated on, or all of it removed?");
    all.put(Input.of(Conditions.PERNICIOUS_ANAEMIA), "ask first: is pernicious anaemia known?");
    return all;
  }

  /** The question as it is put to somebody, with the words that it begins with. */
  public static String of(Input input, Patient patient) {
    return input.equals(VIBRATION)
        ? examination(patient)
        : ALL.getOrDefault(input, Print.clause(input.question(), 100));
  }

  /** Nothing is examined that is on record. */
  private static String examination(Patient patient) {
    List<String> parts = new ArrayList<>(List.of("vibration sense"));
    if (!patient.truth(Symptoms.REDUCED_REFLEXES).known()) {
      parts.add("ankle reflexes");
    }
    if (!patient.truth(Symptoms.IMPAIRED_GAIT).known()) {
      parts.add("gait");
    }
    String are = parts.size() == 1 ? "is " : "are ";
    return "examine first: " + are + Print.list(parts, "and") + " normal?";
  }

  /** Whether it is one of those that are put in turn. */
  public static boolean isPut(Input input) {
    return ALL.containsKey(input);
  }

  /** The question alone; empty if it is none of those that are put in turn. */
  public static Optional<String> question(Input input, Patient patient) {
    String all = isPut(input) ? of(input, patient) : null;
    return all == null
        ? Optional.empty()
        : Optional.of(Words.capitalised(all.substring(all.indexOf(": ") + 2)));
  }

  /** The place at which it is put; behind all others if it is none of those put in turn. */
  public static int turn(Input input) {
    int turn = IN_TURN.indexOf(input);
    return turn < 0 ? IN_TURN.size() : turn;
  }
}
