package io.github.cobalamin.assessment;

import io.github.cobalamin.common.NearMisses;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.rules.Conclusion.Banded;
import io.github.cobalamin.rules.Conclusion.Caution;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.rules.RuleSet;
import io.github.cobalamin.rules.Stage;
import io.github.cobalamin.rules.Thresholds;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.immutables.value.Value;

/**
 * A guideline as a value: its rules, its thresholds, for whom it is meant, and its version. It
 * assesses patients.
 *
 * <p>A guideline that is changed carries an id of its own; {@link #withId(String)} comes first.
 * Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Guideline implements Serializable {
  private static final long serialVersionUID = 1L;

  Guideline() {}

  /** {@return the id: lower-case words joined by hyphens} */
  public abstract String id();

  /** {@return the name, such as "NICE NG239"} */
  public abstract String name();

  /**
   * {@return the version: the day on which it was published, or the first of the month where no day
   * was read; empty where no date was}
   */
  public abstract Optional<LocalDate> published();

  /** {@return the day on which its body replaced it by another; empty while it is in force} */
  public abstract Optional<LocalDate> superseded();

  /**
   * {@return the day by which this reading of it is to be checked against the publication again;
   * assessing after it adds a caution}
   */
  public abstract Optional<LocalDate> nextReview();

  /**
   * {@return after how many days a dated result is old, which adds a caution; empty if never. Of an
   * undated result nothing is said}
   */
  public abstract OptionalInt oldAfterDays();

  /**
   * {@return the id of the guideline of which this is a changed copy; empty if it is as published}
   */
  public abstract Optional<String> basedOn();

  /** {@return for whom it is meant, in words} */
  public abstract String scopeText();

  /**
   * {@return for whom it is meant: where it is false, only rules for people outside the scope are
   * evaluated}
   */
  public abstract Optional<Criterion> scope();

  /** {@return the thresholds by which results are put into bands} */
  public abstract List<Thresholds> thresholds();

  /**
   * {@return the rules given one by one; of the status rules that hold, the first decides. Those of
   * stages after the status are evaluated when one of their conclusions is first asked for}
   */
  public abstract List<Rule> rules();

  /**
   * {@return further rules, all of stages after the status, which are made when one of their
   * conclusions is first asked for; what does not fit together is refused only then}
   */
  public abstract Optional<LaterRules> laterRules();

  /** {@return the ids of later rules that were taken out} */
  public abstract List<String> removedRules();

  /**
   * {@return all rules: the first, then the later ones; not those on the guideline itself, which
   * caution when it is superseded or due for review, or a result old}
   *
   * @throws IllegalArgumentException if the rules do not fit together
   */
  public List<Rule> allRules() {
    ruleSet().rules();
    return inOrder();
  }

  @Value.Lazy
  List<Rule> inOrder() {
    List<Rule> all = new ArrayList<>(upToStatus(rules()));
    for (Rule rule : laterRules().map(LaterRules::rules).orElse(List.of())) {
      if (!removedRules().contains(rule.id())) {
        all.add(rule);
      }
    }
    all.addAll(afterStatus(rules()));
    return List.copyOf(all);
  }

  /** The rules made ready to run, those after the status when they are asked for. */
  @Value.Lazy
  RuleSet ruleSet() {
    List<Rule> early = new ArrayList<>(upToStatus(rules()));
    early.addAll(Housekeeping.rules(this));
    return RuleSet.of(early, thresholds(), scope(), new AfterStatus(this));
  }

  /** The rules after the status, made when they are asked for. */
  private static final class AfterStatus implements Supplier<List<Rule>> {
    private final Guideline guideline;

    AfterStatus(Guideline guideline) {
      this.guideline = guideline;
    }

    @Override
    public List<Rule> get() {
      List<Rule> all = guideline.inOrder();
      return all.subList(upToStatus(guideline.rules()).size(), all.size());
    }
  }

  private static List<Rule> upToStatus(List<Rule> rules) {
    return byTime(rules, false);
  }

  private static List<Rule> afterStatus(List<Rule> rules) {
    return byTime(rules, true);
  }

  private static List<Rule> byTime(List<Rule> rules, boolean afterStatus) {
    List<Rule> some = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule.stage().compareTo(Stage.INTERPRET) > 0 == afterStatus) {
        some.add(rule);
      }
    }
    return some;
  }

  @Value.Check
  void check() {
    if (id().isBlank() || name().isBlank() || scopeText().isBlank()) {
      throw new IllegalArgumentException(
          "guideline must have an id, a name and a scope but had \""
              + id()
              + "\", \""
              + name()
              + "\", \""
              + scopeText()
              + "\"");
    }
    checkId(id());
  }

  private static void checkId(String id) {
    boolean words = !id.startsWith("-") && !id.endsWith("-") && !id.contains("--");
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      words = words && ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
    }
    if (!words) {
      throw new IllegalArgumentException(
          "guideline id must be lower-case words joined by hyphens but was \"" + id + "\"");
    }
  }

  /**
   * {@return the assessment of a patient on a day}
   *
   * @param patient the patient
   * @param date the day, to which durations are counted
   * @throws IllegalArgumentException if the patient's record holds anything dated after the day, or
   *     the rules do not fit together
   * @throws IllegalStateException if a caller's own criterion throws; the message names the rule
   */
  public Assessment assess(Patient patient, LocalDate date) {
    return new Assessment(this, ruleSet().evaluate(patient, date));
  }

  /**
   * {@return the assessment of a patient without a day: criteria about time are unknown}
   *
   * @param patient the patient
   * @throws IllegalArgumentException if the rules do not fit together
   * @throws IllegalStateException if a caller's own criterion throws; the message names the rule
   */
  public Assessment assess(Patient patient) {
    return new Assessment(this, ruleSet().evaluate(patient));
  }

  /**
   * {@return what the guideline says of one result, without a patient}
   *
   * @param result the result
   */
  public Interpretation interpret(LabResult result) {
    Assessment alone = assess(Patient.builder().addResult(result).build());
    Optional<Finding<Banded>> band = alone.findings(Banded.class).stream().findFirst();
    List<Finding<Caution>> cautions = new ArrayList<>();
    for (Finding<Caution> caution : alone.cautions()) {
      if (caution.conclusion().tests().contains(result.test())) {
        cautions.add(caution);
      }
    }
    return new Interpretation(result, band, thresholds(result.test()), cautions);
  }

  /**
   * {@return the thresholds of a test}
   *
   * @param test the test
   */
  public Optional<Thresholds> thresholds(LabTest test) {
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
    for (Rule rule : ruleSet().rules()) {
      if (rule.id().equals(ruleId)) {
        return rule;
      }
    }
    List<String> ids = new ArrayList<>();
    for (Rule rule : allRules()) {
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
   *     on, or malformed
   */
  public Guideline withId(String ownId) {
    if (ownId.equals(id()) || ownId.equals(basedOn().orElse(""))) {
      throw new IllegalArgumentException(
          "a changed guideline must have an id of its own but was given \"" + ownId + "\"");
    }
    return builder()
        .from(this)
        .id(ownId)
        .name(ownId + ", changed from " + name())
        .basedOn(basedOn().orElse(id()))
        .build();
  }

  /**
   * {@return a copy with other thresholds for a test}
   *
   * @param thresholds the thresholds, with a citation of whose they are
   * @throws IllegalStateException if the guideline has not been given an id of its own
   */
  public Guideline withThresholds(Thresholds thresholds) {
    List<Thresholds> changed = new ArrayList<>();
    for (Thresholds each : thresholds()) {
      if (!each.test().equals(thresholds.test())) {
        changed.add(each);
      }
    }
    changed.add(thresholds);
    return changeable().thresholds(changed).build();
  }

  /**
   * {@return a copy with another rule, which comes last of its stage}
   *
   * @param rule the rule
   * @throws IllegalArgumentException if the guideline has a rule of that id
   * @throws IllegalStateException if the guideline has not been given an id of its own
   */
  public Guideline withRule(Rule rule) {
    return checked(changeable().addRule(rule).build());
  }

  /**
   * {@return a copy without a rule}
   *
   * @param ruleId the id of the rule
   * @throws NoSuchElementException if there is no such rule
   * @throws IllegalArgumentException if another rule asks for it, or it is about the guideline
   *     itself
   * @throws IllegalStateException if the guideline has not been given an id of its own
   */
  public Guideline withoutRule(String ruleId) {
    Rule removed = rule(ruleId);
    List<Rule> rest = new ArrayList<>(rules());
    if (rest.remove(removed)) {
      return checked(changeable().rules(rest).build());
    }
    if (!allRules().contains(removed)) {
      throw new IllegalArgumentException(
          "rule " + ruleId + " must not be taken out: it is about the guideline itself");
    }
    return checked(changeable().addRemovedRule(ruleId).build());
  }

  /**
   * {@return a copy that cautions where a deciding result is older than so many days; none is
   * dropped for that}
   *
   * @param days how many days, above 0
   * @throws IllegalArgumentException if the days are not above 0
   * @throws IllegalStateException if the guideline has not been given an id of its own
   */
  public Guideline withResultsOldAfter(int days) {
    return checked(changeable().oldAfterDays(days).build());
  }

  /**
   * {@return all rules as a Mermaid flowchart: what they ask, and how one leads to the other. A
   * large guideline exceeds what some renderers draw by default; {@link #drawing(Stage)} is
   * smaller}
   */
  public String drawing() {
    return GuidelineDrawing.of(allRules());
  }

  /**
   * {@return the rules of a stage as a Mermaid flowchart}
   *
   * @param stage the stage, such as {@code Stage.TREAT} for NG239's section 1.5
   * @throws IllegalArgumentException if the guideline has no rule of that stage
   */
  public String drawing(Stage stage) {
    List<Rule> rules = allRules().stream().filter(rule -> rule.stage() == stage).toList();
    if (rules.isEmpty()) {
      throw new IllegalArgumentException(
          "guideline " + id() + " must have a rule of the stage " + stage + " but has none");
    }
    return GuidelineDrawing.of(rules);
  }

  private static Guideline checked(Guideline changed) {
    changed.ruleSet().rules();
    return changed;
  }

  private Builder changeable() {
    if (basedOn().isEmpty()) {
      throw new IllegalStateException(
          "guideline "
              + id()
              + " must be given an id of its own, with withId, before it is changed");
    }
    return builder().from(this);
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
   */
  public static final class Builder extends ImmutableGuideline.Builder {
    Builder() {}
  }
}
