package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.breastfeeding;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.replacementEnded;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.source.Confirmation.DERIVED;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.guidelines.picture.B12Level;
import io.github.cobalamin.guidelines.picture.Blood;
import io.github.cobalamin.guidelines.picture.Gas;
import io.github.cobalamin.guidelines.picture.LastingCause;
import io.github.cobalamin.guidelines.picture.Metabolites;
import io.github.cobalamin.guidelines.picture.Nerves;
import io.github.cobalamin.guidelines.picture.Picture;
import io.github.cobalamin.guidelines.picture.Replaced;
import io.github.cobalamin.guidelines.picture.Thiamine;
import io.github.cobalamin.guidelines.urgency.RedFlags;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.source.Citation;
import java.util.List;

/**
 * Findings that open treatment whatever the status is, line by line. Treatment so opened is a
 * trial. Whether somebody is treated already, and what forbids it, is asked elsewhere.
 */
final class OpenedByFindings {
  private static final Citation PICTURE = Sources.BSH_2014.at("abstract", READ_ONCE);
  private static final Citation DELPHI = Sources.DELPHI_2024.at("statements", READ_ONCE);
  private static final Citation DRAFT =
      Sources.NICE_NG239.at("section 1.3, indeterminate results", PROVISIONAL);
  private static final Citation ORDER = Sources.LIBRARY.at("treatment by findings", DERIVED);
  private static final Citation OWN = Sources.LIBRARY.at("treatment by findings", PROVISIONAL);

  /**
   * A sufficient number beside a proven other cause of every sign ends what signs opened, unless a
   * stated disease raises the number.
   */
  private static final Criterion NOT_ENDED =
      not(
          established(
              all(
                  B12Level.SUFFICIENT,
                  Picture.EXPLAINED,
                  not(established(Picture.CAUSE_OF_A_HIGH_LEVEL)))));

  private static final Criterion NOT_READ = not(established(B12Level.READ));

  /**
   * Under replacement, or beside what raises it, a sufficient or old B12 does not reassure, and one
   * that nobody measured no more.
   */
  private static final Criterion DOES_NOT_REASSURE =
      any(
          all(
              any(B12Level.SUFFICIENT, B12Level.OLD),
              any(Replaced.ANY, Picture.CAUSE_OF_A_HIGH_LEVEL)),
          all(NOT_READ, any(Replaced.ONGOING, replacementEnded(), Picture.CAUSE_OF_A_HIGH_LEVEL)));

  private static final Criterion LARGE_CELLS =
      all(
          any(Blood.MACROCYTOSIS, Blood.HYPERSEGMENTATION, present(Symptoms.OVAL_MACROCYTES)),
          not(established(Picture.REASSURED)));

  private static final Criterion ANAEMIA_NOT_OF_IRON =
      all(Blood.ANAEMIA, not(established(Blood.IRON_LACK)));

  private static final Criterion MAY_GET_WORSE =
      all(
          Picture.COMPLAINT,
          any(
              ANAEMIA_NOT_OF_IRON,
              Nerves.NEUROLOGY,
              pregnant(),
              breastfeeding(),
              LastingCause.SUSPECTED));

  /** What is treated at once before any result is treated no less beside a middle one. */
  private static final Criterion TREATED_AT_ONCE =
      all(
          any(Nerves.CORD, Blood.MEGALOBLASTIC),
          Nerves.OBJECTIVE,
          not(established(Picture.EXPLAINED)),
          B12Level.MIDDLE);

  /** Below the limit that its laboratory prints, with what makes a B12 called low PROBABLE. */
  private static final Criterion LOW_FOR_ITS_LABORATORY =
      all(
          B12Level.BELOW_ITS_LABORATORY,
          any(
              Metabolites.MMA_OPEN,
              all(
                  any(Picture.FINDING.stands(), LastingCause.FOR_LIFE, Gas.USE),
                  not(established(Picture.NORMAL_MMA.stands())))));

  private static final Criterion BLOOD_TONGUE_OR_SIGN =
      any(
          Blood.ANAEMIA,
          Blood.MACROCYTOSIS,
          Blood.CYTOPENIA,
          Blood.MEGALOBLASTIC,
          present(Symptoms.GLOSSITIS),
          Nerves.OBJECTIVE);

