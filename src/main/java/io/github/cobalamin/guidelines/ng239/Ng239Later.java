package io.github.cobalamin.guidelines.ng239;

import io.github.cobalamin.guidelines.children.TestsOfChildren;
import io.github.cobalamin.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What NG239 says once the status is known: sections 1.4 to 1.7, and 1.1. */
public enum Ng239Later implements Supplier<List<Rule>> {
  SECTIONS;

  @Override
  public List<Rule> get() {
    List<Rule> rules = new ArrayList<>();
    rules.addAll(CauseHistory.rules());
    rules.addAll(CauseInTime.rules());
    rules.addAll(Ng239Cause.RULES);
    rules.addAll(OtherExplanations.rules());
    rules.addAll(TestsBeside.rules());
    rules.addAll(TestsOfChildren.rules());
    rules.addAll(Ng239Treatment.rules());
    rules.addAll(TreatmentByLine.rules());
    rules.addAll(Prophylaxis.rules());
    rules.addAll(TreatmentReasons.rules());
    rules.addAll(Ng239Safeguards.rules());
    rules.addAll(Ng239FollowUp.rules());
    rules.addAll(Ng239GastricCancer.rules());
    rules.addAll(PreventionByBody.rules());
    rules.addAll(Ng239Information.rules());
    rules.addAll(Ng239CareInformation.rules());
    rules.addAll(AllergyToCobalamin.rules());
    rules.addAll(BeforeTheFirstDose.rules());
    rules.addAll(MedicineAdvice.rules());
    return rules;
  }
}
