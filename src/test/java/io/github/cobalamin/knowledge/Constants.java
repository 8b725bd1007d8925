package io.github.cobalamin.knowledge;

import io.github.cobalamin.knowledge.evidence.Accuracies;
import io.github.cobalamin.knowledge.evidence.Confounders;
import io.github.cobalamin.knowledge.evidence.DangerSigns;
import io.github.cobalamin.knowledge.evidence.Differentials;
import io.github.cobalamin.knowledge.evidence.Disagreements;
import io.github.cobalamin.knowledge.evidence.Frequencies;
import io.github.cobalamin.knowledge.evidence.MedicineEffects;
import io.github.cobalamin.knowledge.evidence.Precautions;
import io.github.cobalamin.knowledge.evidence.Remarks;
import io.github.cobalamin.knowledge.evidence.ResponseMilestones;
import io.github.cobalamin.knowledge.evidence.TestPatterns;
import io.github.cobalamin.model.Fact;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The public constants of the classes of constants, by reflection. */
final class Constants {
  static final List<Class<?>> FACTS =
      List.of(
          Symptoms.class,
          RiskFactors.class,
          Conditions.class,
          Medicines.class,
          LabTests.class,
          Causes.class,
          Treatments.class,
          Precautions.class,
          MedicineEffects.class,
          DangerSigns.class,
          Frequencies.class,
          Accuracies.class,
          Confounders.class,
          TestPatterns.class,
          Differentials.class,
          ResponseMilestones.class,
          Remarks.class,
          Disagreements.class);

  private Constants() {}

  /** The constants of a class by their names in Java, in the order of the file. */
  static <T> Map<String, T> of(Class<?> constants, Class<T> type) {
    Map<String, T> found = new LinkedHashMap<>();
    for (Field field : constants.getDeclaredFields()) {
      int modifiers = field.getModifiers();
      if (Modifier.isPublic(modifiers) && Modifier.isStatic(modifiers)) {
        try {
          found.put(field.getName(), type.cast(field.get(null)));
        } catch (IllegalAccessException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    return found;
  }

  /** All facts by the class and the name of their constant. */
  static Map<String, Fact> facts() {
    Map<String, Fact> facts = new LinkedHashMap<>();
    for (Class<?> constants : FACTS) {
      of(constants, Fact.class)
          .forEach((name, fact) -> facts.put(constants.getSimpleName() + "." + name, fact));
    }
    return facts;
  }
}
