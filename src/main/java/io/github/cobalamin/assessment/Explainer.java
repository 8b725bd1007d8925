// Long: what is said once is kept in one place, whichever part of the text says it.
package io.github.cobalamin.assessment;

import io.github.cobalamin.assessment.wording.Shortened;
import io.github.cobalamin.common.Words;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Likelihood;
import io.github.cobalamin.model.Treatment;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Conclusion.Advice;
import io.github.cobalamin.rules.Conclusion.Banded;
import io.github.cobalamin.rules.Conclusion.Caution;
import io.github.cobalamin.rules.Conclusion.FollowUp;
import io.github.cobalamin.rules.Conclusion.Note;
import io.github.cobalamin.rules.Conclusion.OnCause;
import io.github.cobalamin.rules.Conclusion.RedFlag;
import io.github.cobalamin.rules.Conclusion.TestAdvice;
import io.github.cobalamin.rules.Conclusion.TreatmentAdvice;
import io.github.cobalamin.rules.Conclusion.TreatmentObjection;
import io.github.cobalamin.rules.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Puts an assessment into sentences: the summary, what is looked at later, how it follows, what to
 * beware of, and the other treatments. A fact and a reason are said once, at the first finding that
 * they bear on.
 */
final class Explainer {
  private static final int USUAL_LENGTH = 48;
  private static final int USUAL_SENTENCE = 256;
  private static final int MANY_REASONS = 256;
  private static final int MOST_CHARACTERS = 8000;
  private static final int REJECTED = 2;
  private static final String BETWEEN = "; ";
  private static final String OF_A_MEDICINE = "medicine-";

  /** A semicolon behind which no bracket closes that was not opened behind it. */
  private static final Pattern BETWEEN_CLAUSES = Pattern.compile("; (?![^(]*\\))");

  private final Assessment assessment;
  private final List<Sentence> sentences = new ArrayList<>(USUAL_LENGTH);
  private final Set<String> said = new HashSet<>(MANY_REASONS);
  private final Set<String> weighed = new HashSet<>(MANY_REASONS);
  private final String summary;
  private final Held held;

  private Explainer(Assessment assessment) {
    this.assessment = assessment;
    this.held = new Held(assessment);
    this.summary = assessment.summary().text().replace(" (undated)", "");
  }

  static Explanation explain(Assessment assessment) {
    Explainer explainer = new Explainer(assessment);
    explainer.sentences.addAll(assessment.summary().sentences());
    explainer.details();
    return explainer.fitted();
  }

  /** As much as there is room for: what is spared last is told by {@link Assessment} alone. */
  private Explanation fitted() {
    Explanation whole = explanation();
    for (String kind : Shortened.SPARED_LAST) {
      if (whole.text().length() <= MOST_CHARACTERS) {
        return whole;
      }
      sentences.removeIf(each -> each.key().startsWith(kind));
      whole = explanation();
    }
    return whole;
  }

  private Explanation explanation() {
    return new Explanation(
        assessment.guideline() + ": " + assessment.status().classification().label(), sentences);
  }

  private void details() {
    followUp();
    dangers();
    assessment.status().decidedBy().ifPresent(this::add);
    bands();
    add(assessment.findings(Note.class, Stage.INTERPRET));
    add(assessment.findings(Note.class, Stage.RECOGNISE));
    causes();
    add(assessment.otherExplanations());
    tests();
    add(assessment.findings(Advice.class, Stage.TEST));
    cautions();
    treatments();
    add(assessment.safeguards());
    if (held.has(BeforeLine.BASELINE)) {
      BeforeLine.more(held, summary).ifPresent(sentences::add);
    }
    if (assessment.treatments().isEmpty()) {
      add(assessment.prevention());
    }
    add(assessment.information());
  }

  /** The dangers that set the clock, and by their names those of a later one. */
  private void dangers() {
    Map<Urgency, List<Finding<RedFlag>>> later = new LinkedHashMap<>();
    for (Finding<RedFlag> each : assessment.redFlags()) {
      Urgency clock = each.conclusion().urgency();
      if (clock == held.urgency()) {
        add(each);
      } else {
        later.computeIfAbsent(clock, any -> new ArrayList<>()).add(each);
      }
    }
    later.forEach(
        (clock, flags) ->
            together(
                flags,
                Words.capitalised(clock.label()) + " as well: ",
                each -> Shortened.name(each.text()),
                "."));
  }

