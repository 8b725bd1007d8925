/**
 * Foods and what they hold of vitamin B12.
 *
 * <p>Begin with {@link io.github.cobalamin.food.FoodCatalogue#standard()}: some six hundred
 * everyday {@linkplain io.github.cobalamin.food.Food foods} by id, number, words, group, diet and
 * content. A {@linkplain io.github.cobalamin.food.Food#recipe recipe} makes a food of foods; {@link
 * io.github.cobalamin.food.ContentClaim} tells which foods may be called a source of B12. USDA's
 * downloads are read by {@code food.usda}; what people eat is {@code diet}.
 *
 * <p>What often misleads: a missing value is no zero, and an assumed zero was not measured;
 * seaweed, spirulina, tempeh and mushrooms hold inactive analogues that assays count.
 *
 * @serial exclude
 */
@NullMarked
package io.github.cobalamin.food;

import org.jspecify.annotations.NullMarked;
