package io.github.cobalamin.bench;

import static io.github.cobalamin.rules.Criteria.ageAtLeast;
import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.atLeast;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.pregnant;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.result;
import static io.github.cobalamin.rules.Criteria.sex;
import static io.github.cobalamin.rules.Criteria.taking;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.rules.Conclusion.Note;
import io.github.cobalamin.rules.Criterion;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.rules.RuleSet;
import java.util.List;

/** The anchor set in the rules API. */
final class AnchorRules {
  static final RuleSet SET =
      RuleSet.of(
          List.of(
              rule("r01", "low total B12", result(LabTests.TOTAL_B12).below("148 pmol/L")),
              rule(
                  "r02",
                  "borderline total B12",
                  all(
                      result(LabTests.TOTAL_B12).atLeast("148 pmol/L"),
                      result(LabTests.TOTAL_B12).below("221 pmol/L"))),
              rule(
                  "r03",
                  "high total B12 without supplement",
                  all(
                      result(LabTests.TOTAL_B12).above("1000 pmol/L"),
                      not(taking(AnchorFacts.SUPPLEMENT)))),
              rule(
                  "r04",
                  "raised methylmalonic acid",
                  result(LabTests.METHYLMALONIC_ACID).above("0.40 umol/L")),
              rule("r05", "raised homocysteine", result(LabTests.HOMOCYSTEINE).above("15 umol/L")),
              rule("r06", "low active B12", result(LabTests.ACTIVE_B12).below("35 pmol/L")),
              rule("r07", "macrocytosis", result(LabTests.MCV).above("100 fL")),
              rule(
                  "r08",
                  "anaemia",
                  any(
                      all(sex(Sex.FEMALE), result(LabTests.HAEMOGLOBIN).below("120 g/L")),
                      all(sex(Sex.MALE), result(LabTests.HAEMOGLOBIN).below("130 g/L")))),
              rule("r09", "low folate", result(LabTests.SERUM_FOLATE).below("7 nmol/L")),
              rule("r10", "metformin", taking(Medicines.METFORMIN)),
              rule(
                  "r11",
                  "proton-pump inhibitor",
                  any(
                      taking(Medicines.OMEPRAZOLE),
                      taking(Medicines.PANTOPRAZOLE),
                      taking(Medicines.LANSOPRAZOLE),
                      taking(Medicines.ESOMEPRAZOLE))),
              rule("r12", "nitrous oxide", taking(AnchorFacts.NITROUS_OXIDE)),
              rule("r13", "65 years or more", ageAtLeast(65)),
              rule(
                  "r14",
                  "vegan with little supplement",
                  all(
                      present(RiskFactors.VEGAN_DIET),
                      not(taking(AnchorFacts.SUPPLEMENT, "10 ug")))),
              rule("r15", "gastric surgery", present(Conditions.GASTRECTOMY)),
              rule(
                  "r16",
                  "Crohn or coeliac disease",
                  any(present(AnchorFacts.CROHN_DISEASE), present(Conditions.COELIAC_DISEASE))),
              rule(
                  "r17",
                  "two neurological symptoms",
                  atLeast(
                      2,
                      present(Symptoms.PARAESTHESIA),
                      present(Symptoms.ATAXIA),
                      present(Symptoms.NUMBNESS))),
              rule(
                  "r18",
                  "pregnant with low or borderline B12",
                  all(pregnant(), result(LabTests.TOTAL_B12).below("221 pmol/L"))),
              rule(
                  "r19",
                  "low B12 and low folate",
                  all(
                      result(LabTests.TOTAL_B12).below("148 pmol/L"),
                      result(LabTests.SERUM_FOLATE).below("7 nmol/L"))),
              rule(
                  "r20",
                  "metformin with low or borderline B12",
                  all(
                      taking(Medicines.METFORMIN),
                      result(LabTests.TOTAL_B12).below("221 pmol/L")))));

  private AnchorRules() {}

  private static Rule rule(String id, String text, Criterion when) {
    return Rule.builder(id).when(when).conclude(Note.of(text)).cite(AnchorFacts.CITATION);
  }
}
