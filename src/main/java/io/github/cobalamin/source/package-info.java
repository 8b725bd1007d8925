/**
 * What vouches for a statement, and by which codes others know a fact.
 *
 * <p>Begin with {@link io.github.cobalamin.source.Source}, a publication, and {@link
 * io.github.cobalamin.source.Citation}, a place in one, which says how well the statement was
 * confirmed. {@link io.github.cobalamin.source.Code} is checked for its shape and its check digit,
 * and says how well it fits a fact. Whatever reads many things tells of what it left out in a
 * {@link io.github.cobalamin.source.Refusal}.
 *
 * @serial exclude
 */
@StrictStyle
@NullMarked
package io.github.cobalamin.source;

import io.github.cobalamin.common.StrictStyle;
import org.jspecify.annotations.NullMarked;
