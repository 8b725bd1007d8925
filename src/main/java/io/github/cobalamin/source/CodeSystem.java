package io.github.cobalamin.source;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** A terminology whose codes the library carries. */
public enum CodeSystem {
  /** Logical Observation Identifiers Names and Codes. */
  LOINC("LOINC", "http://loinc.org", "2.16.840.1.113883.6.1"),
  /**
   * The international edition of ICD-10, of the World Health Organization; what the German, the
   * Dutch and the Canadian edition share with it is read as the same.
   */
  ICD_10(
      "ICD-10",
      "http://hl7.org/fhir/sid/icd-10",
      "2.16.840.1.113883.6.3",
      "terminology.hl7.org/codesystem/icd10",
      "fhir.de/codesystem/bfarm/icd-10-gm",
      "fhir.de/codesystem/dimdi/icd-10-gm",
      "hl7.org/fhir/sid/icd-10-de",
      "hl7.org/fhir/sid/icd-10-nl",
      "hl7.org/fhir/sid/icd-10-ca"),
  /** The clinical modification of ICD-10 of the United States. */
  ICD_10_CM(
      "ICD-10-CM",
      "http://hl7.org/fhir/sid/icd-10-cm",
      "2.16.840.1.113883.6.90",
      "terminology.hl7.org/codesystem/icd10cm"),
  /** ICD-11 for mortality and morbidity statistics. */
  ICD_11("ICD-11", "http://id.who.int/icd/release/11/mms", "id.who.int/icd11/mms"),
  /** SNOMED CT; only concepts of its Global Patient Set. */
  SNOMED_CT("SNOMED CT", "http://snomed.info/sct", "2.16.840.1.113883.6.96"),
  /** The Anatomical Therapeutic Chemical classification. */
  ATC(
      "ATC",
      "http://www.whocc.no/atc",
      "2.16.840.1.113883.6.73",
      "fhir.de/codesystem/bfarm/atc",
      "fhir.de/codesystem/dimdi/atc"),
  /** RxNorm: ingredients and products. */
  RXNORM("RxNorm", "http://www.nlm.nih.gov/research/umls/rxnorm", "2.16.840.1.113883.6.88"),
  /** Unique Ingredient Identifiers. */
  UNII("UNII", "http://fdasis.nlm.nih.gov", "2.16.840.1.113883.4.9"),
  /** Unified Code for Units of Measure. */
  UCUM("UCUM", "http://unitsofmeasure.org", "2.16.840.1.113883.6.8");

  private static final String[] STARTS = {"urn:oid:", "https://", "http://", "www."};
  private static final String SNOMED_EDITIONS = "snomed.info/sct/";

  private final String label;
  private final String uri;
  private final List<String> others;

  CodeSystem(String label, String uri, String... others) {
    this.label = label;
    this.uri = uri;
    this.others = List.of(others);
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
   * @param uri the address
   */
  public static Optional<CodeSystem> find(String uri) {
    Objects.requireNonNull(uri, "uri");
    for (CodeSystem system : values()) {
      if (system.uri.equals(uri)) {
        return Optional.of(system);
      }
    }
    String plain = plain(uri);
    for (CodeSystem system : values()) {
      if (plain(system.uri).equals(plain) || system.others.contains(plain)) {
        return Optional.of(system);
      }
    }
    return Optional.empty();
  }

  /** An address without what is written in several ways: its scheme, "www.", its version. */
  private static String plain(String uri) {
    String plain = uri.strip().toLowerCase(Locale.ROOT);
    for (String start : STARTS) {
      if (plain.startsWith(start)) {
        plain = plain.substring(start.length());
      }
    }
    int version = plain.indexOf('|');
    if (version < 0 && plain.startsWith(SNOMED_EDITIONS)) {
      version = SNOMED_EDITIONS.length() - 1;
    }
    plain = version < 0 ? plain : plain.substring(0, version);
    return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
  }
}
