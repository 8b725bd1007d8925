package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.result;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import java.util.List;

/** Tests beside those of vitamin B12, each asked for and, beside it, not asked for again. */
final class TestsBesideVignettes {
  private static final Replacement INJECTIONS =
      Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg");
  private static final Replacement GAINS =
      INJECTIONS.toBuilder().response(Replacement.Response.BETTER).build();

  private static final String OWN = "design of summaries: what settles the cause is tested";

  private TestsBesideVignettes() {}

  static List<Vignette> all() {
    return List.of(
        care("a vegan of 14 with anaemia", child())
            .holds(
                "child-test-film",
                "child-test-folate",
                "child-test-ferritin",
                "child-test-coeliac"),
        care(
                "the same with a film, folate, ferritin and coeliac serology",
                child()
                    .addResult(result(LabTests.NEUTROPHIL_HYPERSEGMENTATION, "absent"))
                    .addResult(result(LabTests.SERUM_FOLATE, "normal"))
                    .addResult(result(LabTests.FERRITIN, "normal"))
                    .addResult(result(LabTests.TISSUE_TRANSGLUTAMINASE_IGA, "negative")))
            .fails(
                "child-test-film",
                "child-test-folate",
                "child-test-ferritin",
                "child-test-coeliac"),
        care("anaemia without a number", man(50).addPresent(Symptoms.ANAEMIA))
            .holds("count-of-anaemia-without-a-number"),
        care(
                "anaemia with a number",
                man(50)
                    .addPresent(Symptoms.ANAEMIA)
                    .addResult(result(LabTests.HAEMOGLOBIN, "100 g/L")))
            .fails("count-of-anaemia-without-a-number"),
        care("breathless, and no count", man(50).addPresent(Symptoms.BREATHLESSNESS))
            .holds("count-of-signs-of-anaemia"),
        care(
                "breathless, and a count",
                man(50)
                    .addPresent(Symptoms.BREATHLESSNESS)
                    .addResult(result(LabTests.HAEMOGLOBIN, "140 g/L")))
            .fails("count-of-signs-of-anaemia"),
        care(
                "an infant with both metabolites raised",
                infant().addResult(result(LabTests.HOMOCYSTEINE, "raised")))
            .holds("child-inborn-error-if-the-mother-is-replete"),
        care(
                "an infant with normal homocysteine",
                infant().addResult(result(LabTests.HOMOCYSTEINE, "normal")))
            .fails("child-inborn-error-if-the-mother-is-replete"),
        care("total low and active B12 good", discordant())
            .holds("discordant-antibody", "discordant-folate"),
        care(
                "the same with antibody and folate",
                discordant()
                    .addResult(result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "negative"))
                    .addResult(result(LabTests.SERUM_FOLATE, "normal")))
            .fails("discordant-antibody", "discordant-folate"),
        care("numbness on injections", onInjections().addPresent(Symptoms.NUMBNESS))
            .holds("settle-signs-under-replacement", "look-elsewhere-signs-under-replacement"),
        care("numbness that gains on injections", onInjections(GAINS).addPresent(Symptoms.NUMBNESS))
            .fails("settle-signs-under-replacement", "look-elsewhere-signs-under-replacement"),
        care(
                "numbness that gains on injections, and other neurology that is new",
                onInjections(GAINS)
                    .addPresent(Symptoms.NUMBNESS)
                    .addHistory(History.of(Symptoms.LEG_WEAKNESS).onset(History.Onset.NEW)))
            .holds("settle-signs-under-replacement", "look-elsewhere-signs-under-replacement"),
        care(
                "no neurology on injections",
                onInjections().addAbsent(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM))
            .fails("settle-signs-under-replacement", "look-elsewhere-signs-under-replacement"),
        care("tiredness alone", man(50).addPresent(Symptoms.FATIGUE))
            .holds("look-elsewhere-fatigue"),
        care(
                "tiredness with a low level",
                man(50)
                    .addPresent(Symptoms.FATIGUE)
                    .addResult(result(LabTests.TOTAL_B12, "120 ng/L")))
            .fails("look-elsewhere-fatigue"));
  }

  private static Vignette care(String name, Patient.Builder patient) {
    return Vignette.care(name, OWN, patient);
  }

  private static Patient.Builder child() {
    return Patient.builder()
        .age(Age.years(14))
        .addPresent(RiskFactors.VEGAN_DIET)
        .addResult(result(LabTests.TOTAL_B12, "96 ng/L"))
        .addResult(result(LabTests.HAEMOGLOBIN, "92 g/L"))
        .addResult(result(LabTests.MCV, "110 fL"));
  }

  private static Patient.Builder infant() {
    return Patient.builder()
        .age(Age.months(10))
        .addResult(result(LabTests.METHYLMALONIC_ACID, "raised"));
  }

  private static Patient.Builder discordant() {
    return man(50)
        .addPresent(Symptoms.FATIGUE)
        .addResult(result(LabTests.TOTAL_B12, "160 ng/L"))
        .addResult(result(LabTests.ACTIVE_B12, "82 pmol/L"));
  }

  private static Patient.Builder onInjections() {
    return onInjections(INJECTIONS);
  }

  private static Patient.Builder onInjections(Replacement given) {
    return man(50).addReplacement(given).addResult(result(LabTests.TOTAL_B12, "820 ng/L"));
  }
}
