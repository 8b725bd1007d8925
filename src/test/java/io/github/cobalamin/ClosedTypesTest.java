package io.github.cobalamin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.model.Fact;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Criterion;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What callers must not extend is sealed down to the last class, or to one whose constructor only
 * its own package sees. The virtual machine holds to that on the class path too, where a package
 * that is not exported is open to everybody.
 */
class ClosedTypesTest {
  @ParameterizedTest
  @ValueSource(classes = {Fact.class, Criterion.class, Conclusion.class})
  void nobody_else_can_extend_it(Class<?> type) {
    Set<String> open = new TreeSet<>();
    collect(type, open);

    assertThat(type.isSealed()).isTrue();
    assertThat(open).isEmpty();
  }

  private static void collect(Class<?> type, Set<String> open) {
    if (type.isSealed()) {
      for (Class<?> each : type.getPermittedSubclasses()) {
        collect(each, open);
      }
    } else if (!Modifier.isFinal(type.getModifiers()) && hasConstructorForOthers(type)) {
      open.add(type.getName());
    }
  }

  private static boolean hasConstructorForOthers(Class<?> type) {
    return Arrays.stream(type.getDeclaredConstructors())
        .anyMatch(each -> (each.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0);
  }
}
