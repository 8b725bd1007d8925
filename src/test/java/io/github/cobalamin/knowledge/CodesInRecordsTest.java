package io.github.cobalamin.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.model.Symptom;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.source.CodeSystem;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes as records hold them: the addresses of their terminologies, and special cases of facts. */
class CodesInRecordsTest {
  private static final KnowledgeBase KNOWN = KnowledgeBase.standard();

  @ParameterizedTest
  @CsvFileSource(
      resources = "/codes-in-records.tsv",
      delimiter = '\t',
      ignoreLeadingAndTrailingWhitespace = false,
      maxCharsPerColumn = 200)
  void code_in_real_use_is_known(String system, String code, String id) {
    assertThat(KNOWN.find(system, code)).extracting(match -> match.fact().id()).contains(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "http://",
        "urn:oid:",
        "urn:oid:2.16.840.1.113883.6.42",
        "http://example.org/sct",
        "http://fhir.de/CodeSystem/bfarm/ops",
        "http://snomed.info/sctx"
      })
  void address_of_another_terminology_is_none(String address) {
    assertThat(CodeSystem.find(address)).isEmpty();
  }

  @Test
  void every_terminology_is_found_by_its_own_address_and_without_its_scheme() {
    for (CodeSystem system : CodeSystem.values()) {
      assertThat(CodeSystem.find(system.uri())).isEqualTo(Optional.of(system));
      assertThat(CodeSystem.find(system.uri().replace("http://", "")))
          .isEqualTo(Optional.of(system));
      assertThat(CodeSystem.find(" " + system.uri() + "/ ")).isEqualTo(Optional.of(system));
    }
  }

  /** A question is no answer: who was asked whether she is pregnant is so possibly. */
  @ParameterizedTest
  @CsvSource({
    "LOINC, 82810-3, cause-pregnancy, true",
    "LOINC, 72166-2, smoking, true",
    "LOINC, 44254-1, fatigue, true",
    "SNOMED_CT, 77386006, cause-pregnancy, false",
    "SNOMED_CT, 26929004, dementia, true",
    "SNOMED_CT, 431856006, chronic-kidney-disease, false",
    "RXNORM, 812178, cyanocobalamin, true"
  })
  void code_says_whether_it_is_only_possible(
      CodeSystem system, String code, String id, boolean possible) {
    assertThat(KNOWN.find(system, code))
        .anyMatch(match -> match.fact().id().equals(id) && match.possible() == possible);
  }

  @Test
  void what_the_clinical_modification_does_not_list_is_read_as_the_international_edition() {
    assertThat(KNOWN.find(CodeSystem.ICD_10_CM, "C18.7").get(0))
        .hasToString("solid tumour (prefix: ICD-10 C18 Malignant neoplasm of colon)");
    assertThat(KNOWN.find(CodeSystem.ICD_10_CM, "F32.A").get(0).matched()).startsWith("ICD-10-CM");
  }

  @Test
  void most_symptoms_have_a_code() {
    long without =
        KNOWN.all(Symptom.class).stream().filter(each -> KNOWN.codes(each).isEmpty()).count();
    assertThat(without).isLessThanOrEqualTo(25);
  }

  @Test
  void patient_takes_what_is_found() {
    Patient.Builder builder = Patient.builder();
    for (Match<Medicine> match :
        KNOWN.medicinesIn("folic acid 1 MG / vitamin B 12 2.5 MG Oral Tablet; metformin 500 mg")) {
      builder.addMedicine(match.fact());
    }
    Patient patient = builder.build();
    assertThat(patient.medicines())
        .extracting(use -> use.medicine())
        .containsExactly(Medicines.FOLIC_ACID, Medicines.METFORMIN);
    assertThat(patient.replacements()).hasSize(1);
    assertThat(patient.replacements().get(0).form())
        .isEqualTo(Medicines.CYANOCOBALAMIN.cobalamin());
  }

  /** A server of the caller's own resolves what falls under a code that the library knows. */
  @Test
  void terminology_server_of_the_caller_knows_the_descendants() {
    KnowledgeBase ours =
        KNOWN.toBuilder()
            .resolver(
                (system, code) ->
                    code.equals("230265002")
                        ? KNOWN.find(system, "26929004").stream().map(Match::fact).toList()
                        : List.<Fact>of())
            .build();
    assertThat(ours.find("http://snomed.info/sct", "230265002"))
        .extracting(Match::fact)
        .contains(RiskFactors.DEMENTIA);
  }
}
