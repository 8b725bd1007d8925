package io.github.cobalamin.food.usda;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/**
 * The files of a release, by their names without folders; a name matches in any case.
 *
 * @param <F> what leads to a file
 */
abstract class Release<F> implements Closeable {
  /** More files than any release has. */
  static final int MOST_FILES = 10_000;

  private final String name;
  private final Map<String, F> files = new HashMap<>();
  private boolean json;

  Release(String name) {
    this.name = name;
  }

  /** The name of the folder or zip, without the folders that hold it. */
  final String name() {
    return name;
  }

  final boolean has(String file) {
    return files.containsKey(file);
  }

  /** Whether it has a file of JSON, which is not read. */
  final boolean hasJson() {
    return json;
  }

  /** Takes note of a file, whatever it is. */
  final void see(String file) {
    json |= file.endsWith(".json");
  }

  /** How many bytes a file says that it holds. */
  abstract long bytes(String file) throws IOException;

  /** How many bytes a file takes up in the zip; the same in a folder. */
  abstract long storedBytes(String file) throws IOException;

  abstract InputStream open(String file) throws IOException;

  /** Keeps a file, of which there is one only. */
  final void keep(String file, F found) {
    if (files.put(file, found) != null) {
      throw new IllegalArgumentException(name + " must hold " + file + " once but holds it twice");
    }
  }

  /** What was kept of a file. */
  final F kept(String file) {
    F found = files.get(file);
    if (found == null) {
      throw new IllegalArgumentException(name + " must hold " + file + " but does not");
    }
    return found;
  }
}