  /** Cautions of one kind in one sentence. */
  private void cautions() {
    Map<String, List<Finding<Caution>>> kinds = new LinkedHashMap<>();
    for (Finding<Caution> each : assessment.cautions()) {
      String kind = Shortened.kindOfCaution(each.rule().id());
      kinds.computeIfAbsent(kind, any -> new ArrayList<>()).add(each);
    }
    kinds.forEach(
        (kind, cautions) -> {
          if (cautions.size() == 1 || kind.isEmpty()) {
            add(cautions);
          } else {
            together(
                cautions,
                Shortened.headOfCautions(kind),
                each -> each.conclusion().tests().get(0).name(),
                Shortened.tailOfCautions(kind));
          }
        });
  }

  /** Whether nothing that speaks for it says more than what it is. */
  private static boolean isSaidByItsName(CandidateCause cause) {
    for (Finding<OnCause> each : cause.inOneWord()) {
      if (!each.text().endsWith(" cause: " + cause.cause().name())) {
        return false;
      }
    }
    return true;
  }

  /** What is looked at later, and in one sentence what is expected when. */
  private void followUp() {
    List<Finding<FollowUp>> expected = new ArrayList<>();
    List<Finding<FollowUp>> others = new ArrayList<>();
    for (Finding<FollowUp> each : assessment.followUp()) {
      (Shortened.isExpected(each.rule().id()) ? expected : others).add(each);
    }
    add(others);
    if (expected.size() > 1) {
      together(expected, "Expected: ", each -> Shortened.when(each.text()), ".");
    } else {
      add(expected);
    }
  }

  /** Several findings in one sentence, each by its words and with what of its reasons is new. */
  private <C extends Conclusion> void together(
      List<Finding<C>> findings, String head, Function<Finding<C>, String> words, String end) {
    List<String> parts = new ArrayList<>();
    for (Finding<C> each : findings) {
      said.add(each.text());
      String part = words.apply(each);
      parts.add(part + reasons(each, part));
    }
    sentences.add(
        new Sentence(
            findings.get(0).rule().id(),
            head + String.join(BETWEEN, parts) + end,
            List.copyOf(Held.citations(findings))));
  }

  /**
   * Each cause but that of the summary, in one word, and then what speaks against one of them or
   * all.
   */
  private void causes() {
    List<CandidateCause> causes = assessment.causes();
    Set<Finding<OnCause>> against = new LinkedHashSet<>();
    boolean named = CauseLine.of(held).isPresent();
    for (int i = 0; i < causes.size(); i++) {
      CandidateCause each = causes.get(i);
      against.addAll(each.speaksAgainst());
      boolean saidAbove = named && i == 0 && isSaidByItsName(each);
      if (!saidAbove
          && (each.likelihood() != Likelihood.UNLIKELY || !each.isDoubtedItself())
          && !(named && CauseLine.restsOnNothing(each))) {
        add(each.inOneWord());
      }
    }
    for (Finding<OnCause> each : against) {
      add(each);
    }
  }

  /** The tests that the summary does not name, but for those of the blood before a first dose. */
  private void tests() {
    boolean drawn = held.has(BeforeLine.BASELINE);
    for (Finding<TestAdvice> each : assessment.tests()) {
      if ((drawn && BeforeLine.takes(each.conclusion()))
          || (held.blocked() && needsDose(each.conclusion()))) {
        continue;
      }
      for (LabTest test : each.conclusion().tests()) {
        if (!summary.contains(test.name())) {
          add(each);
          break;
        }
      }
    }
  }

  /** Whether a test is done after a dose of what nobody may be given who reacted to it. */
  private static boolean needsDose(TestAdvice advice) {
    return advice.tests().stream().anyMatch(each -> each.name().contains("test dose"));
  }

