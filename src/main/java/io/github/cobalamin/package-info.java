/** Home of the style that the value types of the sub-packages share. It is not exported. */
@CobalaminStyle
@NullMarked
package io.github.cobalamin;

import org.jspecify.annotations.NullMarked;
