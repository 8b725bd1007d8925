/**
 * The clinical picture: the words of which rules are made, and what each means of a record. Level,
 * metabolites, kidneys, blood, nerves, causes, gas and replacement have one home each; gas is
 * nitrous oxide. It is not exported.
 *
 * <p>A word holds where the record says so; its absence is asked as {@code not(established(word))},
 * so that what is not known stands in the way of nothing. What makes a word doubtful is a {@link
 * io.github.cobalamin.guidelines.picture.Guard}.
 */
@NullMarked
package io.github.cobalamin.guidelines.picture;

import org.jspecify.annotations.NullMarked;
