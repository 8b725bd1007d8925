package io.github.cobalamin.knowledge;

/** How something that was looked up was matched, the surest way first. */
public enum MatchKind {
  /** The code, or the name, is the fact's own. */
  EXACT("exact"),
  /** The words are a synonym of the fact. */
  SYNONYM("synonym"),
  /** The code is that of a product which holds the medicine. */
  PRODUCT("product"),
  /** One code is the beginning of the other, or each word begins a word of the fact. */
  PREFIX("prefix"),
  /** The name or a synonym stands in the text, among other words. */
  IN_TEXT("in the text"),
  /** The code is that of a unit in which the test is reported. */
  UNIT("unit"),
  /** One letter is wrong, missing, too many, or swapped with the next. */
  TYPO("one letter off");

  private final String label;

  MatchKind(String label) {
    this.label = label;
  }

  /** {@return the meaning in words} */
  public String label() {
    return label;
  }
}
