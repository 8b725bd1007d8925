package io.github.cobalamin.diet;

import io.github.cobalamin.food.data.IntakeSources;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.Remark;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Confirmation;
import java.util.Optional;

/**
 * What each body says of an upper limit, as far as that was read. None known to the library has set
 * a figure: that none was established, for want of evidence of harm, is neither zero nor without
 * bound.
 */
final class UpperLimits {
  private static final String NOT_ESTABLISHED = "An upper level was not established.";

  private UpperLimits() {}

  static Optional<Remark> of(String body) {
    return switch (body) {
      case "us-1998" ->
          remark(
              body,
              "A tolerable upper intake level was not established, for want of evidence.",
              Sources.IOM_1998.at("chapter 9, p. 306", Confirmation.INDEPENDENTLY_CONFIRMED));
      case "uk-1991" ->
          remark(
              body,
              "A safe upper level was not established. The expert group of 2003 gives 2 mg a day"
                  + " from supplements as guidance, which is no upper level.",
              IntakeSources.EVM_2003.at("vitamin B12, as restated", Confirmation.SECONDARY));
      case "efsa-2015" ->
          remark(
              body,
              NOT_ESTABLISHED,
              Sources.EFSA_2015.at("upper level, as restated", Confirmation.SECONDARY));
      case "nordic-2023" ->
          remark(
              body,
              NOT_ESTABLISHED,
              IntakeSources.NNR_2023.at("table 21, as restated", Confirmation.SECONDARY));
      case "japan-2025" ->
          remark(
              body, NOT_ESTABLISHED, IntakeSources.JAPAN_2025.at("p. 216", Confirmation.READ_ONCE));
      case "australia-nz-2006" ->
          remark(
              body,
              NOT_ESTABLISHED,
              IntakeSources.NHMRC_2006.at("upper level", Confirmation.PROVISIONAL));
      default -> Optional.empty();
    };
  }

  private static Optional<Remark> remark(String body, String text, Citation citation) {
    return Optional.of(
        Remark.builder()
            .id(body + "-upper-limit")
            .name("upper limit: not established")
            .topic(Remark.Topic.UPPER_LIMIT)
            .text(text)
            .addCitation(citation)
            .build());
  }
}
