package io.github.cobalamin.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.model.RiskFactor;
import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.rules.Conclusion.Note;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Confirmation;
import io.github.cobalamin.source.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tiny facts and rules of the engine's own tests, so that an edited fact never breaks one. */
final class Tiny {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  static final Source SOURCE =
      Source.builder()
          .id("tiny")
          .shortName("Tiny")
          .title("Tiny facts")
          .publisher("the tests")
          .year(2026)
          .build();

  static final Citation CITATION = SOURCE.at("page 1", Confirmation.READ_ONCE);

  static final LabTest MARKER =
      LabTest.builder()
          .id("marker")
          .name("marker")
          .addUnits(Unit.NANOGRAM_PER_LITRE, Unit.PICOGRAM_PER_MILLILITRE, Unit.PICOMOLE_PER_LITRE)
          .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
          .addPossible(Range.of("5 to 100000 ng/L"))
          .addUsual(Range.of("30 to 4000 ng/L"))
          .molarMass(new BigDecimal("1355.37"))
          .addCitation(CITATION)
          .build();

  static final LabTest ANTIBODY =
      LabTest.builder()
          .id("antibody")
          .name("antibody")
          .addOutcomes(Outcome.POSITIVE, Outcome.NEGATIVE)
          .addCitation(CITATION)
          .build();

  static final LabTest CELLS =
      LabTest.builder()
          .id("cells")
          .name("cells")
          .addUnits(Unit.BILLION_PER_LITRE)
          .addPossible(Range.of("0 to 1000 10^9/L"))
          .addCitation(CITATION)
          .build();

  static final Thresholds THRESHOLDS =
      Thresholds.builder(MARKER)
          .deficientBelow("180 ng/L", "133 pmol/L")
          .sufficientAbove("350 ng/L", "258 pmol/L")
          .cite(CITATION);

  static final Map<LabTest, Thresholds> BY_TEST = Map.of(MARKER, THRESHOLDS);

  private Tiny() {}

  static Symptom symptom(String id, Symptom... groups) {
    return Symptom.builder()
        .id(id)
        .name(id)
        .bodySystem(Symptom.BodySystem.GENERAL)
        .addWider(groups)
        .addCitation(CITATION)
        .build();
  }

  static Condition condition(String id, Condition... groups) {
    return Condition.builder().id(id).name(id).addWider(groups).addCitation(CITATION).build();
  }

  static RiskFactor riskFactor(String id, RiskFactor... groups) {
    return RiskFactor.builder().id(id).name(id).addWider(groups).addCitation(CITATION).build();
  }

  static Medicine medicineClass(String id) {
    return Medicine.builder().isClass(true).id(id).name(id).addCitation(CITATION).build();
  }

  static Medicine medicine(String id, Medicine... classes) {
    return Medicine.builder().id(id).name(id).addWider(classes).addCitation(CITATION).build();
  }

  /** A rule of the stage RECOGNISE. */
  static Rule rule(String id, Criterion when) {
    return Rule.builder(id).when(when).conclude(Note.suspicion(id)).cite(CITATION);
  }

  /** A rule of the stage INTERPRET. */
  static Rule note(String id, Criterion when) {
    return Rule.builder(id).when(when).conclude(Note.of(id)).cite(CITATION);
  }

  /** A rule of the stage READ. */
  static Rule shows(String id, Clue clue, Criterion when) {
    return Rule.builder(id).when(when).conclude(Conclusion.shows(clue)).cite(CITATION);
  }

  static RuleSet ruleSet(Rule... rules) {
    return RuleSet.of(List.of(rules), List.of(THRESHOLDS), Optional.empty());
  }

  /** The verdict of a criterion today, after checking that its trace says the same. */
  static Truth truth(Criterion criterion, Patient patient) {
    return truth(verdict(criterion, patient));
  }

  static Truth truth(Criterion criterion, Patient.Builder patient) {
    return truth(criterion, patient.build());
  }

  /** The verdict of a criterion without a day. */
  static Truth truthWithoutDate(Criterion criterion, Patient.Builder patient) {
    return truth(ruleSet(rule("r", criterion)).evaluate(patient.build()).verdict("r"));
  }

  private static Truth truth(Verdict verdict) {
    assertThat(verdict.trace().truth()).as("trace").isEqualTo(verdict.truth());
    return verdict.truth();
  }

  static Verdict verdict(Criterion criterion, Patient patient) {
    return ruleSet(rule("r", criterion)).evaluate(patient, TODAY).verdict("r");
  }

  /** What the trace of a criterion says today. */
  static String text(Criterion criterion, Patient.Builder patient) {
    return verdict(criterion, patient.build()).trace().text();
  }

  static Patient.Builder nobody() {
    return Patient.builder();
  }

  static Patient.Builder with(LabTest test, String result) {
    return nobody().addResult(LabResult.of(test, result));
  }
}
