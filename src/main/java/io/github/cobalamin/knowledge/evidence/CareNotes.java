package io.github.cobalamin.knowledge.evidence;

import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.Remark;
import java.util.List;

/** What holds for the care of people with deficiency and stands in no regimen. */
public final class CareNotes {
  /** Expert consensus on care. */
  public static final Remark EXPERT_CONSENSUS_2024 =
      Remark.builder()
          .id("expert-consensus-2024")
          .name("expert consensus on care")
          .topic(Remark.Topic.CARE)
          .addAbout(Conditions.VITAMIN_B12_DEFICIENCY)
          .text(
              "Forty-two experts agreed that symptoms outrank laboratory results, that acute or severe disease is treated by injection first and by mouth in the long run, and that groups at high risk need prevention.")
          .addCitation(Sources.DELPHI_2024.at("statements", READ_ONCE))
          .build();

  /** Children are for paediatric care. */
  public static final Remark CHILDREN_ARE_FOR_PAEDIATRIC_CARE =
      Remark.builder()
          .id("children-are-for-paediatric-care")
          .name("children are for paediatric care")
          .topic(Remark.Topic.CARE)
          .addAbout(
              Causes.DEFICIENT_MOTHER,
              Causes.IMERSLUND_GRASBECK,
              Causes.CONGENITAL_INTRINSIC_FACTOR_DEFICIENCY,
              Causes.TRANSCOBALAMIN_DEFICIENCY)
          .text(
              "Dose, form and pace are for paediatric care to choose, and no dose of adults fits: a severely anaemic infant is started slowly, for fear of low potassium. The mother of a deficient infant is tested and treated as well. Inherited malabsorption is treated for life; a small series stayed normal on injections at long intervals.")
          .addCitation(Sources.US_LABEL_CYANOCOBALAMIN.at("paediatric dosage", READ_ONCE))
          .addCitation(Sources.INHERITED_TREATMENT.at("small series", READ_ONCE))
          .build();

  /** Vitamin B12 beside pemetrexed. */
  public static final Remark PEMETREXED_BRINGS_VITAMIN_B12 =
      Remark.builder()
          .id("pemetrexed-brings-vitamin-b12")
          .name("vitamin B12 beside pemetrexed")
          .topic(Remark.Topic.CARE)
          .addAbout(Medicines.PEMETREXED, LabTests.TOTAL_B12, LabTests.ACTIVE_B12)
          .text(
              "People on pemetrexed get injections of vitamin B12 and folic acid against its toxicity. It is no treatment of deficiency, and it makes levels uninformative.")
          .addCitation(Sources.PEMETREXED_LILLY.at("detailed information", READ_ONCE))
          .build();

  private CareNotes() {}

  /** All of them, in the order of this file. */
  public static List<Remark> all() {
    return List.of(
        EXPERT_CONSENSUS_2024, CHILDREN_ARE_FOR_PAEDIATRIC_CARE, PEMETREXED_BRINGS_VITAMIN_B12);
  }
}
