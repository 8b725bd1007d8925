/**
 * Food: what it holds, what people eat of it, what they absorb, and what would be enough.
 *
 * <p>Begin with {@link io.github.cobalamin.diet.FoodCatalogue#standard()}. Everything on food
 * stands here, so that an assessment without food touches none of it.
 *
 * <p>{@link io.github.cobalamin.diet.ReferenceIntakes} hold what each body recommends, and say how
 * far an intake goes for one person; what that says of the diet can be added to the patient. {@link
 * io.github.cobalamin.diet.ContentClaims} tell which foods reach the threshold for a good source.
 *
 * <p>What often misleads: a missing value is no zero, and an assumed zero was not measured;
 * seaweed, spirulina, tempeh and mushrooms hold inactive analogues that assays count; and a plate
 * of liver does not cover a month, since little of a large meal is absorbed.
 *
 * @serial exclude
 */
@NullMarked
package io.github.cobalamin.diet;

import org.jspecify.annotations.NullMarked;
