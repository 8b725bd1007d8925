/**
 * The facts, one constant each.
 *
 * <p>Begin with {@link io.github.cobalamin.knowledge.Symptoms}, {@link
 * io.github.cobalamin.knowledge.RiskFactors}, {@link io.github.cobalamin.knowledge.Conditions},
 * {@link io.github.cobalamin.knowledge.Medicines} and {@link
 * io.github.cobalamin.knowledge.LabTests}: what you put into a patient's record. {@link
 * io.github.cobalamin.knowledge.MedicineClasses} serve where only the class is known, and {@link
 * io.github.cobalamin.knowledge.Sources} are the publications behind every statement.
 *
 * <p>What often misleads: a normal blood count does not exclude deficiency, nor does a normal total
 * B12; folate deficiency looks the same under the microscope; and a risk factor is no diagnosis.
 *
 * @serial exclude
 */
@NullMarked
package io.github.cobalamin.knowledge;

import org.jspecify.annotations.NullMarked;
