package io.github.cobalamin.model;

import java.io.Serializable;
import java.util.List;

/**
 * Something the library knows: it has an id, a name, other words for it, and the citations it rests
 * on.
 */
public sealed interface Fact extends Serializable permits Clue, Medication, LabTest {
  /** {@return the id: lower-case words joined by hyphens; it never changes its meaning} */
  String id();

  /** {@return the standard term, in British spelling} */
  String name();

  /** {@return other words for it, everyday ones included} */
  List<String> synonyms();

  /** {@return who vouches for it; at least one} */
  List<Citation> citations();
}
