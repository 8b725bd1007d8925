/**
 * NICE NG239, a class for each topic in the guideline's own order. It is not exported.
 *
 * <p>Begin with {@link io.github.cobalamin.guidelines.ng239.Ng239}, which puts the topics together;
 * {@link io.github.cobalamin.guidelines.ng239.StatusOrder} is the order in which evidence decides.
 * What several topics ask stands in small classes of criteria: {@link
 * io.github.cobalamin.guidelines.ng239.B12Level}, {@link
 * io.github.cobalamin.guidelines.ng239.Metabolites}, {@link
 * io.github.cobalamin.guidelines.ng239.Confounding} and {@link
 * io.github.cobalamin.guidelines.ng239.Signs} for the status, {@link
 * io.github.cobalamin.guidelines.ng239.Contraindications}, {@link
 * io.github.cobalamin.guidelines.ng239.WhoIsTreated}, {@link
 * io.github.cobalamin.guidelines.ng239.CauseThatStays} and {@link
 * io.github.cobalamin.guidelines.ng239.CausedBy} for care.
 */
@NullMarked
package io.github.cobalamin.guidelines.ng239;

import org.jspecify.annotations.NullMarked;
