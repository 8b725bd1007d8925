// Long: one caution for each thing of a record that deserves a second look.
package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.ageAtLeast;
import static io.github.cobalamin.rules.Criteria.ageUnder;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.allergic;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.breastfeeding;
import static io.github.cobalamin.rules.Criteria.contradicted;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.lastingPast;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.onDoubtfulDose;
import static io.github.cobalamin.rules.Criteria.onFewInjections;
import static io.github.cobalamin.rules.Criteria.onReplacement;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.replacementBegunWithin;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.rules.Criteria.sex;
import static io.github.cobalamin.source.Confirmation.DERIVED;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.guidelines.picture.Picture;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.rules.Band;
import io.github.cobalamin.rules.Conclusion.Caution;
import io.github.cobalamin.rules.Conclusion.OtherExplanation;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.List;

/** What in the record itself deserves a second look, and what forbids a treatment. */
public final class RecordCautions {
  private static final Citation LIBRARY = Sources.LIBRARY.at("plausibility of the record", DERIVED);

  private static final Citation SWL = Sources.SWL_PATHOLOGY.at("limits for telephoning", READ_ONCE);

  private static final Citation HEFT =
      Sources.HEFT_PATHOLOGY.at("limits for telephoning", READ_ONCE);

  private static final int YOUNGEST_MOTHER = 10;
  private static final int OLDEST_MOTHER = 60;

  private static final Criterion IMPLAUSIBLE_MOTHER =
      any(established(ageUnder(YOUNGEST_MOTHER)), established(ageAtLeast(OLDEST_MOTHER)));

  private static final List<LabTest> CHECKED =
      List.of(
          LabTests.TOTAL_B12,
          LabTests.ACTIVE_B12,
          LabTests.METHYLMALONIC_ACID,
          LabTests.URINE_METHYLMALONIC_ACID,
          LabTests.HOMOCYSTEINE,
          LabTests.SERUM_FOLATE,
          LabTests.RED_CELL_FOLATE,
          LabTests.HAEMOGLOBIN,
          LabTests.MCV,
          LabTests.HAEMATOCRIT,
          LabTests.RETICULOCYTES,
          LabTests.PLATELETS,
          LabTests.WHITE_CELLS,
          LabTests.NEUTROPHILS,
          LabTests.GASTRIN,
          LabTests.CREATININE,
          LabTests.EGFR,
          LabTests.TISSUE_TRANSGLUTAMINASE_IGA,
          LabTests.FERRITIN,
          LabTests.LACTATE_DEHYDROGENASE,
          LabTests.BILIRUBIN,
          LabTests.THYROID_STIMULATING_HORMONE);

  private static final List<Clue> SHOWN =
      List.of(
          Symptoms.ANAEMIA,
          Symptoms.MACROCYTOSIS,
          Symptoms.THROMBOCYTOPENIA,
          Symptoms.LEUCOPENIA,
          Symptoms.SEVERE_NEUTROPENIA,
          Symptoms.HYPERSEGMENTED_NEUTROPHILS);

  private static final Citation PERIODS = Sources.LIBRARY.at("how old results may be", PROVISIONAL);

  private RecordCautions() {}

  private static Criterion goodAndBeforePregnancy(LabTest test) {
    return all(pregnant(), result(test).in(Band.SUFFICIENT), result(test).beforePregnancy());
  }

  /** A number of a test that is read by its laboratory's range alone, and came without one. */
  private static Criterion withoutRange(LabTest test, Outcome telling) {
    return all(
        result(test).reported(),
        not(established(result(test).is(telling))),
        not(established(not(result(test).is(telling)))));
  }

