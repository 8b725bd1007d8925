package io.github.cobalamin.knowledge.evidence;

import static io.github.cobalamin.source.Confirmation.DERIVED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;
import static io.github.cobalamin.source.Confirmation.SECONDARY;

import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Frequency;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.List;

/**
 * How often symptoms and signs were found in published series. Series differ in whom they took in:
 * a share holds for people like those, and for nobody else.
 */
public final class Frequencies {
  private static final List<Frequency> ALL = new ArrayList<>();

  public static final Frequency ANAEMIA_IN_NEUROPSYCHIATRIC_DISEASE =
      add(
          frequency("anaemia-in-neuropsychiatric-disease", "anaemia in neuropsychiatric disease")
              .addSymptoms(Symptoms.ANAEMIA)
              .share(Quantity.of("76 %"))
              .cases(107)
              .persons(141)
              .population(
                  "people with neuropsychiatric disorder from deficiency: 34 of 141 (24 %) had a normal haematocrit"),
          Sources.LINDENBAUM_1988.at("abstract, the complement of the share printed", DERIVED));

  public static final Frequency MACROCYTOSIS_IN_NEUROPSYCHIATRIC_DISEASE =
      add(
          frequency(
                  "macrocytosis-in-neuropsychiatric-disease",
                  "macrocytosis in neuropsychiatric disease")
              .addSymptoms(Symptoms.MACROCYTOSIS)
              .share(Quantity.of("82 %"))
              .cases(116)
              .persons(141)
              .population(
                  "people with neuropsychiatric disorder from deficiency: 25 of 141 (18 %) had a normal cell volume; 19 (13 %) had neither anaemia nor macrocytosis"),
          Sources.LINDENBAUM_1988.at("abstract, the complement of the share printed", DERIVED));

  public static final Frequency NEUROLOGICAL_SYMPTOMS_AT_PRESENTATION =
      add(
          frequency(
                  "neurological-symptoms-at-presentation", "neurological symptoms at presentation")
              .addSymptoms(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM)
              .share(Quantity.of("74 %"))
              .persons(143)
              .population(
                  "people taken into the series of 1991 for deficiency that involved the nervous system: no share of everybody with deficiency"),
          Sources.HEALTON_1991.at("restated", SECONDARY),
          Sources.LIBRARY.at("whom the series of 1991 took in, not read in print", PROVISIONAL));

  public static final Frequency ANAEMIA_IN_201 =
      add(
          frequency("anaemia-in-201", "anaemia in a cohort of 201")
              .addSymptoms(Symptoms.ANAEMIA)
              .share(Quantity.of("37 %"))
              .persons(201)
              .population("people with well-documented deficiency, median age 67"),
          Sources.HAEMATOLOGY_201.at("abstract", READ_ONCE));

  public static final Frequency MACROCYTOSIS_IN_201 =
      add(
          frequency("macrocytosis-in-201", "macrocytosis in a cohort of 201")
              .addSymptoms(Symptoms.MACROCYTOSIS)
              .share(Quantity.of("54 %"))
              .persons(201)
              .population("people with well-documented deficiency, median age 67"),
          Sources.HAEMATOLOGY_201.at("abstract", READ_ONCE));

  public static final Frequency HYPERSEGMENTATION_IN_201 =
      add(
          frequency("hypersegmentation-in-201", "hypersegmented neutrophils in a cohort of 201")
              .addSymptoms(Symptoms.HYPERSEGMENTED_NEUTROPHILS)
              .share(Quantity.of("32 %"))
              .persons(201)
              .population("people with well-documented deficiency, median age 67"),
          Sources.HAEMATOLOGY_201.at("abstract", READ_ONCE));

  public static final Frequency LEUCOPENIA_IN_201 =
      add(
          frequency("leucopenia-in-201", "leucopenia in a cohort of 201")
              .addSymptoms(Symptoms.LEUCOPENIA)
              .share(Quantity.of("13.9 %"))
              .persons(201)
              .population("people with well-documented deficiency, median age 67"),
          Sources.HAEMATOLOGY_201.at("abstract", READ_ONCE));

