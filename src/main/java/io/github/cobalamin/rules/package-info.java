/**
 * The small rules API: criteria that can be read, tested and explained.
 *
 * <p>Begin with {@link io.github.cobalamin.rules.Criteria}, whose methods build a {@link
 * io.github.cobalamin.rules.Criterion}, and with {@link io.github.cobalamin.rules.Rule#of(String)}:
 * a criterion, a {@link io.github.cobalamin.rules.Conclusion}, and a citation.
 *
 * <p>A {@link io.github.cobalamin.rules.RuleSet} evaluates rules over a patient by Kleene's
 * three-valued logic, stage by stage in the order of care, and returns an {@link
 * io.github.cobalamin.rules.Evaluation}: quick verdicts first, and from the same tree, only when
 * asked, a {@link io.github.cobalamin.rules.Trace} of why, or why not.
 *
 * <p>{@link io.github.cobalamin.rules.Thresholds} are values too, so that a laboratory can bring
 * its own.
 *
 * @serial exclude
 */
@NullMarked
package io.github.cobalamin.rules;

import org.jspecify.annotations.NullMarked;
