package io.github.cobalamin.knowledge.evidence;

import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Precaution;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.List;

/**
 * What to mind when vitamin B12 is given: contraindications, warnings, cautions, interactions and
 * monitoring.
 */
public final class Precautions {
  private static final List<Precaution> ALL = new ArrayList<>();

  public static final Precaution COBALAMIN_ALLERGY =
      add(
          precaution("cobalamin-allergy", "allergy to a cobalamin")
              .kind(Precaution.Kind.CONTRAINDICATION)
              .addAbout(
                  Medicines.HYDROXOCOBALAMIN,
                  Medicines.CYANOCOBALAMIN,
                  Medicines.MECOBALAMIN,
                  Medicines.COBAMAMIDE)
              .text(
                  "Allergy to one cobalamin bars them all: cross-reaction is real, by mouth as well.")
              .action("Give none of them; ask an allergy specialist.")
              .where("UK and US"),
          Sources.COBALIN_H_SMPC.at("section 4.3", INDEPENDENTLY_CONFIRMED),
          Sources.US_LABEL_CYANOCOBALAMIN.at("contraindications", INDEPENDENTLY_CONFIRMED),
          Sources.ELIA_1998.at("case", READ_ONCE));

  public static final Precaution EXCIPIENT_ALLERGY =
      add(
          precaution("excipient-allergy", "allergy to an excipient")
              .kind(Precaution.Kind.CONTRAINDICATION)
              .text("Allergy to another ingredient of the product bars that product.")
              .action("Choose a product without it.")
              .where("UK and US"),
          Sources.COBALIN_H_SMPC.at("section 4.3", INDEPENDENTLY_CONFIRMED),
          Sources.OROBALIN_SMPC.at("section 4.3", INDEPENDENTLY_CONFIRMED));

  public static final Precaution COBALT_ALLERGY_UK =
      add(
          precaution("cobalt-allergy-uk", "cobalt allergy, United Kingdom")
              .kind(Precaution.Kind.CAUTION)
              .text(
                  "Every cobalamin holds cobalt, to which 1 to 3 in 100 people are sensitive. It is no absolute bar.")
              .action(
                  "Tell the person to look out for skin reactions up to 72 hours after a dose, and to report them.")
              .where("UK"),
          Sources.MHRA_COBALT_2023.at("advice", INDEPENDENTLY_CONFIRMED));

  public static final Precaution COBALT_ALLERGY_US =
      add(
          precaution("cobalt-allergy-us", "cobalt allergy, United States")
              .kind(Precaution.Kind.CONTRAINDICATION)
              .addForms(Cobalamin.CYANOCOBALAMIN)
              .text("US labels name hypersensitivity to cobalt as a contraindication.")
              .action("Do not give it under a US label; ask an allergy specialist.")
              .where("US"),
          Sources.US_LABEL_CYANOCOBALAMIN.at("contraindications", INDEPENDENTLY_CONFIRMED),
          Sources.NASCOBAL_LABEL.at("contraindications", INDEPENDENTLY_CONFIRMED));

  public static final Precaution LEBER_OPTIC_NEUROPATHY =
      add(
          precaution("leber-optic-neuropathy", "Leber hereditary optic neuropathy")
              .kind(Precaution.Kind.CONTRAINDICATION)
              .addForms(Cobalamin.CYANOCOBALAMIN)
              .addAbout(Conditions.LEBER_HEREDITARY_OPTIC_NEUROPATHY)
              .text(
                  "US labels warn that the optic nerve may waste rapidly under cyanocobalamin; Danish and French labels bar it, while two UK product texts do not mention it.")
              .action(
                  "Hydroxocobalamin instead, unless allergic to a cobalamin, with specialist advice. Leber congenital amaurosis is another disease.")
              .where("US, Denmark and France"),
          Sources.US_LABEL_CYANOCOBALAMIN.at("warnings", INDEPENDENTLY_CONFIRMED),
          Sources.DENMARK_LABEL.at("section 4.3", READ_ONCE),
          Sources.FRANCE_LABEL.at("sections 4.3 and 4.4", READ_ONCE));