  public static final Frequency THROMBOCYTOPENIA_IN_201 =
      add(
          frequency("thrombocytopenia-in-201", "thrombocytopenia in a cohort of 201")
              .addSymptoms(Symptoms.THROMBOCYTOPENIA)
              .share(Quantity.of("9.9 %"))
              .persons(201)
              .population("people with well-documented deficiency, median age 67"),
          Sources.HAEMATOLOGY_201.at("abstract", READ_ONCE));

  public static final Frequency PANCYTOPENIA_IN_201 =
      add(
          frequency("pancytopenia-in-201", "symptomatic pancytopenia in a cohort of 201")
              .addSymptoms(Symptoms.PANCYTOPENIA)
              .share(Quantity.of("5 %"))
              .persons(201)
              .population("people with well-documented deficiency, median age 67"),
          Sources.HAEMATOLOGY_201.at("abstract", READ_ONCE));

  public static final Frequency PSEUDO_TMA_IN_201 =
      add(
          frequency("pseudo-tma-in-201", "pseudo-thrombotic microangiopathy in a cohort of 201")
              .addSymptoms(Symptoms.PSEUDO_THROMBOTIC_MICROANGIOPATHY)
              .share(Quantity.of("2.5 %"))
              .persons(201)
              .population("people with well-documented deficiency, median age 67"),
          Sources.HAEMATOLOGY_201.at("abstract", READ_ONCE));

  public static final Frequency HAEMOLYSIS_IN_201 =
      add(
          frequency("haemolysis-in-201", "haemolytic anaemia in a cohort of 201")
              .addSymptoms(Symptoms.HAEMOLYSIS)
              .share(Quantity.of("1.5 %"))
              .persons(201)
              .population("people with well-documented deficiency, median age 67"),
          Sources.HAEMATOLOGY_201.at("abstract", READ_ONCE));

  public static final Frequency PANCYTOPENIA_IN_268 =
      add(
          frequency("pancytopenia-in-268", "pancytopenia among people in hospital")
              .addSymptoms(Symptoms.PANCYTOPENIA)
              .share(Quantity.of("38.8 %"))
              .cases(104)
              .persons(268)
              .population("people in hospital for deficiency, 2000 to 2015"),
          Sources.PANCYTOPENIA_268.at("abstract", READ_ONCE));

  public static final Frequency LOSS_OF_SMELL_IN_39 =
      add(
          frequency("loss-of-smell-in-39", "reduced sense of smell")
              .addSymptoms(Symptoms.LOSS_OF_SMELL)
              .share(Quantity.of("56.4 %"))
              .persons(39)
              .population("people with a low level; none of 34 others"),
          Sources.DERIN_2016.at("abstract", READ_ONCE));

  public static final Frequency GLOSSITIS_IN_63 =
      add(
          frequency("glossitis-in-63", "glossitis in 63 people with neurological deficiency")
              .addSymptoms(Symptoms.GLOSSITIS)
              .share(Quantity.of("31 %"))
              .persons(63)
              .population("people with neurological deficiency in India"),
          Sources.BRESCOLL_2015.at("cutaneous manifestations", SECONDARY));

  public static final Frequency HYPERPIGMENTATION_IN_63 =
      add(
          frequency(
                  "hyperpigmentation-in-63",
                  "hyperpigmentation in 63 people with neurological deficiency")
              .addSymptoms(Symptoms.HYPERPIGMENTATION)
              .share(Quantity.of("19 %"))
              .persons(63)
              .population("people with neurological deficiency in India"),
          Sources.BRESCOLL_2015.at("cutaneous manifestations", SECONDARY));

  public static final Frequency HAIR_CHANGES_IN_63 =
      add(
          frequency("hair-changes-in-63", "hair changes in 63 people with neurological deficiency")
              .addSymptoms(Symptoms.HAIR_CHANGES)
              .share(Quantity.of("9 %"))
              .persons(63)
              .population("people with neurological deficiency in India"),
          Sources.BRESCOLL_2015.at("cutaneous manifestations", SECONDARY));

  public static final Frequency ANGULAR_CHEILITIS_IN_63 =
      add(
          frequency(
                  "angular-cheilitis-in-63",
                  "angular cheilitis in 63 people with neurological deficiency")
              .addSymptoms(Symptoms.ANGULAR_CHEILITIS)
              .share(Quantity.of("8 %"))
              .persons(63)
              .population("people with neurological deficiency in India"),
          Sources.BRESCOLL_2015.at("cutaneous manifestations", SECONDARY));

