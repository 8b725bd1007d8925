// Long: all that can be asked of a difference stands here, mostly documentation.
package io.github.cobalamin.assessment;

import io.github.cobalamin.assessment.parts.GuidelineChanges;
import io.github.cobalamin.assessment.parts.RecordChanges;
import io.github.cobalamin.assessment.parts.Turned;
import io.github.cobalamin.assessment.wording.ChangedFindings;
import io.github.cobalamin.assessment.wording.ChangedFindings.Fate;
import io.github.cobalamin.assessment.wording.Print;
import io.github.cobalamin.model.Treatment;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Conclusion.Classified;
import io.github.cobalamin.rules.Conclusion.TreatmentObjection;
import io.github.cobalamin.rules.Verdict;
import io.github.cobalamin.source.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one assessment differs from another: of another patient, on another day, by another
 * guideline, or with other thresholds. What went in that differs comes first, then the lines of the
 * summary that say something else, then each finding that was gained, lost or changed, with why.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Difference {
  private static final int MOST_CHARACTERS = 2900;
  private static final int MOST_FACTS = 8;
  private static final String BETWEEN = "; ";
  private static final List<String> KEYS =
      List.of(
          UrgencyLine.KEY,
          StatusLine.KEY,
          GiveLine.FIRST,
          GiveLine.KEY,
          BeforeLine.KEY,
          CauseLine.KEY,
          TestLine.KEY,
          OtherLines.ELSE,
          OtherLines.KEY,
          AskLine.KEY);

  private final Assessment before;
  private final Assessment after;
  private final Map<String, Finding<Conclusion>> earlier;
  private final Map<String, Finding<Conclusion>> later;
  private final List<Finding<Conclusion>> gained = new ArrayList<>();
  private final List<Finding<Conclusion>> lost = new ArrayList<>();
  private final List<Finding<Conclusion>> changed = new ArrayList<>();

  Difference(Assessment before, Assessment after) {
    this.before = before;
    this.after = after;
    this.earlier = byRule(before);
    this.later = byRule(after);
    earlier.forEach(
        (rule, was) -> {
          Finding<Conclusion> is = later.get(rule);
          if (is == null) {
            lost.add(was);
          } else if (!was.sentence().equals(is.sentence())) {
            changed.add(is);
          }
        });
    later.forEach(
        (rule, is) -> {
          if (!earlier.containsKey(rule)) {
            gained.add(is);
          }
        });
  }

  /** {@return the assessment it is the difference from} */
  public Assessment before() {
    return before;
  }

  /** {@return the assessment it leads to} */
  public Assessment after() {
    return after;
  }

  /** {@return whether the status of the person is another} */
  public boolean changesStatus() {
    return before.status().classification() != after.status().classification();
  }

  /** {@return the conclusions that hold only after} */
  public List<Finding<Conclusion>> gained() {
    return Collections.unmodifiableList(gained);
  }

  /** {@return the conclusions that held only before} */
  public List<Finding<Conclusion>> lost() {
    return Collections.unmodifiableList(lost);
  }

  /**
   * {@return the conclusions that hold both times, with other words or for other reasons, as they
   * hold after}
   */
  public List<Finding<Conclusion>> changed() {
    return Collections.unmodifiableList(changed);
  }

  /**
   * {@return what differs of what went in, in sentences: what came to the record (their key is
   * {@code added}), what is no longer there ({@code removed}) and what took the place of something
   * ({@code changed}), then another {@code day}, another {@code guideline}, its {@code limits} and
   * of a changed copy its {@code rules}}
   */
  public List<Sentence> changedInputs() {
    return changedInputs(Integer.MAX_VALUE);
  }

  /** Of each kind so many facts. */
  private List<Sentence> changedInputs(int most) {
    List<Sentence> inputs = new ArrayList<>();
    RecordChanges record =
        new RecordChanges(
            before.patient(),
            before.guideline().referenceRanges(),
            after.patient(),
            after.guideline().referenceRanges());
    told("added", "now on record: ", record.added(), most).ifPresent(inputs::add);
    told("removed", "no longer on record: ", record.removed(), most).ifPresent(inputs::add);
    told("changed", "", record.changed(), most).ifPresent(inputs::add);
    if (!before.date().equals(after.date())) {
      String days = day(after) + "; before, " + day(before);
      told("day", "assessed ", List.of(days), 1).ifPresent(inputs::add);
    }
    for (GuidelineChanges.Change each :
        GuidelineChanges.between(
            before.guideline(),
            before.guideline().parts().ranges(),
            after.guideline(),
            after.guideline().parts().ranges())) {
      inputs.add(new Sentence(each.key(), each.text(), each.citations()));
    }
    return List.copyOf(inputs);
  }

  private static Optional<Sentence> told(String key, String head, List<String> facts, int most) {
    if (facts.isEmpty()) {
      return Optional.empty();
    }
    String text = head + ChangedFindings.cut(facts, most);
    return Optional.of(new Sentence(key, Print.sentence(text), List.of()));
  }

  private static String day(Assessment assessment) {
    Optional<LocalDate> day = assessment.date();
    return day.map(known -> "on " + Print.day(known)).orElse("without a day");
  }

  /**
   * {@return the lines of the summary that say something else, each by its key and as it reads
   * before and after: "... -> ...", with the sources of both; "new: ..." and "gone: ..." where only
   * one of them has it}
   */
  public List<Sentence> changedLines() {
    Map<String, List<Sentence>> then = byKey(before);
    Map<String, List<Sentence>> now = byKey(after);
    List<Sentence> lines = new ArrayList<>();
    for (String key : KEYS) {
      String was = text(then.get(key));
      String is = text(now.get(key));
      if (!was.equals(is)) {
        String text =
            was.isEmpty() ? "new: " + is : is.isEmpty() ? "gone: " + was : was + " -> " + is;
        List<Citation> citations = new ArrayList<>();
        then.getOrDefault(key, List.of()).forEach(each -> citations.addAll(each.citations()));
        now.getOrDefault(key, List.of()).forEach(each -> citations.addAll(each.citations()));
        lines.add(new Sentence(key, text, citations));
      }
    }
    return List.copyOf(lines);
  }

  /** A key stands twice where two teams are called. */
  private static Map<String, List<Sentence>> byKey(Assessment assessment) {
    Map<String, List<Sentence>> lines = new LinkedHashMap<>();
    for (Sentence each : assessment.summary().sentences()) {
      lines.computeIfAbsent(each.key(), any -> new ArrayList<>()).add(each);
    }
    return lines;
  }

  private static String text(@Nullable List<Sentence> lines) {
    return lines == null ? "" : String.join(" ", lines.stream().map(Sentence::text).toList());
  }

  /**
   * {@return why a conclusion differs: of one that was gained its reasons; of one that was lost
   * what turned against it, with what is seen now, and never what was unknown before and still is;
   * of one that changed the reasons before, then after; or that there is no such rule}
   *
   * @param finding a conclusion that was gained, lost or changed
   * @throws IllegalArgumentException if the conclusion does not differ
   */
  public String why(Finding<?> finding) {
    String rule = Objects.requireNonNull(finding, "finding").rule().id();
    Finding<Conclusion> was = earlier.get(rule);
    Finding<Conclusion> is = later.get(rule);
    if (was != null && is != null && !was.sentence().equals(is.sentence())) {
      return was.why() + "; then " + is.why();
    }
    if ((was == null) == (is == null)) {
      throw new IllegalArgumentException(
          "finding must be one that was gained, lost or changed but was that of " + rule);
    }
    return is == null ? String.join(BETWEEN, turned(rule)) : is.why();
  }

  /** What turned the verdict of a rule. */
  private List<String> turned(String rule) {
    Verdict then = verdict(rule, before);
    Verdict now = verdict(rule, after);
    return now == null
        ? List.of(after.guideline() + " has no such rule")
        : then == null ? List.of() : Turned.between(then.trace(), now.trace());
  }

  private static @Nullable Verdict verdict(String rule, Assessment assessment) {
    for (Verdict each : assessment.verdicts()) {
      if (each.rule().id().equals(rule)) {
        return each;
      }
    }
    return null;
  }

  /**
   * {@return it as a clinician reads it: the status; {@link #changedInputs()}; {@link
   * #changedLines()}; then findings by groups, the weightiest first, those of one reason together,
   * with what turned them and who says so}
   *
   * <p>Findings of less weight for which there is no room are counted. Findings that decided no
   * status, and objections to treatments that neither summary gives, are left to {@link #gained()},
   * {@link #lost()} and {@link #changed()}.
   */
  public String text() {
    List<String> lines = new ArrayList<>();
    lines.add(status());
    changedInputs(MOST_FACTS).forEach(each -> lines.add(each.toString()));
    changedLines().forEach(each -> lines.add(each.key() + ": " + each.text()));
    int used = String.join("\n", lines).length();
    lines.addAll(findings().text(MOST_CHARACTERS - used));
    return String.join("\n", lines);
  }

  private ChangedFindings findings() {
    ChangedFindings findings = new ChangedFindings();
    Set<Treatment> given = given();
    for (Finding<Conclusion> each : gained) {
      if (isSaid(each, given)) {
        add(findings, each, Fate.GAINED, newReasons(each));
      }
    }
    for (Finding<Conclusion> each : lost) {
      if (isSaid(each, given)) {
        add(findings, each, Fate.LOST, turned(each.rule().id()));
      }
    }
    for (Finding<Conclusion> each : changed) {
      if (isSaid(each, given)) {
        add(findings, each, Fate.CHANGED, otherReasons(each));
      }
    }
    return findings;
  }

  private static void add(
      ChangedFindings findings, Finding<Conclusion> finding, Fate fate, List<String> why) {
    findings.add(finding.conclusion(), fate, why, finding.citations());
  }

  /** The reasons that turned; without any, what else did; without that, all reasons. */
  private List<String> newReasons(Finding<Conclusion> finding) {
    List<String> turned = turned(finding.rule().id());
    List<String> reasons = new ArrayList<>(finding.reasons());
    reasons.retainAll(turned);
    return !reasons.isEmpty() ? reasons : turned.isEmpty() ? finding.reasons() : turned;
  }

  /** The reasons that it had only before, or has only after. */
  private List<String> otherReasons(Finding<Conclusion> finding) {
    Finding<Conclusion> was = earlier.get(finding.rule().id());
    List<String> then = was == null ? List.of() : was.reasons();
    List<String> reasons = new ArrayList<>();
    for (String each : finding.reasons()) {
      if (!then.contains(each)) {
        reasons.add(each);
      }
    }
    for (String each : then) {
      if (!finding.reasons().contains(each)) {
        reasons.add("before: " + each);
      }
    }
    return reasons;
  }

  /** The treatment that each summary gives. */
  private Set<Treatment> given() {
    Set<Treatment> given = new HashSet<>();
    before.treatments().stream().limit(1).forEach(each -> given.add(each.treatment()));
    after.treatments().stream().limit(1).forEach(each -> given.add(each.treatment()));
    return given;
  }

  /** Not what decides no status, nor what speaks against what neither gives. */
  private boolean isSaid(Finding<Conclusion> finding, Set<Treatment> given) {
    if (finding.conclusion() instanceof Classified) {
      return decides(finding, before) || decides(finding, after);
    }
    return !(finding.conclusion() instanceof TreatmentObjection objection)
        || !Collections.disjoint(objection.against(), given);
  }

  private static boolean decides(Finding<Conclusion> finding, Assessment assessment) {
    String rule = finding.rule().id();
    return assessment
        .status()
        .decidedBy()
        .filter(each -> each.rule().id().equals(rule))
        .isPresent();
  }

  private String status() {
    String was = "status: " + before.status().classification().label();
    return changesStatus() ? was + " became " + after.status().classification().label() : was;
  }

  /** {@return the status before and after, and how many conclusions differ} */
  @Override
  public String toString() {
    return status()
        + "; "
        + gained.size()
        + " gained, "
        + lost.size()
        + " lost, "
        + changed.size()
        + " changed";
  }

  private static Map<String, Finding<Conclusion>> byRule(Assessment assessment) {
    Map<String, Finding<Conclusion>> findings = new LinkedHashMap<>();
    for (Finding<Conclusion> finding : assessment.findings(Conclusion.class)) {
      findings.put(finding.rule().id(), finding);
    }
    return findings;
  }
}
