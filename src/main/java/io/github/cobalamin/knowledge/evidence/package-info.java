/**
 * What is known of the facts: accuracies, confounders, effects, precautions, remarks ..., each a
 * constant. It is not exported; {@code KnowledgeBase.about(..)} finds them.
 */
@NullMarked
package io.github.cobalamin.knowledge.evidence;

import org.jspecify.annotations.NullMarked;
