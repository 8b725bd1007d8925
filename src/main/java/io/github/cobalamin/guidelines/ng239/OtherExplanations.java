// Long: what else explains a finding, or goes with a medicine, stands in one list.
package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.classified;
import static io.github.cobalamin.rules.Criteria.concluded;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.firstDecided;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.onReplacement;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.rules.Criteria.taking;
import static io.github.cobalamin.source.Confirmation.DERIVED;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.guidelines.picture.B12Level;
import io.github.cobalamin.guidelines.picture.Blood;
import io.github.cobalamin.guidelines.picture.Gas;
import io.github.cobalamin.guidelines.picture.InbornError;
import io.github.cobalamin.guidelines.picture.LastingCause;
import io.github.cobalamin.guidelines.picture.MedicineHarm;
import io.github.cobalamin.guidelines.picture.Metabolites;
import io.github.cobalamin.guidelines.picture.Nerves;
import io.github.cobalamin.guidelines.picture.OnRecord;
import io.github.cobalamin.guidelines.picture.Picture;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.knowledge.evidence.Differentials;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.Differential;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.rules.Conclusion.OtherExplanation;
import io.github.cobalamin.rules.Criteria;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.List;

/**
 * What else explains the findings: a difference of diagnosis that the record itself supports, a
 * result that points elsewhere, a high level. Never instead of the status, always beside it.
 */
public final class OtherExplanations {
  private static final List<Differential> SUPPORTED_BY_THE_RECORD =
      List.of(
          Differentials.MACROCYTOSIS_FROM_ALCOHOL,
          Differentials.MACROCYTOSIS_FROM_LIVER_DISEASE,
          Differentials.MACROCYTOSIS_FROM_HYPOTHYROIDISM,
          Differentials.MACROCYTOSIS_FROM_MEDICINES,
          Differentials.MACROCYTOSIS_FROM_RETICULOCYTOSIS,
          Differentials.MACROCYTOSIS_FROM_MYELODYSPLASIA,
          Differentials.MACROCYTOSIS_FROM_COPPER_DEFICIENCY,
          Differentials.NEUROPATHY_FROM_COPPER_DEFICIENCY,
          Differentials.NEUROPATHY_FROM_DIABETES,
          Differentials.NEUROPATHY_FROM_NITROUS_OXIDE,
          Differentials.NEUROPATHY_FROM_ALCOHOL_OR_VITAMINS,
          Differentials.NEUROPATHY_FROM_GENERAL_DISEASE,
          Differentials.NEUROPATHY_OF_A_NAMED_KIND,
          Differentials.NEUROPATHY_FROM_CHEMOTHERAPY,
          Differentials.NEUROPATHY_FROM_COMPRESSION,
          Differentials.NEUROPATHY_FROM_ENTRAPMENT,
          Differentials.LOSS_OF_SIGHT_FROM_OTHERS,
          Differentials.LOW_CELLS_FROM_A_LARGE_SPLEEN);

  private static final Criterion UNLIKELY = classified(Classification.UNLIKELY);

  private static final Criterion HIGH_TOTAL =
      firstDecided(
          result(LabTests.TOTAL_B12).is(Outcome.RAISED),
          result(LabTests.TOTAL_B12).above("1000 ng/L"));

  /** What carries copper is low with it, and in other diseases too: a hint, and no proof. */
  private static final Criterion COPPER_LOW =
      any(Picture.COPPER_LOW, result(LabTests.CAERULOPLASMIN).is(Outcome.LOW));

  private static final Citation CAUSES_OF_MACROCYTOSIS =
      Sources.MACROCYTOSIS_2009.at("causes", INDEPENDENTLY_CONFIRMED);

  private OtherExplanations() {}

