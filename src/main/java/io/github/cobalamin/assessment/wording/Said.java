// Long: what is said of each finding stands in one table.
package io.github.cobalamin.assessment.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is said of a finding in a line that has room for some of them, the most important first.
 *
 * @param rule the rule of the finding; a "*" in it stands for whatever stands there
 * @param words the words
 * @param beside a rule that must hold as well; empty if none need
 * @param unless a rule that must not hold; empty if any may
 */
public record Said(String rule, String words, String beside, String unless) {
  private static final String TOTAL_SUFFICIENT = "ng239-total-b12-sufficient";
  private static final String HAPTOCORRIN =
      "haptocorrin deficiency can lower total B12 without harm";
  private static final String KIDNEYS = "the kidneys can explain the raised methylmalonic acid";

  /**
   * Results and diagnoses on record that want attention of their own, whatever the level says;
   * "{result}" stands for the result that was seen, "{test}" for its test, "{clues}" for what is on
   * record beside symptoms.
   */
  public static final List<Said> ON_RECORD =
      List.of(
          of(
              "other-medicine-and-marrow",
              "a medicine on record can lower blood cells, so ask today whether it is held"),
          of(
              "other-metformin-and-kidneys",
              "metformin is not for such kidneys, so ask today whether it ends"),
          of(
              "other-contraceptive-and-clot",
              "a combined contraceptive is not for a clot, so ask today whether it ends"),
          of(
              "treat-5-another-product",
              "because of the allergy choose another product, and watch the skin for 72 hours"),
          of(
              "treat-5-injections-are-advised",
              "injections are advised rather than tablets, so ask again why they are refused"),
          of("treat-5-allergy-clinic", "ask the allergy clinic, in turn, which form may be taken"),
          of("other-pyridoxine", "the vitamin B6 that is taken can cause a neuropathy by itself"),
          of(
              "other-pemetrexed",
              "pemetrexed is given with vitamin B12 and folic acid, whatever the level"),
          of("other-dose-of-metformin", "the dose of metformin on record must be checked"),
          of(
              "other-potassium-before-treatment",
              "{result} is low, and treatment lowers it, so correct it and measure it again"),
          of("other-far-*", "{result} is far from its range by another cause, so check it today"),
          of(
              "other-acute-kidney-injury",
              "acute kidney injury is on record, and vitamin B12 does not explain it"),
          of("caution-*-unusual", "check the unit and the record of {test}, an unusual value"),
          of("caution-pregnant-man", "the sex and the pregnancy on record contradict each other"),
          of(
              "caution-pregnancy-at-implausible-age",
              "the age and the pregnancy on record contradict each other"),
          of(
              "caution-*-contradicted",
              "what was stated and what the results show contradict each other"),
          of(
              "caution-*-called-otherwise",
              "a number and the word of its laboratory contradict each other"),
          of(
              "status-5-inborn-error",
              "in an inborn error a normal B12 excludes nothing, and the metabolic team reads it"),
          of(
              "other-copper-and-zinc",
              "zinc that is taken lowers copper, which is low and looks alike: treat copper as well, and ask about the zinc"),
          of("other-copper", "low copper can look the same, and is treated as well"),
          of(
              "other-coeliac-serology",
              "positive coeliac serology goes to a specialist before gluten is left out"),
          of(
              "fish-tapeworm-is-treated",
              "have the stool examined for the worm, and the worm treated beside the deficiency"),
          of(
              "child-inborn-error-possible",
              "ask the metabolic team for hydroxocobalamin by injection once samples are taken"),
          of(
              "child-normal-b12-excludes-no-defect",
              "total B12 looks normal in transcobalamin deficiency, so ask the metabolic team"),
          of(
              "child-inborn-error-if-the-mother-is-replete",
              "if the mother has enough, an inborn error is possible: ask the metabolic team"),
          of("treat-5-folate-alone", "folate is low: folic acid alone is enough beside this B12"),
          of(
              "treat-5-folate-once-b12-is-settled",
              "folate is low: settle vitamin B12 first, then give folic acid, with vitamin B12 unless that is sufficient"),
          of(
              "treat-5-folate-with-or-after-b12",
              "folate is low too, so give folic acid together with vitamin B12 or after it"),
          of("note-immune-haemolysis", "immune haemolysis is shown, which haematology treats"),
          of(
              "note-haemolysis",
              "haemolysis explains raised reticulocytes, and can enlarge red cells"),
          of(
              "other-low-potassium-on-record",
              "low potassium is on record, so measure it before a dose"),
          of("other-gut-bleeding", "bleeding of the gut is on record, so look for its source"),
          of("other-iron", "low iron causes anaemia and tiredness by itself"),
          of(
              "other-gas-and-low-level",
              "the gas inactivates vitamin B12, so find what lowered its level too"),
          of(
              "treat-5-offer-large-cells-and-severe-anaemia",
              "give folate together with vitamin B12 once the samples are taken"),
          of(
              "treat-5-bridge",
              "injections cannot be had, so find another who injects and ask the prescriber how to bridge the time"),
          of(
              "treat-5-tired-on-injections",
              "look for other causes of the tiredness first, and then give injections every 2 months"),
          of(
              "treat-5-back-before-the-next-dose",
              "symptoms return before the next dose, so look for other causes of them first, and then give injections every 2 months"),
          of(
              "ng239-injections-not-enough",
              "look for other causes first, and then give injections more often if needed"),
          of(
              "caution-active-b12-variant",
              "a variant of transcobalamin that assays miss can lower active B12"),
          of(
              "treat-5-sample-from-before-the-load",
              "ask the laboratory for vitamin B12 in the sample from before the first dose"),
          of("status-9b*", HAPTOCORRIN).unless(TOTAL_SUFFICIENT),
          of("status-9d*", HAPTOCORRIN).unless(TOTAL_SUFFICIENT),
          of("ask-for-the-number", "ask the laboratory for the number of B12 and its limits"),
          of(
              "caution-breastfeeding-child",
              "breastfeeding is stated of a child, so check whether breastfed is meant"),
          of("caution-breastfeeding-man", "breastfeeding is stated of a man, so check the record"));

