package io.github.cobalamin.knowledge;

import io.github.cobalamin.knowledge.evidence.Accuracies;
import io.github.cobalamin.knowledge.evidence.Confounders;
import io.github.cobalamin.knowledge.evidence.DangerSigns;
import io.github.cobalamin.knowledge.evidence.Differentials;
import io.github.cobalamin.knowledge.evidence.Disagreements;
import io.github.cobalamin.knowledge.evidence.Frequencies;
import io.github.cobalamin.knowledge.evidence.MedicineEffects;
import io.github.cobalamin.knowledge.evidence.Precautions;
import io.github.cobalamin.knowledge.evidence.Remarks;
import io.github.cobalamin.knowledge.evidence.ResponseMilestones;
import io.github.cobalamin.knowledge.evidence.TestPatterns;
import io.github.cobalamin.model.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All standard facts, in the order in which a knowledge base lists them. */
final class StandardFacts {
  /** Ids that are no longer used, with the ids of their successors. None was retired so far. */
  static final Map<String, String> RETIRED = Map.of();

  private StandardFacts() {}

  static List<Fact> all() {
    List<Fact> facts = new ArrayList<>();
    facts.addAll(Symptoms.all());
    facts.addAll(RiskFactors.all());
    facts.addAll(Conditions.all());
    facts.addAll(Medicines.all());
    facts.addAll(LabTests.all());
    facts.addAll(Causes.all());
    facts.addAll(Treatments.all());
    facts.addAll(Precautions.all());
    facts.addAll(MedicineEffects.all());
    facts.addAll(DangerSigns.all());
    facts.addAll(Frequencies.all());
    facts.addAll(Cutoffs.all());
    facts.addAll(Accuracies.all());
    facts.addAll(Confounders.all());
    facts.addAll(TestPatterns.all());
    facts.addAll(Differentials.all());
    facts.addAll(ResponseMilestones.all());
    facts.addAll(Remarks.all());
    facts.addAll(Disagreements.all());
    return List.copyOf(facts);
  }
}
