/**
 * The table of foods, what finds its rows, and the sources of what is said of food. It is not
 * exported.
 *
 * <p>Begin with {@link io.github.cobalamin.food.data.FoodTable}, which a catalogue reads.
 */
@NullMarked
package io.github.cobalamin.food.data;

import org.jspecify.annotations.NullMarked;
