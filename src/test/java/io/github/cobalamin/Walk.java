package io.github.cobalamin;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Walks from values to all that can be read of them without an argument, as far as it is of a
 * public type, and notes what breaks a principle. Of each type so many values are looked at.
 */
final class Walk {
  private static final int MOST_OF_A_TYPE = 25;
  private static final int MOST_OF_A_LIST = 60;
  private static final Set<String> NOT_READ =
      Set.of("hashCode", "getClass", "notify", "notifyAll", "wait", "toBuilder", "builder");

  private final Map<Class<?>, List<Object>> met = new HashMap<>();
  private final ArrayDeque<Object> waiting = new ArrayDeque<>();
  private final TreeSet<String> broken = new TreeSet<>();

  /** Walks from these values. */
  Walk from(Collection<?> values) {
    values.forEach(this::meet);
    while (!waiting.isEmpty()) {
      read(waiting.remove());
    }
    return this;
  }

  /** What was met of each public type. */
  Map<Class<?>, List<Object>> met() {
    return met;
  }

  /** What broke a principle, as the method and what was wrong. */
  Set<String> broken() {
    return broken;
  }

  private void meet(Object value) {
    Class<?> type = shown(value.getClass());
    if (type == null || PublicTypes.isBuilder(type)) {
      return;
    }
    List<Object> same = met.computeIfAbsent(type, each -> new ArrayList<>());
    if (same.size() < MOST_OF_A_TYPE && !same.contains(value)) {
      same.add(value);
      waiting.add(value);
      checkText(type, value);
    }
  }

  /** The public type as which a value is seen. */
  private static @Nullable Class<?> shown(Class<?> type) {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      if (PublicTypes.all().contains(each)) {
        return each;
      }
    }
    return null;
  }

  private void checkText(Class<?> type, Object value) {
    String text = String.valueOf(value);
    if (text.isBlank()
        || text.contains("\n")
        || text.contains("Optional")
        || text.contains("Immutable")
        || text.matches(".*\\b[A-Z]\\w+[\\[{]\\w+=.*")
        || text.matches(".*@[0-9a-f]{5,}.*")) {
      String begin = text.length() > 80 ? text.substring(0, 80) + "..." : text;
      broken.add(name(type) + " prints \"" + begin.replace("\n", "\\n") + "\"");
    }
  }

  private void read(Object value) {
    for (Class<?> type = shown(value.getClass()); type != null; type = type.getSuperclass()) {
      if (PublicTypes.all().contains(type)) {
        for (Method method : PublicTypes.declared(type)) {
          if (method.getParameterCount() == 0
              && !Modifier.isStatic(method.getModifiers())
              && method.getReturnType() != void.class
              && !NOT_READ.contains(method.getName())) {
            read(value, method);
          }
        }
      }
    }
  }

  private void read(Object value, Method method) {
    String name = name(method.getDeclaringClass()) + "." + method.getName() + "()";
    try {
      Object result = method.invoke(value);
      if (result == null) {
        broken.add(name + " gives null");
      } else {
        take(name, result);
      }
    } catch (InvocationTargetException thrown) {
      broken.add(name + " throws " + thrown.getCause());
    } catch (IllegalAccessException hidden) {
      broken.add(name + " cannot be called");
    }
  }

  private void take(String name, Object result) {
    if (result instanceof String text) {
      if (text.isBlank()) {
        broken.add(name + " gives a blank text");
      }
    } else if (result instanceof Optional<?> optional) {
      optional.ifPresent(each -> take(name, each));
    } else if (result instanceof Map<?, ?> map) {
      some(map.keySet()).forEach(each -> take(name, each));
      some(map.values()).forEach(each -> take(name, each));
    } else if (result instanceof Collection<?> collection) {
      some(collection).forEach(each -> take(name, each));
    } else {
      meet(result);
    }
  }

  private static List<?> some(Collection<?> values) {
    return values.stream().limit(MOST_OF_A_LIST).toList();
  }

  private static String name(Class<?> type) {
    return type.getCanonicalName().replace("io.github.cobalamin.", "");
  }
}
