// Long: the order in which evidence decides is one table, to be read from beginning to end.
package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.model.Classification.CONFIRMED;
import static io.github.cobalamin.model.Classification.DISCORDANT;
import static io.github.cobalamin.model.Classification.INDETERMINATE;
import static io.github.cobalamin.model.Classification.NOT_TESTED;
import static io.github.cobalamin.model.Classification.PROBABLE;
import static io.github.cobalamin.model.Classification.UNLIKELY;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.onInjections;
import static io.github.cobalamin.rules.Criteria.onOralReplacement;
import static io.github.cobalamin.rules.Criteria.onReplacement;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.source.Confirmation.DERIVED;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;
import static io.github.cobalamin.source.Confirmation.SECONDARY;

import io.github.cobalamin.guidelines.picture.B12Level;
import io.github.cobalamin.guidelines.picture.Blood;
import io.github.cobalamin.guidelines.picture.Gas;
import io.github.cobalamin.guidelines.picture.InbornError;
import io.github.cobalamin.guidelines.picture.LastingCause;
import io.github.cobalamin.guidelines.picture.Metabolites;
import io.github.cobalamin.guidelines.picture.Nerves;
import io.github.cobalamin.guidelines.picture.Picture;
import io.github.cobalamin.guidelines.picture.Replaced;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.rules.Conclusion.Classified;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Citation;
import java.util.List;

/**
 * The order in which evidence decides. The floors stand first: each is the least that is said, and
 * decides where no later row says more. Of the rows that follow, the first that holds sets the
 * status. NG239 gives the bands of one result; the order among several markers is the library's
 * reading of the sources named, and rows 8 and 9 step aside from Table 1.
 */
public final class StatusOrder {
  private static final Citation SECTION =
      Sources.NICE_NG239.at("section 1.3", INDEPENDENTLY_CONFIRMED);
  private static final Citation FURTHER = Sources.NICE_NG239.at("section 1.3", READ_ONCE);
  private static final Citation PREGNANCY =
      Sources.NICE_NG239.at("recommendation 1.3.2", READ_ONCE);
  private static final Citation NITROUS = Sources.NICE_NG239.at("recommendation 1.3.3", READ_ONCE);
  private static final Citation ANTIBODY =
      Sources.AMMOURI_2020.at("abstract", INDEPENDENTLY_CONFIRMED);
  private static final Citation HAPTOCORRIN = Sources.HAPTOCORRIN_2003.at("abstract", READ_ONCE);
  private static final Citation ORDER = Sources.LIBRARY.at("order of evidence", DERIVED);
  private static final Citation OWN = Sources.LIBRARY.at("order of evidence", PROVISIONAL);

  private static final Criterion SUFFICIENT = B12Level.SUFFICIENT;
  private static final Criterion MIDDLE = B12Level.MIDDLE;
  private static final Criterion MIDDLE_IN_WORDS =
      all(MIDDLE, not(established(B12Level.MIDDLE_BY_NUMBER)));
  private static final Criterion LOW = B12Level.LOW_IN_WORDS;
  private static final Criterion NO_B12 = not(established(B12Level.READ));

  private static final Criterion OBJECTIVE = Nerves.OBJECTIVE;
  private static final Criterion CYTOPENIA = Blood.CYTOPENIA;
  private static final Criterion ANTIBODY_STANDS = LastingCause.ANTIBODY_STANDS;
  private static final Criterion FOR_LIFE = LastingCause.FOR_LIFE;
  private static final Criterion MMA_OPEN = Metabolites.MMA_OPEN;

  /** In pregnancy, and not by active B12. */
  private static final Criterion PREGNANT_BY_TOTAL =
      all(pregnant(), not(established(B12Level.ACTIVE.usable())), B12Level.TOTAL.usable());

  private static final Criterion PREGNANT_BY_ACTIVE = all(pregnant(), B12Level.ACTIVE.usable());

