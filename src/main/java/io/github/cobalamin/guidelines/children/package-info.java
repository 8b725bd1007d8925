/**
 * What is asked for of a child in whom deficiency is suspected, and of whom no status is given. It
 * is not exported.
 */
@NullMarked
package io.github.cobalamin.guidelines.children;

import org.jspecify.annotations.NullMarked;
