package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.guidelines.picture.Blood;
import io.github.cobalamin.guidelines.picture.LastingCause;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.knowledge.evidence.Remarks;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.model.Remark;
import io.github.cobalamin.rules.Conclusion.FollowUp;
import io.github.cobalamin.rules.Conclusion.TestAdvice;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Strength;
import java.util.List;

/**
 * Section 1.7 and what comes with autoimmune gastritis: the risk belongs to the gastritis, not to
 * the low level, so nobody else is told of it.
 */
public final class Ng239GastricCancer {
  private static final Criterion GASTRITIS = any(LastingCause.GASTRITIS, LastingCause.SUSPECTED);

  /**
   * By signs of an atrophic stomach, or by the parietal antibody where the antibody against
   * intrinsic factor does not settle it.
   */
  private static final Criterion SUSPECTED =
      all(
          not(established(any(LastingCause.GASTRITIS, present(Conditions.ATROPHIC_GASTRITIS)))),
          any(
              LastingCause.GASTRIN_AND_PEPSINOGEN.finding(),
              all(
                  Ng239Cause.PARIETAL_ANTIBODY,
                  result(LabTests.INTRINSIC_FACTOR_ANTIBODY).is(Outcome.NEGATIVE))));

  private Ng239GastricCancer() {}

  public static List<Rule> rules() {
    return List.of(
        remark("gastric-cancer-awareness", Strength.BE_AWARE, Remarks.GASTRIC_CANCER_AWARENESS),
        remark(
            "companions-of-gastritis",
            Strength.CONSIDER,
            Remarks.COMPANIONS_OF_AUTOIMMUNE_GASTRITIS),
        Rule.builder("consider-biopsies-of-body-and-antrum")
            .when(
                all(
                    WhoIsTreated.AS_DEFICIENT,
                    SUSPECTED,
                    not(result(LabTests.GASTRIC_BODY_BIOPSY).reported()),
                    not(established(present(Conditions.GASTRIC_HISTOLOGY_PENDING)))))
            .conclude(TestAdvice.consider(LabTests.GASTRIC_BODY_BIOPSY).toFindTheCause())
            .cite(
                Sources.AUTOIMMUNE_GASTRITIS_2016.at("introduction", READ_ONCE),
                Sources.LIBRARY.at("gastroscopy with biopsies of body and antrum", PROVISIONAL)),
        Rule.builder("ng239-gastroscopy-on-symptoms")
            .when(
                all(
                    GASTRITIS,
                    any(
                        anyPresent(
                            Symptoms.DYSPEPSIA,
                            Symptoms.NAUSEA,
                            Symptoms.VOMITING,
                            Symptoms.WEIGHT_LOSS,
                            Symptoms.DYSPHAGIA,
                            Symptoms.UPPER_ABDOMINAL_MASS,
                            Symptoms.UPPER_ABDOMINAL_PAIN,
                            Symptoms.EARLY_SATIETY,
                            Symptoms.GASTROINTESTINAL_BLEEDING),
                        Blood.IRON_LACK)))
            .conclude(
                FollowUp.of(
                    Strength.CONSIDER,
                    "Consider referral for gastroscopy: autoimmune gastritis, known or suspected, with symptoms of the upper gut, bleeding or lack of"
                        + " iron, if they are new or worse"))
            .cite(Sources.NICE_NG239.at("section 1.7", PROVISIONAL)),
        Rule.builder("gastric-surveillance-differs")
            .when(GASTRITIS)
            .conclude(
                FollowUp.of(
                    Strength.BE_AWARE,
                    "Bodies differ on gastroscopy without symptoms: ESGE advises it every 3 years in autoimmune gastritis, BSG for extensive"
                        + " atrophy, NG239 acts on symptoms"))
            .cite(
                Sources.ESGE_2025.at("MAPS III", READ_ONCE),
                Sources.BSG_2019.at("surveillance", READ_ONCE),
                Sources.NICE_REVIEW_G.at("evidence review", READ_ONCE)));
  }

  private static Rule remark(String id, Strength strength, Remark remark) {
    String text = remark.text();
    return Rule.builder(id)
        .when(GASTRITIS)
        .conclude(FollowUp.of(strength, text.substring(0, text.length() - 1)))
        .cite(remark.citations().toArray(new Citation[0]));
  }
}
