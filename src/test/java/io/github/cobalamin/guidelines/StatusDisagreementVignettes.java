package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.Results.active;
import static io.github.cobalamin.guidelines.Results.antibody;
import static io.github.cobalamin.guidelines.Results.egfr;
import static io.github.cobalamin.guidelines.Results.mma;
import static io.github.cobalamin.guidelines.Results.mmaInRange;
import static io.github.cobalamin.guidelines.Results.normalMma;
import static io.github.cobalamin.guidelines.Results.raisedMma;
import static io.github.cobalamin.guidelines.Results.total;
import static io.github.cobalamin.guidelines.Vignette.statusOf;
import static io.github.cobalamin.model.Classification.CONFIRMED;
import static io.github.cobalamin.model.Classification.DISCORDANT;
import static io.github.cobalamin.model.Classification.INDETERMINATE;
import static io.github.cobalamin.model.Classification.PROBABLE;

import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import java.util.List;

/** Row 9 of the status order: two assays that disagree. */
final class StatusDisagreementVignettes {

  private StatusDisagreementVignettes() {}

  /** Row 9. */
  static List<Vignette> disagreement() {
    return List.of(
        statusOf(
                "active 3 pmol/L, total 420 ng/L, MMA 0.18 umol/L",
                "row 9: a transcobalamin variant",
                man(40)
                    .addResult(active("3 pmol/L"))
                    .addResult(total("420 ng/L"))
                    .addResult(mma("0.18 umol/L")),
                DISCORDANT,
                "9b-assays-disagree-mma-normal")
            .holds("caution-active-b12-variant", "note-mma-normal"),
        statusOf(
            "active 4.9 pmol/L and total 420 ng/L",
            "row 9: active < 5 with total sufficient",
            man(40).addResult(active("4.9 pmol/L"), total("420 ng/L")),
            DISCORDANT,
            "9d-assays-disagree"),
        statusOf(
            "active 5 pmol/L and total 420 ng/L",
            "row 10: from 5 the deficient active B12 decides",
            man(40).addResult(active("5 pmol/L"), total("420 ng/L")),
            CONFIRMED,
            "10-deficient"),
        statusOf(
            "active 4.9 pmol/L and total 350 ng/L",
            "row 9: total 350 is not sufficient; row 10",
            man(40).addResult(active("4.9 pmol/L"), total("350 ng/L")),
            CONFIRMED,
            "10-deficient"),
        statusOf(
            "active undetectable and total 420 ng/L",
            "section 3: undetectable active B12 beside a sufficient total is the variant",
            man(40).addResult(active("undetectable"), total("420 ng/L")),
            DISCORDANT,
            "9d-assays-disagree"),
        statusOf(
            "total 120 ng/L, active 90 pmol/L, MMA normal",
            "row 9: haptocorrin deficiency and others",
            man(40)
                .addResult(total("120 ng/L"))
                .addResult(active("90 pmol/L"))
                .addResult(normalMma()),
            DISCORDANT,
            "9b-assays-disagree-mma-normal"),
        statusOf(
            "total 120 ng/L, active 90 pmol/L, MMA normal and lost sensation",
            "row 10a's unless: a normal MMA does not reassure beside an objective sign",
            man(40)
                .addPresent(Symptoms.OBJECTIVE_SENSORY_LOSS)
                .addResult(total("120 ng/L"))
                .addResult(active("90 pmol/L"))
                .addResult(normalMma()),
            PROBABLE,
            "9c-assays-disagree-with-signs"),
        statusOf(
                "total 120 ng/L against active 90 pmol/L and no metabolite",
                "row 9: report both, ask for MMA",
                man(40).addResult(total("120 ng/L")).addResult(active("90 pmol/L")),
                DISCORDANT,
                "9d-assays-disagree")
            .holds("settle-total-against-active-b12"),
        statusOf(
            "total low in words against active 90 pmol/L",
            "row 9: low in words too",
            man(40).addResult(total("low"), active("90 pmol/L")),
            DISCORDANT,
            "9d-assays-disagree"),
        statusOf(
            "total 179 ng/L against active 70 pmol/L",
            "row 9: active 70 is not sufficient; row 10",
            man(40).addResult(total("179 ng/L"), active("70 pmol/L")),
            CONFIRMED,
            "10-deficient"),
        statusOf(
            "total 179 ng/L against active 70.1 pmol/L",
            "row 9: active above 70",
            man(40).addResult(total("179 ng/L"), active("70.1 pmol/L")),
            DISCORDANT,
            "9d-assays-disagree"),
        statusOf(
            "total 180 ng/L and active 70.1 pmol/L",
            "row 16: of two assays the lower decides, and it is in the middle",
            man(40).addResult(total("180 ng/L"), active("70.1 pmol/L")),
            INDETERMINATE,
            "16-middle"),
        statusOf(
            "total 120 ng/L against active 90 pmol/L with the antibody",
            "row 9: PROBABLE with anti-IF",
            man(40).addResult(total("120 ng/L"), active("90 pmol/L"), antibody()),
            PROBABLE,
            "9c-assays-disagree-with-signs"),
        statusOf(
            "total 120 ng/L against active 90 pmol/L with a macrocytic anaemia",
            "row 9: PROBABLE with macrocytic anaemia",
            man(40)
                .addPresent(Symptoms.ANAEMIA, Symptoms.MACROCYTOSIS)
                .addResult(total("120 ng/L"), active("90 pmol/L")),
            PROBABLE,
            "9c-assays-disagree-with-signs"),
        statusOf(
            "total 120 ng/L against active 90 pmol/L, macrocytic anaemia and alcohol",
            "row 9 with row 10a's explains: alcohol explains it",
            man(40)
                .addPresent(
                    Symptoms.ANAEMIA, Symptoms.MACROCYTOSIS, RiskFactors.HARMFUL_ALCOHOL_USE)
                .addResult(total("120 ng/L"), active("90 pmol/L")),
            DISCORDANT,
            "9d-assays-disagree"),
        statusOf(
                "total 120 ng/L against active 90 pmol/L with MMA raised",
                "row 9: MMA raised and not explained: CONFIRMED",
                man(40)
                    .addResult(total("120 ng/L"))
                    .addResult(active("90 pmol/L"))
                    .addResult(raisedMma()),
                CONFIRMED,
                "9a-assays-disagree-mma-raised")
            .holds("note-mma-raised"),
        statusOf(
            "total 120 ng/L against active 90 pmol/L, MMA 600 nmol/L and eGFR 59",
            "row 9: explained, and nothing beside it",
            man(40)
                .addResult(
                    total("120 ng/L"), active("90 pmol/L"), mmaInRange("600 nmol/L"), egfr("59")),
            DISCORDANT,
            "9d-assays-disagree"));
  }
}
