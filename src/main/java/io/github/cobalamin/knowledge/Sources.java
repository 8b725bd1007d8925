package io.github.cobalamin.knowledge;

import io.github.cobalamin.model.Source;

/**
 * The publications behind the library's statements. Where a title was not read, the publication is
 * described; its identifier finds it.
 */
public final class Sources {
  private static final int NO_YEAR = 0;

  /** NICE NG239: Vitamin B12 deficiency in over 16s: diagnosis and management. */
  public static final Source NICE_NG239 =
      source(
          "nice-ng239",
          "NICE NG239",
          "Vitamin B12 deficiency in over 16s: diagnosis and management",
          "National Institute for Health and Care Excellence",
          2024,
          "nice.org.uk/guidance/ng239");

  /** NICE NG12: suspected cancer. */
  public static final Source NICE_NG12 =
      source(
          "nice-ng12",
          "NICE NG12",
          "Suspected cancer: recognition and referral",
          "National Institute for Health and Care Excellence",
          2015,
          "nice.org.uk/guidance/ng12");

  /** NICE CKS: Clinical Knowledge Summary: anaemia, B12 and folate deficiency. */
  public static final Source NICE_CKS =
      source(
          "nice-cks-anaemia",
          "NICE CKS",
          "Clinical Knowledge Summary: anaemia, B12 and folate deficiency",
          "National Institute for Health and Care Excellence",
          NO_YEAR,
          "cks.nice.org.uk");

  /** BMJ 2024 summary of NG239: Vitamin B12 deficiency: NICE guideline summary. */
  public static final Source BMJ_2024 =
      source(
          "bmj-2024-ng239",
          "BMJ 2024 summary of NG239",
          "Vitamin B12 deficiency: NICE guideline summary",
          "BMJ",
          2024,
          "doi:10.1136/bmj.q1019");

  /**
   * BSH 2014: Guidelines for the diagnosis and treatment of cobalamin and folate disorders
   * (superseded).
   */
  public static final Source BSH_2014 =
      source(
          "bsh-2014",
          "BSH 2014",
          "Guidelines for the diagnosis and treatment of cobalamin and folate disorders (superseded)",
          "British Society for Haematology",
          2014,
          "doi:10.1111/bjh.12959");

  /** BNSSG Remedy: B12 deficiency, local pathway. */
  public static final Source BNSSG =
      source(
          "bnssg-remedy",
          "BNSSG Remedy",
          "B12 deficiency, local pathway (description)",
          "NHS Bristol, North Somerset and South Gloucestershire",
          2025,
          "remedy.bnssg.icb.nhs.uk");

  /** NW London Pathology: Vitamin B12 (active B12) test information. */
  public static final Source NWL_PATHOLOGY =
      source(
          "nwl-pathology",
          "NW London Pathology",
          "Vitamin B12 (active B12) test information (description)",
          "North West London Pathology",
          2024,
          "nwlpathology.nhs.uk/tests-database/vitamin-b12");

  /** RCEM 2024: Nitrous oxide: emergency department guidance. */
  public static final Source RCEM_2024 =
      source(
          "rcem-2024",
          "RCEM 2024",
          "Nitrous oxide: emergency department guidance (description)",
          "Royal College of Emergency Medicine",
          2024,
          "rcemlearning.co.uk");

  /** Practical Neurology, nitrous oxide: Practical guide to nitrous oxide neurotoxicity. */
  public static final Source PRACTICAL_NEUROLOGY_N2O =
      source(
          "practical-neurology-n2o",
          "Practical Neurology, nitrous oxide",
          "Guide to nitrous oxide neurotoxicity (description)",
          "Practical Neurology",
          NO_YEAR,
          "pn.bmj.com");

  /**
   * WHO 2024: Guideline on haemoglobin cutoffs to define anaemia in individuals and populations.
   */
  public static final Source WHO_2024 =
      source(
          "who-2024-haemoglobin",
          "WHO 2024",
          "Guideline on haemoglobin cutoffs to define anaemia in individuals and populations",
          "World Health Organization",
          2024,
          "who.int");

