package io.github.cobalamin;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Files of the library name each other one way, but for the pairs that are listed. */
@AnalyzeClasses(
    packages = "io.github.cobalamin",
    importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludeJars.class})
class CirclesTest {
  private static final String BEGIN = "io.github.cobalamin.";

  /** Files that make others, which hold them to be read from them when they are asked. */
  private static final Map<String, Set<String>> MAKES =
      Map.ofEntries(
          Map.entry(
              "assessment.Assessment",
              Set.of(
                  "assessment.CandidateCauses",
                  "assessment.Difference",
                  "assessment.Drawing",
                  "assessment.Explainer",
                  "assessment.ReviewPacket",
                  "assessment.Status",
                  "assessment.TreatmentOptions")),
          Map.entry(
              "assessment.Guideline", Set.of("assessment.Assessment", "assessment.Housekeeping")),
          Map.entry("diet.Intake", Set.of("diet.Absorption", "diet.AdequacyCautions")),
          Map.entry(
              "diet.ReferenceIntakes",
              Set.of("diet.Adequacy", "diet.IntakeTable", "diet.UpperLimits")),
          Map.entry("diet.SmallestChange", Set.of("diet.ChangeArithmetic")),
          Map.entry("food.FoodCatalogue", Set.of("food.FoodQuery")),
          Map.entry(
              "food.usda.FoodDataCentral",
              Set.of("food.usda.FdcImport", "food.usda.ImportRun", "food.usda.Sr28Import")),
          Map.entry("food.usda.ImportRun", Set.of("food.usda.ReleaseTable")),
          Map.entry("guidelines.Guidelines", Set.of("guidelines.LaboratoryProfile")),
          Map.entry("quantity.Quantity", Set.of("quantity.text.QuantityText")),
          Map.entry("rules.Compiler", Set.of("rules.Program")),
          Map.entry("rules.Criteria", Set.of("rules.leaf.Custom")),
          Map.entry(
              "rules.Evaluation",
              Set.of("rules.Supposition", "rules.Trace", "rules.Verdict", "rules.Verdicts")),
          Map.entry("rules.RuleSet", Set.of("rules.Evaluation")),
          Map.entry("source.Source", Set.of("source.Citation")));

  @ArchTest
  static void no_circle_of_files(JavaClasses library) {
    Map<String, Set<String>> named = new TreeMap<>();
    Set<String> unused = new TreeSet<>();
    MAKES.forEach((maker, made) -> made.forEach(each -> unused.add(maker + " " + each)));
    for (JavaClass type : library) {
      String file = file(type);
      Set<String> others = named.computeIfAbsent(file, key -> new TreeSet<>());
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String other = file(dependency.getTargetClass());
        if (MAKES.getOrDefault(file, Set.of()).contains(other)) {
          unused.remove(file + " " + other);
        } else if (!other.isEmpty() && !other.equals(file)) {
          others.add(other);
        }
      }
    }
    Set<String> circles = new TreeSet<>();
    for (String file : named.keySet()) {
      for (String other : reached(file, named)) {
        if (file.compareTo(other) < 0 && reached(other, named).contains(file)) {
          Set<String> direct = new TreeSet<>(named.get(file));
          direct.retainAll(reached(other, named));
          circles.add(file + " and " + other + " by " + direct);
        }
      }
    }

    assertThat(circles).isEmpty();
    assertThat(unused).as("listed, yet no longer needed").isEmpty();
  }

  private static Set<String> reached(String file, Map<String, Set<String>> named) {
    Set<String> all = new TreeSet<>();
    collect(file, named, all);
    return all;
  }

  private static void collect(String file, Map<String, Set<String>> named, Set<String> all) {
    for (String next : named.getOrDefault(file, Set.of())) {
      if (all.add(next)) {
        collect(next, named, all);
      }
    }
  }

  /** The file of a class; the generated ones belong to that of the one that they implement. */
  private static String file(JavaClass type) {
    JavaClass outer = type.getBaseComponentType();
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().get();
    }
    if (!outer.getName().startsWith(BEGIN)) {
      return "";
    }
    if (outer.getSimpleName().startsWith("Immutable")) {
      return file(outer.getRawSuperclass().orElseThrow());
    }
    return outer.getName().substring(BEGIN.length());
  }
}
