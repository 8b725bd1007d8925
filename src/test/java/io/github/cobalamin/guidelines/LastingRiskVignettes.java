package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.OpenedVignettes.edge;
import static io.github.cobalamin.guidelines.People.result;
import static io.github.cobalamin.guidelines.People.woman;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.patient.LabResult;
import java.util.ArrayList;
import java.util.List;

/** A risk that lasts, or a cause for life, beside symptoms: what treats, and the sample first. */
final class LastingRiskVignettes {
  private static final String BOTH = "section 5, B12 middle with symptoms, and lasting risk; law 5";
  private static final String SAMPLE = "law 5, samples first; row 19a";

  private LastingRiskVignettes() {}

  static List<Vignette> all() {
    List<Vignette> all = new ArrayList<>();
    edge(
        all,
        "numb after a sleeve gastrectomy, B12 210 ng/L",
        BOTH,
        woman(50)
            .addPresent(Conditions.SLEEVE_GASTRECTOMY, Symptoms.NUMBNESS)
            .addResult(total("210 ng/L")),
        "numb after it, B12 500 ng/L",
        woman(50)
            .addPresent(Conditions.SLEEVE_GASTRECTOMY, Symptoms.NUMBNESS)
            .addResult(total("500 ng/L")),
        "treat-5-consider-undecided-and-may-get-worse",
        "treat-5-before-the-first-dose");
    edge(
        all,
        "tingling after gastric bypass, B12 500 ng/L",
        SAMPLE,
        woman(44)
            .addPresent(Conditions.GASTRIC_BYPASS, Symptoms.PARAESTHESIA)
            .addResult(total("500 ng/L")),
        "well after it",
        woman(44).addPresent(Conditions.GASTRIC_BYPASS).addResult(total("500 ng/L")),
        "treat-5-sample-before-prophylaxis");
    edge(
        all,
        "tired after a sleeve gastrectomy, and nothing measured",
        SAMPLE,
        woman(50).addPresent(Conditions.SLEEVE_GASTRECTOMY, Symptoms.FATIGUE),
        "tired after it, B12 500 ng/L",
        woman(50)
            .addPresent(Conditions.SLEEVE_GASTRECTOMY, Symptoms.FATIGUE)
            .addResult(total("500 ng/L")),
        "treat-5-sample-before-prophylaxis");
    return all;
  }

  private static LabResult total(String value) {
    return result(LabTests.TOTAL_B12, value);
  }
}
