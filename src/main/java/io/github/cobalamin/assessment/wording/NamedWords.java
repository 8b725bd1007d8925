package io.github.cobalamin.assessment.wording;

import io.github.cobalamin.rules.Criterion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What the names mean that stand in the words of criteria, each said once. */
public final class NamedWords {
  private final Set<Criterion> walked = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<String> meanings = new ArrayList<>();

  /** Adds the names in a criterion. */
  public void add(Criterion criterion) {
    for (Criterion part : criterion.allParts()) {
      if (part.name().isPresent() && walked.add(part)) {
        meanings.add(part.name().get() + ": " + part.parts().get(0).words());
      }
    }
  }

  /** The names with what they mean, what others rest on first. */
  public List<String> meanings() {
    return meanings;
  }
}
