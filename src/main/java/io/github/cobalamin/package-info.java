/** Home of the style that the value types of the sub-packages share; it holds no public type. */
@CobalaminStyle
@NullMarked
package io.github.cobalamin;

import org.jspecify.annotations.NullMarked;