  private static final Criterion NOT_BANDED_AS_OTHERS =
      not(established(any(PREGNANT_BY_TOTAL, PREGNANT_BY_ACTIVE)));

  /** The antibody reads no active B12; beside it no level reassures all the same. */
  private static final Criterion GOOD_OUTSIDE_PREGNANCY = all(SUFFICIENT, NOT_BANDED_AS_OTHERS);

  private static final Criterion TOTAL_LOW = any(B12Level.TOTAL.deficient(), B12Level.TOTAL.low());

  /** Beside the antibody an old total B12 is read as sufficient, whatever it was. */
  private static final Criterion TOTAL_SUFFICIENT_OR_OLD =
      any(B12Level.TOTAL.sufficient(), B12Level.TOTAL.old());

  /** A full replacement that no sample on record was taken under: section 6. */
  private static final Criterion MEASURED_BEFORE_REPLACEMENT =
      all(
          SUFFICIENT,
          any(onInjections(), onOralReplacement("1 mg")),
          not(
              established(
                  any(
                      result(LabTests.TOTAL_B12).perhapsOnReplacement(365, "1 ug"),
                      result(LabTests.ACTIVE_B12).perhapsOnReplacement(365, "1 ug")))));

  /** What the antibody may make read so. */
  private static final Criterion ANTIBODY_MAY_HIDE_IT =
      any(TOTAL_SUFFICIENT_OR_OLD, GOOD_OUTSIDE_PREGNANCY, PREGNANT_BY_TOTAL);

  private static final Criterion ASSAYS_DISAGREE =
      all(B12Level.ASSAYS_DISAGREE, NOT_BANDED_AS_OTHERS);

  /** Methylmalonic acid is raised and explained, and something beside it speaks for deficiency. */
  private static final Criterion EXPLAINED_AND_MORE =
      all(
          Metabolites.MMA_EXPLAINED,
          any(
              all(Metabolites.HOMOCYSTEINE_ABOVE_50, not(established(Metabolites.FOLATE_LOW))),
              OBJECTIVE,
              CYTOPENIA,
              Blood.MEGALOBLASTIC));

  private static final Criterion TREATED_AT_ONCE = any(Nerves.CORD, Blood.MEGALOBLASTIC);

  private StatusOrder() {}

