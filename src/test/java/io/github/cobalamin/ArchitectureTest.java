package io.github.cobalamin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
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

@AnalyzeClasses(
    packages = "io.github.cobalamin",
    importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludeJars.class})
class ArchitectureTest {
  @ArchTest
  static final ArchRule arrows_between_packages_run_one_way =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("model")
          .definedBy("..model")
          .layer("knowledge")
          .definedBy("..knowledge")
          .layer("patient")
          .definedBy("..patient")
          .layer("rules")
          .definedBy("..rules")
          .layer("assessment")
          .definedBy("..assessment")
          .layer("guidelines")
          .definedBy("..guidelines")
          .layer("diet")
          .definedBy("..diet")
          .whereLayer("guidelines")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("diet")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("assessment")
          .mayOnlyBeAccessedByLayers("guidelines")
          .whereLayer("rules")
          .mayOnlyBeAccessedByLayers("assessment", "guidelines")
          .whereLayer("patient")
          .mayOnlyBeAccessedByLayers("rules", "assessment", "guidelines", "diet")
          .whereLayer("knowledge")
          .mayOnlyBeAccessedByLayers("assessment", "guidelines", "diet")
          .whereLayer("model")
          .mayOnlyBeAccessedByLayers(
              "knowledge", "patient", "rules", "assessment", "guidelines", "diet");

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
      classes().that().arePublic().should(notBeExtendable());

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
