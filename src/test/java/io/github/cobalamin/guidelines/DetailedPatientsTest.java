package io.github.cobalamin.guidelines;

import static io.github.cobalamin.rules.Criteria.ageAtLeast;
import static io.github.cobalamin.rules.Criteria.ageUnder;
import static io.github.cobalamin.rules.Criteria.allergic;
import static io.github.cobalamin.rules.Criteria.dosedEvery;
import static io.github.cobalamin.rules.Criteria.lastDoseWithin;
import static io.github.cobalamin.rules.Criteria.lastingPast;
import static io.github.cobalamin.rules.Criteria.loadingFinished;
import static io.github.cobalamin.rules.Criteria.loadingNotFinished;
import static io.github.cobalamin.rules.Criteria.measured;
import static io.github.cobalamin.rules.Criteria.missedDoses;
import static io.github.cobalamin.rules.Criteria.noDoseWithin;
import static io.github.cobalamin.rules.Criteria.onMultivitamin;
import static io.github.cobalamin.rules.Criteria.onOralReplacement;
import static io.github.cobalamin.rules.Criteria.onUnknownDose;
import static io.github.cobalamin.rules.Criteria.onset;
import static io.github.cobalamin.rules.Criteria.past;
import static io.github.cobalamin.rules.Criteria.perWeek;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.presentForMonths;
import static io.github.cobalamin.rules.Criteria.replacementBegunWithin;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.rules.Criteria.side;
import static io.github.cobalamin.rules.Criteria.taking;
import static io.github.cobalamin.rules.Criteria.tolerated;
import static io.github.cobalamin.rules.Criteria.within;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Guideline;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Allergy;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion.Note;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Evaluation;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.Plain;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.rules.RuleSet;
import io.github.cobalamin.rules.Supposition;
import io.github.cobalamin.source.Confirmation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Patients of whom more is known than what there is, drawn at random. */
class DetailedPatientsTest {
  private static final List<Rule> ASKING = asking();

  /** A rule for each new question, about every clue and medicine. */
  private static List<Rule> asking() {
    List<Criterion> all = new ArrayList<>();
    List<Clue> clues = new ArrayList<>(KnowledgeBase.standard().all(Condition.class));
    clues.addAll(List.of(Symptoms.ATAXIA, Symptoms.WEIGHT_LOSS, Symptoms.NUMBNESS));
    clues.add(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM);
    clues.add(RiskFactors.RECREATIONAL_NITROUS_OXIDE);
    for (Clue clue : clues) {
      all.add(onset(clue, History.Onset.NEW));
      all.add(side(clue, History.Side.BOTH_SIDES));
      all.add(presentForMonths(clue, 24));
      all.add(within(clue, 200));
      all.add(result(LabTests.HAEMOGLOBIN).before(clue));
      all.add(present(clue));
      if (clue instanceof Condition condition) {
        all.add(past(condition));
      }
      if (clue.isIn(Conditions.STOMACH_OR_BOWEL_OPERATION)) {
        all.add(measured(clue, "60 cm"));
      } else if (clue.isIn(Conditions.CHRONIC_HAEMOLYSIS)) {
        all.add(measured(clue, "90 g/L"));
      }
    }
    all.add(measured(Symptoms.WEIGHT_LOSS, "10 %"));
    all.add(perWeek(RiskFactors.HARMFUL_ALCOHOL_USE, "400 g"));
    for (Medicine medicine : KnowledgeBase.standard().all(Medicine.class)) {
      all.add(taking(medicine));
    }
    for (Allergen allergen : Allergen.values()) {
      all.add(allergic(allergen));
      all.add(allergic(allergen, Allergy.Reaction.IMMEDIATE, Allergy.Reaction.SEVERE));
    }
    all.add(tolerated(Cobalamin.CYANOCOBALAMIN));
    all.add(dosedEvery(60));
    all.add(lastDoseWithin(90));
    all.add(result(LabTests.TOTAL_B12).untreated());
    all.add(result(LabTests.HAEMOGLOBIN).untreated());
    all.add(replacementBegunWithin(365));
    all.add(noDoseWithin(365));
    all.add(loadingNotFinished());
    all.add(onUnknownDose());
    all.add(missedDoses());
    all.add(loadingFinished());
    all.add(onMultivitamin());
    all.add(onOralReplacement("50 ug"));
    all.add(lastingPast());
    for (int years : List.of(10, 16, 18, 19, 75)) {
      all.add(ageAtLeast(years));
      all.add(ageUnder(years));
    }
    List<Rule> rules = new ArrayList<>();
    for (Criterion each : all) {
      rules.add(
          Rule.builder("asks-" + rules.size())
              .when(each)
              .conclude(Note.suspicion("asks " + each.words()))
              .cite(Sources.LIBRARY.at("test", Confirmation.DERIVED)));
    }
    return rules;
  }

