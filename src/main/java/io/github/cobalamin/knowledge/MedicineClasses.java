package io.github.cobalamin.knowledge;

import io.github.cobalamin.model.Citation;
import io.github.cobalamin.model.Confirmation;
import io.github.cobalamin.model.MedicineClass;

/** Classes of medicines that lower vitamin B12 or disturb its tests. */
public final class MedicineClasses {
  private static final Citation BOX_2 =
      Sources.NICE_NG239.at("Box 2", Confirmation.INDEPENDENTLY_CONFIRMED);
  private static final Citation CONTRACEPTIVE =
      Sources.GARDYN_2000.at("serum cobalamin of users", Confirmation.INDEPENDENTLY_CONFIRMED);
  private static final Citation TEACHING =
      Sources.LIBRARY.at(
          "confounders of methylmalonic acid, standard teaching", Confirmation.PROVISIONAL);

  /** Proton-pump inhibitors. */
  public static final MedicineClass PROTON_PUMP_INHIBITORS =
      MedicineClass.builder()
          .id("proton-pump-inhibitors")
          .name("proton-pump inhibitor")
          .addSynonyms("PPI", "proton pump inhibitor")
          .addCitation(BOX_2)
          .build();

  /** H2-receptor antagonists. */
  public static final MedicineClass H2_RECEPTOR_ANTAGONISTS =
      MedicineClass.builder()
          .id("h2-receptor-antagonists")
          .name("H2-receptor antagonist")
          .addSynonyms("H2 blocker", "H2RA")
          .addCitation(BOX_2)
          .build();

  /** Combined hormonal contraceptives. */
  public static final MedicineClass COMBINED_HORMONAL_CONTRACEPTIVES =
      MedicineClass.builder()
          .id("combined-hormonal-contraceptives")
          .name("combined hormonal contraceptive")
          .addSynonyms("combined pill", "oral contraceptive")
          .addCitation(CONTRACEPTIVE)
          .build();

  /** Antibacterial medicines. */
  public static final MedicineClass ANTIBACTERIALS =
      MedicineClass.builder()
          .id("antibacterials")
          .name("antibacterial medicine")
          .addSynonyms("antibiotic")
          .addCitation(TEACHING)
          .build();

  private MedicineClasses() {}
}
