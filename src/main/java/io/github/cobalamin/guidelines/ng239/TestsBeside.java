package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.classified;
import static io.github.cobalamin.rules.Criteria.concluded;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.source.Confirmation.DERIVED;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.guidelines.picture.B12Level;
import io.github.cobalamin.guidelines.picture.Blood;
import io.github.cobalamin.guidelines.picture.Course;
import io.github.cobalamin.guidelines.picture.Gas;
import io.github.cobalamin.guidelines.picture.LastingCause;
import io.github.cobalamin.guidelines.picture.Metabolites;
import io.github.cobalamin.guidelines.picture.Nerves;
import io.github.cobalamin.guidelines.urgency.RedFlags;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.knowledge.evidence.DangerSigns;
import io.github.cobalamin.knowledge.evidence.Remarks;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.rules.Conclusion.OtherExplanation;
import io.github.cobalamin.rules.Conclusion.TestAdvice;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Citation;
import java.util.List;

/**
 * Tests beside those of vitamin B12: of clots in small vessels, of results that disagree, of signs
 * that come under replacement, and of tiredness that nothing explains yet.
 */
final class TestsBeside {
  private static final Citation[] BASELINE =
      Remarks.SAMPLE_BASELINE_SET.citations().toArray(new Citation[0]);

  /** Neurology that does not gain although vitamin B12 is given. */
  private static final Criterion UNDER_REPLACEMENT =
      all(
          concluded("status-1b-replaced"),
          Nerves.NEUROLOGY,
          not(
              established(
                  all(OnTreatment.GAINED, not(established(Course.NEUROLOGY_NEW_OR_WORSE))))));

  private static final Criterion DISCORDANT = classified(Classification.DISCORDANT);

  /** Somebody has looked at the cells, and had the whole count before him. */
  private static final Criterion FILM_SEEN =
      any(Blood.HYPERSEGMENTATION, result(LabTests.NEUTROPHIL_HYPERSEGMENTATION).reported());

  private static final Citation SIGNS =
      Sources.LIBRARY.at("signs of anaemia without a count, standard teaching", PROVISIONAL);

  private TestsBeside() {}

