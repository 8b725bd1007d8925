package io.github.cobalamin.diet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.model.Cause;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which clues and medicines hinder uptake or release, of all there are. */
class HindranceTest {
  private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.standard();

  /** Each clue that hinders, by all that it hinders; the wider ones count with it. */
  private static final String CLUES =
      """
      no uptake, release: autoimmune-gastritis pernicious-anaemia
      no uptake, uptake: total-gastrectomy complete-terminal-ileal-resection
      no uptake: intrinsic-factor-deficiency imerslund-grasbeck-syndrome
      uptake: coeliac-disease bariatric-surgery gastric-bypass sleeve-gastrectomy gastrectomy \
      partial-gastrectomy terminal-ileal-resection abdominal-or-pelvic-radiotherapy \
      hiv-infection bacterial-overgrowth crohn-disease ileal-crohn-disease gastrinoma \
      chronic-pancreatitis pancreatic-insufficiency tropical-sprue short-bowel-syndrome \
      malabsorption blind-loop-syndrome systemic-sclerosis fish-tapeworm-infection giardiasis \
      whipple-disease intestinal-tuberculosis graft-versus-host-disease intestinal-amyloidosis \
      common-variable-immunodeficiency ileal-conduit-or-neobladder ileal-pouch \
      biliopancreatic-diversion
      release: harmful-alcohol-use atrophic-gastritis helicobacter-pylori-infection achlorhydria \
      cystic-fibrosis
      """;

  private static final String MEDICINES =
      """
      uptake: biguanides metformin phenformin buformin colchicine neomycin aminosalicylic-acid \
      colestyramine colestipol potassium-chloride methyldopa octreotide
      release: proton-pump-inhibitors omeprazole lansoprazole pantoprazole esomeprazole \
      rabeprazole dexlansoprazole dexrabeprazole ilaprazole h2-receptor-antagonists famotidine \
      cimetidine nizatidine ranitidine roxatidine lafutidine niperotidine \
      ranitidine-bismuth-citrate
      """;

  @Test
  void every_clue_hinders_as_listed_and_no_other_but_a_disease_that_a_cause_names() {
    Map<String, String> listed = listed(CLUES);
    Map<String, String> found = new LinkedHashMap<>();
    for (Clue clue : KNOWLEDGE.all(Clue.class)) {
      if (listed.containsKey(clue.id()) || !(clue instanceof Condition && named(clue))) {
        note(found, clue, Patient.builder().addPresent(clue).build());
      }
    }
    assertThat(found).containsExactlyInAnyOrderEntriesOf(listed);
  }

  private static boolean named(Clue clue) {
    return KNOWLEDGE.all(Cause.class).stream().anyMatch(cause -> cause.clues().contains(clue));
  }

  /** An autoimmune condition points to gastritis and is none. */
  @Test
  void condition_of_a_cause_that_acts_elsewhere_hinders_nothing() {
    for (Clue clue :
        List.of(
            Conditions.AUTOIMMUNE_CONDITION,
            Conditions.TYPE_1_DIABETES,
            Conditions.GASTRIC_BAND,
            Conditions.DIALYSIS)) {
      assertThat(hindered(Patient.builder().addPresent(clue).build())).as(clue.id()).isEmpty();
    }
  }

  @Test
  void medicines_hinder_as_listed_and_none_of_which_it_is_not_shown() {
    Map<String, String> found = new LinkedHashMap<>();
    for (Medicine medicine : KNOWLEDGE.all(Medicine.class)) {
      if (medicine.cobalamin().isEmpty()) {
        note(found, medicine, Patient.builder().addMedicine(MedicineUse.of(medicine)).build());
      }
    }
    assertThat(found)
        .containsAllEntriesOf(listed(MEDICINES))
        .doesNotContainKeys("immune-checkpoint-inhibitors", "phenobarbital");
  }

  private static void note(Map<String, String> found, Fact fact, Patient patient) {
    String hindered = hindered(patient);
    if (!hindered.isEmpty()) {
      found.put(fact.id(), hindered);
    }
  }

  private static String hindered(Patient patient) {
    Hindrance hindrance = Hindrance.of(patient);
    List<String> words = new ArrayList<>();
    if (hindrance.total()) {
      words.add("no uptake");
    }
    if (!hindrance.uptakeInDoubt().isEmpty()) {
      words.add("uptake");
    }
    if (!hindrance.releaseInDoubt().isEmpty()) {
      words.add("release");
    }
    return String.join(", ", words);
  }

  private static Map<String, String> listed(String table) {
    Map<String, String> byId = new LinkedHashMap<>();
    table
        .lines()
        .forEach(
            line -> {
              String[] parts = line.split(": ", -1);
              for (String id : parts[1].split(" ", -1)) {
                byId.put(id, parts[0]);
              }
            });
    return byId;
  }
}
