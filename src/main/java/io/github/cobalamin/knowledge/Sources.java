// Long: a constant for each publication, a line each.
package io.github.cobalamin.knowledge;

import io.github.cobalamin.source.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The publications behind the library's statements; each knows its title, publisher, year and where
 * to find it. Where a title was not read, it is a description and says so.
 */
public final class Sources {
  private static final String TABLE = "sources.tsv";
  private static final Map<String, Source> BY_ID = read();

  /** NICE NG239. */
  public static final Source NICE_NG239 = source("nice-ng239");

  /** NICE NG12. */
  public static final Source NICE_NG12 = source("nice-ng12");

  /** NICE CKS. */
  public static final Source NICE_CKS = source("nice-cks-anaemia");

  /** BMJ 2024 summary of NG239. */
  public static final Source BMJ_2024 = source("bmj-2024-ng239");

  /** BSH 2014. */
  public static final Source BSH_2014 = source("bsh-2014");

  /** BNSSG Remedy. */
  public static final Source BNSSG = source("bnssg-remedy");

  /** NW London Pathology. */
  public static final Source NWL_PATHOLOGY = source("nwl-pathology");

  /** RCEM 2024. */
  public static final Source RCEM_2024 = source("rcem-2024");

  /** Practical Neurology, nitrous oxide. */
  public static final Source PRACTICAL_NEUROLOGY_N2O = source("practical-neurology-n2o");

  /** WHO 2024. */
  public static final Source WHO_2024 = source("who-2024-haemoglobin");

  /** US cyanocobalamin label. */
  public static final Source US_LABEL_CYANOCOBALAMIN = source("us-label-cyanocobalamin");

  /** TCN2 variant, Eur J Clin Invest 2016. */
  public static final Source TCN2_2016 = source("tcn2-2016");

  /** Haptocorrin deficiency, Clin Chem 2003. */
  public static final Source HAPTOCORRIN_2003 = source("haptocorrin-2003");

  /** Solomon 2005. */
  public static final Source SOLOMON_2005 = source("solomon-2005");

  /** MMA and kidney, Ann Clin Biochem 2018. */
  public static final Source MMA_RENAL_2018 = source("mma-renal-2018");

  /** Urine MMA, J Clin Med 2020. */
  public static final Source URINE_MMA_2020 = source("urine-mma-2020");

  /** Pregnancy markers, CCLM 2011. */
  public static final Source PREGNANCY_2011 = source("pregnancy-2011");

  /** MMA limits, CCLM 2015. */
  public static final Source MMA_REVIEW_2015 = source("mma-review-2015");

  /** Nitrous oxide markers, CCLM 2024. */
  public static final Source CCLM_N2O_2024 = source("cclm-n2o-2024");

  /** Gardyn 2000. */
  public static final Source GARDYN_2000 = source("gardyn-2000");

  /** Linnebank 2011. */
  public static final Source LINNEBANK_2011 = source("linnebank-2011");

  /** Lindenbaum 1988. */
  public static final Source LINDENBAUM_1988 = source("lindenbaum-1988");

  /** Pseudo-TMA comparison. */
  public static final Source TMA_2013 = source("pseudo-tma-2013");

  /** Mayo IFBA. */
  public static final Source MAYO_IFBA = source("mayo-ifba");

  /** MHRA 2023. */
  public static final Source MHRA_COBALT_2023 = source("mhra-cobalt-2023");

  /** Koebnick. */
  public static final Source KOEBNICK = source("koebnick");

  /** ASCLS Today 2021. */
  public static final Source ASCLS_2021 = source("ascls-2021");

  /** Elia 1998. */
  public static final Source ELIA_1998 = source("elia-1998");

  /** Wirthensohn 2023. */
  public static final Source INFANTS_2023 = source("infants-2023");

  /** Danish reference intervals. */
  public static final Source DANISH_INTERVALS = source("danish-intervals");

  /** AAFP 2017. */
  public static final Source AAFP_2017 = source("aafp-2017");

  /** AAFP 2025. */
  public static final Source AAFP_2025 = source("aafp-2025");

  /** Briani 2013. */
  public static final Source BRIANI_2013 = source("briani-2013");

  /** Psychiatric manifestations 1988. */
  public static final Source PSYCHIATRIC_1988 = source("psychiatric-1988");

  /** Neuropsychiatric review 2022. */
  public static final Source NEUROPSYCHIATRIC_2022 = source("neuropsychiatric-2022");

  /** Cavalcoli 2017. */
  public static final Source CAVALCOLI_2017 = source("cavalcoli-2017");

  /** Merck Manual, cord. */
  public static final Source MERCK_CORD = source("merck-cord");

  /** Hooper 2014. */
  public static final Source HOOPER_2014 = source("hooper-2014");

  /** NHS 111 Wales. */
  public static final Source NHS_WALES = source("nhs-wales");

  /** Kannan 2008. */
  public static final Source KANNAN_2008 = source("kannan-2008");

  /** Brescoll 2015. */
  public static final Source BRESCOLL_2015 = source("brescoll-2015");

  /** Haematology of 201 patients. */
  public static final Source HAEMATOLOGY_201 = source("haematology-201");

  /** Pancytopenia among 268 patients. */
  public static final Source PANCYTOPENIA_268 = source("pancytopenia-268");

