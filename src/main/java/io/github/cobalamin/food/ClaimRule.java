package io.github.cobalamin.food;

import static io.github.cobalamin.source.Confirmation.SECONDARY;

import io.github.cobalamin.food.data.Micrograms;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.source.Citation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A rule on content claims: shares of a reference value from which a food is a source, or high. */
record ClaimRule(
    String reference,
    BigDecimal micrograms,
    BigDecimal sourcePercent,
    BigDecimal highPercent,
    String source,
    String high,
    String text,
    List<Citation> citations) {

  /** The answer on so many grams of a food; the amount in words, and what stands behind it. */
  ContentClaim answer(Food food, BigDecimal grams, String amount, List<Citation> more) {
    List<Citation> all = new ArrayList<>(citations);
    all.addAll(more);
    Optional<BigDecimal> held = food.content().microgramsIn(grams);
    if (!food.counted()) {
      all.add(Sources.VEGAN_SOCIETY.at("reliable sources, as restated", SECONDARY));
      return new ContentClaim(
          food,
          ContentClaim.Level.NONE,
          "does not count as a source, whatever assays find in it",
          text,
          food.content().toString(),
          all);
    }
    if (held.isEmpty()) {
      return new ContentClaim(
          food,
          ContentClaim.Level.UNKNOWN,
          "the content is not known, so nothing can be said",
          text,
          food.content().toString(),
          all);
    }
    boolean bound = food.content().lowerBound();
    ContentClaim.Level reached = reached(held.get());
    ContentClaim.Level level =
        bound && reached == ContentClaim.Level.NONE ? ContentClaim.Level.UNKNOWN : reached;
    String atLeast = bound ? "at least " : "";
    String arithmetic =
        food.content()
            + ", so "
            + atLeast
            + Micrograms.text(held.get())
            + " in "
            + amount
            + ", "
            + atLeast
            + Micrograms.percent(held.get(), micrograms, 1)
            + " of "
            + reference;
    return new ContentClaim(
        food,
        level,
        conclusion(level, bound) + elsewhere(food, grams, reached),
        text,
        arithmetic,
        all);
  }

  /** The answer that nothing can be said, and why. */
  ContentClaim open(Food food, String why, Citation whose) {
    List<Citation> all = new ArrayList<>(citations);
    all.add(whose);
    return new ContentClaim(
        food, ContentClaim.Level.UNKNOWN, why, text, food.content().toString(), all);
  }

  private ContentClaim.Level reached(BigDecimal held) {
    if (reaches(held, highPercent)) {
      return ContentClaim.Level.HIGH;
    }
    return reaches(held, sourcePercent) ? ContentClaim.Level.SOURCE : ContentClaim.Level.NONE;
  }

  private boolean reaches(BigDecimal held, BigDecimal percent) {
    return held.scaleByPowerOfTen(2).compareTo(micrograms.multiply(percent)) >= 0;
  }

  private String conclusion(ContentClaim.Level level, boolean bound) {
    return switch (level) {
      case HIGH -> "meets the threshold for " + high;
      case SOURCE -> "meets " + (bound ? "at least " : "") + "the threshold for " + source;
      case NONE -> "does not meet the threshold for " + source;
      case UNKNOWN -> "parts of it have no value, so nothing can be said";
    };
  }

  /** Where national tables differ so widely that the answer would be another one. */
  private String elsewhere(Food food, BigDecimal grams, ContentClaim.Level reached) {
    boolean differs =
        differs(food.content().lowestMicrogramsPer100g(), grams, reached)
            || differs(food.content().highestMicrogramsPer100g(), grams, reached);
    return differs ? "; by another national table the answer is another" : "";
  }

  private boolean differs(
      Optional<BigDecimal> per100g, BigDecimal grams, ContentClaim.Level reached) {
    return per100g
        .map(value -> reached(value.multiply(grams).scaleByPowerOfTen(-2)) != reached)
        .orElse(false);
  }
}
