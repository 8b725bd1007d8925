package io.github.cobalamin.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads what the library holds beside its classes. */
public final class Resource {
  private Resource() {}

  /** The bytes of a resource that stands beside a class. */
  public static byte[] bytes(Class<?> home, String name) {
    try (InputStream in = home.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the library must hold " + name + " but does not");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a resource that stands beside a class. */
  public static String text(Class<?> home, String name) {
    return new String(bytes(home, name), StandardCharsets.UTF_8);
  }
}