  /** Oral signs 2016. */
  public static final Source ORAL_SIGNS_2016 = source("oral-signs-2016");

  /** Derin 2016. */
  public static final Source DERIN_2016 = source("derin-2016");

  /** Optic neuropathy 2017. */
  public static final Source OPTIC_NEUROPATHY_2017 = source("optic-neuropathy-2017");

  /** Autonomic dysfunction 2002. */
  public static final Source AUTONOMIC_2002 = source("autonomic-2002");

  /** Involuntary movements 2014. */
  public static final Source INVOLUNTARY_MOVEMENTS_2014 = source("involuntary-movements-2014");

  /** Neurology outpatients 2024. */
  public static final Source NEUROLOGY_OUTPATIENTS_2024 = source("neurology-outpatients-2024");

  /** Tinnitus 1993. */
  public static final Source TINNITUS_1993 = source("tinnitus-1993");

  /** Restless legs 2022. */
  public static final Source RESTLESS_LEGS_2022 = source("restless-legs-2022");

  /** Medscape, megaloblastic anaemia. */
  public static final Source MEDSCAPE_MEGALOBLASTIC = source("medscape-megaloblastic");

  /** Medscape, pernicious anaemia. */
  public static final Source MEDSCAPE_PERNICIOUS = source("medscape-pernicious");

  /** Bennett 2001. */
  public static final Source BENNETT_2001 = source("bennett-2001");

  /** Neural tube defects 2012. */
  public static final Source NEURAL_TUBE_2012 = source("neural-tube-2012");

  /** Thrombosis case-control. */
  public static final Source THROMBOSIS_2011 = source("thrombosis-2011");

  /** Pyrexia 2012. */
  public static final Source FEVER_2012 = source("fever-2012");

  /** Splenomegaly 2014. */
  public static final Source SPLENOMEGALY_2014 = source("splenomegaly-2014");

  /** 120 children with neurological findings. */
  public static final Source CHILDREN_120 = source("children-120");

  /** Infants in India 2015. */
  public static final Source INFANTS_INDIA_2015 = source("infants-india-2015");

  /** Infants in Turkey 2015. */
  public static final Source INFANTS_TURKEY_2015 = source("infants-turkey-2015");

  /** CMAJ, infants. */
  public static final Source INFANTS_CMAJ = source("infants-cmaj");

  /** Bousselamti 2018. */
  public static final Source BOUSSELAMTI_2018 = source("bousselamti-2018");

  /** Cerebral atrophy 2014. */
  public static final Source CEREBRAL_ATROPHY_2014 = source("cerebral-atrophy-2014");

  /** Dror 2008. */
  public static final Source DROR_2008 = source("dror-2008");

  /** BMJ letter on falls 2016. */
  public static final Source FALLS_2016 = source("falls-2016");

  /** Hassing 2024. */
  public static final Source HASSING_2024 = source("hassing-2024");

  /** Zheng 2020. */
  public static final Source ZHENG_2020 = source("zheng-2020");

  /** Healton 1991. */
  public static final Source HEALTON_1991 = source("healton-1991");

  /** Stabler 1990. */
  public static final Source STABLER_1990 = source("stabler-1990");

  /** Stabler 2013. */
  public static final Source STABLER_2013 = source("stabler-2013");

  /** Hunt 2014. */
  public static final Source HUNT_2014 = source("hunt-2014");

  /** Green 2017. */
  public static final Source GREEN_2017 = source("green-2017");

  /** Carmel 2008. */
  public static final Source CARMEL_2008 = source("carmel-2008");

  /** Savage. */
  public static final Source SAVAGE = source("savage");

  /** Cleveland Clinic Journal, causes. */
  public static final Source CCJM_CAUSES = source("ccjm-causes");

  /** Diagnosaurus 2014. */
  public static final Source DIAGNOSAURUS_2014 = source("diagnosaurus-2014");

  /** IOM 1998. */
  public static final Source IOM_1998 = source("iom-1998");

  /** Daily losses, review. */
  public static final Source LOSSES_REVIEW = source("losses-review");

  /** Herrmann 2002. */
  public static final Source HERRMANN_2002 = source("herrmann-2002");

  /** Active B12 model 2016. */
  public static final Source HOLOTC_MODEL_2016 = source("holotc-model-2016");

  /** Gilsing 2010. */
  public static final Source GILSING_2010 = source("gilsing-2010");

  /** Vegetarians 2014. */
  public static final Source VEGETARIANS_2014 = source("vegetarians-2014");

  /** Anorexia nervosa 2017. */
  public static final Source ANOREXIA_2017 = source("anorexia-2017");

  /** Food insecurity 2024. */
  public static final Source FOOD_INSECURITY_2024 = source("food-insecurity-2024");

  /** Alcohol 2012. */
  public static final Source ALCOHOL_2012 = source("alcohol-2012");

  /** Heart of England pathology. */
  public static final Source HEFT_PATHOLOGY = source("heft-pathology");

  /** South West London Pathology. */
  public static final Source SWL_PATHOLOGY = source("swl-pathology");

  /** Kulnigg-Dabsch 2016. */
  public static final Source AUTOIMMUNE_GASTRITIS_2016 = source("autoimmune-gastritis-2016");