  /** Other explanations, and what can look the same as the danger. */
  public static final List<Said> ELSE =
      List.of(
          of(
              "treat-5-infant-of-a-deficient-mother",
              "the breastfed infant may be deficient too: tell the midwife or health visitor"),
          of(
              "caution-b12-after-transfusion",
              "a transfusion can raise vitamin B12 for a time, so methylmalonic acid says more"),
          of("treat-5-infant-to-be-born", "the infant will have small stores: tell the midwife"),
          of(
              "other-zinc-and-copper-not-known",
              "copper deficiency by the zinc that is taken, or cord compression, can look the same"),
          of(
              "other-small-clots-of-deficiency",
              "vitamin B12 deficiency by itself can make fragments and low platelets"),
          of(
              "other-neuropathy-from-compression",
              "{clues} can explain the symptoms, alone or as well"),
          of(
              "other-neuropathy-from-chemotherapy",
              "{clues} can explain the symptoms, alone or as well"),
          of("other-loss-of-sight-from-others", "{clues} can harm sight, alone or as well"),
          of("treat-5-test-copper", "copper deficiency or cord compression can look the same"),
          of(
              "other-metabolites-high-with-good-b12",
              "cobalamin C disease is possible: ask a metabolic clinic"),
          of(
              "other-very-high-homocysteine",
              "homocystinuria or an inborn error of cobalamin is possible: ask a metabolic clinic"),
          of(
              "caution-mma-and-kidney",
              "reduced kidney function raises methylmalonic acid by itself"),
          of(
              "caution-homocysteine-raised-by-others",
              "kidneys, folate, vitamin B6, thyroid or smoking can raise homocysteine too"),
          of(
              "note-homocysteine-raised",
              "kidneys, folate, vitamin B6, thyroid or smoking can raise homocysteine too"),
          of(
              "caution-assay-and-biotin",
              "biotin can disturb the assay, so ask the laboratory by which method it measures"),
          of(
              "other-neuropathy-from-diabetes",
              "diabetic neuropathy can explain the symptoms, alone or as well"),
          of("other-neuropathy-of-a-named-kind", "{clues} can harm the nerves too"),
          of(
              "other-neuropathy-from-alcohol-or-vitamins",
              "alcohol or lack of thiamine, vitamin B6 or vitamin E may add to the neuropathy"),
          of("other-levodopa-gel", "levodopa lowers vitamin B12 and can harm the nerves"),
          of("other-neuropathy-from-copper-deficiency", "copper deficiency may add to the signs"),
          of("other-macrocytosis-from-copper-deficiency", "copper deficiency may add to the signs"),
          of("other-neuropathy-from-general-disease", "{clues} can harm the nerves too"),
          of("other-neuropathy-from-entrapment", "entrapment of one nerve can look the same"),
          of("caution-mma-and-failing-kidneys", KIDNEYS),
          of("caution-mma-and-kidneys-of-unknown-rate", KIDNEYS),
          of("caution-mma-and-kidney", KIDNEYS),
          of("other-folate", "low folate can cause the same anaemia"),
          of("other-macrocytosis-from-alcohol", "alcohol can enlarge the red cells by itself"),
          of(
              "other-macrocytosis-from-liver-disease",
              "liver disease can enlarge the red cells by itself"),
          of(
              "other-macrocytosis-from-hypothyroidism",
              "an underactive thyroid can enlarge the red cells"),
          of("other-thyroid", "an underactive thyroid can enlarge the red cells"),
          of("other-macrocytosis-from-medicines", "{clues} can enlarge the red cells"),
          of(
              "other-myelodysplasia",
              "myelodysplasia or other marrow disease is possible: ask haematology"),
          of(
              "other-macrocytosis-from-reticulocytosis",
              "haemolysis or bleeding can enlarge the red cells"),
          of(
              "other-low-cells-from-a-large-spleen",
              "a large spleen can lower blood cells by itself"),
          of(
              "other-thalassaemia-hides-large-cells",
              "thalassaemia can hide large cells, which a film shows"),
          of("other-reticulocytes", "bleeding or haemolysis can explain raised reticulocytes"),
          of(
              "other-macrocytosis-from-myelodysplasia",
              "myelodysplasia can enlarge the red cells by itself"),
          of(
              "caution-total-b12-and-contraceptive",
              "the contraceptive may explain the low total B12"),
          of(
              "look-elsewhere-neuropathy",
              "look for diabetes, thyroid, kidney, alcohol, copper and compression"),
          of(
              "look-elsewhere-macrocytosis",
              "alcohol, liver, thyroid or a medicine can enlarge the red cells"),
          of(
              "look-elsewhere-cognition",
              "thyroid, calcium, glucose or depression can affect memory"),
          of(
              "high-b12-of-macro-b12",
              "macro-B12 makes total B12 read high, so active B12 or methylmalonic acid tells"),
          of("status-6*", "the antibody can make total B12 read high, whatever the cells have")
              .beside("caution-total-b12-antibody-interference"),
          of(
              "high-b12",
              "a high B12 can come from products taken, or from liver, kidney or blood disease"),
          of(
              "look-elsewhere-signs-under-replacement",
              "diabetes, low copper or compression can bring the same signs"),
          of(
              "caution-past-deficiency-may-be-back",
              "a deficiency of the past may be back, so ask for its cause and how it was treated"),
          of(
              "repeat-if-symptoms-persist",
              "look for another cause; if symptoms persist, consider B12 again in 3 to 6 months"),
          of("look-elsewhere-fatigue", "many conditions cause tiredness"),
          of(
              "status-16-middle-mma-normal",
              "look for another cause of any symptoms, and consider B12 again if they persist"),
          of("settle-middle-if-there-are-symptoms", "with symptoms, consider methylmalonic acid"),
          of(
              "caution-number-without-a-range",
              "{test} came without a range, so ask the laboratory for it"));

