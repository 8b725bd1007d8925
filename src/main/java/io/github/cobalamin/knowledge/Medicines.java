package io.github.cobalamin.knowledge;

import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;
import static io.github.cobalamin.source.Confirmation.SECONDARY;

import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Medicine;
import java.util.List;

/**
 * Medicines that lower vitamin B12, disturb its tests, or are vitamin B12 themselves, by
 * ingredient; before them the classes, for where only the class is known. What each does stands in
 * its effects: {@link KnowledgeBase#effectsOf}.
 */
public final class Medicines {
  /** Proton-pump inhibitors. */
  public static final Medicine PROTON_PUMP_INHIBITORS =
      medicine("proton-pump-inhibitors", "proton-pump inhibitor")
          .isClass(true)
          .addSynonyms("PPI", "proton pump inhibitor", "acid blocker")
          .addCitations(
              Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
              Sources.LAM_2013.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** H2-receptor antagonists. */
  public static final Medicine H2_RECEPTOR_ANTAGONISTS =
      medicine("h2-receptor-antagonists", "H2-receptor antagonist")
          .isClass(true)
          .addSynonyms("H2 blocker", "H2RA", "H2 antagonist")
          .addCitations(
              Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
              Sources.LAM_2013.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Biguanides. */
  public static final Medicine BIGUANIDES =
      medicine("biguanides", "biguanide")
          .isClass(true)
          .addCitations(
              Sources.CYTACON_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED),
              Sources.OROBALIN_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Combined hormonal contraceptives. */
  public static final Medicine COMBINED_HORMONAL_CONTRACEPTIVES =
      medicine("combined-hormonal-contraceptives", "combined hormonal contraceptive")
          .isClass(true)
          .addSynonyms("combined pill", "oral contraceptive")
          .addCitations(
              Sources.GARDYN_2000.at("serum cobalamin of users", INDEPENDENTLY_CONFIRMED),
              Sources.NEO_CYTAMEN_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Antibacterial medicines. */
  public static final Medicine ANTIBACTERIALS =
      medicine("antibacterials", "antibacterial medicine")
          .isClass(true)
          .addSynonyms("antibiotic")
          .addCitation(
              Sources.LIBRARY.at(
                  "confounders of methylmalonic acid, standard teaching", PROVISIONAL))
          .build();

  /** Aminoglycosides. */
  public static final Medicine AMINOGLYCOSIDES =
      medicine("aminoglycosides", "aminoglycoside")
          .isClass(true)
          .addCitation(Sources.OROBALIN_SMPC.at("section 4.5", READ_ONCE))
          .build();

  /** Immune checkpoint inhibitors. */
  public static final Medicine IMMUNE_CHECKPOINT_INHIBITORS =
      medicine("immune-checkpoint-inhibitors", "immune checkpoint inhibitor")
          .isClass(true)
          .addSynonyms("PD-1 inhibitor", "CTLA-4 inhibitor")
          .addCitation(Sources.LIBRARY.at("causes of gastritis, standard teaching", PROVISIONAL))
          .build();

  /** Metformin. */
  public static final Medicine METFORMIN =
      medicine("metformin", "metformin")
          .addWider(BIGUANIDES)
          .addSynonyms("glucophage")
          .addCitations(
              Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
              Sources.MHRA_METFORMIN_2022.at("advice", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Phenformin. */
  public static final Medicine PHENFORMIN =
      medicine("phenformin", "phenformin")
          .addWider(BIGUANIDES)
          .addCitation(Sources.CYTACON_SMPC.at("section 4.5, biguanides", READ_ONCE))
          .build();

  /** Buformin. */
  public static final Medicine BUFORMIN =
      medicine("buformin", "buformin")
          .addWider(BIGUANIDES)
          .addCitation(Sources.CYTACON_SMPC.at("section 4.5, biguanides", READ_ONCE))
          .build();

  /** Omeprazole. */
  public static final Medicine OMEPRAZOLE =
      medicine("omeprazole", "omeprazole")
          .addWider(PROTON_PUMP_INHIBITORS)
          .addCitations(
              Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
              Sources.MARCUARD_1994.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Lansoprazole. */
  public static final Medicine LANSOPRAZOLE =
      medicine("lansoprazole", "lansoprazole")
          .addWider(PROTON_PUMP_INHIBITORS)
          .addCitation(Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Pantoprazole. */
  public static final Medicine PANTOPRAZOLE =
      medicine("pantoprazole", "pantoprazole")
          .addWider(PROTON_PUMP_INHIBITORS)
          .addCitation(Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Esomeprazole. */
  public static final Medicine ESOMEPRAZOLE =
      medicine("esomeprazole", "esomeprazole")
          .addWider(PROTON_PUMP_INHIBITORS)
          .addCitation(Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Rabeprazole. */
  public static final Medicine RABEPRAZOLE =
      medicine("rabeprazole", "rabeprazole")
          .addWider(PROTON_PUMP_INHIBITORS)
          .addCitation(Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Dexlansoprazole. */
  public static final Medicine DEXLANSOPRAZOLE =
      medicine("dexlansoprazole", "dexlansoprazole")
          .addWider(PROTON_PUMP_INHIBITORS)
          .addCitation(Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Dexrabeprazole. */
  public static final Medicine DEXRABEPRAZOLE =
      medicine("dexrabeprazole", "dexrabeprazole")
          .addWider(PROTON_PUMP_INHIBITORS)
          .addCitation(Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Ilaprazole. */
  public static final Medicine ILAPRAZOLE =
      medicine("ilaprazole", "ilaprazole")
          .addWider(PROTON_PUMP_INHIBITORS)
          .addCitation(Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Famotidine. */
  public static final Medicine FAMOTIDINE =
      medicine("famotidine", "famotidine")
          .addWider(H2_RECEPTOR_ANTAGONISTS)
          .addCitation(Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Cimetidine. */
  public static final Medicine CIMETIDINE =
      medicine("cimetidine", "cimetidine")
          .addWider(H2_RECEPTOR_ANTAGONISTS)
          .addCitations(
              Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
              Sources.STEINBERG_1980.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.CYTACON_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Nizatidine. */
  public static final Medicine NIZATIDINE =
      medicine("nizatidine", "nizatidine")
          .addWider(H2_RECEPTOR_ANTAGONISTS)
          .addCitation(Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Ranitidine. */
  public static final Medicine RANITIDINE =
      medicine("ranitidine", "ranitidine")
          .addWider(H2_RECEPTOR_ANTAGONISTS)
          .addCitation(Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Roxatidine. */
  public static final Medicine ROXATIDINE =
      medicine("roxatidine", "roxatidine")
          .addWider(H2_RECEPTOR_ANTAGONISTS)
          .addCitation(Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Lafutidine. */
  public static final Medicine LAFUTIDINE =
      medicine("lafutidine", "lafutidine")
          .addWider(H2_RECEPTOR_ANTAGONISTS)
          .addCitation(Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Niperotidine. */
  public static final Medicine NIPEROTIDINE =
      medicine("niperotidine", "niperotidine")
          .addWider(H2_RECEPTOR_ANTAGONISTS)
          .addCitation(Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Ranitidine bismuth citrate. */
  public static final Medicine RANITIDINE_BISMUTH_CITRATE =
      medicine("ranitidine-bismuth-citrate", "ranitidine bismuth citrate")
          .addWider(H2_RECEPTOR_ANTAGONISTS)
          .addCitation(Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Colchicine. */
  public static final Medicine COLCHICINE =
      medicine("colchicine", "colchicine")
          .addCitations(
              Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
              Sources.COLCHICINE_1968.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.CYTACON_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Phenobarbital. */
  public static final Medicine PHENOBARBITAL =
      medicine("phenobarbital", "phenobarbital")
          .addSynonyms("phenobarbitone")
          .addCitations(
              Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
              Sources.LINNEBANK_2011.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Pregabalin. */
  public static final Medicine PREGABALIN =
      medicine("pregabalin", "pregabalin")
          .addSynonyms("lyrica")
          .addCitations(
              Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
              Sources.LINNEBANK_2011.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Primidone. */
  public static final Medicine PRIMIDONE =
      medicine("primidone", "primidone")
          .addCitations(
              Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
              Sources.LINNEBANK_2011.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Topiramate. */
  public static final Medicine TOPIRAMATE =
      medicine("topiramate", "topiramate")
          .addCitations(
              Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
              Sources.LINNEBANK_2011.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Neomycin. */
  public static final Medicine NEOMYCIN =
      medicine("neomycin", "neomycin")
          .addWider(AMINOGLYCOSIDES)
          .addCitations(
              Sources.CYTACON_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED),
              Sources.OROBALIN_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Aminosalicylic acid. */
  public static final Medicine AMINOSALICYLIC_ACID =
      medicine("aminosalicylic-acid", "aminosalicylic acid")
          .addSynonyms("para-aminosalicylic acid", "PAS", "4-aminosalicylic acid")
          .addCitations(
              Sources.CYTACON_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED),
              Sources.OROBALIN_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Colestyramine. */
  public static final Medicine COLESTYRAMINE =
      medicine("colestyramine", "colestyramine")
          .addSynonyms("cholestyramine")
          .addCitations(
              Sources.CYTACON_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED),
              Sources.OROBALIN_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Colestipol. */
  public static final Medicine COLESTIPOL =
      medicine("colestipol", "colestipol")
          .addCitation(Sources.RESINS_1979.at("abstract", READ_ONCE))
          .build();

  /** Colesevelam. */
  public static final Medicine COLESEVELAM =
      medicine("colesevelam", "colesevelam")
          .addCitation(Sources.DEPLETION_TABLE.at("entry", SECONDARY))
          .build();

  /** Potassium chloride. */
  public static final Medicine POTASSIUM_CHLORIDE =
      medicine("potassium-chloride", "potassium chloride")
          .addSynonyms("slow-release potassium")
          .addCitations(
              Sources.CYTACON_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED),
              Sources.OROBALIN_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Methyldopa. */
  public static final Medicine METHYLDOPA =
      medicine("methyldopa", "methyldopa")
          .addCitations(
              Sources.CYTACON_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED),
              Sources.OROBALIN_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Chloramphenicol. */
  public static final Medicine CHLORAMPHENICOL =
      medicine("chloramphenicol", "chloramphenicol")
          .addCitations(
              Sources.CHLORAMPHENICOL_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED),
              Sources.NEO_CYTAMEN_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Octreotide. */
  public static final Medicine OCTREOTIDE =
      medicine("octreotide", "octreotide")
          .addCitation(Sources.SANDOSTATIN_LABEL.at("warnings", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Valproate. */
  public static final Medicine VALPROATE =
      medicine("valproate", "valproate")
          .addSynonyms("sodium valproate", "valproic acid")
          .addCitation(Sources.LINNEBANK_2011.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Phenytoin. */
  public static final Medicine PHENYTOIN =
      medicine("phenytoin", "phenytoin")
          .addCitations(
              Sources.LINNEBANK_2011.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.FOLATE_DRUGS_PCH.at("table 1", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Carbamazepine. */
  public static final Medicine CARBAMAZEPINE =
      medicine("carbamazepine", "carbamazepine")
          .addCitations(
              Sources.LINNEBANK_2011.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.FOLATE_DRUGS_PCH.at("table 1", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Oxcarbazepine. */
  public static final Medicine OXCARBAZEPINE =
      medicine("oxcarbazepine", "oxcarbazepine")
          .addCitation(Sources.LINNEBANK_2011.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Gabapentin. */
  public static final Medicine GABAPENTIN =
      medicine("gabapentin", "gabapentin")
          .addCitation(Sources.LINNEBANK_2011.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Levetiracetam. */
  public static final Medicine LEVETIRACETAM =
      medicine("levetiracetam", "levetiracetam")
          .addCitation(Sources.LEVETIRACETAM_2011.at("first paragraph", READ_ONCE))
          .build();

  /** Methotrexate. */
  public static final Medicine METHOTREXATE =
      medicine("methotrexate", "methotrexate")
          .addCitations(
              Sources.FOLATE_DRUGS_PCH.at("table 1", INDEPENDENTLY_CONFIRMED),
              Sources.MEGALOBLASTIC_DRUGS.at("list", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Trimethoprim. */
  public static final Medicine TRIMETHOPRIM =
      medicine("trimethoprim", "trimethoprim")
          .addCitations(
              Sources.FOLIC_ACID_SWISS.at("warnings", INDEPENDENTLY_CONFIRMED),
              Sources.MEGALOBLASTIC_DRUGS.at("list", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Pyrimethamine. */
  public static final Medicine PYRIMETHAMINE =
      medicine("pyrimethamine", "pyrimethamine")
          .addCitations(
              Sources.FOLIC_ACID_LABEL.at("interactions", INDEPENDENTLY_CONFIRMED),
              Sources.MEGALOBLASTIC_DRUGS.at("list", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Proguanil. */
  public static final Medicine PROGUANIL =
      medicine("proguanil", "proguanil")
          .addCitation(Sources.FOLIC_ACID_SWISS.at("warnings", READ_ONCE))
          .build();

  /** Sulfasalazine. */
  public static final Medicine SULFASALAZINE =
      medicine("sulfasalazine", "sulfasalazine")
          .addSynonyms("sulphasalazine")
          .addCitations(
              Sources.SULFASALAZINE_SMPC.at("section 4.4", INDEPENDENTLY_CONFIRMED),
              Sources.MEGALOBLASTIC_DRUGS.at("list", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Triamterene. */
  public static final Medicine TRIAMTERENE =
      medicine("triamterene", "triamterene")
          .addCitation(Sources.MEGALOBLASTIC_DRUGS.at("list", READ_ONCE))
          .build();

  /** Pemetrexed. */
  public static final Medicine PEMETREXED =
      medicine("pemetrexed", "pemetrexed")
          .addCitation(Sources.PEMETREXED_LILLY.at("detailed information", READ_ONCE))
          .build();

  /** Nitrofurantoin. */
  public static final Medicine NITROFURANTOIN =
      medicine("nitrofurantoin", "nitrofurantoin")
          .addCitations(
              Sources.FOLATE_DRUGS_PCH.at("table 1", INDEPENDENTLY_CONFIRMED),
              Sources.FOLIC_ACID_LABEL.at("interactions", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Levodopa. */
  public static final Medicine LEVODOPA =
      medicine("levodopa", "levodopa")
          .addSynonyms("L-dopa")
          .addCitations(
              Sources.LEVODOPA_2004.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.HOMOCYSTEINE_LABORATORY.at("medicines", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Nicotinic acid. */
  public static final Medicine NICOTINIC_ACID =
      medicine("nicotinic-acid", "nicotinic acid")
          .addSynonyms("niacin")
          .addCitations(
              Sources.HOMOCYSTEINE_LABORATORY.at("medicines", READ_ONCE),
              Sources.NIACIN_TRIAL.at("note", SECONDARY))
          .build();

  /** Theophylline. */
  public static final Medicine THEOPHYLLINE =
      medicine("theophylline", "theophylline")
          .addCitation(Sources.HOMOCYSTEINE_LABORATORY.at("medicines", READ_ONCE))
          .build();

  /** Fenofibrate. */
  public static final Medicine FENOFIBRATE =
      medicine("fenofibrate", "fenofibrate")
          .addCitation(Sources.FENOFIBRATE_2004.at("abstract", READ_ONCE))
          .build();

  /** Bezafibrate. */
  public static final Medicine BEZAFIBRATE =
      medicine("bezafibrate", "bezafibrate")
          .addCitation(Sources.FENOFIBRATE_2004.at("abstract", READ_ONCE))
          .build();

  /** Ciclosporin. */
  public static final Medicine CICLOSPORIN =
      medicine("ciclosporin", "ciclosporin")
          .addSynonyms("cyclosporine")
          .addCitation(Sources.CICLOSPORIN_1998.at("abstract", READ_ONCE))
          .build();

  /** Hydroxycarbamide. */
  public static final Medicine HYDROXYCARBAMIDE =
      medicine("hydroxycarbamide", "hydroxycarbamide")
          .addSynonyms("hydroxyurea")
          .addCitation(Sources.MEGALOBLASTIC_DRUGS.at("list", READ_ONCE))
          .build();

  /** Azathioprine. */
  public static final Medicine AZATHIOPRINE =
      medicine("azathioprine", "azathioprine")
          .addCitation(Sources.MEGALOBLASTIC_DRUGS.at("list", READ_ONCE))
          .build();

  /** Mercaptopurine. */
  public static final Medicine MERCAPTOPURINE =
      medicine("mercaptopurine", "mercaptopurine")
          .addSynonyms("6-mercaptopurine")
          .addCitation(Sources.MACROCYTOSIS_DRUGS_2020.at("list", READ_ONCE))
          .build();

  /** Zidovudine. */
  public static final Medicine ZIDOVUDINE =
      medicine("zidovudine", "zidovudine")
          .addSynonyms("AZT")
          .addCitations(
              Sources.HIV_MEDICINES.at("second paragraph", INDEPENDENTLY_CONFIRMED),
              Sources.MEGALOBLASTIC_DRUGS.at("list", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Stavudine. */
  public static final Medicine STAVUDINE =
      medicine("stavudine", "stavudine")
          .addCitation(Sources.HIV_MEDICINES.at("second paragraph", READ_ONCE))
          .build();

  /** Lamivudine. */
  public static final Medicine LAMIVUDINE =
      medicine("lamivudine", "lamivudine")
          .addCitation(Sources.LAMIVUDINE_2021.at("abstract", READ_ONCE))
          .build();

  /** Capecitabine. */
  public static final Medicine CAPECITABINE =
      medicine("capecitabine", "capecitabine")
          .addCitation(Sources.CAPECITABINE_2015.at("abstract", READ_ONCE))
          .build();

  /** Cytarabine. */
  public static final Medicine CYTARABINE =
      medicine("cytarabine", "cytarabine")
          .addCitation(Sources.MACROCYTOSIS_DRUGS_2020.at("list", READ_ONCE))
          .build();

  /** Cyclophosphamide. */
  public static final Medicine CYCLOPHOSPHAMIDE =
      medicine("cyclophosphamide", "cyclophosphamide")
          .addCitation(Sources.MACROCYTOSIS_DRUGS_2020.at("list", READ_ONCE))
          .build();

  /** Cladribine. */
  public static final Medicine CLADRIBINE =
      medicine("cladribine", "cladribine")
          .addCitation(Sources.MEGALOBLASTIC_DRUGS.at("list", READ_ONCE))
          .build();

  /** Fludarabine. */
  public static final Medicine FLUDARABINE =
      medicine("fludarabine", "fludarabine")
          .addCitation(Sources.MEGALOBLASTIC_DRUGS.at("list", READ_ONCE))
          .build();

  /** Imatinib. */
  public static final Medicine IMATINIB =
      medicine("imatinib", "imatinib")
          .addCitations(
              Sources.KINASE_INHIBITORS_2016.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.MACROCYTOSIS_DRUGS_2020.at("list", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Sunitinib. */
  public static final Medicine SUNITINIB =
      medicine("sunitinib", "sunitinib")
          .addCitations(
              Sources.KINASE_INHIBITORS_2016.at("abstract", INDEPENDENTLY_CONFIRMED),
              Sources.MACROCYTOSIS_DRUGS_2020.at("list", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Ethinylestradiol. */
  public static final Medicine ETHINYLESTRADIOL =
      medicine("ethinylestradiol", "ethinylestradiol")
          .addWider(COMBINED_HORMONAL_CONTRACEPTIVES)
          .addSynonyms("ethinylestradiol with a progestogen", "ethinyl estradiol")
          .addCitations(
              Sources.GARDYN_2000.at("serum cobalamin of users", INDEPENDENTLY_CONFIRMED),
              Sources.BERENSON_2012.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Estradiol. */
  public static final Medicine ESTRADIOL =
      medicine("estradiol", "estradiol")
          .addSynonyms("oestradiol")
          .addCitation(Sources.ORAL_OESTRADIOL_2004.at("abstract", READ_ONCE))
          .build();

  /** Medroxyprogesterone. */
  public static final Medicine MEDROXYPROGESTERONE =
      medicine("medroxyprogesterone", "medroxyprogesterone")
          .addSynonyms("depot contraceptive")
          .addCitation(Sources.BERENSON_2012.at("abstract", READ_ONCE))
          .build();

  /** Folic acid. */
  public static final Medicine FOLIC_ACID =
      medicine("folic-acid", "folic acid")
          .addSynonyms("folate tablets", "vitamin B9")
          .addCitations(
              Sources.US_LABEL_CYANOCOBALAMIN.at("precautions", INDEPENDENTLY_CONFIRMED),
              Sources.BNF.at("folic acid", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Biotin. */
  public static final Medicine BIOTIN =
      medicine("biotin", "biotin")
          .addSynonyms("vitamin B7")
          .addCitations(
              Sources.FDA_BIOTIN_2017.at("communication", INDEPENDENTLY_CONFIRMED),
              Sources.IOWA_BIOTIN.at("catalogues", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Hydroxocobalamin. */
  public static final Medicine HYDROXOCOBALAMIN =
      medicine("hydroxocobalamin", "hydroxocobalamin")
          .addSynonyms("Cobalin-H", "Neo-Cytamen", "vitamin B12a")
          .cobalamin(Cobalamin.HYDROXOCOBALAMIN)
          .addCitations(
              Sources.COBALIN_H_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED),
              Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Cyanocobalamin. */
  public static final Medicine CYANOCOBALAMIN =
      medicine("cyanocobalamin", "cyanocobalamin")
          .addSynonyms("Cytacon", "Orobalin", "vitamin B12")
          .cobalamin(Cobalamin.CYANOCOBALAMIN)
          .addCitations(
              Sources.OROBALIN_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED),
              Sources.US_LABEL_CYANOCOBALAMIN.at("dosage", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Mecobalamin. */
  public static final Medicine MECOBALAMIN =
      medicine("mecobalamin", "mecobalamin")
          .addSynonyms("methylcobalamin", "Methycobal")
          .cobalamin(Cobalamin.METHYLCOBALAMIN)
          .addCitations(
              Sources.JAPAN_INJECTION.at("dosage", INDEPENDENTLY_CONFIRMED),
              Sources.JAPAN_TABLETS.at("dosage", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Cobamamide. */
  public static final Medicine COBAMAMIDE =
      medicine("cobamamide", "cobamamide")
          .addSynonyms("adenosylcobalamin")
          .cobalamin(Cobalamin.ADENOSYLCOBALAMIN)
          .addCitation(Sources.NICE_NG239.at("section 1.5", SECONDARY))
          .build();

  private Medicines() {}

  /** All of them, in the order of this file. */
  static List<Medicine> all() {
    return List.of(
        PROTON_PUMP_INHIBITORS,
        H2_RECEPTOR_ANTAGONISTS,
        BIGUANIDES,
        COMBINED_HORMONAL_CONTRACEPTIVES,
        ANTIBACTERIALS,
        AMINOGLYCOSIDES,
        IMMUNE_CHECKPOINT_INHIBITORS,
        METFORMIN,
        PHENFORMIN,
        BUFORMIN,
        OMEPRAZOLE,
        LANSOPRAZOLE,
        PANTOPRAZOLE,
        ESOMEPRAZOLE,
        RABEPRAZOLE,
        DEXLANSOPRAZOLE,
        DEXRABEPRAZOLE,
        ILAPRAZOLE,
        FAMOTIDINE,
        CIMETIDINE,
        NIZATIDINE,
        RANITIDINE,
        ROXATIDINE,
        LAFUTIDINE,
        NIPEROTIDINE,
        RANITIDINE_BISMUTH_CITRATE,
        COLCHICINE,
        PHENOBARBITAL,
        PREGABALIN,
        PRIMIDONE,
        TOPIRAMATE,
        NEOMYCIN,
        AMINOSALICYLIC_ACID,
        COLESTYRAMINE,
        COLESTIPOL,
        COLESEVELAM,
        POTASSIUM_CHLORIDE,
        METHYLDOPA,
        CHLORAMPHENICOL,
        OCTREOTIDE,
        VALPROATE,
        PHENYTOIN,
        CARBAMAZEPINE,
        OXCARBAZEPINE,
        GABAPENTIN,
        LEVETIRACETAM,
        METHOTREXATE,
        TRIMETHOPRIM,
        PYRIMETHAMINE,
        PROGUANIL,
        SULFASALAZINE,
        TRIAMTERENE,
        PEMETREXED,
        NITROFURANTOIN,
        LEVODOPA,
        NICOTINIC_ACID,
        THEOPHYLLINE,
        FENOFIBRATE,
        BEZAFIBRATE,
        CICLOSPORIN,
        HYDROXYCARBAMIDE,
        AZATHIOPRINE,
        MERCAPTOPURINE,
        ZIDOVUDINE,
        STAVUDINE,
        LAMIVUDINE,
        CAPECITABINE,
        CYTARABINE,
        CYCLOPHOSPHAMIDE,
        CLADRIBINE,
        FLUDARABINE,
        IMATINIB,
        SUNITINIB,
        ETHINYLESTRADIOL,
        ESTRADIOL,
        MEDROXYPROGESTERONE,
        FOLIC_ACID,
        BIOTIN,
        HYDROXOCOBALAMIN,
        CYANOCOBALAMIN,
        MECOBALAMIN,
        COBAMAMIDE);
  }

  private static Medicine.Builder medicine(String id, String name) {
    return Medicine.builder().id(id).name(name);
  }
}
