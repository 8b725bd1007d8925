package io.github.cobalamin.rules;

import io.github.cobalamin.model.Quantity;
import java.util.List;
import java.util.Locale;

/** What a criterion asks, in words and without a patient. */
final class Asked {
  private Asked() {}

  static String words(Criterion criterion) {
    if (criterion instanceof Criterion.All) {
      return joined("all of (", criterion.parts());
    }
    if (criterion instanceof Criterion.Any) {
      return criterion.parts().size() == 1
          ? words(criterion.parts().get(0))
          : joined("any of (", criterion.parts());
    }
    if (criterion instanceof Criterion.AtLeast atLeast) {
      return joined("at least " + atLeast.count() + " of (", criterion.parts());
    }
    if (criterion instanceof Criterion.FirstDecided) {
      return joined("the first that is known of (", criterion.parts());
    }
    if (criterion instanceof Criterion.Not not) {
      return "not " + words(not.part());
    }
    if (criterion instanceof Criterion.Established established) {
      return "known that " + words(established.part());
    }
    return criterion instanceof ResultLeaf ofResult
        ? ofResult.test() + " " + result(ofResult)
        : leaf((Leaf) criterion);
  }

  private static String joined(String before, List<Criterion> parts) {
    StringBuilder text = new StringBuilder(before);
    for (int i = 0; i < parts.size(); i++) {
      text.append(i == 0 ? "" : "; ").append(words(parts.get(i)));
    }
    return text.append(')').toString();
  }

  private static String result(ResultLeaf leaf) {
    if (leaf instanceof ResultLeaf.Is is) {
      return is.outcome().label();
    }
    if (leaf instanceof ResultLeaf.Below below) {
      return "below " + below.limit();
    }
    if (leaf instanceof ResultLeaf.Above above) {
      return "above " + above.limit();
    }
    if (leaf instanceof ResultLeaf.InBand inBand) {
      StringBuilder bands = new StringBuilder("in the band ");
      for (Band band : inBand.bands()) {
        bands.append(bands.length() == 12 ? "" : " or ").append(lower(band));
      }
      return bands.toString();
    }
    if (leaf instanceof ResultLeaf.NearThreshold near) {
      return "within " + near.percent() + " % of a threshold";
    }
    if (leaf instanceof ResultLeaf.Suspicious) {
      return "outside its usual range";
    }
    if (leaf instanceof ResultLeaf.OlderThan older) {
      return "older than " + older.days() + " days";
    }
    if (leaf instanceof ResultLeaf.OnReplacement replacement) {
      return "sampled within "
          + replacement.days()
          + " days of an injection of vitamin B12, or on "
          + replacement.oralDose()
          + " a day by mouth";
    }
    return "reported";
  }

  private static String leaf(Leaf leaf) {
    if (leaf instanceof Leaf.Present present) {
      return present.clue().toString();
    }
    if (leaf instanceof Leaf.Contradicted contradicted) {
      return contradicted.clue() + " stated otherwise than results show";
    }
    if (leaf instanceof Leaf.Taking taking) {
      return taking.medication()
          + " taken"
          + dose(taking.dailyDose())
          + (taking.months() == 0 ? "" : " for " + taking.months() + " months or more");
    }
    if (leaf instanceof Leaf.AgeAtLeast age) {
      return "age at least " + age.years() + " years";
    }
    if (leaf instanceof Leaf.IsSex sex) {
      return "recorded sex " + lower(sex.sex());
    }
    if (leaf instanceof Leaf.IsEthnicity ethnicity) {
      return "ethnicity " + lower(ethnicity.ethnicity());
    }
    if (leaf instanceof Leaf.InTrimester in) {
      return "pregnant in the " + lower(in.trimester()) + " trimester";
    }
    if (leaf instanceof Leaf.Allergic allergic) {
      return "allergic to " + allergic.allergen().label();
    }
    if (leaf instanceof Leaf.ReplacedBy by) {
      return by.injections()
          ? "on injections of vitamin B12"
              + (by.least().value().signum() == 0 ? "" : " of " + by.least() + " or more")
          : "on tablets, drops or spray of vitamin B12" + dose(by.least());
    }
    if (leaf instanceof Leaf.Responded responded) {
      return "symptoms " + responded.response().label() + " on vitamin B12";
    }
    if (leaf instanceof Leaf.RouteRuledOut out) {
      return out.route().label() + " route " + (out.failed() ? "failed" : "refused");
    }
    if (leaf instanceof Leaf.DatedAfter after) {
      return "assessed after " + after.day();
    }
    if (leaf instanceof Leaf.Concluded concluded) {
      return "rule " + concluded.ruleId();
    }
    if (leaf instanceof Leaf.Classified classified) {
      return "status " + classified.classification().label();
    }
    if (leaf instanceof Leaf.LeftOpen open) {
      return "left open: " + open.why();
    }
    if (leaf instanceof Leaf.Custom own) {
      return "own criterion " + own.id() + ", version " + own.version();
    }
    return leaf instanceof Leaf.Pregnant
        ? "pregnant"
        : leaf instanceof Leaf.Breastfeeding ? "breastfeeding" : "vitamin B12 being given";
  }

  private static String dose(Quantity least) {
    return least.value().signum() == 0 ? "" : " at " + least + " a day or more";
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
