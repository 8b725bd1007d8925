// Long: what is taken before a dose and what is given beside it are read together.
package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.ageUnder;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.concluded;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.guidelines.picture.B12Level;
import io.github.cobalamin.guidelines.picture.Blood;
import io.github.cobalamin.guidelines.picture.Gas;
import io.github.cobalamin.guidelines.picture.Kidneys;
import io.github.cobalamin.guidelines.picture.LastingCause;
import io.github.cobalamin.guidelines.picture.Metabolites;
import io.github.cobalamin.guidelines.picture.Nerves;
import io.github.cobalamin.guidelines.picture.Picture;
import io.github.cobalamin.guidelines.picture.Replaced;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.knowledge.evidence.Remarks;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Conclusion.Advice;
import io.github.cobalamin.rules.Conclusion.TestAdvice;
import io.github.cobalamin.rules.Criteria;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Strength;
import java.util.List;
import java.util.stream.Stream;

/**
 * Blood that is taken before the first dose, and what is given beside it: none of it delays the
 * dose. Copper, vitamin E and the tests of large cells are asked for where no dose is due, too.
 */
final class BeforeTheFirstDose {
  private static final Citation TEACHING =
      Sources.LIBRARY.at("before the first dose, standard teaching", PROVISIONAL);
  private static final Citation COPPER =
      Sources.COPPER_MYELOPATHY.at("abstracts", INDEPENDENTLY_CONFIRMED);
  private static final Citation LARGE_CELLS =
      Sources.LIBRARY.at("tests of large cells, standard teaching", PROVISIONAL);

  /** It rises with lack of folate and with bad kidneys as well. */
  private static final Criterion HOMOCYSTEINE_ALONE =
      all(Metabolites.HOMOCYSTEINE_RAISED, not(established(Metabolites.MMA_RAISED)));

  private static final Criterion BEGUN_OR_CONSIDERED =
      all(any(WhoIsTreated.TO_BEGIN, WhoIsTreated.CONSIDERED), Contraindications.NOT_FORBIDDEN);

  private static final Criterion BASELINE_INCOMPLETE =
      any(
          missing(LabTests.HAEMOGLOBIN),
          missing(LabTests.RETICULOCYTES),
          missing(LabTests.SERUM_FOLATE),
          missing(LabTests.FERRITIN),
          missing(LabTests.CREATININE),
          missing(LabTests.POTASSIUM),
          missing(LabTests.THYROID_STIMULATING_HORMONE));

  private static final Criterion CORD_OR_ATAXIA = any(Nerves.CORD, present(Symptoms.ATAXIA));

  private static final Criterion FAT_IS_LOST =
      any(
          anyPresent(
              Conditions.PANCREATIC_INSUFFICIENCY,
              Conditions.CHRONIC_PANCREATITIS,
              Conditions.CYSTIC_FIBROSIS,
              Conditions.SHORT_BOWEL_SYNDROME,
              Conditions.BILIOPANCREATIC_DIVERSION,
              Conditions.COELIAC_DISEASE,
              Conditions.MALABSORPTION),
          present(Symptoms.STEATORRHOEA));

  /** Earlier rules ask for the metabolite, which an injection would spoil. */
  private static final Criterion MMA_ASKED_FOR =
      any(
          concluded("ng239-consider-mma"),
          concluded("settle-middle-with-other-symptoms"),
          concluded("settle-middle-before-folic-acid"),
          concluded("settle-normal-b12-with-intrinsic-factor-antibody"),
          concluded("settle-total-against-active-b12"),
          concluded("settle-sufficient-after-treatment-or-with-a-cause-for-life"),
          concluded("ng239-offer-initial-test-after-nitrous-oxide"),
          concluded("ng239-judge-initial-test-after-nitrous-oxide"),
          concluded("test-with-a-danger-after-nitrous-oxide"));

  /** A level is asked for, which an injection would spoil as well. */
  private static final Criterion LEVEL_ASKED_FOR =
      any(
          concluded("ng239-offer-initial-test"),
          concluded("ng239-offer-initial-test-in-pregnancy"),
          concluded("ng239-active-b12-after-total-in-pregnancy"),
          concluded("b12-before-folic-acid"),
          concluded("settle-deficient-and-well"),
          concluded("settle-deficient-under-replacement"),
          concluded("settle-raised-metabolites-in-kidney-disease"),
          concluded("settle-sufficient-beside-what-raises-it"),
          concluded("test-with-a-danger"),
          concluded("test-with-a-danger-in-pregnancy"));

