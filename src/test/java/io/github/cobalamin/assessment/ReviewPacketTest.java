package io.github.cobalamin.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cobalamin.guidelines.Guidelines;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.rules.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a reviewer gets, and the fingerprint by which an assessment is known again. */
class ReviewPacketTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private static Patient.Builder patient() {
    return Patient.builder()
        .age(Age.years(62))
        .sex(Sex.FEMALE)
        .addPresent(Symptoms.PARAESTHESIA)
        .addAbsent(Symptoms.GLOSSITIS)
        .addMedicine(MedicineUse.of(Medicines.METFORMIN))
        .addResult(LabResult.of(LabTests.TOTAL_B12, "165 ng/L").on(LocalDate.of(2026, 11, 2)));
  }

  private static String fingerprint(Patient.Builder patient) {
    return Guidelines.NICE_NG239.assess(patient.build(), DAY).reviewPacket().fingerprint();
  }

  @Test
  void the_version_is_that_of_the_build() throws IOException {
    assertThat(Files.readString(Path.of("pom.xml")))
        .containsPattern(
            "<artifactId>cobalamin</artifactId>\\s*<version>"
                + Pattern.quote(ReviewPacket.LIBRARY_VERSION)
                + "</version>");
  }

  @Test
  void it_holds_what_went_in_what_was_missing_and_who_says_so() {
    ReviewPacket packet = Guidelines.NICE_NG239.assess(patient().build(), DAY).reviewPacket();

    assertThat(packet.inputsUsed().get(Input.of(LabTests.TOTAL_B12)))
        .contains("total B12 165 ng/L is below 180 ng/L")
        .doesNotHaveDuplicates();
    assertThat(packet.text())
        .contains("## Inputs used\n- ", "\n- total B12: total B12 165 ng/L is ");
    assertThatThrownBy(() -> packet.inputsUsed().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(packet.inputsMissing())
        .contains(Input.of(LabTests.INTRINSIC_FACTOR_ANTIBODY))
        .doesNotContain(Input.AGE)
        .doesNotHaveDuplicates();
    assertThat(packet.sources()).doesNotHaveDuplicates().isNotEmpty();
    assertThat(packet.provisional()).isNotEmpty().allMatch(each -> each.provisional());
    assertThat(packet.rulesApplied()).extracting(rule -> rule.id()).contains("status-10-deficient");
    assertThat(packet.limits()).anyMatch(limit -> limit.contains("People aged 16 and over"));
    assertThat(packet.assessment().patient()).isEqualTo(patient().build());
    assertThat(packet.logic()).isEqualTo(packet.assessment().explanation().sentences());
  }

  @Test
  void its_text_has_every_section() {
    ReviewPacket packet = Guidelines.get("bsh-2014").assess(patient().build()).reviewPacket();

    assertThat(packet.text())
        .contains(
            "# Review packet",
            "- Guideline: BSH 2014, published 2014-08-01",
            "- Library: cobalamin " + ReviewPacket.LIBRARY_VERSION,
            "- Day: none; time is unknown",
            "- Fingerprint: " + packet.fingerprint(),
            "## Inputs used",
            "## Inputs missing",
            "## Logic",
            "## Rules that hold",
            "bsh-status-low-with-picture: when all of (total B12 in the band deficient; any of (",
            "## Sources",
            "## Provisional",
            "## Limits",
            "It was superseded on 2024-11-20: to compare only.");
    assertThat(packet).hasToString("BSH 2014, " + packet.fingerprint());
  }

  @Test
  void the_same_facts_in_another_order_have_the_same_fingerprint() {
    Patient.Builder other =
        Patient.builder()
            .addResult(LabResult.of(LabTests.TOTAL_B12, "165.0 ng/L").on(LocalDate.of(2026, 11, 2)))
            .addMedicine(MedicineUse.of(Medicines.METFORMIN))
            .addAbsent(Symptoms.GLOSSITIS)
            .addPresent(Symptoms.PARAESTHESIA)
            .sex(Sex.FEMALE)
            .age(Age.years(62));

    assertThat(fingerprint(other)).isEqualTo(fingerprint(patient())).matches("[0-9a-f]{64}");
    assertThat(
            fingerprint(
                patient()
                    .addRefusedRoute(Route.ORAL, Route.NASAL)
                    .addAllergy(Allergen.COBALT, Allergen.EXCIPIENT)))
        .isEqualTo(
            fingerprint(
                patient()
                    .addRefusedRoute(Route.NASAL, Route.ORAL)
                    .addAllergy(Allergen.EXCIPIENT, Allergen.COBALT)));
  }

  @Test
  void every_fact_the_day_and_the_guideline_change_it() {
    List<UnaryOperator<Patient.Builder>> changes =
        List.of(
            p -> p,
            p -> p.age(Age.years(63)),
            p -> p.sex(Sex.MALE),
            p -> p.ethnicity(io.github.cobalamin.patient.Ethnicity.WHITE),
            p -> p.notPregnant(),
            p -> p.notBreastfeeding(),
            p -> p.addPresent(Symptoms.FATIGUE),
            p -> p.addAbsent(Symptoms.FATIGUE),
            p -> p.addMedicine(MedicineUse.of(Medicines.OMEPRAZOLE)),
            p -> p.addNotTaken(Medicines.OMEPRAZOLE),
            p -> p.addResult(LabResult.of(LabTests.MCV, "90 fL")),
            p -> p.addResult(LabResult.of(LabTests.MCV, "90 fL").withReferenceRange("80-100 fL")),
            p -> p.addReplacement(Replacement.of(Cobalamin.CYANOCOBALAMIN, Route.ORAL, "1 mg")),
            p -> p.addRefusedRoute(Route.ORAL),
            p -> p.addFailedRoute(Route.ORAL),
            p -> p.addAllergy(Allergen.COBALT),
            p -> p.noOtherSymptoms());
    Set<String> fingerprints = new LinkedHashSet<>();
    for (UnaryOperator<Patient.Builder> change : changes) {
      fingerprints.add(fingerprint(change.apply(patient())));
    }
    Patient same = patient().build();
    fingerprints.add(Guidelines.NICE_NG239.assess(same).reviewPacket().fingerprint());
    fingerprints.add(
        Guidelines.NICE_NG239.assess(same, DAY.plusDays(1)).reviewPacket().fingerprint());
    Guideline own = Guidelines.NICE_NG239.withId("own");
    fingerprints.add(own.assess(same, DAY).reviewPacket().fingerprint());
    fingerprints.add(
        own.withoutRule("note-total-b12-near-threshold")
            .assess(same, DAY)
            .reviewPacket()
            .fingerprint());
    fingerprints.add(own.withResultsOldAfter(30).assess(same, DAY).reviewPacket().fingerprint());

    assertThat(fingerprints).hasSize(changes.size() + 5);
  }

  /** Names of objects in memory would differ from one virtual machine to the next. */
  @Test
  void the_canonical_form_holds_facts_by_id_and_nothing_of_this_virtual_machine() {
    String canonical = Fingerprint.canonical(Guidelines.NICE_NG239.assess(patient().build(), DAY));

    assertThat(canonical + Fingerprint.canonical(Guidelines.NICE_NG239))
        .contains("\nrule: status-")
        .startsWith("library: " + ReviewPacket.LIBRARY_VERSION + "\nday: Optional[2026-11-22]\n")
        .contains("\npresent: paraesthesia\n", "\nabsent: glossitis\n", "\nguideline: nice-ng239\n")
        .contains("result: total-b12|Optional[165 ng/L]|Optional.empty|Optional.empty|")
        .doesNotContainPattern("@[0-9a-f]{5,8}\\b")
        .doesNotContain("$$Lambda");
  }
}
