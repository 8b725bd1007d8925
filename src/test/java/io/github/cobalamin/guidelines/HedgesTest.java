package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.Sentence;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.model.Classification;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * No sentence doubts a result of which stronger evidence on the same record has settled what it
 * means. Every note, caution and other explanation that hedges is in one of the lists here.
 */
class HedgesTest {
  private static final long SEED = 230301;
  private static final int PATIENTS = Behaviour.share(1200);

  private static final Pattern HEDGE =
      Pattern.compile(
          "\\b(may|can|might|could|possible|hardly|unreliable|less reassuring|settle|no proof"
              + "|(not|nothing) exclude|exclude nothing|excludes? it|other side|without deficiency)\\b");

  private static final Predicate<Assessment> MMA = rule("note-mma-raised");
  private static final Predicate<Assessment> ANTIBODY = rule("cause-intrinsic-factor-antibody");
  private static final Predicate<Assessment> GASTRITIS = HedgesTest::hasGastritis;
  private static final Predicate<Assessment> ACTIVE_LOW = rule("ng239-active-b12-deficient");
  private static final Predicate<Assessment> ACTIVE_GOOD = rule("ng239-active-b12-sufficient");
  private static final Predicate<Assessment> TOTAL_LOW = rule("ng239-total-b12-deficient");
  private static final Predicate<Assessment> NOT_MEASURED_AGAIN = HedgesTest::isNotMeasuredAgain;
  private static final Predicate<Assessment> DEFICIENT = HedgesTest::isDeficient;

  private static final Predicate<Assessment> A_LOW_LEVEL_IS_TRUE =
      MMA.or(ANTIBODY).or(GASTRITIS).or(ACTIVE_LOW);
  private static final Predicate<Assessment> A_GOOD_LEVEL_IS_FALSE =
      MMA.or(TOTAL_LOW).or(ACTIVE_LOW);

  /** What doubts a result, and what settles it. */
  private static final Map<String, Predicate<Assessment>> SETTLED =
      Map.ofEntries(
          Map.entry("note-total-b12-near-threshold", A_LOW_LEVEL_IS_TRUE.or(NOT_MEASURED_AGAIN)),
          Map.entry("note-near-both-limits", ANTIBODY.or(GASTRITIS)),
          Map.entry("note-deficient-and-well", A_LOW_LEVEL_IS_TRUE.or(ACTIVE_GOOD)),
          Map.entry("caution-total-b12-falsely-low", A_LOW_LEVEL_IS_TRUE.or(ACTIVE_GOOD)),
          Map.entry("caution-total-b12-and-contraceptive", A_LOW_LEVEL_IS_TRUE),
          Map.entry("caution-total-b12-and-unknown-pregnancy", ACTIVE_LOW.or(ACTIVE_GOOD)),
          Map.entry("caution-active-b12-variant", MMA.or(TOTAL_LOW)),
          Map.entry("caution-total-b12-falsely-high", A_GOOD_LEVEL_IS_FALSE),
          Map.entry("caution-total-b12-and-valproate", A_GOOD_LEVEL_IS_FALSE),
          Map.entry("caution-total-b12-antibody-interference", A_GOOD_LEVEL_IS_FALSE),
          Map.entry("caution-b12-and-supplements", A_GOOD_LEVEL_IS_FALSE),
          Map.entry("caution-b12-after-transfusion", MMA),
          Map.entry("caution-b12-and-unknown-replacement", MMA),
          Map.entry("high-b12-excludes-nothing", MMA.or(rule("note-mma-normal"))),
          Map.entry(
              "caution-intrinsic-factor-antibody-and-unknown-injection",
              each -> each.patient().truth(Conditions.PERNICIOUS_ANAEMIA) == Truth.TRUE),
          Map.entry("caution-mma-in-pregnancy", DEFICIENT),
          Map.entry("caution-homocysteine-in-pregnancy", MMA.or(DEFICIENT)),
          Map.entry("caution-homocysteine-raised-by-others", MMA.or(DEFICIENT)),
          Map.entry("other-metabolites-high-with-good-b12", ANTIBODY.or(GASTRITIS)));

