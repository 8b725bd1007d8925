package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.guidelines.People.woman;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.Guideline;
import io.github.cobalamin.guidelines.picture.Guard;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Urgency;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Conclusion.Note;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Criterion.Operator;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Confirmation;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Law L1: the kind of a guard decides what silence means. Guards are found by reflection, so that a
 * new one must choose its kind, and be shown here.
 */
class GuardsTest {
  private static final Map<String, Guard> GUARDS = guards();

  /** Of these, silence forbids too. */
  private static final Set<String> UNTIL_KNOWN = Set.of("Contraindications.AGE");

  /**
   * What the record tells of doses decides which dose is next; no result is made more or less of
   * for it. A negative antibody needs no guard, since no rule takes it for an assurance.
   */
  private static final Set<String> OF_DOSES =
      Set.of(
          "known that loading with vitamin B12 not finished",
          "known that not vitamin B12 begun within 92 days",
          "known that not vitamin B12 begun within 365 days");

  /** Remarks on the record, and the age that is known: nothing is held back by them. */
  private static final Set<String> ASK_WHAT_IS_KNOWN =
      Set.of(
          "treat-5-test-vitamin-e",
          "caution-pregnancy-at-implausible-age",
          "caution-breastfeeding-child",
          "caution-breastfeeding-man",
          "caution-methylmalonic-acid-without-range",
          "caution-homocysteine-without-range");

  /**
   * A guard, a patient with its finding of whom nobody told the artefact, and what states it.
   *
   * @param guard where the guard stands
   * @param kind what it is for
   * @param finding the patient
   * @param stated what states the artefact
   * @param rule what holds while nothing is known
   * @param instead what holds in its place, or beside the lower urgency, once it is stated
   */
  record Shown(
      String guard,
      Guard.Kind kind,
      Patient finding,
      UnaryOperator<Patient.Builder> stated,
      String rule,
      String instead) {
    @Override
    public String toString() {
      return guard;
    }
  }

  private static final List<Vignette> VIGNETTES = Vignettes.all();
  private static final int CONFIRMED = 4;
  private static final int INDETERMINATE = 2;

  static List<Shown> shown() {
    return Stream.concat(protective().stream(), artefacts().stream()).toList();
  }

  private static List<Shown> protective() {
    Patient.Builder deficient = man(50).addResult(result(LabTests.TOTAL_B12, "100 ng/L"));
    return List.of(
        protective(
            "Contraindications.AGE",
            Patient.builder().addResult(result(LabTests.TOTAL_B12, "100 ng/L")),
            patient -> patient.age(Age.years(10)),
            "treat-5-age-first",
            "status-0-under-16"),
        protective(
            "Contraindications.ALLERGY",
            deficient,
            patient -> patient.addAllergy(Allergen.HYDROXOCOBALAMIN, Allergen.CYANOCOBALAMIN),
            "treat-5-ask-for-allergy",
            "not-with-cobalamin-allergy"),
        protective(
            "Contraindications.INBORN_ERROR",
            deficient,
            with(Conditions.INBORN_ERROR_OF_COBALAMIN),
            "treat-unknown-cause",
            "treat-5-inborn-error"),
        protective(
            "Contraindications.LEBER_DISEASE",
            man(50)
                .addPresent(Symptoms.VISUAL_ACUITY_LOSS)
                .addResult(result(LabTests.TOTAL_B12, "100 ng/L")),
            with(Conditions.LEBER_HEREDITARY_OPTIC_NEUROPATHY),
            "treat-5-no-cyanocobalamin-before-leber-is-asked-for",
            "not-cyanocobalamin-in-leber-disease"),
        protective(
            "PreventionByBody.REACTION",
            man(50).addPresent(RiskFactors.VEGAN_DIET),
            patient -> patient.addAllergy(Allergen.CYANOCOBALAMIN),
            "prevent-vegan-society",
            "treat-5-allergy-what-to-avoid"));
  }

