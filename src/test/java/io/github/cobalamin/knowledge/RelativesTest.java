package io.github.cobalamin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.Medicine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of somebody else is not said of the patient. */
class RelativesTest {
  private static final KnowledgeBase KNOWN = KnowledgeBase.standard();

  /** Facts about a patient's people. */
  private static final Set<String> OF_PEOPLE =
      Set.of(
          "deficient-mother",
          "parental-consanguinity",
          "family-history",
          "family-history-of-b12-deficiency",
          "family-history-of-autoimmune-condition",
          "neural-tube-defect");

  private static List<String> sure(String words) {
    List<String> sure = new ArrayList<>();
    for (Match<Fact> match : KNOWN.search(words)) {
      boolean held = match.fact() instanceof Clue || match.fact() instanceof Medicine;
      if (held && !match.possible()) {
        sure.add(match.fact().id());
      }
    }
    return sure;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mother had %s",
        "mum's %s",
        "maternal %s",
        "father with %s",
        "paternal %s",
        "%s in a brother",
        "sister has %s",
        "sibling with %s",
        "family history of %s",
        "%s in the family",
        "%s of the partner",
        "daughter had %s",
        "MGM had %s",
        "my nan had %s",
        "dtr %s",
        "FDR with %s",
        "F/H: %s",
        "neighbour has %s",
        "housemate with %s",
        "lives with sister who has %s",
        "accompanied by her daughter who has %s",
        "carer for mum (%s)"
      })
  void what_somebody_else_has_is_only_possible(String form) {
    List<String> faults = new ArrayList<>();
    List<Fact> facts = new ArrayList<>(KNOWN.all(Clue.class));
    facts.addAll(KNOWN.all(Medicine.class));
    for (Fact fact : facts) {
      List<String> names = new ArrayList<>(fact.synonyms());
      names.add(fact.name());
      for (String name : names) {
        String words = String.format(form, name);
        sure(words).stream()
            .filter(id -> !OF_PEOPLE.contains(id))
            .forEach(id -> faults.add(words + " -> " + id));
      }
    }
    assertThat(faults).isEmpty();
  }

  /** A maternal aunt is no mother, whatever she has. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "maternal aunt had %s",
        "maternal GM %s",
        "maternal uncle with %s",
        "maternal grandfather with %s",
        "maternal great grandmother: %s",
        "mother's sister has %s",
        "mother-in-law has %s",
        "%s on the maternal side",
        "stepmother with %s"
      })
  void a_relative_of_the_mother_is_not_the_mother(String form) {
    List<String> faults = new ArrayList<>();
    for (Clue clue : KNOWN.all(Clue.class)) {
      for (String name : new String[] {clue.name(), clue.id().replace('-', ' ')}) {
        String words = String.format(form, name);
        boolean named = clue.id().equals("deficient-mother");
        if (!named && sure(words).contains("deficient-mother")) {
          faults.add(words);
        }
        if (!OF_PEOPLE.contains(clue.id()) && sure(words).contains(clue.id())) {
          faults.add(words);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"iron", "folate", "vitamin D", "thiamine"})
  void a_mother_who_lacks_something_else_is_not_meant(String what) {
    assertThat(sure("maternal " + what + " deficiency")).doesNotContain("deficient-mother");
  }

  @ParameterizedTest
  @CsvSource({
    "his wife reports confusion, delirium",
    "daughter says she is forgetful, memory-loss",
    "noticed by his wife to be unsteady, balance-problem",
    "according to her daughter she is confused, delirium",
    "lives with his wife and has numbness, numbness",
    "brought by his wife who noticed confusion, delirium",
    "mother noticed developmental regression, developmental-regression",
    "seizures since she was a child, seizures"
  })
  void who_tells_of_the_patient_is_not_meant(String words, String id) {
    assertThat(sure(words)).contains(id);
  }

  @ParameterizedTest
  @CsvSource({
    "maternal grandmother had pernicious anaemia, family-history-of-b12-deficiency",
    "vegan mother, deficient-mother",
    "mother is vegan, deficient-mother",
    "maternal B12 deficiency, deficient-mother",
    "mother with gastric bypass, deficient-mother",
    "mother has pernicious anaemia, family-history-of-b12-deficiency",
    "family history of pernicious anaemia, family-history-of-b12-deficiency",
    "family history of coeliac disease, family-history-of-autoimmune-condition"
  })
  void what_is_known_of_a_patients_people_is_found_first(String words, String id) {
    Match<Fact> first = KNOWN.search(words).get(0);
    assertThat(first.fact().id()).isEqualTo(id);
    assertThat(first.possible()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mother takes metformin",
        "on metformin: her husband",
        "wife's metformin",
        "metformin (father)"
      })
  void what_somebody_else_takes_is_only_possible(String text) {
    assertThat(KNOWN.medicinesIn(text))
        .singleElement()
        .satisfies(match -> assertThat(match.possible()).isTrue());
  }

  /** Said of the mother in a clause of its own. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Metformin 500 mg. Mother has diabetes.",
        "metformin 500 mg, mother well",
        "Vitamin C for children; metformin"
      })
  void a_relative_elsewhere_takes_nothing_away(String text) {
    assertThat(KNOWN.medicinesIn(text))
        .filteredOn(match -> match.fact().id().equals("metformin"))
        .singleElement()
        .satisfies(match -> assertThat(match.possible()).isFalse());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sibling died", "brother well", "mother"})
  void a_relative_alone_is_nothing(String words) {
    assertThat(sure(words)).isEmpty();
  }
}
