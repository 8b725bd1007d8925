/**
 * Leaves that read the results of a test: the latest, the worst of a day, those before. It is not
 * exported.
 *
 * <p>Begin with {@link io.github.cobalamin.rules.leaf.result.ResultLeaf}.
 *
 * @serial exclude
 */
@NullMarked
package io.github.cobalamin.rules.leaf.result;

import org.jspecify.annotations.NullMarked;
