/**
 * Other bodies and the strategies of laboratories, as far as they were read. It is not exported.
 *
 * <p>Begin with {@link io.github.cobalamin.guidelines.bodies.OtherBody}, which holds what they have
 * in common.
 */
@NullMarked
package io.github.cobalamin.guidelines.bodies;

import org.jspecify.annotations.NullMarked;
