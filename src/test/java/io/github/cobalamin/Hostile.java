package io.github.cobalamin;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Calls every public method that takes something with what nobody should give it, one thing wrong
 * at a time, and notes what is thrown beside the exceptions that the library promises: one for a
 * value, one for a builder that lacks a part, one for an unknown id, and one for null, which names
 * what must not be null. It notes too whether anything but a builder changes by being called.
 */
final class Hostile {
  private static final Set<Class<?>> PROMISED =
      Set.of(
          IllegalArgumentException.class,
          IllegalStateException.class,
          java.util.NoSuchElementException.class,
          NullPointerException.class);

  /** What may be asked of null, and what the compiler makes of an enum. */
  private static final Set<String> NOT_OURS = Set.of("equals", "valueOf");

  private final Map<Class<?>, List<Object>> met;
  private final TreeSet<String> broken = new TreeSet<>();
  private final TreeSet<String> untried = new TreeSet<>();
  private int calls;

  Hostile(Map<Class<?>, List<Object>> met) {
    this.met = met;
  }

  Set<String> broken() {
    return broken;
  }

  /** The methods for which there is no value to call them on or with. */
  Set<String> untried() {
    return untried;
  }

  int calls() {
    return calls;
  }

  Hostile callAll() {
    for (Class<?> type : PublicTypes.all()) {
      for (Method method : PublicTypes.declared(type)) {
        if (method.getParameterCount() > 0 && !NOT_OURS.contains(method.getName())) {
          call(type, method);
        }
      }
    }
    return this;
  }

  private void call(Class<?> type, Method method) {
    List<@Nullable Object> receivers = new ArrayList<>();
    if (Modifier.isStatic(method.getModifiers())) {
      receivers.add(null);
    } else {
      samples(type).stream().limit(3).forEach(receivers::add);
      if (receivers.isEmpty()) {
        untried.add(type.getSimpleName() + "." + method.getName());
      }
    }
    Class<?>[] parameters = method.getParameterTypes();
    @Nullable Object[] usual = new Object[parameters.length];
    for (int i = 0; i < usual.length; i++) {
      List<Object> good = samples(parameters[i]);
      if (good.isEmpty()) {
        untried.add(type.getSimpleName() + "." + method.getName());
        return;
      }
      usual[i] = good.get(0);
    }
    for (Object receiver : receivers) {
      for (int i = 0; i < usual.length; i++) {
        for (Object hostile : hostile(parameters[i])) {
          @Nullable Object[] arguments = usual.clone();
          arguments[i] = hostile;
          call(method, receiver, arguments);
        }
      }
    }
  }

  private void call(Method method, @Nullable Object receiver, @Nullable Object... arguments) {
    try {
      calls++;
      String before = state(receiver);
      method.invoke(receiver, arguments);
      if (!state(receiver).equals(before)) {
        broken.add(
            method.getDeclaringClass().getSimpleName() + "." + method.getName() + " changes it");
      }
      if (Arrays.asList(arguments).contains(null)) {
        String name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
        broken.add(name + " with " + which(method, arguments) + " takes null");
      }
    } catch (InvocationTargetException thrown) {
      Throwable cause = thrown.getTargetException();
      String message = String.valueOf(cause.getMessage());
      boolean named = !(cause instanceof NullPointerException) || names(cause);
      if (!PROMISED.contains(cause.getClass()) || !named || message.isBlank()) {
        broken.add(
            method.getDeclaringClass().getSimpleName()
                + "."
                + method.getName()
                + " with "
                + which(method, arguments)
                + " throws "
                + cause);
      }
    } catch (IllegalAccessException hidden) {
      throw new IllegalStateException(hidden);
    }
  }

  /**
   * By itself, or as the virtual machine says it, of what is not inside the JDK. The machine says
   * nothing, and keeps no trace, where code became hot.
   */
  private static boolean names(Throwable cause) {
    String message = String.valueOf(cause.getMessage());
    if (cause.getStackTrace().length == 0) {
      return true;
    }
    boolean byItself = message.matches("[a-z][\\w ]*") && !message.equals("null");
    boolean byMachine =
        message.matches(".*because \"(this\\.)?[a-z]\\w{2,}\" is null")
            && !message.matches(".*\"(src|coll|elements)\" is null");
    return byItself || byMachine;
  }

  /** What is seen of a value that nothing may change; a builder is there to be changed. */
  private static String state(@Nullable Object receiver) {
    return receiver == null || PublicTypes.isBuilder(receiver.getClass())
        ? ""
        : receiver + " " + receiver.hashCode();
  }

