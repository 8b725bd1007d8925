package io.github.cobalamin.bench;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Confirmation;
import java.util.List;

/** The facts that the anchor set speaks of. */
final class AnchorFacts {
  static final Citation CITATION =
      Sources.LIBRARY.at("rules for measuring engines", Confirmation.DERIVED);
  static final Condition CROHN_DISEASE =
      Condition.builder().id("crohn-disease").name("Crohn's disease").addCitation(CITATION).build();
  static final Medicine NITROUS_OXIDE =
      Medicine.builder().id("nitrous-oxide").name("nitrous oxide").addCitation(CITATION).build();
  static final Medicine SUPPLEMENT =
      Medicine.builder().id("b12-supplement").name("B12 supplement").addCitation(CITATION).build();
  static final Medicine RAMIPRIL =
      Medicine.builder().id("ramipril").name("ramipril").addCitation(CITATION).build();

  static final List<Medicine> MEDICINES =
      List.of(
          Medicines.OMEPRAZOLE,
          Medicines.PANTOPRAZOLE,
          Medicines.LANSOPRAZOLE,
          Medicines.ESOMEPRAZOLE,
          NITROUS_OXIDE,
          Medicines.METFORMIN,
          Medicines.PREGABALIN,
          Medicines.TOPIRAMATE,
          Medicines.COLCHICINE,
          RAMIPRIL);
  static final List<Clue> CONDITIONS =
      List.of(
          CROHN_DISEASE,
          Conditions.COELIAC_DISEASE,
          Conditions.HYPOTHYROIDISM,
          Conditions.LIVER_DISEASE,
          Conditions.CHRONIC_KIDNEY_DISEASE);
  static final List<Clue> SYMPTOMS =
      List.of(
          Symptoms.PARAESTHESIA,
          Symptoms.ATAXIA,
          Symptoms.NUMBNESS,
          Symptoms.FATIGUE,
          Symptoms.GLOSSITIS,
          Symptoms.DEPRESSION);

  private AnchorFacts() {}
}