  /** The bands of results beside the one that decided. */
  private void bands() {
    List<?> decided =
        assessment.status().decidedBy().map(finding -> Saw.tests(finding)).orElse(List.of());
    List<Finding<Banded>> bands = assessment.bands();
    for (Finding<Banded> each : bands) {
      if (bands.size() > 1 || !decided.contains(each.conclusion().test())) {
        add(each);
      }
    }
  }

  /**
   * What recommends a treatment on offer, the alternatives that it leaves to what the summary
   * gives, and of those that are not on offer the two that were nearest to it.
   */
  private void treatments() {
    List<TreatmentOption> offered = assessment.treatments();
    Set<Treatment> on = new HashSet<>();
    for (TreatmentOption each : offered) {
      on.add(each.treatment());
    }
    advice(on);
    for (int i = 1; i < offered.size(); i++) {
      sentences.add(offered.get(i).alternative(offered.get(0)));
    }
    rejected(offered);
  }

  /**
   * What recommends a treatment on offer. What leaves a choice that something else took is said
   * only where nothing else recommends a treatment.
   */
  private void advice(Set<Treatment> on) {
    List<Finding<TreatmentAdvice>> whole = new ArrayList<>();
    List<Finding<TreatmentAdvice>> overruled = new ArrayList<>();
    for (Finding<TreatmentAdvice> each : assessment.findings(TreatmentAdvice.class)) {
      List<Treatment> options = each.conclusion().options();
      if (on.containsAll(options)) {
        whole.add(each);
      } else if (!Collections.disjoint(on, options)) {
        overruled.add(each);
      }
    }
    add(whole.isEmpty() ? overruled : whole);
  }

  private void rejected(List<TreatmentOption> offered) {
    Set<Finding<TreatmentObjection>> objections = new LinkedHashSet<>();
    int named = 0;
    for (TreatmentOption each : assessment.otherTreatments()) {
      boolean near = !each.speaksFor().isEmpty() && !each.speaksAgainst().isEmpty();
      if (near && named < REJECTED && !offered.isEmpty()) {
        Finding<TreatmentObjection> first = each.speaksAgainst().get(0);
        named++;
        if (objections.add(first)) {
          add(first);
        }
      }
      for (Finding<TreatmentObjection> against : each.speaksAgainst()) {
        if (against.conclusion().forbids() && objections.add(against)) {
          add(against);
        }
      }
    }
  }

  private <C extends Conclusion> void add(List<Finding<C>> findings) {
    for (Finding<C> finding : findings) {
      add(finding);
    }
  }

  private <C extends Conclusion> void add(Finding<C> finding) {
    String rule = finding.rule().id();
    if (rule.equals(BeforeLine.BASELINE)
        || Shortened.inSummary(rule, summary)
        || Shortened.settled(rule, held::has)
        || !said.add(finding.text())) {
      return;
    }
    String words = Shortened.text(finding.text());
    if (held.blocked()) {
      words = Shortened.withoutChoice(words);
    }
    if (rule.startsWith(OF_A_MEDICINE)) {
      words = Shortened.ofThose(words, Saw.taken(finding, assessment.patient()));
    }
    String text = words + reasons(finding, words);
    sentences.add(new Sentence(rule, text.endsWith("?") ? text : text + ".", finding.citations()));
  }

  /** What of its reasons is new and telling, in brackets. */
  private String reasons(Finding<?> finding, String words) {
    StringBuilder text = new StringBuilder(USUAL_SENTENCE);
    String before = " (";
    for (String reasons : finding.reasons()) {
      for (String clause : clauses(reasons)) {
        String reason = Shortened.reason(clause);
        if (weighed.add(reason)
            && Shortened.tells(reason)
            && !Shortened.isTaken(reason, words)
            && !summary.contains(reason)
            && said.add(reason)) {
          text.append(before).append(reason);
          before = BETWEEN;
        }
      }
    }
    return text.append(before.equals(BETWEEN) ? ")" : "").toString();
  }

  /** A reason may tell several things; mostly it is one, and what is in brackets belongs to it. */
  private static List<String> clauses(String reason) {
    return reason.contains(BETWEEN) ? List.of(BETWEEN_CLAUSES.split(reason, -1)) : List.of(reason);
  }
}