  /**
   * A level above the upper limit that nothing contradicts: no other finding, and no vitamin B12
   * that begins. A megaloblastic picture does not contradict it, since a low folate makes the same.
   */
  private static final Criterion SURELY_SUFFICIENT =
      all(
          Picture.REASSURED,
          not(
              established(
                  any(
                      LastingCause.FOR_LIFE,
                      Gas.USE,
                      Nerves.UNEXPLAINED,
                      WhoIsTreated.TO_BEGIN,
                      WhoIsTreated.CONSIDERED))));

  /**
   * For vitamin B12 to be settled: none is given or about to be, and none is shown to be lacking;
   * in pregnancy and in children folate waits for nothing.
   */
  private static final Criterion FOLATE_WAITS =
      not(
          established(
              any(
                  WhoIsTreated.DOSED,
                  WhoIsTreated.AS_DEFICIENT,
                  OnTreatment.TREATED,
                  Replaced.ONGOING,
                  ageUnder(16),
                  pregnant(),
                  present(RiskFactors.PLANNING_PREGNANCY))));

  /** Folate is lacking, and vitamin B12 is not: folic acid is what is given. */
  static final Criterion FOLATE_ALONE = all(Metabolites.FOLATE_LOW, SURELY_SUFFICIENT);

  private BeforeTheFirstDose() {}

