package io.github.cobalamin.knowledge;

import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.knowledge.evidence.MedicineEffects;
import io.github.cobalamin.model.MedicineClass;
import java.util.List;

/**
 * Classes of medicines that lower vitamin B12 or disturb its tests. What holds for a class stands
 * once, in {@link MedicineEffects}.
 */
public final class MedicineClasses {
  /** Proton-pump inhibitors. */
  public static final MedicineClass PROTON_PUMP_INHIBITORS =
      MedicineClass.builder()
          .id("proton-pump-inhibitors")
          .name("proton-pump inhibitor")
          .addSynonyms("PPI", "proton pump inhibitor", "acid blocker")
          .addCitations(
              Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
              Sources.LAM_2013.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** H2-receptor antagonists. */
  public static final MedicineClass H2_RECEPTOR_ANTAGONISTS =
      MedicineClass.builder()
          .id("h2-receptor-antagonists")
          .name("H2-receptor antagonist")
          .addSynonyms("H2 blocker", "H2RA", "H2 antagonist")
          .addCitations(
              Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
              Sources.LAM_2013.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Biguanides. */
  public static final MedicineClass BIGUANIDES =
      MedicineClass.builder()
          .id("biguanides")
          .name("biguanide")
          .addCitations(
              Sources.CYTACON_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED),
              Sources.OROBALIN_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Combined hormonal contraceptives. */
  public static final MedicineClass COMBINED_HORMONAL_CONTRACEPTIVES =
      MedicineClass.builder()
          .id("combined-hormonal-contraceptives")
          .name("combined hormonal contraceptive")
          .addSynonyms("combined pill", "oral contraceptive")
          .addCitations(
              Sources.GARDYN_2000.at("serum cobalamin of users", INDEPENDENTLY_CONFIRMED),
              Sources.NEO_CYTAMEN_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Antibacterial medicines. */
  public static final MedicineClass ANTIBACTERIALS =
      MedicineClass.builder()
          .id("antibacterials")
          .name("antibacterial medicine")
          .addSynonyms("antibiotic")
          .addCitation(
              Sources.LIBRARY.at(
                  "confounders of methylmalonic acid, standard teaching", PROVISIONAL))
          .build();

  /** Aminoglycosides. */
  public static final MedicineClass AMINOGLYCOSIDES =
      MedicineClass.builder()
          .id("aminoglycosides")
          .name("aminoglycoside")
          .addCitation(Sources.OROBALIN_SMPC.at("section 4.5", READ_ONCE))
          .build();

  /** Immune checkpoint inhibitors. */
  public static final MedicineClass IMMUNE_CHECKPOINT_INHIBITORS =
      MedicineClass.builder()
          .id("immune-checkpoint-inhibitors")
          .name("immune checkpoint inhibitor")
          .addSynonyms("PD-1 inhibitor", "CTLA-4 inhibitor")
          .addCitation(Sources.LIBRARY.at("causes of gastritis, standard teaching", PROVISIONAL))
          .build();

  private MedicineClasses() {}

  /** All of them, in the order of this file. */
  static List<MedicineClass> all() {
    return List.of(
        PROTON_PUMP_INHIBITORS,
        H2_RECEPTOR_ANTAGONISTS,
        BIGUANIDES,
        COMBINED_HORMONAL_CONTRACEPTIVES,
        ANTIBACTERIALS,
        AMINOGLYCOSIDES,
        IMMUNE_CHECKPOINT_INHIBITORS);
  }
}
