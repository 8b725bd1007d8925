package io.github.cobalamin.assessment;

import io.github.cobalamin.source.Citation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of an explanation.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Sentence implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final String text;
  private final List<Citation> citations;

  Sentence(String key, String text, List<Citation> citations) {
    this.key = key;
    this.text = text;
    this.citations = eachPlaceOnce(citations);
  }

  /** What is confirmed at a place twice, in two ways, is cited there once. */
  private static List<Citation> eachPlaceOnce(List<Citation> citations) {
    List<Citation> places = citations;
    for (int i = citations.size() - 1; i > 0; i--) {
      if (isCitedBefore(i, citations)) {
        places = places.size() == citations.size() ? new ArrayList<>(citations) : places;
        places.remove(i);
      }
    }
    return List.copyOf(places);
  }

  private static boolean isCitedBefore(int at, List<Citation> citations) {
    for (int i = 0; i < at; i++) {
      if (isSamePlace(citations.get(at), citations.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSamePlace(Citation one, Citation other) {
    return one.source().equals(other.source())
        && one.locator().equals(other.locator())
        && one.provisional() == other.provisional();
  }

  /** {@return what it is about: the id of the rule, stable from one version to the next} */
  public String key() {
    return key;
  }

  /** {@return the sentence} */
  public String text() {
    return text;
  }

  /** {@return who says so; none where the library only repeats the patient's record} */
  public List<Citation> citations() {
    return citations;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Sentence that
        && key.equals(that.key)
        && text.equals(that.text)
        && citations.equals(that.citations);
  }

  @Override
  public int hashCode() {
    return 31 * key.hashCode() + text.hashCode();
  }

  /** {@return the sentence with its citations in brackets, each place once} */
  @Override
  public String toString() {
    return citations.isEmpty()
        ? text
        : citations.stream()
            .map(Citation::toString)
            .collect(Collectors.joining("; ", text + " [", "]"));
  }
}
