// Long: all that a caller may change of a guideline stands here, mostly documentation.
package io.github.cobalamin.assessment;

import io.github.cobalamin.assessment.parts.OwnRange;
import io.github.cobalamin.common.NearMisses;
import io.github.cobalamin.common.Require;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.rules.Conclusion.Banded;
import io.github.cobalamin.rules.Conclusion.Caution;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.rules.Stage;
import io.github.cobalamin.rules.Thresholds;
import io.github.cobalamin.source.Citation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A guideline as a value: its rules, its thresholds, for whom it is meant, and its version. It
 * assesses patients.
 *
 * <p>A guideline that is changed carries an id of its own; {@link #withId(String)} comes first. So
 * a laboratory brings its thresholds, its reference ranges for results that come without one, and
 * its reflex tests, which are rules:
 *
 * <pre>{@code
 * Guideline ours = Guidelines.NICE_NG239.withId("our-lab-2026")
 *     .withThresholds(Thresholds.builder(LabTests.ACTIVE_B12)
 *         .deficientBelow("37.5 pmol/L").sufficientAbove("150 pmol/L").cite(lab.at("page 2")))
 *     .withReferenceRange(LabTests.METHYLMALONIC_ACID, "0-280 nmol/L", lab.at("page 3"))
 *     .withRule(Rule.builder("reflex-mma")
 *         .when(all(result(LabTests.ACTIVE_B12).in(Band.INTERMEDIATE),
 *             not(result(LabTests.METHYLMALONIC_ACID).reported())))
 *         .conclude(TestAdvice.offer(LabTests.METHYLMALONIC_ACID)).cite(lab.at("page 4")));
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Guideline implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The ids of the guidelines that come with the library, which no changed one may take. */
  static final Set<String> SHIPPED =
      Set.of(
          "nice-ng239",
          "bsh-2014",
          "us-practice-2025",
          "aafp-2017",
          "mayo-cascade",
          "allina-reflex",
          "active-b12-first",
          "valente",
          "two-markers");

  private final GuidelineParts parts;
  private transient @Nullable String fingerprint;

  private Guideline(GuidelineParts parts) {
    this.parts = parts;
  }

  GuidelineParts parts() {
    return parts;
  }

  /**
   * The fingerprint of all that it holds but its id, made when first asked for.
   *
   * @param maker how it is made, by whoever knows fingerprints; there is one such way, which is
   *     taken the first time
   */
  String fingerprint(Function<Guideline, String> maker) {
    String known = fingerprint;
    if (known == null) {
      known = maker.apply(this);
      fingerprint = known;
    }
    return known;
  }

  /** {@return the id: lower-case words joined by hyphens} */
  public String id() {
    return parts.id();
  }

  /** {@return the name, such as "NICE NG239"} */
  public String name() {
    return parts.name();
  }

  /**
   * {@return the version: the day on which it was published, or the first of the month where no day
   * was read; empty where no date was}
   */
  public Optional<LocalDate> published() {
    return parts.published();
  }

  /** {@return the day on which its body replaced it by another; empty while it is in force} */
  public Optional<LocalDate> superseded() {
    return parts.superseded();
  }

  /**
   * {@return the day by which this reading of it is to be checked against the publication again;
   * assessing after it adds a caution}
   */
  public Optional<LocalDate> nextReview() {
    return parts.nextReview();
  }

  /**
   * {@return after how many days a dated result is old, which adds a caution; empty if never. Of an
   * undated result nothing is said}
   */
  public OptionalInt oldAfterDays() {
    return parts.oldAfterDays();
  }

  /**
   * {@return after how many days a result of a test is old, as {@code result(test).old()} asks: as
   * the caller said, or else as stands with the test; empty if never}
   *
   * @param test the test
   */
  public OptionalInt oldAfterDays(LabTest test) {
    Integer days = parts.oldAfter().get(Objects.requireNonNull(test, "test"));
    return days == null ? test.oldAfterDays() : OptionalInt.of(days);
  }

  /**
   * {@return the id of the guideline of which this is a changed copy; empty if it is as published}
   */
  public Optional<String> basedOn() {
    return parts.basedOn();
  }

  /** {@return for whom it is meant, in words} */
  public String scopeText() {
    return parts.scopeText();
  }

  /**
   * {@return for whom it is meant: where it is false, only rules for people outside the scope are
   * evaluated}
   */
  public Optional<Criterion> scope() {
    return parts.scope();
  }

  /** {@return the thresholds by which results are put into bands} */
  public List<Thresholds> thresholds() {
    return parts.thresholds();
  }

  /**
   * {@return the laboratory's own reference ranges, by which results are read that come without
   * one}
   */
  public Map<LabTest, Range> referenceRanges() {
    Map<LabTest, Range> ranges = new LinkedHashMap<>();
    parts.ranges().forEach((test, own) -> ranges.put(test, own.range()));
    return Collections.unmodifiableMap(ranges);
  }

  /**
   * {@return all rules: those up to the status, then the later ones; of the status rules that hold,
   * the first decides. Not those on the guideline itself, which caution when it is superseded or
   * due for review, a result old, or thresholds read by no rule}
   *
   * @throws IllegalArgumentException if the rules do not fit together
   */
  public List<Rule> rules() {
    parts.ruleSet().rules();
    return parts.rules();
  }

  /**
   * {@return the assessment of a patient on a day; results that state no reference range are read
   * by {@link #referenceRanges()}}
   *
   * @param patient the patient
   * @param date the day, to which durations are counted
   * @throws IllegalArgumentException if the patient's record holds anything dated after the day, or
   *     a pregnancy that began more than 45 weeks before it, or the rules do not fit together
   * @throws IllegalStateException if a caller's own criterion throws; the message names the rule
   */
  public Assessment assess(Patient patient, LocalDate date) {
    return new Assessment(this, parts.ruleSet().evaluate(complete(patient), date));
  }

  /**
   * {@return the assessment of a patient without a day: criteria about time are unknown; results
   * that state no reference range are read by {@link #referenceRanges()}}
   *
   * @param patient the patient
   * @throws IllegalArgumentException if the rules do not fit together
   * @throws IllegalStateException if a caller's own criterion throws; the message names the rule
   */
  public Assessment assess(Patient patient) {
    return new Assessment(this, parts.ruleSet().evaluate(complete(patient)));
  }

  private Patient complete(Patient patient) {
    return parts.ranges().isEmpty()
        ? patient
        : OwnRange.complete(Objects.requireNonNull(patient, "patient"), parts.ranges());
  }

  /**
   * {@return what the guideline says of one result, without a patient}
   *
   * @param result the result
   */
  public Interpretation interpret(LabResult result) {
    LabResult completed =
        OwnRange.complete(Objects.requireNonNull(result, "result"), parts.ranges());
    Assessment alone = assess(Patient.builder().addResult(completed).build());
    Optional<Finding<Banded>> band = alone.findings(Banded.class).stream().findFirst();
    List<Finding<Caution>> cautions = new ArrayList<>();
    for (Finding<Caution> caution : alone.cautions()) {
      if (caution.conclusion().tests().contains(result.test())) {
        cautions.add(caution);
      }
    }
    return new Interpretation(
        completed, band, thresholds(result.test()), cautions, own(completed, result));
  }

  /** Whose range a result was given, if it was. */
  private List<Citation> own(LabResult completed, LabResult result) {
    OwnRange own = completed.equals(result) ? null : parts.ranges().get(result.test());
    return own == null ? List.of() : List.of(own.citation());
  }

  /**
   * {@return the thresholds of a test}
   *
   * @param test the test
   */
  public Optional<Thresholds> thresholds(LabTest test) {
    Objects.requireNonNull(test, "test");
    for (Thresholds each : thresholds()) {
      if (each.test().equals(test)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /**
   * {@return a rule}
   *
   * @param ruleId the id of the rule
   * @throws NoSuchElementException if there is none; the message names rules with similar ids
   */
  public Rule rule(String ruleId) {
    Objects.requireNonNull(ruleId, "ruleId");
    for (Rule rule : parts.ruleSet().rules()) {
      if (rule.id().equals(ruleId)) {
        return rule;
      }
    }
    List<String> ids = new ArrayList<>();
    for (Rule rule : rules()) {
      ids.add(rule.id());
    }
    throw new NoSuchElementException(
        "guideline "
            + id()
            + " must have the rule \""
            + ruleId
            + "\" but has not; near it: "
            + NearMisses.of(ruleId, ids));
  }

  /**
   * {@return a copy under an id of its own, which may then be changed}
   *
   * @param ownId the id: lower-case words joined by hyphens, another than this one's
   * @throws IllegalArgumentException if it is this guideline's id, or that of the one it is based
   *     on, or that of a guideline that comes with the library, or malformed
   */
  public Guideline withId(String ownId) {
    if (SHIPPED.contains(Objects.requireNonNull(ownId, "ownId"))) {
      throw new IllegalArgumentException(
          "a changed guideline must have an id of its own, such as \""
              + ownId
              + "-of-our-laboratory\", but was given \""
              + ownId
              + "\", which the library's own has");
    }
    if (Objects.requireNonNull(ownId, "ownId").equals(id()) || ownId.equals(basedOn().orElse(""))) {
      throw new IllegalArgumentException(
          "a changed guideline must have an id of its own but was given \"" + ownId + "\"");
    }
    return new Guideline(
        copy()
            .id(ownId)
            .name(ownId + ", changed from " + name())
            .basedOn(basedOn().orElse(id()))
            .build());
  }

  /**
   * {@return a copy with other thresholds for a test. Where no rule puts that test into bands, they
   * serve {@link #interpret} alone, and an assessment that has such a result says so}
   *
   * @param thresholds the thresholds, with a citation of whose they are
   * @throws IllegalArgumentException if the guideline has not been given an id of its own
   */
  public Guideline withThresholds(Thresholds thresholds) {
    Objects.requireNonNull(thresholds, "thresholds");
    List<Thresholds> changed = new ArrayList<>();
    for (Thresholds each : thresholds()) {
      if (!each.test().equals(thresholds.test())) {
        changed.add(each);
      }
    }
    changed.add(thresholds);
    return new Guideline(changeable().thresholds(changed).build());
  }

  /**
   * {@return a copy with a laboratory's own reference range for a test, by which results are read
   * that come without one}
   *
   * @param test a test that is reported as a number
   * @param range the range as printed, such as "0-280 nmol/L"
   * @param citation whose range it is
   * @throws IllegalArgumentException if the text is no range in a unit of the test, or the
   *     guideline has not been given an id of its own
   */
  public Guideline withReferenceRange(LabTest test, String range, Citation citation) {
    OwnRange own = OwnRange.of(Objects.requireNonNull(test, "test"), range, citation);
    Map<LabTest, OwnRange> changed = new LinkedHashMap<>(parts.ranges());
    changed.put(test, own);
    return new Guideline(changeable().ranges(changed).build());
  }

  /**
   * {@return a copy with another rule, which comes last of its stage}
   *
   * @param rule the rule
   * @throws IllegalArgumentException if the guideline has a rule of that id, or the rule does not
   *     fit the others, or the guideline has not been given an id of its own
   */
  public Guideline withRule(Rule rule) {
    return checked(changeable().addGiven(Objects.requireNonNull(rule, "rule")));
  }

  /**
   * {@return a copy without a rule}
   *
   * @param ruleId the id of the rule
   * @throws NoSuchElementException if there is no such rule
   * @throws IllegalArgumentException if another rule asks for it, or it is about the guideline
   *     itself, or the guideline has not been given an id of its own
   */
  public Guideline withoutRule(String ruleId) {
    Rule removed = rule(ruleId);
    List<Rule> rest = new ArrayList<>(parts.given());
    if (rest.remove(removed)) {
      return checked(changeable().given(rest));
    }
    if (!rules().contains(removed)) {
      throw new IllegalArgumentException(
          "rule " + ruleId + " must not be taken out: it is about the guideline itself");
    }
    return checked(changeable().addRemoved(ruleId));
  }

  /**
   * {@return a copy that cautions where a deciding result is older than so many days; none is
   * dropped for that}
   *
   * @param days how many days, above 0
   * @throws IllegalArgumentException if the days are not above 0, or the guideline has not been
   *     given an id of its own
   */
  public Guideline withResultsOldAfter(int days) {
    return checked(changeable().oldAfterDays(days));
  }

  /**
   * {@return a copy for which results of a test are old after so many days, as {@code
   * result(test).old()} asks, and that cautions where the deciding one is; none is dropped for
   * that}
   *
   * @param test the test
   * @param days how many days, above 0
   * @throws IllegalArgumentException if the days are not above 0, or the guideline has not been
   *     given an id of its own
   */
  public Guideline withResultsOldAfter(LabTest test, int days) {
    Objects.requireNonNull(test, "test");
    if (days < 1) {
      throw new IllegalArgumentException("days must be above 0 but were " + days);
    }
    Map<LabTest, Integer> changed = new LinkedHashMap<>(parts.oldAfter());
    changed.put(test, days);
    return checked(changeable().oldAfter(changed));
  }

  /**
   * {@return all rules as a Mermaid flowchart: what they ask, and how one leads to the other. A
   * large guideline exceeds what some renderers draw by default; {@link #drawing(Stage)} is
   * smaller}
   */
  public String drawing() {
    return GuidelineDrawing.of(rules());
  }

  /**
   * {@return the rules of a stage as a Mermaid flowchart}
   *
   * @param stage the stage, such as {@code Stage.TREAT} for NG239's section 1.5
   * @throws IllegalArgumentException if the guideline has no rule of that stage
   */
  public String drawing(Stage stage) {
    Objects.requireNonNull(stage, "stage");
    List<Rule> rules = rules().stream().filter(rule -> rule.stage() == stage).toList();
    if (rules.isEmpty()) {
      throw new IllegalArgumentException(
          "guideline " + id() + " must have a rule of the stage " + stage + " but has none");
    }
    return GuidelineDrawing.of(rules);
  }

  private static Guideline checked(ImmutableGuidelineParts.Builder changed) {
    GuidelineParts parts = changed.build();
    parts.ruleSet().rules();
    return new Guideline(parts);
  }

  private ImmutableGuidelineParts.Builder changeable() {
    if (basedOn().isEmpty()) {
      throw new IllegalArgumentException(
          "guideline "
              + id()
              + " must be given an id of its own, with withId, before it is changed");
    }
    return copy();
  }

  private ImmutableGuidelineParts.Builder copy() {
    return ImmutableGuidelineParts.builder().from(parts);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Guideline that && parts.equals(that.parts);
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return name();
  }

  /** {@return a builder without any value} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Builds {@link Guideline} values. {@link #build()} throws {@link IllegalStateException} when a
   * value is missing.
   *
   * <p>Instances are mutable and belong to one thread.
   */
  public static final class Builder {
    private final ImmutableGuidelineParts.Builder parts = ImmutableGuidelineParts.builder();

    private Builder() {}

    /**
     * {@return this builder with the id}
     *
     * @param id lower-case words joined by hyphens
     */
    public Builder id(String id) {
      parts.id(id);
      return this;
    }

    /**
     * {@return this builder with the name}
     *
     * @param name the name, such as "NICE NG239"
     */
    public Builder name(String name) {
      parts.name(name);
      return this;
    }

    /**
     * {@return this builder with the version}
     *
     * @param published the day on which it was published, or the first of the month
     */
    public Builder published(LocalDate published) {
      parts.published(published);
      return this;
    }

    /**
     * {@return this builder for a guideline that is no longer in force}
     *
     * @param superseded the day on which its body replaced it
     */
    public Builder superseded(LocalDate superseded) {
      parts.superseded(superseded);
      return this;
    }

    /**
     * {@return this builder with the day after which assessing adds a caution}
     *
     * @param nextReview the day by which it is to be checked against the publication again
     */
    public Builder nextReview(LocalDate nextReview) {
      parts.nextReview(nextReview);
      return this;
    }

    /**
     * {@return this builder with the words for whom it is meant}
     *
     * @param scopeText for whom it is meant, in words
     */
    public Builder scopeText(String scopeText) {
      parts.scopeText(scopeText);
      return this;
    }

    /**
     * {@return this builder with the criterion for whom it is meant}
     *
     * @param scope where it is false, only rules for people outside the scope are evaluated
     */
    public Builder scope(Criterion scope) {
      parts.scope(scope);
      return this;
    }

    /**
     * {@return this builder, after adding thresholds. Where no rule puts that test into bands, they
     * serve {@link #interpret} alone, and an assessment that has such a result says so}
     *
     * @param thresholds the thresholds, of each test once
     */
    public Builder addThresholds(Thresholds... thresholds) {
      parts.addAllThresholds(Require.all("thresholds", thresholds));
      return this;
    }

    /**
     * {@return this builder, after adding a rule}
     *
     * @param rule the rule; of the status rules that hold, the first decides
     */
    public Builder addRule(Rule rule) {
      parts.addGiven(Objects.requireNonNull(rule, "rule"));
      return this;
    }

    /**
     * {@return this builder, after adding rules}
     *
     * @param rules the rules; of the status rules that hold, the first decides
     */
    public Builder addRules(List<Rule> rules) {
      parts.addAllGiven(Objects.requireNonNull(rules, "rules"));
      return this;
    }

    /**
     * {@return this builder with rules that nobody needs before the status is known, on causes,
     * treatment, follow-up, prevention and information; what does not fit together among them is
     * refused when they are made}
     *
     * @param <S> a maker of rules that can be serialised
     * @param rules makes the rules, all of stages after the status, when one of their conclusions
     *     is first asked for, and the same every time; a guideline is as serialisable as it is, and
     *     an enum with one constant is
     */
    public <S extends Supplier<List<Rule>> & Serializable> Builder rulesAfterStatus(S rules) {
      parts.later(rules);
      return this;
    }

    /**
     * {@return the guideline}
     *
     * @throws IllegalStateException if id, name or scope in words is missing
     * @throws IllegalArgumentException if the id is malformed, a text blank, or thresholds of a
     *     test are given twice
     */
    public Guideline build() {
      return new Guideline(parts.build());
    }
  }
}
