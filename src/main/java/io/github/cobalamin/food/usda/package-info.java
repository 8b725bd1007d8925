/**
 * Reads tables of foods.
 *
 * <p>Begin with {@link io.github.cobalamin.food.usda.FoodDataCentral#from} for the downloads of
 * USDA FoodData Central and of the standard reference: it gives a catalogue, and an account of what
 * was left out, with a {@link io.github.cobalamin.source.Refusal} of each line that was malformed.
 * A table of any other layout is read by {@link io.github.cobalamin.food.usda.FoodTableReader}, to
 * which the caller names its columns and marks.
 */
@NullMarked
package io.github.cobalamin.food.usda;

import org.jspecify.annotations.NullMarked;
