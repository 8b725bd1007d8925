/**
 * The criteria of a rule set as numbers, and how their answers are worked out. It is not exported.
 *
 * <p>Begin with {@link io.github.cobalamin.rules.network.Network}; {@link
 * io.github.cobalamin.rules.network.Plan} is the home of Kleene's logic.
 */
@NullMarked
package io.github.cobalamin.rules.network;

import org.jspecify.annotations.NullMarked;
