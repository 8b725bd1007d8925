package io.github.cobalamin.assessment.parts;

import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Trace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What turned the answer of a rule from one evaluation to another: the leaves that had another
 * answer before, on the way that decides. What was unknown and still is has turned nothing.
 */
public final class Turned {
  private static final int MOST_NOT_KNOWN = 3;

  private final Set<Criterion> walked = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<String> known = new ArrayList<>();
  private final List<String> notKnown = new ArrayList<>();

  /** Whether the rule holds now: then all that came counts, and else what held and does not. */
  private final boolean gained;

  private Turned(boolean gained) {
    this.gained = gained;
  }

  /**
   * What turned, in words, with what is seen now: what is no longer known is said only where
   * nothing else turned, and at most three of it.
   */
  public static List<String> between(Trace before, Trace after) {
    Turned turned = new Turned(after.truth() == Truth.TRUE);
    turned.walk(before, after);
    return turned.known.isEmpty() ? turned.cut() : turned.known;
  }

  private List<String> cut() {
    int more = notKnown.size() - MOST_NOT_KNOWN;
    if (more <= 0) {
      return notKnown;
    }
    List<String> some = new ArrayList<>(notKnown.subList(0, MOST_NOT_KNOWN));
    some.add(more + " more no longer known");
    return some;
  }

  private void walk(Trace before, Trace after) {
    if (!isSame(before, after)) {
      after.decisive().forEach(leaf -> add(leaf, leaf));
    } else if (before.truth() != after.truth() && walked.add(after.criterion())) {
      if (after.parts().isEmpty()) {
        add(before, after);
      } else if (!walkParts(before, after, true)) {
        walkParts(before, after, false);
      }
    }
  }

  /** Walks the parts that turned and decide, or did once; whether there are any. */
  private boolean walkParts(Trace before, Trace after, boolean strictly) {
    List<Trace> then = before.parts();
    List<Trace> now = after.parts();
    boolean any = false;
    for (int i = 0; i < now.size(); i++) {
      Trace was = then.get(i);
      Trace is = now.get(i);
      if (was.truth() != is.truth() && decides(was, before, is, after, strictly)) {
        any = true;
        walk(was, is);
        if (after.criterion().operator() == Criterion.Operator.FIRST_DECIDED) {
          return true; // what comes later is not asked, or was not
        }
      }
    }
    return any;
  }

  private boolean decides(Trace was, Trace before, Trace is, Trace after, boolean strictly) {
    return switch (after.criterion().operator()) {
      case ANY, ALL, AT_LEAST -> {
        boolean then = was.truth() == before.truth();
        boolean now = is.truth() == after.truth();
        yield strictly ? now && (then || gained) : now || then;
      }
      case NOT, FIRST_DECIDED, ESTABLISHED, LEAF -> true;
    };
  }

  /** Whether both ask the same, perhaps by other limits. */
  private static boolean isSame(Trace before, Trace after) {
    Criterion one = before.criterion();
    Criterion other = after.criterion();
    return one.getClass() == other.getClass()
        && one.operator() == other.operator()
        && before.parts().size() == after.parts().size()
        && (one.operator() != Criterion.Operator.LEAF
            || (one.inputs().equals(other.inputs())
                && one.test().equals(other.test())
                && one.ruleId().equals(other.ruleId())));
  }

  private void add(Trace before, Trace after) {
    boolean lost = after.truth() == Truth.UNKNOWN;
    String words = (lost ? before : after).words().orElse("");
    if (words.isEmpty()) {
      return;
    }
    String said = lost && before.truth().known() ? "no longer known: " + words : words;
    List<String> list = lost ? notKnown : known;
    if (!list.contains(said)) {
      list.add(said);
    }
  }
}