  public static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (Differential differential : SUPPORTED_BY_THE_RECORD) {
      rules.add(byRecord(differential));
    }
    rules.addAll(byResult());
    rules.addAll(highLevel());
    rules.addAll(unexplained());
    return rules;
  }

  /** A finding, and a disease, habit or medicine on record that explains it too. */
  private static Rule byRecord(Differential differential) {
    String tells = differential.tells();
    return Rule.builder("other-" + differential.id())
        .when(
            all(
                Criteria.any(OnRecord.each(differential.findings())),
                Criteria.any(OnRecord.each(differential.explanations()))))
        .conclude(
            OtherExplanation.of(
                "Another explanation, or one more: "
                    + differential.name()
                    + ". What tells: "
                    + tells.substring(0, tells.length() - 1),
                differential.tests().toArray(new LabTest[0])))
        .cite(differential.citations().toArray(new Citation[0]));
  }

  private static List<Rule> byResult() {
    return List.of(
        rule(
            "other-folate",
            all(Metabolites.FOLATE_LOW, not(established(BeforeTheFirstDose.FOLATE_ALONE))),
            "Folate is low: treat that too, vitamin B12 first or together while deficiency is possible",
            Sources.BNF.at("folic acid", INDEPENDENTLY_CONFIRMED),
            LabTests.RED_CELL_FOLATE),
        rule(
            "other-iron",
            Blood.IRON_LACK,
            "Iron is low: it causes anaemia and fatigue by itself, and can bring a large cell volume down to normal",
            Sources.LIBRARY.at("iron and cell volume, standard teaching", PROVISIONAL),
            LabTests.HAEMOGLOBIN),
        rule(
            "other-iron-doubtful",
            all(
                result(LabTests.FERRITIN).atLeast("30 ug/L"),
                result(LabTests.FERRITIN).atMost("100 ug/L"),
                any(
                    result(LabTests.C_REACTIVE_PROTEIN).is(Outcome.RAISED),
                    anyPresent(
                        Conditions.CHRONIC_KIDNEY_DISEASE,
                        Conditions.CROHN_DISEASE,
                        Conditions.SOLID_TUMOUR))),
            "Ferritin from 30 to 100 ug/L in inflammation or chronic disease does not exclude lack of iron",
            Sources.LIBRARY.at("limits of ferritin, standard teaching", PROVISIONAL),
            LabTests.TRANSFERRIN_SATURATION),
        rule(
            "other-thyroid",
            result(LabTests.THYROID_STIMULATING_HORMONE).is(Outcome.RAISED),
            "Thyroid-stimulating hormone is raised: hypothyroidism enlarges the red cells by itself",
            CAUSES_OF_MACROCYTOSIS,
            LabTests.THYROID_PEROXIDASE_ANTIBODY),
        rule(
            "other-pyridoxine",
            all(taking(Medicines.PYRIDOXINE), Nerves.NEUROLOGY),
            "Vitamin B6 is taken, of which too much causes a neuropathy by itself: ask how much",
            Sources.LIBRARY.at("telling features, standard teaching", PROVISIONAL)),
        rule(
            "other-levodopa-gel",
            all(
                any(taking(Medicines.LEVODOPA_INTESTINAL_GEL), taking(Medicines.LEVODOPA)),
                Nerves.NEUROLOGY),
            "Levodopa, above all as intestinal gel, lowers vitamin B12 and raises its markers, and neuropathies were described on it: measure"
                + " them, and ask who looks after it",
            Sources.LEVODOPA_GEL_2015.at("abstract", INDEPENDENTLY_CONFIRMED),
            LabTests.METHYLMALONIC_ACID,
            LabTests.HOMOCYSTEINE),
        rule(
            "other-gut-bleeding",
            present(Symptoms.GASTROINTESTINAL_BLEEDING),
            "Bleeding of the stomach or bowel is on record: its source is looked for whatever vitamin B12 shows, and it loses iron",
            Sources.LIBRARY.at("dangers that vitamin B12 does not explain", PROVISIONAL),
            LabTests.HAEMOGLOBIN,
            LabTests.FERRITIN),
        rule(
            "other-thalassaemia-hides-large-cells",
            all(
                present(Conditions.THALASSAEMIA),
                not(established(Blood.MACROCYTOSIS)),
                not(established(UNLIKELY))),
            "Thalassaemia keeps red cells small: a cell volume that is not raised does not speak against deficiency, and a film tells",
            Sources.LIBRARY.at("telling features, standard teaching", PROVISIONAL),
            LabTests.NEUTROPHIL_HYPERSEGMENTATION),
        rule(
            "other-potassium-before-treatment",
            all(
                any(
                    result(LabTests.POTASSIUM).below("3.5 mmol/L"),
                    result(LabTests.POTASSIUM).is(Outcome.LOW)),
                any(WhoIsTreated.TO_BEGIN, WhoIsTreated.LOAD_BEGUN, Blood.SEVERE_ANAEMIA)),
            "Potassium is low, and new cells take up more of it once treatment begins: correct it and measure it again; vitamin B12 is"
                + " not withheld for it",
            Sources.NEO_CYTAMEN_SMPC.at("section 4.4", INDEPENDENTLY_CONFIRMED)),
        rule(
            "other-low-potassium-on-record",
            all(
                present(Conditions.HYPOKALAEMIA),
                not(result(LabTests.POTASSIUM).reported()),
                any(WhoIsTreated.TO_BEGIN, WhoIsTreated.LOAD_BEGUN, Blood.SEVERE_ANAEMIA)),
            "Low potassium is on record, and new cells take up more of it once treatment begins: measure it before a dose, which is not"
                + " withheld for it",
            Sources.NEO_CYTAMEN_SMPC.at("section 4.4", INDEPENDENTLY_CONFIRMED),
            LabTests.POTASSIUM),
        rule(
            "other-pemetrexed",
            taking(Medicines.PEMETREXED),
            "Pemetrexed is taken: vitamin B12 by injection and folic acid go with it, whatever the level",
            Sources.PEMETREXED_LILLY.at("detailed information", READ_ONCE)),
        rule(
            "other-dose-of-metformin",
            MedicineHarm.TOO_MUCH_METFORMIN,
            "More than 3 g of metformin a day is on record, which is above any licensed dose: check it with the prescriber",
            Sources.LIBRARY.at("plausibility of the record", PROVISIONAL)),
        Rule.builder("other-copper")
            .when(COPPER_LOW)
            .conclude(
                OtherExplanation.of(
                    "Copper is low: it looks the same as cord disease of B12, with low blood cells, and may coexist; it is treated as well",
                    LabTests.COPPER,
                    LabTests.ZINC))
            .cite(
                Sources.COPPER_MYELOPATHY.at("abstracts", INDEPENDENTLY_CONFIRMED),
                Sources.LIBRARY.at("copper without a range, standard teaching", PROVISIONAL),
                Sources.LIBRARY.at("low copper is treated beside vitamin B12", PROVISIONAL)),
        rule(
            "other-copper-and-zinc",
            all(COPPER_LOW, taking(Medicines.ZINC_SALTS)),
            "Copper is low and zinc is taken, which keeps copper from being taken up: ask how much and why",
            Sources.COPPER_MYELOPATHY.at("abstracts", INDEPENDENTLY_CONFIRMED),
            LabTests.ZINC),
        rule(
            "other-zinc-and-copper-not-known",
            all(
                any(Nerves.CORD, present(Symptoms.ATAXIA), Blood.CYTOPENIA),
                taking(Medicines.ZINC_SALTS),
                not(result(LabTests.COPPER).reported()),
                not(established(COPPER_LOW))),
            "Zinc is taken, which keeps copper from being taken up, and low copper looks the same: measure both, and ask how much and why",
            Sources.COPPER_MYELOPATHY.at("abstracts", INDEPENDENTLY_CONFIRMED),
            LabTests.COPPER,
            LabTests.ZINC),
        rule(
            "other-coeliac-serology",
            Ng239Cause.COELIAC_SEROLOGY,
            "Coeliac serology is positive: a specialist confirms it, and gluten is not left out before",
            Sources.NICE_NG20.at("recommendation 1.1.3", READ_ONCE)),
        rule(
            "other-gas-and-low-level",
            all(Gas.USE, B12Level.DEFICIENT, Ng239Cause.NO_OBVIOUS_CAUSE),
            "Nitrous oxide inactivates vitamin B12, and its level may stay normal: where it is low, find what lowered it too",
            Sources.N2O_FUNCTIONAL_2024.at("abstract", INDEPENDENTLY_CONFIRMED)),
        rule(
            "other-acute-kidney-injury",
            present(Conditions.ACUTE_KIDNEY_INJURY),
            "Acute kidney injury is on record: it wants care of its own, and vitamin B12 does not explain it",
            Sources.LIBRARY.at("dangers that vitamin B12 does not explain", PROVISIONAL),
            LabTests.CREATININE),
        rule(
            "other-reticulocytes",
            any(
                result(LabTests.RETICULOCYTES).is(Outcome.RAISED),
                all(Blood.ANAEMIA, Blood.MANY_RETICULOCYTES)),
            "Reticulocytes are raised: bleeding, haemolysis or an answer to treatment; they enlarge the mean cell volume",
            CAUSES_OF_MACROCYTOSIS,
            LabTests.HAPTOGLOBIN,
            LabTests.LACTATE_DEHYDROGENASE),
        rule(
            "other-myelodysplasia",
            all(
                any(UNLIKELY, OnTreatment.NOT_GAINED),
                anyPresent(Symptoms.PANCYTOPENIA, Symptoms.THROMBOCYTOPENIA, Symptoms.LEUCOPENIA),
                any(present(Symptoms.MACROCYTOSIS), present(Symptoms.ANAEMIA)),
                not(established(present(Conditions.MYELODYSPLASTIC_SYNDROME)))),
            "Other blood cells are low and B12 is not, or is given and brings no gain: ask haematology about myelodysplasia and other marrow"
                + " disease",
            CAUSES_OF_MACROCYTOSIS,
            LabTests.COPPER),
        Rule.builder("other-small-clots-of-deficiency")
            .when(
                all(
                    any(
                        concluded("urgent-possible-ttp"),
                        concluded("urgent-same-day-fragments-and-no-platelets"),
                        present(Symptoms.PSEUDO_THROMBOTIC_MICROANGIOPATHY)),
                    not(established(result(LabTests.ADAMTS13_ACTIVITY).below("10 %"))),
                    not(established(Picture.REASSURED))))
            .conclude(
                OtherExplanation.of(
                    "Deficiency by itself makes fragments, haemolysis and low platelets at times, which looks like thrombotic thrombocytopenic"
                        + " purpura: vitamin B12 is measured and given beside the care of haematology, and delays none of it",
                    LabTests.TOTAL_B12,
                    LabTests.ACTIVE_B12))
            .cite(
                Sources.TMA_2013.at("abstract", READ_ONCE),
                Sources.HAEMATOLOGY_201.at("abstract", READ_ONCE)),
        rule(
            "other-very-high-homocysteine",
            result(LabTests.HOMOCYSTEINE).above("100 umol/L"),
            "Homocysteine is very high: think of homocystinuria and of inborn errors of cobalamin beside severe deficiency and nitrous oxide;"
                + " clots are a risk",
            Sources.LIBRARY.at("very high homocysteine, standard teaching", PROVISIONAL),
            LabTests.METHIONINE),
        rule(
            "other-metabolites-high-with-good-b12",
            InbornError.POSSIBLE_IN_AN_ADULT,
            "Both metabolites are raised with good B12 and nothing known of the kidneys: cobalamin C disease can first show in adults; ask a"
                + " metabolic clinic",
            Sources.GENEREVIEWS_COBALAMIN.at("summary", READ_ONCE),
            LabTests.METHIONINE));
  }

  private static List<Rule> highLevel() {
    Criterion unexplained =
        all(
            HIGH_TOTAL,
            not(established(onReplacement())),
            not(established(LastingCause.ANTIBODY.finding())),
            not(established(Picture.MACRO_B12)));
    return List.of(
        rule(
            "high-b12-of-macro-b12",
            all(B12Level.SUFFICIENT, Picture.MACRO_B12),
            "Macro-B12 is on record, or precipitation shows it, which cells cannot use and total B12 counts: a good level says nothing, and active B12 or methylmalonic"
                + " acid tells",
            Sources.MACRO_B12_2023.at("abstract", READ_ONCE),
            LabTests.ACTIVE_B12,
            LabTests.METHYLMALONIC_ACID),
        rule(
            "high-b12",
            unexplained,
            "Total B12 is high: ask about supplements, injections, energy drinks and fortified yeast, and repeat once after a wash-out; without"
                + " them think of immune complexes, liver, kidney and blood disease, then of cancer as the age suggests",
            Sources.AAFP_2025.at("high vitamin B12", READ_ONCE),
            LabTests.HAEMOGLOBIN,
            LabTests.ALANINE_AMINOTRANSFERASE,
            LabTests.CREATININE),
        rule(
            "high-b12-excludes-nothing",
            all(unexplained, Ng239Recognising.SYMPTOM),
            "A high B12 does not exclude functional deficiency: liver and blood disease, an antibody and inborn errors hide it; measure"
                + " methylmalonic acid if symptoms fit",
            Sources.AMMOURI_2020.at("abstract", INDEPENDENTLY_CONFIRMED),
            LabTests.METHYLMALONIC_ACID));
  }

  /** Deficiency is unlikely, the finding is there, and nobody said why. */
  private static List<Rule> unexplained() {
    return List.of(
        rule(
            "look-elsewhere-macrocytosis",
            all(
                any(UNLIKELY, OnTreatment.NOT_GAINED),
                present(Symptoms.MACROCYTOSIS),
                not(established(Blood.RETICULOCYTES_RAISED))),
            "Large cells without deficiency, or in spite of vitamin B12: look at the film, then at alcohol, liver, thyroid, medicines and"
                + " reticulocytes",
            CAUSES_OF_MACROCYTOSIS,
            LabTests.RETICULOCYTES,
            LabTests.THYROID_STIMULATING_HORMONE,
            LabTests.BILIRUBIN),
        rule(
            "look-elsewhere-neuropathy",
            all(UNLIKELY, Nerves.NEUROLOGY),
            "Neurological symptoms without deficiency: glucose, thyroid, kidneys, paraprotein, alcohol, copper, HIV and syphilis, compression",
            Sources.LIBRARY.at("first tests in neuropathy, standard teaching", PROVISIONAL),
            LabTests.HBA1C,
            LabTests.THYROID_STIMULATING_HORMONE,
            LabTests.CREATININE,
            LabTests.COPPER),
        rule(
            "look-elsewhere-cognition",
            all(UNLIKELY, present(Symptoms.COGNITIVE_DIFFICULTY)),
            "Cognitive change without deficiency: thyroid, calcium, glucose, delirium and depression; B12 rarely reverses established dementia",
            Sources.BMJ_BEST_PRACTICE.at("dementia", READ_ONCE),
            LabTests.THYROID_STIMULATING_HORMONE),
        Rule.builder("repeat-if-symptoms-persist")
            .when(all(UNLIKELY, Ng239Recognising.SYMPTOM))
            .conclude(
                OtherExplanation.of(
                    "Deficiency is unlikely and symptoms remain: look for another diagnosis; if they persist, consider the first test again in"
                        + " 3 to 6 months"))
            .cite(
                Sources.NICE_NG239.at("section 1.3", PROVISIONAL),
                Sources.LIBRARY.at("symptoms that remain", DERIVED)));
  }

  private static Rule rule(
      String id, Criterion when, String text, Citation citation, LabTest... tests) {
    return Rule.builder(id).when(when).conclude(OtherExplanation.of(text, tests)).cite(citation);
  }
}
