package io.github.cobalamin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.model.Medicine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lists of medicines say of one that is not taken, or not for sure. */
class LabelWordsTest {
  private static final KnowledgeBase KNOWN = KnowledgeBase.standard();

  private static List<String> ids(String text) {
    List<String> ids = new ArrayList<>();
    for (Match<Medicine> match : KNOWN.medicinesIn(text)) {
      ids.add((match.possible() ? "?" : "") + match.fact().id());
    }
    return ids;
  }

  /** Of every medicine, in the words for what was left, is not borne, or is only advised. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "d/c %s",
        "D/C'd %s",
        "dc'd %s",
        "%s d/c'd",
        "%s (d/c 2022)",
        "disc. %s",
        "discontinue %s",
        "omit %s",
        "%s - omitted",
        "cease %s",
        "withhold %s",
        "%s ended",
        "%s end date 01/04/2021",
        "%s 01/02/2019 - 01/04/2021",
        "%s inactive",
        "Drug: %s; Status: Inactive",
        "%s [cancelled]",
        "%s run out",
        "%s expired",
        "%s till 2019",
        "%s 2012-2019",
        "Past meds: %s",
        "prev %s",
        "old meds: %s",
        "historical %s",
        "isnt on %s",
        "didnt take %s",
        "doesnt take %s",
        "hasnt started %s",
        "won't take %s",
        "unwilling to take %s",
        "%s not collected",
        "%s never collected",
        "%s not suitable",
        "%s not indicated",
        "%s not available",
        "%s not yet started",
        "%s has not been taken",
        "can't have %s",
        "cannot take %s",
        "can't tolerate %s",
        "couldn't tolerate %s",
        "unable to take %s",
        "%s couldn't be tolerated",
        "%s isn't being taken",
        "%s - didn't collect",
        "%s was never picked up",
        "%s will be started",
        "could be on %s",
        "%s CI",
        "%s C/I",
        "CI to %s",
        "%s contra-indicated",
        "contraindication to %s",
        "adverse reaction to %s",
        "%s ADR",
        "sensitivity to %s",
        "%s caused diarrhoea",
        "%s - rash",
        "tried and failed %s",
        "failed %s",
        "%s failure",
        "%s-naive",
        "%s overdose",
        "%s toxicity",
        "%s given in error",
        "wrong patient: %s",
        "GP to kindly prescribe %s",
        "please prescribe %s",
        "please commence %s",
        "suggest %s",
        "recommend %s",
        "advise %s",
        "Plan: %s",
        "add %s",
        "if HbA1c >48 start %s",
        "if symptoms persist, try %s",
        "randomised to %s",
        "%s leaflet given",
        "%s side effects discussed",
        "?%s",
        "%s?",
        "on %s?",
        "?start %s",
        "possibly on %s",
        "may be on %s",
        "probably on %s",
        "unsure if taking %s",
        "%s -> insulin",
        "%s 500 mg bd \u2192 gliclazide 80 mg",
        "switch %s to gliclazide",
        "%s level 1.2",
        "%s-sensitive asthma"
      })
  void every_medicine_that_is_left_or_not_for_sure_is_only_possible_or_none(String form) {
    List<String> faults = new ArrayList<>();
    for (Medicine medicine : KNOWN.all(Medicine.class)) {
      String text = form.replace("%s", medicine.name());
      if (ids(text).contains(medicine.id())) {
        faults.add(text);
      }
    }
    assertThat(faults).isEmpty();
  }

  /** Words that look alike and tell nothing: every medicine stays as sure as it is. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s for heart failure",
        "%s for chronic renal failure",
        "%s, disc prolapse 2019",
        "%s, seen on d/c",
        "d/c meds: %s",
        "%s - continue",
        "Plan: continue %s",
        "recommend continuing %s",
        "%s (discussed with pharmacist)",
        "%s ?dose",
        "%s ? strength",
        "%s end date:",
        "%s started 01/02/2019",
        "%s, smoking cessation advice",
        "%s -> 40 mg",
        "%s -> increased to 40 mg",
        "%s 20 mg to 40 mg",
        "%s, appointment cancelled",
        "any medicines? %s daily",
        "%s not stopped",
        "%s (add-on)",
        "%s (patient unsure of dose)",
        "neuropathy caused by %s"
      })
  void every_medicine_that_is_taken_is_as_sure_as_by_its_name(String form) {
    List<String> faults = new ArrayList<>();
    for (Medicine medicine : KNOWN.all(Medicine.class)) {
      String text = form.replace("%s", medicine.name());
      if (!ids(text).contains(medicine.id()) && ids(medicine.name()).contains(medicine.id())) {
        faults.add(text);
      }
    }
    assertThat(faults).isEmpty();
  }

  /** Of what is switched the new one is sure, and the old one is not. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "%1$s -> %2$s",
        "%1$s \u2192 %2$s",
        "%1$s => %2$s",
        "%1$s 20 mg > %2$s 30 mg",
        "%1$s to %2$s",
        "%1$s 20 mg od to %2$s 30 mg",
        "swapped %1$s for %2$s",
        "%1$s swapped to %2$s",
        "swapped from %1$s to %2$s",
        "%2$s replaces %1$s",
        "%2$s in place of %1$s",
        "%2$s instead of %1$s",
        "was %1$s now %2$s",
        "%2$s (was %1$s)",
        "%2$s [was %1$s]",
        "%1$s \u27f6 %2$s",
        "%2$s (switched from %1$s)",
        "switched to %2$s from %1$s",
        "%1$s -> esomeprazole -> %2$s"
      })
  void every_medicine_that_was_switched_is_only_possible_and_the_new_one_sure(String form) {
    List<String> faults = new ArrayList<>();
    for (Medicine medicine : KNOWN.all(Medicine.class)) {
      if (!ids(medicine.name()).contains(medicine.id())) {
        continue;
      }
      String other = medicine.equals(Medicines.CLOPIDOGREL) ? "aspirin" : "clopidogrel";
      String old = String.format(form, medicine.name(), other);
      if (ids(old).contains(medicine.id()) || !ids(old).contains(ids(other).get(0))) {
        faults.add(old + ": " + ids(old));
      }
      String now = String.format(form, other, medicine.name());
      if (!ids(now).contains(medicine.id()) || ids(now).contains(ids(other).get(0))) {
        faults.add(now + ": " + ids(now));
      }
    }
    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Past meds: metformin, omeprazole | ?metformin ?omeprazole",
        "Stopped meds: metformin, omeprazole. Aspirin 75 mg | ?metformin ?omeprazole acetylsalicylic-acid",
        "metformin 500 mg bd (not collected since Jan), omeprazole 20 mg | omeprazole",
        "Metformin held; Status: inactive; omeprazole | ?metformin omeprazole",
        "swap omeprazole for lansoprazole | ?omeprazole ?lansoprazole",
        "switch to lansoprazole | ?lansoprazole",
        "clopidogrel in addition to omeprazole | clopidogrel omeprazole",
        "add clopidogrel to aspirin | ?clopidogrel acetylsalicylic-acid",
        "metformin if eGFR > 30 and omeprazole | metformin omeprazole",
        "<drug>metformin</drug> <drug>omeprazole</drug> | metformin omeprazole",
        "Glucophage? 500 mg | metformin",
        "aspirin 75 mg now with omeprazole | acetylsalicylic-acid omeprazole",
        "omeprazole, changed for cost reasons | omeprazole",
        "metformin-associated B12 deficiency | metformin",
        "if eGFR falls, metformin to be reviewed | metformin",
        "if needed omeprazole 20 mg | omeprazole",
        "HIT (heparin) | ?heparin",
        "PPI-induced hypomagnesaemia | ?proton-pump-inhibitors"
      })
  void words_tell_of_what_they_stand_beside(String text, String expected) {
    assertThat(ids(text)).containsExactly(expected.split(" ", -1));
  }

  @Test
  void match_says_the_words_of_the_label() {
    assertThat(KNOWN.medicinesIn("d/c omeprazole").get(0))
        .hasToString("possibly omeprazole (in the text: omeprazole, but \"d c\")");
    assertThat(KNOWN.medicinesIn("on metformin?").get(0))
        .hasToString("possibly metformin (in the text: metformin, but \"?\")");
  }

  @Test
  void words_are_as_texts_are_split_and_stand_once() {
    List<String> seen = new ArrayList<>();
    for (String[] row : Table.read("label-words.tsv", "kind", "words")) {
      for (String words : row[1].split("\\|", -1)) {
        String plain = words.replace("^", "").replace("$", "").replace("#year", "2019");
        plain = plain.replace("#", "7");
        assertThat(String.join(" ", LabelText.words(plain))).isEqualTo(plain);
        seen.add(words);
      }
    }
    assertThat(seen).doesNotHaveDuplicates();
  }
}
