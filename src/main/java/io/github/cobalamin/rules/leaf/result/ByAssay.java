package io.github.cobalamin.rules.leaf.result;

import io.github.cobalamin.model.LabTest;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.leaf.Case;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a result was measured by an assay, whose name holds these words in any case. */
public final class ByAssay extends SampleLeaf {
  private static final long serialVersionUID = 1L;

  private final String name;

  /**
   * By an assay.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public ByAssay(LabTest test, String name) {
    super(test, name.toLowerCase(Locale.ROOT));
    if (name.isBlank()) {
      throw new IllegalArgumentException("name of an assay must not be blank");
    }
    this.name = name;
  }

  @Override
  public Truth read(LabResult result, @Nullable Quantity value, Case who) {
    return result.assay().isEmpty()
        ? Truth.UNKNOWN
        : Truth.of(
            result.assay().get().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)));
  }

  @Override
  public String asked() {
    return "measured by " + name;
  }

  @Override
  public String seen(LabResult result, Truth truth, Case who) {
    return result + " by " + result.assay().orElse("an assay that is not named");
  }
}
