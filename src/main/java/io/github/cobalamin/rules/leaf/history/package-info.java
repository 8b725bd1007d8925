/**
 * Leaves that ask more of a clue than whether it is there: since when, how much, is it new. It is
 * not exported.
 *
 * <p>Begin with {@link io.github.cobalamin.rules.leaf.history.HistoryLeaf}.
 *
 * @serial exclude
 */
@NullMarked
package io.github.cobalamin.rules.leaf.history;

import org.jspecify.annotations.NullMarked;
