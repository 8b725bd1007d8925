package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.ageUnder;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.allergic;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.onInjections;
import static io.github.cobalamin.rules.Criteria.onOralReplacement;
import static io.github.cobalamin.rules.Criteria.replacementEnded;
import static io.github.cobalamin.rules.Criteria.taking;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.guidelines.picture.B12Level;
import io.github.cobalamin.guidelines.picture.Blood;
import io.github.cobalamin.guidelines.picture.Gas;
import io.github.cobalamin.guidelines.picture.LastingCause;
import io.github.cobalamin.guidelines.picture.Nerves;
import io.github.cobalamin.guidelines.picture.Reaction;
import io.github.cobalamin.guidelines.urgency.RedFlags;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.rules.Conclusion.Advice;
import io.github.cobalamin.rules.Criteria;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Strength;
import java.util.ArrayList;
import java.util.List;

/**
 * What is said in place of a treatment after a reaction to a cobalamin, and how soon who is asked.
 */
final class AllergyToCobalamin {
  private static final Citation CASES = Sources.B12_ALLERGY_2023.at("abstract", PROVISIONAL);
  private static final Citation ONE_CASE = Sources.ELIA_1998.at("case", READ_ONCE);
  private static final Citation CHALLENGE =
      Sources.DESENSITISATION_2007.at("abstract", PROVISIONAL);
  private static final Citation OWN = Sources.LIBRARY.at("allergy to a cobalamin", PROVISIONAL);

  private static final List<Medicine> FORMS =
      List.of(
          Medicines.HYDROXOCOBALAMIN,
          Medicines.CYANOCOBALAMIN,
          Medicines.MECOBALAMIN,
          Medicines.COBAMAMIDE);

  private static final Criterion BLOCKED = Contraindications.BLOCKED;

  private static final Criterion TODAY =
      any(
          Nerves.OBJECTIVE,
          all(Gas.USE, Nerves.NEUROLOGY),
          RedFlags.TREATED_TODAY,
          all(not(established(B12Level.READ)), any(Nerves.CORD, Blood.MEGALOBLASTIC)));

  private static final Criterion SOON =
      any(
          WhoIsTreated.AS_DEFICIENT,
          LastingCause.FOR_LIFE,
          replacementEnded(),
          Reaction.OF_WHAT_IS_GIVEN,
          all(OpenedByFindings.HAEMATOLOGY_TODAY, not(established(B12Level.SUFFICIENT))));

  /** To an ingredient of the product that is given. */
  private static final Criterion EXCIPIENT = Reaction.reactedTo(Allergen.EXCIPIENT);

  private AllergyToCobalamin() {}

