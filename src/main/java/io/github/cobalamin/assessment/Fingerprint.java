package io.github.cobalamin.assessment;

import io.github.cobalamin.assessment.wording.NamedWords;
import io.github.cobalamin.common.Resource;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Treatment;
import io.github.cobalamin.patient.Allergy;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Conclusion.Prevention;
import io.github.cobalamin.rules.Conclusion.TreatmentAdvice;
import io.github.cobalamin.rules.Conclusion.TreatmentObjection;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.rules.Thresholds;
import io.github.cobalamin.source.Citation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/**
 * The SHA-256 of an assessment in a canonical form: one fact a line, in a fixed order, facts by
 * their ids, whatever the order in which they were entered. What a guideline holds, which is the
 * same for all patients, is in it as a SHA-256 of its own.
 */
final class Fingerprint {
  /** The version of the library, as the build writes it beside this class. */
  static final String LIBRARY_VERSION = Resource.text(Fingerprint.class, "version.txt").strip();

  private final List<String> lines = new ArrayList<>();

  private Fingerprint() {}

  static String of(Assessment assessment) {
    return sha256(canonical(assessment));
  }

  static String canonical(Assessment assessment) {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.add("library", LIBRARY_VERSION);
    fingerprint.add("day", assessment.date());
    fingerprint.add("guideline", assessment.guideline().id());
    fingerprint.add("its content", assessment.guideline().fingerprint(Fingerprint::of));
    fingerprint.add(assessment.patient());
    return fingerprint.text();
  }

  static String of(Guideline guideline) {
    return sha256(canonical(guideline));
  }

  static String canonical(Guideline guideline) {
    Fingerprint fingerprint = new Fingerprint();
    fingerprint.add(guideline);
    return fingerprint.text();
  }

  private String text() {
    return String.join("\n", lines) + "\n";
  }

  private void add(Guideline guideline) {
    add("name", guideline.name());
    add("for whom", guideline.scopeText());
    add("published", guideline.published());
    add("based on", guideline.basedOn());
    add("superseded", guideline.superseded());
    add("next review", guideline.nextReview());
    add("results old after", guideline.oldAfterDays());
    List<String> periods = new ArrayList<>();
    guideline.parts().oldAfter().forEach((test, days) -> periods.add(test.id() + "|" + days));
    addSorted("results of a test old after", periods);
    guideline.scope().ifPresent(scope -> add("scope", scope.words()));
    for (Thresholds each : guideline.thresholds()) {
      add("thresholds", each + " by " + each.citation());
    }
    List<String> ranges = new ArrayList<>();
    guideline
        .parts()
        .ranges()
        .forEach(
            (test, own) -> ranges.add(test.id() + "|" + own.range() + " by " + own.citation()));
    addSorted("reference range", ranges);
    NamedWords names = new NamedWords();
    for (Rule rule : guideline.rules()) {
      names.add(rule.when());
    }
    for (String meaning : names.meanings()) {
      add("word", meaning);
    }
    for (Rule rule : guideline.rules()) {
      add(
          "rule",
          rule.id()
              + "|"
              + (rule.isForEverybody() ? "everybody" : rule.isForOutsideScope() ? "outside" : "")
              + "|"
              + rule.when().words()
              + "|"
              + described(rule.conclusion())
              + "|"
              + cited(rule.citations()));
    }
  }

  /** A conclusion prints its treatments by name, so that their doses are added. */
  private static String described(Conclusion conclusion) {
    List<Treatment> treatments =
        conclusion instanceof TreatmentAdvice advice
            ? advice.options()
            : conclusion instanceof TreatmentObjection objection
                ? objection.against()
                : conclusion instanceof Prevention prevention ? prevention.regimens() : List.of();
    StringBuilder text =
        new StringBuilder(conclusion.stage() + "|" + conclusion + "|" + conclusion.details());
    for (Treatment each : treatments) {
      text.append('|')
          .append(each.id())
          .append(each.form())
          .append(each.route())
          .append(each.course())
          .append(each.phases());
    }
    return text.toString();
  }

