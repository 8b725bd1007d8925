package io.github.cobalamin.assessment;

import io.github.cobalamin.assessment.wording.NamedWords;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.rules.Trace;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a reviewer needs to check an assessment: what went in, what was missing, the logic in words,
 * who says so and when, what is provisional, for whom the guideline is meant, and a fingerprint by
 * which the same assessment is known again.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class ReviewPacket {
  /** The version of the library, which is part of every fingerprint. */
  public static final String LIBRARY_VERSION = Fingerprint.LIBRARY_VERSION;

  private final Assessment assessment;
  private final List<Sentence> logic;
  private final Set<Citation> citations = new LinkedHashSet<>();

  ReviewPacket(Assessment assessment) {
    this.assessment = assessment;
    this.logic = assessment.explanation().sentences();
    logic.forEach(sentence -> citations.addAll(sentence.citations()));
  }

  /** {@return the assessment, with its guideline, patient and day} */
  public Assessment assessment() {
    return assessment;
  }

  /**
   * {@return what of the record decided something, with what rules saw of it, such as "total B12
   * 165 ng/L is below 180 ng/L"}
   */
  public Map<Input, List<String>> inputsUsed() {
    Map<Input, Set<String>> used = new LinkedHashMap<>();
    for (Finding<Conclusion> finding : assessment.findings(Conclusion.class)) {
      for (Trace trace : finding.verdict().trace().decisive()) {
        if (trace.truth() != Truth.UNKNOWN) {
          for (Input input : trace.criterion().inputs()) {
            Set<String> seen = used.computeIfAbsent(input, key -> new LinkedHashSet<>());
            trace.words().ifPresent(seen::add);
          }
        }
      }
    }
    Map<Input, List<String>> inputs = new LinkedHashMap<>();
    used.forEach((input, all) -> inputs.put(input, List.copyOf(all)));
    return Collections.unmodifiableMap(inputs);
  }

  /** {@return what is unknown and leaves rules undecided, what leaves most first} */
  public List<Input> inputsMissing() {
    return Questions.missing(assessment.evaluation());
  }

  /** {@return the assessment in sentences} */
  public List<Sentence> logic() {
    return logic;
  }

  /** {@return the rules that hold; {@code rule.when().words()} is what each asks} */
  public List<Rule> rulesApplied() {
    return assessment.findings(Conclusion.class).stream().map(Finding::rule).toList();
  }

  /** {@return who says so, each once, with title, publisher and year} */
  public List<Source> sources() {
    return citations.stream().map(Citation::source).distinct().toList();
  }

  /** {@return the statements used that still wait for a reviewer} */
  public List<Citation> provisional() {
    return citations.stream().filter(Citation::provisional).toList();
  }

  /** {@return what the assessment is not, and for whom the guideline is meant} */
  public List<String> limits() {
    Guideline guideline = assessment.guideline();
    List<String> limits = new ArrayList<>();
    limits.add("It informs and does not decide; a clinician judges it. It is no medical device.");
    limits.add("For whom " + guideline + " is meant: " + guideline.scopeText());
    limits.add(
        "What the record does not state is unknown and never read as absent; whether what it states is right is not checked.");
    limits.add(
        "Provisional statements were not read in print, and are listed; none of them gives a dose, confirms a deficiency or calls one unlikely.");
    guideline.basedOn().ifPresent(id -> limits.add("It is a changed copy of " + id + "."));
    guideline
        .superseded()
        .ifPresent(day -> limits.add("It was superseded on " + day + ": to compare only."));
    guideline
        .nextReview()
        .ifPresent(day -> limits.add("This reading of it is due for review by " + day + "."));
    return List.copyOf(limits);
  }

  /**
   * {@return the SHA-256 of patient, day, guideline and versions in a canonical form, as 64
   * hexadecimal digits; the order in which facts were entered does not matter}
   */
  public String fingerprint() {
    return Fingerprint.of(assessment);
  }

  /** {@return the packet as Markdown} */
  public String text() {
    Guideline guideline = assessment.guideline();
    StringBuilder text = new StringBuilder("# Review packet\n");
    line(
        text,
        "Guideline: "
            + guideline
            + guideline.published().map(day -> ", published " + day).orElse(", undated"));
    line(text, "Library: cobalamin " + LIBRARY_VERSION);
    line(
        text, "Day: " + assessment.date().map(LocalDate::toString).orElse("none; time is unknown"));
    line(text, "Status: " + assessment.status().text());
    line(text, "Fingerprint: " + fingerprint());
    section(
        text,
        "Inputs used",
        inputsUsed().entrySet().stream()
            .map(used -> used.getKey() + ": " + String.join("; ", used.getValue()))
            .toList());
    section(text, "Inputs missing", inputsMissing());
    section(text, "Logic", logic);
    section(
        text,
        "Rules that hold",
        rulesApplied().stream().map(rule -> rule.id() + ": when " + rule.when().words()).toList());
    NamedWords names = new NamedWords();
    rulesApplied().forEach(rule -> names.add(rule.when()));
    section(text, "Words", names.meanings());
    section(text, "Sources", sources().stream().map(ReviewPacket::described).toList());
    section(text, "Provisional", provisional());
    section(text, "Limits", limits());
    return text.toString();
  }

  private static String described(Source source) {
    return source
        + ": "
        + source.title()
        + ", "
        + source.publisher()
        + (source.year().isPresent() ? ", " + source.year().getAsInt() : ", undated")
        + source.identifier().map(where -> ", " + where).orElse("");
  }

  private static void section(StringBuilder text, String title, List<?> entries) {
    text.append("\n## ").append(title).append('\n');
    if (entries.isEmpty()) {
      line(text, "none");
    }
    entries.forEach(entry -> line(text, entry.toString()));
  }

  private static void line(StringBuilder text, String entry) {
    text.append("- ").append(entry).append('\n');
  }

  /** {@return the guideline and the fingerprint} */
  @Override
  public String toString() {
    return assessment.guideline() + ", " + fingerprint();
  }
}
