package io.github.cobalamin.food.usda;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** The files of a release, by their names without folders; a name matches in any case. */
interface Release extends Closeable {
  /** More files than any release has. */
  int MOST_FILES = 10_000;

  /** The name of the folder or zip, without the folders that hold it. */
  String name();

  boolean has(String file);

  /** How many bytes a file says that it holds. */
  long bytes(String file) throws IOException;

  /** How many bytes a file takes up in the zip; the same in a folder. */
  long storedBytes(String file) throws IOException;

  InputStream open(String file) throws IOException;
}