  public static final Frequency SMOOTH_TONGUE_IN_PERNICIOUS_ANAEMIA =
      add(
          frequency("smooth-tongue-in-pernicious-anaemia", "smooth tongue in pernicious anaemia")
              .addSymptoms(Symptoms.GLOSSITIS)
              .share(Quantity.of("50 %"))
              .population("people with pernicious anaemia; about half"),
          Sources.MEDSCAPE_PERNICIOUS.at("gastrointestinal symptoms", READ_ONCE));

  public static final Frequency WEIGHT_LOSS_IN_PERNICIOUS_ANAEMIA =
      add(
          frequency("weight-loss-in-pernicious-anaemia", "weight loss in pernicious anaemia")
              .addSymptoms(Symptoms.WEIGHT_LOSS)
              .share(Quantity.of("50 %"))
              .population("people with pernicious anaemia; about half lose 10 to 15 pounds"),
          Sources.MEDSCAPE_PERNICIOUS.at("general symptoms", READ_ONCE));

  public static final Frequency SENSORY_SYMPTOMS_AFTER_NITROUS_OXIDE =
      add(
          frequency("sensory-symptoms-after-nitrous-oxide", "sensory symptoms after nitrous oxide")
              .addSymptoms(Symptoms.PARAESTHESIA, Symptoms.NUMBNESS)
              .share(Quantity.of("97 %"))
              .persons(70)
              .population("people with neurological harm from nitrous oxide, median age 22"),
          Sources.HASSING_2024.at("abstract", READ_ONCE));

  public static final Frequency WALKING_DIFFICULTY_AFTER_NITROUS_OXIDE =
      add(
          frequency(
                  "walking-difficulty-after-nitrous-oxide",
                  "difficulty in walking after nitrous oxide")
              .addSymptoms(Symptoms.IMPAIRED_GAIT)
              .share(Quantity.of("77 %"))
              .persons(70)
              .population("people with neurological harm from nitrous oxide, median age 22"),
          Sources.HASSING_2024.at("abstract", READ_ONCE));

  public static final Frequency CORD_DISEASE_AFTER_NITROUS_OXIDE =
      add(
          frequency("cord-disease-after-nitrous-oxide", "cord disease after nitrous oxide")
              .addSymptoms(Symptoms.SUBACUTE_COMBINED_DEGENERATION)
              .share(Quantity.of("56 %"))
              .persons(70)
              .population(
                  "people with neurological harm from nitrous oxide: 19 % cord disease alone, 37 % with polyneuropathy"),
          Sources.HASSING_2024.at("abstract, 19 % and 37 % added", DERIVED));

  public static final Frequency REDUCED_REFLEXES_AFTER_NITROUS_OXIDE =
      add(
          frequency("reduced-reflexes-after-nitrous-oxide", "reduced reflexes after nitrous oxide")
              .addSymptoms(Symptoms.REDUCED_REFLEXES)
              .share(Quantity.of("67 %"))
              .persons(21)
              .population("people with harm from nitrous oxide in China"),
          Sources.ZHENG_2020.at("abstract", READ_ONCE));

  public static final Frequency ROMBERG_SIGN_AFTER_NITROUS_OXIDE =
      add(
          frequency(
                  "romberg-sign-after-nitrous-oxide",
                  "Romberg's sign and lost vibration sense after nitrous oxide")
              .addSymptoms(Symptoms.ROMBERG_SIGN, Symptoms.REDUCED_VIBRATION_SENSE)
              .share(Quantity.of("71 %"))
              .cases(15)
              .persons(21)
              .population("people with harm from nitrous oxide in China"),
          Sources.ZHENG_2020.at("abstract", READ_ONCE));

  public static final Frequency REGRESSION_IN_INFANTS =
      add(
          frequency("regression-in-infants", "delay or loss of skills in infants")
              .addSymptoms(Symptoms.DEVELOPMENTAL_REGRESSION, Symptoms.DEVELOPMENTAL_DELAY)
              .share(Quantity.of("100 %"))
              .cases(27)
              .persons(27)
              .population("infants with neurological deficiency in India"),
          Sources.INFANTS_INDIA_2015.at("abstract", READ_ONCE));