  public static final Precaution HYPOKALAEMIA_ON_STARTING =
      add(
          precaution(
                  "hypokalaemia-on-starting",
                  "low potassium when treatment of severe anaemia begins")
              .kind(Precaution.Kind.WARNING)
              .addAbout(Conditions.HYPOKALAEMIA, LabTests.POTASSIUM, Symptoms.MEGALOBLASTIC_ANAEMIA)
              .text(
                  "When a severe megaloblastic anaemia is first treated, new cells take up potassium: arrhythmia and sudden death are reported.")
              .action(
                  "Where haemoglobin is below 100 g/L or all blood cells are low, measure potassium before the first dose, or before the next where loading has begun, closely for the first 48 hours and again within the first week. The first dose is not withheld for it. The risk is highest with a haemoglobin below 70 g/L, pancytopenia, a diuretic, digoxin, diarrhoea or malnutrition; from 100 g/L on, unless all cells are low, no such check is needed.")
              .where("UK and US"),
          Sources.US_LABEL_HYDROXOCOBALAMIN.at("warnings", INDEPENDENTLY_CONFIRMED),
          Sources.NEO_CYTAMEN_SMPC.at("section 4.4", INDEPENDENTLY_CONFIRMED),
          Sources.US_LABEL_CYANOCOBALAMIN.at("warnings", INDEPENDENTLY_CONFIRMED),
          Sources.LIBRARY.at("who is at risk of low potassium, standard teaching", PROVISIONAL));

  public static final Precaution FOLIC_ACID_ALONE =
      add(
          precaution("folic-acid-alone", "treatment-dose folic acid alone")
              .kind(Precaution.Kind.WARNING)
              .addAbout(Medicines.FOLIC_ACID, LabTests.TOTAL_B12)
              .text(
                  "More than 0.1 mg of folic acid a day can mend the blood while the nerves go on being harmed.")
              .action(
                  "Do not give treatment-dose folic acid as the only treatment of macrocytosis, megaloblastic anaemia or neuropathy while vitamin B12 deficiency is possible.")
              .where("UK and US"),
          Sources.US_LABEL_CYANOCOBALAMIN.at("precautions", INDEPENDENTLY_CONFIRMED),
          Sources.BNF.at("folic acid", INDEPENDENTLY_CONFIRMED));

  public static final Precaution FOLIC_ACID_CARRIES_ON =
      add(
          precaution("folic-acid-carries-on", "folic acid that must go on")
              .kind(Precaution.Kind.INFORMATION)
              .addAbout(Medicines.FOLIC_ACID, Medicines.METHOTREXATE)
              .text(
                  "Folic acid of 400 micrograms before conception and in the first 12 weeks, 5 mg for high-risk pregnancies, folic acid beside methotrexate or for chronic haemolysis, and fortified food are not the folic acid of that warning.")
              .action("Carry on; check vitamin B12 as well where a risk factor or sign is present.")
              .where("UK"),
          Sources.BOMSS_TABLE_PREGNANCY.at("folic acid in pregnancy", READ_ONCE),
          Sources.LIBRARY.at("folic acid, standard teaching", PROVISIONAL));

  public static final Precaution BOTH_VITAMINS_WHEN_SERIOUSLY_ILL =
      add(
          precaution("both-vitamins-when-seriously-ill", "both vitamins while results are pending")
              .kind(Precaution.Kind.INFORMATION)
              .addAbout(Medicines.FOLIC_ACID)
              .text(
                  "Someone seriously ill may be given vitamin B12 and folic acid together while results are pending.")
              .action("Take the samples first; both may then be given.")
              .where("US"),
          Sources.US_LABEL_HYDROXOCOBALAMIN.at("dosage", READ_ONCE));

  public static final Precaution MASKED_FOLATE_DEFICIENCY =
      add(
          precaution("masked-folate-deficiency", "masked folate deficiency")
              .kind(Precaution.Kind.CAUTION)
              .addAbout(Conditions.FOLATE_DEFICIENCY, LabTests.SERUM_FOLATE)
              .text(
                  "More than 10 micrograms of vitamin B12 a day can bring a response of the blood in folate deficiency, as every treatment dose does.")
              .action(
                  "Measure folate before the first dose, or before the next where loading has begun; do not withhold vitamin B12.")
              .where("UK"),
          Sources.COBALIN_H_SMPC.at("section 4.4", INDEPENDENTLY_CONFIRMED),
          Sources.NEO_CYTAMEN_SMPC.at("section 4.4", INDEPENDENTLY_CONFIRMED));

