package io.github.cobalamin;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * No two classes begin each other: threads that load one each would wait for ever. A class begins
 * another if its initialiser, or a method that this calls, reads a static field of the other, calls
 * a static method of it or makes one, or if it extends the other.
 */
@AnalyzeClasses(
    packages = "io.github.cobalamin",
    importOptions = {ImportOption.DoNotIncludeTests.class, ImportOption.DoNotIncludeJars.class})
class InitialiserTest {
  @ArchTest
  static void no_circle_of_class_initialisers(JavaClasses library) {
    Map<JavaClass, Set<JavaClass>> begun = new LinkedHashMap<>();
    for (JavaClass type : library) {
      Set<JavaClass> others = new HashSet<>();
      type.getStaticInitializer().ifPresent(begin -> follow(begin, others, new HashSet<>()));
      type.getRawSuperclass()
          .filter(each -> library.contain(each.getName()))
          .ifPresent(others::add);
      others.remove(type);
      begun.put(type, others);
    }
    Set<String> circles = new TreeSet<>();
    for (JavaClass type : library) {
      for (JavaClass other : reachable(type, begun)) {
        if (type != other && reachable(other, begun).contains(type)) {
          circles.add(type.getName() + " and " + other.getName());
        }
      }
    }

    assertThat(circles).isEmpty();
    assertThat(begun.values().stream().mapToInt(Set::size).sum()).isGreaterThan(500);
  }

  private static Set<JavaClass> reachable(JavaClass type, Map<JavaClass, Set<JavaClass>> begun) {
    Set<JavaClass> all = new HashSet<>();
    collect(type, begun, all);
    return all;
  }

  private static void collect(
      JavaClass type, Map<JavaClass, Set<JavaClass>> begun, Set<JavaClass> all) {
    for (JavaClass next : begun.getOrDefault(type, Set.of())) {
      if (all.add(next)) {
        collect(next, begun, all);
      }
    }
  }

  private static void follow(JavaCodeUnit code, Set<JavaClass> begun, Set<JavaCodeUnit> followed) {
    if (!followed.add(code)) {
      return;
    }
    for (JavaAccess<?> access : code.getAccessesFromSelf()) {
      if (begins(access)) {
        begun.add(access.getTargetOwner());
      }
      target(access).ifPresent(next -> follow(next, begun, followed));
    }
  }

  private static boolean begins(JavaAccess<?> access) {
    if (!access.getTargetOwner().getPackageName().startsWith("io.github.cobalamin")) {
      return false;
    }
    if (access instanceof JavaConstructorCall) {
      return true;
    }
    if (access instanceof JavaFieldAccess field) {
      return field
          .getTarget()
          .resolveMember()
          .map(each -> each.getModifiers().contains(JavaModifier.STATIC))
          .orElse(false);
    }
    return access instanceof JavaMethodCall call
        && call.getTarget()
            .resolveMember()
            .map(each -> each.getModifiers().contains(JavaModifier.STATIC))
            .orElse(false);
  }

  private static Optional<? extends JavaCodeUnit> target(JavaAccess<?> access) {
    if (access instanceof JavaConstructorCall call) {
      return call.getTarget().resolveMember();
    }
    if (access instanceof JavaMethodCall call) {
      Optional<JavaMethod> method = call.getTarget().resolveMember();
      return method.filter(
          each -> each.getOwner().getPackageName().startsWith("io.github.cobalamin"));
    }
    return Optional.empty();
  }
}