  /** Rules that explain the same, and what is said of two of them. */
  public static final Map<String, List<String>> OF_TWO =
      Map.of(
          " can enlarge the red cells",
          List.of(
              "other-macrocytosis-from-alcohol",
              "other-macrocytosis-from-liver-disease",
              "other-macrocytosis-from-hypothyroidism",
              "other-macrocytosis-from-medicines",
              "other-macrocytosis-from-myelodysplasia"),
          " can harm the nerves too",
          List.of(
              "other-neuropathy-from-diabetes",
              "other-neuropathy-of-a-named-kind",
              "other-neuropathy-from-alcohol-or-vitamins",
              "other-levodopa-gel",
              "other-neuropathy-from-general-disease"));

  /** What must not be done, the most harmful first: what follows "do not". */
  public static final List<Said> NOT =
      List.of(
          of(
              "treat-5-allergy-what-to-avoid",
              "give any vitamin B12 product, not even to test absorption"),
          of(
              "mind-bleeding-risk-of-injections",
              "inject into a muscle before the risk of bleeding is weighed"),
          of("treat-5-hydroxocobalamin-is-avoided", "give hydroxocobalamin"),
          of("treat-5-cyanocobalamin-is-avoided", "give cyanocobalamin"),
          of("*not-cyanocobalamin-in-leber-disease", "give cyanocobalamin"),
          of("child-inborn-error-possible", "give cyanocobalamin"),
          of("status-0-under-16", "use adult thresholds or doses"),
          of("note-child-thresholds", "be reassured by a normal newborn screen"),
          of("urgent-treatment-before-results", "wait for results"),
          of("urgent-suspected-cord-disease", "wait for results"),
          of("urgent-same-day-new-cord-or-motor-signs", "wait for results"),
          of("urgent-nitrous-oxide-neurology", "wait for results"),
          of("treat-5-folate-with-or-after-b12", "give folic acid before or without vitamin B12"),
          of("treat-5-folate-once-b12-is-settled", "give folic acid before vitamin B12 is settled"),
          of("no-more-nitrous-oxide", "let nitrous oxide be used again"),
          of("urgent-nitrous-oxide-neurology", "let nitrous oxide be used again"),
          of("urgent-same-day-single-nitrous-oxide-and-low-b12", "let nitrous oxide be used again"),
          of("mind-neuropathy-needs-injections", "start with tablets"),
          of("mind-neuropathy-needs-injections", "stay on tablets alone"),
          of(
              "*-cyanocobalamin-before-leber-is-asked-for",
              "give cyanocobalamin before Leber's disease is ruled out"),
          of("child-folic-acid-alone", "give folic acid alone"),
          of("mind-folic-acid-alone", "give folic acid alone"),
          of("mind-masked-folate-deficiency", "give folic acid alone"),
          of("treat-5-folic-acid-of-pregnancy", "stop the folic acid of pregnancy"),
          of("no-level-on-injections", "measure B12 again on injections"),
          of("ng239-injections-for-life", "change to tablets"),
          of("ng239-information-for-life", "stop treatment when symptoms are gone"),
          of("treat-5-inborn-error-for-life", "stop treatment when symptoms are gone"),
          of("status-4*", "trust the B12 level"),
          of("status-8*", "judge by total B12 in pregnancy"),
          of("status-7-active-deficient-in-pregnancy", "judge by total B12 in pregnancy"),
          of("medicine-contraceptives-lower-measured-b12", "stop the contraceptive"),
          of("medicine-metformin-lowers-b12", "stop metformin"),
          of(
              "medicine-proton-pump-inhibitors-lower-b12",
              "stop the acid medicine as the only treatment"),
          of("medicine-antiepileptics-lower-b12", "change an antiepileptic"),
          of("status-9b*", "start lifelong treatment on this result"),
          of("status-9d*", "start lifelong treatment on this result"),
          of("status-9b*", "call deficiency excluded"),
          of("status-9d*", "call deficiency excluded"),
          of("status-17*", "call deficiency excluded"),
          of("ng239-normal-count-excludes-nothing", "be reassured by the normal blood count"),
          of("status-20-sufficient", "start vitamin B12 on this result"),
          of("status-18b*", "start vitamin B12 on this result"),
          of("ng239-sample-before-replacement", "start vitamin B12 before the sample"),
          of("caution-leber-and-cyanocobalamin", "give cyanocobalamin"));

  private static final List<String> EMPTY_THIAMINE =
      List.of(
          "alcohol",
          "vomiting",
          "eating",
          "nutrition",
          "surgery",
          "weight",
          "dialysis",
          "bypass",
          "gastrectomy");

  /** Whether something on record is why thiamine may be lacking. */
  public static boolean emptiesThiamine(String clue) {
    for (String each : EMPTY_THIAMINE) {
      if (clue.contains(each)) {
        return true;
      }
    }
    return false;
  }

  private static Said of(String rule, String words) {
    return new Said(rule, words, "", "");
  }

  private Said beside(String other) {
    return new Said(rule, words, other, unless);
  }

  private Said unless(String other) {
    return new Said(rule, words, beside, other);
  }

  /** The ids, or beginnings of ids, of the rules of which words are held. */
  public static List<String> rules() {
    List<String> rules = new ArrayList<>();
    for (List<Said> list : List.of(ON_RECORD, ELSE, NOT)) {
      for (Said each : list) {
        rules.add(each.rule());
      }
    }
    return rules;
  }
}