  /** Rustgi 2021. */
  public static final Source RUSTGI_2021 = source("rustgi-2021");

  /** Pernicious anaemia review 2022. */
  public static final Source PERNICIOUS_ANAEMIA_2022 = source("pernicious-anaemia-2022");

  /** Ammouri 2020. */
  public static final Source AMMOURI_2020 = source("ammouri-2020");

  /** Tanner 2012. */
  public static final Source TANNER_2012 = source("tanner-2012");

  /** Grasbeck 2006. */
  public static final Source GRASBECK_2006 = source("grasbeck-2006");

  /** Orphanet 332. */
  public static final Source ORPHANET_332 = source("orphanet-332");

  /** GeneReviews, cobalamin. */
  public static final Source GENEREVIEWS_COBALAMIN = source("genereviews-cobalamin");

  /** J Hum Genet 2010. */
  public static final Source MMACHC_2010 = source("mmachc-2010");

  /** Remethylation disorders 2015. */
  public static final Source REMETHYLATION_2015 = source("remethylation-2015");

  /** Remethylation guideline. */
  public static final Source REMETHYLATION_GUIDELINE = source("remethylation-guideline");

  /** X-linked cobalamin disorder 2013. */
  public static final Source COBALAMIN_X_2013 = source("cobalamin-x-2013");

  /** GeneReviews, cystathionine. */
  public static final Source GENEREVIEWS_CBS = source("genereviews-cbs");

  /** Transcobalamin deficiency 2022. */
  public static final Source TRANSCOBALAMIN_2022 = source("transcobalamin-2022");

  /** Transcobalamin receptor, review. */
  public static final Source TCBLR_REVIEW = source("tcblr-review");

  /** Gastrectomy, Yonsei series. */
  public static final Source GASTRECTOMY_KOREA = source("gastrectomy-korea");

  /** Gastrectomy 2003. */
  public static final Source GASTRECTOMY_2003 = source("gastrectomy-2003");

  /** Bariatric meta-analysis 2022. */
  public static final Source BARIATRIC_2022 = source("bariatric-2022");

  /** BOMSS 2020. */
  public static final Source BOMSS_2020 = source("bomss-2020");

  /** BOMSS 2023. */
  public static final Source BOMSS_2023 = source("bomss-2023");

  /** ASMBS 2016. */
  public static final Source ASMBS_2016 = source("asmbs-2016");

  /** Gastric banding 2016. */
  public static final Source BANDING_2016 = source("banding-2016");

  /** Elderly patients 2008. */
  public static final Source FOOD_COBALAMIN_2008 = source("food-cobalamin-2008");

  /** Kaptan 2000. */
  public static final Source KAPTAN_2000 = source("kaptan-2000");

  /** Gastrinoma 2024. */
  public static final Source GASTRINOMA_2024 = source("gastrinoma-2024");

  /** Pancreas 1990. */
  public static final Source PANCREAS_1990 = source("pancreas-1990");

  /** Ileal resection 2006. */
  public static final Source ILEAL_RESECTION_2006 = source("ileal-resection-2006");

  /** Inflammatory bowel disease, review. */
  public static final Source BATTAT = source("battat");

  /** Ileal pouch 2007. */
  public static final Source ILEAL_POUCH_2007 = source("ileal-pouch-2007");

  /** Bladder reconstruction series. */
  public static final Source BLADDER_RECONSTRUCTION = source("bladder-reconstruction");

  /** Abdominal radiotherapy 1987. */
  public static final Source RADIATION_1987 = source("radiation-1987");

  /** Intestinal tuberculosis 2017. */
  public static final Source INTESTINAL_TB_2017 = source("intestinal-tb-2017");

  /** Coeliac disease 2013. */
  public static final Source COELIAC_2013 = source("coeliac-2013");

  /** NICE NG20. */
  public static final Source NICE_NG20 = source("nice-ng20");

  /** Tropical sprue 1969. */
  public static final Source TROPICAL_SPRUE_1969 = source("tropical-sprue-1969");

  /** Overgrowth, study notes. */
  public static final Source OVERGROWTH_NOTES = source("overgrowth-notes");

  /** Systemic sclerosis 2019. */
  public static final Source SCLERODERMA_2019 = source("scleroderma-2019");

  /** Fish tapeworm, textbook. */
  public static final Source TAPEWORM_TEXTBOOK = source("tapeworm-textbook");

  /** BMJ Best Practice, giardiasis. */
  public static final Source GIARDIASIS_BMJ = source("giardiasis-bmj");

  /** Transplantation and absorption. */
  public static final Source GVHD_1987 = source("gvhd-1987");

  /** Amyloidosis, case. */
  public static final Source AMYLOIDOSIS_CASE = source("amyloidosis-case");

  /** Immune deficiency and pernicious anaemia. */
  public static final Source HYPOGAMMAGLOBULINAEMIA = source("hypogammaglobulinaemia");

  /** HIV 2003. */
  public static final Source HIV_2003 = source("hiv-2003");

  /** Functional deficiency 2024. */
  public static final Source N2O_FUNCTIONAL_2024 = source("n2o-functional-2024");

  /** Anaesthesia and cord disease 2018. */
  public static final Source N2O_ANAESTHESIA_2018 = source("n2o-anaesthesia-2018");

