/**
 * The table of foods, what finds its rows, and the sources of what is said of food. It is not
 * exported.
 */
@NullMarked
package io.github.cobalamin.food.data;

import org.jspecify.annotations.NullMarked;
