package io.github.cobalamin.rules;

import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.rules.Tiny.MARKER;
import static io.github.cobalamin.rules.Tiny.TODAY;
import static io.github.cobalamin.rules.Tiny.nobody;
import static io.github.cobalamin.rules.Tiny.with;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Allergy;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.leaf.Leaf;
import io.github.cobalamin.rules.leaf.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Each kind of leaf that reads a record, with patients of whom it is so, is not, or is unknown. */
final class LeafKinds {
  private static final Symptom SIGN = Tiny.symptom("sign");
  private static final Condition LASTS =
      Condition.builder()
          .id("lasts")
          .name("lasts")
          .lasting(Truth.TRUE)
          .addCitation(Tiny.CITATION)
          .build();
  private static final Condition OPERATION =
      Tiny.condition("operation", Conditions.STOMACH_OR_BOWEL_OPERATION);
  private static final Medicine DRUG = Tiny.medicine("drug");
  private static final Replacement INJECTION =
      Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg");
  private static final LabResult LOW = LabResult.of(MARKER, "150 ng/L");
  private static final LabResult HIGH = LabResult.of(MARKER, "5000 ng/L");
  private static final Patient.@Nullable Builder NEVER = null;

  private LeafKinds() {}

  /**
   * A kind of leaf.
   *
   * @param yes null if it is never so
   * @param no null if it is never denied
   * @param open null if it is always known
   */
  record Kind(Leaf asked, @Nullable Patient yes, @Nullable Patient no, @Nullable Patient open) {
    @Override
    public String toString() {
      return asked.getClass().getSimpleName() + ": " + asked;
    }
  }

  static List<Kind> all() {
    List<Kind> kinds = new ArrayList<>();
    persons(kinds);
    given(kinds);
    histories(kinds);
    results(kinds);
    samples(kinds);
    return kinds;
  }

  private static void persons(List<Kind> all) {
    all.add(kind(Criteria.ageAtLeast(16), age(16), age(15), nobody()));
    Patient.Builder none = nobody().noOtherAllergies();
    Patient.Builder cobalt = nobody().addAllergy(Allergen.COBALT);
    Allergy severe = Allergy.of(Allergen.COBALT).reaction(Allergy.Reaction.SEVERE);
    all.add(kind(Criteria.allergic(Allergen.COBALT), cobalt, none, nobody()));
    all.add(
        kind(
            Criteria.allergic(Allergen.COBALT, Allergy.Reaction.SEVERE),
            nobody().addAllergy(severe),
            none,
            cobalt));
    all.add(
        kind(
            Criteria.tolerated(Cobalamin.HYDROXOCOBALAMIN),
            nobody().addAllergy(severe.tolerating(Cobalamin.HYDROXOCOBALAMIN)),
            NEVER,
            none));
    all.add(
        kind(Criteria.breastfeeding(), nobody().breastfeeding(), nobody().sex(Sex.MALE), nobody()));
    all.add(kind(Criteria.pregnant(), nobody().pregnant(), age(70), nobody()));
    all.add(
        kind(Criteria.sex(Sex.MALE), nobody().sex(Sex.MALE), nobody().sex(Sex.FEMALE), nobody()));
    Patient.Builder present = nobody().addPresent(SIGN);
    Patient.Builder absent = nobody().addAbsent(SIGN);
    all.add(kind(Criteria.present(SIGN), present, absent, nobody()));
    all.add(kind(new Named(SIGN), present, absent, nobody().noOtherSymptoms()));
    all.add(kind(Criteria.leftOpen("nobody knows"), NEVER, NEVER, nobody()));
    all.add(kind(Criteria.assessedAfter(TODAY.minusDays(1)), nobody(), NEVER, NEVER));
    all.add(kind(Criteria.assessedAfter(TODAY), NEVER, nobody(), NEVER));
    all.add(
        kind(
            Criteria.custom("own", 1, List.of(Input.AGE), Patient::adult),
            age(50),
            age(5),
            nobody()));
  }

