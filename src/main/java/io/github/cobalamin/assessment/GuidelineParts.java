package io.github.cobalamin.assessment;

import io.github.cobalamin.assessment.parts.OwnRange;
import io.github.cobalamin.common.Require;
import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.rules.Conclusion.Classified;
import io.github.cobalamin.rules.Conclusion.OnCause;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.rules.RuleSet;
import io.github.cobalamin.rules.Stage;
import io.github.cobalamin.rules.Thresholds;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.immutables.value.Value;

/** What a guideline is made of, and its rules made ready to run. */
@Value.Immutable
abstract class GuidelineParts implements Serializable {
  private static final long serialVersionUID = 1L;

  abstract String id();

  abstract String name();

  abstract Optional<LocalDate> published();

  abstract Optional<LocalDate> superseded();

  abstract Optional<LocalDate> nextReview();

  abstract OptionalInt oldAfterDays();

  /** After how many days results of a test are old, where the caller says so. */
  abstract Map<LabTest, Integer> oldAfter();

  abstract Optional<String> basedOn();

  abstract String scopeText();

  abstract Optional<Criterion> scope();

  abstract List<Thresholds> thresholds();

  /** The reference ranges of a laboratory, for results that come without one. */
  abstract Map<LabTest, OwnRange> ranges();

  /** The rules given one by one, of any stage. */
  abstract List<Rule> given();

  /** Gives further rules, all of stages after the status, when one of them is first needed. */
  abstract Optional<Supplier<List<Rule>>> later();

  /** The ids of later rules that were taken out. */
  abstract Set<String> removed();

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
    Require.id("guideline", id());
    List<LabTest> limited = new ArrayList<>();
    for (Thresholds each : thresholds()) {
      limited.add(each.test());
    }
    if (new HashSet<>(limited).size() != limited.size()) {
      throw new IllegalArgumentException(
          "thresholds of a test must be given once but were for " + limited);
    }
  }

  /** All rules but those on the guideline itself: the first, the later ones, the caller's late. */
  @Value.Lazy
  List<Rule> rules() {
    List<Rule> all = new ArrayList<>(upToStatus(given()));
    for (Rule rule : later().isEmpty() ? List.<Rule>of() : made(later().get())) {
      if (!removed().contains(rule.id())) {
        all.add(rule);
      }
    }
    all.addAll(afterStatus(given()));
    return List.copyOf(all);
  }

  private static List<Rule> made(Supplier<List<Rule>> later) {
    return Objects.requireNonNull(later.get(), "rules after the status");
  }

  /** Whether some rule makes a status of the evidence. */
  @Value.Lazy
  boolean classifies() {
    for (Rule rule : given()) {
      if (rule.conclusion() instanceof Classified status
          && status.classification() != Classification.OUT_OF_SCOPE) {
        return true;
      }
    }
    return false;
  }

  /** What the status is where no rule that classifies holds. */
  final Classification unclassified() {
    return classifies() ? Classification.NOT_TESTED : Classification.NOT_CLASSIFIED;
  }

  /** The rules made ready to run, those after the status when they are asked for. */
  @Value.Lazy
  RuleSet ruleSet() {
    List<Rule> early = new ArrayList<>(upToStatus(given()));
    early.addAll(Housekeeping.rules(this));
    return RuleSet.of(early, thresholds(), scope(), new AfterStatus(this), oldAfter());
  }

  /** The causes to which rules may point, numbered in the order in which the rules are read. */
  @Value.Lazy
  Map<Cause, Integer> causes() {
    Map<Cause, Integer> causes = new HashMap<>();
    for (Rule rule : ruleSet().rules()) {
      if (rule.conclusion() instanceof OnCause finding && finding.isFor()) {
        causes.putIfAbsent(finding.cause(), causes.size());
      }
    }
    return Map.copyOf(causes);
  }

  /** The rules after the status, made when they are asked for. */
  private static final class AfterStatus implements Supplier<List<Rule>> {
    private final GuidelineParts parts;

    AfterStatus(GuidelineParts parts) {
      this.parts = parts;
    }

    @Override
    public List<Rule> get() {
      List<Rule> all = parts.rules();
      return all.subList(upToStatus(parts.given()).size(), all.size());
    }
  }

  /** Whether a rule goes by the thresholds of a test; the later rules are asked last. */
  boolean bands(LabTest test) {
    return bands(given(), test) || bands(rules(), test);
  }

  private static boolean bands(List<Rule> rules, LabTest test) {
    for (Rule rule : rules) {
      if (bands(rule.when(), test)) {
        return true;
      }
    }
    return false;
  }

  private static boolean bands(Criterion criterion, LabTest test) {
    for (Criterion part : criterion.allParts()) {
      if (part.byThresholds() && part.test().filter(test::equals).isPresent()) {
        return true;
      }
    }
    return false;
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
      if (rule.stage().compareTo(Stage.ACT) > 0 == afterStatus) {
        some.add(rule);
      }
    }
    return some;
  }
}
