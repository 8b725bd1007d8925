package io.github.cobalamin.model;

/** A terminology whose codes the library carries. */
public enum CodeSystem {
  /** Logical Observation Identifiers Names and Codes. */
  LOINC("http://loinc.org"),
  /** Unified Code for Units of Measure. */
  UCUM("http://unitsofmeasure.org");

  private final String uri;

  CodeSystem(String uri) {
    this.uri = uri;
  }

  /** {@return the address by which FHIR names the terminology} */
  public String uri() {
    return uri;
  }
}
