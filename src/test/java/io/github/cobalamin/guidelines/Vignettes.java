package io.github.cobalamin.guidelines;

import java.util.ArrayList;
import java.util.List;

/** All patients with expected findings. */
final class Vignettes {
  private Vignettes() {}

  static List<Vignette> all() {
    List<Vignette> all = new ArrayList<>();
    all.addAll(RecognisingVignettes.scope());
    all.addAll(RecognisingVignettes.boxes());
    all.addAll(RecognisingVignettes.redFlags());
    all.addAll(UrgencyVignettes.nerves());
    all.addAll(UrgencyVignettes.blood());
    all.addAll(UrgencyVignettes.others());
    all.addAll(UrgencyVignettes.children());
    all.addAll(StatusVignettes.replacementAndNitrousOxide());
    all.addAll(StatusVignettes.pregnancyAndAntibody());
    all.addAll(StatusVignettes.disagreement());
    all.addAll(StatusVignettes.middleAndUpper());
    all.addAll(CauseVignettes.history());
    all.addAll(CauseVignettes.tests());
    all.addAll(TreatmentVignettes.byCause());
    all.addAll(TreatmentVignettes.safeguards());
    all.addAll(TreatmentVignettes.followUp());
    all.addAll(OpenedVignettes.offered());
    all.addAll(OpenedVignettes.considered());
    all.addAll(OpenedVignettes.protectedForLife());
    all.addAll(OnTreatmentVignettes.reloaded());
    all.addAll(OnTreatmentVignettes.goingOn());
    all.addAll(GuardVignettes.allergy());
    all.addAll(GuardVignettes.asked());
    all.addAll(GuardVignettes.beforeTheFirstDose());
    all.addAll(PreventionVignettes.prevention());
    all.addAll(PreventionVignettes.otherExplanations());
    all.addAll(PreventionVignettes.medicines());
    all.addAll(CautionVignettes.confounders());
    all.addAll(CautionVignettes.notKnown());
    all.addAll(CautionVignettes.unusual());
    all.addAll(CautionVignettes.calledOtherwise());
    all.addAll(CautionVignettes.contradictions());
    return all;
  }
}