  static List<Rule> rules() {
    String baseline = Remarks.SAMPLE_BASELINE_SET.text();
    return List.of(
        rule(
            "treat-5-before-the-first-dose",
            all(BEGUN_OR_CONSIDERED, BASELINE_INCOMPLETE),
            Advice.toPerson(
                Strength.OFFER,
                "Blood is taken before the first dose, or before the next where loading has begun; the whole set of it is: "
                    + baseline.substring(0, baseline.length() - 1)),
            Remarks.SAMPLE_BASELINE_SET.citations().toArray(new Citation[0])),
        rule(
            "treat-5-test-mma-before-a-trial",
            all(
                any(WhoIsTreated.TRIED, WhoIsTreated.CONSIDERED),
                Contraindications.NOT_FORBIDDEN,
                B12Level.READ,
                not(established(B12Level.DEFICIENT)),
                not(established(pregnant())),
                any(
                    missing(LabTests.METHYLMALONIC_ACID),
                    result(LabTests.METHYLMALONIC_ACID).old()),
                not(established(MMA_ASKED_FOR))),
            TestAdvice.offer(LabTests.METHYLMALONIC_ACID).toFindTheCause(),
            Sources.LIBRARY.at("samples before a trial", PROVISIONAL)),
        rule(
            "treat-5-sample-before-prophylaxis",
            all(
                any(WhoIsTreated.PROTECTED, WhoIsTreated.PROTECTED_OR_WATCHED),
                not(established(WhoIsTreated.CONSIDERED)),
                Contraindications.NOT_FORBIDDEN,
                any(MMA_ASKED_FOR, LEVEL_ASKED_FOR)),
            Advice.toPerson(
                Strength.OFFER,
                "Draw the tests of vitamin B12 that are asked for before the first injection that protects: after it they say only that it was"
                    + " given"),
            Sources.BNSSG.at("repeat testing", INDEPENDENTLY_CONFIRMED),
            Sources.LIBRARY.at("samples before a trial", PROVISIONAL)),
        rule(
            "treat-5-sample-from-before-the-load",
            all(
                WhoIsTreated.LOAD_BEGUN,
                any(not(B12Level.REPORTED), Replaced.ANY),
                not(established(B12Level.SHOWN_BEFORE_TREATMENT)),
                Contraindications.NOT_FORBIDDEN),
            Advice.toPerson(
                Strength.OFFER,
                "Ask the laboratory for vitamin B12 in the sample from before the first dose: after it a level says only that it was given"),
            Sources.BNSSG.at("repeat testing", INDEPENDENTLY_CONFIRMED),
            TEACHING),
        test("copper", CORD_OR_ATAXIA, COPPER, LabTests.COPPER, LabTests.CAERULOPLASMIN),
        test("zinc", CORD_OR_ATAXIA, COPPER, LabTests.ZINC),
        test(
            "vitamin-e",
            all(FAT_IS_LOST, any(Nerves.NEUROLOGY, BEGUN_OR_CONSIDERED)),
            Sources.MEDSCAPE_VITAMIN_E.at("causes", PROVISIONAL),
            LabTests.VITAMIN_E),
        test(
            "folate",
            Blood.MACROCYTOSIS,
            LARGE_CELLS,
            LabTests.SERUM_FOLATE,
            LabTests.RED_CELL_FOLATE),
        test("thyroid", Blood.MACROCYTOSIS, LARGE_CELLS, LabTests.THYROID_STIMULATING_HORMONE),
        test(
            "folate-of-homocysteine",
            all(HOMOCYSTEINE_ALONE, not(established(Blood.MACROCYTOSIS))),
            Sources.LIBRARY.at("confounders of homocysteine, standard teaching", PROVISIONAL),
            LabTests.SERUM_FOLATE,
            LabTests.RED_CELL_FOLATE),
        test(
            "kidneys",
            all(Metabolites.RAISED, Kidneys.NOT_KNOWN, not(established(BEGUN_OR_CONSIDERED))),
            Sources.MMA_RENAL_2018.at("abstract", READ_ONCE),
            LabTests.CREATININE,
            LabTests.EGFR),
        test(
            "liver",
            Blood.MACROCYTOSIS,
            LARGE_CELLS,
            LabTests.ALANINE_AMINOTRANSFERASE,
            LabTests.ASPARTATE_AMINOTRANSFERASE,
            LabTests.GAMMA_GLUTAMYLTRANSFERASE),
        test("reticulocytes", Blood.MACROCYTOSIS, LARGE_CELLS, LabTests.RETICULOCYTES),
        test(
            "reticulocytes-of-destroyed-cells",
            all(
                Blood.CELLS_DESTROYED,
                not(established(any(Blood.MACROCYTOSIS, present(Conditions.CHRONIC_HAEMOLYSIS))))),
            Sources.LIBRARY.at("destruction of cells, standard teaching", PROVISIONAL),
            LabTests.RETICULOCYTES),
        rule(
            "treat-5-rest-of-the-count",
            all(
                any(BEGUN_OR_CONSIDERED, all(WhoIsTreated.PROTECTED, Picture.UNWELL)),
                result(LabTests.HAEMOGLOBIN).reported(),
                not(result(LabTests.HAEMOGLOBIN).called(Outcome.LOW)),
                not(result(LabTests.MCV).reported())),
            Advice.toPerson(
                Strength.OFFER,
                "A haemoglobin alone is no blood count: cell volume, platelets, white cells and film belong to it; no dose waits"),
            Remarks.SAMPLE_BASELINE_SET.citations().toArray(new Citation[0])),
        rule(
            "treat-5-film-of-large-cells",
            all(
                Blood.MACROCYTOSIS,
                not(result(LabTests.NEUTROPHIL_HYPERSEGMENTATION).reported()),
                not(established(Blood.HYPERSEGMENTATION))),
            Advice.toPerson(
                Strength.OFFER,
                "Have a film looked at where cells are large, without delaying a dose"),
            LARGE_CELLS),
        Rule.builder("treat-5-folate-with-or-after-b12")
            .when(
                all(
                    Metabolites.FOLATE_LOW,
                    not(established(SURELY_SUFFICIENT)),
                    not(established(FOLATE_WAITS)),
                    Contraindications.NOT_FORBIDDEN))
            .conclude(
                Advice.toPerson(
                    Strength.OFFER,
                    "Folate is low: it is treated after vitamin B12 or together with it, never before it and alone"))
            .everybody()
            .cite(Sources.BNF.at("folic acid", INDEPENDENTLY_CONFIRMED)),
        rule(
            "treat-5-folate-once-b12-is-settled",
            all(Metabolites.FOLATE_LOW, not(established(SURELY_SUFFICIENT)), FOLATE_WAITS),
            Advice.toPerson(
                Strength.OFFER,
                "Folate is low: vitamin B12 is settled first; then folic acid is given, with vitamin B12 unless that proves sufficient"),
            Sources.BNF.at("folic acid", INDEPENDENTLY_CONFIRMED),
            Sources.LIBRARY.at("folate low while vitamin B12 is open", PROVISIONAL)),
        rule(
            "treat-5-folate-alone",
            FOLATE_ALONE,
            Advice.toPerson(
                Strength.OFFER,
                "Folate is low, and vitamin B12 sufficient with nothing against it: folic acid alone is given, and the cause looked for"),
            TEACHING),
        rule(
            "treat-5-folic-acid-of-pregnancy",
            any(pregnant(), present(RiskFactors.PLANNING_PREGNANCY)),
            Advice.toPerson(
                Strength.OFFER,
                "Folic acid of pregnancy is neither delayed nor ended for the sake of vitamin B12"),
            Sources.BOMSS_TABLE_PREGNANCY.at("folic acid in pregnancy", READ_ONCE)));
  }

  private static Criterion missing(LabTest test) {
    return not(result(test).reported());
  }

  private static Rule test(String name, Criterion when, Citation citation, LabTest... anyOf) {
    Criterion reported =
        Criteria.any(Stream.of(anyOf).map(each -> result(each).reported()).toList());
    return rule(
        "treat-5-test-" + name,
        all(when, not(reported)),
        TestAdvice.offer(anyOf).toFindTheCause(),
        citation);
  }

  private static Rule rule(
      String id, Criterion when, Conclusion conclusion, Citation... citations) {
    return Rule.builder(id).when(when).conclude(conclusion).cite(citations);
  }
}
