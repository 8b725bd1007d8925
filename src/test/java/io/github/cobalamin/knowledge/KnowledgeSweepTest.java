package io.github.cobalamin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.knowledge.evidence.Precautions;
import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.model.Cutoff;
import io.github.cobalamin.model.DangerSign;
import io.github.cobalamin.model.Disagreement;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.MedicineEffect;
import io.github.cobalamin.model.Precaution;
import io.github.cobalamin.model.RiskFactor;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.model.Treatment;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Confirmation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every fact of the knowledge base, whatever its kind. */
class KnowledgeSweepTest {
  private static final KnowledgeBase KNOWN = KnowledgeBase.standard();

  /** American spellings; names of publications and of codes keep their own. */
  private static final Pattern AMERICAN =
      Pattern.compile(
          "(?i)\\b(\\w*anemi\\w*|hemoglobin\\w*|\\w*hematolog\\w*|diarrhea\\w*|\\w*paresthesi\\w*|leukopeni\\w*|celiac|"
              + "thalassemi\\w*|hemoly\\w*|tumors?|anesthe\\w*|leukemi\\w*|edema\\w*|fiber|pediatric\\w*|estrogen\\w*|"
              + "\\w*cholester\\w*ine|center\\w*|color\\w*|behavior\\w*|randomized|recognized|hypokalemi\\w*|uremi\\w*)\\b");

  /** Words that diagnose or promise. */
  private static final Pattern DIAGNOSES =
      Pattern.compile(
          "(?i)\\b(diagnoses you|you have|you are deficient|guarantee\\w*|cures you)\\b");

  static List<Fact> facts() {
    return KNOWN.all();
  }

