// Long: all of it is one kind of fact. Parted, each constant would be named twice, or inherited
// from a hidden class, where reflection does not reach it.
package io.github.cobalamin.knowledge;

import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;
import static io.github.cobalamin.source.Confirmation.SECONDARY;

import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.List;

/**
 * Medicines that lower vitamin B12, disturb its tests, or are vitamin B12 themselves, by
 * ingredient; before them the classes, for where only the class is known. What each does stands in
 * its effects: {@link KnowledgeBase#effectsOf}. Those without one are context: they make an
 * injection bleed, lower potassium or copper, harm nerves by themselves, or are taken beside.
 */
public final class Medicines {
  private static final List<Medicine> ALL = new ArrayList<>();

  /** Proton-pump inhibitors. */
  public static final Medicine PROTON_PUMP_INHIBITORS =
      add(
          medicine("proton-pump-inhibitors", "proton-pump inhibitor")
              .isClass(true)
              .addSynonyms("PPI", "proton pump inhibitor", "acid blocker"),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.LAM_2013.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** H2-receptor antagonists. */
  public static final Medicine H2_RECEPTOR_ANTAGONISTS =
      add(
          medicine("h2-receptor-antagonists", "H2-receptor antagonist")
              .isClass(true)
              .addSynonyms("H2 blocker", "H2RA", "H2 antagonist"),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.LAM_2013.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Biguanides. */
  public static final Medicine BIGUANIDES =
      add(
          medicine("biguanides", "biguanide").isClass(true),
          Sources.CYTACON_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED),
          Sources.OROBALIN_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED));

