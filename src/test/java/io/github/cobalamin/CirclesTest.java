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

  @ArchTest
  static void no_circle_of_files(JavaClasses library) {
    Map<String, Set<String>> named = new TreeMap<>();
    for (JavaClass type : library) {
      Set<String> others = named.computeIfAbsent(file(type), key -> new TreeSet<>());
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String other = file(dependency.getTargetClass());
        if (!other.isEmpty() && !other.equals(file(type))) {
          others.add(other);
        }
      }
    }
    Set<String> pairs = new TreeSet<>();
    named.forEach(
        (file, others) ->
            others.forEach(
                other -> {
                  if (file.compareTo(other) < 0
                      && named.getOrDefault(other, Set.of()).contains(file)) {
                    pairs.add(file + " " + other);
                  }
                }));
    Set<String> far = new TreeSet<>();
    for (String file : named.keySet()) {
      Set<String> reach = new TreeSet<>();
      collect(file, named, reach);
      for (String other : reach) {
        Set<String> back = new TreeSet<>();
        collect(other, named, back);
        if (file.compareTo(other) < 0 && back.contains(file)) {
          far.add(file + " ~ " + other);
        }
      }
    }
    assertThat(pairs).isEmpty();
    assertThat(far).isEmpty();
  }

  private static void collect(String file, Map<String, Set<String>> named, Set<String> all) {
    for (String next : named.getOrDefault(file, Set.of())) {
      if (all.add(next)) {
        collect(next, named, all);
      }
    }
  }

  /** The file of a class; the generated ones belong to the one that they implement. */
  private static String file(JavaClass type) {
    JavaClass outer = type.getBaseComponentType();
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().get();
    }
    if (!outer.getName().startsWith(BEGIN)) {
      return "";
    }
    return outer.getName().substring(BEGIN.length()).replace("Immutable", "");
  }
}
