package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.breastfeeding;
import static io.github.cobalamin.rules.Criteria.concluded;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.rules.Criteria.sex;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.guidelines.picture.B12Level;
import io.github.cobalamin.guidelines.picture.InbornError;
import io.github.cobalamin.guidelines.picture.LastingCause;
import io.github.cobalamin.guidelines.picture.Picture;
import io.github.cobalamin.guidelines.picture.Thiamine;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.rules.Conclusion.Advice;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Strength;
import java.util.List;

/** What to tell the person about treatment. */
public final class Ng239CareInformation {
  private static final Citation OWN = Sources.LIBRARY.at("guards of treatment", PROVISIONAL);

  private static final Criterion EXPECTING = any(pregnant(), breastfeeding());

  private Ng239CareInformation() {}

  public static List<Rule> rules() {
    return List.of(
        tell(
            "ng239-information-on-recovery",
            all(
                any(WhoIsTreated.TO_BEGIN, WhoIsTreated.CONSIDERED),
                Contraindications.NOT_FORBIDDEN),
            Strength.OFFER,
            "Explain that getting better can take weeks to months",
            Sources.NICE_NG239.at("section 1.6", READ_ONCE)),
        tell(
            "ng239-information-for-life",
            all(LastingCause.FOR_LIFE, Contraindications.NOT_FORBIDDEN),
            Strength.OFFER,
            "Explain that treatment is for life with this cause, and must not be given up when symptoms are gone",
            Sources.NICE_NG239.at("recommendation 1.1.3", READ_ONCE)),
        tell(
            "ng239-dietary-advice",
            all(WhoIsTreated.TREATED, CausedBy.DIET, Contraindications.NOT_FORBIDDEN),
            Strength.OFFER,
            "Give advice on food with vitamin B12, fortified food and supplements beside replacement",
            Sources.NICE_NG239.at("section 1.5", INDEPENDENTLY_CONFIRMED)),
        tell(
            "medicines-while-expecting",
            all(WhoIsTreated.TREATED, EXPECTING, Contraindications.NOT_FORBIDDEN),
            Strength.BE_AWARE,
            "In pregnancy and while breastfeeding the same medicines are used, and the review comes sooner; tell the midwife",
            Sources.NASGP.at("follow-up", INDEPENDENTLY_CONFIRMED)),
        atAnyAge(
            "no-more-nitrous-oxide",
            present(RiskFactors.RECREATIONAL_NITROUS_OXIDE),
            Strength.OFFER,
            "Advise against any more nitrous oxide: vitamin B12 does not protect while it is used",
            Sources.RCEM_2024.at("treatment before results", READ_ONCE)),
        tell(
            "treat-5-infant-of-a-deficient-mother",
            all(
                breastfeeding(),
                not(established(sex(Sex.MALE))),
                any(WhoIsTreated.AS_DEFICIENT, WhoIsTreated.TREATED)),
            Strength.OFFER,
            "The breastfed infant may be deficient too: have it seen by paediatrics today if it feeds badly or is drowsy, floppy or pale, else"
                + " tell midwife, health visitor or paediatrician, for a count, B12 and methylmalonic acid",
            Sources.INFANTS_2023.at("infants of deficient mothers", READ_ONCE)),
        tell(
            "treat-5-infant-to-be-born",
            all(pregnant(), WhoIsTreated.AS_DEFICIENT),
            Strength.OFFER,
            "Tell the midwife, and paediatrics or the health visitor before the birth: the infant of a deficient mother has small stores",
            Sources.INFANTS_2023.at("infants of deficient mothers", READ_ONCE)),
        tell(
            "treat-5-sample-first",
            all(
                WhoIsTreated.SAMPLE_FIRST,
                Contraindications.NOT_FORBIDDEN,
                not(established(WhoIsTreated.TREATED))),
            Strength.OFFER,
            "The only low result is old, and the person is well: take a new sample first, and treat when it is back",
            OWN),
        tell(
            "treat-5-sample-again",
            all(
                B12Level.OLD_DEFICIENT,
                Picture.UNWELL,
                Contraindications.NOT_FORBIDDEN,
                not(established(WhoIsTreated.LOAD_BEGUN))),
            Strength.OFFER,
            "The low result is old: take a new sample before the first dose, and do not wait for it",
            OWN),
        tell(
            "treat-5-consider-after-a-sample-on-oestrogen",
            all(WhoIsTreated.CONFIRMED, WhoIsTreated.MAY_WAIT_ON_OESTROGEN),
            Strength.CONSIDER,
            "Oestrogen lowers total B12 without deficiency, and the person is well: active B12 or methylmalonic acid first; treatment may wait"
                + " for it",
            Sources.GARDYN_2000.at("serum cobalamin of users", READ_ONCE),
            OWN),
        tell(
            "treat-5-age-first",
            all(Contraindications.AGE_UNKNOWN, WhoIsTreated.DOSED, Contraindications.NOT_FORBIDDEN),
            Strength.OFFER,
            "Ask for the age first: no treatment is named without it",
            Sources.NICE_NG239.at("overview", READ_ONCE),
            OWN),
        tell(
            "treat-5-ask-for-allergy",
            all(Contraindications.ALLERGY_UNKNOWN, WhoIsTreated.DOSED),
            Strength.OFFER,
            "Ask before a dose is given whether there was ever a reaction to a vitamin B12 medicine",
            Sources.COBALIN_H_SMPC.at("section 4.3", READ_ONCE),
            OWN),
        tell(
            "treat-5-ask-for-leber",
            all(Contraindications.LEBER_UNKNOWN, any(WhoIsTreated.DOSED, OnTreatment.TREATED)),
            Strength.OFFER,
            "Ask for Leber hereditary optic neuropathy in person and family: cyanocobalamin is avoided until it is known",
            Sources.US_LABEL_CYANOCOBALAMIN.at("warnings", INDEPENDENTLY_CONFIRMED),
            OWN),
        tell(
            "treat-5-inborn-error",
            all(Contraindications.INHERITED, not(established(OnTreatment.TREATED))),
            Strength.OFFER,
            "In an inborn error of cobalamin or its transport the metabolic team treats: ask it now",
            Sources.GENEREVIEWS_COBALAMIN.at("summary", READ_ONCE)),
        Rule.builder("treat-5-inborn-error-resume")
            .when(all(InbornError.TREATMENT_STOPPED, Contraindications.ALLERGY.stands()))
            .conclude(
                Advice.toPerson(
                    Strength.OFFER,
                    "What the metabolic team set for an inborn error has ended or was missed: ask it today to resume it"))
            .everybody()
            .cite(Sources.GENEREVIEWS_COBALAMIN.at("summary", READ_ONCE), OWN),
        Rule.builder("treat-5-inborn-error-for-life")
            .when(
                all(
                    Contraindications.INHERITED,
                    any(OnTreatment.TREATED, InbornError.TREATMENT_STOPPED),
                    Contraindications.ALLERGY.stands()))
            .conclude(
                Advice.toPerson(
                    Strength.OFFER,
                    "An inborn error does not pass: explain that its treatment is for life, and that only the metabolic team changes it"))
            .everybody()
            .cite(Sources.GENEREVIEWS_COBALAMIN.at("summary", READ_ONCE), OWN),
        atAnyAge(
            "treat-5-wernicke-question",
            Thiamine.WERNICKE_QUESTION,
            Strength.OFFER,
            "Ask today whether it is Wernicke encephalopathy: thiamine by injection today, before or with glucose or feeding; low glucose is"
                + " treated at once",
            Sources.WERNICKE_MEDSCAPE.at("treatment", PROVISIONAL),
            OWN),
        tell(
            "treat-5-b12-beside-thiamine",
            all(Thiamine.WERNICKE_QUESTION, Contraindications.NOT_FORBIDDEN),
            Strength.BE_AWARE,
            "Where vitamin B12 is due, it is given the same day as thiamine and not delayed, before its result where absorption is impaired",
            OWN),
        atAnyAge(
            "treat-5-thiamine-without-a-sign",
            all(Thiamine.AT_RISK, not(established(Thiamine.WERNICKE_QUESTION))),
            Strength.OFFER,
            "Give thiamine, and ask for confusion, loss of memory, double vision and unsteadiness",
            Sources.BOMSS_2023.at("thiamine", READ_ONCE),
            OWN),
        tell(
            "treat-5-low-glucose-with-thiamine",
            all(
                Ng239Safeguards.THIAMINE_FIRST,
                result(LabTests.GLUCOSE).atLowest().below("4 mmol/L")),
            Strength.OFFER,
            "Glucose is low: treat it at once, and give thiamine with it and not before",
            Sources.WERNICKE_MEDSCAPE.at("treatment", PROVISIONAL),
            OWN),
        tell(
            "nothing-is-left-to-offer",
            any(
                concluded(TreatmentReasons.NOT_WITH_ALLERGY),
                concluded(TreatmentReasons.NOT_IN_INBORN_ERRORS)),
            Strength.BE_AWARE,
            "No regimen is offered here: specialists decide, and soon",
            Sources.ELIA_1998.at("case", READ_ONCE)));
  }

  private static Rule tell(
      String id, Criterion when, Strength strength, String text, Citation... citations) {
    return Rule.builder(id).when(when).conclude(Advice.toPerson(strength, text)).cite(citations);
  }

  private static Rule atAnyAge(
      String id, Criterion when, Strength strength, String text, Citation... citations) {
    return Rule.builder(id)
        .when(when)
        .conclude(Advice.toPerson(strength, text))
        .everybody()
        .cite(citations);
  }
}
