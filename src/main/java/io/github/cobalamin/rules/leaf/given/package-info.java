/**
 * Leaves that read what is given: vitamin B12, other medicines, and routes that are ruled out. It
 * is not exported.
 *
 * <p>Begin with {@link io.github.cobalamin.rules.leaf.given.ReplacementLeaf}.
 *
 * @serial exclude
 */
@NullMarked
package io.github.cobalamin.rules.leaf.given;

import org.jspecify.annotations.NullMarked;
