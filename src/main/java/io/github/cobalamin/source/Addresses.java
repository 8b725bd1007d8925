package io.github.cobalamin.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The other addresses by which records name a terminology. */
final class Addresses {
  private static final String[] STARTS = {"urn:oid:", "https://", "http://", "www."};
  private static final String SNOMED_EDITIONS = "snomed.info/sct/";

  private static final Map<String, CodeSystem> KNOWN = known();

  private Addresses() {}

  static @Nullable CodeSystem find(String address) {
    return KNOWN.get(plain(address));
  }

  private static Map<String, CodeSystem> known() {
    Map<String, CodeSystem> known = new HashMap<>();
    for (CodeSystem system : CodeSystem.values()) {
      known.put(plain(system.uri()), system);
    }
    known.put("2.16.840.1.113883.6.1", CodeSystem.LOINC);
    known.put("2.16.840.1.113883.6.3", CodeSystem.ICD_10);
    known.put("terminology.hl7.org/codesystem/icd10", CodeSystem.ICD_10);
    known.put("fhir.de/codesystem/bfarm/icd-10-gm", CodeSystem.ICD_10);
    known.put("fhir.de/codesystem/dimdi/icd-10-gm", CodeSystem.ICD_10);
    known.put("hl7.org/fhir/sid/icd-10-de", CodeSystem.ICD_10);
    known.put("hl7.org/fhir/sid/icd-10-nl", CodeSystem.ICD_10);
    known.put("hl7.org/fhir/sid/icd-10-ca", CodeSystem.ICD_10);
    known.put("2.16.840.1.113883.6.90", CodeSystem.ICD_10_CM);
    known.put("terminology.hl7.org/codesystem/icd10cm", CodeSystem.ICD_10_CM);
    known.put("id.who.int/icd11/mms", CodeSystem.ICD_11);
    known.put("2.16.840.1.113883.6.96", CodeSystem.SNOMED_CT);
    known.put("2.16.840.1.113883.6.73", CodeSystem.ATC);
    known.put("fhir.de/codesystem/bfarm/atc", CodeSystem.ATC);
    known.put("fhir.de/codesystem/dimdi/atc", CodeSystem.ATC);
    known.put("2.16.840.1.113883.6.88", CodeSystem.RXNORM);
    known.put("2.16.840.1.113883.4.9", CodeSystem.UNII);
    known.put("2.16.840.1.113883.6.8", CodeSystem.UCUM);
    return known;
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
    return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
  }
}