  static List<Shown> artefacts() {
    return List.of(
        alarming(
            "LastingCause.ANTIBODY",
            man(60)
                .addResult(result(LabTests.TOTAL_B12, "150 ng/L"))
                .addResult(result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "positive").on(Vignette.DAY)),
            patient ->
                patient.addReplacement(
                    Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
                        .since(Vignette.DAY.minusDays(3))),
            "cause-intrinsic-factor-antibody",
            "cause-intrinsic-factor-antibody-after-injection"),
        alarming(
            "LastingCause.GASTRIN_AND_PEPSINOGEN",
            man(60)
                .addResult(result(LabTests.TOTAL_B12, "150 ng/L"))
                .addResult(result(LabTests.GASTRIN, "raised"))
                .addResult(result(LabTests.PEPSINOGEN_I, "low")),
            patient -> patient.addMedicine(MedicineUse.of(Medicines.OMEPRAZOLE)),
            "cause-gastrin-and-pepsinogen",
            "cause-gastrin-and-pepsinogen-explained"),
        alarming(
            "Metabolites.MMA",
            man(50).addResult(result(LabTests.TOTAL_B12, "200 ng/L")).addResult(raisedMma()),
            patient -> patient.addResult(result(LabTests.EGFR, "40 mL/min/1.73 m2")),
            "caution-mma-and-unknown-kidney",
            "status-13b-middle-mma-raised-by-something-else"),
        alarming(
            "Metabolites.HOMOCYSTEINE",
            man(50).addResult(result(LabTests.HOMOCYSTEINE, "30 umol/L")),
            patient -> patient.addPresent(Conditions.FOLATE_DEFICIENCY),
            "note-homocysteine-raised",
            "caution-homocysteine-raised-by-others"),
        alarming(
            "Nerves.SIGNS",
            man(50).addPresent(Symptoms.OBJECTIVE_SENSORY_LOSS),
            with(Conditions.DIABETES),
            "urgent-objective-sign",
            "ng239-box-1"),
        alarming(
            "Nerves.SIGHT",
            man(50).addPresent(Symptoms.VISUAL_ACUITY_LOSS),
            with(Conditions.GLAUCOMA),
            "urgent-visual-loss",
            "ng239-box-1"),
        alarming(
            "Nerves.ANKLE",
            man(59).addPresent(Symptoms.ABSENT_ANKLE_REFLEXES),
            patient -> patient.age(Age.years(60)),
            "urgent-objective-sign",
            "ng239-box-1"),
        alarming(
            "Blood.HAEMOLYSIS",
            man(50)
                .addPresent(Symptoms.HAEMOLYSIS)
                .addResult(result(LabTests.PLATELETS, "90 10^9/L")),
            with(Conditions.HEREDITARY_SPHEROCYTOSIS),
            "urgent-possible-ttp",
            "note-chronic-haemolysis"),
        alarming(
            "Picture.FINDING",
            man(50).addPresent(Symptoms.FATIGUE).addResult(result(LabTests.TOTAL_B12, "low")),
            with(RiskFactors.HARMFUL_ALCOHOL_USE),
            "status-10a-low-in-words-with-findings",
            "status-10a-low-in-words"),
        alarming(
            "NerveDangers.WALKING",
            man(50).addPresent(Symptoms.IMPAIRED_GAIT),
            with(Conditions.STROKE),
            "urgent-objective-neurology",
            "ng239-box-1"),
        alarming(
            "Thiamine.EYES_OR_GAIT",
            man(50).addPresent(RiskFactors.HARMFUL_ALCOHOL_USE, Symptoms.NYSTAGMUS),
            with(Conditions.MULTIPLE_SCLEROSIS),
            "urgent-same-day-thiamine",
            "treat-5-thiamine-without-a-sign"),
        alarming(
            "NerveDangers.WORSENING",
            man(50).addHistory(History.of(Symptoms.PARAESTHESIA).onset(History.Onset.WORSENING)),
            with(Conditions.MULTIPLE_SCLEROSIS),
            "urgent-objective-neurology",
            "ng239-box-1"),
        alarming(
            "BloodDangers.VERY_LOW_HAEMOGLOBIN",
            man(20)
                .addPresent(Conditions.SICKLE_CELL_DISEASE, Symptoms.ANAEMIA)
                .addResult(result(LabTests.HAEMOGLOBIN, "68 g/L")),
            patient -> patient.addHistory(History.of(Symptoms.ANAEMIA).onset(History.Onset.STABLE)),
            "urgent-same-day-very-low-haemoglobin",
            "note-chronic-haemolysis"),
        alarming(
            "BloodDangers.SEVERE_ANAEMIA",
            man(20)
                .addPresent(Conditions.SICKLE_CELL_DISEASE, Symptoms.ANAEMIA)
                .addResult(result(LabTests.HAEMOGLOBIN, "78 g/L")),
            patient -> patient.addHistory(History.of(Symptoms.ANAEMIA).onset(History.Onset.STABLE)),
            "urgent-haemoglobin-below-80",
            "note-chronic-haemolysis"),
        alarming(
            "BloodDangers.FEW_PLATELETS_AND_LARGE_CELLS",
            man(50)
                .addResult(result(LabTests.MCV, "108 fL"))
                .addResult(result(LabTests.PLATELETS, "40 10^9/L")),
            with(Conditions.CIRRHOSIS),
            "urgent-same-day-macrocytosis-with-few-cells",
            "urgent-low-platelets"),
        alarming(
            "ChildDangers.FITS",
            man(8).addPresent(Symptoms.SEIZURES),
            with(Conditions.EPILEPSY),
            "urgent-child-with-danger-sign",
            "status-0-under-16"),
        alarming(
            "ChildDangers.BLEEDING_OR_ORGANS",
            man(8).addPresent(Symptoms.SPLENOMEGALY),
            with(Conditions.HEREDITARY_SPHEROCYTOSIS),
            "urgent-same-day-child-bleeding-or-organs",
            "status-0-under-16"),
        new Shown(
            "Picture.SUFFICIENT_B12",
            Guard.Kind.REASSURING,
            woman(50)
                .addPresent(Symptoms.ROMBERG_SIGN)
                .addResult(result(LabTests.TOTAL_B12, "420 ng/L"))
                .build(),
            patient -> patient.addResult(raisedMma()),
            "note-normal-markers-with-objective-signs",
            "status-17-sufficient-mma-raised"),
        new Shown(
            "Picture.NORMAL_MMA",
            Guard.Kind.REASSURING,
            man(50)
                .addResult(result(LabTests.TOTAL_B12, "100 ng/L"))
                .addResult(result(LabTests.ACTIVE_B12, "150 pmol/L"))
                .addResult(
                    result(LabTests.METHYLMALONIC_ACID, "200 nmol/L")
                        .withReferenceRange("0-280 nmol/L"))
                .build(),
            with(Symptoms.ROMBERG_SIGN),
            "status-9b-assays-disagree-mma-normal",
            "status-9c-assays-disagree-with-signs"));
  }

  @Test
  void every_guard_names_its_kind_and_is_shown() {
    Map<String, Guard.Kind> shown = new TreeMap<>();
    for (Shown each : shown()) {
      shown.put(each.guard(), each.kind());
    }
    Map<String, Guard.Kind> found = new TreeMap<>();
    GUARDS.forEach((name, guard) -> found.put(name, guard.kind()));

    assertThat(found).isEqualTo(shown);
  }

  @ParameterizedTest
  @MethodSource("shown")
  void what_is_not_known_takes_nothing_and_what_is_stated_is_never_silent(Shown shown) {
    Patient unknown = shown.finding();
    Patient stated = shown.stated().apply(unknown.toBuilder()).build();
    Guideline asked = asked(Objects.requireNonNull(GUARDS.get(shown.guard())));

    assertThat(asked.assess(unknown, Vignette.DAY).verdict("guard-stands").truth() == Truth.TRUE)
        .isNotEqualTo(UNTIL_KNOWN.contains(shown.guard()));
    assertThat(asked.assess(stated, Vignette.DAY).verdict("guard-stands").truth())
        .isNotEqualTo(Truth.TRUE);
    assertThat(asked.assess(unknown, Vignette.DAY).verdict("guard-artefact").truth())
        .isNotEqualTo(Truth.TRUE);
    assertThat(asked.assess(stated, Vignette.DAY).verdict("guard-artefact").truth())
        .isEqualTo(Truth.TRUE);

    Assessment open = Guidelines.NICE_NG239.assess(unknown, Vignette.DAY);
    Assessment told = Guidelines.NICE_NG239.assess(stated, Vignette.DAY);
    assertThat(open.verdict(shown.rule()).truth()).as("%s unknown", shown).isEqualTo(Truth.TRUE);
    assertThat(told.verdict(shown.instead()).truth()).as("%s stated", shown).isEqualTo(Truth.TRUE);
    if (shown.kind() == Guard.Kind.ALARMING) {
      assertThat(told.urgency()).isLessThanOrEqualTo(open.urgency());
    } else if (shown.kind() == Guard.Kind.REASSURING) {
      assertThat(told.verdict(shown.rule()).truth()).isNotEqualTo(Truth.TRUE);
      assertThat(told.urgency()).isGreaterThanOrEqualTo(open.urgency());
    }
  }

  /**
   * Law 1 over all vignettes whose finding a guard lets pass: once the artefact is stated, an alarm
   * falls by one grade, or as row 13 has it from shown to indeterminate, and an assurance never
   * says more.
   */
  @ParameterizedTest
  @MethodSource("artefacts")
  void an_artefact_that_is_stated_moves_every_patient_one_way(Shown shown) {
    Guard guard = Objects.requireNonNull(GUARDS.get(shown.guard()));
    Guideline asked = asked(guard).withRule(note("guard-finding", guard.finding()));
    int tried = 0;
    for (Vignette each : VIGNETTES) {
      Assessment open = asked.assess(each.patient(), Vignette.DAY);
      Assessment told = stated(asked, shown, each.patient());
      if (told != null
          && open.verdict("guard-finding").truth() == Truth.TRUE
          && open.verdict("guard-artefact").truth() != Truth.TRUE
          && told.verdict("guard-artefact").truth() == Truth.TRUE) {
        tried++;
        boolean alarming = shown.kind() == Guard.Kind.ALARMING;
        int before = grade(open);
        assertThat(grade(told))
            .as("%s: %s", shown, each.patient())
            .isBetween(
                alarming ? Math.min(before - 1, INDETERMINATE) : before,
                alarming ? before : CONFIRMED);
        assertThat(told.urgency())
            .as("%s: %s", shown, each.patient())
            .isBetween(
                alarming ? Urgency.ROUTINE : open.urgency(),
                alarming ? open.urgency() : Urgency.SAME_DAY);
      }
    }
    assertThat(tried).as(shown.guard()).isPositive();
  }

  private static @Nullable Assessment stated(Guideline asked, Shown shown, Patient patient) {
    try {
      return asked.assess(shown.stated().apply(patient.toBuilder()).build(), Vignette.DAY);
    } catch (IllegalArgumentException e) {
      return null; // the record says otherwise
    }
  }

  private static int grade(Assessment assessment) {
    return switch (assessment.status().classification()) {
      case CONFIRMED -> CONFIRMED;
      case PROBABLE -> CONFIRMED - 1;
      case DISCORDANT, INDETERMINATE -> INDETERMINATE;
      case UNLIKELY -> 1;
      default -> 0;
    };
  }

  /** What is known must stand against a finding by a guard, or it would be of no kind. */
  @Test
  void nothing_that_is_known_counts_but_by_a_guard() {
    Set<Criterion> artefacts = new LinkedHashSet<>();
    for (Guard guard : GUARDS.values()) {
      artefacts.add(guard.artefact());
      if (guard.kind() == Guard.Kind.PROTECTIVE && guard.artefact().operator() == Operator.NOT) {
        artefacts.addAll(guard.artefact().parts());
      }
    }
    Set<String> loose = new LinkedHashSet<>();
    for (Rule rule : Guidelines.NICE_NG239.rules()) {
      if (!ASK_WHAT_IS_KNOWN.contains(rule.id())) {
        collect(rule.when(), rule.id(), artefacts, loose);
      }
    }

    assertThat(loose).isEmpty();
  }

  @Test
  void rules_with_a_guard_are_listed() {
    Map<String, List<String>> rules = new TreeMap<>();
    GUARDS.forEach(
        (name, guard) -> {
          List<String> ids = new ArrayList<>();
          for (Rule rule : Guidelines.NICE_NG239.rules()) {
            if (asks(rule.when(), guard)) {
              ids.add(rule.id());
            }
          }
          rules.put(name + " (" + guard.kind() + ")", ids);
        });
    rules.forEach((guard, ids) -> System.out.println(guard + ": " + ids.size() + " rules"));

    assertThat(rules).noneSatisfy((guard, ids) -> assertThat(ids).as(guard).isEmpty());
  }

  private static void collect(
      Criterion criterion, String rule, Set<Criterion> artefacts, Set<String> loose) {
    for (Criterion each : criterion.allParts()) {
      boolean negates = each.operator() == Operator.NOT;
      for (Criterion part : each.parts()) {
        if (part.operator() == Operator.ESTABLISHED
            && !negates
            && !artefacts.contains(part.parts().get(0))
            && !OF_DOSES.contains(part.words())) {
          loose.add(rule + ": " + part);
        }
      }
    }
  }

  private static boolean asks(Criterion criterion, Guard guard) {
    List<Criterion> parts = criterion.allParts();
    return parts.contains(guard.stands()) || parts.contains(guard.artefact());
  }

  private static Guideline asked(Guard guard) {
    return Guidelines.NICE_NG239
        .withId("guarded")
        .withRule(note("guard-stands", guard.stands()))
        .withRule(note("guard-artefact", guard.artefact()));
  }

  private static Rule note(String id, Criterion when) {
    return Rule.builder(id)
        .when(when)
        .conclude(Note.of("Asked by a test"))
        .everybody()
        .cite(Sources.LIBRARY.at("a test", Confirmation.PROVISIONAL));
  }

  private static Shown protective(
      String guard,
      Patient.Builder finding,
      UnaryOperator<Patient.Builder> stated,
      String rule,
      String instead) {
    return new Shown(guard, Guard.Kind.PROTECTIVE, finding.build(), stated, rule, instead);
  }

  private static Shown alarming(
      String guard,
      Patient.Builder finding,
      UnaryOperator<Patient.Builder> stated,
      String rule,
      String instead) {
    return new Shown(guard, Guard.Kind.ALARMING, finding.build(), stated, rule, instead);
  }

  private static UnaryOperator<Patient.Builder> with(Clue clue) {
    return patient -> patient.addPresent(clue);
  }

  private static LabResult raisedMma() {
    return result(LabTests.METHYLMALONIC_ACID, "500 nmol/L").withReferenceRange("0-280 nmol/L");
  }

  private static Map<String, Guard> guards() {
    Map<String, Guard> guards = new TreeMap<>();
    try (Stream<Path> files =
        Files.walk(
            Path.of(Guidelines.class.getProtectionDomain().getCodeSource().getLocation().toURI())
                .resolve(Guidelines.class.getPackageName().replace('.', '/')))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        String name = file.toString();
        name = name.substring(name.indexOf("io/github"), name.length() - ".class".length());
        Class<?> type = Class.forName(name.replace('/', '.'));
        for (Field field : type.getDeclaredFields()) {
          if (field.getType().equals(Guard.class)
              && java.lang.reflect.Modifier.isStatic(field.getModifiers())) {
            field.setAccessible(true);
            guards.put(type.getSimpleName() + "." + field.getName(), (Guard) field.get(null));
          }
        }
      }
    } catch (IOException | ReflectiveOperationException | java.net.URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    return guards;
  }
}