  /** MHRA 2008. */
  public static final Source MHRA_N2O_2008 = source("mhra-n2o-2008");

  /** MHRA 2022. */
  public static final Source MHRA_METFORMIN_2022 = source("mhra-metformin-2022");

  /** KDIGO 2022. */
  public static final Source KDIGO_2022 = source("kdigo-2022");

  /** ADA Standards. */
  public static final Source ADA_STANDARDS = source("ada-standards");

  /** Metformin in NHANES. */
  public static final Source METFORMIN_NHANES_2012 = source("metformin-nhanes-2012");

  /** Metformin and calcium. */
  public static final Source METFORMIN_CALCIUM_2000 = source("metformin-calcium-2000");

  /** DPPOS. */
  public static final Source DPPOS = source("dppos");

  /** Lam 2013. */
  public static final Source LAM_2013 = source("lam-2013");

  /** Jung 2015. */
  public static final Source JUNG_2015 = source("jung-2015");

  /** Acid suppression meta-analysis 2023. */
  public static final Source PPI_META_2023 = source("ppi-meta-2023");

  /** Marcuard 1994. */
  public static final Source MARCUARD_1994 = source("marcuard-1994");

  /** Steinberg 1980. */
  public static final Source STEINBERG_1980 = source("steinberg-1980");

  /** Colchicine 1968. */
  public static final Source COLCHICINE_1968 = source("colchicine-1968");

  /** Colchicine 2013. */
  public static final Source COLCHICINE_2013 = source("colchicine-2013");

  /** Cytacon SmPC. */
  public static final Source CYTACON_SMPC = source("cytacon-smpc");

  /** Orobalin SmPC. */
  public static final Source OROBALIN_SMPC = source("orobalin-smpc");

  /** Neo-Cytamen SmPC. */
  public static final Source NEO_CYTAMEN_SMPC = source("neo-cytamen-smpc");

  /** Cobalin-H SmPC. */
  public static final Source COBALIN_H_SMPC = source("cobalin-h-smpc");

  /** Hydroxocobalamin SmPC. */
  public static final Source HYDROXOCOBALAMIN_SMPC = source("hydroxocobalamin-smpc");

  /** Cyanocobalamin syrup SmPC. */
  public static final Source CYANOCOBALAMIN_SYRUP_SMPC = source("cyanocobalamin-syrup-smpc");

  /** BNF. */
  public static final Source BNF = source("bnf");

  /** US hydroxocobalamin label. */
  public static final Source US_LABEL_HYDROXOCOBALAMIN = source("us-label-hydroxocobalamin");

  /** Nascobal label. */
  public static final Source NASCOBAL_LABEL = source("nascobal-label");

  /** Australian product information. */
  public static final Source AUSTRALIA_LABEL = source("australia-label");

  /** French product text. */
  public static final Source FRANCE_LABEL = source("france-label");

  /** German product text. */
  public static final Source GERMANY_LABEL = source("germany-label");

  /** Swiss product text, Vitarubin Depot. */
  public static final Source SWISS_DEPOT_LABEL = source("swiss-depot-label");

  /** Swiss product text, Vitarubin. */
  public static final Source SWISS_LABEL = source("swiss-label");

  /** Danish product text. */
  public static final Source DENMARK_LABEL = source("denmark-label");

  /** Norwegian advice. */
  public static final Source NORWAY_ADVICE = source("norway-advice");

  /** Norwegian handbook. */
  public static final Source NORWAY_HANDBOOK = source("norway-handbook");

  /** Methycobal injection, Japan. */
  public static final Source JAPAN_INJECTION = source("japan-injection");

  /** Methycobal tablets, Japan. */
  public static final Source JAPAN_TABLETS = source("japan-tablets");

  /** BSH advice 2020. */
  public static final Source BSH_COVID_2020 = source("bsh-covid-2020");

  /** Chan 2016. */
  public static final Source CHAN_2016 = source("chan-2016");

  /** Oral treatment update 2009. */
  public static final Source ANDRES_2009 = source("andres-2009");

  /** Cochrane 2018. */
  public static final Source COCHRANE_2018 = source("cochrane-2018");

  /** Pemetrexed, supplementation. */
  public static final Source PEMETREXED_LILLY = source("pemetrexed-lilly");

  /** Vegan Society. */
  public static final Source VEGAN_SOCIETY = source("vegan-society");

  /** VeganHealth. */
  public static final Source VEGAN_HEALTH = source("vegan-health");

  /** Inherited malabsorption, treatment. */
  public static final Source INHERITED_TREATMENT = source("inherited-treatment");

  /** US octreotide label. */
  public static final Source SANDOSTATIN_LABEL = source("sandostatin-label");

  /** Berenson 2012. */
  public static final Source BERENSON_2012 = source("berenson-2012");

  /** Oral oestradiol 2004. */
  public static final Source ORAL_OESTRADIOL_2004 = source("oral-oestradiol-2004");

  /** Fibrates 2004. */
  public static final Source FENOFIBRATE_2004 = source("fenofibrate-2004");

  /** Levodopa 2004. */
  public static final Source LEVODOPA_2004 = source("levodopa-2004");

  /** Ciclosporin 1998. */
  public static final Source CICLOSPORIN_1998 = source("ciclosporin-1998");

