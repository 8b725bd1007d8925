package io.github.cobalamin.examples;

import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Match;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.StoreOutlook;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Confounder;
import io.github.cobalamin.model.Cutoff;
import io.github.cobalamin.model.Disagreement;
import io.github.cobalamin.model.Frequency;
import io.github.cobalamin.model.MedicineEffect;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.model.Precaution;
import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Span;
import io.github.cobalamin.source.CodeSystem;
import java.time.temporal.ChronoUnit;

/** Ten questions to the knowledge base, each answered in one or two short statements. */
public final class TenQuestions {
  private TenQuestions() {}

  /**
   * Prints the questions and their answers.
   *
   * @param arguments not used
   */
  public static void main(String[] arguments) {
    KnowledgeBase known = KnowledgeBase.standard();

    ask("Which inherited causes raise only homocysteine?");
    known.all(Cause.class).stream()
        .filter(cause -> cause.inherited() && cause.shows(LabTests.HOMOCYSTEINE, Outcome.RAISED))
        .filter(cause -> cause.shows(LabTests.METHYLMALONIC_ACID, Outcome.NORMAL))
        .forEach(TenQuestions::answer);

    ask("Is omeprazole 20 mg for three years a risk, says who?");
    for (MedicineEffect effect : known.effectsOf(Medicines.OMEPRAZOLE)) {
      effect
          .reachedBy(Quantity.of("20 mg"), Span.of(3, ChronoUnit.YEARS))
          .forEach(TenQuestions::answer);
    }

    ask("What does RxNorm 860975 have to do with B12?");
    known.find(CodeSystem.RXNORM, "860975").forEach(TenQuestions::answer);

    ask("Somebody writes \"pins and needels\": what is it?");
    known.search(Symptom.class, "pins and needels").stream().limit(1).forEach(TenQuestions::answer);

    ask("How often is loss of smell seen, in whom?");
    for (Frequency seen : known.about(Symptoms.LOSS_OF_SMELL, Frequency.class)) {
      answer(seen.share() + " of " + seen.population() + " " + seen.citations());
    }

    ask("Who must not get cyanocobalamin?");
    known.about(Medicines.CYANOCOBALAMIN, Precaution.class).stream()
        .filter(precaution -> precaution.kind() == Precaution.Kind.CONTRAINDICATION)
        .forEach(precaution -> answer(precaution + " (" + precaution.where() + ")"));

    ask("Why may homocysteine be high without deficiency?");
    known.about(LabTests.HOMOCYSTEINE, Confounder.class).forEach(TenQuestions::answer);

    ask("Below which total B12 is somebody deficient, by which body?");
    known.about(LabTests.TOTAL_B12, Cutoff.class).stream()
        .filter(cutoff -> cutoff.meaning() == Cutoff.Meaning.DEFICIENT)
        .forEach(cutoff -> answer(cutoff + " " + cutoff.limits()));

    ask("On what do the bodies differ in the route of treatment?");
    for (Match<Disagreement> found : known.search(Disagreement.class, "route")) {
      found.fact().positions().forEach(TenQuestions::answer);
    }

    ask("How long do full stores last without any food from animals?");
    answer(StoreOutlook.of(Quantity.of("0 ug"), Causes.VEGAN_DIET));
  }

  private static void ask(String question) {
    System.out.println();
    System.out.println(question);
  }

  private static void answer(Object answer) {
    System.out.println("  " + answer);
  }
}
