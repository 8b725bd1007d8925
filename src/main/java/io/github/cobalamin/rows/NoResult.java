package io.github.cobalamin.rows;

import io.github.cobalamin.common.WordForms;
import io.github.cobalamin.quantity.text.Marks;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands in the column of values where there is no result. */
enum NoResult {
  /** The sample was unfit, such as haemolysed, clotted or too small: it is to be drawn again. */
  SPOILED_SAMPLE(
      "no result: the sample was unfit and is to be drawn again",
      "haemolysed",
      "haemolyzed",
      "hemolysed",
      "hemolyzed",
      "haemolysis",
      "hemolysis",
      "hamolytisch",
      "hémolysé",
      "insufficient",
      "insuff",
      "not sufficient",
      "qns",
      "clotted",
      "geronnen",
      "lipaemic",
      "lipemic",
      "icteric",
      "contaminated",
      "unlabelled",
      "unlabeled",
      "mislabelled",
      "mislabeled",
      "wrong tube",
      "wrong container",
      "incorrect tube",
      "incorrect container",
      "leaked",
      "leaking",
      "underfilled",
      "overfilled",
      "too old",
      "aged sample",
      "old sample",
      "delayed",
      "unsuitable",
      "rejected",
      "zu wenig material"),
  /** It is still being measured. */
  PENDING(
      "no result yet",
      "pending",
      "not yet",
      "no result yet",
      "to follow",
      "awaited",
      "awaiting",
      "in progress",
      "in process",
      "being processed",
      "outstanding",
      "sent away",
      "referred",
      "folgt",
      "steht aus",
      "ausstehend",
      "en cours"),
  /** It was not measured. */
  NOT_DONE(
      "no result: it was not measured",
      "not done",
      "not tested",
      "not performed",
      "not measured",
      "not requested",
      "not indicated",
      "not reported",
      "declined",
      "refused",
      "did not attend",
      "lab error",
      "laboratory error",
      "not received",
      "not processed",
      "not analysed",
      "not analyzed",
      "unable to",
      "tnp",
      "dnp",
      "cancelled",
      "canceled",
      "no sample",
      "no specimen",
      "no result",
      "not available",
      "unavailable",
      "duplicate",
      "nicht durchgeführt",
      "nicht bestimmt",
      "non fait"),
  /** A comment stands in its place. */
  COMMENT(
      "no result: a comment stands in its place",
      "see comment",
      "see comments",
      "see note",
      "see notes",
      "see below",
      "see text",
      "see report",
      "see attached",
      "comment",
      "refer to",
      "siehe kommentar",
      "s kommentar",
      "siehe text",
      "voir commentaire");

  /** By itself it is no acid. */
  private static final List<String> DID_NOT_ATTEND = List.of("dna");

  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // never handed out, never changed
  private final List<List<String>> phrases;

  NoResult(String label, String... phrases) {
    this.label = label;
    this.phrases = List.of(phrases).stream().map(WordForms::words).map(List::copyOf).toList();
  }

  String label() {
    return label;
  }

  /** Its kind in a word or two, such as "spoiled sample". */
  String kind() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The first kind of which a value says a word; a spoiled sample before what follows of it. */
  static Optional<NoResult> of(String value) {
    List<String> words = WordForms.words(Marks.plain(value));
    if (words.equals(DID_NOT_ATTEND)) {
      return Optional.of(NOT_DONE);
    }
    for (NoResult each : values()) {
      if (each.phrases.stream()
          .anyMatch(phrase -> Collections.indexOfSubList(words, phrase) >= 0)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