  private static RuleSet rules() {
    return RuleSet.of(ASKING, List.of(), Optional.empty());
  }

  private static Map<String, Truth> verdicts(Evaluation evaluation) {
    Map<String, Truth> all = new LinkedHashMap<>();
    evaluation.verdicts().forEach(each -> all.put(each.rule().id(), each.truth()));
    return all;
  }

  @Test
  void every_question_is_answered_as_by_plain_evaluation_and_in_every_way() {
    RandomPatients patients = new RandomPatients(201);
    RuleSet rules = rules();
    Plain plain = new Plain(ASKING, List.of(), Optional.empty());
    Map<String, EnumMap<Truth, Integer>> seen = new LinkedHashMap<>();
    for (int i = 0; i < 600; i++) {
      Patient patient = patients.detailed();
      Map<String, Truth> expected = plain.verdicts(patient, i % 9 == 0 ? null : Vignette.DAY);

      assertThat(
              verdicts(
                  i % 9 == 0 ? rules.evaluate(patient) : rules.evaluate(patient, Vignette.DAY)))
          .as("%s", patient)
          .isEqualTo(expected);
      for (Rule rule : ASKING) {
        String kind = rule.when().getClass().getSimpleName();
        seen.computeIfAbsent(kind, each -> new EnumMap<>(Truth.class))
            .merge(expected.getOrDefault(rule.id(), Truth.UNKNOWN), 1, Integer::sum);
      }
    }

    seen.forEach(
        (kind, answers) ->
            assertThat(answers).as(kind).hasSizeGreaterThan(kind.equals("LastingPast") ? 0 : 1));
  }

  @Test
  void every_guideline_is_held_as_by_plain_evaluation() {
    RandomPatients patients = new RandomPatients(202);
    for (Guideline guideline : Guidelines.all()) {
      RuleSet rules = RuleSet.of(guideline.rules(), guideline.thresholds(), guideline.scope());
      Plain plain = new Plain(guideline.rules(), guideline.thresholds(), guideline.scope());
      for (int i = 0; i < 60; i++) {
        Patient patient = patients.detailed();

        assertThat(verdicts(rules.evaluate(patient, Vignette.DAY)))
            .isEqualTo(plain.verdicts(patient, Vignette.DAY));
      }
    }
  }

  @Test
  void what_is_supposed_is_what_the_rules_say_of_the_supposed_patient() {
    RandomPatients patients = new RandomPatients(203);
    RuleSet rules = rules();
    int histories = 0;
    for (int i = 0; i < 12; i++) {
      Evaluation evaluation = rules.evaluate(patients.detailed(), Vignette.DAY);
      for (Input input : evaluation.undecided().keySet()) {
        for (Supposition then : evaluation.suppose(input)) {
          histories += input.key().startsWith("history:") ? 1 : 0;

          assertThat(SupposedAnew.said(then))
              .as("%s %s", input, then)
              .isEqualTo(SupposedAnew.anew(then, evaluation));
        }
      }
    }

    assertThat(histories).isGreaterThan(100);
  }

  @Test
  void equal_facts_make_equal_patients_in_any_order_and_are_read_as_written()
      throws IOException, ClassNotFoundException {
    RandomPatients patients = new RandomPatients(204);
    for (int i = 0; i < 500; i++) {
      Patient patient = patients.detailed();

      assertThat(patients.shuffled(patient)).isEqualTo(patient).hasToString(patient.toString());
      assertThat(patient.toBuilder().build()).isEqualTo(patient);
      assertThat(RecordedPatient.read(RecordedPatient.write(patient))).isEqualTo(patient);
      assertThat(serialised(patient)).isEqualTo(patient).hasSameHashCodeAs(patient);
    }
  }

  private static Object serialised(Patient patient) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(patient);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }

  @Test
  void past_reversible_conditions_are_neither_present_nor_absent() {
    Patient.Builder patient =
        Patient.builder()
            .noOtherConditions()
            .addHistory(History.of(Conditions.FOLATE_DEFICIENCY).past(2019));
    Map<String, Truth> expected =
        new Plain(ASKING, List.of(), Optional.empty()).verdicts(patient.build(), Vignette.DAY);

    assertThat(verdicts(rules().evaluate(patient.build(), Vignette.DAY))).isEqualTo(expected);
    assertThat(patient.build().truth(Conditions.FOLATE_DEFICIENCY)).isEqualTo(Truth.UNKNOWN);
    assertThat(patient.build().truth(Conditions.MYELOMA)).isEqualTo(Truth.FALSE);
  }
}
