package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.source.Confirmation.DERIVED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;

import io.github.cobalamin.common.Words;
import io.github.cobalamin.guidelines.picture.MedicineHarm;
import io.github.cobalamin.guidelines.picture.OnRecord;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.evidence.MedicineEffects;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.MedicineEffect;
import io.github.cobalamin.rules.Conclusion.Advice;
import io.github.cobalamin.rules.Conclusion.OtherExplanation;
import io.github.cobalamin.rules.Criteria;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Strength;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to tell people about medicines that touch vitamin B12: the knowledge base's advice, which
 * never ends a medicine without the prescriber.
 */
public final class MedicineAdvice {
  private static final List<MedicineEffect> TOLD =
      List.of(
          MedicineEffects.METFORMIN_LOWERS_B12,
          MedicineEffects.OTHER_BIGUANIDES_LOWER_B12,
          MedicineEffects.PROTON_PUMP_INHIBITORS_LOWER_B12,
          MedicineEffects.H2_RECEPTOR_ANTAGONISTS_LOWER_B12,
          MedicineEffects.COLCHICINE_LOWERS_B12,
          MedicineEffects.ANTIEPILEPTICS_LOWER_B12,
          MedicineEffects.ABSORPTION_LOWERED_A_LITTLE,
          MedicineEffects.COLESTIPOL_BINDS_B12,
          MedicineEffects.OCTREOTIDE_LOWERS_B12,
          MedicineEffects.CONTRACEPTIVES_LOWER_MEASURED_B12,
          MedicineEffects.DEPOT_CONTRACEPTIVE_LOWERS_MEASURED_B12,
          MedicineEffects.ORAL_OESTRADIOL_LOWERS_MEASURED_B12,
          MedicineEffects.VALPROATE_RAISES_MEASURED_B12,
          MedicineEffects.FOLATE_LOWERED_BY_ANTIEPILEPTICS,
          MedicineEffects.FOLATE_BLOCKED,
          MedicineEffects.FOLATE_LOWERED_BY_OTHERS,
          MedicineEffects.FOLIC_ACID_MASKS_DEFICIENCY,
          MedicineEffects.BIOTIN_DISTURBS_ASSAYS,
          MedicineEffects.CHLORAMPHENICOL_BLUNTS_RESPONSE);

  private MedicineAdvice() {}

  public static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (MedicineEffect effect : TOLD) {
      StringBuilder names = new StringBuilder();
      for (Medicine medicine : effect.medicines()) {
        names.append(names.isEmpty() ? "" : " or ").append(medicine);
      }
      String advice = effect.advice();
      rules.add(
          Rule.builder("medicine-" + effect.id())
              .when(when(effect))
              .conclude(
                  Advice.toPerson(
                      Strength.BE_AWARE,
                      "On "
                          + names
                          + ": "
                          + advice.substring(0, advice.length() - 1)
                          + ". Monitoring: "
                          + Words.withoutStop(effect.monitoring())))
              .cite(effect.citations().toArray(new Citation[0])));
    }
    rules.addAll(askedToday());
    rules.add(sinceWhen(Medicines.METFORMIN, "metformin", 4));
    rules.add(sinceWhen(Medicines.PROTON_PUMP_INHIBITORS, "proton-pump-inhibitors", 12));
    rules.add(sinceWhen(Medicines.H2_RECEPTOR_ANTAGONISTS, "h2-receptor-antagonists", 12));
    return rules;
  }

  /** Of a medicine that is a cause only after months it is asked how many they are. */
  private static Rule sinceWhen(Medicine medicine, String name, int months) {
    Criterion longEnough = Criteria.takingForMonths(medicine, months);
    return Rule.builder("since-when-" + name)
        .when(
            Criteria.all(
                Criteria.taking(medicine),
                Criteria.not(Criteria.established(longEnough)),
                Criteria.not(Criteria.established(Criteria.not(longEnough))),
                CauseHistory.WORTH_ASKING))
        .conclude(
            Advice.toPerson(
                Strength.BE_AWARE,
                "Ask since when "
                    + medicine
                    + " is taken: for less than "
                    + months
                    + " months it is hardly a cause"))
        .cite(Sources.LIBRARY.at("how far history goes towards a cause", DERIVED));
  }

  /** Of what may do harm just now it is asked today whether it is held. */
  private static List<Rule> askedToday() {
    return List.of(
        harmful(
            "other-medicine-and-marrow",
            MedicineHarm.MARROW,
            "A medicine that acts on the marrow is taken, and cells are low or the mouth or a fever warns: ask the prescriber and haematology"
                + " today whether it is held, and whether folinic acid is due after methotrexate",
            Sources.LIBRARY.at("medicines and the marrow, standard teaching", PROVISIONAL)),
        harmful(
            "other-metformin-and-kidneys",
            MedicineHarm.METFORMIN,
            "Metformin is not for kidneys that fail or an acute kidney injury: ask the prescriber today whether it ends",
            Sources.LIBRARY.at("medicines and the kidneys, standard teaching", PROVISIONAL)),
        harmful(
            "other-contraceptive-and-clot",
            MedicineHarm.CONTRACEPTIVE,
            "A combined contraceptive is not for whoever has a clot or had a stroke: ask the prescriber today whether it ends",
            Sources.LIBRARY.at("medicines and clots, standard teaching", PROVISIONAL)));
  }

  private static Rule harmful(String id, Criterion when, String text, Citation citation) {
    return Rule.builder(id).when(when).conclude(OtherExplanation.of(text)).cite(citation);
  }

  /** What may do harm just now is not said to be kept. */
  private static Criterion when(MedicineEffect effect) {
    Criterion taken = Criteria.any(OnRecord.each(effect.medicines()));
    Criterion harm = harm(effect);
    return harm == null ? taken : Criteria.all(taken, Criteria.not(Criteria.established(harm)));
  }

  /** What the medicines of an effect may be doing just now; null if nothing that is known. */
  private static @Nullable Criterion harm(MedicineEffect effect) {
    if (effect.equals(MedicineEffects.METFORMIN_LOWERS_B12)) {
      return Criteria.any(MedicineHarm.METFORMIN, MedicineHarm.TOO_MUCH_METFORMIN);
    }
    if (effect.equals(MedicineEffects.CONTRACEPTIVES_LOWER_MEASURED_B12)) {
      return MedicineHarm.CONTRACEPTIVE;
    }
    if (effect.equals(MedicineEffects.FOLATE_BLOCKED)) {
      return Criteria.any(
          MedicineHarm.MARROW,
          Criteria.all(Criteria.taking(Medicines.METHOTREXATE), Criteria.pregnant()));
    }
    boolean marrow = effect.medicines().stream().anyMatch(MedicineHarm::actsOnTheMarrow);
    return marrow ? MedicineHarm.MARROW : null;
  }
}
