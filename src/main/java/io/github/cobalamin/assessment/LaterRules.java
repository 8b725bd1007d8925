package io.github.cobalamin.assessment;

import io.github.cobalamin.rules.Rule;
import java.io.Serializable;
import java.util.List;

/**
 * Rules of a guideline that nobody needs before the status is known: on causes, treatment,
 * follow-up, prevention and information. They are made and evaluated when one of their conclusions
 * is first asked for, so that whoever reads the status alone does not pay for them.
 *
 * <p>Guidelines are values; an enum with one constant is a value that can be serialised. Instances
 * must be immutable, and give the same rules every time.
 */
public interface LaterRules extends Serializable {
  /** {@return the rules, all of stages after the interpretation} */
  List<Rule> rules();
}