  /** US cyanocobalamin label: Cyanocobalamin injection, prescribing information. */
  public static final Source US_LABEL_CYANOCOBALAMIN =
      source(
          "us-label-cyanocobalamin",
          "US cyanocobalamin label",
          "Cyanocobalamin injection, prescribing information",
          "US Food and Drug Administration",
          NO_YEAR,
          "rxlist.com");

  /**
   * Eur J Clin Invest 2016: Falsely low holotranscobalamin in carriers of a transcobalamin variant.
   */
  public static final Source TCN2_2016 =
      source(
          "tcn2-2016",
          "TCN2 variant, Eur J Clin Invest 2016",
          "Falsely low holotranscobalamin in carriers of a common transcobalamin variant (description)",
          "European Journal of Clinical Investigation",
          2016,
          "doi:10.1111/eci.12617");

  /** Clin Chem 2003: Mild transcobalamin I (haptocorrin) deficiency and low serum cobalamin. */
  public static final Source HAPTOCORRIN_2003 =
      source(
          "haptocorrin-2003",
          "Haptocorrin deficiency, Clin Chem 2003",
          "Mild transcobalamin I (haptocorrin) deficiency and low serum cobalamin (description)",
          "Clinical Chemistry",
          2003,
          "Clin Chem 2003;49:1367");

  /** Solomon 2005: Cobalamin-responsive disorders in the ambulatory care setting. */
  public static final Source SOLOMON_2005 =
      source(
          "solomon-2005",
          "Solomon 2005",
          "Cobalamin-responsive disorders in the ambulatory care setting",
          "Blood",
          2005,
          "Blood 2005;105:978");

  /** Ann Clin Biochem 2018: Methylmalonic acid and renal function. */
  public static final Source MMA_RENAL_2018 =
      source(
          "mma-renal-2018",
          "MMA and kidney, Ann Clin Biochem 2018",
          "Methylmalonic acid and renal function (description)",
          "Annals of Clinical Biochemistry",
          2018,
          "doi:10.1177/0004563218778300");

  /** J Clin Med 2020: Urinary methylmalonic acid to creatinine ratio and renal function. */
  public static final Source URINE_MMA_2020 =
      source(
          "urine-mma-2020",
          "Urine MMA, J Clin Med 2020",
          "Urinary methylmalonic acid to creatinine ratio and renal function (description)",
          "Journal of Clinical Medicine",
          2020,
          "J Clin Med 2020;9:2335");

  /** CCLM 2011: Markers of vitamin B12 status in normal pregnancy. */
  public static final Source PREGNANCY_2011 =
      source(
          "pregnancy-2011",
          "Pregnancy markers, CCLM 2011",
          "Markers of vitamin B12 status in normal pregnancy (description)",
          "Clinical Chemistry and Laboratory Medicine",
          2011,
          "CCLM 2011;49:1877");

  /** CCLM 2015: Decision limits of methylmalonic acid: a review. */
  public static final Source MMA_REVIEW_2015 =
      source(
          "mma-review-2015",
          "MMA limits, CCLM 2015",
          "Decision limits of methylmalonic acid: a review (description)",
          "Clinical Chemistry and Laboratory Medicine",
          2015,
          "CCLM 2015");

  /** CCLM 2024: Laboratory diagnosis of nitrous oxide abuse: a review. */
  public static final Source CCLM_N2O_2024 =
      source(
          "cclm-n2o-2024",
          "Nitrous oxide markers, CCLM 2024",
          "Laboratory diagnosis of nitrous oxide abuse: a review (description)",
          "Clinical Chemistry and Laboratory Medicine",
          2024,
          "CCLM 2024");

  /** Gardyn 2000: Oral contraceptives and serum cobalamin. */
  public static final Source GARDYN_2000 =
      source(
          "gardyn-2000",
          "Gardyn 2000",
          "Oral contraceptives and serum cobalamin (description)",
          "Gardyn and others",
          2000,
          "Gardyn 2000");

  /** Linnebank 2011: Antiepileptic drugs interact with folate and vitamin B12 serum levels. */
  public static final Source LINNEBANK_2011 =
      source(
          "linnebank-2011",
          "Linnebank 2011",
          "Antiepileptic drugs interact with folate and vitamin B12 serum levels",
          "Annals of Neurology",
          2011,
          "PMID:21246600");

