package io.github.cobalamin.assessment;

import io.github.cobalamin.assessment.wording.Print;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.RiskFactor;
import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Input;
import io.github.cobalamin.rules.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the rule behind a finding saw, in words that fit into a sentence. */
final class Saw {
  private static final String PREGNANCY = "pregnancy";

  /** A level, the size of cells, and what tells that cells are destroyed. */
  private static final List<LabTest> NO_DANGER_BY_THEMSELVES =
      List.of(
          LabTests.TOTAL_B12,
          LabTests.ACTIVE_B12,
          LabTests.MCV,
          LabTests.MCH,
          LabTests.LACTATE_DEHYDROGENASE,
          LabTests.BILIRUBIN,
          LabTests.INDIRECT_BILIRUBIN,
          LabTests.HAPTOGLOBIN,
          LabTests.RETICULOCYTES);

  private Saw() {}

  /**
   * The names of what is there, symptoms first, each once; of a group beside its part, the part.
   */
  static List<String> clues(Finding<?> finding) {
    List<String> clues = names(finding, true);
    clues.addAll(names(finding, false));
    return clues;
  }

  /** The names of the symptoms that are there, each once. */
  static List<String> symptoms(Finding<?> finding) {
    return names(finding, true);
  }

  /** The names of what is there and is no symptom, each once. */
  static List<String> cluesButSymptoms(Finding<?> finding) {
    return names(finding, false);
  }

  /** The names of what only raises the risk of something, each once. */
  static List<String> risks(Finding<?> finding) {
    return names(finding, RiskFactor.class);
  }

  /** The names of the medicines that are taken, each once, of a class those on record. */
  static List<String> taken(Finding<?> finding, Patient patient) {
    List<String> names = new ArrayList<>();
    for (Fact each : facts(finding, Medicine.class)) {
      String name = own(each, patient).orElse(each).name();
      if (!names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  /** What is on record of a class or group, if it is not that itself. */
  static Optional<Fact> own(Fact wide, Patient patient) {
    List<Fact> recorded = new ArrayList<>(patient.present());
    patient.medicines().forEach(use -> recorded.add(use.medicine()));
    return recorded.contains(wide)
        ? Optional.empty()
        : recorded.stream().filter(each -> each.isIn(wide)).findFirst();
  }

  /** Of a group that a rule saw by this name, the name of what is on record of it. */
  static String own(Finding<?> finding, Patient patient, String name) {
    for (Fact fact : facts(finding, Clue.class)) {
      if (fact.name().equals(name)) {
        return own(fact, patient).map(Fact::name).orElse(name);
      }
    }
    return name;
  }

  /** Of what is there and of a kind. */
  private static List<String> names(Finding<?> finding, Class<? extends Fact> kind) {
    return facts(finding, kind).stream().map(Fact::name).distinct().toList();
  }

  /** What is there and of a kind; of a class and its part, the part. */
  static List<Fact> facts(Finding<?> finding, Class<? extends Fact> kind) {
    List<Fact> facts = new ArrayList<>();
    for (Trace leaf : finding.decisive()) {
      for (Input input : leaf.criterion().inputs()) {
        input
            .fact()
            .filter(each -> leaf.truth() == Truth.TRUE && kind.isInstance(each))
            .filter(each -> !facts.contains(each))
            .ifPresent(facts::add);
      }
    }
    List<Fact> parts = new ArrayList<>(facts);
    parts.removeIf(each -> facts.stream().anyMatch(other -> isPart(other, each)));
    return parts;
  }

  /** Whether a medicine is of a class, which it tells more of. */
  private static boolean isPart(Fact fact, Fact of) {
    return fact instanceof Medicine part
        && of instanceof Medicine wide
        && !part.equals(wide)
        && part.isIn(wide);
  }

  private static List<String> names(Finding<?> finding, boolean symptoms) {
    List<Clue> clues = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Trace leaf : finding.decisive()) {
      List<Input> inputs = leaf.criterion().inputs();
      if (leaf.truth() == Truth.TRUE && inputs.size() == 1 && leaf.criterion().test().isEmpty()) {
        if (inputs.get(0).fact().orElse(null) instanceof Clue clue) {
          if (clue instanceof Symptom == symptoms && !clues.contains(clue)) {
            clues.add(clue);
            names.add(clue.name());
          }
        } else if (inputs.get(0).equals(Input.PREGNANCY)
            && !symptoms
            && !names.contains(PREGNANCY)) {
          names.add(PREGNANCY);
        }
      }
    }
    for (Clue wide : clues) {
      for (Clue each : clues) {
        if (!each.equals(wide) && each.isIn(wide)) {
          names.remove(wide.name());
        }
      }
    }
    return names;
  }

  /** The first number that was held against a limit, such as "haemoglobin 69 g/L is below ...". */
  static Optional<String> number(Finding<?> finding) {
    return numbers(finding, List.of());
  }

  private static Optional<String> numbers(Finding<?> finding, List<LabTest> butOf) {
    for (Trace leaf : finding.decisive()) {
      LabTest test = leaf.criterion().test().orElse(null);
      String words = test == null || butOf.contains(test) ? "" : leaf.words().orElse("");
      if (leaf.truth() == Truth.TRUE
          && (words.contains(" is below ") || words.contains(" is above "))) {
        return Optional.of(Print.units(withoutBrackets(words)));
      }
    }
    return Optional.empty();
  }

  /** The same, but of no level of vitamin B12, which the status says. */
  static Optional<String> numberBesideB12(Finding<?> finding) {
    return numbers(finding, List.of(LabTests.TOTAL_B12, LabTests.ACTIVE_B12));
  }

  /** The same, but of nothing that is no danger by itself. */
  static Optional<String> dangerousNumber(Finding<?> finding) {
    return numbers(finding, NO_DANGER_BY_THEMSELVES);
  }

  /** The limit above which a test was seen: " is above 750 nmol/L"; empty if there is none. */
  static String above(Finding<?> finding, LabTest test) {
    return where(finding, test, " is above ");
  }

  /** The limit below which a test was seen: " is below 3 ng/mL"; empty if there is none. */
  static String below(Finding<?> finding, LabTest test) {
    return where(finding, test, " is below ");
  }

  private static String where(Finding<?> finding, LabTest test, String relation) {
    for (Trace leaf : finding.decisive()) {
      if (leaf.criterion().test().filter(test::equals).isPresent()) {
        String words = withoutBrackets(leaf.words().orElse(""));
        int at = words.indexOf(relation);
        if (at > 0) {
          return Print.units(words.substring(at));
        }
      }
    }
    return "";
  }

  /** The tests that a rule read of which the patient has no result. */
  static List<LabTest> notReported(Finding<?> finding, Patient patient) {
    List<LabTest> tests = new ArrayList<>();
    for (Trace leaf : finding.decisive()) {
      LabTest test = leaf.criterion().test().orElse(null);
      if (test != null && patient.latest(test).isEmpty()) {
        tests.add(test);
      }
    }
    return tests;
  }

  /** The tests that decided, in the order in which the rule reads them. */
  static List<LabTest> tests(Finding<?> finding) {
    List<LabTest> tests = new ArrayList<>();
    for (Trace leaf : finding.decisive()) {
      LabTest test = leaf.criterion().test().orElse(null);
      if (test != null && !tests.contains(test)) {
        tests.add(test);
      }
    }
    return tests;
  }

  private static String withoutBrackets(String words) {
    int at = words.indexOf(" (");
    return at > 0 ? words.substring(0, at) : words;
  }
}
