/** How quantities are read from text. It is not exported. */
@NullMarked
package io.github.cobalamin.quantity.text;

import org.jspecify.annotations.NullMarked;
