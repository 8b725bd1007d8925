package io.github.cobalamin.guidelines;

import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.Outcome;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Allergy;
import io.github.cobalamin.patient.Ethnicity;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.patient.Trimester;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Truth;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A patient as one line of text, facts by their ids: written once, and read back whatever constants
 * the library has gained since.
 */
final class RecordedPatient {
  private static final KnowledgeBase KNOWN = KnowledgeBase.standard();

  private RecordedPatient() {}

  static String write(Patient patient) {
    List<String> facts = new ArrayList<>();
    patient.age().ifPresent(age -> facts.add("age " + age.totalMonths()));
    patient.sex().ifPresent(sex -> facts.add("sex " + sex.name()));
    patient.ethnicity().ifPresent(ethnicity -> facts.add("eth " + ethnicity.name()));
    if (patient.pregnant().known()) {
      facts.add("preg " + patient.pregnant());
    }
    patient.trimester().ifPresent(trimester -> facts.add("tri " + trimester.name()));
    if (patient.breastfeeding().known()) {
      facts.add("feed " + patient.breastfeeding());
    }
    patient.present().forEach(clue -> facts.add("+ " + clue.id()));
    patient.absent().forEach(clue -> facts.add("- " + clue.id()));
    patient.history().forEach(each -> facts.add("ext " + history(each)));
    patient.medicines().forEach(use -> facts.add("med " + use(use)));
    patient.notTaken().forEach(each -> facts.add("not " + each.id()));
    patient.results().forEach(result -> facts.add("res " + result(result)));
    patient.replacements().forEach(each -> facts.add("rep " + replacement(each)));
    patient.refusedRoutes().forEach(route -> facts.add("ref " + route.name()));
    patient.failedRoutes().forEach(route -> facts.add("fail " + route.name()));
    patient.allergies().forEach(each -> facts.add("all " + allergy(each)));
    patient.closed().forEach(world -> facts.add("cl " + world.name()));
    if (patient.age().isEmpty() && patient.adult() == Truth.TRUE) {
      facts.add("adult yes");
    }
    return String.join(";", facts);
  }

  private static String history(History each) {
    return joined(
        each.clue().id(),
        each.amount(),
        each.perWeek(),
        each.since(),
        each.until(),
        each.onset(),
        each.side(),
        each.isPast(),
        each.pastYear());
  }

  private static String allergy(Allergy each) {
    return joined(
        each.allergen(),
        String.join(",", each.reactions().stream().map(Enum::name).toList()),
        String.join(",", each.tolerated().stream().map(Enum::name).toList()));
  }

  private static String use(MedicineUse use) {
    return joined(use.medicine().id(), use.dailyDose(), use.since(), use.until(), use.ongoing());
  }

  /** What few results have comes last, and only where one has it. */
  private static String result(LabResult result) {
    String plain = plain(result);
    String more =
        joined(result.time(), result.sampledAfterTransfusion(), result.placedByOwnLimits());
    return more.equals("|UNKNOWN|false") ? plain : plain + "|" + more;
  }

  private static String plain(LabResult result) {
    return joined(
        result.test().id(),
        result.quantity(),
        result.outcome(),
        result.referenceRange().flatMap(Range::low),
        result.referenceRange().flatMap(Range::high),
        result.date(),
        result.sampledOnReplacement(),
        result.assay(),
        result.id());
  }

  private static String replacement(Replacement each) {
    return joined(
        each.form(),
        each.route(),
        each.dose(),
        each.since(),
        each.until(),
        each.response(),
        each.daysBetweenDoses(),
        each.lastDose(),
        each.missedDoses(),
        each.loadingFinished(),
        each.multivitamin());
  }

  private static String joined(Object... parts) {
    List<String> words = new ArrayList<>();
    for (Object part : parts) {
      Object value = part instanceof Optional<?> optional ? optional.orElse(null) : part;
      words.add(
          value == null ? "" : value instanceof Enum<?> each ? each.name() : value.toString());
    }
    return String.join("|", words);
  }

  static Patient read(String line) {
    Patient.Builder patient = Patient.builder();
    for (String fact : line.isEmpty() ? new String[0] : line.split(";")) {
      int space = fact.indexOf(' ');
      add(patient, fact.substring(0, space), fact.substring(space + 1));
    }
    return patient.build();
  }

  private static void add(Patient.Builder patient, String kind, String value) {
    switch (kind) {
      case "age" -> patient.age(Age.months(Integer.parseInt(value)));
      case "sex" -> patient.sex(Sex.valueOf(value));
      case "eth" -> patient.ethnicity(Ethnicity.valueOf(value));
      case "preg" -> {
        if (Truth.valueOf(value) == Truth.TRUE) {
          patient.pregnant();
        } else {
          patient.notPregnant();
        }
      }
      case "tri" -> patient.pregnant(Trimester.valueOf(value));
      case "feed" -> {
        if (Truth.valueOf(value) == Truth.TRUE) {
          patient.breastfeeding();
        } else {
          patient.notBreastfeeding();
        }
      }
      case "+" -> patient.addPresent(fact(Clue.class, value));
      case "-" -> patient.addAbsent(fact(Clue.class, value));
      case "ext" -> {
        patient.addHistory(readHistory(parts(value)));
      }
      case "med" -> patient.addMedicine(readUse(parts(value)));
      case "not" -> patient.addNotTaken(fact(Medicine.class, value));
      case "res" -> patient.addResult(readResult(parts(value)));
      case "rep" -> patient.addReplacement(readReplacement(parts(value)));
      case "ref" -> patient.addRefusedRoute(Route.valueOf(value));
      case "fail" -> patient.addFailedRoute(Route.valueOf(value));
      case "all" -> patient.addAllergy(readAllergy(parts(value)));
      case "adult" -> patient.adult();
      case "cl" -> patient.noOther(Patient.Part.valueOf(value));
      default -> throw new IllegalArgumentException("no such kind of fact: " + kind);
    }
  }

