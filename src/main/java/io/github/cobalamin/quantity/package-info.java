/**
 * What is measured: numbers with their units, and three-valued answers.
 *
 * <p>Begin with {@link io.github.cobalamin.quantity.Quantity#of(String)}: a number with a {@link
 * io.github.cobalamin.quantity.Unit}, exact in decimals; a value reported as "&lt;83" stays what it
 * is, a value somewhere below 83. {@link io.github.cobalamin.quantity.Range} has two ends, {@link
 * io.github.cobalamin.quantity.Span} is a stretch of time, and {@link
 * io.github.cobalamin.quantity.Truth} has three values, because what nobody told is unknown and
 * never false.
 *
 * @serial exclude
 */
@StrictStyle
@NullMarked
package io.github.cobalamin.quantity;

import io.github.cobalamin.common.StrictStyle;
import org.jspecify.annotations.NullMarked;
