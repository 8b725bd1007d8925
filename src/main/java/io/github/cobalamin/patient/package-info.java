/**
 * One person, without identity.
 *
 * <p>Begin with {@link io.github.cobalamin.patient.Patient#builder()}. Everything is optional, and
 * silence means unknown: a symptom that is not mentioned is neither present nor absent. Say {@code
 * noOtherSymptoms()} and the like when a list is complete.
 *
 * <ul>
 *   <li>{@link io.github.cobalamin.patient.LabResult}: a laboratory result, as a number, a bound or
 *       a word, with the laboratory's own reference range, its day and its time.
 *   <li>{@link io.github.cobalamin.patient.MedicineUse}: a medicine with its dose and dates.
 *   <li>{@link io.github.cobalamin.patient.Replacement}: vitamin B12 given so far.
 *   <li>{@link io.github.cobalamin.patient.History}: more of a clue than that it is present: since
 *       when, until when, how much, new or stable, on which side, or that it is past.
 *   <li>{@link io.github.cobalamin.patient.Allergy}: to what, how the person reacted, and what was
 *       tolerated since.
 * </ul>
 *
 * @serial exclude
 */
@NullMarked
package io.github.cobalamin.patient;

import org.jspecify.annotations.NullMarked;
