package io.github.cobalamin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.knowledge.evidence.Remarks;
import io.github.cobalamin.model.Condition;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.source.Confirmation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stays and what passes when a record calls a condition past. */
class LastingConditionsTest {
  private static final String LAST =
      """
          atrophic-gastritis autoimmune-gastritis pernicious-anaemia autoimmune-condition
          coeliac-disease autoimmune-thyroid-disease sjogren-syndrome type-1-diabetes
          stomach-or-bowel-operation bariatric-surgery gastric-bypass sleeve-gastrectomy
          gastrectomy total-gastrectomy partial-gastrectomy terminal-ileal-resection
          complete-terminal-ileal-resection abdominal-or-pelvic-radiotherapy hiv-infection
          haptocorrin-deficiency transcobalamin-variant thalassaemia inborn-error-of-cobalamin
          leber-hereditary-optic-neuropathy inborn-defect-of-sight mthfr-deficiency vitiligo
          addison-disease alopecia-areata autoimmune-polyglandular-syndrome crohn-disease
          ileal-crohn-disease chronic-pancreatitis pancreatic-insufficiency cystic-fibrosis
          short-bowel-syndrome blind-loop-syndrome systemic-sclerosis intestinal-amyloidosis
          common-variable-immunodeficiency ileal-conduit-or-neobladder ileal-pouch
          biliopancreatic-diversion intrinsic-factor-deficiency imerslund-grasbeck-syndrome
          transcobalamin-deficiency homocystinuria methylmalonic-acidaemia sickle-cell-disease
          hereditary-spherocytosis duffy-null-phenotype coronary-heart-disease
          """;

  private static final String PASS =
      """
          gastric-histology-pending acute-kidney-injury active-hepatitis folate-deficiency
          iron-deficiency iron-deficiency-anaemia bacterial-overgrowth cataract hypovolaemia
          vitamin-b6-deficiency vitamin-b6-excess helicobacter-pylori-infection tropical-sprue
          fish-tapeworm-infection giardiasis whipple-disease intestinal-tuberculosis
          gastric-band dialysis copper-deficiency reactive-reticulocytosis blood-transfusion
          chemotherapy thiamine-deficiency malnutrition hyperemesis-gravidarum
          vitamin-e-deficiency hypokalaemia peripheral-nerve-entrapment pre-eclampsia
          hellp-syndrome recent-childbirth
          """;

  @Test
  void what_stays_and_what_passes_is_as_it_was_typed() {
    assertThat(ids(Truth.TRUE)).containsExactlyInAnyOrder(LAST.strip().split("\\s+"));
    assertThat(ids(Truth.FALSE)).containsExactlyInAnyOrder(PASS.strip().split("\\s+"));
  }

  @Test
  void what_stays_and_what_passes_is_cited() {
    assertThat(Remarks.CONDITIONS_THAT_LAST.about())
        .containsExactlyInAnyOrderElementsOf(those(Truth.TRUE));
    assertThat(Remarks.CONDITIONS_THAT_PASS.about())
        .containsExactlyInAnyOrderElementsOf(those(Truth.FALSE));
  }

  /** An old word of these would explain a raised marker or a sign away. */
  @Test
  void what_may_explain_evidence_away_and_can_end_is_not_said_to_stay() {
    assertThat(
            List.of(
                Conditions.CHRONIC_KIDNEY_DISEASE,
                Conditions.LIVER_DISEASE,
                Conditions.HYPOTHYROIDISM,
                Conditions.DIABETES,
                Conditions.DIABETIC_NEUROPATHY,
                Conditions.GLAUCOMA,
                Conditions.CHRONIC_HAEMOLYSIS))
        .allMatch(condition -> condition.lasting() == Truth.UNKNOWN);
  }

  @Test
  void of_a_condition_of_ones_own_nothing_is_said() {
    Condition ours =
        Condition.builder()
            .id("ours")
            .name("our own")
            .addCitation(Sources.LIBRARY.at("test", Confirmation.PROVISIONAL))
            .build();
    assertThat(ours.lasting()).isEqualTo(Truth.UNKNOWN);
  }

  private static List<String> ids(Truth lasting) {
    return those(lasting).stream().map(Fact::id).toList();
  }

  private static List<Fact> those(Truth lasting) {
    return Conditions.all().stream()
        .filter(condition -> condition.lasting() == lasting)
        .<Fact>map(condition -> condition)
        .toList();
  }
}
