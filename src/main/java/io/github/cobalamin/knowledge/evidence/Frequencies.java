package io.github.cobalamin.knowledge.evidence;

import static io.github.cobalamin.source.Confirmation.DERIVED;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;
import static io.github.cobalamin.source.Confirmation.SECONDARY;

import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Frequency;
import io.github.cobalamin.quantity.Quantity;
import java.util.List;

/**
 * How often symptoms and signs were found in published series. Series differ in whom they took in:
 * a share holds for people like those, and for nobody else.
 */
public final class Frequencies {
  /** Anaemia in neuropsychiatric disease. */
  public static final Frequency ANAEMIA_IN_NEUROPSYCHIATRIC_DISEASE =
      Frequency.builder()
          .id("anaemia-in-neuropsychiatric-disease")
          .name("anaemia in neuropsychiatric disease")
          .addSymptoms(Symptoms.ANAEMIA)
          .share(Quantity.of("76 %"))
          .cases(107)
          .persons(141)
          .population(
              "people with neuropsychiatric disorder from deficiency: 34 of 141 (24 %) had a normal haematocrit")
          .addCitation(
              Sources.LINDENBAUM_1988.at("abstract, the complement of the share printed", DERIVED))
          .build();

  /** Macrocytosis in neuropsychiatric disease. */
  public static final Frequency MACROCYTOSIS_IN_NEUROPSYCHIATRIC_DISEASE =
      Frequency.builder()
          .id("macrocytosis-in-neuropsychiatric-disease")
          .name("macrocytosis in neuropsychiatric disease")
          .addSymptoms(Symptoms.MACROCYTOSIS)
          .share(Quantity.of("82 %"))
          .cases(116)
          .persons(141)
          .population(
              "people with neuropsychiatric disorder from deficiency: 25 of 141 (18 %) had a normal cell volume; 19 (13 %) had neither anaemia nor macrocytosis")
          .addCitation(
              Sources.LINDENBAUM_1988.at("abstract, the complement of the share printed", DERIVED))
          .build();

  /** Neurological symptoms at presentation. */
  public static final Frequency NEUROLOGICAL_SYMPTOMS_AT_PRESENTATION =
      Frequency.builder()
          .id("neurological-symptoms-at-presentation")
          .name("neurological symptoms at presentation")
          .addSymptoms(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM)
          .share(Quantity.of("74 %"))
          .persons(143)
          .population("people with deficiency, in the series of 1991")
          .addCitation(Sources.HEALTON_1991.at("restated", SECONDARY))
          .build();

  /** Anaemia in a cohort of 201. */
  public static final Frequency ANAEMIA_IN_201 =
      Frequency.builder()
          .id("anaemia-in-201")
          .name("anaemia in a cohort of 201")
          .addSymptoms(Symptoms.ANAEMIA)
          .share(Quantity.of("37 %"))
          .persons(201)
          .population("people with well-documented deficiency, median age 67")
          .addCitation(Sources.HAEMATOLOGY_201.at("abstract", READ_ONCE))
          .build();

  /** Macrocytosis in a cohort of 201. */
  public static final Frequency MACROCYTOSIS_IN_201 =
      Frequency.builder()
          .id("macrocytosis-in-201")
          .name("macrocytosis in a cohort of 201")
          .addSymptoms(Symptoms.MACROCYTOSIS)
          .share(Quantity.of("54 %"))
          .persons(201)
          .population("people with well-documented deficiency, median age 67")
          .addCitation(Sources.HAEMATOLOGY_201.at("abstract", READ_ONCE))
          .build();

  /** Hypersegmented neutrophils in a cohort of 201. */
  public static final Frequency HYPERSEGMENTATION_IN_201 =
      Frequency.builder()
          .id("hypersegmentation-in-201")
          .name("hypersegmented neutrophils in a cohort of 201")
          .addSymptoms(Symptoms.HYPERSEGMENTED_NEUTROPHILS)
          .share(Quantity.of("32 %"))
          .persons(201)
          .population("people with well-documented deficiency, median age 67")
          .addCitation(Sources.HAEMATOLOGY_201.at("abstract", READ_ONCE))
          .build();

