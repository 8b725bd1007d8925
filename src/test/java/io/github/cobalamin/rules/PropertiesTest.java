package io.github.cobalamin.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.model.RiskFactor;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Ethnicity;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.patient.Trimester;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.rules.leaf.Leaf;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PropertiesTest {
  private static final int RULE_SETS = 250;
  private static final int PATIENTS = 10;
  private static final int RULES = 12;

  private static final Symptom GROUP = Tiny.symptom("group");
  private static final Symptom SHOWN = Tiny.symptom("shown", GROUP);
  private static final Condition WIDE = Tiny.condition("wide");
  private static final RiskFactor RISK = Tiny.riskFactor("risk");
  private static final List<Clue> CLUES =
      List.of(
          SHOWN,
          Tiny.symptom("member", GROUP),
          Tiny.symptom("alone"),
          Tiny.condition("narrow", WIDE),
          RISK);
  private static final List<Clue> GROUPS = List.of(GROUP, WIDE);
  private static final List<Medicine> CLASSES =
      List.of(Tiny.medicineClass("k0"), Tiny.medicineClass("k1"), Tiny.medicineClass("k2"));
  private static final List<Medicine> MEDICINES =
      CLASSES.stream()
          .flatMap(
              each ->
                  List.of(
                      Tiny.medicine(each.id() + "-a", each), Tiny.medicine(each.id() + "-b", each))
                      .stream())
          .toList();

  @Test
  void the_order_in_which_facts_were_added_does_not_matter() {
    SplittableRandom random = new SplittableRandom(1);
    for (int set = 0; set < RULE_SETS; set++) {
      RuleSet rules = rules(random, true);
      for (int i = 0; i < PATIENTS; i++) {
        List<Consumer<Patient.Builder>> facts = facts(random);
        Evaluation one = rules.evaluate(patient(facts), Tiny.TODAY);
        Evaluation other = rules.evaluate(patient(shuffled(facts, random)), Tiny.TODAY);
        assertThat(other.patient()).isEqualTo(one.patient());
        assertThat(words(other)).isEqualTo(words(one));
      }
    }
  }

  @Test
  void evaluating_twice_gives_the_same_verdicts_and_traces() {
    SplittableRandom random = new SplittableRandom(2);
    for (int set = 0; set < RULE_SETS; set++) {
      RuleSet rules = rules(random, true);
      for (int i = 0; i < PATIENTS; i++) {
        Patient patient = patient(facts(random));
        Evaluation one = rules.evaluate(patient, Tiny.TODAY);
        rules.evaluate(patient(facts(random)), Tiny.TODAY);
        Evaluation again = rules.evaluate(patient, Tiny.TODAY);
        assertThat(words(again)).isEqualTo(words(one));
        assertThat(traces(again)).asString().isEqualTo(traces(one).toString());
      }
    }
  }

  @Test
  void verdicts_are_those_of_the_reference_and_of_the_trace() {
    SplittableRandom random = new SplittableRandom(3);
    Map<Truth, Integer> seen = new EnumMap<>(Truth.class);
    for (int set = 0; set < RULE_SETS; set++) {
      RuleSet rules = rules(random, true);
      for (int i = 0; i < PATIENTS; i++) {
        Evaluation evaluation = rules.evaluate(patient(facts(random)), Tiny.TODAY);
        for (Verdict verdict : evaluation.verdicts()) {
          Trace trace = verdict.trace();
          Truth expected = Reference.evaluate(verdict.rule().when(), leaf -> leafOf(trace, leaf));
          assertThat(verdict.truth()).as(verdict.toString()).isEqualTo(expected);
          assertThat(trace.truth()).as(verdict.toString()).isEqualTo(expected);
          seen.merge(expected, 1, Integer::sum);
        }
      }
    }
    assertThat(seen).containsOnlyKeys(Truth.values());
    assertThat(seen.values()).allMatch(count -> count > 1000);
  }

  /**
   * Facts are added to a patient, none is changed: at most one use of each class of medicines and
   * one result of each test; closed worlds are closed last.
   */
  @Test
  void what_is_decided_stays_decided_when_an_unknown_input_becomes_known() {
    SplittableRandom random = new SplittableRandom(4);
    int decided = 0;
    int becameKnown = 0;
    for (int set = 0; set < RULE_SETS; set++) {
      RuleSet rules = rules(random, false);
      for (int i = 0; i < PATIENTS; i++) {
        List<Consumer<Patient.Builder>> facts = facts(random);
        int known = random.nextInt(facts.size() + 1);
        Evaluation less = rules.evaluate(patient(facts.subList(0, known)), Tiny.TODAY);
        Evaluation more = rules.evaluate(patient(facts), Tiny.TODAY);
        for (Verdict verdict : less.verdicts()) {
          Truth after = more.verdict(verdict.rule().id()).truth();
          if (verdict.truth().known()) {
            assertThat(after)
                .as("%s of %s", verdict, verdict.rule().when())
                .isEqualTo(verdict.truth());
            decided++;
          } else if (after.known()) {
            becameKnown++;
          }
        }
      }
    }
    assertThat(decided).isGreaterThan(2000);
    assertThat(becameKnown).isGreaterThan(2000);
  }

  @Test
  void every_finite_value_falls_in_exactly_one_band() {
    SplittableRandom random = new SplittableRandom(5);
    List<Unit> units = Tiny.MARKER.units();
    for (int i = 0; i < 400; i++) {
      int low = random.nextInt(20, 500);
      int high = low + random.nextInt(0, 300);
      Thresholds.Builder builder = Thresholds.builder(Tiny.MARKER);
      boolean both = random.nextBoolean();
      builder.deficientBelow(printed(low, both));
      builder.sufficientAbove(printed(high, both));
      RuleSet rules =
          RuleSet.of(
              List.of(
                  Tiny.rule("d", Criteria.result(Tiny.MARKER).in(Band.DEFICIENT)),
                  Tiny.rule("i", Criteria.result(Tiny.MARKER).in(Band.INTERMEDIATE)),
                  Tiny.rule("s", Criteria.result(Tiny.MARKER).in(Band.SUFFICIENT))),
              List.of(builder.cite(Tiny.CITATION)),
              Optional.empty());
      for (int k = 0; k < 20; k++) {
        Unit unit = units.get(random.nextInt(units.size()));
        double center = k % 2 == 0 ? low : high;
        double value =
            k < 10
                ? Math.max(10, Math.round(center) + random.nextInt(-2, 3))
                : 10 + random.nextInt(9000) / 10.0;
        Patient patient =
            Patient.builder()
                .addResult(LabResult.of(Tiny.MARKER, Quantity.of(BigDecimal.valueOf(value), unit)))
                .build();
        assertThat(rules.evaluate(patient).fired()).as("%s %s", value, unit).hasSize(1);
        assertThat(rules.evaluate(patient).verdicts())
            .extracting(Verdict::truth)
            .doesNotContain(Truth.UNKNOWN);
      }
    }
  }

  private static String[] printed(int limit, boolean both) {
    return both
        ? new String[] {limit + " ng/L", Math.round(limit * 1000 / 1355.37) + " pmol/L"}
        : new String[] {limit + " ng/L"};
  }

  private static List<String> words(Evaluation evaluation) {
    List<String> words = new ArrayList<>();
    for (Verdict verdict : evaluation.verdicts()) {
      words.add(verdict + " because " + verdict.trace().text());
    }
    return words;
  }

  private static List<Trace> traces(Evaluation evaluation) {
    return evaluation.verdicts().stream().map(Verdict::trace).toList();
  }

  private static Truth leafOf(Trace trace, Leaf leaf) {
    if (trace.criterion().equals(leaf)) {
      return trace.truth();
    }
    for (Trace part : trace.parts()) {
      if (holds(part.criterion(), leaf)) {
        return leafOf(part, leaf);
      }
    }
    throw new AssertionError("the trace must hold " + leaf);
  }

  private static boolean holds(Criterion criterion, Leaf leaf) {
    return criterion.equals(leaf) || criterion.parts().stream().anyMatch(part -> holds(part, leaf));
  }

  /** Rules of three stages; those that must be monotone ask neither for records nor defaults. */
  private static RuleSet rules(SplittableRandom random, boolean any) {
    List<Rule> rules = new ArrayList<>();
    if (any) {
      rules.add(
          Tiny.shows(
              "shows",
              SHOWN,
              Criteria.any(
                  List.of(
                      Criteria.result(Tiny.CELLS).below("4 10^9/L"),
                      Criteria.result(Tiny.MARKER).below("100 ng/L")))));
      rules.add(Tiny.note("contradicted", Criteria.contradicted(SHOWN)));
    }
    for (int i = 0; i < RULES; i++) {
      rules.add(Tiny.rule("r" + i, tree(random, 3, any)));
      rules.add(
          Tiny.note(
              "n" + i,
              Criteria.any(
                  List.of(tree(random, 2, any), Criteria.not(Criteria.concluded("r" + i))))));
    }
    return Tiny.ruleSet(rules.toArray(new Rule[0]));
  }

  private static Criterion tree(SplittableRandom random, int depth, boolean any) {
    int kind = depth == 0 ? 0 : random.nextInt(any ? 9 : 7);
    if (kind <= 1) {
      return leaf(random, any);
    }
    if (kind == 2) {
      return Criteria.not(tree(random, depth - 1, any));
    }
    List<Criterion> parts = new ArrayList<>();
    int count = random.nextInt(1, 4);
    for (int i = 0; i < count; i++) {
      parts.add(tree(random, depth - 1, any));
    }
    return switch (kind) {
      case 3, 4 -> Criteria.all(parts);
      case 5 -> Criteria.atLeast(random.nextInt(1, count + 1), parts);
      case 7 -> Criteria.firstDecided(parts);
      case 8 -> Criteria.established(parts.get(0));
      default -> Criteria.any(parts);
    };
  }

  private static Criterion leaf(SplittableRandom random, boolean any) {
    Criteria.OfResult marker = Criteria.result(Tiny.MARKER);
    return switch (random.nextInt(any ? 20 : 18)) {
      case 0, 1, 2 -> Criteria.present(CLUES.get(random.nextInt(CLUES.size())));
      case 3 -> Criteria.present(GROUPS.get(random.nextInt(GROUPS.size())));
      case 4 -> Criteria.taking(MEDICINES.get(random.nextInt(MEDICINES.size())));
      case 5 ->
          Criteria.takingForMonths(
              MEDICINES.get(random.nextInt(MEDICINES.size())), random.nextInt(25), "20 mg");
      case 6 -> Criteria.taking(CLASSES.get(random.nextInt(CLASSES.size())), "20 mg");
      case 7 -> Criteria.ageAtLeast(random.nextInt(10, 90));
      case 8 -> Criteria.sex(random.nextBoolean() ? Sex.MALE : Sex.FEMALE);
      case 9 -> Criteria.pregnant(Trimester.SECOND);
      case 10 -> random.nextBoolean() ? Criteria.pregnant() : Criteria.breastfeeding();
      case 11 -> Criteria.allergic(Allergen.COBALT);
      case 12 -> Criteria.onReplacement();
      case 13 -> marker.is(Outcome.LOW);
      case 14 -> marker.below("180 ng/L", "133 pmol/L");
      case 15 ->
          marker.in(Band.INTERMEDIATE, random.nextBoolean() ? Band.DEFICIENT : Band.SUFFICIENT);
      case 16 -> marker.onReplacement(90, "1 mg");
      case 17 -> Criteria.ethnicity(Ethnicity.BLACK);
      case 18 -> marker.reported();
      default -> marker.suspicious();
    };
  }

  /** Facts of one person that do not contradict each other; complete worlds come last. */
  private static List<Consumer<Patient.Builder>> facts(SplittableRandom random) {
    List<Consumer<Patient.Builder>> facts = new ArrayList<>();
    int years = random.nextInt(0, 100);
    boolean female = random.nextBoolean();
    facts.add(patient -> patient.age(Age.years(years)));
    facts.add(patient -> patient.sex(female ? Sex.FEMALE : Sex.MALE));
    facts.add(
        random.nextBoolean()
            ? patient -> patient.ethnicity(Ethnicity.BLACK)
            : patient -> patient.ethnicity(Ethnicity.WHITE));
    if (female && years < 60) {
      Trimester trimester = random.nextBoolean() ? Trimester.SECOND : Trimester.THIRD;
      facts.add(
          switch (random.nextInt(3)) {
            case 0 -> patient -> patient.pregnant(trimester);
            case 1 -> Patient.Builder::pregnant;
            default -> Patient.Builder::notPregnant;
          });
      facts.add(Patient.Builder::breastfeeding);
    }
    for (Clue clue : CLUES) {
      int kind = random.nextInt(3);
      if (kind == 0) {
        facts.add(patient -> patient.addPresent(clue));
      } else if (kind == 1) {
        facts.add(patient -> patient.addAbsent(clue));
      }
    }
    for (int i = 0; i < CLASSES.size(); i++) {
      Medicine group = CLASSES.get(i);
      Medicine medicine = MEDICINES.get(2 * i + random.nextInt(2));
      MedicineUse member = use(MedicineUse.of(medicine), random);
      MedicineUse wide = use(MedicineUse.of(group), random);
      switch (random.nextInt(4)) {
        case 0 -> facts.add(patient -> patient.addMedicine(member));
        case 1 -> facts.add(patient -> patient.addMedicine(wide));
        case 2 -> facts.add(patient -> patient.addNotTaken(group));
        default -> facts.add(patient -> patient.addNotTaken(medicine));
      }
    }
    LabResult marker = marker(random);
    facts.add(patient -> patient.addResult(marker));
    LabResult cells = LabResult.of(Tiny.CELLS, random.nextInt(1, 8) + " 10^9/L");
    facts.add(patient -> patient.addResult(cells));
    Replacement replacement = replacement(random);
    facts.add(patient -> patient.addReplacement(replacement));
    if (random.nextBoolean()) {
      facts.add(patient -> patient.addAllergy(Allergen.COBALT));
    }
    List<Consumer<Patient.Builder>> ordered = new ArrayList<>(shuffled(facts, random));
    for (Patient.Part world : Patient.Part.values()) {
      if (random.nextInt(3) == 0) {
        ordered.add(patient -> patient.noOther(world));
      }
    }
    return ordered;
  }

  private static MedicineUse use(MedicineUse plain, SplittableRandom random) {
    MedicineUse use = plain;
    if (random.nextBoolean()) {
      use = use.withDailyDose(random.nextInt(10, 31) + " mg");
    }
    if (random.nextBoolean()) {
      use = use.since(YearMonth.from(Tiny.TODAY).minusMonths(random.nextInt(20, 40)));
    }
    return random.nextInt(3) == 0
        ? use.until(YearMonth.from(Tiny.TODAY).minusMonths(random.nextInt(0, 19)))
        : use;
  }

  private static LabResult marker(SplittableRandom random) {
    LabResult result;
    if (random.nextInt(6) == 0) {
      result = LabResult.of(Tiny.MARKER, random.nextBoolean() ? Outcome.LOW : Outcome.NORMAL);
    } else {
      Quantity.Comparator[] comparators = Quantity.Comparator.values();
      Quantity.Comparator comparator =
          random.nextBoolean()
              ? Quantity.Comparator.EXACT
              : comparators[random.nextInt(comparators.length)];
      Unit unit = random.nextBoolean() ? Unit.NANOGRAM_PER_LITRE : Unit.PICOMOLE_PER_LITRE;
      result =
          LabResult.of(
              Tiny.MARKER,
              new Quantity(BigDecimal.valueOf(random.nextInt(20, 450)), unit, comparator));
      if (random.nextBoolean()) {
        result = result.withReferenceRange("200-900 ng/L");
      }
    }
    return switch (random.nextInt(4)) {
      case 0 -> result.duringReplacement();
      case 1 -> result.beforeReplacement();
      case 2 -> result.on(Tiny.TODAY.minusDays(random.nextInt(200)));
      default -> result;
    };
  }

  private static Replacement replacement(SplittableRandom random) {
    Route[] routes = Route.values();
    Replacement replacement =
        Replacement.of(
            Cobalamin.HYDROXOCOBALAMIN,
            routes[random.nextInt(routes.length)],
            random.nextBoolean() ? "1 mg" : "50 ug");
    if (random.nextBoolean()) {
      replacement = replacement.since(Tiny.TODAY.minusDays(random.nextInt(200, 400)));
    }
    return random.nextBoolean()
        ? replacement.until(Tiny.TODAY.minusDays(random.nextInt(200)))
        : replacement;
  }

  private static Patient patient(List<Consumer<Patient.Builder>> facts) {
    Patient.Builder patient = Patient.builder();
    facts.forEach(fact -> fact.accept(patient));
    return patient.build();
  }

  private static <T> List<T> shuffled(List<T> list, SplittableRandom random) {
    List<T> shuffled = new ArrayList<>(list);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      shuffled.set(i, shuffled.set(other, shuffled.get(i)));
    }
    return shuffled;
  }
}
