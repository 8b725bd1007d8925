package io.github.cobalamin.guidelines;

import io.github.cobalamin.assessment.Comparison;
import io.github.cobalamin.assessment.Guideline;
import io.github.cobalamin.common.Require;
import io.github.cobalamin.guidelines.bodies.Bsh2014;
import io.github.cobalamin.guidelines.bodies.Strategies;
import io.github.cobalamin.guidelines.bodies.UsPractice;
import io.github.cobalamin.guidelines.ng239.Ng239;
import io.github.cobalamin.patient.Patient;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

/**
 * The guidelines that the library knows. NG239 is the one to assess by; the others are held as far
 * as they were read, to show where bodies differ, and are made when they are first asked for.
 */
public final class Guidelines {
  /**
   * NICE guideline NG239 of 6 March 2024, vitamin B12 deficiency in people aged 16 and over:
   * information, recognising, diagnosing, cause, treatment, follow-up and gastric cancer, with what
   * stands beside them.
   */
  public static final Guideline NICE_NG239 = Ng239.guideline();

  private Guidelines() {}

  /**
   * {@return all of them, NG239 first: BSH 2014 (superseded), US practice of 2025, AAFP 2017
   * (superseded), and the test strategies of laboratories and researchers}
   */
  public static List<Guideline> all() {
    return Others.ALL;
  }

  /**
   * {@return a guideline by its id: "nice-ng239", "bsh-2014", "us-practice-2025", "aafp-2017",
   * "mayo-cascade", "allina-reflex", "active-b12-first", "valente" or "two-markers"}
   *
   * @param id the id
   * @throws NoSuchElementException if there is none of that id; the message names them all
   */
  public static Guideline get(String id) {
    Objects.requireNonNull(id, "id");
    for (Guideline each : all()) {
      if (each.id().equals(id)) {
        return each;
      }
    }
    throw new NoSuchElementException(
        "guideline must be one of "
            + all().stream().map(Guideline::id).toList()
            + " but was \""
            + id
            + "\"");
  }

  /**
   * {@return one patient assessed by several guidelines, and where they differ}
   *
   * @param patient the patient
   * @param date the day
   * @param guidelines the guidelines, at least two
   * @throws IllegalArgumentException if there are fewer than two, or the patient's record holds
   *     anything dated after the day
   */
  public static Comparison compare(Patient patient, LocalDate date, Guideline... guidelines) {
    return Comparison.of(patient, date, Require.all("guideline", guidelines));
  }

  private static final class Others {
    static final List<Guideline> ALL =
        List.of(
            NICE_NG239,
            Bsh2014.guideline(),
            UsPractice.aafp2025(),
            UsPractice.aafp2017(),
            Strategies.mayo(),
            Strategies.allina(),
            Strategies.activeFirst(),
            Strategies.valente(),
            Strategies.twoMarkers());
  }
}
