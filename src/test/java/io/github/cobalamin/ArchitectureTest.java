package io.github.cobalamin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

@AnalyzeClasses(
    packages = "io.github.cobalamin",
    importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludeJars.class})
class ArchitectureTest {
  /** Each room with those whose types it may use, besides its own and its sub-rooms'. */
  private static final Map<String, String> ROOMS =
      Map.ofEntries(
          Map.entry("common", ""),
          Map.entry("quantity", "common"),
          Map.entry("source", "common quantity"),
          Map.entry("model", "common quantity source"),
          Map.entry("knowledge", "common quantity source model"),
          Map.entry("patient", "common quantity source model"),
          Map.entry("rows", "common quantity source model knowledge patient"),
          Map.entry("rules", "common quantity source model patient"),
          Map.entry("assessment", "common quantity source model knowledge patient rules"),
          Map.entry(
              "guidelines", "common quantity source model knowledge patient rules assessment"),
          Map.entry("food", "common quantity source model knowledge"),
          Map.entry("diet", "common quantity source model knowledge patient food"));

  @ArchTest
  static void arrows_between_rooms_run_one_way(JavaClasses library) {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass type : library) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String from = room(type);
        String to = room(dependency.getTargetClass());
        if (!to.isEmpty()
            && !from.equals(to)
            && !List.of(ROOMS.getOrDefault(from, "").split(" ", -1)).contains(to)) {
          wrong.add(dependency.getDescription());
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  /** The room of a type of the library; empty for others and for the home of the style. */
  private static String room(JavaClass type) {
    String begin = "io.github.cobalamin.";
    String name = type.getPackageName();
    return name.startsWith(begin) ? name.substring(begin.length()).split("\\.", -1)[0] : "";
  }

  /** A room that is not exported is its owner's, but for the four that several share. */
  @ArchTest
  static void a_hidden_room_is_entered_from_its_own(JavaClasses library) {
    Set<String> open = new TreeSet<>(exported());
    open.add("io.github.cobalamin.common");
    open.add("io.github.cobalamin.food.data");
    open.add("io.github.cobalamin.knowledge.evidence");
    open.add("io.github.cobalamin.quantity.text");
    Set<String> wrong = new TreeSet<>();
    for (JavaClass type : library) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass();
        if (!room(target).isEmpty()
            && !room(type).equals(room(target))
            && !open.contains(target.getPackageName())) {
          wrong.add(dependency.getDescription());
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  @ArchTest
  static void a_room_has_at_most_forty_files(JavaClasses library) {
    Map<String, Set<String>> files = new TreeMap<>();
    for (JavaClass type : library) {
      if (type.getEnclosingClass().isEmpty() && !type.getSimpleName().startsWith("Immutable")) {
        files
            .computeIfAbsent(type.getPackageName(), room -> new TreeSet<>())
            .add(type.getSimpleName());
      }
    }

    assertThat(files).hasSizeGreaterThan(15);
    files.forEach((room, names) -> assertThat(names).as(room).hasSizeLessThanOrEqualTo(40));
  }

  @ArchTest
  static final ArchRule packages_have_no_cycle =
      slices().matching("io.github.cobalamin.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule nothing_but_the_jdk_is_used_at_run_time =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages(
              "java..",
              "io.github.cobalamin..",
              "org.jspecify.annotations..",
              "org.immutables.value..");

  @ArchTest
  static final ArchRule nothing_but_the_importer_reads_files =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("io.github.cobalamin.food.usda.FoodDataCentral")
          .and()
          .doNotHaveFullyQualifiedName("io.github.cobalamin.food.usda.FolderRelease")
          .and()
          .doNotHaveFullyQualifiedName("io.github.cobalamin.food.usda.ZipRelease")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.nio.file..");

  @ArchTest
  static final ArchRule nothing_reads_clocks_or_the_environment =
      noClasses()
          .should()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(System.class, "getProperty", String.class)
          .orShould()
          .callMethod(System.class, "getenv", String.class)
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("java.util.logging..", "java.lang.reflect..");

  @ArchTest
  static final ArchRule a_caller_can_extend_nothing_but_one_method_interfaces =
      classes()
          .that()
          .arePublic()
          .and()
          .resideInAnyPackage(exported().toArray(new String[0]))
          .should(notBeExtendable());

  /** The packages that a caller sees. */
  private static List<String> exported() {
    return ModuleFinder.of(Path.of("target", "classes"))
        .find("io.github.cobalamin")
        .orElseThrow()
        .descriptor()
        .exports()
        .stream()
        .map(ModuleDescriptor.Exports::source)
        .toList();
  }

  @ArchTest
  static final ArchRule the_home_of_the_style_holds_no_public_type =
      noClasses().that().resideInAPackage("io.github.cobalamin").should().bePublic();

  private static ArchCondition<JavaClass> notBeExtendable() {
    return new ArchCondition<>("not be extendable by a caller") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (isOpen(type)) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " can be extended"));
        }
      }
    };
  }

  private static boolean isOpen(JavaClass type) {
    if (type.isEnum() || type.isAnnotation() || type.getModifiers().contains(JavaModifier.FINAL)) {
      return false;
    }
    Class<?> reflected = type.reflect();
    if (reflected.isSealed()) {
      return false;
    }
    if (type.isInterface()) {
      long open =
          type.getMethods().stream()
              .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT))
              .map(JavaMethod::getName)
              .count();
      return open != 1;
    }
    return type.getConstructors().stream().anyMatch(ArchitectureTest::isVisible);
  }

  private static boolean isVisible(JavaConstructor constructor) {
    return constructor.getModifiers().contains(JavaModifier.PUBLIC)
        || constructor.getModifiers().contains(JavaModifier.PROTECTED);
  }
}
