/**
 * The nouns of vitamin B12 deficiency.
 *
 * <p>Begin with {@link io.github.cobalamin.model.Fact}: a symptom, a risk factor, a condition, a
 * medicine and a laboratory test are facts, each with an id, a name, the words people use for it,
 * and the citations it rests on. The standard ones are constants in the {@code knowledge} package.
 *
 * <ul>
 *   <li>{@link io.github.cobalamin.model.Symptom}, {@link io.github.cobalamin.model.RiskFactor} and
 *       {@link io.github.cobalamin.model.Condition} are {@linkplain io.github.cobalamin.model.Clue
 *       clues}: a patient has them, has them not, or it is unknown.
 *   <li>{@link io.github.cobalamin.model.Medicine} is a medicine, or a class of them.
 *   <li>{@link io.github.cobalamin.model.LabTest} knows its units, and refuses what cannot be.
 *   <li>{@link io.github.cobalamin.model.Cause}, {@link io.github.cobalamin.model.Treatment},
 *       {@link io.github.cobalamin.model.MedicineEffect} and other statements are facts as well:
 *       each names the facts it is about.
 * </ul>
 *
 * @serial exclude
 */
@StrictStyle
@NullMarked
package io.github.cobalamin.model;

import io.github.cobalamin.common.StrictStyle;
import org.jspecify.annotations.NullMarked;
