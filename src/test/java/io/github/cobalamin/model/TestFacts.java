package io.github.cobalamin.model;

import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Span;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Confirmation;
import io.github.cobalamin.source.Source;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;

/** Facts made up for tests, so that an edited fact of the library never breaks them. */
final class TestFacts {
  static final Source SOURCE =
      Source.builder()
          .id("made-up-2026")
          .shortName("Made up 2026")
          .title("A source that nobody wrote")
          .publisher("Nobody")
          .year(2026)
          .identifier("doi:10.0/none")
          .build();
  static final Citation CITATION = SOURCE.at("Table 1", Confirmation.READ_ONCE);

  static final Condition SURGERY =
      Condition.builder().id("surgery").name("surgery").addCitation(CITATION).build();
  static final Condition BYPASS =
      Condition.builder()
          .id("bypass")
          .name("bypass")
          .addWider(SURGERY)
          .addCitation(CITATION)
          .build();
  static final Condition LONG_BYPASS =
      Condition.builder()
          .id("long-bypass")
          .name("long bypass")
          .description("Longer than the short one.")
          .addSynonyms("extended bypass", "big bypass")
          .addWider(BYPASS)
          .addCitation(CITATION)
          .build();

  static final LabTest TEST =
      LabTest.builder()
          .id("made-up")
          .name("made-up acid")
          .addSynonyms("MUA")
          .addUnits(Unit.NANOGRAM_PER_LITRE, Unit.PICOMOLE_PER_LITRE)
          .addOutcomes(Outcome.LOW, Outcome.NORMAL, Outcome.RAISED)
          .addPossible(Range.of("5 to 100000 ng/L"))
          .addUsual(Range.of("30 to 4000 ng/L"))
          .molarMass(new BigDecimal("1000"))
          .addCitation(CITATION)
          .build();

  static final Symptom SYMPTOM =
      Symptom.builder()
          .id("made-up-sign")
          .name("made-up sign")
          .bodySystem(Symptom.BodySystem.EYES)
          .addCitation(CITATION)
          .build();
  static final Medicine MEDICINE =
      Medicine.builder()
          .id("made-up-medicine")
          .name("made-up medicine")
          .addCitation(CITATION)
          .build();
  static final Cause CAUSE =
      Cause.builder()
          .id("made-up-cause")
          .name("made-up cause")
          .addMechanisms(Cause.Mechanism.INTAKE)
          .how("Somehow.")
          .reversibility(Cause.Reversibility.PARTLY)
          .atRisk("nobody")
          .addClue(SURGERY)
          .addMedicine(MEDICINE)
          .addSpeaksFor(TestFinding.of(TEST, Outcome.LOW, Outcome.NORMAL))
          .addSign(SYMPTOM)
          .addCitation(CITATION)
          .build();
  static final Phase PHASE =
      Phase.builder()
          .dose(Range.of("1 to 1 mg"))
          .times(3)
          .every(Span.of(1, ChronoUnit.WEEKS))
          .length(Span.of(2, ChronoUnit.WEEKS))
          .build();
  static final MedicineEffect.Exposure EXPOSURE =
      MedicineEffect.Exposure.builder()
          .dailyDose(Quantity.of("20 mg"))
          .taken(Span.of(2, ChronoUnit.YEARS))
          .figure("twice as many")
          .citation(CITATION)
          .build();

  private TestFacts() {}
}