  static List<Rule> rules() {
    return List.of(
        tell(
            "treat-5-allergy-what-to-avoid",
            BLOCKED,
            Strength.DO_NOT,
            "Avoid every cobalamin after the reaction: injections, tablets, drops, sprays, multivitamins, and food and drink to which it was"
                + " added; natural food is neither treatment nor forbidden",
            CASES,
            OWN),
        tell(
            "treat-5-blocked-by-allergy",
            all(
                not(established(ageUnder(16))),
                BLOCKED,
                any(WhoIsTreated.DOSED, OnTreatment.TREATED)),
            Strength.BE_AWARE,
            "Treatment would be given, and a reaction to a cobalamin forbids it: the allergy clinic decides, by skin test and a supervised"
                + " challenge with another form",
            ONE_CASE,
            CHALLENGE),
        tell(
            "treat-5-blocked-by-allergy-under-16",
            all(ageUnder(16), BLOCKED, any(onInjections(), onOralReplacement("0 mg"))),
            Strength.DO_NOT,
            "A reaction to a cobalamin forbids what is given: the allergy clinic and paediatrics decide today what takes its place",
            ONE_CASE,
            OWN),
        tell(
            "treat-5-allergy-clinic-today",
            all(BLOCKED, TODAY),
            Strength.OFFER,
            "Ask the allergy clinic today: signs are objective, or would be treated before results",
            CASES,
            OWN),
        tell(
            "treat-5-allergy-clinic-soon",
            all(BLOCKED, SOON, not(established(TODAY))),
            Strength.OFFER,
            "Ask the allergy clinic within 2 working days: treatment is needed, or had to end",
            CASES,
            OWN),
        tell(
            "treat-5-allergy-clinic",
            all(BLOCKED, not(established(any(TODAY, SOON)))),
            Strength.OFFER,
            "Ask the allergy clinic, in turn, which form may be taken",
            CASES,
            OWN),
        tell(
            "treat-5-tolerated-form-goes-on",
            Contraindications.TOLERATES_A_FORM,
            Strength.OFFER,
            "The form that was tolerated since goes on, and is the one that loads again, on the allergy clinic's word the same day",
            CASES,
            OWN),
        tell(
            "treat-5-hydroxocobalamin-must-not-go-on",
            all(
                OnTreatment.TREATED,
                given(Medicines.HYDROXOCOBALAMIN),
                any(Contraindications.HYDROXOCOBALAMIN_BARRED, EXCIPIENT),
                Contraindications.ALLERGY.stands()),
            Strength.DO_NOT,
            "If hydroxocobalamin is what is given, it must not go on after the reaction: the allergy clinic says today what takes its place",
            CASES,
            OWN),
        tell(
            "treat-5-cyanocobalamin-must-not-go-on",
            all(
                OnTreatment.TREATED,
                given(Medicines.CYANOCOBALAMIN),
                any(
                    Contraindications.CYANOCOBALAMIN_BARRED,
                    EXCIPIENT,
                    Contraindications.LEBER,
                    Contraindications.LEBER_UNKNOWN,
                    Contraindications.INHERITED),
                Contraindications.ALLERGY.stands()),
            Strength.DO_NOT,
            "If cyanocobalamin is what is given, it must not go on after a reaction, while Leber's disease may be, or in an inborn error:"
                + " another form takes its place",
            Sources.US_LABEL_CYANOCOBALAMIN.at("warnings", INDEPENDENTLY_CONFIRMED),
            OWN),
        tell(
            "treat-5-hydroxocobalamin-is-avoided",
            all(Contraindications.HYDROXOCOBALAMIN_BARRED, Contraindications.ALLERGY.stands()),
            Strength.DO_NOT,
            "Avoid hydroxocobalamin after the reaction, which is what is usually injected in the United Kingdom: the form that was tolerated"
                + " since is named on the prescription",
            CASES,
            OWN),
        tell(
            "treat-5-cyanocobalamin-is-avoided",
            all(Contraindications.CYANOCOBALAMIN_BARRED, Contraindications.ALLERGY.stands()),
            Strength.DO_NOT,
            "Avoid cyanocobalamin after the reaction: it is what most tablets, sprays and multivitamins hold",
            CASES,
            OWN),
        tell(
            "treat-5-another-product",
            all(
                any(
                    allergic(Allergen.COBALT),
                    allergic(Allergen.EXCIPIENT),
                    Contraindications.ANY_ALLERGY),
                any(WhoIsTreated.DOSED, OnTreatment.TREATED),
                not(established(Contraindications.COBALAMIN_ALLERGY))),
            Strength.BE_AWARE,
            "A local reaction, cobalt or another ingredient is no bar: choose another product, and look out for the skin",
            Sources.MHRA_COBALT_2023.at("advice", READ_ONCE),
            OWN));
  }

  /** A form is what is given, or nobody has said which form it is. */
  private static Criterion given(Medicine form) {
    List<Criterion> others = new ArrayList<>();
    for (Medicine each : FORMS) {
      if (!each.equals(form)) {
        others.add(taking(each));
      }
    }
    return any(taking(form), not(established(Criteria.any(others))));
  }

  private static Rule tell(
      String id, Criterion when, Strength strength, String text, Citation... citations) {
    return Rule.builder(id)
        .when(when)
        .conclude(Advice.toPerson(strength, text))
        .everybody()
        .cite(citations);
  }
}
