package io.github.cobalamin.rules;

import io.github.cobalamin.model.Classification;
import io.github.cobalamin.patient.Patient;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What rules would say if an unknown input of a patient had a value.
 *
 * <p>Instances are immutable and thread-safe.
 */
public final class Supposition {
  private final Evaluation now;
  private final Supposing.Said said;

  Supposition(Evaluation now, Supposing.Said said) {
    this.now = now;
    this.said = said;
  }

  /** {@return the value, such as "present" or "90 ng/L"} */
  public String words() {
    return said.words();
  }

  /** {@return the classification it would lead to; empty if no rule would name one} */
  public Optional<Classification> classification() {
    return Optional.ofNullable(said.classification());
  }

  /** {@return conclusions that would then hold, in the order of their rules} */
  public List<Conclusion> gained() {
    return said.gained();
  }

  /** {@return conclusions that would no longer hold, in the order of their rules} */
  public List<Conclusion> lost() {
    return said.lost();
  }

  /** {@return the patient with that value, to be assessed if it is the answer} */
  public Patient patient() {
    return said.change().apply(now.patient().toBuilder()).build();
  }

  /** {@return all that the rules would say, of the patient with that value; worked out anew} */
  public Evaluation evaluation() {
    return now.of(patient());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Supposition that
        && words().equals(that.words())
        && classification().equals(that.classification())
        && gained().equals(that.gained())
        && lost().equals(that.lost());
  }

  @Override
  public int hashCode() {
    return 31 * words().hashCode() + gained().size() + lost().size();
  }

  /** {@return the value, the classification it would lead to, and how many conclusions turn} */
  @Override
  public String toString() {
    String status = classification().map(each -> ": " + each.label()).orElse("");
    return words() + status + " (gained " + gained().size() + ", lost " + lost().size() + ")";
  }
}
