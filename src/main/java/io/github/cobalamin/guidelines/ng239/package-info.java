/**
 * NICE NG239, a class for each topic in the guideline's own order. It is not exported.
 *
 * <p>Begin with {@link io.github.cobalamin.guidelines.ng239.Ng239}, which puts the topics together;
 * {@link io.github.cobalamin.guidelines.ng239.StatusOrder} is the order in which evidence decides.
 */
@NullMarked
package io.github.cobalamin.guidelines.ng239;

import org.jspecify.annotations.NullMarked;