  /**
   * Lindenbaum 1988: Neuropsychiatric disorders caused by cobalamin deficiency in the absence of
   * anemia or macrocytosis.
   */
  public static final Source LINDENBAUM_1988 =
      source(
          "lindenbaum-1988",
          "Lindenbaum 1988",
          "Neuropsychiatric disorders caused by cobalamin deficiency in the absence of anemia or macrocytosis",
          "New England Journal of Medicine",
          1988,
          "N Engl J Med 1988;318:1720");

  /**
   * PMID 23842487: Thrombotic microangiopathy or severe vitamin B12 deficiency: distinguishing
   * laboratory values.
   */
  public static final Source TMA_2013 =
      source(
          "pseudo-tma-2013",
          "Pseudo-TMA comparison",
          "Thrombotic microangiopathy or severe vitamin B12 deficiency: distinguishing laboratory values (description)",
          "PubMed",
          2013,
          "PMID:23842487");

  /** Mayo IFBA: Intrinsic factor blocking antibody, test information. */
  public static final Source MAYO_IFBA =
      source(
          "mayo-ifba",
          "Mayo IFBA",
          "Intrinsic factor blocking antibody, test information (description)",
          "Mayo Clinic Laboratories",
          NO_YEAR,
          "testcatalog.org");

  /** MHRA 2023: advice on vitamin B12 medicines and cobalt allergy. */
  public static final Source MHRA_COBALT_2023 =
      source(
          "mhra-cobalt-2023",
          "MHRA 2023",
          "Drug Safety Update: vitamin B12 and cobalt sensitivity (description)",
          "Medicines and Healthcare products Regulatory Agency",
          2023,
          "gov.uk/drug-safety-update");

  /** Koebnick: vitamin B12 in each trimester of healthy pregnancies. */
  public static final Source KOEBNICK =
      source(
          "koebnick",
          "Koebnick",
          "Vitamin B12 in each trimester of healthy pregnancies (description)",
          "Koebnick and others",
          NO_YEAR,
          "ludwig.ox.ac.uk 2030317");

  /** ASCLS Today 2021: a teaching case with a normal homocysteine. */
  public static final Source ASCLS_2021 =
      source(
          "ascls-2021",
          "ASCLS Today 2021",
          "Case study: vitamin B12 deficiency",
          "American Society for Clinical Laboratory Science",
          2021,
          "ASCLS Today 2021;35(4)");

  /** Elia 1998: Oral or parenteral therapy for vitamin B12 deficiency. */
  public static final Source ELIA_1998 =
      source(
          "elia-1998",
          "Elia 1998",
          "Oral or parenteral therapy for vitamin B12 deficiency",
          "Lancet",
          1998,
          "Lancet 1998;352:1721");

  /** Wirthensohn 2023: Infants with vitamin B12 deficiency: 292 cases. */
  public static final Source INFANTS_2023 =
      source(
          "infants-2023",
          "Wirthensohn 2023",
          "Infants with vitamin B12 deficiency: 292 cases (description)",
          "Nutrients",
          2023,
          "doi:10.3390/nu15234960");

  /** Danish reference intervals: Reference intervals of B12 and methylmalonic acid by age. */
  public static final Source DANISH_INTERVALS =
      source(
          "danish-intervals",
          "Danish reference intervals",
          "Reference intervals of B12 and methylmalonic acid by age (description)",
          "Danish reference interval study",
          NO_YEAR,
          "pure.au.dk");

  /** The library's own reading where the sources are silent. */
  public static final Source LIBRARY =
      source(
          "library",
          "library's reading",
          "How the library reads the evidence where no guideline speaks; documented with each rule",
          "Cobalamin",
          2026,
          "");

  private Sources() {}

  private static Source source(
      String id, String shortName, String title, String publisher, int year, String identifier) {
    Source.Builder source =
        Source.builder()
            .id(id)
            .shortName(shortName)
            .title(title)
            .publisher(publisher)
            .identifier(identifier);
    return year == NO_YEAR ? source.build() : source.year(year).build();
  }
}