  /** What happened since a sample was taken, and what it is then worth. */
  private static List<Rule> ofTime() {
    return List.of(
        Rule.builder("caution-number-without-a-range")
            .when(
                any(
                    withoutRange(LabTests.URINE_METHYLMALONIC_ACID, Outcome.RAISED),
                    withoutRange(LabTests.TISSUE_TRANSGLUTAMINASE_IGA, Outcome.RAISED),
                    withoutRange(LabTests.THYROID_STIMULATING_HORMONE, Outcome.RAISED),
                    withoutRange(LabTests.B12_RECOVERY_AFTER_PEG, Outcome.LOW),
                    withoutRange(LabTests.PEPSINOGEN_I, Outcome.LOW),
                    withoutRange(LabTests.GASTRIN, Outcome.RAISED),
                    all(
                        withoutRange(LabTests.CAERULOPLASMIN, Outcome.LOW),
                        not(result(LabTests.COPPER).reported())),
                    all(
                        withoutRange(LabTests.RED_CELL_FOLATE, Outcome.LOW),
                        not(result(LabTests.SERUM_FOLATE).reported())),
                    withoutRange(LabTests.C_REACTIVE_PROTEIN, Outcome.RAISED)))
            .conclude(
                Caution.of(
                    "A number that came without its laboratory's range is not read: ask the laboratory for it"))
            .cite(Sources.LIBRARY.at("results in words", PROVISIONAL)),
        Rule.builder("caution-past-deficiency-may-be-back")
            .when(all(Picture.PAST_DEFICIENCY, Picture.UNWELL, not(established(onReplacement()))))
            .conclude(
                Caution.of(
                    "A deficiency was had before, and comes back where its cause stays or treatment ended: ask what its cause was, how it was"
                        + " treated, and when the last dose was"))
            .cite(Sources.LIBRARY.at("a deficiency of the past", PROVISIONAL)),
        Rule.builder("caution-potassium-since-treatment-began")
            .when(all(result(LabTests.POTASSIUM).olderThan(2), replacementBegunWithin(14)))
            .conclude(
                Caution.of(
                    "Potassium was measured more than 48 hours ago, and treatment, which lowers it, began since then or lately: measure it again",
                    LabTests.POTASSIUM))
            .cite(PERIODS),
        Rule.builder("caution-total-b12-of-a-pregnancy")
            .when(
                all(
                    present(Conditions.RECENT_CHILDBIRTH),
                    result(LabTests.TOTAL_B12).reported(),
                    not(
                        established(
                            not(result(LabTests.TOTAL_B12).before(Conditions.RECENT_CHILDBIRTH))))))
            .conclude(
                Caution.of(
                    "In pregnancy total B12 falls without deficiency: a result from before the birth does not count after it",
                    LabTests.TOTAL_B12))
            .cite(PERIODS, Sources.NICE_NG239.at("recommendation 1.3.2", READ_ONCE)),
        Rule.builder("caution-b12-from-before-the-pregnancy")
            .when(
                any(
                    goodAndBeforePregnancy(LabTests.TOTAL_B12),
                    goodAndBeforePregnancy(LabTests.ACTIVE_B12)))
            .conclude(
                Caution.of(
                    "B12 was measured before the pregnancy, which uses up the stores: a good result from then does not count now",
                    LabTests.TOTAL_B12,
                    LabTests.ACTIVE_B12))
            .cite(PERIODS));
  }

