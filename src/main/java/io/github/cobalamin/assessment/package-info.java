/**
 * Reasoning: a guideline assesses a patient, and the assessment can be read and questioned.
 *
 * <p>Begin with a {@link io.github.cobalamin.assessment.Guideline} from the {@code guidelines}
 * package: {@code assess} takes a {@link io.github.cobalamin.patient.Patient} and a day, and
 * returns an {@link io.github.cobalamin.assessment.Assessment}. {@code interpret} reads a single
 * result without a patient.
 *
 * <p>{@code status()} says how sure the deficiency is, {@code causes()} how sure each {@linkplain
 * io.github.cobalamin.assessment.CandidateCause cause}, {@code treatments()} what is on offer,
 * {@code questions()} what to ask next, {@code summary()} what a clinician reads in ten lines, and
 * {@code explanation()} all of it in sentences; {@code differenceFrom} compares two assessments. A
 * guideline becomes a caller's own by {@code withId}, and then takes his thresholds, reference
 * ranges and rules. {@link io.github.cobalamin.assessment.CombinedIndicator} stands apart: it is
 * experimental, and decides nothing.
 *
 * <p>An assessment informs; it does not decide. It is no medical device.
 *
 * @serial exclude
 */
@NullMarked
package io.github.cobalamin.assessment;

import org.jspecify.annotations.NullMarked;
