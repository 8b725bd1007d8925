package io.github.cobalamin.source;

import io.github.cobalamin.common.Require;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part of what was read that does not hold what it must, and so was left out: where it stands,
 * why it was refused, and what was there. Every reader tells of what it left out in these.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Refusal implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_EXCERPT = 40;

  Refusal() {}

  /**
   * {@return a refusal where nothing was that could be shown}
   *
   * @param place where it stands, in words, such as "food.csv:12:3" for a file, line and column
   * @param reason what must hold
   * @throws IllegalArgumentException if one is blank
   */
  public static Refusal of(String place, String reason) {
    return ImmutableRefusal.builder().place(place).reason(reason).build();
  }

  /**
   * {@return a refusal of a text}
   *
   * @param place where it stands, in words, such as "food.csv:12:3" for a file, line and column
   * @param reason what must hold
   * @param found what was there instead
   * @throws IllegalArgumentException if place or reason is blank
   */
  public static Refusal of(String place, String reason, String found) {
    return ImmutableRefusal.builder().place(place).reason(reason).found(found).build();
  }

  /** {@return where it stands, in words, such as "food.csv:12:3" for a file, line and column} */
  public abstract String place();

  /** {@return what must hold, such as "amount must be a number from 0 to 999999999"} */
  public abstract String reason();

  /** {@return what was there, whole; empty if it cannot be shown, such as a missing column} */
  public abstract Optional<String> found();

  @Value.Check
  void check() {
    Require.text("place of a refusal", place());
    Require.text("reason of a refusal at", place(), reason());
  }

  /**
   * {@return place, reason and what was there in one line, a long text cut short, such as
   * "food.csv:12:3: amount must be a number from 0 to 999999999 but was "x""}
   */
  @Override
  public String toString() {
    return place() + ": " + reason() + found().map(Refusal::excerpt).orElse("");
  }

  private static String excerpt(String found) {
    String line = found.replaceAll("[\\p{Cc}\\u2028\\u2029]", " ").strip();
    if (line.length() > LONGEST_EXCERPT) {
      boolean split = Character.isHighSurrogate(line.charAt(LONGEST_EXCERPT - 1));
      line = line.substring(0, split ? LONGEST_EXCERPT - 1 : LONGEST_EXCERPT) + "...";
    }
    return " but was \"" + line + "\"";
  }
}
