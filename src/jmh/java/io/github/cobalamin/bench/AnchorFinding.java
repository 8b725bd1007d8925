package io.github.cobalamin.bench;

import io.github.cobalamin.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What a rule of the anchor set found: its id, its text, and the value it saw, if it is about one.
 */
record AnchorFinding(String id, String text, @Nullable Quantity value) {}
