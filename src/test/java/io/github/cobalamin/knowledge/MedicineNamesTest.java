package io.github.cobalamin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.model.Medicine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of medicines as records hold them. */
class MedicineNamesTest {
  private static final KnowledgeBase KNOWN = KnowledgeBase.standard();
  private static final Set<String> LISTS =
      Set.of("AU", "CA", "DE", "ES", "EU", "FR", "IT", "UK", "US");

  private static List<String> ids(String text) {
    List<String> ids = new ArrayList<>();
    for (Match<Medicine> match : KNOWN.medicinesIn(text)) {
      ids.add((match.possible() ? "?" : "") + match.fact().id());
    }
    return ids;
  }

  private static final List<String> COUNTRIES =
      List.of("AU", "CA", "DE", "ES", "FR", "IT", "UK", "US");

  /** Where what the European Medicines Agency authorised may be sold, of the countries above. */
  private static final Set<String> IN_EU = Set.of("DE", "ES", "FR", "IT");

  private static List<String[]> table() {
    return rows(false);
  }

  /** The names, or the marks of few brands. */
  private static List<String[]> rows(boolean few) {
    return Table.read("medicine-names.tsv", "name", "medicines", "lists", "kind").stream()
        .filter(row -> row[3].equals("few") == few)
        .toList();
  }

