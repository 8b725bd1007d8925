package io.github.cobalamin.guidelines.picture;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.anyPresent;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.taking;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.rules.Criterion;

/** What a medicine may be doing just now, so that nobody is told to keep taking it. */
public final class MedicineHarm {
  public static final Criterion METFORMIN =
      all(taking(Medicines.METFORMIN), any(Kidneys.WORST, present(Conditions.ACUTE_KIDNEY_INJURY)));

  public static final Criterion CONTRACEPTIVE =
      all(
          taking(Medicines.COMBINED_HORMONAL_CONTRACEPTIVES),
          any(present(Symptoms.VENOUS_THROMBOSIS), present(Conditions.STROKE)));

  /** A medicine that acts on the marrow, and what it does where it acts too much. */
  public static final Criterion MARROW =
      any(
          all(
              any(
                  taking(Medicines.CYTOTOXIC_MEDICINES),
                  taking(Medicines.THIOPURINES),
                  taking(Medicines.TRIMETHOPRIM),
                  taking(Medicines.SULFASALAZINE),
                  taking(Medicines.CHLORAMPHENICOL),
                  taking(Medicines.COLCHICINE),
                  taking(Medicines.CARBAMAZEPINE),
                  taking(Medicines.PHENYTOIN),
                  taking(Medicines.VALPROATE)),
              Blood.CYTOPENIA),
          all(taking(Medicines.METHOTREXATE), anyPresent(Symptoms.MOUTH_ULCERS, Symptoms.FEVER)));

  private MedicineHarm() {}
}
