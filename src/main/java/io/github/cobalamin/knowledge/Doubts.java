package io.github.cobalamin.knowledge;

import io.github.cobalamin.common.WordForms;
import io.github.cobalamin.knowledge.DoubtWords.Frame;
import io.github.cobalamin.knowledge.DoubtWords.Kind;
import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.quantity.Truth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell that something is only thought of, planned or past: it is no more than possible.
 * What stays, such as an operation, is not past.
 */
final class Doubts {
  private static final Set<Kind> PASTS =
      EnumSet.of(Kind.LEFT, Kind.GONE, Kind.AWAY, Kind.PAST, Kind.OVER, Kind.ONCE);

  /** What is told by them is told of each of a list. */
  private static final Set<Kind> GOVERN =
      EnumSet.of(Kind.THOUGHT, Kind.PLANNED, Kind.HISTORY, Kind.LABEL);

  /** Of a medicine they tell nothing. */
  private static final Set<Kind> OF_NO_MEDICINE =
      EnumSet.of(Kind.THOUGHT, Kind.WISHED, Kind.AWAY, Kind.HISTORY);

  /** So is what they head: previously: depression, psychosis. */
  private static final Set<String> HEADS =
      Set.of("previous", "previously", "past", "former", "until");

  /** Within how many words such words begin a text. */
  private static final int FEW = 5;

  /** A frame that was found, where, and as the text has it. */
  private record Found(Frame frame, int start, String said) {}

  private static final String QUESTION = "?";

  /** Facts that tell of others or of earlier years themselves. */
  private static final Set<String> OF_THE_PAST =
      Set.of(
          "family-history",
          "family-history-of-b12-deficiency",
          "family-history-of-autoimmune-condition",
          "parental-consanguinity",
          "deficient-mother",
          "earlier-vegetarian-diet",
          "recurrent-miscarriage",
          "neural-tube-defect");

  /** Before a word of the past they tell that it is not past, or not wholly. */
  private static final Set<String> NOT =
      Set.of(
          "not",
          "never",
          "hasnt",
          "havent",
          "isnt",
          "didnt",
          "wont",
          "without",
          "partially",
          "partly",
          "incompletely");

  /** They may stand between such a word and what it denies. */
  private static final Set<String> BETWEEN = Set.of("yet", "fully", "completely", "been", "quite");

  private final List<String> words;
  private final List<String> rest;
  private final List<Found> found = new ArrayList<>();
  private final boolean asked;
  private final boolean today;

  Doubts(String text) {
    this(WordForms.words(text), text.strip().startsWith(QUESTION), text.strip().endsWith(QUESTION));
  }

  /** Of the words of a label, of which a question tells nothing. */
  Doubts(List<String> words) {
    this(words, false, false);
  }

  private Doubts(List<String> words, boolean questioned, boolean asked) {
    this.words = words;
    this.asked = asked;
    List<String> plain = new ArrayList<>(words.size());
    words.forEach(word -> plain.add(DoubtWords.plain(word)));
    List<Frame> tells = new ArrayList<>();
    DoubtWords.each(
        plain,
        (frame, at) -> tells.add(frame.kind() == Kind.SURE ? hide(plain, frame, at) : frame));
    boolean begun = tells.stream().anyMatch(frame -> frame.kind() == Kind.ONSET);
    today = tells.stream().anyMatch(frame -> frame.kind() == Kind.TODAY);
    rest = new ArrayList<>(words);
    DoubtWords.each(plain, (frame, at) -> add(frame, at, begun));
    rest.removeIf(String::isEmpty);
    if (questioned) {
      found.add(0, new Found(Frame.of(Kind.THOUGHT, QUESTION), 0, QUESTION));
    }
  }

  private static Frame hide(List<String> words, Frame frame, int start) {
    words.subList(start, start + frame.words().size()).replaceAll(word -> "");
    return frame;
  }

  private void add(Frame frame, int start, boolean begun) {
    Kind kind = frame.kind();
    boolean past = PASTS.contains(kind);
    if (kind.compareTo(Kind.ONSET) < 0
        && !(kind == Kind.ONCE && begun)
        && !(past && isDenied(start))) {
      int end = start + frame.words().size();
      found.add(new Found(frame, start, String.join(" ", words.subList(start, end))));
      rest.subList(start, end).replaceAll(word -> "");
    }
  }

  private boolean isDenied(int start) {
    int before = start - 1;
    before -= before > 0 && BETWEEN.contains(words.get(before)) ? 1 : 0;
    return before >= 0 && NOT.contains(words.get(before));
  }

  /** The text without the words that tell so; null if there are none. */
  @Nullable String rest() {
    return found.isEmpty() ? null : String.join(" ", rest);
  }

  /** Whether it begins with such words. */
  boolean begin() {
    return found.stream().anyMatch(each -> each.start() == 0);
  }

  /**
   * Whether such words hold for a list that the text begins: to exclude MS, HIV and myeloma. A
   * question mark does so only before the first of a list, and a date before none.
   */
  boolean governs(boolean first) {
    for (Found each : found) {
      Frame frame = each.frame();
      boolean begins = each.start() < FEW && !frame.last() && GOVERN.contains(frame.kind());
      boolean heads = each.start() == 0 && !words.isEmpty() && HEADS.contains(words.get(0));
      if (heads || (begins && (first || !each.said().equals(QUESTION)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The word for which a fact is only possible, unless its own name has it; or null. What has gone
   * was there only if the text names it without that word too: who says that their balance has gone
   * tells of a loss.
   */
  @Nullable String about(Fact fact, String name, boolean withoutThem) {
    List<String> own = found.isEmpty() ? List.of() : WordForms.words(name);
    for (Found each : found) {
      Frame frame = each.frame();
      boolean named =
          frame.kind() == Kind.AWAY
              ? !withoutThem
              : Collections.indexOfSubList(own, frame.words()) >= 0;
      if (!named && concerns(frame.kind(), fact)) {
        return each.said();
      }
    }
    return asked && !(fact instanceof Symptom) ? QUESTION : null;
  }

  /**
   * The word for which a medicine on a label is only possible; or null. A clause that names no
   * medicine tells of the one before it only that it was left or switched. A year that begins or
   * ends a label may be when it was written.
   */
  @Nullable String aboutMedicine(boolean named) {
    for (Found each : found) {
      Kind kind = each.frame().kind();
      boolean anywhere = !each.frame().first() && !each.frame().last();
      boolean tells = anywhere && !OF_NO_MEDICINE.contains(kind);
      if (kind == Kind.LEFT || kind == Kind.SWITCH || (named && tells)) {
        return each.said();
      }
    }
    return null;
  }

  private boolean concerns(Kind kind, Fact fact) {
    Truth stays = stays(fact);
    boolean passes = stays == Truth.FALSE && !OF_THE_PAST.contains(fact.id());
    return switch (kind) {
      case THOUGHT, WISHED -> true;
      case PLANNED -> !(fact instanceof Symptom);
      case GONE, AWAY -> stays != Truth.TRUE;
      case PAST, ONCE -> passes || stays == Truth.UNKNOWN;
      case OVER -> (passes || stays == Truth.UNKNOWN) && !(today && fact instanceof Symptom);
      case LEFT -> passes && !(fact instanceof Symptom);
      case HISTORY -> passes;
      default -> false;
    };
  }

  private static Truth stays(Fact fact) {
    if (fact instanceof Cause cause) {
      return Truth.of(cause.reversibility() == Cause.Reversibility.PERMANENT);
    }
    return fact instanceof Condition condition ? condition.lasting() : Truth.FALSE;
  }
}
