/**
 * The facts, one constant each, and the knowledge base that finds them.
 *
 * <p>Begin with {@link io.github.cobalamin.knowledge.Symptoms}, {@link
 * io.github.cobalamin.knowledge.RiskFactors}, {@link io.github.cobalamin.knowledge.Conditions},
 * {@link io.github.cobalamin.knowledge.Medicines} and {@link
 * io.github.cobalamin.knowledge.LabTests}: what you put into a patient's record. {@link
 * io.github.cobalamin.knowledge.Sources} are the publications behind every statement.
 *
 * <p>Then what is known about them: {@link io.github.cobalamin.knowledge.Causes} and {@link
 * io.github.cobalamin.knowledge.Treatments}; and precautions, effects of medicines, danger signs,
 * frequencies, accuracies and confounders of tests, patterns, differentials, milestones,
 * disagreements, cut-offs and remarks, which {@link
 * io.github.cobalamin.knowledge.KnowledgeBase#about about(fact, kind)} finds. A constant names what
 * it is about, and never the other way round; the knowledge base answers both ways, and holds the
 * codes. {@link io.github.cobalamin.knowledge.StoreOutlook} works out how long stores last.
 *
 * <p>What often misleads: a normal blood count does not exclude deficiency, nor does a normal total
 * B12; folate deficiency looks the same under the microscope; and a risk factor is no diagnosis.
 *
 * @serial exclude
 */
@NullMarked
package io.github.cobalamin.knowledge;

import org.jspecify.annotations.NullMarked;
