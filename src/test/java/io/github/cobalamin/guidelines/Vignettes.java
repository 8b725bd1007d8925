package io.github.cobalamin.guidelines;

import java.util.ArrayList;
import java.util.List;

/** All patients with expected findings. */
final class Vignettes {
  private static final List<Vignette> ALL = List.copyOf(made());

  private Vignettes() {}

  static List<Vignette> all() {
    return ALL;
  }

  private static List<Vignette> made() {
    List<Vignette> all = new ArrayList<>();
    all.addAll(RecognisingVignettes.scope());
    all.addAll(RecognisingVignettes.boxes());
    all.addAll(RecognisingVignettes.redFlags());
    all.addAll(UrgencyVignettes.nerves());
    all.addAll(UrgencyVignettes.blood());
    all.addAll(UrgencyVignettes.others());
    all.addAll(UrgencyVignettes.children());
    all.addAll(AlternativeVignettes.dangers());
    all.addAll(AlternativeVignettes.lackingThiamine());
    all.addAll(AlternativeVignettes.children());
    all.addAll(AlternativeVignettes.nerves());
    all.addAll(AlternativeVignettes.byOneFact());
    all.addAll(OtherDangerVignettes.all());
    all.addAll(EvidenceThatStaysVignettes.all());
    all.addAll(ChildVignettes.brain());
    all.addAll(InbornVignettes.metabolites());
    all.addAll(InbornVignettes.transport());
    all.addAll(InbornVignettes.known());
    all.addAll(OtherExplanationVignettes.all());
    all.addAll(StatusFloorVignettes.replacement());
    all.addAll(StatusFloorVignettes.aLittleReplacement());
    all.addAll(StatusCauseVignettes.nitrousOxide());
    all.addAll(StatusCauseVignettes.inbornErrorsAndAntibody());
    all.addAll(StatusTimeVignettes.oldAndEarlier());
    all.addAll(StatusActiveInPregnancyVignettes.byActiveB12());
    all.addAll(StatusPregnancyVignettes.byTotalB12());
    all.addAll(StatusDisagreementVignettes.disagreement());
    all.addAll(StatusDeficientVignettes.deficient());
    all.addAll(StatusLowVignettes.lowInWords());
    all.addAll(StatusMetaboliteVignettes.mmaRaised());
    all.addAll(StatusMetaboliteVignettes.mmaExplained());
    all.addAll(StatusMiddleVignettes.otherwise());
    all.addAll(StatusHighVignettes.metaboliteRaised());
    all.addAll(StatusHighVignettes.notExcluded());
    all.addAll(StatusUntestedVignettes.noResult());
    all.addAll(CauseVignettes.history());
    all.addAll(CauseInTimeVignettes.time());
    all.addAll(CauseInTimeVignettes.kinds());
    all.addAll(CauseInTimeVignettes.risks());
    all.addAll(CauseVignettes.tests());
    all.addAll(TreatmentVignettes.byCause());
    all.addAll(TreatmentEdgeVignettes.byCause());
    all.addAll(TreatmentEdgeVignettes.byPerson());
    all.addAll(TreatmentVignettes.safeguards());
    all.addAll(TreatmentVignettes.followUp());
    all.addAll(OpenedVignettes.offered());
    all.addAll(OpenedVignettes.considered());
    all.addAll(OpenedVignettes.explained());
    all.addAll(OpenedVignettes.protectedForLife());
    all.addAll(OnTreatmentVignettes.reloaded());
    all.addAll(OnTreatmentVignettes.goingOn());
    all.addAll(LoadVignettes.all());
    all.addAll(RouteVignettes.all());
    all.addAll(PartsOfACountVignettes.all());
    all.addAll(ResultsAsToldVignettes.all());
    all.addAll(ResultsAsToldVignettes.ofChildren());
    all.addAll(AskedByDangersVignettes.all());
    all.addAll(AskedByDangersVignettes.anaemia());
    all.addAll(GuardVignettes.allergy());
    all.addAll(GuardVignettes.asked());
    all.addAll(GuardVignettes.beforeTheFirstDose());
    all.addAll(PreventionVignettes.prevention());
    all.addAll(PreventionVignettes.otherExplanations());
    all.addAll(PreventionVignettes.medicines());
    all.addAll(TestsBesideVignettes.all());
    all.addAll(ChildVignettes.blood());
    all.addAll(ChildVignettes.tests());
    all.addAll(RecordVignettes.farFromTheirRange());
    all.addAll(RecordVignettes.onRecord());
    all.addAll(RecordVignettes.causes());
    all.addAll(RecordVignettes.stomach());
    all.addAll(StatedArtefactVignettes.all());
    all.addAll(LastingRiskVignettes.all());
    all.addAll(DatesOfDosesVignettes.all());
    all.addAll(WithoutRangeVignettes.all());
    all.addAll(NoGainVignettes.all());
    all.addAll(CautionVignettes.confounders());
    all.addAll(CautionVignettes.notKnown());
    all.addAll(CautionVignettes.unusual());
    all.addAll(CautionVignettes.calledOtherwise());
    all.addAll(CautionVignettes.contradictions());
    return all;
  }
}
