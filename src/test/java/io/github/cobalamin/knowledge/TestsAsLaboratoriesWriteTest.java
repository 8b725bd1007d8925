package io.github.cobalamin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.model.LabTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as catalogues, exports and reports write them, by kind; each was seen in a public one. */
class TestsAsLaboratoriesWriteTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "S.Creatinine | creatinine",
        "eGFR/1.73m2 | egfr",
        "eGFRcreat (CKD-EPI)/1.73 m*2 | egfr",
        "GFR calculated abbreviated MDRD | egfr",
        "H pylori stool Ag | helicobacter-pylori-stool-antigen",
        "Vitamin B12 Serum (XE2pf) | total-b12",
        "Serum vitamin B12 level (44Lc.) | total-b12",
        "Vitamin B12 (repeat) | total-b12",
        "Hcy (total) | homocysteine",
        "Blood pressure systolic | systolic-blood-pressure",
        "Sr Albumin | albumin",
        "S. Bilirubin (Total) | bilirubin",
        "Intrinsic Factor Blocking Ab, S | intrinsic-factor-antibody",
        "COBALAMINA (VIT. B12) [S] | total-b12",
        "Vitamin B12 (s/p) | total-b12",
        "Methylmalonic Acid, Serum or Plasma | methylmalonic-acid",
        "Parietal Cell Ab, IgG, S | parietal-cell-antibody",
        "Anti-intrinsic factor (anti-IF) antibody | intrinsic-factor-antibody",
        "Antibodies to intrinsic factor | intrinsic-factor-antibody",
        "Antibody against parietal cells | parietal-cell-antibody",
        "type 1 intrinsic factor antibody | intrinsic-factor-antibody",
        "urinary methylmalonic acid | urine-methylmalonic-acid",
        "Methylmalonic acid, urinary | urine-methylmalonic-acid",
        "urinary protein | urine-protein",
        "Coombs | direct-antiglobulin-test",
        "urine dipstick protein | urine-protein",
        "SERUM BILIRUBIN (TOTAL) | bilirubin",
        "CRP - C-reactive protein | c-reactive-protein",
        "C-Reactive Protein CRP | c-reactive-protein",
        "MCV - Mean cell volume | mcv",
        "Ferritin (Roche) | ferritin",
        "S-Ferritin (DxI) | ferritin",
        "MCV (Calculated) | mcv",
        "Potassium [Moles/volume] in Serum or Plasma | potassium",
        "POTASSIUM, SERUM (Moles/Vol) | potassium",
        "Random blood sugar | glucose",
        "Leucocyte count | white-cells",
        "Gastric Intrinsic Factor Antibodies (GIFab) | intrinsic-factor-antibody",
        "Holo-Transcobalamin (aktives B12) | active-b12",
        "DFG CKD-EPI | egfr",
        "KALIEMIE | potassium",
        "Concentrazione emoglobina emazie (MCHC) | mchc",
        "Mean Corpuscular Hb Concentration | mchc",
        "P\u2014Kobalamin | total-b12",
        "P\u2013CRP | c-reactive-protein",
        "Hematocrit [Volume Fraction] of Blood by Automated count | haematocrit",
        "Leukocytes [#/volume] in Blood by Automated count | white-cells",
        "MCV [Entitic volume] by Automated count | mcv",
        "Intrinsic factor blocking Ab [Presence] in Serum | intrinsic-factor-antibody",
        "Hemoglobin A1c/Hemoglobin.total in Blood | hba1c",
        "WBC Total Count | white-cells",
        "TCMH (Teneur Corp. Moy. en Hb) | mch",
        "P-Vit B12. total (Kobalamin) | total-b12",
        "P-Vit. B9 (Folsyre) | serum-folate",
        "Witamina B12 (kobalamina) | total-b12",
        "P\u0142ytki krwi (PLT) | platelets"
      })
  void a_name_is_found(String name, String test) {
    assertThat(KnowledgeBase.standard().testsCalled(name))
        .extracting(each -> each.fact().id())
        .containsExactly(test);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "di-k",
        "du-k",
        "dU-Kalium",
        "Di-Kalium",
        "Du-Cu",
        "U-Kalium",
        "Creatinine, urine",
        "Indirect Coombs",
        "Urinary copper",
        "Ferritin, antibody",
        "Urine creatinine (24h)",
        "Copper, urine",
        "Glucose, CSF",
        "Mean Corpuscular Hb Concentration of reticulocytes",
        "Ferritin (fluid)",
        "Vitamin B12 binding capacity, unsaturated or total",
        "Antinuclear Antibody (ANA)",
        "Parietal cell",
        "Intrinsic factor",
        "Neutrophil antibody",
        "Platelet volume",
        "Reticulocyte volume",
        "RBC volume",
        "Red blood cell mass",
        "Total hemoglobin mass",
        "Neutrophil fraction",
        "Platelets [Entitic volume] in Blood"
      })
  void what_is_of_another_specimen_or_of_something_else_is_not(String name) {
    assertThat(KnowledgeBase.standard().testsCalled(name)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "anti-tTG, tissue-transglutaminase-iga",
    "tissue transglutaminase antibody, tissue-transglutaminase-iga"
  })
  void a_name_that_may_be_another_tests_is_only_possible(String name, String test) {
    assertThat(KnowledgeBase.standard().testsCalled(name))
        .singleElement()
        .satisfies(
            match -> {
              assertThat(match.fact().id()).isEqualTo(test);
              assertThat(match.possible()).isTrue();
            });
  }

  @Test
  void a_blood_pressure_is_of_two_tests() {
    assertThat(KnowledgeBase.standard().testsCalled("BP"))
        .extracting(match -> match.fact().id())
        .containsExactly("systolic-blood-pressure", "diastolic-blood-pressure");
  }

  /** The volume of platelets is not how many there are. */
  @ParameterizedTest
  @ValueSource(strings = {"volume", "mass", "entitic volume", "activity", "fraction"})
  void a_property_beside_a_name_makes_another_test_of_it(String property) {
    KnowledgeBase known = KnowledgeBase.standard();
    assertThat(known.all(LabTest.class)).hasSizeGreaterThan(50);
    for (LabTest test : known.all(LabTest.class)) {
      assertThat(known.testsCalled(test.name() + " " + property)).as(test.name()).isEmpty();
      assertThat(known.testsCalled(test.name() + " [Mass/volume]"))
          .as(test.name())
          .extracting(Match::fact)
          .containsExactly(test);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s antibody",
        "%s antibodies",
        "%s Ab",
        "%s Abs",
        "Anti-%s antibody",
        "anti %s Abs",
        "anti%s Ab",
        "Anti%s antibodies, serum"
      })
  void an_antibody_is_found_however_it_is_said_against_what(String form) {
    for (String against :
        List.of(
            "parietal cell | parietal-cell-antibody",
            "intrinsic factor | intrinsic-factor-antibody",
            "thyroid peroxidase | thyroid-peroxidase-antibody")) {
      String[] parts = against.split(" \\| ", -1);
      assertThat(KnowledgeBase.standard().testsCalled(String.format(form, parts[0])))
          .as(String.format(form, parts[0]))
          .extracting(each -> each.fact().id())
          .containsExactly(parts[1]);
    }
  }
}
