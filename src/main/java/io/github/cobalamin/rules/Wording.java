package io.github.cobalamin.rules;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Quantity;
import io.github.cobalamin.model.QuantityComparator;
import io.github.cobalamin.model.Truth;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a leaf saw, in words: never more than the patient's own facts and the limit they were held
 * against.
 */
final class Wording {
  private final Evaluation evaluation;
  private final Patient patient;
  private final Tracer tracer;

  Wording(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.patient = evaluation.patient();
    this.tracer = new Tracer(evaluation);
  }

  String words(Leaf leaf, Truth truth) {
    if (leaf instanceof Leaf.Present present) {
      return clue(present.clue(), truth);
    }
    if (leaf instanceof Leaf.Taking taking) {
      return taking(taking, truth);
    }
    if (leaf instanceof ResultLeaf ofResult) {
      return result(ofResult, truth);
    }
    if (leaf instanceof Leaf.Contradicted contradicted) {
      return contradiction(contradicted.clue(), truth);
    }
    if (leaf instanceof Leaf.AgeAtLeast age) {
      return patient
          .age()
          .map(
              known ->
                  "age "
                      + known
                      + (truth == Truth.TRUE ? " is at least " : " is under ")
                      + age.years()
                      + " years")
          .orElse("age not known");
    }
    if (leaf instanceof Leaf.Classified classified) {
      return (truth == Truth.TRUE ? "status " : "status not ")
          + classified.classification().label();
    }
    if (leaf instanceof Leaf.DatedAfter after) {
      return evaluation
          .date()
          .map(day -> day + (truth == Truth.TRUE ? " is after " : " is not after ") + after.day())
          .orElse("day of the assessment not known");
    }
    if (leaf instanceof Leaf.LeftOpen open) {
      return open.why();
    }
    if (leaf instanceof Leaf.Custom own) {
      return "own criterion "
          + own.id()
          + ", version "
          + own.version()
          + ", is "
          + truth.name().toLowerCase(Locale.ROOT);
    }
    return statement(leaf, truth);
  }

  /** Leaves that are said in one way when true, negated when false, and called not known else. */
  private String statement(Leaf leaf, Truth truth) {
    String what;
    if (leaf instanceof Leaf.IsSex) {
      return patient
          .sex()
          .map(known -> "recorded sex " + known.name().toLowerCase(Locale.ROOT))
          .orElse("sex not known");
    } else if (leaf instanceof Leaf.IsEthnicity) {
      return patient
          .ethnicity()
          .map(known -> "ethnicity " + known.name().toLowerCase(Locale.ROOT).replace('_', ' '))
          .orElse("ethnicity not known");
    } else if (leaf instanceof Leaf.InTrimester asked) {
      what = "pregnant in the " + asked.trimester().name().toLowerCase(Locale.ROOT) + " trimester";
    } else if (leaf instanceof Leaf.Pregnant) {
      what = "pregnant";
    } else if (leaf instanceof Leaf.Allergic allergic) {
      what = "allergic to " + allergic.allergen().label();
    } else if (leaf instanceof Leaf.Breastfeeding) {
      what = "breastfeeding";
    } else if (leaf instanceof Leaf.ReplacedBy) {
      what = Asked.words(leaf);
    } else if (leaf instanceof Leaf.Responded responded) {
      what = "symptoms " + responded.response().label() + " on vitamin B12";
    } else if (leaf instanceof Leaf.RouteRuledOut out) {
      what = out.route().label() + " route " + (out.failed() ? "failed" : "refused");
    } else {
      return switch (truth) {
        case TRUE -> "vitamin B12 being given";
        case FALSE -> "no vitamin B12 being given";
        case UNKNOWN -> "whether vitamin B12 is being given not known";
      };
    }
    return switch (truth) {
      case TRUE -> what;
      case FALSE -> "not " + what;
      case UNKNOWN -> "whether " + what + " not known";
    };
  }

  private String clue(Clue clue, Truth truth) {
    return switch (truth) {
      case FALSE -> clue + " absent";
      case UNKNOWN -> clue + " not known";
      case TRUE -> presence(clue);
    };
  }