  /** Homocysteine, laboratory catalogue. */
  public static final Source HOMOCYSTEINE_LABORATORY = source("homocysteine-laboratory");

  /** Niacin trial. */
  public static final Source NIACIN_TRIAL = source("niacin-trial");

  /** Drugs and folate, table. */
  public static final Source FOLATE_DRUGS_PCH = source("folate-drugs-pch");

  /** US folic acid label. */
  public static final Source FOLIC_ACID_LABEL = source("folic-acid-label");

  /** Drugs and megaloblastic anaemia. */
  public static final Source MEGALOBLASTIC_DRUGS = source("megaloblastic-drugs");

  /** Sulfasalazine SmPC. */
  public static final Source SULFASALAZINE_SMPC = source("sulfasalazine-smpc");

  /** Swiss folic acid text. */
  public static final Source FOLIC_ACID_SWISS = source("folic-acid-swiss");

  /** West 1975. */
  public static final Source CHOLESTYRAMINE_1975 = source("cholestyramine-1975");

  /** Leonard 1979. */
  public static final Source RESINS_1979 = source("resins-1979");

  /** Drug-induced macrocytosis 2020. */
  public static final Source MACROCYTOSIS_DRUGS_2020 = source("macrocytosis-drugs-2020");

  /** Lamivudine 2021. */
  public static final Source LAMIVUDINE_2021 = source("lamivudine-2021");

  /** HIV medicines and blood. */
  public static final Source HIV_MEDICINES = source("hiv-medicines");

  /** Capecitabine 2015. */
  public static final Source CAPECITABINE_2015 = source("capecitabine-2015");

  /** Kinase inhibitors 2016. */
  public static final Source KINASE_INHIBITORS_2016 = source("kinase-inhibitors-2016");

  /** Macrocytosis 2009. */
  public static final Source MACROCYTOSIS_2009 = source("macrocytosis-2009");

  /** MSD Manual. */
  public static final Source MSD_MANUAL = source("msd-manual");

  /** Levetiracetam 2011. */
  public static final Source LEVETIRACETAM_2011 = source("levetiracetam-2011");

  /** FDA 2017. */
  public static final Source FDA_BIOTIN_2017 = source("fda-biotin-2017");

  /** Cyanokit label. */
  public static final Source CYANOKIT_LABEL = source("cyanokit-label");

  /** Biotin, laboratory catalogues. */
  public static final Source IOWA_BIOTIN = source("iowa-biotin");

  /** Chloramphenicol SmPC. */
  public static final Source CHLORAMPHENICOL_SMPC = source("chloramphenicol-smpc");

  /** NHANES. */
  public static final Source NHANES_CUTOFFS = source("nhanes-cutoffs");

  /** Pennypacker 1992. */
  public static final Source PENNYPACKER_1992 = source("pennypacker-1992");

  /** CMAJ 2022. */
  public static final Source CMAJ_2022 = source("cmaj-2022");

  /** BMJ Best Practice. */
  public static final Source BMJ_BEST_PRACTICE = source("bmj-best-practice");

  /** Mayo cascade. */
  public static final Source MAYO_ACASM = source("mayo-acasm");

  /** Allina reflex. */
  public static final Source ALLINA = source("allina");

  /** Valente. */
  public static final Source VALENTE = source("valente");

  /** Urine MMA 2023. */
  public static final Source URINE_MMA_2023 = source("urine-mma-2023");

  /** MMA in NHANES. */
  public static final Source MMA_NHANES_2018 = source("mma-nhanes-2018");

  /** WHO 2011. */
  public static final Source WHO_2011 = source("who-2011");

  /** BSH, anaemia in pregnancy. */
  public static final Source BSH_PREGNANCY = source("bsh-pregnancy");

  /** Four markers 2020. */
  public static final Source MARKERS_2020 = source("markers-2020");

  /** Khan 2009. */
  public static final Source IF_ANTIBODY_2009 = source("if-antibody-2009");

  /** Antibody tests 2010. */
  public static final Source GASTRITIS_TESTS_2010 = source("gastritis-tests-2010");

  /** Gastritis tests 1979. */
  public static final Source GASTRITIS_TESTS_1979 = source("gastritis-tests-1979");

  /** NHS Lothian 2025. */
  public static final Source LOTHIAN_2025 = source("lothian-2025");

  /** Macro-B12 2023. */
  public static final Source MACRO_B12_2023 = source("macro-b12-2023");

  /** Kinetics 1961. */
  public static final Source KINETICS_1961 = source("kinetics-1961");

  /** Copper deficiency. */
  public static final Source COPPER_MYELOPATHY = source("copper-myelopathy");

  /** DIVINe 2010. */
  public static final Source DIVINE_2010 = source("divine-2010");

  /** Homocysteine, sampling. */
  public static final Source HOMOCYSTEINE_SAMPLING = source("homocysteine-sampling");

  /** Swiss product texts, kinetics. */
  public static final Source SWISS_KINETICS = source("swiss-kinetics");

  /** ESGE MAPS III 2025. */
  public static final Source ESGE_2025 = source("esge-2025");

  /** BSG 2019. */
  public static final Source BSG_2019 = source("bsg-2019");

  /** NG239 evidence review G. */
  public static final Source NICE_REVIEW_G = source("nice-review-g");