  private static String which(Method method, @Nullable Object... arguments) {
    String all = Arrays.deepToString(arguments);
    return method.getParameterCount() + " " + (all.length() > 80 ? all.substring(0, 80) : all);
  }

  private List<Object> samples(Class<?> type) {
    if (type == String.class) {
      return List.of("165 ng/L");
    }
    if (type == int.class || type == Integer.class) {
      return List.of(1);
    }
    if (type == long.class) {
      return List.of(1L);
    }
    if (type == boolean.class) {
      return List.of(true);
    }
    if (type == double.class) {
      return List.of(1.5);
    }
    if (type == BigDecimal.class) {
      return List.of(BigDecimal.ONE);
    }
    if (type == LocalTime.class) {
      return List.of(LocalTime.NOON);
    }
    if (type == LocalDate.class) {
      return List.of(LocalDate.of(2026, 11, 22));
    }
    if (type == YearMonth.class) {
      return List.of(YearMonth.of(2026, 11));
    }
    if (type == Optional.class) {
      return List.of(Optional.empty());
    }
    if (List.class == type || Iterable.class == type) {
      return List.of(List.of());
    }
    if (type.isEnum()) {
      return List.of(type.getEnumConstants()[0]);
    }
    if (type == Class.class) {
      return List.of(io.github.cobalamin.model.Cause.class);
    }
    if (type.isArray()) {
      List<Object> elements = samples(type.getComponentType());
      if (elements.isEmpty()) {
        return List.of();
      }
      Object array = Array.newInstance(type.getComponentType(), 1);
      Array.set(array, 0, elements.get(0));
      return List.of(array);
    }
    List<Object> all = new ArrayList<>();
    if (PublicTypes.isBuilder(type)) {
      all.addAll(begun(type));
    }
    for (Map.Entry<Class<?>, List<Object>> each : met.entrySet()) {
      if (type.isAssignableFrom(each.getKey())) {
        all.add(each.getValue().get(0));
        all.add(each.getValue().get(each.getValue().size() - 1));
      }
    }
    return all;
  }

  /** A fresh builder, of its owner. */
  private static List<Object> begun(Class<?> builder) {
    for (Method method : builder.getDeclaringClass().getDeclaredMethods()) {
      if (Modifier.isStatic(method.getModifiers())
          && Modifier.isPublic(method.getModifiers())
          && method.getParameterCount() == 0
          && method.getReturnType() == builder) {
        try {
          return List.of(method.invoke(null));
        } catch (IllegalAccessException | InvocationTargetException broken) {
          throw new IllegalStateException("a builder must begin by " + method, broken);
        }
      }
    }
    return List.of();
  }

  private List<@Nullable Object> hostile(Class<?> type) {
    List<@Nullable Object> all = new ArrayList<>(samples(type));
    if (type == String.class) {
      all.addAll(List.of("", " ", "x", "\u0000", "-1 mg", "1e9 kg", "y".repeat(5000)));
    } else if (type == int.class) {
      all.addAll(List.of(-1, 0, 131, Integer.MAX_VALUE, Integer.MIN_VALUE));
    } else if (type == long.class) {
      all.addAll(List.of(-1L, 0L, Long.MAX_VALUE));
    } else if (type == double.class) {
      all.addAll(List.of(-1.0, Double.NaN, Double.POSITIVE_INFINITY, 1e300));
    } else if (type == BigDecimal.class) {
      all.addAll(List.of(BigDecimal.ONE.negate(), new BigDecimal("1e200"), BigDecimal.ZERO));
    } else if (type == LocalTime.class) {
      all.addAll(List.of(LocalTime.MIN, LocalTime.MAX));
    } else if (type == LocalDate.class) {
      all.addAll(List.of(LocalDate.MIN, LocalDate.MAX));
    } else if (type == YearMonth.class) {
      all.addAll(List.of(YearMonth.of(-999_999_999, 1), YearMonth.of(999_999_999, 12)));
    } else if (type == List.class || type == Iterable.class) {
      all.add(Arrays.asList((Object) null));
    } else if (type.isArray()) {
      all.add(Array.newInstance(type.getComponentType(), 0));
      if (!type.getComponentType().isPrimitive()) {
        all.add(Array.newInstance(type.getComponentType(), 1));
      }
    }
    if (!type.isPrimitive()) {
      all.add(null);
    }
    return new ArrayList<>(new HashSet<>(all));
  }
}
