/**
 * Leaves that ask more of something than whether it is there: of a clue, of the vitamin B12 that is
 * given, of an allergy, of the results before the latest. It is not exported.
 *
 * <p>Begin with {@link io.github.cobalamin.rules.leaf.detail.HistoryLeaf}.
 *
 * @serial exclude
 */
@NullMarked
package io.github.cobalamin.rules.leaf.detail;

import org.jspecify.annotations.NullMarked;