  /** EFSA 2015. */
  public static final Source EFSA_2015 = source("efsa-2015");

  /** D-A-CH. */
  public static final Source DACH_2019 = source("dach-2019");

  /** UK 1991. */
  public static final Source UK_COMA_1991 = source("uk-coma-1991");

  /** NG239 rationale. */
  public static final Source NICE_RATIONALE = source("nice-rationale");

  /** NASGP. */
  public static final Source NASGP = source("nasgp");

  /** Cord disease outcome 2006. */
  public static final Source SCD_OUTCOME_2006 = source("scd-outcome-2006");

  /** CobaSorb 2011. */
  public static final Source COBASORB_2011 = source("cobasorb-2011");

  /** Dialysis series. */
  public static final Source DIALYSIS_SERIES = source("dialysis-series");

  /** Thyroid disorders 2023. */
  public static final Source THYROID_2023 = source("thyroid-2023");

  /** B12 in breast milk 2018. */
  public static final Source MILK_2018 = source("milk-2018");

  /** Depletion table. */
  public static final Source DEPLETION_TABLE = source("depletion-table");

  /** Medbullets, tarsal tunnel syndrome. */
  public static final Source MEDBULLETS_TARSAL_TUNNEL = source("medbullets-tarsal-tunnel");

  /** Review of markers of vitamin B12 status. */
  public static final Source MARKERS_REVIEW = source("markers-review");

  /** library's reading. */
  public static final Source LIBRARY = source("library");

  /** Review, unattributed copy. */
  public static final Source REVIEW_COPY = source("review-copy");

  /** Newborn screening 2025. */
  public static final Source NEWBORN_SCREEN_2025 = source("newborn-screen-2025");

  /** Expert consensus 2024. */
  public static final Source DELPHI_2024 = source("delphi-2024");

  /** BOMSS table, pregnancy. */
  public static final Source BOMSS_TABLE_PREGNANCY = source("bomss-table-pregnancy");

  /** NICE CG184. */
  public static final Source NICE_CG184 = source("nice-cg184");

  /** SPS on NG239. */
  public static final Source SPS_NG239 = source("sps-ng239");

  /** Mattis 2005. */
  public static final Source MATTIS_2005 = source("mattis-2005");

  /** Lam 2013, restated. */
  public static final Source LAM_RESTATED = source("lam-restated");

  /** All of Us. */
  public static final Source ALL_OF_US = source("all-of-us");

  /** Fedosov 2015. */
  public static final Source FEDOSOV_2015 = source("fedosov-2015");

  /** Fedosov 2010. */
  public static final Source FEDOSOV_2010 = source("fedosov-2010");

  /** Combined indicator in pregnancy 2022. */
  public static final Source CB12_PREGNANCY_2022 = source("cb12-pregnancy-2022");

  /** Swiss markers 2015. */
  public static final Source SWISS_MARKERS_2015 = source("swiss-markers-2015");

  /** Mayo DAT. */
  public static final Source MAYO_DAT = source("mayo-dat");

  /** Auckland, vitamin E. */
  public static final Source ADHB_VITAMIN_E = source("adhb-vitamin-e");

  /** Medscape, vitamin E. */
  public static final Source MEDSCAPE_VITAMIN_E = source("medscape-vitamin-e");

  /** NICE CG32. */
  public static final Source NICE_CG32 = source("nice-cg32");

  /** NICE NG133. */
  public static final Source NICE_NG133 = source("nice-ng133");

  /** Macro-B12 review 2024. */
  public static final Source MACRO_B12_2024 = source("macro-b12-2024");

  /** Thrombotic purpura 2015. */
  public static final Source TTP_2015 = source("ttp-2015");

  /** ARUP, ADAMTS13. */
  public static final Source ARUP_ADAMTS13 = source("arup-adamts13");

  /** SPS, injections and anticoagulants. */
  public static final Source SPS_IM_ANTICOAGULANTS = source("sps-im-anticoagulants");

  /** Digoxin and potassium. */
  public static final Source DIGOXIN_POTASSIUM_1976 = source("digoxin-potassium-1976");

  /** UKKA hyperkalaemia 2023. */
  public static final Source UKKA_HYPERKALAEMIA_2023 = source("ukka-hyperkalaemia-2023");

  /** Diuretics and potassium. */
  public static final Source DIURETICS_POTASSIUM_2021 = source("diuretics-potassium-2021");

  /** Levodopa gel 2015. */
  public static final Source LEVODOPA_GEL_2015 = source("levodopa-gel-2015");

  /** Levodopa neuropathy 2019. */
  public static final Source LEVODOPA_NEUROPATHY_2019 = source("levodopa-neuropathy-2019");

  /** HPS, vitamin B6. */
  public static final Source HPS_B6 = source("hps-b6");

  /** Chemotherapy neuropathy 2014. */
  public static final Source CHEMO_NEUROPATHY_2014 = source("chemo-neuropathy-2014");

  /** Chemotherapy neuropathy, review. */
  public static final Source CHEMO_NEUROPATHY_2012 = source("chemo-neuropathy-2012");

  /** GLP-1 and nutrition 2025. */
  public static final Source GLP1_NUTRITION_2025 = source("glp1-nutrition-2025");

