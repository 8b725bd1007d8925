/**
 * The words of a summary, readable beside a style guide: numbers, dates and doses as they are
 * printed, whom to call, what else it may be, what not to do. Which of them are said follows from
 * the findings of an assessment; nothing here decides. It is not exported.
 */
@NullMarked
package io.github.cobalamin.assessment.wording;

import org.jspecify.annotations.NullMarked;
