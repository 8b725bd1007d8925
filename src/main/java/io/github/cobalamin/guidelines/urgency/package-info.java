/**
 * What must not wait: by nerves, blood, mind, vessels and allergy, in children, and once the status
 * is known. Clocks and words are those of the danger signs of the knowledge base. It is not
 * exported.
 */
@NullMarked
package io.github.cobalamin.guidelines.urgency;

import org.jspecify.annotations.NullMarked;