  /** Leucopenia in a cohort of 201. */
  public static final Frequency LEUCOPENIA_IN_201 =
      Frequency.builder()
          .id("leucopenia-in-201")
          .name("leucopenia in a cohort of 201")
          .addSymptoms(Symptoms.LEUCOPENIA)
          .share(Quantity.of("13.9 %"))
          .persons(201)
          .population("people with well-documented deficiency, median age 67")
          .addCitation(Sources.HAEMATOLOGY_201.at("abstract", READ_ONCE))
          .build();

  /** Thrombocytopenia in a cohort of 201. */
  public static final Frequency THROMBOCYTOPENIA_IN_201 =
      Frequency.builder()
          .id("thrombocytopenia-in-201")
          .name("thrombocytopenia in a cohort of 201")
          .addSymptoms(Symptoms.THROMBOCYTOPENIA)
          .share(Quantity.of("9.9 %"))
          .persons(201)
          .population("people with well-documented deficiency, median age 67")
          .addCitation(Sources.HAEMATOLOGY_201.at("abstract", READ_ONCE))
          .build();

  /** Symptomatic pancytopenia in a cohort of 201. */
  public static final Frequency PANCYTOPENIA_IN_201 =
      Frequency.builder()
          .id("pancytopenia-in-201")
          .name("symptomatic pancytopenia in a cohort of 201")
          .addSymptoms(Symptoms.PANCYTOPENIA)
          .share(Quantity.of("5 %"))
          .persons(201)
          .population("people with well-documented deficiency, median age 67")
          .addCitation(Sources.HAEMATOLOGY_201.at("abstract", READ_ONCE))
          .build();

  /** Pseudo-thrombotic microangiopathy in a cohort of 201. */
  public static final Frequency PSEUDO_TMA_IN_201 =
      Frequency.builder()
          .id("pseudo-tma-in-201")
          .name("pseudo-thrombotic microangiopathy in a cohort of 201")
          .addSymptoms(Symptoms.PSEUDO_THROMBOTIC_MICROANGIOPATHY)
          .share(Quantity.of("2.5 %"))
          .persons(201)
          .population("people with well-documented deficiency, median age 67")
          .addCitation(Sources.HAEMATOLOGY_201.at("abstract", READ_ONCE))
          .build();

  /** Haemolytic anaemia in a cohort of 201. */
  public static final Frequency HAEMOLYSIS_IN_201 =
      Frequency.builder()
          .id("haemolysis-in-201")
          .name("haemolytic anaemia in a cohort of 201")
          .addSymptoms(Symptoms.HAEMOLYSIS)
          .share(Quantity.of("1.5 %"))
          .persons(201)
          .population("people with well-documented deficiency, median age 67")
          .addCitation(Sources.HAEMATOLOGY_201.at("abstract", READ_ONCE))
          .build();

  /** Pancytopenia among people in hospital. */
  public static final Frequency PANCYTOPENIA_IN_268 =
      Frequency.builder()
          .id("pancytopenia-in-268")
          .name("pancytopenia among people in hospital")
          .addSymptoms(Symptoms.PANCYTOPENIA)
          .share(Quantity.of("38.8 %"))
          .cases(104)
          .persons(268)
          .population("people in hospital for deficiency, 2000 to 2015")
          .addCitation(Sources.PANCYTOPENIA_268.at("abstract", READ_ONCE))
          .build();

  /** Reduced sense of smell. */
  public static final Frequency LOSS_OF_SMELL_IN_39 =
      Frequency.builder()
          .id("loss-of-smell-in-39")
          .name("reduced sense of smell")
          .addSymptoms(Symptoms.LOSS_OF_SMELL)
          .share(Quantity.of("56.4 %"))
          .persons(39)
          .population("people with a low level; none of 34 others")
          .addCitation(Sources.DERIN_2016.at("abstract", READ_ONCE))
          .build();

  /** Glossitis in 63 people with neurological deficiency. */
  public static final Frequency GLOSSITIS_IN_63 =
      Frequency.builder()
          .id("glossitis-in-63")
          .name("glossitis in 63 people with neurological deficiency")
          .addSymptoms(Symptoms.GLOSSITIS)
          .share(Quantity.of("31 %"))
          .persons(63)
          .population("people with neurological deficiency in India")
          .addCitation(Sources.BRESCOLL_2015.at("cutaneous manifestations", SECONDARY))
          .build();

