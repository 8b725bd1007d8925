package io.github.cobalamin.knowledge;

import io.github.cobalamin.model.Citation;
import io.github.cobalamin.model.Confirmation;
import io.github.cobalamin.model.Medicine;

/** Medicines that lower vitamin B12 or disturb its tests, by ingredient. */
public final class Medicines {
  private static final Citation BOX_2 =
      Sources.NICE_NG239.at("Box 2", Confirmation.INDEPENDENTLY_CONFIRMED);
  private static final Citation ANTIEPILEPTIC =
      Sources.LINNEBANK_2011.at("2,730 treated people", Confirmation.INDEPENDENTLY_CONFIRMED);
  private static final Citation FOLATE =
      Sources.LIBRARY.at(
          "medicines that raise homocysteine, read in one place", Confirmation.READ_ONCE);
  private static final Citation MACROCYTOSIS =
      Sources.LIBRARY.at("medicines that raise the mean cell volume", Confirmation.SECONDARY);
  private static final Citation ASSAY =
      Sources.MAYO_IFBA.at("cautions", Confirmation.INDEPENDENTLY_CONFIRMED);
  private static final Citation CONTRACEPTIVE =
      Sources.GARDYN_2000.at("serum cobalamin of users", Confirmation.INDEPENDENTLY_CONFIRMED);

  /** Metformin. */
  public static final Medicine METFORMIN = medicine("metformin", BOX_2).build();

  /** Colchicine. */
  public static final Medicine COLCHICINE = medicine("colchicine", BOX_2).build();

  /** Phenobarbital. */
  public static final Medicine PHENOBARBITAL =
      medicine("phenobarbital", BOX_2).addSynonyms("phenobarbitone").build();

  /** Pregabalin. */
  public static final Medicine PREGABALIN = medicine("pregabalin", BOX_2).build();

  /** Primidone. */
  public static final Medicine PRIMIDONE = medicine("primidone", BOX_2).build();

  /** Topiramate. */
  public static final Medicine TOPIRAMATE = medicine("topiramate", BOX_2).build();

  /** Omeprazole. */
  public static final Medicine OMEPRAZOLE =
      medicine("omeprazole", BOX_2).addClass(MedicineClasses.PROTON_PUMP_INHIBITORS).build();

  /** Lansoprazole. */
  public static final Medicine LANSOPRAZOLE =
      medicine("lansoprazole", BOX_2).addClass(MedicineClasses.PROTON_PUMP_INHIBITORS).build();

  /** Pantoprazole. */
  public static final Medicine PANTOPRAZOLE =
      medicine("pantoprazole", BOX_2).addClass(MedicineClasses.PROTON_PUMP_INHIBITORS).build();

  /** Esomeprazole. */
  public static final Medicine ESOMEPRAZOLE =
      medicine("esomeprazole", BOX_2).addClass(MedicineClasses.PROTON_PUMP_INHIBITORS).build();

  /** Rabeprazole. */
  public static final Medicine RABEPRAZOLE =
      medicine("rabeprazole", BOX_2).addClass(MedicineClasses.PROTON_PUMP_INHIBITORS).build();

  /** Famotidine. */
  public static final Medicine FAMOTIDINE =
      medicine("famotidine", BOX_2).addClass(MedicineClasses.H2_RECEPTOR_ANTAGONISTS).build();

  /** Cimetidine. */
  public static final Medicine CIMETIDINE =
      medicine("cimetidine", BOX_2).addClass(MedicineClasses.H2_RECEPTOR_ANTAGONISTS).build();

  /** Nizatidine. */
  public static final Medicine NIZATIDINE =
      medicine("nizatidine", BOX_2).addClass(MedicineClasses.H2_RECEPTOR_ANTAGONISTS).build();

  /** Ranitidine. */
  public static final Medicine RANITIDINE =
      medicine("ranitidine", BOX_2).addClass(MedicineClasses.H2_RECEPTOR_ANTAGONISTS).build();

  /** Valproate. */
  public static final Medicine VALPROATE =
      medicine("valproate", ANTIEPILEPTIC).addSynonyms("sodium valproate", "valproic acid").build();

  /** Phenytoin. */
  public static final Medicine PHENYTOIN = medicine("phenytoin", ANTIEPILEPTIC).build();

  /** Carbamazepine. */
  public static final Medicine CARBAMAZEPINE = medicine("carbamazepine", ANTIEPILEPTIC).build();

  /** Methotrexate. */
  public static final Medicine METHOTREXATE = medicine("methotrexate", FOLATE).build();

  /** Levodopa. */
  public static final Medicine LEVODOPA =
      medicine("levodopa", FOLATE).addSynonyms("L-dopa").build();

  /** Biotin. */
  public static final Medicine BIOTIN = medicine("biotin", ASSAY).addSynonyms("vitamin B7").build();

  /** Ethinylestradiol. */
  public static final Medicine ETHINYLESTRADIOL =
      medicine("ethinylestradiol", CONTRACEPTIVE)
          .addClass(MedicineClasses.COMBINED_HORMONAL_CONTRACEPTIVES)
          .addSynonyms("ethinylestradiol with a progestogen", "ethinyl estradiol")
          .build();

  /** Hydroxycarbamide. */
  public static final Medicine HYDROXYCARBAMIDE =
      medicine("hydroxycarbamide", MACROCYTOSIS).addSynonyms("hydroxyurea").build();

  /** Azathioprine. */
  public static final Medicine AZATHIOPRINE = medicine("azathioprine", MACROCYTOSIS).build();

  /** Zidovudine. */
  public static final Medicine ZIDOVUDINE = medicine("zidovudine", MACROCYTOSIS).build();

  private Medicines() {}

  private static Medicine.Builder medicine(String name, Citation citation) {
    return Medicine.builder().id(name).name(name).addCitation(citation);
  }
}
