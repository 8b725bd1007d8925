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
          // how a phrase is used and found nests in it
          Map.entry("common.PhraseIndex", Set.of("common.Hits", "common.Phrase")),
          // what is said of an assessment is made when it is asked
          Map.entry(
              "assessment.Assessment",
              Set.of(
                  "assessment.CandidateCauses",
                  "assessment.Difference",
                  "assessment.Drawing",
                  "assessment.Explainer",
                  "assessment.ReviewPacket",
                  "assessment.Status",
                  "assessment.SummaryLines",
                  "assessment.TreatmentOptions")),
          // it assesses
          Map.entry("assessment.Guideline", Set.of("assessment.Assessment")),
          // its rules on itself read its own dates
          Map.entry("assessment.GuidelineParts", Set.of("assessment.Housekeeping")),
          // what is absorbed, and what to beware of, is reckoned from what is eaten; a diary makes
          // it
          Map.entry(
              "diet.Intake", Set.of("diet.Absorption", "diet.AdequacyCautions", "diet.Diary")),
          // its rows nest in it, and tables make them
          Map.entry(
              "diet.ReferenceIntakes",
              Set.of("diet.AdequacyCautions", "diet.Adequacy", "diet.IntakeTable")),
          // its additions nest in it, and are reckoned there
          Map.entry("diet.SmallestChange", Set.of("diet.ChangeArithmetic")),
          // a recipe makes a food of foods
          Map.entry("food.Food", Set.of("food.Recipe")),
          // it asks the rules, which make it
          Map.entry("food.ContentClaim", Set.of("food.ClaimRules")),
          // an import reads what the caller asked of it, and its account nests in it
          // a table tells its run of the rows that it reads
          Map.entry(
              "food.usda.FoodDataCentral",
              Set.of("food.usda.FdcImport", "food.usda.ImportRun", "food.usda.Sr28Import")),
          // its account nests in it, and is made of what the caller asked of it
          Map.entry("food.usda.FoodTableReader", Set.of("food.usda.TableReading")),
          Map.entry("food.usda.ImportRun", Set.of("food.usda.ReleaseTable")),
          // its comparators nest in it, and are read in its sub-room
          Map.entry("quantity.Quantity", Set.of("quantity.text.QuantityText")),
          // a program asks it for steps that are seldom needed
          Map.entry("rules.Compiler", Set.of("rules.Program")),
          // the interface of own questions nests in it
          Map.entry("rules.Criteria", Set.of("rules.leaf.Custom")),
          // they are read from it
          Map.entry(
              "rules.Evaluation",
              Set.of("rules.Supposition", "rules.Trace", "rules.Verdict", "rules.Verdicts")),
          // an evaluation asks it for later rules
          Map.entry("rules.RuleSet", Set.of("rules.Evaluation")),
          // a citation names its source
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