  /** Pelvic radiotherapy, function. */
  public static final Source PELVIC_RADIOTHERAPY_FUNCTION = source("pelvic-radiotherapy-function");

  /** Rectal radiotherapy 2004. */
  public static final Source RECTAL_RADIOTHERAPY_2004 = source("rectal-radiotherapy-2004");

  /** Helicobacter, case-control. */
  public static final Source PYLORI_PALESTINE = source("pylori-palestine");

  /** Sprue and tetracycline 1969. */
  public static final Source SPRUE_TETRACYCLINE_1969 = source("sprue-tetracycline-1969");

  /** Kauvery Hospital, case. */
  public static final Source OEDEMA_CASE = source("oedema-case");

  /** HELLP look-alike 2019. */
  public static final Source HELLP_2019 = source("hellp-2019");

  /** HELLP look-alike, poster. */
  public static final Source HELLP_POSTER = source("hellp-poster");

  /** HELLP criteria, table. */
  public static final Source HELLP_CRITERIA_2017 = source("hellp-criteria-2017");

  /** HELLP criteria, encyclopaedia. */
  public static final Source HELLP_ALTMEYERS = source("hellp-altmeyers");

  /** Tests of haemolysis 2009. */
  public static final Source HAEMOLYSIS_TESTS_2009 = source("haemolysis-tests-2009");

  /** Haptoglobin 1980. */
  public static final Source HAPTOGLOBIN_1980 = source("haptoglobin-1980");

  /** Pseudo-TMA 2019. */
  public static final Source PSEUDO_TMA_2019 = source("pseudo-tma-2019");

  /** Bleeding 1989. */
  public static final Source MEGALOBLASTIC_BLEEDING_1989 = source("megaloblastic-bleeding-1989");

  /** 124 children with megaloblastic anaemia. */
  public static final Source MEGALOBLASTIC_CHILDREN_124 = source("megaloblastic-children-124");

  /** Guez 2012. */
  public static final Source INFANT_VEGAN_2012 = source("infant-vegan-2012");

  /** SHM abstract, functional deficiency. */
  public static final Source SHM_NITROUS_OXIDE = source("shm-nitrous-oxide");

  /** SHM abstract, cord disease. */
  public static final Source SHM_NO_LAUGHING_MATTER = source("shm-no-laughing-matter");

  /** Ageing and neurological signs 2006. */
  public static final Source AGEING_SIGNS_2006 = source("ageing-signs-2006");

  /** Nitrous oxide neuropathy, abstract. */
  public static final Source NITROUS_OXIDE_NEUROPATHY = source("nitrous-oxide-neuropathy");

  /** Nitrous oxide, rehabilitation. */
  public static final Source NITROUS_OXIDE_REHABILITATION = source("nitrous-oxide-rehabilitation");

  /** Merck Manual, home edition. */
  public static final Source MERCK_HOME = source("merck-home");

  /** Encyclopaedia on cord disease. */
  public static final Source ADAM_CORD = source("adam-cord");

  /** Neuropathy table 2015. */
  public static final Source NEUROPATHY_TABLE_2015 = source("neuropathy-table-2015");

  /** UCSF handbook, neuropathy. */
  public static final Source UCSF_NEUROPATHY = source("ucsf-neuropathy");

  /** Dry beriberi 2019. */
  public static final Source BERIBERI_2019 = source("beriberi-2019");

  /** Beriberi of a teenager. */
  public static final Source BERIBERI_TEENAGER = source("beriberi-teenager");

  /** Cord imaging 2014. */
  public static final Source CORD_MRI_2014 = source("cord-mri-2014");

  /** Locatelli, cord imaging. */
  public static final Source CORD_MRI_LOCATELLI = source("cord-mri-locatelli");

  /** Nutritional optic neuropathies 2020. */
  public static final Source NUTRITIONAL_OPTIC_2020 = source("nutritional-optic-2020");

  /** Trobe, nutritional optic neuropathy. */
  public static final Source NUTRITIONAL_OPTIC_TROBE = source("nutritional-optic-trobe");

  /** Glaucoma or nutrition 2017. */
  public static final Source NORMAL_TENSION_GLAUCOMA_2017 = source("normal-tension-glaucoma-2017");

  /** Caine 1997. */
  public static final Source CAINE_1997 = source("caine-1997");

  /** Medscape, Wernicke. */
  public static final Source WERNICKE_MEDSCAPE = source("wernicke-medscape");

  /** Wernicke 2011. */
  public static final Source WERNICKE_ICELAND_2011 = source("wernicke-iceland-2011");

  /** Wernicke review. */
  public static final Source WERNICKE_REVIEW = source("wernicke-review");

  /** IDWiki, Wernicke. */
  public static final Source WERNICKE_WIKI = source("wernicke-wiki");

  /** Desensitisation 2007. */
  public static final Source DESENSITISATION_2007 = source("desensitisation-2007");

  /** Phadia, cobalamin allergy. */
  public static final Source DRUG_ALLERGY_COBALAMIN = source("drug-allergy-cobalamin");

  /** Vitamin B12 allergy 2023. */
  public static final Source B12_ALLERGY_2023 = source("b12-allergy-2023");

  /** 60 macrocytic anaemias 2008. */
  public static final Source MACROCYTIC_ANAEMIAS_60 = source("macrocytic-anaemias-60");

