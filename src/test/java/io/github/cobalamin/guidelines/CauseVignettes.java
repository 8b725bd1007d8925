package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.notPregnant;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.model.Classification.CONFIRMED;
import static io.github.cobalamin.model.Classification.UNLIKELY;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import java.util.List;

/** Section 1.4: what history and tests say of the cause, and which tests come next. */
final class CauseVignettes {
  private static final String BOX_2 = "NG239 Box 2: diet";
  private static final String FACTS_1_10 = "NG239 section 1.5: replacement for life";
  private static final String SECTION_6 = "the causes of deficiency, as reviews list them";
  private static final String SECTION_13_17 = "rarer causes, as reviews list them";

  private CauseVignettes() {}

  static List<Vignette> history() {
    return List.of(
        clue("vegan diet", SECTION_6, RiskFactors.VEGAN_DIET),
        clue("vegetarian diet", SECTION_6, RiskFactors.VEGETARIAN_DIET),
        clue("low intake", BOX_2, RiskFactors.LOW_ANIMAL_FOOD_DIET),
        clue("food avoidance", BOX_2, RiskFactors.ANIMAL_FOOD_AVOIDANCE),
        clue("eating disorder", BOX_2, RiskFactors.EATING_DISORDER),
        clue("poverty and frailty", BOX_2, RiskFactors.POVERTY),
        clue("harmful alcohol use", SECTION_6, RiskFactors.HARMFUL_ALCOHOL_USE),
        clue("anaesthetic nitrous oxide", SECTION_6, RiskFactors.ANAESTHETIC_NITROUS_OXIDE),
        clue("total gastrectomy", FACTS_1_10, Conditions.TOTAL_GASTRECTOMY),
        clue("complete ileal resection", FACTS_1_10, Conditions.COMPLETE_TERMINAL_ILEAL_RESECTION),
        clue(
            "congenital intrinsic factor deficiency",
            SECTION_6,
            Conditions.INTRINSIC_FACTOR_DEFICIENCY),
        clue("imerslund grasbeck", SECTION_6, Conditions.IMERSLUND_GRASBECK_SYNDROME),
        clue("partial gastrectomy", SECTION_6, Conditions.PARTIAL_GASTRECTOMY),
        clue("gastric bypass", SECTION_6, Conditions.GASTRIC_BYPASS),
        clue("sleeve gastrectomy", SECTION_6, Conditions.SLEEVE_GASTRECTOMY),
        clue("gastric band", SECTION_6, Conditions.GASTRIC_BAND),
        clue("biliopancreatic diversion", SECTION_13_17, Conditions.BILIOPANCREATIC_DIVERSION),
        clue("ileal resection", SECTION_6, Conditions.TERMINAL_ILEAL_RESECTION),
        clue("ileal conduit", SECTION_13_17, Conditions.ILEAL_CONDUIT_OR_NEOBLADDER),
        clue("bacterial overgrowth", SECTION_6, Conditions.BACTERIAL_OVERGROWTH),
        clue("tropical sprue", SECTION_6, Conditions.TROPICAL_SPRUE),
        clue("coeliac disease", SECTION_6, Conditions.COELIAC_DISEASE),
        clue("fish tapeworm", SECTION_6, Conditions.FISH_TAPEWORM_INFECTION),
        clue("food bound malabsorption", SECTION_6, Conditions.ACHLORHYDRIA),
        clue("helicobacter pylori", SECTION_6, Conditions.HELICOBACTER_PYLORI_INFECTION),
        clue("gastrinoma", SECTION_13_17, Conditions.GASTRINOMA),
        clue("pancreatic insufficiency", SECTION_6, Conditions.PANCREATIC_INSUFFICIENCY),
        clue("ileal crohn disease", SECTION_6, Conditions.ILEAL_CROHN_DISEASE),
        clue("radiation enteritis", SECTION_6, Conditions.ABDOMINAL_OR_PELVIC_RADIOTHERAPY),
        clue("short bowel", SECTION_6, Conditions.SHORT_BOWEL_SYNDROME),
        clue("systemic sclerosis", SECTION_13_17, Conditions.SYSTEMIC_SCLEROSIS),
        clue("giardiasis", SECTION_13_17, Conditions.GIARDIASIS),
        clue("hiv enteropathy", SECTION_6, Conditions.HIV_INFECTION),
        clue("whipple disease", SECTION_13_17, Conditions.WHIPPLE_DISEASE),
        clue("intestinal tuberculosis", SECTION_13_17, Conditions.INTESTINAL_TUBERCULOSIS),
        clue("graft versus host disease", SECTION_13_17, Conditions.GRAFT_VERSUS_HOST_DISEASE),
        clue("intestinal amyloidosis", SECTION_13_17, Conditions.INTESTINAL_AMYLOIDOSIS),
        clue("antibody deficiency", SECTION_13_17, Conditions.COMMON_VARIABLE_IMMUNODEFICIENCY),
        medicine("checkpoint inhibitor gastritis", Medicines.IMMUNE_CHECKPOINT_INHIBITORS),
        medicine("metformin", Medicines.METFORMIN),
        medicine("proton pump inhibitors", Medicines.PROTON_PUMP_INHIBITORS),
        medicine("h2 receptor antagonists", Medicines.H2_RECEPTOR_ANTAGONISTS),
        medicine("colchicine", Medicines.COLCHICINE),
        medicine("antiepileptic medicines", Medicines.TOPIRAMATE),
        medicine("other absorption lowering medicines", Medicines.NEOMYCIN));
  }