  private static String cited(List<Citation> citations) {
    List<String> all = new ArrayList<>();
    for (Citation each : citations) {
      all.add(each.source().id() + "@" + each.locator() + "@" + each.confirmation());
    }
    return String.join(",", all);
  }

  private void add(Patient patient) {
    add("age", patient.age());
    add("adult", patient.adult());
    add("sex", patient.sex());
    add("ethnicity", patient.ethnicity());
    add("pregnant", patient.pregnant());
    add("trimester", patient.trimester());
    patient.conceived().ifPresent(day -> add("conceived", day));
    add("breastfeeding", patient.breastfeeding());
    patient.present().stream().map(Clue::id).sorted().forEach(id -> add("present", id));
    patient.absent().stream().map(Clue::id).sorted().forEach(id -> add("absent", id));
    List<String> histories = new ArrayList<>();
    for (History each : patient.history()) {
      histories.add(
          each.clue().id()
              + "|"
              + each.amount()
              + "|"
              + each.perWeek()
              + "|"
              + each.since()
              + "|"
              + each.until()
              + "|"
              + each.onset()
              + "|"
              + each.side()
              + "|"
              + each.isPast()
              + "|"
              + each.pastYear());
    }
    addSorted("history", histories);
    List<String> uses = new ArrayList<>();
    for (MedicineUse use : patient.medicines()) {
      uses.add(
          use.medicine().id()
              + "|"
              + use.dailyDose()
              + "|"
              + use.since()
              + "|"
              + use.until()
              + "|"
              + use.ongoing());
    }
    addSorted("medicine", uses);
    addSorted("not taken", patient.notTaken().stream().map(each -> each.id()).toList());
    List<String> results = new ArrayList<>();
    for (LabResult result : patient.results()) {
      results.add(
          result.test().id()
              + "|"
              + result.quantity()
              + "|"
              + result.outcome()
              + "|"
              + result.referenceRange()
              + "|"
              + result.date()
              + "|"
              + result.sampledOnReplacement()
              + "|"
              + result.assay()
              + "|"
              + result.id()
              + "|"
              + result.time()
              + "|"
              + result.sampledAfterTransfusion()
              + "|"
              + result.placedByOwnLimits());
    }
    addSorted("result", results);
    List<String> replacements = new ArrayList<>();
    for (Replacement each : patient.replacements()) {
      replacements.add(
          each.form()
              + "|"
              + each.route()
              + "|"
              + each.dose()
              + "|"
              + each.since()
              + "|"
              + each.until()
              + "|"
              + each.response()
              + "|"
              + each.daysBetweenDoses()
              + "|"
              + each.lastDose()
              + "|"
              + each.missedDoses()
              + "|"
              + each.loadingFinished()
              + "|"
              + each.multivitamin());
    }
    addSorted("replacement", replacements);
    addSorted("refused", patient.refusedRoutes());
    addSorted("failed", patient.failedRoutes());
    List<String> allergies = new ArrayList<>();
    for (Allergy each : patient.allergies()) {
      allergies.add(each.allergen().name() + "|" + each.reactions() + "|" + each.tolerated());
    }
    addSorted("allergy", allergies);
    addSorted("complete", patient.closed());
  }

  private void addSorted(String what, Collection<?> values) {
    List<String> sorted = new ArrayList<>();
    for (Object value : values) {
      sorted.add(value instanceof Enum<?> constant ? constant.name() : value.toString());
    }
    Collections.sort(sorted);
    for (String value : sorted) {
      add(what, value);
    }
  }

  private void add(String what, Object value) {
    lines.add(what + ": " + value.toString().replace("\\", "\\\\").replace("\n", "\\n"));
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform must have SHA-256 but this has not", e);
    }
  }
}