  /** The clue itself, or the part of it that was stated, or what results show of it. */
  private String presence(Clue clue) {
    if (patient.present().contains(clue)) {
      return clue + " present";
    }
    for (Clue each : patient.present()) {
      if (each.implies(clue)) {
        return each + " present";
      }
    }
    int rule = evaluation.program().ruleThatShows(clue, evaluation);
    return clue + " shown (" + tracer.trace(rule).text() + ")";
  }

  private String contradiction(Clue clue, Truth truth) {
    if (truth != Truth.TRUE) {
      return clue + " not contradicted by results";
    }
    String stated =
        patient.present().contains(clue) ? " stated as present, yet " : " stated as absent, yet ";
    return clue + stated + tracer.trace(evaluation.program().showing(clue)).text();
  }

  /** Of several uses, the one that decides is told. */
  private String taking(Leaf.Taking leaf, Truth truth) {
    MedicineUse told = null;
    for (MedicineUse use : patient.medicines()) {
      boolean decides =
          use.medication().isIn(leaf.medication())
              && (told == null
                  || LeafReader.taking(leaf, use, evaluation.date().orElse(null)) == truth);
      told = decides ? use : told;
    }
    if (told == null) {
      return leaf.medication() + (truth == Truth.FALSE ? " not taken" : " not known");
    }
    String verdict =
        switch (truth) {
          case TRUE -> " taken";
          case FALSE -> " taken, but not as asked";
          case UNKNOWN -> " taken, in doubt as asked";
        };
    return told.medication()
        + verdict
        + told.dailyDose().map(dose -> ", " + dose + " a day").orElse("")
        + told.since().map(month -> ", since " + month).orElse("")
        + told.until().map(month -> ", until " + month).orElse("")
        + asked(leaf);
  }

  private static String asked(Leaf.Taking leaf) {
    String dose =
        leaf.dailyDose().value().signum() == 0 ? "" : " at " + leaf.dailyDose() + " a day or more";
    String duration = leaf.months() == 0 ? "" : " for " + leaf.months() + " months or more";
    return dose.isEmpty() && duration.isEmpty() ? "" : " (asked:" + dose + duration + ")";
  }

  private String result(ResultLeaf leaf, Truth truth) {
    return seen(leaf, truth)
        + (leaf instanceof ResultLeaf.Reported
            ? ""
            : patient.latest(leaf.test()).map(this::several).orElse(""));
  }

  private String seen(ResultLeaf leaf, Truth truth) {
    Optional<LabResult> found = patient.latest(leaf.test());
    if (leaf instanceof ResultLeaf.Reported) {
      return found
          .map(known -> leaf.test() + " reported as " + known.value())
          .orElse(leaf.test() + " not reported");
    }
    if (found.isEmpty()) {
      return leaf.test() + " not known";
    }
    LabResult result = found.get();
    if (leaf instanceof ResultLeaf.Is && result.outcome().isPresent()) {
      return result.toString();
    }
    if (leaf instanceof ResultLeaf.Is is) {
      String range =
          result.referenceRange().map(known -> " (reference range " + known + ")").orElse("");
      return truth == Truth.UNKNOWN
          ? result + " against the laboratory's range not known"
          : result + (truth == Truth.TRUE ? " is " : " is not ") + is.outcome().label() + range;
    }
    if (leaf instanceof ResultLeaf.OlderThan older) {
      return result
          + result.date().map(day -> " of " + day).orElse(", undated,")
          + (truth == Truth.TRUE ? " is" : truth == Truth.FALSE ? " is not" : " may or may not be")
          + " older than "
          + older.days()
          + " days";
    }
    if (leaf instanceof ResultLeaf.OnReplacement) {
      return result
          + (truth == Truth.TRUE
              ? " sampled under"
              : truth == Truth.FALSE ? " sampled without" : " perhaps sampled under")
          + " B12 replacement";
    }
    if (result.quantity().isEmpty()) {
      return result + " is not a number";
    }
    return compared(leaf, truth, result, result.quantity().get());
  }