  /** Hyperpigmentation in 63 people with neurological deficiency. */
  public static final Frequency HYPERPIGMENTATION_IN_63 =
      Frequency.builder()
          .id("hyperpigmentation-in-63")
          .name("hyperpigmentation in 63 people with neurological deficiency")
          .addSymptoms(Symptoms.HYPERPIGMENTATION)
          .share(Quantity.of("19 %"))
          .persons(63)
          .population("people with neurological deficiency in India")
          .addCitation(Sources.BRESCOLL_2015.at("cutaneous manifestations", SECONDARY))
          .build();

  /** Hair changes in 63 people with neurological deficiency. */
  public static final Frequency HAIR_CHANGES_IN_63 =
      Frequency.builder()
          .id("hair-changes-in-63")
          .name("hair changes in 63 people with neurological deficiency")
          .addSymptoms(Symptoms.HAIR_CHANGES)
          .share(Quantity.of("9 %"))
          .persons(63)
          .population("people with neurological deficiency in India")
          .addCitation(Sources.BRESCOLL_2015.at("cutaneous manifestations", SECONDARY))
          .build();

  /** Angular cheilitis in 63 people with neurological deficiency. */
  public static final Frequency ANGULAR_CHEILITIS_IN_63 =
      Frequency.builder()
          .id("angular-cheilitis-in-63")
          .name("angular cheilitis in 63 people with neurological deficiency")
          .addSymptoms(Symptoms.ANGULAR_CHEILITIS)
          .share(Quantity.of("8 %"))
          .persons(63)
          .population("people with neurological deficiency in India")
          .addCitation(Sources.BRESCOLL_2015.at("cutaneous manifestations", SECONDARY))
          .build();

  /** Smooth tongue in pernicious anaemia. */
  public static final Frequency SMOOTH_TONGUE_IN_PERNICIOUS_ANAEMIA =
      Frequency.builder()
          .id("smooth-tongue-in-pernicious-anaemia")
          .name("smooth tongue in pernicious anaemia")
          .addSymptoms(Symptoms.GLOSSITIS)
          .share(Quantity.of("50 %"))
          .population("people with pernicious anaemia; about half")
          .addCitation(Sources.MEDSCAPE_PERNICIOUS.at("gastrointestinal symptoms", READ_ONCE))
          .build();

  /** Weight loss in pernicious anaemia. */
  public static final Frequency WEIGHT_LOSS_IN_PERNICIOUS_ANAEMIA =
      Frequency.builder()
          .id("weight-loss-in-pernicious-anaemia")
          .name("weight loss in pernicious anaemia")
          .addSymptoms(Symptoms.WEIGHT_LOSS)
          .share(Quantity.of("50 %"))
          .population("people with pernicious anaemia; about half lose 10 to 15 pounds")
          .addCitation(Sources.MEDSCAPE_PERNICIOUS.at("general symptoms", READ_ONCE))
          .build();

  /** Sensory symptoms after nitrous oxide. */
  public static final Frequency SENSORY_SYMPTOMS_AFTER_NITROUS_OXIDE =
      Frequency.builder()
          .id("sensory-symptoms-after-nitrous-oxide")
          .name("sensory symptoms after nitrous oxide")
          .addSymptoms(Symptoms.PARAESTHESIA, Symptoms.NUMBNESS)
          .share(Quantity.of("97 %"))
          .persons(70)
          .population("people with neurological harm from nitrous oxide, median age 22")
          .addCitation(Sources.HASSING_2024.at("abstract", READ_ONCE))
          .build();

  /** Difficulty in walking after nitrous oxide. */
  public static final Frequency WALKING_DIFFICULTY_AFTER_NITROUS_OXIDE =
      Frequency.builder()
          .id("walking-difficulty-after-nitrous-oxide")
          .name("difficulty in walking after nitrous oxide")
          .addSymptoms(Symptoms.IMPAIRED_GAIT)
          .share(Quantity.of("77 %"))
          .persons(70)
          .population("people with neurological harm from nitrous oxide, median age 22")
          .addCitation(Sources.HASSING_2024.at("abstract", READ_ONCE))
          .build();

  /** Cord disease after nitrous oxide. */
  public static final Frequency CORD_DISEASE_AFTER_NITROUS_OXIDE =
      Frequency.builder()
          .id("cord-disease-after-nitrous-oxide")
          .name("cord disease after nitrous oxide")
          .addSymptoms(Symptoms.SUBACUTE_COMBINED_DEGENERATION)
          .share(Quantity.of("56 %"))
          .persons(70)
          .population(
              "people with neurological harm from nitrous oxide: 19 % cord disease alone, 37 % with polyneuropathy")
          .addCitation(Sources.HASSING_2024.at("abstract, 19 % and 37 % added", DERIVED))
          .build();

