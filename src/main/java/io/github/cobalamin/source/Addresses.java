package io.github.cobalamin.source;

import java.util.Locale;
import java.util.Map;

/** The several addresses by which records name one terminology, brought to one form. */
final class Addresses {
  private static final String[] STARTS = {"urn:oid:", "https://", "http://", "www."};
  private static final String SNOMED_EDITIONS = "snomed.info/sct/";
  private static final String ICD_10 = "hl7.org/fhir/sid/icd-10";
  private static final String ATC = "whocc.no/atc";

  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("2.16.840.1.113883.6.1", "loinc.org"),
          Map.entry("2.16.840.1.113883.6.3", ICD_10),
          Map.entry("terminology.hl7.org/codesystem/icd10", ICD_10),
          Map.entry("fhir.de/codesystem/bfarm/icd-10-gm", ICD_10),
          Map.entry("fhir.de/codesystem/dimdi/icd-10-gm", ICD_10),
          Map.entry("hl7.org/fhir/sid/icd-10-de", ICD_10),
          Map.entry("hl7.org/fhir/sid/icd-10-nl", ICD_10),
          Map.entry("hl7.org/fhir/sid/icd-10-ca", ICD_10),
          Map.entry("2.16.840.1.113883.6.90", "hl7.org/fhir/sid/icd-10-cm"),
          Map.entry("terminology.hl7.org/codesystem/icd10cm", "hl7.org/fhir/sid/icd-10-cm"),
          Map.entry("id.who.int/icd11/mms", "id.who.int/icd/release/11/mms"),
          Map.entry("2.16.840.1.113883.6.96", "snomed.info/sct"),
          Map.entry("2.16.840.1.113883.6.73", ATC),
          Map.entry("fhir.de/codesystem/bfarm/atc", ATC),
          Map.entry("fhir.de/codesystem/dimdi/atc", ATC),
          Map.entry("2.16.840.1.113883.6.88", "nlm.nih.gov/research/umls/rxnorm"),
          Map.entry("2.16.840.1.113883.4.9", "fdasis.nlm.nih.gov"),
          Map.entry("2.16.840.1.113883.6.8", "unitsofmeasure.org"));

  private Addresses() {}

  /** Whether two addresses name the same terminology. */
  static boolean same(String one, String other) {
    return plain(one).equals(plain(other));
  }

  /** An address without what is written in several ways: its scheme, "www.", its version. */
  private static String plain(String address) {
    String plain = address.strip().toLowerCase(Locale.ROOT);
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
    plain = plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    return OTHERS.getOrDefault(plain, plain);
  }
}
