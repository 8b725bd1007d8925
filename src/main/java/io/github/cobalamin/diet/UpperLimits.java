package io.github.cobalamin.diet;

import io.github.cobalamin.food.data.IntakeSources;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.source.Confirmation;
import io.github.cobalamin.source.Source;

/** What each body says of an upper limit, as far as that was read. */
final class UpperLimits {
  private UpperLimits() {}

  static UpperLimit of(String body) {
    return switch (body) {
      case "us-1998" ->
          new UpperLimit(
              UpperLimit.Status.NOT_ESTABLISHED,
              "A tolerable upper intake level was not established, for want of evidence.",
              Sources.IOM_1998.at("chapter 9, p. 306", Confirmation.INDEPENDENTLY_CONFIRMED),
              "");
      case "uk-1991" ->
          new UpperLimit(
              UpperLimit.Status.NOT_ESTABLISHED,
              "A safe upper level was not established.",
              IntakeSources.EVM_2003.at("vitamin B12, as restated", Confirmation.SECONDARY),
              "The expert group of 2003 gives 2 mg a day from supplements as guidance, which is no"
                  + " upper level.");
      case "efsa-2015" ->
          notEstablished(Sources.EFSA_2015, "upper level, as restated", Confirmation.SECONDARY);
      case "nordic-2023" ->
          notEstablished(IntakeSources.NNR_2023, "table 21, as restated", Confirmation.SECONDARY);
      case "japan-2025" ->
          notEstablished(IntakeSources.JAPAN_2025, "p. 216", Confirmation.READ_ONCE);
      case "australia-nz-2006" ->
          notEstablished(IntakeSources.NHMRC_2006, "upper level", Confirmation.PROVISIONAL);
      default ->
          new UpperLimit(
              UpperLimit.Status.NOT_READ,
              "What the body says of an upper level was not read.",
              IntakeTable.source(body).at("upper level", Confirmation.PROVISIONAL),
              "");
    };
  }

  private static UpperLimit notEstablished(Source source, String place, Confirmation confirmation) {
    return new UpperLimit(
        UpperLimit.Status.NOT_ESTABLISHED,
        "An upper level was not established.",
        source.at(place, confirmation),
        "");
  }
}