  public static final Frequency INVOLUNTARY_MOVEMENTS_IN_INFANTS =
      add(
          frequency("involuntary-movements-in-infants", "involuntary movements in infants")
              .addSymptoms(Symptoms.INVOLUNTARY_MOVEMENTS)
              .share(Quantity.of("66.7 %"))
              .cases(18)
              .persons(27)
              .population("infants with neurological deficiency in India"),
          Sources.INFANTS_INDIA_2015.at("abstract", READ_ONCE));

  public static final Frequency MACROCYTOSIS_IN_INFANTS =
      add(
          frequency("macrocytosis-in-infants", "macrocytosis in infants")
              .addSymptoms(Symptoms.MACROCYTOSIS)
              .share(Quantity.of("71 %"))
              .persons(27)
              .population("infants with neurological deficiency in India"),
          Sources.INFANTS_INDIA_2015.at("abstract", READ_ONCE));

  public static final Frequency ANAEMIA_IN_INFANTS =
      add(
          frequency("anaemia-in-infants", "anaemia in infants")
              .addSymptoms(Symptoms.ANAEMIA)
              .share(Quantity.of("80 %"))
              .cases(16)
              .persons(20)
              .population("infants of 1 to 20 months in Turkey"),
          Sources.INFANTS_TURKEY_2015.at("abstract", READ_ONCE));

  public static final Frequency FAILURE_TO_THRIVE_IN_INFANTS =
      add(
          frequency("failure-to-thrive-in-infants", "failure to thrive in infants")
              .addSymptoms(Symptoms.FAILURE_TO_THRIVE)
              .share(Quantity.of("15 %"))
              .persons(20)
              .population("infants of 1 to 20 months in Turkey"),
          Sources.INFANTS_TURKEY_2015.at("abstract", READ_ONCE));

  public static final Frequency FEEDING_DIFFICULTY_IN_INFANTS =
      add(
          frequency("feeding-difficulty-in-infants", "refusal of solids or suck in infants")
              .addSymptoms(Symptoms.FEEDING_DIFFICULTY)
              .share(Quantity.of("20 %"))
              .persons(20)
              .population("infants of 1 to 20 months in Turkey"),
          Sources.INFANTS_TURKEY_2015.at("abstract", READ_ONCE));

  public static final Frequency VERTIGO_IN_CHILDREN =
      add(
          frequency("vertigo-in-children", "vertigo in children")
              .addSymptoms(Symptoms.DIZZINESS)
              .share(Quantity.of("42.5 %"))
              .cases(51)
              .persons(120)
              .population("children with neurological findings in Turkey"),
          Sources.CHILDREN_120.at("abstract", READ_ONCE));

  public static final Frequency SYNCOPE_IN_CHILDREN =
      add(
          frequency("syncope-in-children", "syncope in children")
              .addSymptoms(Symptoms.SYNCOPE)
              .share(Quantity.of("19.2 %"))
              .cases(23)
              .persons(120)
              .population("children with neurological findings in Turkey"),
          Sources.CHILDREN_120.at("abstract", READ_ONCE));

  public static final Frequency COGNITION_IN_CHILDREN =
      add(
          frequency(
                  "cognition-in-children",
                  "falling school performance, poor concentration and forgetfulness in children")
              .addSymptoms(
                  Symptoms.POOR_SCHOOL_PERFORMANCE,
                  Symptoms.POOR_CONCENTRATION,
                  Symptoms.MEMORY_LOSS)
              .share(Quantity.of("18.3 %"))
              .cases(22)
              .persons(120)
              .population("children with neurological findings in Turkey"),
          Sources.CHILDREN_120.at("abstract", READ_ONCE));

  private Frequencies() {}

  /** All of them, in the order of this file. */
  public static List<Frequency> all() {
    return List.copyOf(ALL);
  }

  private static Frequency.Builder frequency(String id, String name) {
    return Frequency.builder().id(id).name(name);
  }

  private static Frequency add(Frequency.Builder frequency, Citation... citations) {
    Frequency made = frequency.addCitations(citations).build();
    ALL.add(made);
    return made;
  }
}
