/**
 * The small rules API: criteria that can be read, tested and explained.
 *
 * <p>Begin with {@link io.github.cobalamin.rules.Criteria}, whose methods build a {@link
 * io.github.cobalamin.rules.Criterion}, and with {@link
 * io.github.cobalamin.rules.Rule#builder(String)}: a criterion, a {@link
 * io.github.cobalamin.rules.Conclusion}, and a citation. A {@link
 * io.github.cobalamin.rules.RuleSet} evaluates rules over a patient by Kleene's three-valued logic
 * and returns an {@link io.github.cobalamin.rules.Evaluation}: quick verdicts first, and, only when
 * asked, a {@link io.github.cobalamin.rules.Trace} of why, or why not. {@link
 * io.github.cobalamin.rules.Thresholds} are values too, so that a laboratory can bring its own.
 *
 * <p><b>How it works</b>, in the order in which it happens. What follows is not public.
 *
 * <ol>
 *   <li>A {@code Leaf} (in the room {@code leaf}) is one class a kind and holds all that there is
 *       to know of it: what it reads, how it decides, what it may ask of the rules around it, where
 *       it turns, and how it is said. A new kind is a new class, and a method in {@code Criteria}.
 *   <li>The {@code Compiler} gives each distinct leaf and each distinct combination a position in a
 *       {@code Network} (in the room {@code network}), made of positions with lower numbers; equal
 *       ones share theirs. That a clue may be stated or shown by results, that the two may
 *       contradict each other, that a scope puts a rule off: all this is wired of the same few
 *       combinations, and refused where a rule asks for what is not known at its stage.
 *   <li>The {@code FactIndex} finds the leaves that a fact of a patient decides. A patient has few
 *       facts and a guideline many leaves, so it is the facts that are walked; what no fact touches
 *       stays as it is in an empty record. Of a test, a {@code Column} knows between which limits a
 *       number falls, and reads one row of answers. What asks more of a clue than that it is there
 *       is read where a history tells of it. All ask the leaves, which stay the one definition.
 *   <li>A {@code Plan} works the network out. An answer is two bits, whether it may be and whether
 *       it is: a conjunction has of either what all its parts have, a disjunction what one has; De
 *       Morgan's law finds those that are the same. Of a patient these bits are kept.
 *   <li>Rules up to the status come first in the network. A {@code RuleSet} may be given the others
 *       when one is first asked for; then the network grows behind what there is, and an evaluation
 *       goes on from where it stopped.
 *   <li>A trace is read from the same bits along the steps of a criterion, and {@code Decisive}
 *       says which of its leaves decided. What if something unknown were known is answered from the
 *       patient's own bits too: the leaves that read it are read again, and {@code Lanes} work out
 *       only what turns, for up to 64 values at once.
 * </ol>
 *
 * @serial exclude
 */
@NullMarked
package io.github.cobalamin.rules;

import org.jspecify.annotations.NullMarked;
