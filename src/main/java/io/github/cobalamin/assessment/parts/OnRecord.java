package io.github.cobalamin.assessment.parts;

import io.github.cobalamin.assessment.wording.Print;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Truth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is known of a patient, fact by fact, in words and by what it is said of. */
final class OnRecord {
  private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\d\\b");
  private static final Pattern MONTH = Pattern.compile("\\b\\d{4}-\\d\\d\\b");

  private final Map<String, List<String>> facts = new LinkedHashMap<>();

  private OnRecord() {}

  /**
   * The facts by their subjects.
   *
   * @param ranges the laboratory's own ranges, which results were given that came without one
   */
  static Map<String, List<String>> of(Patient patient, Map<LabTest, Range> ranges) {
    OnRecord record = new OnRecord();
    record.person(patient);
    record.clues(patient);
    patient.medicines().forEach(use -> record.add(use.medicine().id(), use.toString()));
    patient.notTaken().forEach(each -> record.add(each.id(), each + " not taken"));
    patient.replacements().forEach(each -> record.add("replacement", each.toString()));
    for (LabResult each : patient.results()) {
      record.add(each.test().id(), result(each, ranges.get(each.test())));
    }
    patient.refusedRoutes().forEach(each -> record.add("refused", each.label() + " route refused"));
    patient.failedRoutes().forEach(each -> record.add("failed", each.label() + " route failed"));
    patient.allergies().forEach(each -> record.add(each.allergen().label(), "allergy to " + each));
    patient.closed().forEach(part -> record.add(part.name(), "no other " + part.label()));
    return record.facts;
  }

  private void person(Patient patient) {
    patient.age().ifPresent(age -> add("age", "age " + age));
    if (patient.age().isEmpty() && patient.adult() == Truth.TRUE) {
      add("age", "adult");
    }
    patient.sex().ifPresent(sex -> add("sex", "recorded sex " + sex.label()));
    patient.ethnicity().ifPresent(each -> add("ethnicity", "ethnicity " + each.label()));
    if (patient.pregnant().known()) {
      add(
          "pregnancy",
          (patient.pregnant() == Truth.TRUE ? "pregnant" : "not pregnant")
              + patient.trimester().map(each -> ", " + each.label() + " trimester").orElse("")
              + patient.conceived().map(day -> ", since " + day).orElse(""));
    }
    if (patient.breastfeeding().known()) {
      boolean feeding = patient.breastfeeding() == Truth.TRUE;
      add("breastfeeding", feeding ? "breastfeeding" : "not breastfeeding");
    }
  }

  /** Of a clue that has a history, the history says that it is present. */
  private void clues(Patient patient) {
    List<Clue> told = new ArrayList<>();
    for (History each : patient.history()) {
      told.add(each.clue());
      add(each.clue().id(), each.toString());
    }
    for (Clue each : patient.present()) {
      if (!told.contains(each)) {
        add(each.id(), each + " present");
      }
    }
    patient.absent().forEach(each -> add(each.id(), each + " absent"));
  }

  private static String result(LabResult result, @Nullable Range own) {
    return result
        + result.date().map(day -> " on " + day).orElse(" (undated)")
        + result.time().map(time -> " at " + time).orElse("")
        + result.assay().map(assay -> " by " + assay).orElse("")
        + result.id().map(id -> " (" + id + ")").orElse("")
        + result
            .referenceRange()
            .filter(range -> !range.equals(own))
            .map(range -> ", range " + range)
            .orElse("")
        + stated(result.sampledOnReplacement(), ", on vitamin B12", ", before vitamin B12")
        + stated(result.sampledAfterTransfusion(), ", after a transfusion", "")
        + (result.placedByOwnLimits() ? ", by the laboratory's own limits" : "");
  }

  private static String stated(Truth truth, String yes, String no) {
    return truth == Truth.TRUE ? yes : truth == Truth.FALSE ? no : "";
  }

  private void add(String subject, String fact) {
    facts.computeIfAbsent(subject, any -> new ArrayList<>()).add(printed(fact));
  }

  /** With days and months as they are printed everywhere. */
  private static String printed(String fact) {
    String days = DAY.matcher(fact).replaceAll(found -> Print.day(LocalDate.parse(found.group())));
    return Print.units(
        MONTH.matcher(days).replaceAll(found -> Print.month(YearMonth.parse(found.group()))));
  }
}