  /** Every text that a fact gives, by the name of the accessor. */
  private static Map<String, String> texts(Fact fact) {
    Map<String, String> texts = new HashMap<>();
    for (Method method : fact.type().getMethods()) {
      boolean accessor =
          method.getParameterCount() == 0
              && (method.getReturnType() == String.class
                  || method.getReturnType() == Optional.class)
              && !Modifier.isStatic(method.getModifiers());
      if (accessor) {
        try {
          Object value = method.invoke(fact);
          if (value instanceof Optional<?> optional && optional.isPresent()) {
            value = optional.get();
          }
          if (value instanceof String text) {
            texts.put(method.getName(), text);
          }
        } catch (IllegalAccessException | InvocationTargetException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    return texts;
  }

  /** What a fact and its parts print could be said to a clinician, in one line. */
  @Test
  void fact_and_its_parts_print_one_line() {
    assertThat(facts())
        .allSatisfy(
            fact -> {
              List<Object> parts = new ArrayList<>(fact.citations());
              parts.add(fact);
              parts.addAll(KNOWN.codes(fact));
              if (fact instanceof Treatment treatment) {
                parts.addAll(treatment.phases());
              } else if (fact instanceof MedicineEffect effect) {
                parts.addAll(effect.exposures());
              } else if (fact instanceof Disagreement disagreement) {
                parts.addAll(disagreement.positions());
              } else if (fact instanceof Cause cause) {
                parts.addAll(cause.speaksFor());
                parts.addAll(cause.speaksAgainst());
              }
              for (Object part : parts) {
                assertThat(part.toString())
                    .isNotBlank()
                    .hasSizeLessThanOrEqualTo(300)
                    .doesNotContain("\n", "{", "Optional[", "@");
              }
            });
  }

  @Test
  void every_constant_is_listed_in_the_order_of_its_file() {
    List<Fact> listed = new ArrayList<>(KNOWN.all());
    listed.removeAll(KNOWN.all(Cutoff.class));
    assertThat(listed).containsExactlyElementsOf(Constants.facts().values());
    assertThat(Sources.all())
        .containsExactlyInAnyOrderElementsOf(
            Constants.of(Sources.class, io.github.cobalamin.source.Source.class).values());
  }

  @Test
  void fact_is_cited_with_a_place_by_a_listed_source() {
    assertThat(facts())
        .allSatisfy(
            fact -> {
              assertThat(fact.citations()).isNotEmpty();
              for (Citation citation : fact.allCitations()) {
                assertThat(citation.locator()).isNotBlank().isEqualTo(citation.locator().strip());
                assertThat(Sources.all()).contains(citation.source());
                assertThat(citation.source().equals(Sources.LIBRARY) && !citation.provisional())
                    .as("the library alone vouches for %s: %s", fact.id(), citation)
                    .isIn(
                        false,
                        citation.locator().contains("read in")
                            || citation.locator().contains("restated")
                            || citation.locator().contains("spread of the literature")
                            || citation.confirmation() == Confirmation.DERIVED);
              }
            });
  }

  /** What was not read in print may drive caution, never a dose. */
  @Test
  void no_regimen_rests_on_what_was_not_read() {
    for (Treatment treatment : KNOWN.all(Treatment.class)) {
      assertThat(treatment.confirmation())
          .as(treatment.id())
          .isNotEqualTo(Confirmation.PROVISIONAL);
      assertThat(treatment.provisional()).as(treatment.id()).isFalse();
    }
  }

  @Test
  void texts_are_british_whole_and_never_diagnose() {
    assertThat(facts())
        .allSatisfy(
            fact -> {
              texts(fact)
                  .forEach(
                      (accessor, text) -> {
                        String where = fact.id() + "." + accessor;
                        if (!accessor.equals("id")) {
                          assertThat(AMERICAN.matcher(text).find())
                              .as("%s: %s", where, text)
                              .isFalse();
                          assertThat(DIAGNOSES.matcher(text).find())
                              .as("%s: %s", where, text)
                              .isFalse();
                        }
                        assertThat(text).as(where).isEqualTo(text.strip()).doesNotContain("  ");
                        if (text.length() > 60
                            && text.contains(" ")
                            && accessor.matches("how|text|harm|reason")) {
                          assertThat(text).as(where).endsWith(".");
                        }
                      });
            });
  }

  @Test
  void named_facts_are_known_as_they_are_named() {
    assertThat(facts())
        .allSatisfy(
            fact -> {
              for (Fact named : fact.related()) {
                assertThat(KNOWN.get(named.id())).isEqualTo(named);
                assertThat(named).as("%s names itself", fact.id()).isNotEqualTo(fact);
              }
              assertThat(fact.related()).doesNotHaveDuplicates().isUnmodifiable();
            });
  }

  @Test
  void fact_comes_back_equal_from_serialisation() {
    assertThat(facts())
        .allSatisfy(
            fact -> {
              ByteArrayOutputStream bytes = new ByteArrayOutputStream();
              try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(fact);
              }
              try (ObjectInputStream in =
                  new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                assertThat(in.readObject())
                    .isEqualTo(fact)
                    .hasSameHashCodeAs(fact)
                    .hasToString(fact.name());
              }
            });
  }

  @Test
  void every_cause_is_reached_from_a_risk_factor_a_medicine_or_a_test() {
    for (Cause cause : KNOWN.all(Cause.class)) {
      assertThat(
              !cause.clues().isEmpty()
                  || !cause.medicines().isEmpty()
                  || !cause.speaksFor().isEmpty())
          .as(cause.id())
          .isTrue();
    }
  }

  @Test
  void every_risk_factor_suggests_a_cause_or_is_context() {
    Set<RiskFactor> context =
        Set.of(
            RiskFactors.SMOKING,
            RiskFactors.PLANNING_PREGNANCY,
            RiskFactors.NITROUS_OXIDE_FOR_PAIN_RELIEF,
            RiskFactors.NITROUS_OXIDE_AT_WORK,
            RiskFactors.HOUSEBOUND,
            RiskFactors.INJECTION_CANNOT_BE_HAD,
            RiskFactors.SELF_INJECTION,
            RiskFactors.EARLIER_VEGETARIAN_DIET);
    for (RiskFactor factor : KNOWN.all(RiskFactor.class)) {
      assertThat(KNOWN.causesOf(factor).isEmpty())
          .as(factor.id())
          .isEqualTo(context.contains(factor));
    }
  }

  @Test
  void every_step_has_a_cause_and_every_cause_hangs_on_a_wide_one() {
    Set<Cause.Mechanism> seen = EnumSet.noneOf(Cause.Mechanism.class);
    Set<Cause> wide = new HashSet<>();
    for (Cause cause : KNOWN.all(Cause.class)) {
      seen.addAll(cause.mechanisms());
      if (cause.wider().isEmpty()) {
        wide.add(cause);
      }
    }
    assertThat(seen).containsExactlyInAnyOrder(Cause.Mechanism.values());
    assertThat(wide)
        .containsExactlyInAnyOrder(
            Causes.LOW_INTAKE,
            Causes.MALABSORPTION,
            Causes.MEDICINE_INDUCED,
            Causes.NITROUS_OXIDE,
            Causes.INBORN_ERROR_OF_TRANSPORT_OR_METABOLISM,
            Causes.INCREASED_NEED);
  }

  @Test
  void every_treatment_is_reached_from_a_cause_or_a_condition() {
    Set<Treatment> reached = new HashSet<>();
    for (Cause cause : KNOWN.all(Cause.class)) {
      reached.addAll(KNOWN.about(cause, Treatment.class));
    }
    assertThat(reached).hasSizeGreaterThan(30);
    for (Condition condition : KNOWN.all(Condition.class)) {
      reached.addAll(KNOWN.about(condition, Treatment.class));
    }
    assertThat(reached).containsExactlyInAnyOrderElementsOf(KNOWN.all(Treatment.class));
  }

  /** Tablets are never offered with neurological involvement unless the source says so. */
  @Test
  void oral_regimens_say_whom_they_are_for() {
    assertThat(KNOWN.all(Treatment.class))
        .filteredOn(treatment -> treatment.route() == Route.ORAL)
        .hasSizeGreaterThan(10)
        .allMatch(treatment -> treatment.forNeurological() != treatment.forOthers());
  }

  /** The library cannot confirm itself: what only it says is provisional or worked out. */
  @Test
  void library_confirms_nothing_itself() {
    for (Fact fact : KNOWN.all()) {
      assertThat(fact.citations()).as(fact.id()).doesNotHaveDuplicates();
      for (Citation citation : fact.allCitations()) {
        if (citation.source().equals(Sources.LIBRARY)
            && !citation.locator().startsWith("published case")) {
          assertThat(citation.confirmation())
              .as(fact.id())
              .isIn(Confirmation.PROVISIONAL, Confirmation.DERIVED);
        }
      }
    }
  }

  /** What prevents does not treat, and what children get is nobody else's dose. */
  @Test
  void supplements_prevent_and_children_are_kept_apart() {
    for (Treatment treatment : KNOWN.all(Treatment.class)) {
      if (treatment.licence() == Treatment.Licence.SUPPLEMENT) {
        assertThat(treatment.preventive()).as(treatment.id()).isTrue();
      }
      String words = (treatment.name() + " " + treatment.forWhom()).toLowerCase(Locale.ROOT);
      boolean young =
          Pattern.compile("\\b(child|children|infants?|newborns?)\\b").matcher(words).find();
      assertThat(treatment.paediatric() || !young).as(treatment.id()).isTrue();
    }
  }

  @Test
  void advice_on_a_medicine_asks_the_prescriber_and_never_says_stop() {
    for (MedicineEffect effect : KNOWN.all(MedicineEffect.class)) {
      assertThat(effect.advice()).as(effect.id()).contains("prescriber");
      assertThat(effect.advice().toLowerCase(Locale.ROOT)).doesNotContain("stop");
      assertThat(effect.monitoring().toLowerCase(Locale.ROOT)).doesNotContain("stop");
    }
    for (Fact fact : KNOWN.all()) {
      texts(fact)
          .forEach(
              (accessor, text) -> {
                if (text.toLowerCase(Locale.ROOT).matches(".*\\bstop (the|a|it|taking).*")) {
                  assertThat(text).as(fact.id()).contains("prescriber");
                }
              });
    }
  }

  /** What is said of a class stands on the class: no medicine repeats it. */
  @Test
  void text_shared_by_a_class_stands_once() {
    Map<String, Fact> said = new HashMap<>();
    for (MedicineEffect effect : KNOWN.all(MedicineEffect.class)) {
      assertThat(said.put(effect.how(), effect)).as(effect.id()).isNull();
    }
    for (var medicine : Medicines.all()) {
      for (MedicineEffect effect : KNOWN.effectsOf(medicine)) {
        boolean byClass = !effect.medicines().contains(medicine);
        assertThat(byClass && medicine.wider().isEmpty()).as(medicine.id()).isFalse();
      }
    }
  }

  /** What is context makes injections bleed, moves potassium or copper, or harms by itself. */
  @Test
  void every_medicine_has_an_effect_or_is_context() {
    Set<Medicine> context =
        Set.of(
            Medicines.ANTICOAGULANTS,
            Medicines.ANTIPLATELETS,
            Medicines.DIURETICS,
            Medicines.DIGOXIN,
            Medicines.PYRIDOXINE,
            Medicines.THIAMINE,
            Medicines.ZINC_SALTS,
            Medicines.NEUROTOXIC_CHEMOTHERAPY,
            Medicines.CYTOTOXIC_MEDICINES,
            Medicines.GLP_1_RECEPTOR_AGONISTS);
    for (Medicine medicine : Medicines.all()) {
      assertThat(
              medicine.isClass()
                  || !KNOWN.effectsOf(medicine).isEmpty()
                  || context.stream().anyMatch(medicine::isIn))
          .as(medicine.id())
          .isTrue();
    }
  }

  @Test
  void every_body_system_and_infants_have_symptoms() {
    Set<io.github.cobalamin.model.Symptom.BodySystem> seen =
        EnumSet.noneOf(io.github.cobalamin.model.Symptom.BodySystem.class);
    for (Symptom symptom : KNOWN.all(Symptom.class)) {
      seen.add(symptom.bodySystem());
    }
    assertThat(seen)
        .containsExactlyInAnyOrder(io.github.cobalamin.model.Symptom.BodySystem.values());
  }

  @Test
  void every_danger_says_reason_harm_and_action() {
    for (DangerSign danger : KNOWN.all(DangerSign.class)) {
      assertThat(List.of(danger.reason(), danger.harm(), danger.action())).doesNotHaveDuplicates();
    }
  }

  @Test
  void precautions_of_the_safety_table_are_all_there() {
    assertThat(KNOWN.all(Precaution.class))
        .contains(
            Precautions.COBALAMIN_ALLERGY,
            Precautions.COBALT_ALLERGY_UK,
            Precautions.COBALT_ALLERGY_US,
            Precautions.LEBER_OPTIC_NEUROPATHY,
            Precautions.HYPOKALAEMIA_ON_STARTING,
            Precautions.FOLIC_ACID_ALONE,
            Precautions.FOLIC_ACID_CARRIES_ON,
            Precautions.BENZYL_ALCOHOL,
            Precautions.ALUMINIUM,
            Precautions.LACTOSE_IN_TABLETS);
  }

  @Test
  void bodies_of_a_disagreement_differ() {
    for (Disagreement disagreement : KNOWN.all(Disagreement.class)) {
      List<String> texts = disagreement.positions().stream().map(each -> each.text()).toList();
      assertThat(new HashSet<>(texts)).as(disagreement.id()).hasSizeGreaterThan(1);
    }
  }

  /** 19 of 141 lacked both; the slip that 28 % did is copied all over the web. */
  @Test
  void no_text_says_that_28_per_cent_had_neither() {
    for (Fact fact : KNOWN.all()) {
      assertThat(texts(fact).values()).as(fact.id()).noneMatch(text -> text.contains("28 %"));
    }
  }
}
