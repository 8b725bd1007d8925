package io.github.cobalamin.rules;

import io.github.cobalamin.model.Precaution;
import java.util.Locale;

/**
 * A precaution of the knowledge base that this person's treatment calls for.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param precaution the precaution
 */
public record Safeguard(Precaution precaution) implements Conclusion {
  @Override
  public Stage stage() {
    return Stage.TREAT;
  }

  @Override
  public String text() {
    String name = precaution.name();
    String action = precaution.action();
    return name.substring(0, 1).toUpperCase(Locale.ROOT)
        + name.substring(1)
        + ": "
        + action.substring(0, action.length() - (action.endsWith(".") ? 1 : 0));
  }
}