  private static void given(List<Kind> all) {
    Patient.Builder nothing = nobody().noOtherReplacement();
    LocalDate lately = TODAY.minusDays(5);
    Patient.Builder since = given(INJECTION.since(lately));
    Patient.Builder injected = given(INJECTION);
    all.add(
        kind(
            Criteria.taking(DRUG), nobody().addMedicine(DRUG), nobody().addNotTaken(DRUG), age(5)));
    all.add(kind(Criteria.taking(Medicines.HYDROXOCOBALAMIN), injected, nothing, nobody()));
    all.add(kind(Criteria.onReplacement(), injected, nothing, nobody()));
    all.add(kind(Criteria.replacementBegunWithin(7), since, nothing, injected));
    all.add(kind(Criteria.lastDoseWithin(7), since, nothing, injected));
    all.add(kind(Criteria.dosedEvery(7), given(INJECTION.every(7)), nothing, injected));
    all.add(kind(Criteria.replacementEnded(), given(INJECTION.until(lately)), nothing, nobody()));
    all.add(
        kind(
            Criteria.missedDoses(),
            given(INJECTION.toBuilder().missedDoses(Truth.TRUE).build()),
            nothing,
            injected));
    all.add(
        kind(
            Criteria.responded(Replacement.Response.BETTER),
            given(INJECTION.toBuilder().response(Replacement.Response.BETTER).build()),
            nothing,
            injected));
    all.add(
        kind(
            Criteria.refused(Route.ORAL),
            nobody().addRefusedRoute(Route.ORAL),
            NEVER,
            nobody().addRefusedRoute(Route.NASAL)));
  }

  private static void histories(List<Kind> all) {
    History sign = History.of(SIGN);
    Patient.Builder told = nobody().addPresent(SIGN);
    Patient.Builder absent = nobody().addAbsent(SIGN);
    Patient.Builder past = told(History.of(LASTS).past());
    all.add(kind(Criteria.lastingPast(), past, nobody(), NEVER));
    all.add(kind(Criteria.past(LASTS), past, NEVER, nobody().addAbsent(LASTS)));
    all.add(
        kind(
            Criteria.onset(SIGN, History.Onset.NEW),
            told(sign.onset(History.Onset.NEW)),
            absent,
            told));
    all.add(kind(Criteria.presentForMonths(SIGN, 12), told(sign.since(days(400))), absent, told));
    all.add(kind(Criteria.within(SIGN, 30), told(sign.until(days(3))), absent, told));
    all.add(
        kind(
            Criteria.measured(OPERATION, "60 cm"),
            told(History.of(OPERATION).measuring("60 cm")),
            nobody().addAbsent(OPERATION),
            nobody().addPresent(OPERATION)));
  }

  private static void results(List<Kind> all) {
    Patient.Builder low = of(LOW);
    Patient.Builder high = of(HIGH);
    Patient.Builder word = with(MARKER, "low");
    all.add(kind(result(MARKER).below("180 ng/L"), low, high, word));
    all.add(kind(result(MARKER).in(Band.DEFICIENT), low, high, word));
    all.add(kind(result(MARKER).nearThreshold(10), with(MARKER, "175 ng/L"), low, word));
    all.add(kind(result(MARKER).atWorst().below("180 ng/L"), low, high, word));
    all.add(kind(result(MARKER).is(Outcome.LOW), word, with(MARKER, "normal"), low));
    all.add(kind(result(MARKER).called(Outcome.LOW), word, low, nobody()));
    all.add(
        kind(
            result(MARKER).littleAboveRange(25),
            of(LabResult.of(MARKER, "250 ng/L").withReferenceRange("50-200 ng/L")),
            of(LabResult.of(MARKER, "251 ng/L").withReferenceRange("50-200 ng/L")),
            with(MARKER, "raised")));
    all.add(kind(result(MARKER).suspicious(), high, low, NEVER));
    all.add(
        kind(
            result(LabTests.EGFR).computedBelow("60 mL/min/1.73 m2", LabTests.CREATININE, 2009),
            with(LabTests.CREATININE, "200 umol/L").age(Age.years(70)).sex(Sex.MALE),
            with(LabTests.CREATININE, "60 umol/L").age(Age.years(20)).sex(Sex.MALE),
            with(LabTests.CREATININE, "200 umol/L").age(Age.years(70))));
    all.add(
        kind(
            result(MARKER).earlier().below("180 ng/L"),
            nobody().addResult(LOW.on(days(30)), HIGH.on(days(2))),
            nobody()
                .addResult(LOW.on(days(30)), HIGH.on(days(2)))
                .addReplacement(INJECTION.since(days(60))),
            NEVER));
  }

