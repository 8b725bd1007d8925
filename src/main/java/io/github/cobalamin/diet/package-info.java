/**
 * Diet: what people eat, what they absorb of it, and what would be enough.
 *
 * <p>Begin with {@link io.github.cobalamin.diet.Intake#builder()}, or with {@link
 * io.github.cobalamin.diet.Intake#diary()} for days as they were eaten. {@link
 * io.github.cobalamin.diet.ReferenceIntakes} hold what each body recommends, and say how far an
 * intake goes for one person; what that says of the diet can be added to the patient. {@link
 * io.github.cobalamin.diet.SmallestChange} finds the least that would be enough.
 *
 * <p>What often misleads: a plate of liver does not cover a month, since little of a large meal is
 * absorbed.
 *
 * @serial exclude
 */
@NullMarked
package io.github.cobalamin.diet;

import org.jspecify.annotations.NullMarked;
