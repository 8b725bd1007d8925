package io.github.cobalamin.guidelines.picture;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.taking;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.rules.Criteria;
import io.github.cobalamin.rules.Criterion;
import java.util.List;

/** What a medicine may be doing just now, so that nobody is told to keep taking it. */
public final class MedicineHarm {
  /** Above 3 g a day, the most that is licensed. */
  public static final Criterion TOO_MUCH_METFORMIN = taking(Medicines.METFORMIN, "3.01 g");

  public static final Criterion METFORMIN =
      all(
          taking(Medicines.METFORMIN),
          any(Kidneys.FAILING, present(Conditions.ACUTE_KIDNEY_INJURY)));

  public static final Criterion CONTRACEPTIVE =
      all(
          taking(Medicines.COMBINED_HORMONAL_CONTRACEPTIVES),
          any(present(Symptoms.VENOUS_THROMBOSIS), present(Conditions.STROKE)));

  private static final List<Medicine> ON_THE_MARROW =
      List.of(
          Medicines.CYTOTOXIC_MEDICINES,
          Medicines.THIOPURINES,
          Medicines.TRIMETHOPRIM,
          Medicines.PYRIMETHAMINE,
          Medicines.SULFASALAZINE,
          Medicines.CHLORAMPHENICOL,
          Medicines.COLCHICINE,
          Medicines.CARBAMAZEPINE,
          Medicines.PHENYTOIN,
          Medicines.VALPROATE,
          Medicines.ZIDOVUDINE,
          Medicines.IMATINIB,
          Medicines.SUNITINIB);

  private static final Criterion ON_MARROW_MEDICINE =
      any(ON_THE_MARROW.stream().map(Criteria::taking).toList());

  private static final Criterion SORE_OR_FEVERISH =
      any(present(Symptoms.MOUTH_ULCERS), VitalSigns.FEVER);

  /** It acts so much that the next dose must be asked for today. */
  public static final Criterion MARROW_TODAY =
      any(
          all(
              ON_MARROW_MEDICINE,
              any(Blood.NEUTROPHILS_BELOW_1, Blood.PLATELETS_BELOW_50, Blood.ALL_CELLS_LOW)),
          all(taking(Medicines.METHOTREXATE), any(SORE_OR_FEVERISH, Blood.CYTOPENIA)));

  /** A medicine that acts on the marrow, and what it does where it acts too much. */
  public static final Criterion MARROW =
      any(
          all(ON_MARROW_MEDICINE, Blood.CYTOPENIA),
          all(taking(Medicines.METHOTREXATE), SORE_OR_FEVERISH));

  private MedicineHarm() {}

  /** Whether a medicine, or one of its kind, acts on the marrow. */
  public static boolean actsOnTheMarrow(Medicine medicine) {
    return ON_THE_MARROW.stream().anyMatch(each -> medicine.isIn(each) || each.isIn(medicine));
  }
}