  public static final Precaution CHLORAMPHENICOL_INTERACTION =
      add(
          precaution("chloramphenicol-interaction", "chloramphenicol")
              .kind(Precaution.Kind.INTERACTION)
              .addAbout(Medicines.CHLORAMPHENICOL, LabTests.RETICULOCYTES)
              .text("Chloramphenicol can blunt or delay the response of the blood.")
              .action("Tell the prescriber and watch the count.")
              .where("UK"),
          Sources.CHLORAMPHENICOL_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED),
          Sources.NEO_CYTAMEN_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED));

  public static final Precaution ORAL_ABSORPTION_INTERACTIONS =
      add(
          precaution("oral-absorption-interactions", "medicines that lower oral absorption")
              .kind(Precaution.Kind.INTERACTION)
              .addForms(Cobalamin.CYANOCOBALAMIN)
              .addAbout(
                  Medicines.COLCHICINE,
                  Medicines.NEOMYCIN,
                  Medicines.AMINOSALICYLIC_ACID,
                  Medicines.COLESTYRAMINE,
                  Medicines.POTASSIUM_CHLORIDE,
                  Medicines.METHYLDOPA,
                  Medicines.CIMETIDINE,
                  Medicines.BIGUANIDES)
              .text("They may lower the absorption of vitamin B12 by mouth, often little.")
              .action("Take tablets between meals, and judge by the response.")
              .where("UK"),
          Sources.CYTACON_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED),
          Sources.OROBALIN_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED));

  public static final Precaution INTRADERMAL_TEST_DOSE =
      add(
          precaution("intradermal-test-dose", "test dose into the skin")
              .kind(Precaution.Kind.CAUTION)
              .addForms(Cobalamin.CYANOCOBALAMIN, Cobalamin.HYDROXOCOBALAMIN)
              .text("US labels advise an intradermal test dose where sensitivity is suspected.")
              .action("US practice only; ask an allergy specialist.")
              .where("US"),
          Sources.US_LABEL_CYANOCOBALAMIN.at("warnings", INDEPENDENTLY_CONFIRMED));

  public static final Precaution BENZYL_ALCOHOL =
      add(
          precaution("benzyl-alcohol", "benzyl alcohol in US injections")
              .kind(Precaution.Kind.CAUTION)
              .addForms(Cobalamin.CYANOCOBALAMIN)
              .text(
                  "Benzyl alcohol in some injections has caused a gasping syndrome in premature infants.")
              .action("Choose a product without it for them.")
              .where("US"),
          Sources.US_LABEL_CYANOCOBALAMIN.at("warnings", READ_ONCE));

  public static final Precaution ALUMINIUM =
      add(
          precaution("aluminium", "aluminium in US injections")
              .kind(Precaution.Kind.CAUTION)
              .addForms(Cobalamin.CYANOCOBALAMIN)
              .addAbout(Conditions.CHRONIC_KIDNEY_DISEASE)
              .text(
                  "Aluminium in some injections can build up when kidneys fail and injections go on for long.")
              .action("Mind it in severe kidney disease.")
              .where("US"),
          Sources.US_LABEL_CYANOCOBALAMIN.at("warnings", READ_ONCE));

  public static final Precaution LACTOSE_IN_TABLETS =
      add(
          precaution("lactose-in-tablets", "lactose in tablets")
              .kind(Precaution.Kind.CAUTION)
              .addForms(Cobalamin.CYANOCOBALAMIN)
              .text("Some 50 microgram tablets contain lactose.")
              .action("Not for people with galactose intolerance.")
              .where("UK"),
          Sources.CYTACON_SMPC.at("section 4.4", INDEPENDENTLY_CONFIRMED));

  public static final Precaution POLYCYTHAEMIA_UNMASKED =
      add(
          precaution("polycythaemia-unmasked", "polycythaemia unmasked")
              .kind(Precaution.Kind.CAUTION)
              .addAbout(Conditions.MYELOPROLIFERATIVE_NEOPLASM)
              .text("Deficiency can hide polycythaemia vera; treatment may bring it to light.")
              .action("Look at the count after some weeks.")
              .where("US"),
          Sources.US_LABEL_CYANOCOBALAMIN.at("precautions", READ_ONCE));

  public static final Precaution THROMBOCYTOSIS_AND_GOUT =
      add(
          precaution("thrombocytosis-and-gout", "many platelets, and gout, in the first weeks")
              .kind(Precaution.Kind.CAUTION)
              .addAbout(LabTests.PLATELETS)
              .text(
                  "In the first weeks platelets and urate may rise; an acne-like rash, fever and a lack of iron that shows only now are reported too.")
              .action("Count platelets in the first weeks where the anaemia was severe.")
              .where("UK and US"),
          Sources.NEO_CYTAMEN_SMPC.at("section 4.4", READ_ONCE),
          Sources.US_LABEL_HYDROXOCOBALAMIN.at("precautions", READ_ONCE),
          Sources.LIBRARY.at("early effects of treatment, standard teaching", PROVISIONAL));

  public static final Precaution NOT_INTO_A_VEIN =
      add(
          precaution("not-into-a-vein", "never into a vein")
              .kind(Precaution.Kind.WARNING)
              .addForms(Cobalamin.CYANOCOBALAMIN)
              .text(
                  "Given into a vein most of it leaves with the urine, and allergic shock is likelier.")
              .action("Into a muscle, or deep under the skin.")
              .where("US"),
          Sources.US_LABEL_CYANOCOBALAMIN.at("dosage", INDEPENDENTLY_CONFIRMED));

  public static final Precaution BLEEDING_RISK_OF_INJECTIONS =
      add(
          precaution("bleeding-risk-of-injections", "injections with a bleeding risk")
              .kind(Precaution.Kind.CAUTION)
              .addAbout(LabTests.PLATELETS, Medicines.ANTICOAGULANTS, Symptoms.BRUISING)
              .text(
                  "With an anticoagulant, platelets below 50 x10^9/L, or bruises that nothing explains, an injection into a muscle may bleed.")
              .action("Ask for advice; US labels allow deep under the skin.")
              .where("UK"),
          Sources.LIBRARY.at("injections, standard teaching", PROVISIONAL));

  public static final Precaution NEUROPATHY_NEEDS_INJECTIONS =
      add(
          precaution("neuropathy-needs-injections", "neuropathy asks for injections")
              .kind(Precaution.Kind.WARNING)
              .addForms(Cobalamin.CYANOCOBALAMIN)
              .addAbout(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .text(
                  "With suspected neuropathy the licence of oral cyanocobalamin asks for injections.")
              .action(
                  "Injections first whatever the cause, unless allergic to a cobalamin, and specialist advice.")
              .where("UK"),
          Sources.OROBALIN_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED),
          Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED),
          Sources.DELPHI_2024.at("route when acute or severe", READ_ONCE));

  public static final Precaution COBALAMIN_C_NEEDS_HYDROXOCOBALAMIN =
      add(
          precaution("cobalamin-c-needs-hydroxocobalamin", "cobalamin C disease and the like")
              .kind(Precaution.Kind.CAUTION)
              .addForms(Cobalamin.CYANOCOBALAMIN)
              .addAbout(Conditions.INBORN_ERROR_OF_COBALAMIN)
              .text("In inborn errors of cobalamin metabolism cyanocobalamin is poorly used.")
              .action("Hydroxocobalamin, by the metabolic team.")
              .where("international"),
          Sources.LIBRARY.at("inborn errors, standard teaching", PROVISIONAL));

  public static final Precaution ADVANCED_KIDNEY_DISEASE =
      add(
          precaution("advanced-kidney-disease", "advanced kidney disease")
              .kind(Precaution.Kind.CAUTION)
              .addForms(Cobalamin.CYANOCOBALAMIN)
              .addAbout(Conditions.CHRONIC_KIDNEY_DISEASE)
              .text(
                  "High-dose B vitamins to lower homocysteine harmed the kidneys in diabetic nephropathy; that is no reason to withhold vitamin B12 in true deficiency.")
              .action("Prefer hydroxocobalamin; do not treat homocysteine as such.")
              .where("international"),
          Sources.DIVINE_2010.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.AAFP_2017.at("homocysteine", READ_ONCE),
          Sources.LIBRARY.at("form in advanced kidney disease, standard teaching", PROVISIONAL));

  public static final Precaution MEGALOBLASTIC_ANAEMIA_OF_PREGNANCY_WORDING =
      add(
          precaution(
                  "megaloblastic-anaemia-of-pregnancy-wording",
                  "megaloblastic anaemia of pregnancy, licence wording")
              .kind(Precaution.Kind.LICENCE_WORDING)
              .addForms(Cobalamin.HYDROXOCOBALAMIN)
              .addAbout(Symptoms.MEGALOBLASTIC_ANAEMIA)
              .text(
                  "An old licence says not to give it for megaloblastic anaemia of pregnancy before deficiency is shown, nor before the marrow is.")
              .action("Quoted only: measure folate as well, and do not wait.")
              .where("UK"),
          Sources.COBALIN_H_SMPC.at("section 4.4", INDEPENDENTLY_CONFIRMED));

  public static final Precaution BLOOD_PICTURE_ON_TABLETS =
      add(
          precaution("blood-picture-on-tablets", "blood count on tablets in pernicious anaemia")
              .kind(Precaution.Kind.MONITORING)
              .addForms(Cobalamin.CYANOCOBALAMIN)
              .addAbout(LabTests.HAEMOGLOBIN, LabTests.MCV)
              .text(
                  "An old licence asks for a blood count at least every 3 months for 18 months, then yearly.")
              .action("Check the count at these times where tablets are used.")
              .where("UK"),
          Sources.CYTACON_SMPC.at("section 4.4", INDEPENDENTLY_CONFIRMED));

  public static final Precaution MONITORING_ON_NASAL_SPRAY =
      add(
          precaution("monitoring-on-nasal-spray", "monitoring on the nasal spray")
              .kind(Precaution.Kind.MONITORING)
              .addForms(Cobalamin.CYANOCOBALAMIN)
              .addAbout(LabTests.TOTAL_B12, LabTests.HAEMOGLOBIN)
              .text("The label asks for level and count after 1 month, then every 3 to 6 months.")
              .action("Raise the dose or go back to injections if the level falls.")
              .where("US"),
          Sources.NASCOBAL_LABEL.at("monitoring", INDEPENDENTLY_CONFIRMED));

  public static final Precaution FIRST_WEEK_COUNT =
      add(
          precaution("first-week-count", "count and reticulocytes in the first days")
              .kind(Precaution.Kind.MONITORING)
              .addAbout(LabTests.RETICULOCYTES, LabTests.HAEMOGLOBIN)
              .text(
                  "Where there was anaemia, reticulocytes rise between day 3 and 10; if they do not, another deficiency, inflammation or another disease may be there.")
              .action("Count at day 7 to 10.")
              .where("UK and US"),
          Sources.US_LABEL_HYDROXOCOBALAMIN.at("dosage", INDEPENDENTLY_CONFIRMED),
          Sources.LOTHIAN_2025.at("monitoring", INDEPENDENTLY_CONFIRMED),
          Sources.LIBRARY.at("no reticulocyte response, standard teaching", PROVISIONAL));

  public static final Precaution THIAMINE_FIRST =
      add(
          precaution("thiamine-first", "thiamine first in malnutrition")
              .kind(Precaution.Kind.WARNING)
              .addAbout(
                  Conditions.THIAMINE_DEFICIENCY,
                  RiskFactors.HARMFUL_ALCOHOL_USE,
                  RiskFactors.EATING_DISORDER)
              .text(
                  "Malnutrition, alcohol, long vomiting or recent bariatric surgery bring a risk of thiamine lack and of refeeding.")
              .action("Thiamine before glucose; check phosphate and magnesium.")
              .where("UK"),
          Sources.BOMSS_2023.at("thiamine", READ_ONCE),
          Sources.LIBRARY.at("refeeding, standard teaching", PROVISIONAL));

  public static final Precaution NITROUS_OXIDE_ANAESTHESIA =
      add(
          precaution("nitrous-oxide-anaesthesia", "nitrous oxide as an anaesthetic")
              .kind(Precaution.Kind.WARNING)
              .addAbout(RiskFactors.ANAESTHETIC_NITROUS_OXIDE, Conditions.VITAMIN_B12_DEFICIENCY)
              .text(
                  "Nitrous oxide inactivates vitamin B12 and can bring on neurological disease where stores are low.")
              .action(
                  "Known deficiency is corrected before the anaesthetic; tell the anaesthetist of a suspected one.")
              .where("UK"),
          Sources.N2O_FUNCTIONAL_2024.at("abstract", READ_ONCE),
          Sources.LIBRARY.at("nitrous oxide before anaesthesia, standard teaching", PROVISIONAL));

  public static final Precaution TRANSFUSION_OF_OLDER_PEOPLE =
      add(
          precaution(
                  "transfusion-of-older-people", "transfusion of older people with severe anaemia")
              .kind(Precaution.Kind.CAUTION)
              .addAbout(Symptoms.HEART_FAILURE)
              .text("In severe anaemia of older people a transfusion can overload the heart.")
              .action("Small volumes, by specialist decision.")
              .where("international"),
          Sources.LIBRARY.at("transfusion, standard teaching", PROVISIONAL));

  public static final Precaution NO_UPPER_LIMIT =
      add(
          precaution("no-upper-limit", "no upper limit")
              .kind(Precaution.Kind.INFORMATION)
              .text("No tolerable upper intake level has been set.")
              .action("A high level by itself is no poison; it is a marker to explain.")
              .where("US"),
          Sources.IOM_1998.at("chapter 9, upper level", INDEPENDENTLY_CONFIRMED));

  private Precautions() {}

  /** All of them, in the order of this file. */
  public static List<Precaution> all() {
    return List.copyOf(ALL);
  }

  private static Precaution.Builder precaution(String id, String name) {
    return Precaution.builder().id(id).name(name);
  }

  private static Precaution add(Precaution.Builder precaution, Citation... citations) {
    Precaution made = precaution.addCitations(citations).build();
    ALL.add(made);
    return made;
  }
}
