package io.github.cobalamin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Source;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactSweepTest {
  /** American spellings that the guideline does not use. */
  private static final List<String> AMERICAN =
      List.of(
          "anemia",
          "hemoglobin",
          "diarrhea",
          "hematocrit",
          "paresthesia",
          "leuko",
          "celiac",
          "thalassemia",
          "hemolysis",
          "tumor",
          "anesthe",
          "leukemia",
          "edema",
          "fiber");

  /** Sources whose id says more than the constant. */
  private static final Map<String, String> SOURCE_IDS =
      Map.of(
          "NICE_CKS", "nice-cks-anaemia",
          "BMJ_2024", "bmj-2024-ng239",
          "BNSSG", "bnssg-remedy",
          "WHO_2024", "who-2024-haemoglobin",
          "TMA_2013", "pseudo-tma-2013");

  static Collection<Fact> facts() {
    return Constants.facts().values();
  }

  @ParameterizedTest
  @CsvSource({
    "Symptoms, 70",
    "RiskFactors, 20",
    "Conditions, 70",
    "Causes, 40",
    "Medicines, 61",
    "LabTests, 40",
    "Treatments, 30",
    "evidence.Precautions, 25",
    "evidence.MedicineEffects, 25",
    "evidence.DangerSigns, 10",
    "evidence.Frequencies, 25",
    "evidence.Accuracies, 10",
    "evidence.Confounders, 40",
    "evidence.TestPatterns, 10",
    "evidence.Differentials, 15",
    "evidence.ResponseMilestones, 10",
    "evidence.Disagreements, 15",
    "Sources, 200"
  })
  void sweep_sees_the_constants(String name, int least) throws ClassNotFoundException {
    Class<?> constants = Class.forName("io.github.cobalamin.knowledge." + name);
    assertThat(Constants.of(constants, Object.class)).hasSizeGreaterThanOrEqualTo(least);
    assertThat(Modifier.isFinal(constants.getModifiers())).isTrue();
    assertThat(constants.getConstructors()).isEmpty();
    for (var field : constants.getFields()) {
      assertThat(Modifier.isFinal(field.getModifiers())).as(field.getName()).isTrue();
    }
  }

  @Test
  void ids_are_unique_over_all_facts() {
    Map<String, String> seen = new HashMap<>();
    Constants.facts()
        .forEach(
            (constant, fact) ->
                assertThat(seen.put(fact.id(), constant))
                    .as("other fact with the id %s of %s", fact.id(), constant)
                    .isNull());
    assertThat(seen).hasSizeGreaterThan(700);
  }

  @Test
  void id_of_a_fact_is_the_name_of_its_constant() {
    Constants.facts()
        .forEach(
            (constant, fact) ->
                assertThat(fact.id())
                    .as(constant)
                    .isEqualTo(
                        (fact instanceof Cause ? "cause-" : "")
                            + hyphenated(constant.substring(constant.indexOf('.') + 1))));
  }

  @Test
  void id_of_a_source_is_the_name_of_its_constant_or_a_known_exception() {
    Map<String, Source> sources = Constants.of(Sources.class, Source.class);
    Set<String> ids = new HashSet<>();
    sources.forEach(
        (constant, source) -> {
          assertThat(source.id())
              .isEqualTo(SOURCE_IDS.getOrDefault(constant, hyphenated(constant)));
          assertThat(ids.add(source.id())).as(source.id()).isTrue();
        });
    assertThat(sources).containsKeys(SOURCE_IDS.keySet().toArray(new String[0]));
  }

  private static String hyphenated(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Test
  void short_names_of_sources_are_unique_and_all_but_the_library_can_be_found() {
    Set<String> names = new HashSet<>();
    Constants.of(Sources.class, Source.class)
        .forEach(
            (constant, source) -> {
              assertThat(names.add(source.shortName())).as(source.shortName()).isTrue();
              assertThat(source.identifier().isEmpty())
                  .as("identifier of %s", constant)
                  .isEqualTo(constant.equals("LIBRARY"));
              source.year().ifPresent(year -> assertThat(year).isBetween(1948, 2026));
            });
  }

  @Test
  void fact_is_cited_by_a_listed_source_with_a_place() {
    assertThat(facts())
        .allSatisfy(
            fact -> {
              assertThat(fact.citations()).isNotEmpty();
              for (Citation citation : fact.citations()) {
                assertThat(citation.locator()).isNotBlank();
                assertThat(Constants.of(Sources.class, Source.class))
                    .containsValue(citation.source());
              }
            });
  }

  @Test
  void name_is_british_and_not_blank() {
    assertThat(facts())
        .allSatisfy(
            fact -> {
              assertThat(fact.name()).isNotBlank().isEqualTo(fact.name().strip());
              String name = fact.name().toLowerCase(Locale.ROOT);
              for (String american : AMERICAN) {
                assertThat(name).doesNotContain(american);
              }
              if (fact instanceof Clue clue) {
                String description = clue.description().orElse("").toLowerCase(Locale.ROOT);
                for (String american : AMERICAN) {
                  assertThat(description).doesNotContain(american);
                }
              }
            });
  }

  @Test
  void synonyms_are_not_blank_and_say_something_else_than_the_name() {
    assertThat(facts())
        .allSatisfy(
            fact -> {
              Set<String> seen = new HashSet<>(List.of(fact.name().toLowerCase(Locale.ROOT)));
              for (String synonym : fact.synonyms()) {
                assertThat(synonym).isNotBlank().isEqualTo(synonym.strip());
                assertThat(seen.add(synonym.toLowerCase(Locale.ROOT))).as(synonym).isTrue();
              }
            });
  }

  @Test
  void what_a_clue_is_part_of_is_itself_a_constant() {
    Collection<Fact> facts = facts();
    int members = 0;
    for (Fact fact : facts) {
      if (fact instanceof Clue clue) {
        for (Clue wider : clue.wider()) {
          assertThat(facts).as("wider clue of %s", clue).contains(wider);
          assertThat(wider.isIn(clue)).as("%s implies %s", wider, clue).isFalse();
          members++;
        }
      }
    }
    assertThat(members).isGreaterThan(60);
  }

  @Test
  void class_of_a_medicine_is_itself_a_constant() {
    Collection<Fact> facts = facts();
    int members = 0;
    int classes = 0;
    for (Medicine medicine : Constants.of(Medicines.class, Medicine.class).values()) {
      assertThat(facts).containsAll(medicine.wider());
      members += medicine.wider().size();
      classes += medicine.isClass() ? 1 : 0;
    }
    assertThat(classes).isGreaterThanOrEqualTo(6);
    assertThat(members).isGreaterThanOrEqualTo(10);
  }

  /** A word that stood for two facts of a kind could not be looked up. */
  @Test
  void name_or_synonym_stands_for_one_fact_of_its_kind() {
    for (Class<?> constants : Constants.FACTS) {
      Map<String, Fact> words = new HashMap<>();
      for (Fact fact : Constants.of(constants, Fact.class).values()) {
        for (String word : words(fact)) {
          Fact other = words.put(word, fact);
          assertThat(other == null || other.equals(fact))
              .as("\"%s\" stands for %s and %s", word, other, fact)
              .isTrue();
        }
      }
    }
  }

  /** The words of the article, and the everyday ones of the guideline's patients. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "fatigue",
        "weakness",
        "memory loss",
        "depression",
        "numbness",
        "tingling",
        "pins and needles",
        "brain fog",
        "sore tongue",
        "tiredness"
      })
  void plain_word_is_a_name_or_synonym_of_exactly_one_symptom(String word) {
    List<Symptom> found = new ArrayList<>();
    for (Symptom symptom : Constants.of(Symptoms.class, Symptom.class).values()) {
      if (words(symptom).contains(word)) {
        found.add(symptom);
      }
    }
    assertThat(found).hasSize(1);
  }

  private static Set<String> words(Fact fact) {
    Set<String> words = new HashSet<>(List.of(fact.name().toLowerCase(Locale.ROOT)));
    for (String synonym : fact.synonyms()) {
      words.add(synonym.toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /** The eight medicines and classes of NG239's Box 2, typed from the clinical facts. */
  @ParameterizedTest
  @CsvSource({
    "Medicines, COLCHICINE", "Medicines, H2_RECEPTOR_ANTAGONISTS", "Medicines, METFORMIN",
    "Medicines, PHENOBARBITAL", "Medicines, PREGABALIN", "Medicines, PRIMIDONE",
    "Medicines, PROTON_PUMP_INHIBITORS", "Medicines, TOPIRAMATE"
  })
  void medicine_of_box_2_cites_it(String constants, String name) {
    Fact fact = Objects.requireNonNull(Constants.facts().get(constants + "." + name));
    assertThat(fact.citations())
        .anyMatch(
            citation ->
                citation.source().equals(Sources.NICE_NG239) && citation.locator().equals("Box 2"));
  }
}
