package io.github.cobalamin.assessment;

import io.github.cobalamin.assessment.parts.WhomItConcerns;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Conclusion.Classified;
import io.github.cobalamin.rules.Conclusion.RedFlag;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.rules.Supposition;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Questions on dangers that belong to what is on record: to the gas, to lacking cells, to a level
 * that does not speak for a deficiency, and to an infant.
 */
final class AskOfDangers {
  private static final String GAS = "urgent-nitrous-oxide-neurology";
  private static final String CLOT = "urgent-same-day-venous-thrombosis";
  private static final String MARROW = "urgent-same-day-medicine-and-marrow";
  private static final String PLATELETS = "urgent-low-platelets";
  private static final List<String> SEVERE_ANAEMIA =
      List.of("urgent-same-day-very-low-haemoglobin", "urgent-haemoglobin-below-80");

  /** Signs that would be treated whatever the level, which one question stands for. */
  private static final List<Clue> OF_NERVES = List.of(Symptoms.ATAXIA);

  private static final List<Clue> OF_MIND_AND_SIGHT =
      List.of(Symptoms.VISUAL_LOSS, Symptoms.PSYCHOSIS, Symptoms.DELIRIUM);

  private static final int YOUNGEST_WHO_TELLS = 5;

  private AskOfDangers() {}

  /** Of whoever used the gas: when, and whether there is a clot, which it can bring. */
  static Optional<Sentence> ofGas(Held held) {
    Patient patient = held.patient();
    boolean used = patient.truth(RiskFactors.RECREATIONAL_NITROUS_OXIDE) == Truth.TRUE;
    boolean open = patient.truth(Symptoms.VENOUS_THROMBOSIS) == Truth.UNKNOWN;
    for (History each : patient.history()) {
      boolean ofGas = each.clue().equals(RiskFactors.RECREATIONAL_NITROUS_OXIDE);
      open = open && !(ofGas && each.until().isPresent());
    }
    List<Citation> citations = new ArrayList<>();
    held.find(GAS).ifPresent(finding -> citations.addAll(finding.rule().citations()));
    if (!used || !open || citations.isEmpty()) {
      return Optional.empty();
    }
    citations.addAll(citations(held, CLOT));
    return asked(
        "when was nitrous oxide last used, and is there leg swelling or breathlessness?",
        citations.stream().distinct().toList());
  }

  /** Where the level does not speak for a deficiency: signs that would change that. */
  static Optional<Sentence> unseen(Held held) {
    boolean reassures =
        held.status() == Classification.UNLIKELY || held.status() == Classification.DISCORDANT;
    if (!reassures || !held.treatments().isEmpty()) {
      return Optional.empty();
    }
    boolean gas =
        held.patient().truth(RiskFactors.RECREATIONAL_NITROUS_OXIDE) == Truth.UNKNOWN
            && WhomItConcerns.mayUseGas(held.patient());
    return turning(held, OF_NERVES)
        .flatMap(
            turned ->
                asked(
                    "is there numbness, unsteadiness, memory or visual change"
                        + (gas ? ", or nitrous oxide use?" : "?"),
                    turned))
        .or(
            () ->
                turning(held, OF_MIND_AND_SIGHT)
                    .flatMap(turned -> asked("is there memory, mood or visual change?", turned)));
  }

  /** Where cells are lacking: what makes it a matter of the hour. */
  static Optional<Sentence> ofCells(Held held) {
    boolean fever = held.patient().truth(Symptoms.FEVER) == Truth.UNKNOWN;
    boolean child = held.status() == Classification.OUT_OF_SCOPE;
    return held.find(MARROW)
        .filter(any -> fever)
        .flatMap(
            finding ->
                asked(
                    mayBleed(held)
                        ? "is there fever, sore throat or bleeding?"
                        : "is there fever or sore throat?",
                    finding.rule().citations()))
        .or(
            () ->
                held.find(PLATELETS)
                    .filter(any -> child && mayBleed(held))
                    .flatMap(
                        finding ->
                            asked(
                                "is there bleeding or new bruising?", finding.rule().citations())));
  }

