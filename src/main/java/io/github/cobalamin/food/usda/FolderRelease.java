package io.github.cobalamin.food.usda;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A release in a folder, or in a folder within it, as the zips unpack. A symbolic link is followed
 * if it leads to a file within the folder.
 */
final class FolderRelease extends Release<Path> {
  FolderRelease(Path folder, List<String> known) throws IOException {
    super(String.valueOf(folder.getFileName()));
    Path root = folder.toRealPath();
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(root, 2)) {
      paths = walk.limit(MOST_FILES + 2L).toList();
    }
    if (paths.size() > MOST_FILES + 1) {
      throw new IllegalArgumentException(
          name() + " must hold at most " + MOST_FILES + " files but holds more");
    }
    for (Path path : paths) {
      String file = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
      see(file);
      if (known.contains(file) && Files.isRegularFile(path)) {
        add(root, file, path.toRealPath());
      }
    }
  }

  private void add(Path root, String file, Path real) {
    if (!real.startsWith(root)) {
      throw new IllegalArgumentException(
          name() + ": " + file + " must lie within the folder but is a link that leads out of it");
    }
    keep(file, real);
  }

  @Override
  long bytes(String file) throws IOException {
    return Files.size(kept(file));
  }

  @Override
  long storedBytes(String file) throws IOException {
    return bytes(file);
  }

  @Override
  InputStream open(String file) throws IOException {
    return Files.newInputStream(kept(file));
  }

  @Override
  public void close() {}
}
