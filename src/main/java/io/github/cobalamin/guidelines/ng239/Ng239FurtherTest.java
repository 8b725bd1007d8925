package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.loadingBegun;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.rules.Criteria.taking;
import static io.github.cobalamin.source.Confirmation.DERIVED;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.guidelines.picture.B12Level;
import io.github.cobalamin.guidelines.picture.Blood;
import io.github.cobalamin.guidelines.picture.Kidneys;
import io.github.cobalamin.guidelines.picture.LastingCause;
import io.github.cobalamin.guidelines.picture.Metabolites;
import io.github.cobalamin.guidelines.picture.Nerves;
import io.github.cobalamin.guidelines.picture.Picture;
import io.github.cobalamin.guidelines.picture.Replaced;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.rules.Conclusion.Advice;
import io.github.cobalamin.rules.Conclusion.TestAdvice;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Strength;
import java.util.ArrayList;
import java.util.List;

/**
 * Section 1.3, after the first result: methylmalonic acid where it is indeterminate, and what
 * settles a doubt. What can be relied on is not measured again.
 */
public final class Ng239FurtherTest {
  private static final Criterion NO_MMA =
      all(unusable(LabTests.METHYLMALONIC_ACID), not(established(Metabolites.URINE_MMA_RAISED)));
  private static final Criterion NO_URINE_MMA = unusable(LabTests.URINE_METHYLMALONIC_ACID);
  private static final Criterion NO_ACTIVE = not(established(B12Level.ACTIVE.usable()));
  private static final Criterion NOT_PREGNANT = not(established(pregnant()));

  /** Oestrogen lowers total B12 without deficiency. */
  private static final Criterion OESTROGEN =
      any(
          taking(Medicines.COMBINED_HORMONAL_CONTRACEPTIVES),
          taking(Medicines.MENOPAUSAL_HORMONE_THERAPY));

  /** It does not lower it so far, nor bring a cause for life, signs or a deep anaemia. */
  private static final Criterion MORE_THAN_OESTROGEN =
      any(
          B12Level.TOTAL_BELOW_100,
          LastingCause.FOR_LIFE,
          Picture.IN_KEEPING,
          Blood.CYTOPENIA,
          Blood.SEVERE_ANAEMIA);

  private Ng239FurtherTest() {}