  /** They have words of a hedge, and doubt no level: what a thing can do, and what adds to it. */
  private static final Set<String> NO_DOUBT =
      Set.of(
          "caution-cobalamin-allergy",
          "caution-intrinsic-factor-antibody-after-injection",
          "caution-leber-and-cyanocobalamin",
          "caution-mcv-and-young-cells-or-medicines",
          "caution-mcv-masked",
          "caution-mcv-raised-by-others",
          "caution-pregnancy-at-implausible-age",
          "caution-total-b12-of-a-pregnancy",
          "child-folic-acid-alone",
          "child-inborn-error-if-the-mother-is-replete",
          "child-inborn-error-possible",
          "look-elsewhere-cognition",
          "look-elsewhere-macrocytosis",
          "look-elsewhere-neuropathy",
          "mind-folic-acid-alone",
          "ng239-mental-health",
          "note-child-thresholds",
          "note-mma-normal",
          "other-copper",
          "other-folate",
          "other-gas-and-low-level",
          "other-iron-doubtful",
          "other-iron",
          "other-macrocytosis-from-alcohol",
          "other-neuropathy-from-copper-deficiency",
          "other-neuropathy-from-diabetes");

  @Test
  void every_hedge_is_listed() {
    Set<String> unknown = new TreeSet<>();
    for (Rule rule : Guidelines.NICE_NG239.rules()) {
      Conclusion conclusion = rule.conclusion();
      boolean says =
          conclusion instanceof Conclusion.Note
              || conclusion instanceof Conclusion.Caution
              || conclusion instanceof Conclusion.OtherExplanation;
      if (says
          && HEDGE.matcher(conclusion.text()).find()
          && !SETTLED.containsKey(rule.id())
          && !NO_DOUBT.contains(rule.id())) {
        unknown.add(rule.id() + ": " + conclusion.text());
      }
    }

    assertThat(unknown).isEmpty();
  }

  @Test
  void nothing_is_doubted_that_is_settled() {
    List<String> doubted = new ArrayList<>();
    Set<String> heard = new TreeSet<>();
    for (Assessment each : assessments()) {
      for (Sentence sentence : each.explanation().sentences()) {
        Predicate<Assessment> settled = SETTLED.get(sentence.key());
        if (settled != null) {
          heard.add(sentence.key());
          if (settled.test(each)) {
            doubted.add(sentence + " of " + each.patient());
          }
        }
      }
    }

    assertThat(doubted).isEmpty();
    assertThat(heard).hasSizeGreaterThan(SETTLED.size() - 3);
  }

  /** The lines of a summary have the keys of their lines: what they hedge is known by its words. */
  @Test
  void a_summary_doubts_nothing_that_is_settled() {
    Map<String, Predicate<Assessment>> words =
        Map.of(
            "may explain the low total B12", A_LOW_LEVEL_IS_TRUE,
            "cobalamin C disease is possible", ANTIBODY.or(GASTRITIS),
            "haptocorrin deficiency can lower", MMA.or(ACTIVE_LOW));
    for (Assessment each : assessments()) {
      String summary = each.summary().text();
      words.forEach(
          (said, settled) ->
              assertThat(summary.toLowerCase(Locale.ROOT).contains(said) && settled.test(each))
                  .as("%s: %s%n%s", said, each.patient(), summary)
                  .isFalse());
    }
  }

  private static Predicate<Assessment> rule(String id) {
    return each -> each.verdict(id).truth() == Truth.TRUE;
  }

  private static boolean hasGastritis(Assessment each) {
    return each.patient().truth(Conditions.PERNICIOUS_ANAEMIA) == Truth.TRUE
        || each.patient().truth(Conditions.AUTOIMMUNE_GASTRITIS) == Truth.TRUE;
  }

  private static boolean isNotMeasuredAgain(Assessment each) {
    return each.explanation().text().contains("ot measure the B12 level again");
  }

  private static boolean isDeficient(Assessment each) {
    return each.status().classification() == Classification.CONFIRMED
        && each.verdict("status-10-deficient").truth() == Truth.TRUE;
  }

  private static List<Assessment> assessments() {
    List<Assessment> all = new ArrayList<>();
    for (Vignette each : Vignettes.all()) {
      all.add(each.assessed());
    }
    RandomPatients random = new RandomPatients(SEED);
    WidePatients wide = new WidePatients(SEED);
    for (int i = 0; i < PATIENTS; i++) {
      Patient patient = i % 2 == 0 ? random.next() : random.detailed();
      all.add(Guidelines.NICE_NG239.assess(patient, SummaryPatients.DAY));
      all.add(Guidelines.NICE_NG239.assess(wide.next(), WidePatients.DAY));
    }
    return all;
  }
}