  /** Combined hormonal contraceptives. */
  public static final Medicine COMBINED_HORMONAL_CONTRACEPTIVES =
      add(
          medicine("combined-hormonal-contraceptives", "combined hormonal contraceptive")
              .isClass(true)
              .addSynonyms("combined pill", "oral contraceptive"),
          Sources.GARDYN_2000.at("serum cobalamin of users", INDEPENDENTLY_CONFIRMED),
          Sources.NEO_CYTAMEN_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED));

  /** Antibacterial medicines. */
  public static final Medicine ANTIBACTERIALS =
      add(
          medicine("antibacterials", "antibacterial medicine")
              .isClass(true)
              .addSynonyms("antibiotic"),
          Sources.LIBRARY.at("confounders of methylmalonic acid, standard teaching", PROVISIONAL));

  /** Aminoglycosides. */
  public static final Medicine AMINOGLYCOSIDES =
      add(
          medicine("aminoglycosides", "aminoglycoside").isClass(true),
          Sources.OROBALIN_SMPC.at("section 4.5", READ_ONCE));

  /** Immune checkpoint inhibitors. */
  public static final Medicine IMMUNE_CHECKPOINT_INHIBITORS =
      add(
          medicine("immune-checkpoint-inhibitors", "immune checkpoint inhibitor")
              .isClass(true)
              .addSynonyms("PD-1 inhibitor", "CTLA-4 inhibitor"),
          Sources.LIBRARY.at("causes of gastritis, standard teaching", PROVISIONAL));

  /** Anticoagulant. */
  public static final Medicine ANTICOAGULANTS =
      add(
          medicine("anticoagulants", "anticoagulant")
              .isClass(true)
              .addSynonyms("blood thinner", "oral anticoagulant", "anticoagulation"),
          Sources.SPS_IM_ANTICOAGULANTS.at("considerations", INDEPENDENTLY_CONFIRMED));

  /** Vitamin K antagonist. */
  public static final Medicine VITAMIN_K_ANTAGONISTS =
      add(
          medicine("vitamin-k-antagonists", "vitamin K antagonist")
              .isClass(true)
              .addWider(ANTICOAGULANTS)
              .addSynonyms("coumarin", "VKA"),
          Sources.SPS_IM_ANTICOAGULANTS.at("considerations", INDEPENDENTLY_CONFIRMED));

  /** Direct oral anticoagulant. */
  public static final Medicine DIRECT_ORAL_ANTICOAGULANTS =
      add(
          medicine("direct-oral-anticoagulants", "direct oral anticoagulant")
              .isClass(true)
              .addWider(ANTICOAGULANTS)
              .addSynonyms("DOAC", "NOAC"),
          Sources.SPS_IM_ANTICOAGULANTS.at("considerations", INDEPENDENTLY_CONFIRMED));

  /** Heparin or low-molecular-weight heparin. */
  public static final Medicine HEPARINS =
      add(
          medicine("heparins", "heparin or low-molecular-weight heparin")
              .isClass(true)
              .addWider(ANTICOAGULANTS)
              .addSynonyms("LMWH", "heparin injection"),
          Sources.LIBRARY.at("injections, standard teaching", PROVISIONAL));

  /** Antiplatelet medicine. */
  public static final Medicine ANTIPLATELETS =
      add(
          medicine("antiplatelets", "antiplatelet medicine")
              .isClass(true)
              .addSynonyms("platelet inhibitor"),
          Sources.LIBRARY.at("injections, standard teaching", PROVISIONAL));

  /** Diuretic. */
  public static final Medicine DIURETICS =
      add(
          medicine("diuretics", "diuretic").isClass(true).addSynonyms("water tablet", "water pill"),
          Sources.DIURETICS_POTASSIUM_2021.at("abstract", READ_ONCE));

  /** Loop diuretic. */
  public static final Medicine LOOP_DIURETICS =
      add(
          medicine("loop-diuretics", "loop diuretic")
              .isClass(true)
              .addWider(DIURETICS)
              .addSynonyms("high-ceiling diuretic"),
          Sources.DIURETICS_POTASSIUM_2021.at("abstract", READ_ONCE));

  /** Thiazide or thiazide-like diuretic. */
  public static final Medicine THIAZIDE_DIURETICS =
      add(
          medicine("thiazide-diuretics", "thiazide or thiazide-like diuretic")
              .isClass(true)
              .addWider(DIURETICS)
              .addSynonyms("thiazide"),
          Sources.DIURETICS_POTASSIUM_2021.at("abstract", READ_ONCE));

  /** Zinc as a medicine or supplement. */
  public static final Medicine ZINC_SALTS =
      add(
          medicine("zinc-salts", "zinc as a medicine or supplement")
              .isClass(true)
              .addSynonyms("zinc tablets", "zinc supplement", "zinc denture cream"),
          Sources.COPPER_MYELOPATHY.at("abstracts", INDEPENDENTLY_CONFIRMED));

  /** Nerve-damaging chemotherapy. */
  public static final Medicine NEUROTOXIC_CHEMOTHERAPY =
      add(
          medicine("neurotoxic-chemotherapy", "nerve-damaging chemotherapy")
              .isClass(true)
              .addSynonyms("chemotherapy with neuropathy", "neurotoxic anticancer medicine"),
          Sources.CHEMO_NEUROPATHY_2014.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.CHEMO_NEUROPATHY_2012.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Cytotoxic medicine. */
  public static final Medicine CYTOTOXIC_MEDICINES =
      add(
          medicine("cytotoxic-medicines", "cytotoxic medicine")
              .isClass(true)
              .addSynonyms("chemotherapy medicine", "cancer chemotherapy"),
          Sources.MEGALOBLASTIC_DRUGS.at("list", READ_ONCE),
          Sources.MACROCYTOSIS_DRUGS_2020.at("list", READ_ONCE));

  /** Thiopurine. */
  public static final Medicine THIOPURINES =
      add(
          medicine("thiopurines", "thiopurine").isClass(true),
          Sources.MEGALOBLASTIC_DRUGS.at("list", READ_ONCE));

  /** GLP-1 receptor agonist. */
  public static final Medicine GLP_1_RECEPTOR_AGONISTS =
      add(
          medicine("glp-1-receptor-agonists", "GLP-1 receptor agonist")
              .isClass(true)
              .addSynonyms("GLP-1 analogue", "weight-loss injection", "incretin injection"),
          Sources.GLP1_NUTRITION_2025.at("opening of the abstract", READ_ONCE));

  /** Menopausal hormone therapy. */
  public static final Medicine MENOPAUSAL_HORMONE_THERAPY =
      add(
          medicine("menopausal-hormone-therapy", "menopausal hormone therapy")
              .isClass(true)
              .addSynonyms("HRT", "hormone replacement therapy", "oestrogen tablets or patches"),
          Sources.ORAL_OESTRADIOL_2004.at("abstract", READ_ONCE));

  /** Metformin. */
  public static final Medicine METFORMIN =
      add(
          medicine("metformin", "metformin").addWider(BIGUANIDES).addSynonyms("glucophage"),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.MHRA_METFORMIN_2022.at("advice", INDEPENDENTLY_CONFIRMED));

  /** Phenformin. */
  public static final Medicine PHENFORMIN =
      add(
          medicine("phenformin", "phenformin").addWider(BIGUANIDES),
          Sources.CYTACON_SMPC.at("section 4.5, biguanides", READ_ONCE));

  /** Buformin. */
  public static final Medicine BUFORMIN =
      add(
          medicine("buformin", "buformin").addWider(BIGUANIDES),
          Sources.CYTACON_SMPC.at("section 4.5, biguanides", READ_ONCE));

  /** Omeprazole. */
  public static final Medicine OMEPRAZOLE =
      add(
          medicine("omeprazole", "omeprazole").addWider(PROTON_PUMP_INHIBITORS),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.MARCUARD_1994.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Lansoprazole. */
  public static final Medicine LANSOPRAZOLE =
      add(
          medicine("lansoprazole", "lansoprazole").addWider(PROTON_PUMP_INHIBITORS),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED));

  /** Pantoprazole. */
  public static final Medicine PANTOPRAZOLE =
      add(
          medicine("pantoprazole", "pantoprazole").addWider(PROTON_PUMP_INHIBITORS),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED));

  /** Esomeprazole. */
  public static final Medicine ESOMEPRAZOLE =
      add(
          medicine("esomeprazole", "esomeprazole").addWider(PROTON_PUMP_INHIBITORS),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED));

  /** Rabeprazole. */
  public static final Medicine RABEPRAZOLE =
      add(
          medicine("rabeprazole", "rabeprazole").addWider(PROTON_PUMP_INHIBITORS),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED));

  /** Dexlansoprazole. */
  public static final Medicine DEXLANSOPRAZOLE =
      add(
          medicine("dexlansoprazole", "dexlansoprazole").addWider(PROTON_PUMP_INHIBITORS),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED));

  /** Dexrabeprazole. */
  public static final Medicine DEXRABEPRAZOLE =
      add(
          medicine("dexrabeprazole", "dexrabeprazole").addWider(PROTON_PUMP_INHIBITORS),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED));

  /** Ilaprazole. */
  public static final Medicine ILAPRAZOLE =
      add(
          medicine("ilaprazole", "ilaprazole").addWider(PROTON_PUMP_INHIBITORS),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED));

  /** Famotidine. */
  public static final Medicine FAMOTIDINE =
      add(
          medicine("famotidine", "famotidine").addWider(H2_RECEPTOR_ANTAGONISTS),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED));

  /** Cimetidine. */
  public static final Medicine CIMETIDINE =
      add(
          medicine("cimetidine", "cimetidine").addWider(H2_RECEPTOR_ANTAGONISTS),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.STEINBERG_1980.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.CYTACON_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED));

  /** Nizatidine. */
  public static final Medicine NIZATIDINE =
      add(
          medicine("nizatidine", "nizatidine").addWider(H2_RECEPTOR_ANTAGONISTS),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED));

  /** Ranitidine. */
  public static final Medicine RANITIDINE =
      add(
          medicine("ranitidine", "ranitidine").addWider(H2_RECEPTOR_ANTAGONISTS),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED));

  /** Roxatidine. */
  public static final Medicine ROXATIDINE =
      add(
          medicine("roxatidine", "roxatidine").addWider(H2_RECEPTOR_ANTAGONISTS),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED));

  /** Lafutidine. */
  public static final Medicine LAFUTIDINE =
      add(
          medicine("lafutidine", "lafutidine").addWider(H2_RECEPTOR_ANTAGONISTS),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED));

  /** Niperotidine. */
  public static final Medicine NIPEROTIDINE =
      add(
          medicine("niperotidine", "niperotidine").addWider(H2_RECEPTOR_ANTAGONISTS),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED));

  /** Ranitidine bismuth citrate. */
  public static final Medicine RANITIDINE_BISMUTH_CITRATE =
      add(
          medicine("ranitidine-bismuth-citrate", "ranitidine bismuth citrate")
              .addWider(H2_RECEPTOR_ANTAGONISTS),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED));

  /** Colchicine. */
  public static final Medicine COLCHICINE =
      add(
          medicine("colchicine", "colchicine"),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.COLCHICINE_1968.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.CYTACON_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED));

  /** Phenobarbital. */
  public static final Medicine PHENOBARBITAL =
      add(
          medicine("phenobarbital", "phenobarbital").addSynonyms("phenobarbitone"),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.LINNEBANK_2011.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Pregabalin. */
  public static final Medicine PREGABALIN =
      add(
          medicine("pregabalin", "pregabalin").addSynonyms("lyrica"),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.LINNEBANK_2011.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Primidone. */
  public static final Medicine PRIMIDONE =
      add(
          medicine("primidone", "primidone"),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.LINNEBANK_2011.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Topiramate. */
  public static final Medicine TOPIRAMATE =
      add(
          medicine("topiramate", "topiramate"),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.LINNEBANK_2011.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Neomycin. */
  public static final Medicine NEOMYCIN =
      add(
          medicine("neomycin", "neomycin").addWider(AMINOGLYCOSIDES),
          Sources.CYTACON_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED),
          Sources.OROBALIN_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED));

  /** Aminosalicylic acid. */
  public static final Medicine AMINOSALICYLIC_ACID =
      add(
          medicine("aminosalicylic-acid", "aminosalicylic acid")
              .addSynonyms("para-aminosalicylic acid", "PAS", "4-aminosalicylic acid"),
          Sources.CYTACON_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED),
          Sources.OROBALIN_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED));

  /** Colestyramine. */
  public static final Medicine COLESTYRAMINE =
      add(
          medicine("colestyramine", "colestyramine").addSynonyms("cholestyramine"),
          Sources.CYTACON_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED),
          Sources.OROBALIN_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED));

  /** Colestipol. */
  public static final Medicine COLESTIPOL =
      add(medicine("colestipol", "colestipol"), Sources.RESINS_1979.at("abstract", READ_ONCE));

  /** Colesevelam. */
  public static final Medicine COLESEVELAM =
      add(medicine("colesevelam", "colesevelam"), Sources.DEPLETION_TABLE.at("entry", SECONDARY));

  /** Potassium chloride. */
  public static final Medicine POTASSIUM_CHLORIDE =
      add(
          medicine("potassium-chloride", "potassium chloride")
              .addSynonyms("slow-release potassium"),
          Sources.CYTACON_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED),
          Sources.OROBALIN_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED));

  /** Methyldopa. */
  public static final Medicine METHYLDOPA =
      add(
          medicine("methyldopa", "methyldopa"),
          Sources.CYTACON_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED),
          Sources.OROBALIN_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED));

  /** Chloramphenicol. */
  public static final Medicine CHLORAMPHENICOL =
      add(
          medicine("chloramphenicol", "chloramphenicol"),
          Sources.CHLORAMPHENICOL_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED),
          Sources.NEO_CYTAMEN_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED));

  /** Octreotide. */
  public static final Medicine OCTREOTIDE =
      add(
          medicine("octreotide", "octreotide"),
          Sources.SANDOSTATIN_LABEL.at("warnings", INDEPENDENTLY_CONFIRMED));

  /** Valproate. */
  public static final Medicine VALPROATE =
      add(
          medicine("valproate", "valproate").addSynonyms("sodium valproate", "valproic acid"),
          Sources.LINNEBANK_2011.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Phenytoin. */
  public static final Medicine PHENYTOIN =
      add(
          medicine("phenytoin", "phenytoin"),
          Sources.LINNEBANK_2011.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.FOLATE_DRUGS_PCH.at("table 1", INDEPENDENTLY_CONFIRMED));

  /** Carbamazepine. */
  public static final Medicine CARBAMAZEPINE =
      add(
          medicine("carbamazepine", "carbamazepine"),
          Sources.LINNEBANK_2011.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.FOLATE_DRUGS_PCH.at("table 1", INDEPENDENTLY_CONFIRMED));

  /** Oxcarbazepine. */
  public static final Medicine OXCARBAZEPINE =
      add(
          medicine("oxcarbazepine", "oxcarbazepine"),
          Sources.LINNEBANK_2011.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Gabapentin. */
  public static final Medicine GABAPENTIN =
      add(
          medicine("gabapentin", "gabapentin"),
          Sources.LINNEBANK_2011.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Levetiracetam. */
  public static final Medicine LEVETIRACETAM =
      add(
          medicine("levetiracetam", "levetiracetam"),
          Sources.LEVETIRACETAM_2011.at("first paragraph", READ_ONCE));

  /** Methotrexate. */
  public static final Medicine METHOTREXATE =
      add(
          medicine("methotrexate", "methotrexate").addWider(CYTOTOXIC_MEDICINES),
          Sources.FOLATE_DRUGS_PCH.at("table 1", INDEPENDENTLY_CONFIRMED),
          Sources.MEGALOBLASTIC_DRUGS.at("list", INDEPENDENTLY_CONFIRMED));

  /** Trimethoprim. */
  public static final Medicine TRIMETHOPRIM =
      add(
          medicine("trimethoprim", "trimethoprim"),
          Sources.FOLIC_ACID_SWISS.at("warnings", INDEPENDENTLY_CONFIRMED),
          Sources.MEGALOBLASTIC_DRUGS.at("list", INDEPENDENTLY_CONFIRMED));

  /** Pyrimethamine. */
  public static final Medicine PYRIMETHAMINE =
      add(
          medicine("pyrimethamine", "pyrimethamine"),
          Sources.FOLIC_ACID_LABEL.at("interactions", INDEPENDENTLY_CONFIRMED),
          Sources.MEGALOBLASTIC_DRUGS.at("list", INDEPENDENTLY_CONFIRMED));

  /** Proguanil. */
  public static final Medicine PROGUANIL =
      add(medicine("proguanil", "proguanil"), Sources.FOLIC_ACID_SWISS.at("warnings", READ_ONCE));

  /** Sulfasalazine. */
  public static final Medicine SULFASALAZINE =
      add(
          medicine("sulfasalazine", "sulfasalazine").addSynonyms("sulphasalazine"),
          Sources.SULFASALAZINE_SMPC.at("section 4.4", INDEPENDENTLY_CONFIRMED),
          Sources.MEGALOBLASTIC_DRUGS.at("list", INDEPENDENTLY_CONFIRMED));

  /** Triamterene. */
  public static final Medicine TRIAMTERENE =
      add(
          medicine("triamterene", "triamterene"),
          Sources.MEGALOBLASTIC_DRUGS.at("list", READ_ONCE));

  /** Pemetrexed. */
  public static final Medicine PEMETREXED =
      add(
          medicine("pemetrexed", "pemetrexed").addWider(CYTOTOXIC_MEDICINES),
          Sources.PEMETREXED_LILLY.at("detailed information", READ_ONCE));

  /** Nitrofurantoin. */
  public static final Medicine NITROFURANTOIN =
      add(
          medicine("nitrofurantoin", "nitrofurantoin"),
          Sources.FOLATE_DRUGS_PCH.at("table 1", INDEPENDENTLY_CONFIRMED),
          Sources.FOLIC_ACID_LABEL.at("interactions", INDEPENDENTLY_CONFIRMED));

  /** Levodopa. */
  public static final Medicine LEVODOPA =
      add(
          medicine("levodopa", "levodopa").addSynonyms("L-dopa"),
          Sources.LEVODOPA_2004.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.HOMOCYSTEINE_LABORATORY.at("medicines", INDEPENDENTLY_CONFIRMED));

  /** Levodopa-carbidopa intestinal gel. */
  public static final Medicine LEVODOPA_INTESTINAL_GEL =
      add(
          medicine("levodopa-intestinal-gel", "levodopa-carbidopa intestinal gel")
              .addSynonyms("LCIG", "Duodopa", "levodopa pump", "intrajejunal levodopa"),
          Sources.LEVODOPA_GEL_2015.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.LEVODOPA_NEUROPATHY_2019.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Nicotinic acid. */
  public static final Medicine NICOTINIC_ACID =
      add(
          medicine("nicotinic-acid", "nicotinic acid").addSynonyms("niacin"),
          Sources.HOMOCYSTEINE_LABORATORY.at("medicines", READ_ONCE),
          Sources.NIACIN_TRIAL.at("note", SECONDARY));

  /** Theophylline. */
  public static final Medicine THEOPHYLLINE =
      add(
          medicine("theophylline", "theophylline"),
          Sources.HOMOCYSTEINE_LABORATORY.at("medicines", READ_ONCE));

  /** Fenofibrate. */
  public static final Medicine FENOFIBRATE =
      add(
          medicine("fenofibrate", "fenofibrate"),
          Sources.FENOFIBRATE_2004.at("abstract", READ_ONCE));

  /** Bezafibrate. */
  public static final Medicine BEZAFIBRATE =
      add(
          medicine("bezafibrate", "bezafibrate"),
          Sources.FENOFIBRATE_2004.at("abstract", READ_ONCE));

  /** Ciclosporin. */
  public static final Medicine CICLOSPORIN =
      add(
          medicine("ciclosporin", "ciclosporin").addSynonyms("cyclosporine"),
          Sources.CICLOSPORIN_1998.at("abstract", READ_ONCE));

  /** Hydroxycarbamide. */
  public static final Medicine HYDROXYCARBAMIDE =
      add(
          medicine("hydroxycarbamide", "hydroxycarbamide")
              .addWider(CYTOTOXIC_MEDICINES)
              .addSynonyms("hydroxyurea"),
          Sources.MEGALOBLASTIC_DRUGS.at("list", READ_ONCE));

  /** Azathioprine. */
  public static final Medicine AZATHIOPRINE =
      add(
          medicine("azathioprine", "azathioprine").addWider(THIOPURINES),
          Sources.MEGALOBLASTIC_DRUGS.at("list", READ_ONCE));

  /** Mercaptopurine. */
  public static final Medicine MERCAPTOPURINE =
      add(
          medicine("mercaptopurine", "mercaptopurine")
              .addWider(CYTOTOXIC_MEDICINES)
              .addWider(THIOPURINES)
              .addSynonyms("6-mercaptopurine"),
          Sources.MACROCYTOSIS_DRUGS_2020.at("list", READ_ONCE));

  /** Tioguanine. */
  public static final Medicine TIOGUANINE =
      add(
          medicine("tioguanine", "tioguanine")
              .addWider(THIOPURINES, CYTOTOXIC_MEDICINES)
              .addSynonyms("thioguanine"),
          Sources.MEGALOBLASTIC_DRUGS.at("list", READ_ONCE));

  /** Zidovudine. */
  public static final Medicine ZIDOVUDINE =
      add(
          medicine("zidovudine", "zidovudine").addSynonyms("AZT"),
          Sources.HIV_MEDICINES.at("second paragraph", INDEPENDENTLY_CONFIRMED),
          Sources.MEGALOBLASTIC_DRUGS.at("list", INDEPENDENTLY_CONFIRMED));

  /** Stavudine. */
  public static final Medicine STAVUDINE =
      add(
          medicine("stavudine", "stavudine"),
          Sources.HIV_MEDICINES.at("second paragraph", READ_ONCE));

  /** Lamivudine. */
  public static final Medicine LAMIVUDINE =
      add(medicine("lamivudine", "lamivudine"), Sources.LAMIVUDINE_2021.at("abstract", READ_ONCE));

  /** Capecitabine. */
  public static final Medicine CAPECITABINE =
      add(
          medicine("capecitabine", "capecitabine").addWider(CYTOTOXIC_MEDICINES),
          Sources.CAPECITABINE_2015.at("abstract", READ_ONCE));

  /** Cytarabine. */
  public static final Medicine CYTARABINE =
      add(
          medicine("cytarabine", "cytarabine").addWider(CYTOTOXIC_MEDICINES),
          Sources.MACROCYTOSIS_DRUGS_2020.at("list", READ_ONCE));

  /** Cyclophosphamide. */
  public static final Medicine CYCLOPHOSPHAMIDE =
      add(
          medicine("cyclophosphamide", "cyclophosphamide").addWider(CYTOTOXIC_MEDICINES),
          Sources.MACROCYTOSIS_DRUGS_2020.at("list", READ_ONCE));

  /** Cladribine. */
  public static final Medicine CLADRIBINE =
      add(
          medicine("cladribine", "cladribine").addWider(CYTOTOXIC_MEDICINES),
          Sources.MEGALOBLASTIC_DRUGS.at("list", READ_ONCE));

  /** Fludarabine. */
  public static final Medicine FLUDARABINE =
      add(
          medicine("fludarabine", "fludarabine").addWider(CYTOTOXIC_MEDICINES),
          Sources.MEGALOBLASTIC_DRUGS.at("list", READ_ONCE));

  /** Imatinib. */
  public static final Medicine IMATINIB =
      add(
          medicine("imatinib", "imatinib"),
          Sources.KINASE_INHIBITORS_2016.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.MACROCYTOSIS_DRUGS_2020.at("list", INDEPENDENTLY_CONFIRMED));

  /** Sunitinib. */
  public static final Medicine SUNITINIB =
      add(
          medicine("sunitinib", "sunitinib"),
          Sources.KINASE_INHIBITORS_2016.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.MACROCYTOSIS_DRUGS_2020.at("list", INDEPENDENTLY_CONFIRMED));

  /** Ethinylestradiol. */
  public static final Medicine ETHINYLESTRADIOL =
      add(
          medicine("ethinylestradiol", "ethinylestradiol")
              .addWider(COMBINED_HORMONAL_CONTRACEPTIVES)
              .addSynonyms("ethinylestradiol with a progestogen", "ethinyl estradiol"),
          Sources.GARDYN_2000.at("serum cobalamin of users", INDEPENDENTLY_CONFIRMED),
          Sources.BERENSON_2012.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Estradiol. */
  public static final Medicine ESTRADIOL =
      add(
          medicine("estradiol", "estradiol")
              .addWider(MENOPAUSAL_HORMONE_THERAPY)
              .addSynonyms("oestradiol"),
          Sources.ORAL_OESTRADIOL_2004.at("abstract", READ_ONCE));

  /** Medroxyprogesterone. */
  public static final Medicine MEDROXYPROGESTERONE =
      add(
          medicine("medroxyprogesterone", "medroxyprogesterone").addSynonyms("depot contraceptive"),
          Sources.BERENSON_2012.at("abstract", READ_ONCE));

  /** Folic acid. */
  public static final Medicine FOLIC_ACID =
      add(
          medicine("folic-acid", "folic acid").addSynonyms("folate tablets", "vitamin B9"),
          Sources.US_LABEL_CYANOCOBALAMIN.at("precautions", INDEPENDENTLY_CONFIRMED),
          Sources.BNF.at("folic acid", INDEPENDENTLY_CONFIRMED));

  /** Biotin. */
  public static final Medicine BIOTIN =
      add(
          medicine("biotin", "biotin").addSynonyms("vitamin B7"),
          Sources.FDA_BIOTIN_2017.at("communication", INDEPENDENTLY_CONFIRMED),
          Sources.IOWA_BIOTIN.at("catalogues", INDEPENDENTLY_CONFIRMED));

  /** Warfarin. */
  public static final Medicine WARFARIN =
      add(
          medicine("warfarin", "warfarin").addWider(VITAMIN_K_ANTAGONISTS).addSynonyms("Coumadin"),
          Sources.SPS_IM_ANTICOAGULANTS.at("considerations", INDEPENDENTLY_CONFIRMED));

  /** Acenocoumarol. */
  public static final Medicine ACENOCOUMAROL =
      add(
          medicine("acenocoumarol", "acenocoumarol")
              .addWider(VITAMIN_K_ANTAGONISTS)
              .addSynonyms("nicoumalone", "Sintrom"),
          Sources.SPS_IM_ANTICOAGULANTS.at("considerations", INDEPENDENTLY_CONFIRMED));

  /** Phenprocoumon. */
  public static final Medicine PHENPROCOUMON =
      add(
          medicine("phenprocoumon", "phenprocoumon")
              .addWider(VITAMIN_K_ANTAGONISTS)
              .addSynonyms("Marcumar"),
          Sources.SPS_IM_ANTICOAGULANTS.at("considerations", INDEPENDENTLY_CONFIRMED));

  /** Apixaban. */
  public static final Medicine APIXABAN =
      add(
          medicine("apixaban", "apixaban")
              .addWider(DIRECT_ORAL_ANTICOAGULANTS)
              .addSynonyms("Eliquis"),
          Sources.SPS_IM_ANTICOAGULANTS.at("considerations", INDEPENDENTLY_CONFIRMED));

  /** Rivaroxaban. */
  public static final Medicine RIVAROXABAN =
      add(
          medicine("rivaroxaban", "rivaroxaban")
              .addWider(DIRECT_ORAL_ANTICOAGULANTS)
              .addSynonyms("Xarelto"),
          Sources.SPS_IM_ANTICOAGULANTS.at("considerations", INDEPENDENTLY_CONFIRMED));

  /** Edoxaban. */
  public static final Medicine EDOXABAN =
      add(
          medicine("edoxaban", "edoxaban")
              .addWider(DIRECT_ORAL_ANTICOAGULANTS)
              .addSynonyms("Lixiana"),
          Sources.SPS_IM_ANTICOAGULANTS.at("considerations", INDEPENDENTLY_CONFIRMED));

  /** Dabigatran. */
  public static final Medicine DABIGATRAN =
      add(
          medicine("dabigatran", "dabigatran")
              .addWider(DIRECT_ORAL_ANTICOAGULANTS)
              .addSynonyms("dabigatran etexilate", "Pradaxa"),
          Sources.SPS_IM_ANTICOAGULANTS.at("considerations", INDEPENDENTLY_CONFIRMED));

  /** Heparin. */
  public static final Medicine HEPARIN =
      add(
          medicine("heparin", "heparin").addWider(HEPARINS).addSynonyms("unfractionated heparin"),
          Sources.LIBRARY.at("injections, standard teaching", PROVISIONAL));

  /** Enoxaparin. */
  public static final Medicine ENOXAPARIN =
      add(
          medicine("enoxaparin", "enoxaparin").addWider(HEPARINS).addSynonyms("Clexane"),
          Sources.LIBRARY.at("injections, standard teaching", PROVISIONAL));

  /** Dalteparin. */
  public static final Medicine DALTEPARIN =
      add(
          medicine("dalteparin", "dalteparin").addWider(HEPARINS).addSynonyms("Fragmin"),
          Sources.LIBRARY.at("injections, standard teaching", PROVISIONAL));

  /** Tinzaparin. */
  public static final Medicine TINZAPARIN =
      add(
          medicine("tinzaparin", "tinzaparin").addWider(HEPARINS),
          Sources.LIBRARY.at("injections, standard teaching", PROVISIONAL));

  /** Nadroparin. */
  public static final Medicine NADROPARIN =
      add(
          medicine("nadroparin", "nadroparin").addWider(HEPARINS),
          Sources.LIBRARY.at("injections, standard teaching", PROVISIONAL));

  /** Fondaparinux. */
  public static final Medicine FONDAPARINUX =
      add(
          medicine("fondaparinux", "fondaparinux").addWider(ANTICOAGULANTS).addSynonyms("Arixtra"),
          Sources.LIBRARY.at("injections, standard teaching", PROVISIONAL));

  /** Acetylsalicylic acid. */
  public static final Medicine ACETYLSALICYLIC_ACID =
      add(
          medicine("acetylsalicylic-acid", "acetylsalicylic acid")
              .addWider(ANTIPLATELETS)
              .addSynonyms("aspirin"),
          Sources.LIBRARY.at("injections, standard teaching", PROVISIONAL));

  /** Clopidogrel. */
  public static final Medicine CLOPIDOGREL =
      add(
          medicine("clopidogrel", "clopidogrel").addWider(ANTIPLATELETS).addSynonyms("Plavix"),
          Sources.LIBRARY.at("injections, standard teaching", PROVISIONAL));

  /** Ticagrelor. */
  public static final Medicine TICAGRELOR =
      add(
          medicine("ticagrelor", "ticagrelor").addWider(ANTIPLATELETS).addSynonyms("Brilique"),
          Sources.LIBRARY.at("injections, standard teaching", PROVISIONAL));

  /** Prasugrel. */
  public static final Medicine PRASUGREL =
      add(
          medicine("prasugrel", "prasugrel").addWider(ANTIPLATELETS),
          Sources.LIBRARY.at("injections, standard teaching", PROVISIONAL));

  /** Dipyridamole. */
  public static final Medicine DIPYRIDAMOLE =
      add(
          medicine("dipyridamole", "dipyridamole").addWider(ANTIPLATELETS),
          Sources.LIBRARY.at("injections, standard teaching", PROVISIONAL));

  /** Digoxin. */
  public static final Medicine DIGOXIN =
      add(
          medicine("digoxin", "digoxin").addSynonyms("Lanoxin", "digitalis"),
          Sources.DIGOXIN_POTASSIUM_1976.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.DIURETICS_POTASSIUM_2021.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Furosemide. */
  public static final Medicine FUROSEMIDE =
      add(
          medicine("furosemide", "furosemide")
              .addWider(LOOP_DIURETICS)
              .addSynonyms("frusemide", "Lasix"),
          Sources.DIURETICS_POTASSIUM_2021.at("abstract", READ_ONCE));

  /** Bumetanide. */
  public static final Medicine BUMETANIDE =
      add(
          medicine("bumetanide", "bumetanide").addWider(LOOP_DIURETICS),
          Sources.DIURETICS_POTASSIUM_2021.at("abstract", READ_ONCE));

  /** Torasemide. */
  public static final Medicine TORASEMIDE =
      add(
          medicine("torasemide", "torasemide").addWider(LOOP_DIURETICS).addSynonyms("torsemide"),
          Sources.DIURETICS_POTASSIUM_2021.at("abstract", READ_ONCE));

  /** Etacrynic acid. */
  public static final Medicine ETACRYNIC_ACID =
      add(
          medicine("etacrynic-acid", "etacrynic acid")
              .addWider(LOOP_DIURETICS)
              .addSynonyms("ethacrynic acid"),
          Sources.DIURETICS_POTASSIUM_2021.at("abstract", READ_ONCE));

  /** Bendroflumethiazide. */
  public static final Medicine BENDROFLUMETHIAZIDE =
      add(
          medicine("bendroflumethiazide", "bendroflumethiazide")
              .addWider(THIAZIDE_DIURETICS)
              .addSynonyms("bendrofluazide"),
          Sources.DIURETICS_POTASSIUM_2021.at("abstract", READ_ONCE));

  /** Hydrochlorothiazide. */
  public static final Medicine HYDROCHLOROTHIAZIDE =
      add(
          medicine("hydrochlorothiazide", "hydrochlorothiazide")
              .addWider(THIAZIDE_DIURETICS)
              .addSynonyms("HCTZ"),
          Sources.DIURETICS_POTASSIUM_2021.at("abstract", READ_ONCE));

  /** Chlortalidone. */
  public static final Medicine CHLORTALIDONE =
      add(
          medicine("chlortalidone", "chlortalidone")
              .addWider(THIAZIDE_DIURETICS)
              .addSynonyms("chlorthalidone"),
          Sources.DIURETICS_POTASSIUM_2021.at("abstract", READ_ONCE));

  /** Indapamide. */
  public static final Medicine INDAPAMIDE =
      add(
          medicine("indapamide", "indapamide").addWider(THIAZIDE_DIURETICS),
          Sources.DIURETICS_POTASSIUM_2021.at("abstract", READ_ONCE));

  /** Metolazone. */
  public static final Medicine METOLAZONE =
      add(
          medicine("metolazone", "metolazone").addWider(THIAZIDE_DIURETICS),
          Sources.DIURETICS_POTASSIUM_2021.at("abstract", READ_ONCE));

  /** Pyridoxine. */
  public static final Medicine PYRIDOXINE =
      add(
          medicine("pyridoxine", "pyridoxine")
              .addSynonyms("vitamin B6", "pyridoxine hydrochloride"),
          Sources.TGA_VITAMIN_B6.at("safety article", SECONDARY),
          Sources.HPS_B6.at("vitamin B6 and neuropathy", READ_ONCE));

  /** Zinc sulfate. */
  public static final Medicine ZINC_SULFATE =
      add(
          medicine("zinc-sulfate", "zinc sulfate")
              .addWider(ZINC_SALTS)
              .addSynonyms("zinc sulphate", "Solvazinc"),
          Sources.COPPER_MYELOPATHY.at("abstracts", INDEPENDENTLY_CONFIRMED));

  /** Zinc acetate. */
  public static final Medicine ZINC_ACETATE =
      add(
          medicine("zinc-acetate", "zinc acetate").addWider(ZINC_SALTS),
          Sources.COPPER_MYELOPATHY.at("abstracts", INDEPENDENTLY_CONFIRMED));

  /** Vincristine. */
  public static final Medicine VINCRISTINE =
      add(
          medicine("vincristine", "vincristine")
              .addWider(NEUROTOXIC_CHEMOTHERAPY, CYTOTOXIC_MEDICINES)
              .addSynonyms("Oncovin"),
          Sources.CHEMO_NEUROPATHY_2014.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.CHEMO_NEUROPATHY_2012.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Vinblastine. */
  public static final Medicine VINBLASTINE =
      add(
          medicine("vinblastine", "vinblastine")
              .addWider(NEUROTOXIC_CHEMOTHERAPY, CYTOTOXIC_MEDICINES),
          Sources.CHEMO_NEUROPATHY_2014.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.CHEMO_NEUROPATHY_2012.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Cisplatin. */
  public static final Medicine CISPLATIN =
      add(
          medicine("cisplatin", "cisplatin").addWider(NEUROTOXIC_CHEMOTHERAPY, CYTOTOXIC_MEDICINES),
          Sources.CHEMO_NEUROPATHY_2014.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.CHEMO_NEUROPATHY_2012.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Carboplatin. */
  public static final Medicine CARBOPLATIN =
      add(
          medicine("carboplatin", "carboplatin")
              .addWider(NEUROTOXIC_CHEMOTHERAPY, CYTOTOXIC_MEDICINES),
          Sources.CHEMO_NEUROPATHY_2014.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.CHEMO_NEUROPATHY_2012.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Oxaliplatin. */
  public static final Medicine OXALIPLATIN =
      add(
          medicine("oxaliplatin", "oxaliplatin")
              .addWider(NEUROTOXIC_CHEMOTHERAPY, CYTOTOXIC_MEDICINES),
          Sources.CHEMO_NEUROPATHY_2014.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.CHEMO_NEUROPATHY_2012.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Paclitaxel. */
  public static final Medicine PACLITAXEL =
      add(
          medicine("paclitaxel", "paclitaxel")
              .addWider(NEUROTOXIC_CHEMOTHERAPY, CYTOTOXIC_MEDICINES)
              .addSynonyms("Taxol"),
          Sources.CHEMO_NEUROPATHY_2014.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.CHEMO_NEUROPATHY_2012.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Docetaxel. */
  public static final Medicine DOCETAXEL =
      add(
          medicine("docetaxel", "docetaxel")
              .addWider(NEUROTOXIC_CHEMOTHERAPY, CYTOTOXIC_MEDICINES)
              .addSynonyms("Taxotere"),
          Sources.CHEMO_NEUROPATHY_2014.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.CHEMO_NEUROPATHY_2012.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Bortezomib. */
  public static final Medicine BORTEZOMIB =
      add(
          medicine("bortezomib", "bortezomib")
              .addWider(NEUROTOXIC_CHEMOTHERAPY)
              .addSynonyms("Velcade"),
          Sources.CHEMO_NEUROPATHY_2014.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.CHEMO_NEUROPATHY_2012.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Thalidomide. */
  public static final Medicine THALIDOMIDE =
      add(
          medicine("thalidomide", "thalidomide").addWider(NEUROTOXIC_CHEMOTHERAPY),
          Sources.CHEMO_NEUROPATHY_2014.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.CHEMO_NEUROPATHY_2012.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Semaglutide. */
  public static final Medicine SEMAGLUTIDE =
      add(
          medicine("semaglutide", "semaglutide")
              .addWider(GLP_1_RECEPTOR_AGONISTS)
              .addSynonyms("Ozempic", "Wegovy", "Rybelsus"),
          Sources.GLP1_NUTRITION_2025.at("opening of the abstract", READ_ONCE));

  /** Liraglutide. */
  public static final Medicine LIRAGLUTIDE =
      add(
          medicine("liraglutide", "liraglutide")
              .addWider(GLP_1_RECEPTOR_AGONISTS)
              .addSynonyms("Victoza", "Saxenda"),
          Sources.GLP1_NUTRITION_2025.at("opening of the abstract", READ_ONCE));

  /** Dulaglutide. */
  public static final Medicine DULAGLUTIDE =
      add(
          medicine("dulaglutide", "dulaglutide")
              .addWider(GLP_1_RECEPTOR_AGONISTS)
              .addSynonyms("Trulicity"),
          Sources.GLP1_NUTRITION_2025.at("opening of the abstract", READ_ONCE));

  /** Exenatide. */
  public static final Medicine EXENATIDE =
      add(
          medicine("exenatide", "exenatide")
              .addWider(GLP_1_RECEPTOR_AGONISTS)
              .addSynonyms("Byetta"),
          Sources.GLP1_NUTRITION_2025.at("opening of the abstract", READ_ONCE));

  /** Tirzepatide. */
  public static final Medicine TIRZEPATIDE =
      add(
          medicine("tirzepatide", "tirzepatide")
              .addWider(GLP_1_RECEPTOR_AGONISTS)
              .addSynonyms("Mounjaro"),
          Sources.GLP1_NUTRITION_2025.at("opening of the abstract", READ_ONCE));

  /** Thiamine. */
  public static final Medicine THIAMINE =
      add(
          medicine("thiamine", "thiamine").addSynonyms("vitamin B1", "Pabrinex"),
          Sources.BOMSS_2023.at("thiamine", READ_ONCE));

  /** Hydroxocobalamin. */
  public static final Medicine HYDROXOCOBALAMIN =
      add(
          medicine("hydroxocobalamin", "hydroxocobalamin")
              .addSynonyms("Cobalin-H", "Neo-Cytamen", "vitamin B12a")
              .cobalamin(Cobalamin.HYDROXOCOBALAMIN),
          Sources.COBALIN_H_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED),
          Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED));

  /** Cyanocobalamin. */
  public static final Medicine CYANOCOBALAMIN =
      add(
          medicine("cyanocobalamin", "cyanocobalamin")
              .addSynonyms("Cytacon", "Orobalin", "vitamin B12")
              .cobalamin(Cobalamin.CYANOCOBALAMIN),
          Sources.OROBALIN_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED),
          Sources.US_LABEL_CYANOCOBALAMIN.at("dosage", INDEPENDENTLY_CONFIRMED));

  /** Mecobalamin. */
  public static final Medicine MECOBALAMIN =
      add(
          medicine("mecobalamin", "mecobalamin")
              .addSynonyms("methylcobalamin", "Methycobal")
              .cobalamin(Cobalamin.METHYLCOBALAMIN),
          Sources.JAPAN_INJECTION.at("dosage", INDEPENDENTLY_CONFIRMED),
          Sources.JAPAN_TABLETS.at("dosage", INDEPENDENTLY_CONFIRMED));

  /** Cobamamide. */
  public static final Medicine COBAMAMIDE =
      add(
          medicine("cobamamide", "cobamamide")
              .addSynonyms("adenosylcobalamin")
              .cobalamin(Cobalamin.ADENOSYLCOBALAMIN),
          Sources.NICE_NG239.at("section 1.5", SECONDARY));

  private Medicines() {}

  /** All of them, in the order of this file. */
  static List<Medicine> all() {
    return List.copyOf(ALL);
  }

  private static Medicine.Builder medicine(String id, String name) {
    return Medicine.builder().id(id).name(name);
  }

  private static Medicine add(Medicine.Builder medicine, Citation... citations) {
    Medicine made = medicine.addCitations(citations).build();
    ALL.add(made);
    return made;
  }
}