  private static void samples(List<Kind> all) {
    Patient.Builder undated = of(LOW);
    Patient.Builder dated = of(LOW.on(days(30)));
    LocalDate before = days(60);
    LocalDate after = days(3);
    all.add(kind(result(MARKER).reported(), undated, nobody(), NEVER));
    all.add(kind(result(MARKER).transfused(), of(LOW.afterTransfusion()), NEVER, undated));
    all.add(kind(result(MARKER).disowned(), of(LOW.byOwnLimits()), undated, NEVER));
    all.add(
        kind(
            result(MARKER).byAssay("acme"),
            of(LOW.withAssay("Acme 1")),
            of(LOW.withAssay("other")),
            undated));
    all.add(kind(result(LabTests.POTASSIUM).old(), potassium(30), potassium(1), potassium()));
    all.add(kind(result(MARKER).olderThan(20), dated, of(LOW.on(days(2))), undated));
    all.add(
        kind(
            result(MARKER).injectedWithin(30),
            of(LOW.on(days(30))).addReplacement(INJECTION.since(before)),
            of(LOW.on(days(30))).noOtherReplacement(),
            dated));
    all.add(
        kind(
            result(MARKER).untreated(),
            of(LOW.on(days(30))).addReplacement(INJECTION.since(after)).noOtherReplacement(),
            of(LOW.on(days(30))).addReplacement(INJECTION.since(before)),
            dated));
    all.add(
        kind(
            result(MARKER).before(LASTS),
            of(LOW.on(days(30))).addHistory(History.of(LASTS).since(after)),
            of(LOW.on(days(30))).addHistory(History.of(LASTS).since(before)),
            dated));
    all.add(
        kind(
            result(MARKER).beforePregnancy(),
            of(LOW.on(days(30))).pregnantSince(after),
            of(LOW.on(days(30))).pregnantSince(before),
            dated));
  }

  private static Kind kind(
      Criterion asked,
      Patient.@Nullable Builder yes,
      Patient.@Nullable Builder no,
      Patient.@Nullable Builder open) {
    return new Kind((Leaf) asked, built(yes), built(no), built(open));
  }

  private static @Nullable Patient built(Patient.@Nullable Builder patient) {
    return patient == null ? null : patient.build();
  }

  private static LocalDate days(int ago) {
    return TODAY.minusDays(ago);
  }

  private static Patient.Builder age(int years) {
    return nobody().age(Age.years(years));
  }

  private static Patient.Builder given(Replacement replacement) {
    return nobody().addReplacement(replacement);
  }

  private static Patient.Builder told(History history) {
    return nobody().addHistory(history);
  }

  private static Patient.Builder of(LabResult result) {
    return nobody().addResult(result);
  }

  private static Patient.Builder potassium() {
    return with(LabTests.POTASSIUM, "4 mmol/L");
  }

  private static Patient.Builder potassium(int daysAgo) {
    return of(LabResult.of(LabTests.POTASSIUM, "4 mmol/L").on(days(daysAgo)));
  }
}