  static List<Vignette> tests() {
    return List.of(
        deficient(
            "vegan with the antibody",
            "clinical review N72: a positive antibody is autoimmune gastritis for practical purposes",
            man(40)
                .addPresent(RiskFactors.VEGAN_DIET)
                .noOtherReplacement()
                .addResult(result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "positive")),
            "cause-intrinsic-factor-antibody",
            "cause-antibody-against-diet",
            "cause-antibody-against-medicines",
            "history-vegan-diet"),
        deficient(
            "autoimmune gastritis on record",
            "facts 1.10: autoimmune gastritis, known or suspected",
            man(60).addPresent(Conditions.AUTOIMMUNE_GASTRITIS),
            "cause-recorded-gastritis"),
        deficient(
                "high gastrin and low pepsinogen",
                "clinical review N73: they support the diagnosis where the antibody is negative",
                man(60)
                    .addResult(result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "negative"))
                    .addResult(result(LabTests.GASTRIN, "raised"))
                    .addResult(result(LabTests.PEPSINOGEN_I, "low")),
                "cause-gastrin-and-pepsinogen")
            .fails("cause-not-established", "ng239-consider-further-gastritis-tests"),
        deficient(
            "a negative antibody and no obvious cause",
            "facts 1.9: a negative antibody does not exclude autoimmune gastritis",
            man(60).addResult(result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "negative")),
            "ng239-consider-further-gastritis-tests",
            "offer-coeliac-serology",
            "cause-not-established"),
        deficient(
                "a negative antibody, and a parietal-cell antibody",
                "audit F9: what is on record is not asked for again",
                man(60)
                    .addResult(result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "negative"))
                    .addResult(result(LabTests.PARIETAL_CELL_ANTIBODY, "positive")),
                "ng239-consider-gastrin-beside-another-test")
            .fails("ng239-consider-further-gastritis-tests"),
        deficient(
                "a negative antibody, a parietal-cell antibody and gastrin",
                "audit F9: what is on record is not asked for again",
                man(60)
                    .addResult(result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "negative"))
                    .addResult(result(LabTests.GASTRIN, "normal"))
                    .addResult(result(LabTests.PARIETAL_CELL_ANTIBODY, "positive")),
                "offer-coeliac-serology")
            .fails(
                "ng239-consider-further-gastritis-tests",
                "ng239-consider-gastrin-beside-another-test"),
        deficient(
            "a parietal-cell antibody alone",
            "clinical review N72: alone it is no diagnosis",
            man(60).addResult(result(LabTests.PARIETAL_CELL_ANTIBODY, "positive")),
            "cause-hints-of-gastritis",
            "ng239-consider-intrinsic-factor-antibody"),
        deficient(
            "positive coeliac serology",
            "facts 1.9: coeliac disease where there is no obvious cause",
            man(30).addResult(result(LabTests.TISSUE_TRANSGLUTAMINASE_IGA, "positive")),
            "cause-coeliac-serology"),
        deficient(
            "enough meat and fish, deficient all the same",
            "question A8: it points at absorption",
            man(30)
                .addAbsent(
                    RiskFactors.LOW_ANIMAL_FOOD_DIET, RiskFactors.RECREATIONAL_NITROUS_OXIDE),
            "cause-enough-is-eaten"),
        deficient(
            "nitrous oxide with a deficient level",
            "facts 1.10: recreational nitrous oxide",
            man(24).addPresent(RiskFactors.RECREATIONAL_NITROUS_OXIDE),
            "history-recreational-nitrous-oxide"),
        deficient(
                "pregnant and deficient by active B12",
                "facts section 6: need",
                People.pregnant().addResult(result(LabTests.ACTIVE_B12, "12 pmol/L")),
                "history-pregnancy")
            .status(CONFIRMED, "status-7-active-deficient-in-pregnancy")
            .urgency(Urgency.URGENT),
        deficient(
            "breastfeeding and deficient",
            "facts section 6: need",
            People.woman(30).notPregnant().breastfeeding(),
            "history-breastfeeding"),
        Vignette.of(
                "gastrectomy with a good level",
                "section 8: a risk stays a cause without evidence",
                man(60)
                    .addPresent(Conditions.TOTAL_GASTRECTOMY)
                    .noOtherReplacement()
                    .addResult(result(LabTests.TOTAL_B12, "600 ng/L")))
            .status(UNLIKELY, "status-20-sufficient")
            .holds("history-total-gastrectomy"));
  }

  private static Vignette clue(String cause, String because, Clue clue) {
    return deficient(cause + " in question", because, notPregnant().addPresent(clue), rule(cause));
  }

  private static Vignette medicine(String cause, Medicine medicine) {
    return deficient(
        cause + " in question",
        "medicines that lower B12, as reviews list them",
        notPregnant().addMedicine(MedicineUse.of(medicine)),
        rule(cause));
  }

  private static String rule(String cause) {
    return "history-" + cause.replace(' ', '-');
  }

  static Vignette deficient(String name, String because, Patient.Builder patient, String... holds) {
    return Vignette.of(name, because, patient.addResult(result(LabTests.TOTAL_B12, "100 ng/L")))
        .status(CONFIRMED, "status-10-deficient")
        .holds(holds);
  }
}
