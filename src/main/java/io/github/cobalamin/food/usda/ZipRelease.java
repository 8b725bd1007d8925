package io.github.cobalamin.food.usda;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A release in a zip. Nothing is unpacked to disk; names that would lead elsewhere are refused. */
final class ZipRelease extends Release<ZipEntry> {
  private final ZipFile zip;

  ZipRelease(Path file, List<String> known) throws IOException {
    super(String.valueOf(file.getFileName()));
    this.zip = new ZipFile(file.toFile());
    try {
      list(known);
    } catch (IllegalArgumentException e) {
      zip.close();
      throw e;
    }
  }

  private void list(List<String> known) {
    if (zip.size() > MOST_FILES) {
      throw new IllegalArgumentException(
          name() + " must hold at most " + MOST_FILES + " files but holds " + zip.size());
    }
    for (ZipEntry entry : Collections.list(zip.entries())) {
      String path = entry.getName();
      if (leadsElsewhere(path)) {
        throw new IllegalArgumentException(
            name() + ": an entry must lie within the zip" + MalformedField.was(path));
      }
      String file = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
      see(file);
      if (known.contains(file)) {
        keep(file, entry);
      }
    }
  }

  private static boolean leadsElsewhere(String path) {
    return path.startsWith("/")
        || path.indexOf('\\') >= 0
        || path.indexOf('\0') >= 0
        || (path.length() > 1 && path.charAt(1) == ':')
        || List.of(path.split("/", -1)).contains("..");
  }

  @Override
  long bytes(String file) {
    return kept(file).getSize();
  }

  @Override
  long storedBytes(String file) {
    return kept(file).getCompressedSize();
  }

  @Override
  InputStream open(String file) throws IOException {
    return zip.getInputStream(kept(file));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
