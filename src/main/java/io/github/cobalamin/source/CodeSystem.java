package io.github.cobalamin.source;

import java.util.Objects;
import java.util.Optional;

/** A terminology whose codes the library carries. */
public enum CodeSystem {
  /** Logical Observation Identifiers Names and Codes. */
  LOINC("LOINC", "http://loinc.org", "6.1"),
  /** The international edition of ICD-10, of the World Health Organization. */
  ICD_10("ICD-10", "http://hl7.org/fhir/sid/icd-10", "6.3"),
  /** The clinical modification of ICD-10 of the United States. */
  ICD_10_CM("ICD-10-CM", "http://hl7.org/fhir/sid/icd-10-cm", "6.90"),
  /** ICD-11 for mortality and morbidity statistics. */
  ICD_11("ICD-11", "http://id.who.int/icd/release/11/mms", "6.347"),
  /** SNOMED CT; only concepts of its Global Patient Set. */
  SNOMED_CT("SNOMED CT", "http://snomed.info/sct", "6.96"),
  /** The Anatomical Therapeutic Chemical classification. */
  ATC("ATC", "http://www.whocc.no/atc", "6.73"),
  /** RxNorm: ingredients and products. */
  RXNORM("RxNorm", "http://www.nlm.nih.gov/research/umls/rxnorm", "6.88"),
  /** Unique Ingredient Identifiers. */
  UNII("UNII", "http://fdasis.nlm.nih.gov", "4.9"),
  /** Unified Code for Units of Measure. */
  UCUM("UCUM", "http://unitsofmeasure.org", "6.8");

  /** Where HL7 registers terminologies, as an OID. */
  private static final String HL7 = "2.16.840.1.113883.";

  private final String label;
  private final String uri;
  private final String leaf;

  CodeSystem(String label, String uri, String leaf) {
    this.label = label;
    this.uri = uri;
    this.leaf = leaf;
  }

  /** {@return the name by which it is known} */
  public String label() {
    return label;
  }

  /** {@return the address by which FHIR names the terminology} */
  public String uri() {
    return uri;
  }

  /**
   * {@return whether it is one of the editions of ICD, whose codes may be written without the dot}
   */
  public boolean icd() {
    return this == ICD_10 || this == ICD_10_CM || this == ICD_11;
  }

  /**
   * {@return the terminology with an address, if the library carries it}
   *
   * @param uri the address by which FHIR names it, or its OID with or without "urn:oid:"
   */
  public static Optional<CodeSystem> find(String uri) {
    Objects.requireNonNull(uri, "uri");
    String oid = uri.startsWith("urn:oid:") ? uri.substring(8) : uri;
    for (CodeSystem system : values()) {
      if (system.uri.equals(uri) || oid.equals(HL7 + system.leaf)) {
        return Optional.of(system);
      }
    }
    return Optional.empty();
  }
}
