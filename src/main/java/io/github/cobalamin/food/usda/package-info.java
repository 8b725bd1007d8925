/**
 * Reads the downloads of USDA FoodData Central and of the standard reference.
 *
 * <p>Begin with {@link io.github.cobalamin.food.usda.FoodDataCentral#from}: it gives a catalogue,
 * and an account of what was left out, with a {@link io.github.cobalamin.source.Refusal} of each
 * line that was malformed.
 */
@NullMarked
package io.github.cobalamin.food.usda;

import org.jspecify.annotations.NullMarked;
