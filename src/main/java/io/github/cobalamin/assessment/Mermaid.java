package io.github.cobalamin.assessment;

import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Conclusion.Classified;
import io.github.cobalamin.rules.Conclusion.RedFlag;

/** What Mermaid's flowcharts ask of text. */
final class Mermaid {
  private Mermaid() {}

  /** What follows, in its shape: red flags are hexagons, statuses double boxes. */
  static String box(Conclusion conclusion) {
    String text = "\"" + escaped(conclusion.text()) + "\"";
    if (conclusion instanceof RedFlag) {
      return "{{" + text + "}}";
    }
    return conclusion instanceof Classified ? "[[" + text + "]]" : "[" + text + "]";
  }

  static String escaped(String text) {
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