  private static List<String> lines(String resource) {
    try (var in =
        Objects.requireNonNull(MedicineNamesTest.class.getResourceAsStream("/" + resource))) {
      List<String> lines = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line);
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vitamin B 12 5 MG/ML Injectable Solution | cyanocobalamin",
        "Prilosec OTC | omeprazole",
        "Nexium 40mg | esomeprazole",
        "Co-beneldopa 12.5mg/50mg capsules | levodopa",
        "Co-careldopa 25mg/100mg tablets | levodopa",
        "Cytamen 1000micrograms/1ml solution for injection ampoules | cyanocobalamin",
        "Neo-Cytamen 1000micrograms/1ml solution for injection ampoules | hydroxocobalamin",
        "hydroxo 1mg IM | hydroxocobalamin",
        "OHCbl IM | hydroxocobalamin",
        "MeCbl 1 mg | mecobalamin",
        "vit B co strong | thiamine pyridoxine",
        "Vitamin B compound | ?thiamine ?pyridoxine ?cyanocobalamin",
        "KCl 20 mEq ER daily | potassium-chloride",
        "Zantac 360 | famotidine",
        "Zantac 75 | ranitidine",
        "lanso 15mg | lansoprazole",
        "metf 500 bd | metformin",
        "bendro 2.5 | bendroflumethiazide",
        "Istamet 50/500 | metformin",
        "Pan-D cap OD | pantoprazole",
        "Nurokind OD tablet | mecobalamin",
        "Aciphex | rabeprazole",
        "Riomet | metformin",
        "Glumetza | metformin",
        "Colcrys | colchicine",
        "Bactrim | trimethoprim",
        "Zantac | ranitidine",
        "Pantoprazol | pantoprazole",
        "metformine | metformin",
        "Metforminhydrochlorid 1000 mg | metformin",
        "ethinyl estradiol 0.03 MG Oral Tablet | ethinylestradiol",
        "folic acid 1 MG / vitamin B 12 2.5 MG Oral Tablet | folic-acid cyanocobalamin",
        "Metformin Hydrochloride 500 mg modified-release tablets | metformin",
        "PANTOPRAZOL-NATRIUM 40 MG MAGENSAFTRESISTENTE TABLETTEN | pantoprazole",
        "Pantoprazolnatrium Sesquihydrat | pantoprazole",
        "OMEPRAZOLO 20 mg capsule rigide | omeprazole",
        "omeprazol cápsulas | omeprazole",
        "Acide folique 5 mg | folic-acid",
        "Folsäure 5 mg | folic-acid",
        "Ácido acetilsalicílico 100 mg | acetylsalicylic-acid",
        "Hidroclorotiazida 25 mg | hydrochlorothiazide",
        "Idroclorotiazide | hydrochlorothiazide",
        "Hidroxocobalamina | hydroxocobalamin",
        "fenitoína 100 mg | phenytoin",
        "Metotrexato 2,5 mg | methotrexate",
        "Divalproex sodium 500 MG | valproate",
        "Epilim Chrono 500 | valproate",
        "conjugated estrogens 0.625 MG Oral Tablet | menopausal-hormone-therapy",
        "Premarin 0.625mg tablets | menopausal-hormone-therapy",
        "JANUMET 50 mg/1000 mg | metformin",
        "co-trimoxazole 480mg | trimethoprim",
        "Glucophage SR 500mg | metformin",
        "Dianben 850 mg comprimidos | metformin",
        "levodopa 100 mg / carbidopa 25 mg | levodopa",
        "methyl B12 1000 mcg | mecobalamin",
        "B12 1000 mcg | cyanocobalamin",
        "vit. B12 injection | ?cyanocobalamin ?hydroxocobalamin",
        "vitamin B1 100 mg, vitamin B6 50 mg | thiamine pyridoxine",
        "lamivudine/zidovudine 150 mg/300 mg | lamivudine zidovudine",
        "aspirin 75 mg; clopidogrel 75 mg | acetylsalicylic-acid clopidogrel",
        "OMEPRAZOLE 20MG CAP,EC | omeprazole"
      })
  void name_in_a_record_is_its_medicine(String text, String expected) {
    assertThat(ids(text)).containsExactly(expected.split(" ", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no metformin",
        "not taking metformin",
        "No metformin or omeprazole",
        "metformin: no",
        "doesn't take metformin",
        "metformin - none",
        "not currently on metformin",
        "metformin not tolerated",
        "Metformin allergy",
        "allergic to metformin",
        "kein Metformin",
        "pas de metformine",
        "sin metformina",
        "senza metformina",
        "aspirin-free",
        "mesalazine (5-aminosalicylic acid) 800 mg",
        "digoxin immune fab 40 MG Injection",
        "5-aminosalicylic acid",
        "vitamin B12 deficiency",
        "B12 level",
        "cyanocobalamin Co 57",
        "pantothenic acid",
        "",
        " ",
        "...",
        "\u00ae"
      })
  void what_is_denied_or_only_holds_a_name_is_none(String text) {
    assertThat(ids(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chloramphenicol 0.5% eye drops | ?chloramphenicol",
        "Chloramphenicol 0.5%, eye drops | ?chloramphenicol",
        "NEOMYCIN SO4 3.5MG/GM OINT,OPH | ?neomycin",
        "heparin gel | ?heparin",
        "estradiol vaginal cream | ?estradiol",
        "ethinyl estradiol / etonogestrel vaginal ring | ethinylestradiol",
        "levodopa-carbidopa intestinal gel | levodopa-intestinal-gel",
        "metformin stopped 2019 | ?metformin",
        "metformin no longer taken | ?metformin",
        "metformin tablets stopped 2019 | ?metformin",
        "was on omeprazole until 2020 | ?omeprazole",
        "omeprazole until May | ?omeprazole",
        "used to take metformin | ?metformin",
        "had been on metformin | ?metformin",
        "previous methotrexate | ?methotrexate",
        "came off metformin | ?metformin",
        "has been on metformin for the past 10 years | metformin",
        "was started on metformin 2 years ago | metformin",
        "no longer on metformin | ?metformin",
        "Will start metformin and lifestyle modifications | ?metformin",
        "Plan: Start methotrexate | ?methotrexate",
        "due to start methotrexate | ?methotrexate",
        "methotrexate was considered | ?methotrexate",
        "switched from metformin to insulin | ?metformin",
        "off metformin since March | ?metformin",
        "ran out of omeprazole 3 months ago | ?omeprazole",
        "Metformin was held on admission | ?metformin",
        "Non-compliant with metformin | ?metformin",
        "Allergies: trimethoprim - rash | ?trimethoprim",
        "omeprazole switched to metformin | ?omeprazole metformin",
        "switched from omeprazole to metformin | ?omeprazole metformin",
        "omeprazole 20 mg, switched to lansoprazole | ?omeprazole lansoprazole",
        "omeprazole 20 mg, dose changed to 40 mg | omeprazole",
        "omeprazole changed to 40 mg | omeprazole",
        "was prescribed metformin but did not take it, omeprazole | omeprazole",
        "hydroxocobalamin every 3 months, last given 2 weeks ago | hydroxocobalamin",
        "phenytoin for childhood epilepsy | phenytoin",
        "metformin 500 mg, ex-smoker | metformin",
        "metformin 500 mg, awaiting endoscopy | metformin",
        "metformin 500 mg, appendicectomy 10 years ago | metformin",
        "metformin 500 mg, stopped smoking | metformin",
        "metformin 500 mg, stopped in May | ?metformin",
        "metformin, no longer taken | ?metformin",
        "metformin instead of omeprazole | metformin",
        "vitamin B12 recommended daily amount | cyanocobalamin",
        "omeprazole 20 mg, chloramphenicol eye drops | omeprazole ?chloramphenicol",
        "no metformin, omeprazole 20 mg | omeprazole",
        "metformin 500 mg, no omeprazole | metformin",
        "metformin 500 mg. No aspirin. | metformin",
        "neomycin ear drops; neomycin tablets 500 mg | neomycin"
      })
  void what_does_not_reach_the_blood_or_is_past_is_only_possible(String text, String expected) {
    assertThat(ids(text)).containsExactly(expected.split(" ", -1));
  }

  /** Of every medicine: what is not yet, not now or not at all. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "advised %s",
        "%s recommended",
        "offered %s",
        "about to start %s",
        "will start %s",
        "please start %s",
        "starting %s next week",
        "refuses %s",
        "declined %s",
        "instead of %s",
        "unable to tolerate %s",
        "completed a course of %s",
        "%s stopped 2 years ago",
        "%s 2 years ago",
        "last took %s in 2019",
        "%s from 2010 to 2019",
        "switched from %s to insulin",
        "%s replaced with insulin",
        "prior %s use",
        "stopping %s",
        "hold %s",
        "%s suspended",
        "did not take %s"
      })
  void every_medicine_that_is_not_taken_now_is_only_possible_or_none(String form) {
    List<String> faults = new ArrayList<>();
    for (Medicine medicine : KNOWN.all(Medicine.class)) {
      String text = String.format(form, medicine.name());
      if (ids(text).contains(medicine.id())) {
        faults.add(text);
      }
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "started %s 2 years ago",
        "%s since 2019",
        "%s for 10 years",
        "switched to %s",
        "%s dose changed to 5 mg",
        "on %s (started 2015)",
        "%s as advised by the clinic"
      })
  void every_medicine_that_is_taken_is_sure(String form) {
    List<String> faults = new ArrayList<>();
    for (Medicine medicine : KNOWN.all(Medicine.class)) {
      String text = String.format(form, medicine.name());
      if (!ids(text).contains(medicine.id()) && ids(medicine.name()).contains(medicine.id())) {
        faults.add(text);
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void match_says_what_was_found_and_why_it_is_only_possible() {
    assertThat(KNOWN.medicinesIn("Chloramphenicol 0.5% eye drops").get(0))
        .hasToString("possibly chloramphenicol (in the text: chloramphenicol, but \"eye\")");
    assertThat(KNOWN.medicinesIn("Nexium 40mg").get(0))
        .hasToString("esomeprazole (in the text: nexium)");
  }

  /** One brand is metformin in one country and methotrexate in others: no guess. */
  @Test
  void a_brand_of_two_medicines_is_none() {
    assertThat(KNOWN.medicinesIn("Metex 15 mg")).isEmpty();
    assertThat(ids("Metex XR 500 mg")).containsExactly("metformin");
  }

  @Test
  void a_form_of_vitamin_b12_is_one_medicine_where_its_label_says_vitamin_b12_too() {
    assertThat(ids("HYDROXOCOBALAMIN 1mg/1ml INJ AMPS (5) [Vitamin B12]"))
        .containsExactly("hydroxocobalamin");
    assertThat(ids("Vitamin B12 tablets")).containsExactly("cyanocobalamin");
  }

  @ParameterizedTest
  @CsvSource({
    "Hydroxycobalamin 1000 mcg IM, hydroxocobalamin",
    "Inj. Cynocobalamin 1000 mcg, cyanocobalamin",
    "Tablet Methycobalamin (Vitamin B12) 500 mcg, mecobalamin"
  })
  void cobalamins_are_read_as_they_are_often_misspelt(String label, String id) {
    assertThat(ids(label)).containsExactly(id);
  }

  /** By mouth it is cyanocobalamin in every country; what is injected differs between them. */
  @ParameterizedTest
  @CsvSource({
    "B12 injections every 12 weeks, ?cyanocobalamin ?hydroxocobalamin",
    "B12 shots monthly, ?cyanocobalamin ?hydroxocobalamin",
    "vitamin B12 1 mg IM, ?cyanocobalamin ?hydroxocobalamin",
    "B12 - 3 monthly, ?cyanocobalamin ?hydroxocobalamin",
    "vitamin B12 tablets for 3 months, cyanocobalamin",
    "IM B12, ?cyanocobalamin ?hydroxocobalamin",
    "B12 injections stopped 2019, ?cyanocobalamin ?hydroxocobalamin",
    "vitamin B12 tablets stopped; insulin injections, ?cyanocobalamin",
    "B12 injections (hydroxocobalamin) every 12 weeks, hydroxocobalamin",
    "cyanocobalamin injections monthly, cyanocobalamin"
  })
  void vitamin_b12_that_is_injected_is_of_no_form_for_sure(String text, String id) {
    assertThat(ids(text)).containsExactly(id.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "zinc gluconate 50 mg, zinc-salts",
    "zinc supplements 400 mg daily, zinc-salts",
    "zinc-containing denture cream, zinc-salts",
    "PPIs, proton-pump-inhibitors",
    "loop diuretics, loop-diuretics",
    "6-MP 50 mg, mercaptopurine",
    "MTX 15 mg weekly, methotrexate",
    "5-FU, cytotoxic-medicines",
    "pembrolizumab, immune-checkpoint-inhibitors",
    "GLP-1 agonist, glp-1-receptor-agonists",
    "Neurobion injection, thiamine pyridoxine cyanocobalamin",
    "Neurobion N, pyridoxine thiamine"
  })
  void a_member_of_a_class_and_a_class_in_the_plural_are_known(String text, String expected) {
    assertThat(ids(text)).containsExactly(expected.split(" ", -1));
  }

  /** A pill may hold a progestogen alone, and a multivitamin no vitamin B12. */
  @ParameterizedTest
  @CsvSource({
    "COCP, combined-hormonal-contraceptives",
    "takes the pill, ?combined-hormonal-contraceptives",
    "birth control pills since 2019, ?combined-hormonal-contraceptives",
    "progestogen-only contraceptive pill, ''",
    "multivitamin 1 tab p.o. q d, ?cyanocobalamin ?folic-acid",
    "Berocca, ?thiamine ?pyridoxine ?cyanocobalamin ?folic-acid ?biotin",
    "Berocca Immuno, ''",
    "EC ASA 325 mg PO QD, acetylsalicylic-acid",
    "ASA, ?acetylsalicylic-acid",
    "5-ASA, ''",
    "ASA grade 2, ''",
    "metformin 2000 mg daily, metformin",
    "'Allergies: penicillin, aspirin', ?acetylsalicylic-acid",
    "'Allergies: penicillin, aspirin. Metformin 1 g', ?acetylsalicylic-acid metformin"
  })
  void a_name_that_may_mean_something_else_is_only_possible(String text, String expected) {
    assertThat(ids(text))
        .containsExactly(expected.isEmpty() ? new String[0] : expected.split(" ", -1));
  }

  /** A name says one thing, whoever wrote it; and is found by search as well. */
  @Test
  void every_name_is_found_and_found_once() {
    Map<String, String> seen = new HashMap<>();
    List<String> faults = new ArrayList<>();
    for (String[] row : table()) {
      String expected = row[1].equals("-") ? "" : row[1];
      String found = String.join(" ", ids(row[0]));
      if (!found.equals(expected)) {
        faults.add(row[0] + ": " + found);
      }
      if (!expected.isEmpty()
          && KNOWN.search(Medicine.class, row[0]).stream()
              .noneMatch(match -> expected.contains(match.fact().id()))) {
        faults.add("search: " + row[0]);
      }
      if (seen.put(String.join(" ", LabelText.words(row[0])), row[1]) != null) {
        faults.add("twice: " + row[0]);
      }
    }
    for (Medicine medicine : KNOWN.all(Medicine.class)) {
      List<String> names = new ArrayList<>(medicine.synonyms());
      names.add(medicine.name());
      for (String name : names) {
        if (!ids(name).equals(List.of(medicine.id()))) {
          faults.add(name + ": " + ids(name));
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void names_have_their_public_list_and_countries_have_brands() {
    Map<String, Integer> counts = new HashMap<>();
    for (String[] row : table()) {
      for (String list : row[2].equals("-") ? new String[0] : row[2].split(" ", -1)) {
        assertThat(LISTS).as(row[0]).contains(list);
        counts.merge(list, 1, Integer::sum);
      }
    }
    assertThat(counts.keySet()).isEqualTo(LISTS);
    assertThat(counts.get("US")).isGreaterThan(400);
    assertThat(counts.get("DE")).isGreaterThan(100);
  }

  /** Two brands a country, or a mark that they were not found; never both. */
  @Test
  void every_ingredient_and_country_has_two_brands_or_says_that_they_were_not_found() {
    Map<String, Integer> brands = new HashMap<>();
    for (String[] row : table()) {
      assertThat(row[3]).as(row[0]).isIn("brand", "name");
      for (String id : row[3].equals("brand") ? row[1].split(" ", -1) : new String[0]) {
        List<String> lists = List.of(row[2].split(" ", -1));
        for (String country : COUNTRIES) {
          if (lists.contains(country) || (lists.contains("EU") && IN_EU.contains(country))) {
            brands.merge(id + " " + country, 1, Integer::sum);
          }
        }
      }
    }
    Set<String> marked = new HashSet<>();
    for (String[] row : rows(true)) {
      assertThat(row[0]).isEqualTo("-");
      for (String country : row[2].split(" ", -1)) {
        assertThat(marked.add(row[1] + " " + country)).as("once: %s", row[1]).isTrue();
      }
    }
    Set<String> few = new HashSet<>();
    for (Medicine medicine : KNOWN.all(Medicine.class)) {
      for (String country : COUNTRIES) {
        String both = medicine.id() + " " + country;
        if (!medicine.isClass() && brands.getOrDefault(both, 0) < 2) {
          few.add(both);
        }
      }
    }
    assertThat(marked).isEqualTo(few);
    System.out.println("brands: " + few.size() + " ingredients in a country with fewer than two");
  }

  @Test
  void names_of_other_medicines_find_nothing() {
    List<String> others = lines("medicines-not-known.txt");
    assertThat(others).hasSize(500).doesNotHaveDuplicates();
    assertThat(others).filteredOn(name -> !ids(name).isEmpty()).isEmpty();
  }

  @Test
  void names_that_hold_the_letters_of_another_find_nothing() {
    List<String> others = lines("medicines-that-hold-known-names.txt");
    assertThat(new HashSet<>(others)).hasSize(100);
    assertThat(others).filteredOn(name -> !ids(name).isEmpty()).isEmpty();
  }

  @Test
  void brand_is_found_by_search_before_what_is_only_near() {
    assertThat(KNOWN.search("Zantac").get(0).toString()).isEqualTo("ranitidine (synonym: zantac)");
    assertThat(KNOWN.search("metformin").get(0).how()).isEqualTo(Match.Kind.EXACT);
  }

  /** Printed, and held loosely: the machine that runs this may be busy. */
  @Test
  void one_name_takes_microseconds() {
    long best = Long.MAX_VALUE;
    for (int round = 0; round < 30; round++) {
      long start = System.nanoTime();
      for (int i = 0; i < 1000; i++) {
        KNOWN.medicinesIn("Metformin hydrochloride 500 mg modified-release tablets");
      }
      best = Math.min(best, System.nanoTime() - start);
    }
    System.out.println("medicinesIn: " + best / 1000 + " ns");
    assertThat(best / 1000).isLessThan(200_000);
  }
}
