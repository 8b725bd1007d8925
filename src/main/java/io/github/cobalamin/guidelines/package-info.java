/**
 * The guidelines.
 *
 * <p>Begin with {@link io.github.cobalamin.guidelines.Guidelines#NICE_NG239}. Behind it stands one
 * class for each topic of the guideline, in the guideline's own order, in the room {@code ng239};
 * other bodies stand in {@code bodies}; neither is exported. Rules whose id begins with {@code
 * ng239} restate NICE; those that begin with {@code shows}, {@code urgent}, {@code status}, {@code
 * note}, {@code caution}, {@code cause} or {@code history} say what other sources add, or how the
 * library reads them, and cite it.
 *
 * @serial exclude
 */
@NullMarked
package io.github.cobalamin.guidelines;

import org.jspecify.annotations.NullMarked;