  /** So severe beside large cells that haematology is asked the same day. */
  static final Criterion HAEMATOLOGY_TODAY =
      all(
          Blood.MACROCYTOSIS,
          any(Blood.SEVERE_ANAEMIA, result(LabTests.PLATELETS).atWorst().below("50 10^9/L")),
          not(established(Blood.RETICULOCYTES_RAISED)));

  /** What is offered while it is settled. */
  static final List<Line> OFFERED =
      List.of(
          Line.of(
              "signs-in-keeping",
              all(
                  any(
                      all(
                          Picture.IN_KEEPING,
                          any(
                              Picture.SPEAKS_FOR_DEFICIENCY,
                              B12Level.TOTAL.deficient(),
                              B12Level.TOTAL.low(),
                              B12Level.MIDDLE)),
                      TREATED_AT_ONCE),
                  NOT_ENDED),
              "Signs are in keeping with deficiency, and B12, methylmalonic acid, a cause or nitrous oxide goes with them",
              PICTURE,
              ORDER),
          Line.of(
              "signs-with-another-cause",
              all(Nerves.EXCUSED, Picture.SPEAKS_FOR_DEFICIENCY, NOT_ENDED),
              "Another cause of the signs is stated, but B12, methylmalonic acid, a cause for life or nitrous oxide speaks for deficiency beside it",
              OWN),
          Line.of(
              "signs-and-homocysteine",
              all(Picture.IN_KEEPING, Metabolites.HOMOCYSTEINE_OPEN, NOT_ENDED),
              "Signs are in keeping, and homocysteine is raised with neither folate nor kidneys to explain it",
              OWN),
          Line.of(
              "signs-and-large-cells",
              all(Nerves.UNEXPLAINED, LARGE_CELLS, NOT_ENDED),
              "Signs are objective beside large cells or hypersegmentation, and B12 is not known to be sufficient",
              PICTURE,
              OWN),
          Line.of(
              "signs-and-a-level-that-does-not-reassure",
              all(Picture.IN_KEEPING, DOES_NOT_REASSURE, NOT_ENDED),
              "Signs are in keeping, and no B12 reassures under replacement, after it, or beside a disease that raises it",
              OWN),
          Line.of(
              "signs-before-any-result",
              all(NOT_READ, any(Nerves.CORD, Blood.MEGALOBLASTIC), Picture.IN_KEEPING),
              "The signs are such that the sources treat before results: take blood first",
              Sources.BSH_2014.at("treatment before results", READ_ONCE),
              DELPHI),
          Line.of(
              "nitrous-oxide-with-neurology",
              any(all(Gas.USE, Nerves.NEUROLOGY), RedFlags.NEUROLOGY_AFTER_GAS),
              "Neurology after nitrous oxide is treated before results",
              Sources.RCEM_2024.at("treatment before results", READ_ONCE)),
          Line.of(
              "gastritis-with-symptoms",
              all(LastingCause.GASTRITIS, Picture.UNWELL),
              "Pernicious anaemia is known, or its antibody, and there are symptoms",
              Sources.NICE_NG239.at("section 1.5, autoimmune gastritis", READ_ONCE),
              OWN),
          Line.of(
              "mma-far-above-with-symptoms",
              all(
                  B12Level.SUFFICIENT,
                  Metabolites.MMA_OPEN,
                  Metabolites.MMA_ABOVE_750,
                  Picture.UNWELL),
              "B12 is sufficient, but methylmalonic acid is far above every range with nothing to explain it, and there are symptoms",
              Sources.PRACTICAL_NEUROLOGY_N2O.at("table 2", READ_ONCE),
              OWN),
          Line.of(
              "below-its-laboratory",
              all(LOW_FOR_ITS_LABORATORY, BLOOD_TONGUE_OR_SIGN),
              "B12 is below the limit that its laboratory prints, with signs of blood, tongue or nerves",
              OWN),
          Line.of(
              "large-cells-and-severe-anaemia",
              all(HAEMATOLOGY_TODAY, not(established(B12Level.SUFFICIENT))),
              "Large cells with severe anaemia or very few platelets: B12 and folate together, once the samples are taken",
              Sources.BSH_2014.at("megaloblastic anaemia", READ_ONCE),
              OWN),
          Line.of(
              "low-platelets-in-pregnancy",
              RedFlags.LOW_PLATELETS_IN_PREGNANCY,
              "Platelets are low in pregnancy with what makes HELLP syndrome, and deficiency can look the same: it neither replaces nor delays"
                  + " the care of obstetrics and haematology",
              Sources.HELLP_2019.at("abstract", INDEPENDENTLY_CONFIRMED),
              OWN),
          Line.of(
              "small-clots-and-cells-of-deficiency",
              all(RedFlags.PURPURA_WITH_CELLS_OF_DEFICIENCY, not(established(B12Level.SUFFICIENT))),
              "Small clots with cells as deficiency makes them: it looks the same, and its treatment neither replaces nor delays the care of"
                  + " haematology",
              Sources.TMA_2013.at("abstract", READ_ONCE),
              OWN),
          Line.of(
              "beside-thiamine",
              all(
                  Thiamine.WERNICKE_QUESTION,
                  LastingCause.MALABSORPTION,
                  not(established(B12Level.SUFFICIENT))),
              "Beside thiamine, B12 the same day and before its result, where absorption is impaired",
              OWN));

