package io.github.cobalamin;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the library shows: the public types of its exported packages, and their methods. */
final class PublicTypes {
  private static final Path CLASSES = Path.of("target", "classes");
  private static final List<Class<?>> ALL = load();

  private PublicTypes() {}

  /** Every public type, nested ones and builders too, by name. */
  static List<Class<?>> all() {
    return ALL;
  }

  static boolean isBuilder(Class<?> type) {
    return type.getSimpleName().endsWith("Builder");
  }

  /** The public methods that a type declares itself, those of Object and of enums too. */
  static List<Method> declared(Class<?> type) {
    List<Method> methods = new ArrayList<>();
    for (Method method : type.getDeclaredMethods()) {
      if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
        methods.add(method);
      }
    }
    return methods;
  }

  static List<Constructor<?>> constructors(Class<?> type) {
    return List.of(type.getConstructors());
  }

  /** The public methods that a type inherits from a class that is not shown. */
  static List<Method> handedOn(Class<?> type) {
    List<Method> methods = new ArrayList<>();
    for (Class<?> each = type.getSuperclass(); each != null; each = each.getSuperclass()) {
      if (!ALL.contains(each) && each.getName().startsWith("io.github.cobalamin.")) {
        for (Method method : declared(each)) {
          if (!overridden(type, method)) {
            methods.add(method);
          }
        }
      }
    }
    return methods;
  }

  private static boolean overridden(Class<?> type, Method method) {
    for (Method each : type.getDeclaredMethods()) {
      if (each.getName().equals(method.getName())
          && Arrays.equals(each.getParameterTypes(), method.getParameterTypes())) {
        return true;
      }
    }
    return false;
  }

  private static List<Class<?>> load() {
    Set<String> exported = new HashSet<>();
    try (InputStream in = Files.newInputStream(CLASSES.resolve("module-info.class"));
        Stream<Path> files = Files.walk(CLASSES)) {
      ModuleDescriptor.read(in).exports().forEach(each -> exported.add(each.source()));
      List<Class<?>> types = new ArrayList<>();
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = CLASSES.relativize(file).toString().replace('/', '.').replace('\\', '.');
        if (name.endsWith(".class") && !name.endsWith("-info.class")) {
          Class<?> type = Class.forName(name.substring(0, name.length() - ".class".length()));
          if (exported.contains(type.getPackageName()) && shown(type)) {
            types.add(type);
          }
        }
      }
      types.sort(Comparator.comparing(Class::getName));
      return List.copyOf(types);
    } catch (IOException | ClassNotFoundException broken) {
      throw new IllegalStateException("the compiled library must be readable", broken);
    }
  }

  private static boolean shown(Class<?> type) {
    if (type.isAnonymousClass() || type.isLocalClass()) {
      return false;
    }
    for (Class<?> each = type; each != null; each = each.getDeclaringClass()) {
      if (!Modifier.isPublic(each.getModifiers())) {
        return false;
      }
    }
    return true;
  }
}