  /** Reduced reflexes after nitrous oxide. */
  public static final Frequency REDUCED_REFLEXES_AFTER_NITROUS_OXIDE =
      Frequency.builder()
          .id("reduced-reflexes-after-nitrous-oxide")
          .name("reduced reflexes after nitrous oxide")
          .addSymptoms(Symptoms.REDUCED_REFLEXES)
          .share(Quantity.of("67 %"))
          .persons(21)
          .population("people with harm from nitrous oxide in China")
          .addCitation(Sources.ZHENG_2020.at("abstract", READ_ONCE))
          .build();

  /** Romberg's sign and lost vibration sense after nitrous oxide. */
  public static final Frequency ROMBERG_SIGN_AFTER_NITROUS_OXIDE =
      Frequency.builder()
          .id("romberg-sign-after-nitrous-oxide")
          .name("Romberg's sign and lost vibration sense after nitrous oxide")
          .addSymptoms(Symptoms.ROMBERG_SIGN, Symptoms.REDUCED_VIBRATION_SENSE)
          .share(Quantity.of("71 %"))
          .cases(15)
          .persons(21)
          .population("people with harm from nitrous oxide in China")
          .addCitation(Sources.ZHENG_2020.at("abstract", READ_ONCE))
          .build();

  /** Delay or loss of skills in infants. */
  public static final Frequency REGRESSION_IN_INFANTS =
      Frequency.builder()
          .id("regression-in-infants")
          .name("delay or loss of skills in infants")
          .addSymptoms(Symptoms.DEVELOPMENTAL_REGRESSION, Symptoms.DEVELOPMENTAL_DELAY)
          .share(Quantity.of("100 %"))
          .cases(27)
          .persons(27)
          .population("infants with neurological deficiency in India")
          .addCitation(Sources.INFANTS_INDIA_2015.at("abstract", READ_ONCE))
          .build();

  /** Involuntary movements in infants. */
  public static final Frequency INVOLUNTARY_MOVEMENTS_IN_INFANTS =
      Frequency.builder()
          .id("involuntary-movements-in-infants")
          .name("involuntary movements in infants")
          .addSymptoms(Symptoms.INVOLUNTARY_MOVEMENTS)
          .share(Quantity.of("66.7 %"))
          .cases(18)
          .persons(27)
          .population("infants with neurological deficiency in India")
          .addCitation(Sources.INFANTS_INDIA_2015.at("abstract", READ_ONCE))
          .build();

  /** Macrocytosis in infants. */
  public static final Frequency MACROCYTOSIS_IN_INFANTS =
      Frequency.builder()
          .id("macrocytosis-in-infants")
          .name("macrocytosis in infants")
          .addSymptoms(Symptoms.MACROCYTOSIS)
          .share(Quantity.of("71 %"))
          .persons(27)
          .population("infants with neurological deficiency in India")
          .addCitation(Sources.INFANTS_INDIA_2015.at("abstract", READ_ONCE))
          .build();

  /** Anaemia in infants. */
  public static final Frequency ANAEMIA_IN_INFANTS =
      Frequency.builder()
          .id("anaemia-in-infants")
          .name("anaemia in infants")
          .addSymptoms(Symptoms.ANAEMIA)
          .share(Quantity.of("80 %"))
          .cases(16)
          .persons(20)
          .population("infants of 1 to 20 months in Turkey")
          .addCitation(Sources.INFANTS_TURKEY_2015.at("abstract", READ_ONCE))
          .build();

  /** Failure to thrive in infants. */
  public static final Frequency FAILURE_TO_THRIVE_IN_INFANTS =
      Frequency.builder()
          .id("failure-to-thrive-in-infants")
          .name("failure to thrive in infants")
          .addSymptoms(Symptoms.FAILURE_TO_THRIVE)
          .share(Quantity.of("15 %"))
          .persons(20)
          .population("infants of 1 to 20 months in Turkey")
          .addCitation(Sources.INFANTS_TURKEY_2015.at("abstract", READ_ONCE))
          .build();