  public static List<Rule> rules() {
    return List.of(
        middle("ng239-consider-mma", Ng239Recognising.SUSPECTED)
            .cite(
                Sources.NICE_NG239.at("section 1.3", INDEPENDENTLY_CONFIRMED),
                Sources.BMJ_2024.at("what you need to know", INDEPENDENTLY_CONFIRMED)),
        middle(
                "settle-middle-with-other-symptoms",
                Ng239Recognising.IN_NEITHER_BOX,
                not(established(Ng239Recognising.SUSPECTED)))
            .cite(
                Sources.NICE_NG239.at("section 1.3", INDEPENDENTLY_CONFIRMED),
                Sources.LIBRARY.at("symptoms that stand in neither box", PROVISIONAL)),
        middle("settle-middle-before-folic-acid", Metabolites.FOLATE_LOW)
            .cite(
                Sources.BNF.at("folic acid", INDEPENDENTLY_CONFIRMED),
                Sources.LIBRARY.at("folate low while vitamin B12 is open", PROVISIONAL)),
        Rule.builder("settle-middle-if-there-are-symptoms")
            .when(
                all(
                    B12Level.MIDDLE,
                    not(established(Ng239Recognising.SUSPECTED)),
                    not(established(not(Ng239Recognising.SUSPECTED))),
                    not(established(Ng239Recognising.IN_NEITHER_BOX)),
                    not(established(Metabolites.FOLATE_LOW)),
                    NOT_PREGNANT,
                    NO_MMA))
            .conclude(
                Advice.of(
                    Strength.CONSIDER,
                    "Of symptoms nothing is on record: where there are any in keeping, methylmalonic acid is considered"))
            .cite(Sources.NICE_NG239.at("section 1.3", INDEPENDENTLY_CONFIRMED)),
        Rule.builder("ask-for-the-number")
            .when(
                any(
                    B12Level.LOW_IN_WORDS,
                    all(
                        any(
                            result(LabTests.TOTAL_B12).called(Outcome.NORMAL),
                            result(LabTests.ACTIVE_B12).called(Outcome.NORMAL)),
                        B12Level.MIDDLE)))
            .conclude(
                Advice.of(
                    Strength.CONSIDER,
                    "Ask the laboratory for the number of B12 and its limits: its word alone may mean two bands"))
            .cite(Sources.LIBRARY.at("results in words", PROVISIONAL)),
        Rule.builder("settle-raised-metabolites-in-kidney-disease")
            .when(all(Metabolites.RAISED, Kidneys.BAD, NO_ACTIVE, NO_URINE_MMA))
            .conclude(TestAdvice.consider(LabTests.ACTIVE_B12, LabTests.URINE_METHYLMALONIC_ACID))
            .cite(
                Sources.MMA_RENAL_2018.at("abstract", READ_ONCE),
                Sources.URINE_MMA_2020.at("abstract", READ_ONCE)),
        Rule.builder("settle-raised-mma-by-the-filtration-rate")
            .when(all(Metabolites.MMA_RAISED, Kidneys.RATE_NOT_KNOWN))
            .conclude(TestAdvice.offer(LabTests.EGFR).toFindTheCause())
            .cite(
                Sources.MMA_RENAL_2018.at("abstract", READ_ONCE),
                Sources.LIBRARY.at("kidneys of which no rate is known", PROVISIONAL)),
        Rule.builder("settle-normal-b12-with-intrinsic-factor-antibody")
            .when(
                all(
                    LastingCause.ANTIBODY.finding(),
                    any(B12Level.SUFFICIENT, B12Level.MIDDLE),
                    NO_MMA))
            .conclude(TestAdvice.consider(LabTests.METHYLMALONIC_ACID))
            .cite(
                Sources.AMMOURI_2020.at("abstract", INDEPENDENTLY_CONFIRMED),
                Sources.LIBRARY.at("the antibody beside a middle vitamin B12", PROVISIONAL)),
        Rule.builder("settle-total-against-active-b12")
            .when(all(B12Level.ASSAYS_DISAGREE, NOT_PREGNANT, NO_MMA))
            .conclude(TestAdvice.consider(LabTests.METHYLMALONIC_ACID))
            .cite(Sources.LIBRARY.at("total and active B12 that disagree", DERIVED)),
        Rule.builder("settle-deficient-and-well")
            .when(
                all(
                    B12Level.TOTAL.deficient(),
                    Picture.WELL,
                    NOT_PREGNANT,
                    NO_ACTIVE,
                    not(established(loadingBegun()))))
            .conclude(TestAdvice.consider(LabTests.ACTIVE_B12))
            .cite(Sources.HAPTOCORRIN_2003.at("abstract", READ_ONCE)),
        Rule.builder("settle-low-total-on-oestrogen")
            .when(
                all(
                    any(B12Level.TOTAL.deficient(), B12Level.TOTAL.low()),
                    OESTROGEN,
                    NOT_PREGNANT,
                    NO_ACTIVE,
                    NO_MMA,
                    not(established(MORE_THAN_OESTROGEN))))
            .conclude(TestAdvice.consider(LabTests.ACTIVE_B12, LabTests.METHYLMALONIC_ACID))
            .cite(Sources.GARDYN_2000.at("serum cobalamin of users", INDEPENDENTLY_CONFIRMED)),
        Rule.builder("treat-5-test-first-on-oestrogen")
            .when(all(WhoIsTreated.MAY_WAIT_ON_OESTROGEN, NO_ACTIVE, NO_MMA))
            .conclude(TestAdvice.offer(LabTests.ACTIVE_B12, LabTests.METHYLMALONIC_ACID))
            .cite(
                Sources.GARDYN_2000.at("serum cobalamin of users", INDEPENDENTLY_CONFIRMED),
                Sources.LIBRARY.at("treatment by cause", PROVISIONAL)),
        Rule.builder("settle-deficient-under-replacement")
            .when(
                all(
                    Replaced.ANY,
                    B12Level.TOTAL.deficient(),
                    not(established(Nerves.OBJECTIVE)),
                    NO_ACTIVE,
                    NO_MMA))
            .conclude(TestAdvice.consider(LabTests.ACTIVE_B12, LabTests.METHYLMALONIC_ACID))
            .cite(Sources.LIBRARY.at("a low level under replacement", PROVISIONAL)),
        Rule.builder("settle-sufficient-beside-what-raises-it")
            .when(
                all(
                    B12Level.SUFFICIENT,
                    Picture.CAUSE_OF_A_HIGH_LEVEL,
                    Picture.UNWELL,
                    NOT_PREGNANT,
                    NO_MMA,
                    NO_ACTIVE))
            .conclude(TestAdvice.consider(LabTests.METHYLMALONIC_ACID, LabTests.ACTIVE_B12))
            .cite(
                Sources.MACRO_B12_2024.at("abstract", READ_ONCE),
                Sources.LIBRARY.at("a sufficient level that need not be true", PROVISIONAL)),
        Rule.builder("settle-sufficient-after-treatment-or-with-a-cause-for-life")
            .when(
                all(
                    B12Level.SUFFICIENT,
                    Picture.UNWELL,
                    any(
                        Picture.KNOWN_AND_NOT_TREATED,
                        Picture.PERHAPS_TREATED,
                        LastingCause.FOR_LIFE),
                    NOT_PREGNANT,
                    NO_MMA,
                    NO_ACTIVE,
                    not(result(LabTests.B12_RECOVERY_AFTER_PEG).reported())))
            .conclude(
                TestAdvice.consider(
                    LabTests.METHYLMALONIC_ACID,
                    LabTests.ACTIVE_B12,
                    LabTests.B12_RECOVERY_AFTER_PEG))
            .cite(Sources.LIBRARY.at("a sufficient level that need not be true", PROVISIONAL)));
  }

  /** Not known, or too old to be relied on. */
  private static Criterion unusable(LabTest test) {
    return any(not(result(test).reported()), result(test).old());
  }

  /** Methylmalonic acid settles a level that is middle, or low in words, where something asks. */
  private static Rule.Builder middle(String id, Criterion... why) {
    List<Criterion> when = new ArrayList<>(List.of(why));
    when.addAll(List.of(any(B12Level.MIDDLE, B12Level.LOW_IN_WORDS), NOT_PREGNANT, NO_MMA));
    return Rule.builder(id)
        .when(all(when))
        .conclude(TestAdvice.consider(LabTests.METHYLMALONIC_ACID));
  }
}
