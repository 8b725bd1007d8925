/** What an assessment is made with, and what knows of none. It is not exported. */
@NullMarked
package io.github.cobalamin.assessment.parts;

import org.jspecify.annotations.NullMarked;