  private String compared(ResultLeaf leaf, Truth truth, LabResult result, Quantity value) {
    String is =
        truth == Truth.TRUE ? " is " : truth == Truth.FALSE ? " is not " : " may or may not be ";
    if (leaf instanceof ResultLeaf.Below below) {
      return result + is + "below " + limit(below.limit(), value);
    }
    if (leaf instanceof ResultLeaf.Above above) {
      return result + is + "above " + limit(above.limit(), value);
    }
    if (leaf instanceof ResultLeaf.InBand inBand) {
      return result + is + bands(inBand, value);
    }
    if (leaf instanceof ResultLeaf.NearThreshold near) {
      if (truth == Truth.UNKNOWN) {
        return result + " may or may not lie within " + near.percent() + " % of a threshold";
      }
      Quantity threshold = evaluation.program().reader().nearest(near, value);
      return threshold == null
          ? result + " lies within " + near.percent() + " % of no threshold"
          : result + " lies within " + near.percent() + " % of " + rounded(threshold);
    }
    return leaf.test().suspicion(value).orElse(result + " is within the usual range");
  }

  private String bands(ResultLeaf.InBand leaf, Quantity value) {
    Thresholds given = evaluation.program().reader().thresholds(leaf.test());
    String low = limit(given.deficientBelow(), value);
    String high = limit(given.sufficientAbove(), value);
    if (leaf.bands().equals(EnumSet.of(Band.DEFICIENT, Band.INTERMEDIATE))) {
      return "at most " + high;
    }
    if (leaf.bands().equals(EnumSet.of(Band.INTERMEDIATE, Band.SUFFICIENT))) {
      return "at least " + low;
    }
    List<String> ranges = new ArrayList<>();
    for (Band band : leaf.bands()) {
      ranges.add(
          switch (band) {
            case DEFICIENT -> "below " + low;
            case INTERMEDIATE -> "from " + low + " to " + high;
            case SUFFICIENT -> "above " + high;
          });
    }
    return String.join(" or ", ranges);
  }

  private static String limit(Limit limit, Quantity value) {
    Quantity stated = limit.quantities().get(0);
    if (!limit.reaches(value.unit())) {
      return stated + " (which does not convert)";
    }
    Quantity held = limit.in(value.unit());
    return limit.statedFor(value.unit())
        ? held.toString()
        : rounded(held) + " (converted from " + stated + ")";
  }

  /** Of several results the latest decides, and that is said. */
  private String several(LabResult deciding) {
    for (LabResult each : patient.results()) {
      if (each.test().equals(deciding.test()) && !each.equals(deciding)) {
        return " (of " + deciding.date().orElseThrow() + ", the latest of several)";
      }
    }
    return "";
  }

  /** How far a result lies from the limit that it does not meet, or does. */
  Optional<Quantity> distance(Leaf leaf, Truth truth) {
    if (truth == Truth.UNKNOWN || !(leaf instanceof ResultLeaf ofResult)) {
      return Optional.empty();
    }
    Optional<Quantity> value = patient.latest(ofResult.test()).flatMap(LabResult::quantity);
    if (value.isEmpty() || !value.get().exact()) {
      return Optional.empty();
    }
    if (leaf instanceof ResultLeaf.Below below) {
      return Optional.of(between(value.get(), below.limit()));
    }
    if (leaf instanceof ResultLeaf.Above above) {
      return Optional.of(between(value.get(), above.limit()));
    }
    if (leaf instanceof ResultLeaf.InBand inBand) {
      Thresholds given = evaluation.program().reader().thresholds(inBand.test());
      Quantity low = between(value.get(), given.deficientBelow());
      Quantity high = between(value.get(), given.sufficientAbove());
      return Optional.of(low.isBelow(high) == Truth.TRUE ? low : high);
    }
    return Optional.empty();
  }

  private static Quantity between(Quantity value, Limit limit) {
    Quantity held = limit.in(value.unit());
    return new Quantity(
        value.value().subtract(held.value()).abs(), value.unit(), QuantityComparator.EXACT);
  }

  private static Quantity rounded(Quantity quantity) {
    return new Quantity(
        quantity.value().round(new MathContext(4)), quantity.unit(), quantity.comparator());
  }
}
