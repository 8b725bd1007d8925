package io.github.cobalamin.assessment.wording;

import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Conclusion.Classified;
import io.github.cobalamin.rules.Conclusion.RedFlag;

/** What Mermaid's flowcharts ask of text. */
public final class Mermaid {
  private Mermaid() {}

  /** What follows, in its shape: red flags are hexagons, statuses double boxes. */
  public static String box(Conclusion conclusion) {
    String text = "\"" + escaped(conclusion.text()) + "\"";
    if (conclusion instanceof RedFlag) {
      return "{{" + text + "}}";
    }
    return conclusion instanceof Classified ? "[[" + text + "]]" : "[" + text + "]";
  }

  /** Text without what the charts read as their own. */
  public static String escaped(String text) {
    return text.replace("#", "#35;")
        .replace("&", "#amp;")
        .replace("\"", "#quot;")
        .replace("<", "#lt;")
        .replace(">", "#gt;")
        .replace('`', '\'')
        .replace('\r', ' ')
        .replace('\n', ' ');
  }
}