  static List<Rule> rules() {
    return List.of(
        Rule.builder("count-of-anaemia-without-a-number")
            .when(
                all(
                    present(Symptoms.ANAEMIA),
                    any(
                        not(result(LabTests.HAEMOGLOBIN).reported()),
                        result(LabTests.HAEMOGLOBIN).called(Outcome.LOW)),
                    not(result(LabTests.HAEMATOCRIT).reported())))
            .conclude(TestAdvice.offer(LabTests.HAEMOGLOBIN).toFindTheCause())
            .cite(BASELINE),
        Rule.builder("count-of-signs-of-anaemia")
            .when(
                all(
                    anyPresent(
                        Symptoms.BREATHLESSNESS,
                        Symptoms.CHEST_PAIN,
                        Symptoms.SYNCOPE,
                        Symptoms.PALLOR,
                        Symptoms.PALPITATIONS),
                    not(result(LabTests.HAEMOGLOBIN).reported()),
                    not(result(LabTests.HAEMATOCRIT).reported()),
                    not(
                        established(
                            any(
                                WhoIsTreated.TO_BEGIN,
                                WhoIsTreated.CONSIDERED,
                                present(Symptoms.ANAEMIA))))))
            .conclude(TestAdvice.offer(LabTests.HAEMOGLOBIN).toFindTheCause())
            .cite(SIGNS),
        Rule.builder("count-where-no-dose-is-given")
            .when(
                all(
                    any(WhoIsTreated.TO_BEGIN, WhoIsTreated.CONSIDERED),
                    any(
                        not(established(Contraindications.MAY_BE_GIVEN)),
                        WhoIsTreated.NO_ROUTE_LEFT,
                        all(WhoIsTreated.CONFIRMED, WhoIsTreated.MAY_WAIT_ON_OESTROGEN)),
                    not(result(LabTests.HAEMOGLOBIN).reported()),
                    not(result(LabTests.HAEMATOCRIT).reported()),
                    not(established(present(Symptoms.ANAEMIA)))))
            .conclude(TestAdvice.offer(LabTests.HAEMOGLOBIN).toFindTheCause())
            .cite(BASELINE),
        Rule.builder("test-platelets")
            .when(
                any(
                    all(
                        any(present(Symptoms.RED_CELL_FRAGMENTS), Blood.HAEMOLYSIS.stands()),
                        any(
                            not(result(LabTests.PLATELETS).reported()),
                            result(LabTests.PLATELETS).olderThan(7))),
                    all(
                        any(
                            all(Blood.SEVERE_ANAEMIA, not(established(FILM_SEEN))),
                            present(Symptoms.BLEEDING)),
                        any(
                            result(LabTests.HAEMOGLOBIN).reported(),
                            result(LabTests.HAEMATOCRIT).reported()),
                        not(result(LabTests.PLATELETS).reported())),
                    result(LabTests.PLATELETS).called(Outcome.LOW)))
            .conclude(TestAdvice.offer(LabTests.PLATELETS).toFindTheCause())
            .everybody()
            .cite(BASELINE),
        inPregnancy(
            "test-liver-with-few-platelets-in-pregnancy",
            all(
                not(result(LabTests.ALANINE_AMINOTRANSFERASE).reported()),
                not(result(LabTests.ASPARTATE_AMINOTRANSFERASE).reported())),
            LabTests.ALANINE_AMINOTRANSFERASE,
            LabTests.ASPARTATE_AMINOTRANSFERASE),
        inPregnancy(
            "test-ldh-with-few-platelets-in-pregnancy",
            not(result(LabTests.LACTATE_DEHYDROGENASE).reported()),
            LabTests.LACTATE_DEHYDROGENASE),
        Rule.builder("test-neutrophils-with-a-medicine")
            .when(
                all(
                    concluded("urgent-same-day-medicine-and-marrow"),
                    any(
                        not(result(LabTests.NEUTROPHILS).reported()),
                        result(LabTests.NEUTROPHILS).olderThan(7))))
            .conclude(TestAdvice.offer(LabTests.NEUTROPHILS).toFindTheCause())
            .everybody()
            .cite(DangerSigns.DANGER_MEDICINE_AND_MARROW.citations().toArray(new Citation[0])),
        Rule.builder("test-adamts13")
            .when(
                all(
                    concluded("urgent-possible-ttp"),
                    any(
                        not(result(LabTests.ADAMTS13_ACTIVITY).reported()),
                        result(LabTests.ADAMTS13_ACTIVITY).olderThan(7))))
            .conclude(TestAdvice.offer(LabTests.ADAMTS13_ACTIVITY).toFindTheCause())
            .everybody()
            .cite(DangerSigns.DANGER_POSSIBLE_TTP.citations().toArray(new Citation[0])),
        Rule.builder("discordant-antibody")
            .when(
                all(
                    DISCORDANT,
                    not(result(LabTests.INTRINSIC_FACTOR_ANTIBODY).reported()),
                    not(established(LastingCause.KNOWN_GASTRITIS))))
            .conclude(TestAdvice.consider(LabTests.INTRINSIC_FACTOR_ANTIBODY).toFindTheCause())
            .cite(Sources.BSH_2014.at("pernicious anaemia", INDEPENDENTLY_CONFIRMED)),
        Rule.builder("discordant-folate")
            .when(
                all(
                    DISCORDANT,
                    not(result(LabTests.SERUM_FOLATE).reported()),
                    not(result(LabTests.RED_CELL_FOLATE).reported())))
            .conclude(
                TestAdvice.consider(LabTests.SERUM_FOLATE, LabTests.RED_CELL_FOLATE)
                    .toFindTheCause())
            .cite(
                Sources.GARDYN_2000.at("causes of a low level", READ_ONCE),
                Sources.LIBRARY.at("confounders, standard teaching", PROVISIONAL)),
        Rule.builder("settle-signs-under-replacement")
            .when(
                all(
                    UNDER_REPLACEMENT,
                    not(established(Metabolites.MMA_RAISED)),
                    not(result(LabTests.METHYLMALONIC_ACID).reported())))
            .conclude(TestAdvice.consider(LabTests.METHYLMALONIC_ACID).toFindTheCause())
            .cite(Sources.LIBRARY.at("no response to injections", DERIVED)),
        Rule.builder("look-elsewhere-signs-under-replacement")
            .when(UNDER_REPLACEMENT)
            .conclude(
                OtherExplanation.of(
                    "Neurological symptoms although vitamin B12 is given: glucose, copper and compression as well",
                    LabTests.HBA1C,
                    LabTests.COPPER))
            .cite(Sources.LIBRARY.at("first tests in neuropathy, standard teaching", PROVISIONAL)),
        Rule.builder("look-elsewhere-homocysteine")
            .when(
                all(
                    Metabolites.HOMOCYSTEINE_OPEN,
                    B12Level.READ,
                    not(
                        established(
                            any(
                                Metabolites.MMA_RAISED,
                                B12Level.DEFICIENT,
                                B12Level.LOW_IN_WORDS,
                                Gas.USE,
                                WhoIsTreated.TREATED)))))
            .conclude(
                OtherExplanation.of(
                    "Homocysteine is raised and methylmalonic acid is not known to be: folate, kidneys and thyroid are looked at first, then"
                        + " vitamin B6 and a sample that was separated late",
                    LabTests.SERUM_FOLATE,
                    LabTests.CREATININE,
                    LabTests.THYROID_STIMULATING_HORMONE))
            .cite(
                Sources.NICE_NG239.at("section 1.3", READ_ONCE),
                Sources.LIBRARY.at("confounders of homocysteine, standard teaching", PROVISIONAL)),
        Rule.builder("look-elsewhere-fatigue")
            .when(
                all(
                    any(classified(Classification.UNLIKELY), classified(Classification.NOT_TESTED)),
                    present(Symptoms.FATIGUE)))
            .conclude(
                OtherExplanation.of(
                    "Many conditions cause tiredness: blood count, ferritin, thyroid and glucose look wider",
                    LabTests.HAEMOGLOBIN,
                    LabTests.FERRITIN,
                    LabTests.THYROID_STIMULATING_HORMONE,
                    LabTests.HBA1C))
            .cite(Sources.LIBRARY.at("tests beside vitamin B12, standard teaching", PROVISIONAL)));
  }

  /** Liver enzymes and destroyed cells tell HELLP syndrome, which deficiency can look like. */
  private static Rule inPregnancy(String id, Criterion missing, LabTest... anyOf) {
    return Rule.builder(id)
        .when(all(RedFlags.FEW_PLATELETS_IN_PREGNANCY, missing))
        .conclude(TestAdvice.offer(anyOf).toFindTheCause())
        .everybody()
        .cite(DangerSigns.DANGER_HELLP.citations().toArray(new Citation[0]));
  }
}
