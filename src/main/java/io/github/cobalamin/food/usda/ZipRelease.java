package io.github.cobalamin.food.usda;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A release in a zip. Nothing is unpacked to disk; names that would lead elsewhere are refused. */
final class ZipRelease implements Release {
  private final String name;
  private final ZipFile zip;
  private final Map<String, ZipEntry> entries = new HashMap<>();

  ZipRelease(Path file, List<String> known) throws IOException {
    this.name = String.valueOf(file.getFileName());
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
          name + " must hold at most " + MOST_FILES + " files but holds " + zip.size());
    }
    for (ZipEntry entry : Collections.list(zip.entries())) {
      String path = entry.getName();
      if (leadsElsewhere(path)) {
        throw new IllegalArgumentException(
            name + ": an entry must lie within the zip" + MalformedField.was(path));
      }
      String file = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
      if (known.contains(file) && entries.put(file, entry) != null) {
        throw new IllegalArgumentException(
            name + " must hold " + file + " once but holds it twice");
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
  public String name() {
    return name;
  }

  @Override
  public boolean has(String file) {
    return entries.containsKey(file);
  }

  private ZipEntry entry(String file) {
    ZipEntry entry = entries.get(file);
    if (entry == null) {
      throw new IllegalArgumentException(name + " must hold " + file + " but does not");
    }
    return entry;
  }

  @Override
  public long bytes(String file) {
    return entry(file).getSize();
  }

  @Override
  public long storedBytes(String file) {
    return entry(file).getCompressedSize();
  }

  @Override
  public InputStream open(String file) throws IOException {
    return zip.getInputStream(entry(file));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
