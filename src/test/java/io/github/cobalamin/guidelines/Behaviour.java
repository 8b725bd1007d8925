package io.github.cobalamin.guidelines;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.CandidateCause;
import io.github.cobalamin.assessment.Guideline;
import io.github.cobalamin.assessment.Question;
import io.github.cobalamin.assessment.TreatmentOption;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Supposition;
import io.github.cobalamin.rules.Verdict;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What the library said of 10,000 patients when it was last changed on purpose, and what it says of
 * them now. A line of the record is a patient, a day, and what was said: by NG239 in words and
 * digests, by another guideline in one digest.
 *
 * <p>Run it with the number of a patient to read all that is said of him.
 */
public final class Behaviour {
  static final int PATIENTS = 10_000;

  private static final String RECORD = "/behaviour.tsv.gz";
  private static final Path WRITTEN = Path.of("src", "test", "resources", "behaviour.tsv.gz");
  private static final List<String> COLUMNS =
      List.of(
          "day",
          "patient",
          "status, urgency, causes or treatments",
          "verdicts (also by a new rule)",
          "explanation",
          "questions",
          "what another guideline says");
  private static final List<Guideline> OTHERS =
      Guidelines.all().stream().filter(each -> !each.equals(Guidelines.NICE_NG239)).toList();

  /**
   * Of how many patients of a large sample one is tried: of 47 (a prime number, not to keep pace
   * with anything), by -Plaws each.
   */
  static final int EVERY = Integer.getInteger("laws.every", 47);

  private Behaviour() {}

  /** How many patients at random are tried: a quarter, by -Plaws all. */
  static int share(int whole) {
    return EVERY == 1 ? whole : whole / 4;
  }

  static List<String> record() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(resource(RECORD)), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(Behaviour.class.getResourceAsStream(name), name);
  }

  /**
   * The line of a patient as it would be written today, his explanation and his questions included
   * or left out.
   */
  static String line(int number, String recorded, boolean explained, boolean questions) {
    String[] columns = recorded.split("\t", -1);
    Patient patient = RecordedPatient.read(columns[1]);
    Assessment assessment = assessed(Guidelines.NICE_NG239, patient, columns[0]);
    Assessment other = assessed(OTHERS.get(number % OTHERS.size()), patient, columns[0]);
    return String.join(
        "\t",
        columns[0],
        columns[1],
        summary(assessment),
        digest(verdicts(assessment)),
        explained ? digest(assessment.explanation().text()) : columns[4],
        questions ? digest(questions(assessment)) : columns[5],
        explained
            ? digest(summary(other) + verdicts(other) + other.explanation().text())
            : columns[6]);
  }

  private static Assessment assessed(Guideline guideline, Patient patient, String day) {
    return day.isEmpty()
        ? guideline.assess(patient)
        : guideline.assess(patient, LocalDate.parse(day));
  }

  private static String summary(Assessment assessment) {
    List<String> words = new ArrayList<>();
    words.add(assessment.status().classification().name());
    words.add(assessment.urgency().name());
    List<CandidateCause> causes = new ArrayList<>(assessment.causes());
    causes.addAll(assessment.excludedCauses());
    for (CandidateCause cause : causes) {
      words.add(cause.cause().id() + "=" + cause.likelihood().name());
    }
    for (TreatmentOption option : assessment.treatments()) {
      words.add(option.treatment().id());
    }
    return String.join(" ", words);
  }

  private static String verdicts(Assessment assessment) {
    StringBuilder text = new StringBuilder();
    for (Verdict verdict : assessment.verdicts()) {
      text.append(verdict.rule().id()).append(' ').append(verdict.truth()).append('\n');
    }
    return text.toString();
  }

  private static String questions(Assessment assessment) {
    StringBuilder text = new StringBuilder();
    for (Question question : assessment.questions()) {
      text.append(question.input().key())
          .append(' ')
          .append(question.text())
          .append(' ')
          .append(question.undecidedRules())
          .append('\n');
      for (Supposition answer : question.answers()) {
        text.append("  ")
            .append(answer.words())
            .append(": ")
            .append(answer.classification().map(Enum::name).orElse("NONE"));
        answer.gained().forEach(each -> text.append("\n    + ").append(said(each)));
        answer.lost().forEach(each -> text.append("\n    - ").append(said(each)));
        text.append('\n');
      }
    }
    return text.toString();
  }

  private static String said(Conclusion conclusion) {
    return conclusion.stage() + " " + conclusion.text();
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 3);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * {@return how many patients are now told otherwise, by what, after writing the record anew}
   *
   * @throws IOException if the record cannot be written
   */
  public static String recordAnew() throws IOException {
    List<String> record = record();
    List<String> anew = new ArrayList<>();
    Map<String, List<Integer>> changed = new LinkedHashMap<>();
    for (int i = 0; i < record.size(); i++) {
      anew.add(line(i, record.get(i), true, true));
      String[] before = record.get(i).split("\t", -1);
      String[] now = anew.get(i).split("\t", -1);
      for (int column = 0; column < COLUMNS.size(); column++) {
        if (!before[column].equals(now[column])) {
          changed.computeIfAbsent(COLUMNS.get(column), name -> new ArrayList<>()).add(i);
        }
      }
    }
    if (!changed.isEmpty()) {
      try (Writer writer =
          new OutputStreamWriter(
              new GZIPOutputStream(Files.newOutputStream(WRITTEN)), StandardCharsets.UTF_8)) {
        writer.write(String.join("\n", anew) + "\n");
      }
    }
    List<String> told = new ArrayList<>();
    changed.forEach(
        (name, patients) ->
            told.add(
                name
                    + " of "
                    + patients.size()
                    + " patients, such as "
                    + patients.subList(0, Math.min(3, patients.size()))));
    return WRITTEN.getFileName()
        + (told.isEmpty() ? ": nothing changed" : ": changed " + String.join("; ", told));
  }

  /**
   * Shows all that is said of a recorded patient.
   *
   * @param args the number of the patient
   */
  public static void main(String[] args) {
    String[] columns = record().get(Integer.parseInt(args[0])).split("\t", -1);
    Patient patient = RecordedPatient.read(columns[1]);
    Assessment assessment = assessed(Guidelines.NICE_NG239, patient, columns[0]);
    System.out.println(
        String.join(
            "\n\n",
            columns[1],
            summary(assessment),
            verdicts(assessment),
            assessment.explanation().text(),
            questions(assessment)));
  }
}
