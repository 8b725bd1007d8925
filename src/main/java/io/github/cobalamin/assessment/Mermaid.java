package io.github.cobalamin.assessment;

/** What Mermaid's flowcharts ask of text. */
final class Mermaid {
  private Mermaid() {}

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
