/**
 * The leaves of criteria: one class for each kind, which holds all that there is to know of it. It
 * is not exported.
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