  private static boolean mayBleed(Held held) {
    return held.patient().truth(Symptoms.BLEEDING) == Truth.UNKNOWN;
  }

  /** What an infant of a deficient mother lives on. */
  static Optional<Sentence> ofInfant(Held held) {
    boolean infant = held.patient().age().filter(age -> age.years() < 2).isPresent();
    return held.find("child-of-deficient-mother")
        .filter(finding -> infant)
        .flatMap(
            finding ->
                asked(
                    "is the infant fed on breast milk alone, what does the mother eat and take, and are her stomach and bowel well?",
                    finding.rule().citations()))
        .or(() -> ofChild(held));
  }

  /** What would make it a matter of today. */
  private static Optional<Sentence> ofChild(Held held) {
    boolean open =
        Stream.of(Symptoms.DEVELOPMENTAL_REGRESSION, Symptoms.HYPOTONIA)
            .anyMatch(each -> held.patient().truth(each) == Truth.UNKNOWN);
    return held.find("child-with-a-low-level")
        .filter(finding -> open)
        .flatMap(
            finding ->
                asked(
                    isSmall(held)
                        ? "have any skills been lost, and is there floppiness, pallor or trouble in feeding or walking?"
                        : "is there numbness, unsteadiness, low mood or falling school work?",
                    finding.rule().citations()));
  }

  /** Who is too young to tell, and whose feeding is watched. */
  private static boolean isSmall(Held held) {
    return held.patient().age().filter(age -> age.years() < YOUNGEST_WHO_TELLS).isPresent();
  }

  /** The question on the nerves, with the heart where anaemia is severe, or with bleeding. */
  static Sentence withHeartAndBleeding(Held held, Sentence asked) {
    boolean severe = SEVERE_ANAEMIA.stream().anyMatch(held::has);
    boolean open =
        held.patient().truth(Symptoms.CHEST_PAIN) == Truth.UNKNOWN
            && held.patient().truth(Symptoms.BREATHLESSNESS) == Truth.UNKNOWN;
    boolean bleeding = held.has(PLATELETS) && mayBleed(held);
    String more = severe && open ? "chest pain, breathlessness" : bleeding ? "bleeding" : "";
    return !more.isEmpty() && asked.text().contains("numbness")
        ? new Sentence(
            AskLine.KEY,
            "Ask first: is there " + more + ", numbness or unsteadiness?",
            asked.citations())
        : asked;
  }

  /** Who says what the first of the signs that nobody ruled out would change. */
  private static Optional<List<Citation>> turning(Held held, List<Clue> signs) {
    List<Input> open = new ArrayList<>();
    for (Clue each : signs) {
      if (held.patient().truth(each) == Truth.UNKNOWN) {
        open.add(Input.of(each));
      }
    }
    if (open.isEmpty()) {
      return Optional.empty();
    }
    for (List<Supposition> answers :
        held.assessment()
            .evaluation()
            .suppose(open, List.of(RedFlag.class, Classified.class))
            .values()) {
      for (Supposition answer : answers) {
        if (Questions.raises(answer.gained(), held.urgency())) {
          return Optional.of(citations(held, answer.gained()));
        }
      }
    }
    return Optional.empty();
  }

  @SuppressWarnings("ReferenceEquality") // a supposition names what the first of equal rules has
  private static List<Citation> citations(Held held, List<Conclusion> gained) {
    for (Rule rule : held.assessment().guideline().rules()) {
      for (Conclusion each : gained) {
        if (each instanceof RedFlag && rule.conclusion() == each) {
          return rule.citations();
        }
      }
    }
    return List.of();
  }

  private static List<Citation> citations(Held held, String id) {
    for (Rule rule : held.assessment().guideline().rules()) {
      if (rule.id().equals(id)) {
        return rule.citations();
      }
    }
    return List.of();
  }

  private static Optional<Sentence> asked(String question, List<Citation> citations) {
    return Optional.of(new Sentence(AskLine.KEY, "Ask first: " + question, citations));
  }
}