  /** What is considered once the samples are drawn. */
  static final List<Line> CONSIDERED =
      List.of(
          Line.of(
              "undecided-and-may-get-worse",
              all(
                  any(
                      B12Level.MIDDLE,
                      B12Level.LOW_IN_WORDS,
                      all(B12Level.ASSAYS_DISAGREE, not(established(pregnant())))),
                  any(MAY_GET_WORSE, Blood.MACROCYTIC_ANAEMIA)),
              "B12 is undecided, and waiting may do harm: once methylmalonic acid and active B12 are drawn",
              DRAFT,
              OWN),
          Line.of(
              "pregnant-and-low",
              all(
                  not(established(B12Level.ACTIVE.usable())),
                  any(
                      all(pregnant(), any(B12Level.TOTAL.deficient(), B12Level.TOTAL.low())),
                      B12Level.LOW_BEFORE_A_BIRTH),
                  any(Picture.COMPLAINT, ANAEMIA_NOT_OF_IRON)),
              "Total B12 is low in pregnancy, with symptoms or anaemia: once active B12 is drawn",
              OWN),
          Line.of(
              "signs-with-another-cause-and-middle",
              all(
                  Nerves.EXCUSED,
                  any(B12Level.MIDDLE, all(Metabolites.RAISED, NOT_READ)),
                  NOT_ENDED),
              "Another cause explains the signs, and B12 is not sufficient: methylmalonic acid first",
              OWN),
          Line.of(
              "signs-with-another-cause-and-explained-metabolite",
              all(Nerves.EXCUSED, B12Level.SUFFICIENT, Metabolites.RAISED, NOT_ENDED),
              "Another cause explains the signs, and something else the metabolite, of which neither excludes deficiency: a specialist judges",
              OWN),
          Line.of(
              "signs-and-sufficient",
              all(
                  Nerves.UNEXPLAINED,
                  any(
                      B12Level.READ,
                      B12Level.OLD,
                      Metabolites.MMA_REPORTED,
                      Metabolites.HOMOCYSTEINE_RAISED),
                  NOT_ENDED),
              "Signs are objective and nothing explains them: a trial with a specialist, compression and other causes first",
              Sources.SOLOMON_2005.at("abstract", READ_ONCE),
              OWN),
          Line.of(
              "signs-and-no-result",
              all(
                  Nerves.UNEXPLAINED,
                  NOT_READ,
                  not(
                      established(
                          any(
                              B12Level.OLD,
                              Metabolites.MMA_REPORTED,
                              Metabolites.HOMOCYSTEINE_RAISED))),
                  NOT_ENDED),
              "Signs are objective, nothing explains them, and no result says that B12 is enough: a trial with a specialist, once"
                  + " B12 is drawn",
              OWN),
          Line.of(
              "below-its-laboratory-with-symptoms",
              all(LOW_FOR_ITS_LABORATORY, Picture.COMPLAINT),
              "B12 is below the limit that its laboratory prints, with symptoms: methylmalonic acid first",
              OWN));

  static final Criterion OFFER = Line.any(OFFERED);
  static final Criterion CONSIDER = Line.any(CONSIDERED);

  private OpenedByFindings() {}
}