  /** LabCE, megaloblastic smear. */
  public static final Source MEGALOBLASTIC_SMEAR = source("megaloblastic-smear");

  /** Duodenal biopsies 2021. */
  public static final Source DUODENAL_BIOPSIES_2021 = source("duodenal-biopsies-2021");

  /** Gut, villous atrophy. */
  public static final Source VILLOUS_ATROPHY_TABLE = source("villous-atrophy-table");

  /** Coeliac histology 2015. */
  public static final Source COELIAC_HISTOLOGY_2015 = source("coeliac-histology-2015");

  /** MSD Manual, fish tapeworm. */
  public static final Source MSD_TAPEWORM = source("msd-tapeworm");

  /** Fish tapeworm, features. */
  public static final Source TAPEWORM_FEATURES = source("tapeworm-features");

  /** Spherocytosis 2000. */
  public static final Source SPHEROCYTOSIS_2000 = source("spherocytosis-2000");

  /** Sickle cell and nitrous oxide 2020. */
  public static final Source SICKLE_NITROUS_OXIDE_2020 = source("sickle-nitrous-oxide-2020");

  /** Myelopathy mimics 2013. */
  public static final Source MYELOPATHY_MIMICS_2013 = source("myelopathy-mimics-2013");

  /** GPnotebook, spondylosis. */
  public static final Source SPONDYLOSIS_LIST = source("spondylosis-list");

  /** RCOG 69. */
  public static final Source RCOG_69 = source("rcog-69");

  /** Vitamin E, case. */
  public static final Source VITAMIN_E_CASE = source("vitamin-e-case");

  /** TGA, vitamin B6. */
  public static final Source TGA_VITAMIN_B6 = source("tga-vitamin-b6");

  /** Duffy status 2023. */
  public static final Source DUFFY_2023 = source("duffy-2023");

  /** Duffy-null ranges 2023. */
  public static final Source DUFFY_RANGES_2023 = source("duffy-ranges-2023");

  /** B12 complexes 2009. */
  public static final Source B12_COMPLEXES_2009 = source("b12-complexes-2009");

  /** High B12, list. */
  public static final Source HIGH_B12_LIST = source("high-b12-list");

  /** Dental staff 1981. */
  public static final Source DENTISTS_1981 = source("dentists-1981");

  /** Dentists 1985. */
  public static final Source DENTISTS_1985 = source("dentists-1985");

  /** CKD-EPI 2009. */
  public static final Source CKD_EPI_2009 = source("ckd-epi-2009");

  /** CKD-EPI 2021. */
  public static final Source CKD_EPI_2021 = source("ckd-epi-2021");

  /** CKD-EPI, 2009 to 2021. */
  public static final Source CKD_EPI_CHANGE_2023 = source("ckd-epi-change-2023");

  /** NGSP and IFCC. */
  public static final Source NGSP_IFCC = source("ngsp-ifcc");

  /** UKKA kidney function. */
  public static final Source UKKA_KIDNEY_FUNCTION = source("ukka-kidney-function");

  /** Roed 2009. */
  public static final Source ROED_2009 = source("roed-2009");

  /** Breastfed infant, case. */
  public static final Source BREASTFED_INFANT_CASE = source("breastfed-infant-case");

  /** MIMS Learning 2024. */
  public static final Source MIMS_2024 = source("mims-2024");

  /** Glasgow, children and drugs. */
  public static final Source GLASGOW_CHILDREN = source("glasgow-children");

  /** Glasgow 2020. */
  public static final Source GLASGOW_2020 = source("glasgow-2020");

  /** ANSM 2024. */
  public static final Source ANSM_2024 = source("ansm-2024");

  /** Assays in 23 people. */
  public static final Source ASSAYS_23 = source("assays-23");

  /** Yang 2012. */
  public static final Source YANG_2012 = source("yang-2012");

  /** Darnige 2023. */
  public static final Source DARNIGE_2023 = source("darnige-2023");

  /** Oncel Van 2023. */
  public static final Source ONCEL_VAN_2023 = source("oncel-van-2023");

  /** Delgado 2024. */
  public static final Source DELGADO_2024 = source("delgado-2024");

  /** SPS, pregnancy. */
  public static final Source SPS_PREGNANCY = source("sps-pregnancy");

  /** NHSGGC 2020. */
  public static final Source GGC_COVID_2020 = source("ggc-covid-2020");

  private Sources() {}

  /** All of them, in the order of the table. */
  static List<Source> all() {
    return List.copyOf(BY_ID.values());
  }

  private static Source source(String id) {
    return Objects.requireNonNull(BY_ID.get(id), TABLE + " must have " + id);
  }

  private static Map<String, Source> read() {
    Map<String, Source> sources = new LinkedHashMap<>();
    for (String[] row :
        Table.read(TABLE, "id", "short name", "title", "publisher", "year", "identifier")) {
      Source.Builder source =
          Source.builder().id(row[0]).shortName(row[1]).title(row[2]).publisher(row[3]);
      if (!row[4].isEmpty()) {
        source.year(Integer.parseInt(row[4]));
      }
      if (!row[5].isEmpty()) {
        source.identifier(row[5]);
      }
      sources.put(row[0], source.build());
    }
    return sources;
  }
}