  public static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(ofTime());
    rules.add(
        Rule.builder("caution-cobalamin-allergy")
            .when(Contraindications.BLOCKED)
            .conclude(
                Caution.of(
                    "Allergy to one cobalamin can be allergy to all: give none, by any route, without an allergy specialist"))
            .everybody()
            .cite(Sources.ELIA_1998.at("case", READ_ONCE)));
    rules.add(
        Rule.builder("caution-cobalt-allergy")
            .when(allergic(Allergen.COBALT))
            .conclude(
                Caution.of(
                    "Cobalt allergy: warn of skin reactions within 72 hours of a dose; US labels name it a contraindication"))
            .everybody()
            .cite(Sources.MHRA_COBALT_2023.at("advice", INDEPENDENTLY_CONFIRMED)));
    rules.add(
        Rule.builder("caution-leber-and-cyanocobalamin")
            .when(present(Conditions.LEBER_HEREDITARY_OPTIC_NEUROPATHY))
            .conclude(
                Caution.of(
                    "Leber hereditary optic neuropathy: avoid cyanocobalamin, which may hasten loss of sight; hydroxocobalamin is the choice"))
            .everybody()
            .cite(Sources.US_LABEL_CYANOCOBALAMIN.at("warnings", INDEPENDENTLY_CONFIRMED)));
    rules.add(
        Rule.builder("caution-doubtful-dose")
            .when(onDoubtfulDose())
            .conclude(
                Caution.of(
                    "The dose of vitamin B12 on record is far above or below any that is given: check its unit"))
            .everybody()
            .cite(LIBRARY));
    rules.add(
        Rule.builder("caution-few-injections")
            .when(onFewInjections())
            .conclude(
                Caution.of(
                    "The injections of vitamin B12 on record come to less than any label keeps a level with: check dose and interval"))
            .everybody()
            .cite(Sources.US_LABEL_CYANOCOBALAMIN.at("dosage", INDEPENDENTLY_CONFIRMED), LIBRARY));
    rules.add(
        Rule.builder("caution-pregnant-man")
            .when(all(sex(Sex.MALE), pregnant()))
            .conclude(
                Caution.of("The recorded sex is male and a pregnancy is stated: check the record"))
            .everybody()
            .cite(LIBRARY));
    rules.add(
        Rule.builder("caution-pregnancy-at-implausible-age")
            .when(all(established(pregnant()), IMPLAUSIBLE_MOTHER))
            .conclude(
                Caution.of(
                    "A pregnancy is stated at an age at which it is hardly possible: check the record"))
            .everybody()
            .cite(LIBRARY));
    rules.add(
        Rule.builder("caution-breastfeeding-child")
            .when(all(established(breastfeeding()), established(ageUnder(YOUNGEST_MOTHER))))
            .conclude(
                Caution.of(
                    "Breastfeeding is stated of a child under 10 years: check the record; is breastfed meant?"))
            .everybody()
            .cite(LIBRARY));
    rules.add(
        Rule.builder("caution-breastfeeding-man")
            .when(
                all(
                    established(breastfeeding()),
                    established(sex(Sex.MALE)),
                    not(established(ageUnder(YOUNGEST_MOTHER)))))
            .conclude(Caution.of("Breastfeeding is stated of a man: check the record"))
            .everybody()
            .cite(LIBRARY));
    rules.add(
        Rule.builder("caution-past-condition-lasts")
            .when(lastingPast())
            .conclude(
                Caution.of(
                    "A condition of the past is read as present, because it or its effect lasts: check the record"))
            .everybody()
            .cite(LIBRARY));
    for (LabTest test : List.of(LabTests.METHYLMALONIC_ACID, LabTests.HOMOCYSTEINE)) {
      rules.add(
          Rule.builder("caution-" + test.id() + "-without-range")
              .when(
                  all(
                      result(test).reported(),
                      not(
                          established(
                              any(
                                  result(test).is(Outcome.RAISED),
                                  result(test).is(Outcome.NORMAL),
                                  result(test).is(Outcome.LOW))))))
              .conclude(
                  Caution.of(
                      "NG239 reads "
                          + test
                          + " against the laboratory's range, and none was given that decides; only a value beyond every published limit is read without it",
                      test))
              .everybody()
              .cite(
                  Sources.NICE_NG239.at("section 1.3", READ_ONCE),
                  Sources.MMA_REVIEW_2015.at("published limits", READ_ONCE),
                  Sources.PRACTICAL_NEUROLOGY_N2O.at("table 2", READ_ONCE)));
    }
    rules.addAll(farFromTheirRange());
    for (LabTest test : CHECKED) {
      rules.add(
          Rule.builder("caution-" + test.id() + "-unusual")
              .when(result(test).suspicious())
              .conclude(
                  Caution.of("An unusual value: check the unit and the record of " + test, test))
              .everybody()
              .cite(LIBRARY));
      rules.add(
          Rule.builder("caution-" + test.id() + "-called-otherwise")
              .when(result(test).contradictsItself())
              .conclude(
                  Caution.of(
                      "What the laboratory called "
                          + test
                          + " and its own number and range contradict each other; the number is read: check the record",
                      test))
              .everybody()
              .cite(LIBRARY));
    }
    for (Clue clue : SHOWN) {
      rules.add(
          Rule.builder("caution-" + clue.id() + "-contradicted")
              .when(contradicted(clue))
              .conclude(
                  Caution.of(
                      "What was stated of "
                          + clue
                          + " and what results show contradict each other; it is taken as present"))
              .everybody()
              .cite(LIBRARY));
    }
    return rules;
  }

  /**
   * At the limits at which a laboratory telephones; no clock, since none was read but for
   * potassium, which is a danger sign. Where two differ (creatinine, glucose, ALT), the one that
   * has the rule for known kidney disease is taken.
   */
  private static List<Rule> farFromTheirRange() {
    return List.of(
        far(
            LabTests.POTASSIUM,
            result(LabTests.POTASSIUM).atHighest().atLeast("6.5 mmol/L"),
            SWL,
            HEFT),
        far(
            LabTests.MAGNESIUM,
            result(LabTests.MAGNESIUM).atLowest().atMost("0.4 mmol/L"),
            SWL,
            HEFT),
        far(
            LabTests.PHOSPHATE,
            result(LabTests.PHOSPHATE).atLowest().atMost("0.3 mmol/L"),
            SWL,
            HEFT),
        far(LabTests.GLUCOSE, result(LabTests.GLUCOSE).atHighest().atLeast("25 mmol/L"), SWL),
        far(
            LabTests.CREATININE,
            all(
                result(LabTests.CREATININE).atHighest().atLeast("350 umol/L"),
                not(
                    established(
                        anyPresent(Conditions.CHRONIC_KIDNEY_DISEASE, Conditions.DIALYSIS)))),
            SWL),
        far(
            LabTests.ALANINE_AMINOTRANSFERASE,
            result(LabTests.ALANINE_AMINOTRANSFERASE).atHighest().atLeast("750 U/L"),
            SWL),
        far(
            LabTests.ASPARTATE_AMINOTRANSFERASE,
            result(LabTests.ASPARTATE_AMINOTRANSFERASE).atHighest().atLeast("700 U/L"),
            HEFT),
        far(
            LabTests.C_REACTIVE_PROTEIN,
            result(LabTests.C_REACTIVE_PROTEIN).atHighest().atLeast("300 mg/L"),
            SWL));
  }

  private static Rule far(LabTest test, Criterion when, Citation... telephoned) {
    return Rule.builder("other-far-" + test.id())
        .when(when)
        .conclude(
            OtherExplanation.of(
                "At such a level a laboratory telephones "
                    + test
                    + ": vitamin B12 does not explain it, and it wants action of its own",
                test))
        .everybody()
        .cite(telephoned);
  }
}