  public static List<Rule> rules() {
    return List.of(
        // Floors: the least that is said.
        floor(
            "1a-replaced-and-mma-raised",
            all(Replaced.FULL, any(SUFFICIENT, MIDDLE, PREGNANT_BY_TOTAL), MMA_OPEN),
            PROBABLE,
            "Methylmalonic acid is raised in spite of replacement: it is not enough, or an inborn error is behind it",
            ORDER),
        floor(
            "1b-replaced",
            all(Replaced.FULL, any(SUFFICIENT, MIDDLE)),
            INDETERMINATE,
            "B12 measured under replacement says only that B12 was given",
            Sources.BNSSG.at("repeat testing", INDEPENDENTLY_CONFIRMED),
            ORDER),
        floor(
            "1c-measured-before-replacement",
            MEASURED_BEFORE_REPLACEMENT,
            INDETERMINATE,
            "B12 was measured before replacement began, and says nothing of the time since",
            OWN),
        floor(
            "1d-perhaps-replaced",
            all(SUFFICIENT, Picture.PERHAPS_TREATED, not(established(Picture.NORMAL_MMA.stands()))),
            INDETERMINATE,
            "A deficiency or a cause for life is on record, and nobody has said whether vitamin B12 is given: B12 may say only that it was",
            Sources.BNSSG.at("repeat testing", INDEPENDENTLY_CONFIRMED),
            OWN),
        floor(
            "3a-partly-replaced-and-not-well",
            all(
                Replaced.PARTIAL,
                SUFFICIENT,
                not(established(Metabolites.RAISED)),
                any(
                    Nerves.NEUROLOGY,
                    Blood.ANAEMIA,
                    Blood.MACROCYTOSIS,
                    CYTOPENIA,
                    LastingCause.MALABSORPTION)),
            INDETERMINATE,
            "B12 is sufficient under a small replacement, and there are signs, or malabsorption, that it may hide",
            OWN),
        floor(
            "3b-partly-replaced",
            all(Replaced.PARTIAL, SUFFICIENT, not(established(Metabolites.RAISED))),
            UNLIKELY,
            "B12 is sufficient under a small replacement: it is taken and absorbed",
            OWN),
        floor(
            "4a-nitrous-oxide-with-a-marker",
            all(Gas.USE, any(Metabolites.RAISED, all(OBJECTIVE, not(established(SUFFICIENT))))),
            PROBABLE,
            "Nitrous oxide inactivates B12 whatever its level, and a metabolite is raised or signs are objective",
            NITROUS,
            ORDER),
        floor(
            "4b-nitrous-oxide",
            Gas.USE,
            INDETERMINATE,
            "After nitrous oxide a B12 level says little, and a normal methylmalonic acid excludes nothing",
            NITROUS,
            Sources.CCLM_N2O_2024.at("markers", READ_ONCE),
            ORDER),
        floor(
            "5-inborn-error",
            LastingCause.INBORN,
            INDETERMINATE,
            "In an inborn error of cobalamin or its transport a normal B12 says nothing: the metabolic team judges",
            Sources.GENEREVIEWS_COBALAMIN.at("summary", READ_ONCE),
            ORDER),
        floor(
            "5-inborn-error-treatment-ended",
            InbornError.STOPPED_AND_SEEN,
            PROBABLE,
            "Treatment of an inborn error has ended or was missed, and blood or nerves show it, whatever B12 says",
            Sources.GENEREVIEWS_COBALAMIN.at("summary", READ_ONCE),
            OWN),
        floor(
            "6a-antibody-and-mma-raised",
            all(ANTIBODY_STANDS, ANTIBODY_MAY_HIDE_IT, MMA_OPEN),
            PROBABLE,
            "Intrinsic-factor antibody is positive and methylmalonic acid is raised, whatever B12 says",
            ANTIBODY,
            ORDER),
        floor(
            "6a-known-gastritis-and-mma-raised",
            all(LastingCause.KNOWN_GASTRITIS, ANTIBODY_MAY_HIDE_IT, MMA_OPEN),
            PROBABLE,
            "The disease of the intrinsic-factor antibody is known and methylmalonic acid is raised, whatever B12 says",
            ANTIBODY,
            OWN),
        floor(
            "6b-antibody",
            all(ANTIBODY_STANDS, any(TOTAL_SUFFICIENT_OR_OLD, GOOD_OUTSIDE_PREGNANCY)),
            INDETERMINATE,
            "Intrinsic-factor antibody is positive: deficiency is to be expected, and competitive assays of total B12 can read falsely normal",
            ANTIBODY,
            ORDER),
        floor(
            "7-active-sufficient-in-pregnancy-with-signs",
            all(
                PREGNANT_BY_ACTIVE,
                SUFFICIENT,
                any(ANTIBODY_STANDS, Picture.IN_KEEPING, B12Level.TOTAL_BELOW_100)),
            INDETERMINATE,
            "In pregnancy active B12 decides and is sufficient, but an antibody, signs in keeping or a very low total B12 speak against it",
            PREGNANCY,
            OWN),
        floor(
            "old-deficient",
            all(B12Level.OLD_DEFICIENT, not(established(Replaced.ANY))),
            PROBABLE,
            "An old result is deficient, and no treatment is recorded: measure again",
            OWN),
        floor(
            "8g-low-before-a-birth-with-a-strong-finding",
            all(
                B12Level.LOW_BEFORE_A_BIRTH,
                Picture.STRONG_IN_PREGNANCY,
                not(established(Replaced.ANY))),
            PROBABLE,
            "Total B12 was low before the birth, and signs or markers that pregnancy does not make speak for deficiency: measure again",
            PREGNANCY,
            OWN),
        floor(
            "8h-low-before-a-birth",
            B12Level.LOW_BEFORE_A_BIRTH,
            INDETERMINATE,
            "Total B12 was low before the birth; in pregnancy it falls without deficiency, and does not count after it: measure again",
            PREGNANCY,
            OWN),
        floor(
            "old-result",
            B12Level.OLD,
            INDETERMINATE,
            "The B12 result is too old to be relied on: measure again",
            OWN),
        floor(
            "earlier-deficient-and-well",
            all(
                B12Level.EARLIER_DEFICIENT,
                not(established(onReplacement())),
                SUFFICIENT,
                Picture.WELL,
                not(established(FOR_LIFE))),
            INDETERMINATE,
            "An earlier result was deficient and the later one is sufficient, without treatment: repeat it",
            OWN),
        floor(
            "earlier-deficient",
            all(
                B12Level.EARLIER_DEFICIENT,
                not(established(onReplacement())),
                not(established(all(SUFFICIENT, Picture.WELL, not(established(FOR_LIFE)))))),
            PROBABLE,
            "An earlier result was deficient, and no treatment is recorded since",
            OWN),

        // Rows: the first that holds.
        row(
            "shown-before-treatment",
            all(B12Level.SHOWN_BEFORE_TREATMENT, Replaced.ONGOING),
            CONFIRMED,
            "Deficiency was shown before replacement began; a result under it says only whether it is enough",
            SECTION,
            ORDER),
        row(
            "2-deficient-in-pregnancy-in-spite-of-replacement",
            all(
                PREGNANT_BY_TOTAL,
                B12Level.TOTAL.deficient(),
                Replaced.ANY,
                not(established(B12Level.TOTAL_BELOW_100)),
                any(OBJECTIVE, Blood.STRONG)),
            CONFIRMED,
            "Total B12 is deficient in spite of replacement, with signs of blood or nerves that pregnancy does not make",
            PREGNANCY,
            OWN),
        row(
            "7-active-deficient-in-pregnancy",
            all(PREGNANT_BY_ACTIVE, B12Level.DEFICIENT),
            CONFIRMED,
            "In pregnancy active B12 decides, and it is in the deficient band",
            PREGNANCY,
            SECTION),
        row(
            "7-active-sufficient-in-pregnancy-mma-high",
            all(
                PREGNANT_BY_ACTIVE,
                SUFFICIENT,
                Metabolites.MMA_ABOVE_750,
                MMA_OPEN,
                any(ANTIBODY_STANDS, OBJECTIVE)),
            PROBABLE,
            "In pregnancy active B12 is sufficient, but methylmalonic acid is far above every range, with an antibody or objective signs",
            PREGNANCY,
            OWN),
        row(
            "8a-pregnant-below-100-with-a-strong-finding",
            all(PREGNANT_BY_TOTAL, B12Level.TOTAL_BELOW_100, Picture.STRONG_IN_PREGNANCY),
            CONFIRMED,
            "In pregnancy total B12 falls without deficiency, but not so far, and signs or markers speak for it",
            PREGNANCY,
            OWN),
        row(
            "8b-pregnant-below-100",
            all(PREGNANT_BY_TOTAL, B12Level.TOTAL_BELOW_100),
            PROBABLE,
            "In pregnancy total B12 falls without deficiency, but hardly so far",
            PREGNANCY,
            OWN),
        row(
            "8c-pregnant-low-with-a-strong-finding",
            all(PREGNANT_BY_TOTAL, TOTAL_LOW, Picture.STRONG_IN_PREGNANCY),
            PROBABLE,
            "Total B12 is low, and signs or markers that pregnancy does not make speak for deficiency",
            PREGNANCY,
            OWN),
        row(
            "8d-pregnant-low",
            all(PREGNANT_BY_TOTAL, TOTAL_LOW),
            INDETERMINATE,
            "In pregnancy total B12 falls without deficiency, and active B12 decides",
            PREGNANCY),
        row(
            "8e-pregnant-middle-mma-high",
            all(PREGNANT_BY_TOTAL, B12Level.TOTAL.middle(), Metabolites.MMA_ABOVE_750),
            PROBABLE,
            "Total B12 is not low, but methylmalonic acid is far above what pregnancy does",
            PREGNANCY,
            OWN),
        row(
            "8f-pregnant-middle",
            all(PREGNANT_BY_TOTAL, B12Level.TOTAL.middle()),
            INDETERMINATE,
            "In pregnancy total B12 falls without deficiency, and active B12 decides",
            PREGNANCY),
        row(
            "9a-assays-disagree-mma-raised",
            all(ASSAYS_DISAGREE, MMA_OPEN),
            CONFIRMED,
            "Total and active B12 disagree, and methylmalonic acid is raised with nothing else known to raise it",
            ORDER),
        row(
            "9b-assays-disagree-mma-normal",
            all(ASSAYS_DISAGREE, Picture.NORMAL_MMA.stands()),
            DISCORDANT,
            "Total and active B12 disagree, and methylmalonic acid is normal: think of haptocorrin deficiency or a transcobalamin variant, and"
                + " base no lifelong treatment on this alone",
            HAPTOCORRIN,
            Sources.TCN2_2016.at("abstract", READ_ONCE)),
        row(
            "9c-assays-disagree-with-signs",
            all(
                ASSAYS_DISAGREE,
                any(
                    Picture.IN_KEEPING,
                    ANTIBODY_STANDS,
                    FOR_LIFE,
                    CYTOPENIA,
                    Picture.MACROCYTIC_ANAEMIA_UNEXPLAINED,
                    EXPLAINED_AND_MORE)),
            PROBABLE,
            "Total and active B12 disagree, and signs, an antibody or a cause for life speak for the lower",
            OWN),
        row(
            "9d-assays-disagree",
            ASSAYS_DISAGREE,
            DISCORDANT,
            "Total and active B12 disagree: think of haptocorrin deficiency or a transcobalamin variant, which methylmalonic acid tells from"
                + " deficiency",
            HAPTOCORRIN,
            Sources.TCN2_2016.at("abstract", READ_ONCE)),
        row(
            "10-deficient",
            all(B12Level.DEFICIENT, NOT_BANDED_AS_OTHERS),
            CONFIRMED,
            "B12 is in the deficient band",
            SECTION),
        row(
            "10a-low-in-words-mma-raised",
            all(LOW, MMA_OPEN),
            CONFIRMED,
            "The laboratory calls B12 low, and methylmalonic acid is raised with nothing else known to raise it",
            FURTHER,
            ORDER),
        row(
            "10a-low-in-words-with-findings",
            all(
                LOW,
                any(Picture.FINDING.stands(), ANTIBODY_STANDS, FOR_LIFE, Gas.USE),
                not(established(Picture.NORMAL_MMA.stands()))),
            PROBABLE,
            "The laboratory calls B12 low by a limit that is not known, and the record holds what deficiency does or a cause of it",
            OWN),
        row(
            "10a-low-in-words-mma-raised-by-something-else",
            all(LOW, EXPLAINED_AND_MORE),
            PROBABLE,
            "The laboratory calls B12 low, and markers and signs speak for deficiency though something else may raise methylmalonic acid",
            OWN),
        row(
            "10a-low-in-words",
            LOW,
            INDETERMINATE,
            "The laboratory calls B12 low by a limit that is not known: ask for the number",
            OWN),
        row(
            "11-middle-mma-raised",
            all(B12Level.MIDDLE_BY_NUMBER, Metabolites.MMA_CONFIRMS),
            CONFIRMED,
            "B12 is indeterminate, and methylmalonic acid is above the laboratory's range with nothing else known to raise it",
            FURTHER),
        row(
            "11-normal-in-words-mma-raised",
            all(MIDDLE_IN_WORDS, Metabolites.MMA_CONFIRMS),
            PROBABLE,
            "B12 is normal in words or lies in no single band, and methylmalonic acid is above the laboratory's range: ask for the number",
            FURTHER,
            OWN),
        row(
            "12-middle-mma-above-470",
            all(MIDDLE, MMA_OPEN),
            PROBABLE,
            "B12 is not sufficient, and methylmalonic acid is above every published limit, without the laboratory's range",
            FURTHER,
            Sources.MMA_REVIEW_2015.at("published limits", READ_ONCE)),
        row(
            "13a-middle-mma-raised-by-something-else-with-signs",
            all(MIDDLE, EXPLAINED_AND_MORE),
            PROBABLE,
            "B12 is not sufficient and methylmalonic acid is raised; something else raises it too, but signs or a very high homocysteine speak"
                + " for deficiency",
            FURTHER,
            OWN),
        row(
            "13b-middle-mma-raised-by-something-else",
            all(MIDDLE, Metabolites.MMA_EXPLAINED),
            INDETERMINATE,
            "B12 is not sufficient and methylmalonic acid is raised, which the kidneys explain",
            FURTHER,
            Sources.MMA_RENAL_2018.at("abstract", READ_ONCE)),
        row(
            "14-middle-homocysteine-raised",
            all(MIDDLE, Metabolites.HOMOCYSTEINE_RAISED),
            INDETERMINATE,
            "B12 is not sufficient and homocysteine alone is raised: think of folate, kidneys, thyroid, vitamin B6 and a sample that was"
                + " separated late",
            Sources.SAVAGE.at("restated", SECONDARY),
            ORDER),
        row(
            "15-middle-with-signs-or-cause",
            all(MIDDLE, any(Picture.IN_KEEPING, ANTIBODY_STANDS, FOR_LIFE)),
            INDETERMINATE,
            "B12 is not sufficient, which is possible deficiency; signs in keeping or a cause for life decide on treatment",
            SECTION,
            ORDER),
        row(
            "16-middle-mma-normal",
            all(MIDDLE, Metabolites.MMA_NORMAL),
            INDETERMINATE,
            "B12 is indeterminate and methylmalonic acid is not raised: look for another diagnosis, and if symptoms persist consider repeating"
                + " the first test",
            Sources.NICE_NG239.at("section 1.3", PROVISIONAL)),
        row(
            "16-middle",
            B12Level.MIDDLE_BY_NUMBER,
            INDETERMINATE,
            "B12 is indeterminate, which is possible deficiency",
            SECTION),
        row(
            "16-normal-in-words",
            MIDDLE_IN_WORDS,
            INDETERMINATE,
            "The B12 result lies in no single band: ask the laboratory for the number",
            ORDER),
        row(
            "17-sufficient-mma-raised",
            all(SUFFICIENT, MMA_OPEN),
            DISCORDANT,
            "B12 is in the sufficient band while methylmalonic acid is raised",
            ORDER),
        row(
            "18a-sufficient-metabolite-raised-not-well",
            all(
                SUFFICIENT,
                Metabolites.RAISED,
                any(Picture.UNWELL, ANTIBODY_STANDS, FOR_LIFE, Gas.USE, Replaced.ANY)),
            INDETERMINATE,
            "B12 is sufficient and a metabolite is raised that other causes explain, in somebody who is not well or at risk",
            ORDER),
        row(
            "18b-sufficient-metabolite-raised",
            all(SUFFICIENT, Metabolites.RAISED),
            UNLIKELY,
            "B12 is sufficient, and other causes explain the metabolite: kidneys, folate, thyroid, vitamin B6 or a sample separated late",
            ORDER),
        row(
            "19-sufficient-with-objective-signs",
            all(SUFFICIENT, Nerves.UNEXPLAINED, not(established(Picture.EXPLAINED))),
            INDETERMINATE,
            "B12 is in the sufficient band, but deficiency is not excluded when signs are objective: ask a specialist",
            Sources.SOLOMON_2005.at("abstract", READ_ONCE)),
        row(
            "19a-sufficient-after-treatment-or-with-a-cause-for-life",
            all(SUFFICIENT, Picture.UNWELL, any(Picture.KNOWN_AND_NOT_TREATED, FOR_LIFE)),
            INDETERMINATE,
            "B12 is sufficient in somebody who is not well and has a cause for life, or a deficiency that is not known to be treated: methylmalonic acid, active B12"
                + " or a search for macro-B12 tells",
            OWN),
        row(
            "19b-falsely-high-and-not-well",
            all(SUFFICIENT, Picture.CAUSE_OF_A_HIGH_LEVEL, Picture.UNWELL),
            INDETERMINATE,
            "B12 is sufficient, but what raises it is on record, and the person is not well",
            OWN),
        row(
            "19b-falsely-high",
            all(SUFFICIENT, Picture.CAUSE_OF_A_HIGH_LEVEL),
            UNLIKELY,
            "B12 is sufficient, though what raises it is on record",
            OWN),
        row("20-sufficient", SUFFICIENT, UNLIKELY, "B12 is in the sufficient band", SECTION),
        row(
            "21-no-b12-signs-treated-at-once",
            all(NO_B12, TREATED_AT_ONCE, not(established(Picture.EXPLAINED))),
            PROBABLE,
            "No B12 result is known, but the signs are such that the sources treat before results",
            Sources.BSH_2014.at("treatment before results", INDEPENDENTLY_CONFIRMED)),
        row(
            "22-no-b12-mma-raised",
            all(NO_B12, MMA_OPEN),
            PROBABLE,
            "Methylmalonic acid is raised with nothing else known to raise it, and no B12 result is known",
            ORDER),
        row(
            "shown-before-and-not-treated",
            all(
                NO_B12,
                Picture.DEFICIENCY_ON_RECORD,
                any(Replaced.MISSED, not(established(onReplacement()))),
                Picture.UNWELL,
                not(established(Picture.NORMAL_MMA.stands()))),
            PROBABLE,
            "A deficiency is on record as a diagnosis, of which no treatment is recorded or doses were missed, and the person is not well: measure"
                + " it, and do not wait for the result",
            OWN),
        row(
            "21-no-b12-signs-explained",
            all(NO_B12, TREATED_AT_ONCE),
            INDETERMINATE,
            "No B12 result is known, and another cause that is on record explains the signs",
            OWN),
        row(
            "22-no-b12-metabolites",
            all(NO_B12, Metabolites.REPORTED),
            INDETERMINATE,
            "Without a B12 result, the metabolites that are known decide neither way",
            ORDER),
        row("23-not-tested", NO_B12, NOT_TESTED, "No result is known that can decide", SECTION));
  }

  private static Rule floor(
      String name, Criterion when, Classification least, String text, Citation... citations) {
    return Rule.builder("status-" + name)
        .when(when)
        .conclude(Classified.atLeast(least, text))
        .cite(citations);
  }

  private static Rule row(
      String name, Criterion when, Classification status, String text, Citation... citations) {
    return status("status-" + name, when, status, text, citations);
  }

  /** A rule that sets the status, if none before it has. */
  public static Rule status(
      String id,
      Criterion when,
      Classification classification,
      String text,
      Citation... citations) {
    return Rule.builder(id)
        .when(when)
        .conclude(Classified.of(classification, text))
        .cite(citations);
  }
}
