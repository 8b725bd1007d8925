package io.github.cobalamin;

import io.github.cobalamin.guidelines.Behaviour;
import io.github.cobalamin.guidelines.CausesAndQuestions;
import io.github.cobalamin.guidelines.StatusListing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Files that are made from the library. The tests compare each with what the library would make of
 * it, and one command makes all of them anew.
 */
public final class Made {
  /** Makes all of them anew. */
  public static final String COMMAND = "mvn -q -Pmake test-compile exec:java";

  /** A text, and how it is made of what stands there. */
  record Text(Path file, Making making) {
    String text() {
      try {
        return Files.readString(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Lines that are missing, and lines that must go. */
    List<String> differences() throws Exception {
      String text = text();
      String made = making.made(text);
      List<String> differences = new ArrayList<>();
      Set<String> before = new LinkedHashSet<>(text.lines().toList());
      Set<String> after = new LinkedHashSet<>(made.lines().toList());
      before.stream().filter(line -> !after.contains(line)).forEach(l -> differences.add("- " + l));
      after.stream().filter(line -> !before.contains(line)).forEach(l -> differences.add("+ " + l));
      if (differences.isEmpty() && !text.equals(made)) {
        differences.add("the order of lines");
      }
      return differences;
    }

    @Override
    public String toString() {
      return file.getFileName().toString();
    }
  }

  /** How a text is made. */
  interface Making {
    String made(String text) throws Exception;
  }

  static final List<Text> TEXTS =
      List.of(
          new Text(Readme.FILE, Readme::made),
          new Text(Path.of("src", "test", "resources", "ids.txt"), Ids::made),
          new Text(Path.of("src", "test", "resources", "status-order.txt"), StatusListing::made),
          new Text(
              Path.of("src", "test", "resources", "causes-and-questions.txt"),
              CausesAndQuestions::made));

  private Made() {}

  /**
   * Makes all of them anew, and prints what changed.
   *
   * @param args none
   * @throws Exception if a file cannot be made
   */
  public static void main(String[] args) throws Exception {
    for (Text each : TEXTS) {
      each.differences().forEach(line -> System.out.println(each + ": " + line));
      Files.writeString(each.file(), each.making().made(each.text()));
    }
    System.out.println(Behaviour.recordAnew());
  }
}
