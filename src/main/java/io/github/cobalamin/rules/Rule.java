package io.github.cobalamin.rules;

import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.source.Citation;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A criterion, what follows from it, and who says so.
 *
 * <pre>{@code
 * Rule.of("clinic-over-75-and-frail")
 *     .when(all(ageAtLeast(75), present(RiskFactors.FRAILTY)))
 *     .conclude(TestAdvice.consider(LabTests.TOTAL_B12))
 *     .cite(citation);
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
public abstract class Rule implements Serializable {
  private static final long serialVersionUID = 1L;

  Rule() {}

  /** {@return the id: lower-case words joined by hyphens; it never changes its meaning} */
  public abstract String id();

  /** {@return the criterion} */
  public abstract Criterion when();

  /** {@return what follows when the criterion is true} */
  public abstract Conclusion conclusion();

  /** {@return who says so; at least one} */
  public abstract List<Citation> citations();

  /** {@return for whom the rule is meant, where the rule set has a scope} */
  @Value.Default
  public Reach reach() {
    return Reach.IN_SCOPE;
  }

  /** {@return the stage at which it is evaluated, which its conclusion decides} */
  public Stage stage() {
    return conclusion().stage();
  }

  /**
   * {@return the verdicts it can reach: true and false, and unknown unless it asks only for what
   * the record states of itself, what the status is, and what is not established}
   */
  public Set<Truth> reachable() {
    return when().canBeUnknown() ? EnumSet.allOf(Truth.class) : EnumSet.of(Truth.TRUE, Truth.FALSE);
  }

  @Value.Check
  void check() {
    boolean valid = !id().startsWith("-") && !id().endsWith("-") && !id().contains("--");
    for (byte c : id().getBytes(StandardCharsets.ISO_8859_1)) {
      valid = valid && ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
    }
    if (!valid || id().isEmpty()) {
      throw new IllegalArgumentException(
          "rule id must be lower-case words joined by hyphens but was \"" + id() + "\"");
    }
    if (citations().isEmpty()) {
      throw new IllegalArgumentException("rule " + id() + " must have a citation");
    }
  }

  /**
   * {@return the beginning of a rule}
   *
   * @param id lower-case words joined by hyphens
   */
  public static RuleBuilder of(String id) {
    return new RuleBuilder(id);
  }
}
