package io.github.cobalamin.rules.leaf;

import io.github.cobalamin.common.Words;
import io.github.cobalamin.patient.Trimester;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Input;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the person is pregnant, in some trimester or in this one. Unless stated, those who cannot
 * be are not.
 */
public final class Pregnant extends PlainLeaf {
  private static final long serialVersionUID = 1L;

  private final @Nullable Trimester trimester;

  public Pregnant() {
    super(Input.PREGNANCY, "any");
    this.trimester = null;
  }

  public Pregnant(Trimester trimester) {
    super(Input.PREGNANCY, trimester);
    this.trimester = trimester;
  }

  @Override
  public Truth read(Case who) {
    Truth pregnant = Breastfeeding.unlessImpossible(who.patient().pregnant(), who.patient());
    if (trimester == null || pregnant != Truth.TRUE) {
      return pregnant;
    }
    Optional<Trimester> stated = who.patient().trimester();
    return stated.isEmpty() ? Truth.UNKNOWN : Truth.of(stated.get() == trimester);
  }

  @Override
  public String words() {
    return trimester == null ? "pregnant" : "pregnant in the " + Words.of(trimester) + " trimester";
  }
}