  private static MedicineUse readUse(String[] parts) {
    MedicineUse use = MedicineUse.of(fact(Medicine.class, parts[0]));
    use = given(parts[1]).map(use::withDailyDose).orElse(use);
    use = given(parts[2]).map(YearMonth::parse).map(use::since).orElse(use);
    use = given(parts[3]).map(YearMonth::parse).map(use::until).orElse(use);
    return parts.length > 4 && parts[4].equals("false") ? use.ended() : use;
  }

  private static History readHistory(String[] parts) {
    History history = History.of(fact(Clue.class, parts[0]));
    history = given(parts[1]).map(history::measuring).orElse(history);
    if (parts.length == 2) {
      return history; // of the first record
    }
    history = given(parts[2]).map(history::perWeek).orElse(history);
    history = given(parts[3]).map(LocalDate::parse).map(history::since).orElse(history);
    history = given(parts[4]).map(LocalDate::parse).map(history::until).orElse(history);
    history = given(parts[5]).map(History.Onset::valueOf).map(history::onset).orElse(history);
    history = given(parts[6]).map(History.Side::valueOf).map(history::side).orElse(history);
    history = parts[7].equals("true") ? history.past() : history;
    return given(parts[8]).map(Integer::valueOf).map(history::past).orElse(history);
  }

  private static Allergy readAllergy(String[] parts) {
    Allergy allergy = Allergy.of(Allergen.valueOf(parts[0]));
    if (parts.length == 1) {
      return allergy; // of the first record
    }
    for (String each : given(parts[1]).map(all -> all.split(",", -1)).orElse(new String[0])) {
      allergy = allergy.reaction(Allergy.Reaction.valueOf(each));
    }
    for (String each : given(parts[2]).map(all -> all.split(",", -1)).orElse(new String[0])) {
      allergy = allergy.tolerating(Cobalamin.valueOf(each));
    }
    return allergy;
  }

  private static LabResult readResult(String[] parts) {
    LabTest test = fact(LabTest.class, parts[0]);
    LabResult result =
        parts[1].isEmpty()
            ? LabResult.of(test, Outcome.valueOf(parts[2]))
            : LabResult.of(test, Quantity.of(parts[1]));
    if (!parts[1].isEmpty() && !parts[2].isEmpty()) {
      result = result.withWord(Outcome.valueOf(parts[2]));
    }
    if (parts.length > 9) {
      result = given(parts[9]).map(LocalTime::parse).map(result::at).orElse(result);
      result = parts[10].equals("TRUE") ? result.afterTransfusion() : result;
      result = parts[11].equals("true") ? result.byOwnLimits() : result;
    }
    if (!parts[3].isEmpty() || !parts[4].isEmpty()) {
      boolean both = !parts[3].isEmpty() && !parts[4].isEmpty();
      result = result.withReferenceRange(Range.of(parts[3] + (both ? " and " : "") + parts[4]));
    }
    result = given(parts[5]).map(LocalDate::parse).map(result::on).orElse(result);
    result = given(parts[7]).map(result::withAssay).orElse(result);
    result = given(parts[8]).map(result::withId).orElse(result);
    return switch (Truth.valueOf(parts[6])) {
      case TRUE -> result.duringReplacement();
      case FALSE -> result.beforeReplacement();
      case UNKNOWN -> result;
    };
  }

  private static Replacement readReplacement(String[] parts) {
    Replacement.Builder replacement = Replacement.builder();
    given(parts[0]).map(Cobalamin::valueOf).ifPresent(replacement::form);
    given(parts[1]).map(Route::valueOf).ifPresent(replacement::route);
    given(parts[2]).map(Quantity::of).ifPresent(replacement::dose);
    given(parts[3]).map(LocalDate::parse).ifPresent(replacement::since);
    given(parts[4]).map(LocalDate::parse).ifPresent(replacement::until);
    given(parts[5]).map(Replacement.Response::valueOf).ifPresent(replacement::response);
    if (parts.length > 6) {
      given(parts[6]).map(Integer::valueOf).ifPresent(replacement::daysBetweenDoses);
      given(parts[7]).map(LocalDate::parse).ifPresent(replacement::lastDose);
      replacement.missedDoses(Truth.valueOf(parts[8]));
      replacement.loadingFinished(Truth.valueOf(parts[9]));
      replacement.multivitamin(Boolean.parseBoolean(parts[10]));
    }
    return replacement.build();
  }

  private static String[] parts(String value) {
    return value.split("\\|", -1);
  }

  private static Optional<String> given(String part) {
    return part.isEmpty() ? Optional.empty() : Optional.of(part);
  }

  private static <F extends Fact> F fact(Class<F> kind, String id) {
    return KNOWN.get(kind, id);
  }
}
