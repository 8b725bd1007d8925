package io.github.cobalamin.guidelines.picture;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.named;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.presentForMonths;
import static io.github.cobalamin.rules.Criteria.within;

import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.RiskFactor;
import io.github.cobalamin.rules.Criteria;
import io.github.cobalamin.rules.Criterion;
import java.util.ArrayList;
import java.util.List;

/** Nitrous oxide, which inactivates B12 and leaves its level as it is. */
public final class Gas {
  private static final int THREE_MONTHS = 92;

  /** Months before the assessment, between which the end of a use is looked for. */
  private static final List<Integer> MONTHS = List.of(3, 4, 5, 6, 8, 10, 12, 18, 24, 36, 60, 120);

  /** Repeated use, within three months or at a day that is not known, or with its neurology. */
  public static final Criterion REPEATED =
      any(
          recent(RiskFactors.RECREATIONAL_NITROUS_OXIDE),
          recent(RiskFactors.NITROUS_OXIDE_AT_WORK),
          beganDuring(RiskFactors.RECREATIONAL_NITROUS_OXIDE),
          beganDuring(RiskFactors.NITROUS_OXIDE_AT_WORK),
          all(
              recent(RiskFactors.NITROUS_OXIDE_FOR_PAIN_RELIEF),
              presentForMonths(RiskFactors.NITROUS_OXIDE_FOR_PAIN_RELIEF, 1)));

  /** One labour, one dental or theatre use. */
  public static final Criterion SINGLE =
      any(
          recent(RiskFactors.NITROUS_OXIDE_FOR_PAIN_RELIEF),
          recent(RiskFactors.ANAESTHETIC_NITROUS_OXIDE));

  /** A single use counts with objective signs. */
  public static final Criterion REPEATED_OR_WITH_SIGNS =
      any(REPEATED, all(SINGLE, Nerves.OBJECTIVE));

  /** A single use counts beside a low B12 too. */
  public static final Criterion USE =
      named(
          "nitrous oxide",
          any(REPEATED_OR_WITH_SIGNS, all(SINGLE, any(B12Level.DEFICIENT, B12Level.LOW_IN_WORDS))));

  private Gas() {}

  /** Neurology that began before a use ended, however long ago; between two steps it may have. */
  private static Criterion beganDuring(RiskFactor use) {
    List<Criterion> parts = new ArrayList<>();
    for (int i = 0; i + 1 < MONTHS.size(); i++) {
      parts.add(
          all(
              within(use, MONTHS.get(i + 1) * 61 / 2),
              any(
                  presentForMonths(Symptoms.NEUROLOGICAL_OR_MOBILITY_PROBLEM, MONTHS.get(i)),
                  presentForMonths(Symptoms.OPTIC_NERVE_PROBLEM, MONTHS.get(i)))));
    }
    return all(present(use), Nerves.NEUROLOGY, Criteria.any(parts));
  }

  private static Criterion recent(RiskFactor use) {
    return all(present(use), not(established(not(within(use, THREE_MONTHS)))));
  }
}
