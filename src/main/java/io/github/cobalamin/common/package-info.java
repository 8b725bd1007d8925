/** Checks and words that all packages share. It is not exported. */
@NullMarked
package io.github.cobalamin.common;

import org.jspecify.annotations.NullMarked;
