package io.github.cobalamin.guidelines;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.patient.LabResult;

/** Results that patients of the status rules have in common. */
final class Results {
  private Results() {}

  static LabResult total(String printed) {
    return LabResult.of(LabTests.TOTAL_B12, printed);
  }

  static LabResult active(String printed) {
    return LabResult.of(LabTests.ACTIVE_B12, printed);
  }

  static LabResult mma(String printed) {
    return LabResult.of(LabTests.METHYLMALONIC_ACID, printed);
  }

  /** Methylmalonic acid of a laboratory that prints 280 nmol/L as its limit. */
  static LabResult mmaInRange(String printed) {
    return mma(printed).withReferenceRange("0-280 nmol/L");
  }

  static LabResult raisedMma() {
    return mmaInRange("900 nmol/L");
  }

  static LabResult normalMma() {
    return mmaInRange("180 nmol/L");
  }

  static LabResult homocysteine(String printed) {
    return LabResult.of(LabTests.HOMOCYSTEINE, printed);
  }

  static LabResult raisedHomocysteine() {
    return homocysteine("32 umol/L").withReferenceRange("5-15 umol/L");
  }

  static LabResult normalHomocysteine() {
    return homocysteine("9 umol/L").withReferenceRange("5-15 umol/L");
  }

  static LabResult egfr(String value) {
    return LabResult.of(LabTests.EGFR, value + " mL/min/1.73 m2");
  }

  static LabResult antibody() {
    return LabResult.of(LabTests.INTRINSIC_FACTOR_ANTIBODY, "positive");
  }

  static LabResult folate(String printed) {
    return LabResult.of(LabTests.SERUM_FOLATE, printed);
  }
}
