package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.concluded;
import static io.github.cobalamin.rules.Criteria.established;
import static io.github.cobalamin.rules.Criteria.not;

import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Likelihood;
import io.github.cobalamin.rules.Conclusion.OnCause;
import io.github.cobalamin.rules.Criteria;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * The kinds of cause that section 1.5 treats alike. A rule that points to a cause belongs to the
 * kind of which the knowledge base says that the cause is one, and acid suppression so to two. What
 * lasted too short to be a cause chooses no treatment.
 */
public final class CausedBy {
  public static final Criterion DIET = kind(Causes.LOW_INTAKE);
  public static final Criterion MEDICINE = kind(Causes.MEDICINE_INDUCED);
  public static final Criterion NITROUS_OXIDE = kind(Causes.NITROUS_OXIDE);

  /** Malabsorption but for what {@link CauseThatStays} names. */
  public static final Criterion OTHER_MALABSORPTION = kind(Causes.MALABSORPTION);

  private CausedBy() {}

  private static Criterion kind(Cause kind) {
    List<Criterion> parts = new ArrayList<>();
    add(parts, Ng239Cause.RULES, kind);
    add(parts, CauseHistory.BY_KIND, kind);
    add(parts, CauseInTime.rules(), kind);
    return Criteria.any(parts);
  }

  private static void add(List<Criterion> parts, List<Rule> rules, Cause kind) {
    for (Rule rule : rules) {
      if (rule.conclusion() instanceof OnCause finding
          && finding.isFor()
          && finding.cause().isIn(kind)
          && !staysByItself(finding)) {
        Criterion hardly = CauseInTime.HARDLY.get(finding.cause());
        Criterion concluded = concluded(rule.id());
        parts.add(hardly == null ? concluded : all(concluded, not(established(hardly))));
      }
    }
  }

  /** Loss of intrinsic factor, and what a record alone establishes, are treated for life. */
  private static boolean staysByItself(OnCause finding) {
    return finding.likelihood() == Likelihood.ESTABLISHED
        || finding.cause().isIn(Causes.LOSS_OF_INTRINSIC_FACTOR);
  }
}
