package io.github.cobalamin.source;

import java.util.Objects;
import java.util.Optional;

/** A terminology whose codes the library carries. */
public enum CodeSystem {
  /** Logical Observation Identifiers Names and Codes. */
  LOINC("LOINC", "http://loinc.org"),
  /**
   * The international edition of ICD-10, of the World Health Organization; what the German, the
   * Dutch and the Canadian edition share with it is read as the same.
   */
  ICD_10("ICD-10", "http://hl7.org/fhir/sid/icd-10"),
  /** The clinical modification of ICD-10 of the United States. */
  ICD_10_CM("ICD-10-CM", "http://hl7.org/fhir/sid/icd-10-cm"),
  /** ICD-11 for mortality and morbidity statistics. */
  ICD_11("ICD-11", "http://id.who.int/icd/release/11/mms"),
  /** SNOMED CT; only concepts of its Global Patient Set. */
  SNOMED_CT("SNOMED CT", "http://snomed.info/sct"),
  /** The Anatomical Therapeutic Chemical classification. */
  ATC("ATC", "http://www.whocc.no/atc"),
  /** RxNorm: ingredients and products. */
  RXNORM("RxNorm", "http://www.nlm.nih.gov/research/umls/rxnorm"),
  /** Unique Ingredient Identifiers. */
  UNII("UNII", "http://fdasis.nlm.nih.gov"),
  /** Unified Code for Units of Measure. */
  UCUM("UCUM", "http://unitsofmeasure.org");

  private final String label;
  private final String uri;

  CodeSystem(String label, String uri) {
    this.label = label;
    this.uri = uri;
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
   * {@return the terminology with an address, if the library carries it. Its other addresses are
   * read too: its number among the object identifiers, with or without "urn:oid:" or "http://", a
   * national or a dated edition}
   *
   * @param uri the address by which FHIR names it, or its OID with or without "urn:oid:"
   */
  public static Optional<CodeSystem> find(String uri) {
    Objects.requireNonNull(uri, "uri");
    for (CodeSystem system : values()) {
      if (system.uri.equals(uri)) {
        return Optional.of(system);
      }
    }
    for (CodeSystem system : values()) {
      if (Addresses.same(system.uri, uri)) {
        return Optional.of(system);
      }
    }
    return Optional.empty();
  }
}
