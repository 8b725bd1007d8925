/**
 * The leaves of criteria: one class for each kind, which holds all that there is to know of it.
 * Here are those of the person and of the rules; what reads results, what is given, or the history
 * of a clue has rooms of its own. It is not exported.
 *
 * <p>Begin with {@link io.github.cobalamin.rules.leaf.Leaf}. {@link
 * io.github.cobalamin.rules.leaf.Case} is what a leaf reads, {@link
 * io.github.cobalamin.rules.leaf.Place} what it may ask of the rules around it.
 *
 * @serial exclude
 */
@NullMarked
package io.github.cobalamin.rules.leaf;

import org.jspecify.annotations.NullMarked;
