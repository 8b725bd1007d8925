package io.github.cobalamin.food.usda;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A release in a folder, or in a folder within it, as the zips unpack. A symbolic link is followed
 * if it leads to a file within the folder.
 */
final class FolderRelease implements Release {
  private final String name;
  private final Map<String, Path> files = new HashMap<>();

  FolderRelease(Path folder, List<String> known) throws IOException {
    this.name = String.valueOf(folder.getFileName());
    Path root = folder.toRealPath();
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(root, 2)) {
      paths = walk.limit(MOST_FILES + 2L).toList();
    }
    if (paths.size() > MOST_FILES + 1) {
      throw new IllegalArgumentException(
          name + " must hold at most " + MOST_FILES + " files but holds more");
    }
    for (Path path : paths) {
      String file = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
      if (known.contains(file) && Files.isRegularFile(path)) {
        add(root, file, path.toRealPath());
      }
    }
  }

  private void add(Path root, String file, Path real) {
    if (!real.startsWith(root)) {
      throw new IllegalArgumentException(
          name + ": " + file + " must lie within the folder but is a link that leads out of it");
    }
    if (files.put(file, real) != null) {
      throw new IllegalArgumentException(name + " must hold " + file + " once but holds it twice");
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean has(String file) {
    return files.containsKey(file);
  }

  private Path path(String file) {
    Path path = files.get(file);
    if (path == null) {
      throw new IllegalArgumentException(name + " must hold " + file + " but does not");
    }
    return path;
  }

  @Override
  public long bytes(String file) throws IOException {
    return Files.size(path(file));
  }

  @Override
  public long storedBytes(String file) throws IOException {
    return bytes(file);
  }

  @Override
  public InputStream open(String file) throws IOException {
    return Files.newInputStream(path(file));
  }

  @Override
  public void close() {}
}