  /** Refusal of solids or suck in infants. */
  public static final Frequency FEEDING_DIFFICULTY_IN_INFANTS =
      Frequency.builder()
          .id("feeding-difficulty-in-infants")
          .name("refusal of solids or suck in infants")
          .addSymptoms(Symptoms.FEEDING_DIFFICULTY)
          .share(Quantity.of("20 %"))
          .persons(20)
          .population("infants of 1 to 20 months in Turkey")
          .addCitation(Sources.INFANTS_TURKEY_2015.at("abstract", READ_ONCE))
          .build();

  /** Vertigo in children. */
  public static final Frequency VERTIGO_IN_CHILDREN =
      Frequency.builder()
          .id("vertigo-in-children")
          .name("vertigo in children")
          .addSymptoms(Symptoms.DIZZINESS)
          .share(Quantity.of("42.5 %"))
          .cases(51)
          .persons(120)
          .population("children with neurological findings in Turkey")
          .addCitation(Sources.CHILDREN_120.at("abstract", READ_ONCE))
          .build();

  /** Syncope in children. */
  public static final Frequency SYNCOPE_IN_CHILDREN =
      Frequency.builder()
          .id("syncope-in-children")
          .name("syncope in children")
          .addSymptoms(Symptoms.SYNCOPE)
          .share(Quantity.of("19.2 %"))
          .cases(23)
          .persons(120)
          .population("children with neurological findings in Turkey")
          .addCitation(Sources.CHILDREN_120.at("abstract", READ_ONCE))
          .build();

  /** Falling school performance, poor concentration and forgetfulness in children. */
  public static final Frequency COGNITION_IN_CHILDREN =
      Frequency.builder()
          .id("cognition-in-children")
          .name("falling school performance, poor concentration and forgetfulness in children")
          .addSymptoms(
              Symptoms.POOR_SCHOOL_PERFORMANCE, Symptoms.POOR_CONCENTRATION, Symptoms.MEMORY_LOSS)
          .share(Quantity.of("18.3 %"))
          .cases(22)
          .persons(120)
          .population("children with neurological findings in Turkey")
          .addCitation(Sources.CHILDREN_120.at("abstract", READ_ONCE))
          .build();

  private Frequencies() {}

  /** All of them, in the order of this file. */
  public static List<Frequency> all() {
    return List.of(
        ANAEMIA_IN_NEUROPSYCHIATRIC_DISEASE,
        MACROCYTOSIS_IN_NEUROPSYCHIATRIC_DISEASE,
        NEUROLOGICAL_SYMPTOMS_AT_PRESENTATION,
        ANAEMIA_IN_201,
        MACROCYTOSIS_IN_201,
        HYPERSEGMENTATION_IN_201,
        LEUCOPENIA_IN_201,
        THROMBOCYTOPENIA_IN_201,
        PANCYTOPENIA_IN_201,
        PSEUDO_TMA_IN_201,
        HAEMOLYSIS_IN_201,
        PANCYTOPENIA_IN_268,
        LOSS_OF_SMELL_IN_39,
        GLOSSITIS_IN_63,
        HYPERPIGMENTATION_IN_63,
        HAIR_CHANGES_IN_63,
        ANGULAR_CHEILITIS_IN_63,
        SMOOTH_TONGUE_IN_PERNICIOUS_ANAEMIA,
        WEIGHT_LOSS_IN_PERNICIOUS_ANAEMIA,
        SENSORY_SYMPTOMS_AFTER_NITROUS_OXIDE,
        WALKING_DIFFICULTY_AFTER_NITROUS_OXIDE,
        CORD_DISEASE_AFTER_NITROUS_OXIDE,
        REDUCED_REFLEXES_AFTER_NITROUS_OXIDE,
        ROMBERG_SIGN_AFTER_NITROUS_OXIDE,
        REGRESSION_IN_INFANTS,
        INVOLUNTARY_MOVEMENTS_IN_INFANTS,
        MACROCYTOSIS_IN_INFANTS,
        ANAEMIA_IN_INFANTS,
        FAILURE_TO_THRIVE_IN_INFANTS,
        FEEDING_DIFFICULTY_IN_INFANTS,
        VERTIGO_IN_CHILDREN,
        SYNCOPE_IN_CHILDREN,
        COGNITION_IN_CHILDREN);
  }
}
