package io.github.cobalamin.guidelines;

import static io.github.cobalamin.guidelines.People.man;
import static io.github.cobalamin.guidelines.People.notPregnant;
import static io.github.cobalamin.guidelines.People.pregnant;
import static io.github.cobalamin.guidelines.People.result;

import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** How long a cause must have lasted, what evidence makes it likely, and what has no kind. */
final class CauseInTimeVignettes {
  private static final String TIME = "section 8: duration grades the likelihood of a cause";
  private static final String EVIDENCE =
      "section 8: a likely cause needs evidence of deficiency, and is a risk without it";

  private CauseInTimeVignettes() {}

  static List<Vignette> time() {
    return List.of(
        diet("a vegan for 36 months, deficient", RiskFactors.VEGAN_DIET, 36)
            .holds("history-vegan-diet-for-years"),
        diet("a vegan for 35 months, deficient", RiskFactors.VEGAN_DIET, 35)
            .holds("history-vegan-diet")
            .fails("history-vegan-diet-for-years", "history-vegan-diet-too-short"),
        diet("a vegan for 11 months, deficient", RiskFactors.VEGAN_DIET, 11)
            .holds("history-vegan-diet-too-short"),
        diet("a vegetarian for 11 months", RiskFactors.VEGETARIAN_DIET, 11)
            .holds("history-vegetarian-diet-too-short"),
        diet("a vegetarian for 13 months", RiskFactors.VEGETARIAN_DIET, 13)
            .holds("history-vegetarian-diet")
            .fails("history-vegetarian-diet-too-short"),
        care(
                "a vegan for 11 months who was a vegetarian before",
                low(notPregnant())
                    .addPresent(RiskFactors.EARLIER_VEGETARIAN_DIET)
                    .addHistory(since(RiskFactors.VEGAN_DIET, 11)))
            .holds("history-vegan-diet-for-years")
            .fails("history-vegan-diet-too-short"),
        medicine("metformin for 49 months", Medicines.METFORMIN, 49)
            .holds("history-metformin-for-years"),
        medicine("metformin for 47 months", Medicines.METFORMIN, 47)
            .holds("history-metformin")
            .fails("history-metformin-for-years", "history-metformin-too-short"),
        care(
                "metformin since nobody knows when",
                TIME,
                low(man(60)).addMedicine(MedicineUse.of(Medicines.METFORMIN)))
            .holds("since-when-metformin", "history-metformin"),
        care(
                "omeprazole since nobody knows when",
                TIME,
                low(man(60)).addMedicine(MedicineUse.of(Medicines.OMEPRAZOLE)))
            .holds("since-when-proton-pump-inhibitors"),
        care(
                "famotidine since nobody knows when",
                TIME,
                low(man(60)).addMedicine(MedicineUse.of(Medicines.FAMOTIDINE)))
            .holds("since-when-h2-receptor-antagonists"),
        medicine("metformin for 5 months", Medicines.METFORMIN, 5).fails("since-when-metformin"),
        medicine("metformin for 2 months", Medicines.METFORMIN, 2)
            .holds("history-metformin-too-short"),
        medicine("omeprazole for 3 months", Medicines.OMEPRAZOLE, 3)
            .holds("history-proton-pump-inhibitors-too-short"),
        medicine("famotidine for 3 months", Medicines.FAMOTIDINE, 3)
            .holds("history-h2-receptor-antagonists-too-short"),
        care("nitrous oxide a month ago, deficient", low(notPregnant()).addHistory(until(1)))
            .holds("history-nitrous-oxide-lately"),
        care("nitrous oxide two years ago", low(notPregnant()).addHistory(until(24)))
            .holds("history-nitrous-oxide-long-ago")
            .fails("history-nitrous-oxide-lately"));
  }

  static List<Vignette> kinds() {
    return List.of(
        care("gas at work, deficient", low(man(40)).addPresent(RiskFactors.NITROUS_OXIDE_AT_WORK))
            .holds(
                "history-nitrous-oxide-at-work-or-for-pain",
                "history-nitrous-oxide-at-work-or-for-pain-lately")
            .fails("cause-nothing-on-record"),
        care("gas at work", man(40).addPresent(RiskFactors.NITROUS_OXIDE_AT_WORK))
            .holds("history-nitrous-oxide-at-work-or-for-pain")
            .fails("history-nitrous-oxide-at-work-or-for-pain-lately"),
        care(
                "gas in theatre, deficient",
                low(man(40)).addPresent(RiskFactors.ANAESTHETIC_NITROUS_OXIDE))
            .holds("history-anaesthetic-nitrous-oxide-lately"),
        care(
                "gas in theatre with a good B12",
                man(40)
                    .addPresent(RiskFactors.ANAESTHETIC_NITROUS_OXIDE)
                    .addResult(result(LabTests.TOTAL_B12, "500 ng/L")))
            .holds("history-anaesthetic-nitrous-oxide")
            .fails("history-anaesthetic-nitrous-oxide-lately"),
        care("80 cm of ileum removed", low(man(40)).addHistory(ileum("80 cm")))
            .holds("history-much-ileum-removed")
            .fails("history-little-ileum-removed"),
        care("60 cm of ileum removed", low(man(40)).addHistory(ileum("60 cm")))
            .fails("history-much-ileum-removed", "history-little-ileum-removed"),
        care("15 cm of ileum removed", low(man(40)).addHistory(ileum("15 cm")))
            .holds("history-little-ileum-removed"),
        care("deficient, with nothing on record", low(man(40))).holds("cause-nothing-on-record"),
        care(
                "deficient, the antibody negative and gastrin normal",
                low(man(40))
                    .addResult(result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "negative"))
                    .addResult(result(LabTests.GASTRIN, "normal")))
            .holds("cause-not-established")
            .fails("cause-nothing-on-record", "ng239-consider-further-gastritis-tests"),
        care(
                "deficient, the antibody negative and gastrin not measured",
                low(man(40)).addResult(result(LabTests.INTRINSIC_FACTOR_ANTIBODY, "negative")))
            .holds("cause-nothing-on-record", "ng239-consider-further-gastritis-tests"),
        care(
                "deficient, with Helicobacter pylori in the stool",
                low(man(40))
                    .addResult(result(LabTests.HELICOBACTER_PYLORI_STOOL_ANTIGEN, "positive")))
            .holds("cause-helicobacter-test"),
        care(
                "pernicious anaemia is no food-bound malabsorption",
                low(man(60)).addPresent(Conditions.PERNICIOUS_ANAEMIA))
            .holds("cause-recorded-pernicious-anaemia")
            .fails("history-food-bound-malabsorption"),
        care("a tapeworm was seen", low(man(40)).addPresent(Symptoms.TAPEWORM_SEEN))
            .holds("history-tapeworm-seen", "fish-tapeworm-is-treated")
            .fails("cause-not-established", "cause-nothing-on-record"),
        care(
                "weight-loss surgery of unknown kind",
                low(man(40)).addPresent(Conditions.BARIATRIC_SURGERY))
            .holds(
                "history-operation-of-unknown-kind",
                "history-operation-of-unknown-kind-and-deficient"),
        care("weight-loss surgery", man(40).addPresent(Conditions.BARIATRIC_SURGERY))
            .holds("history-operation-of-unknown-kind")
            .fails("history-operation-of-unknown-kind-and-deficient"),
        care(
                "transcobalamin deficiency",
                low(man(40)).addPresent(Conditions.TRANSCOBALAMIN_DEFICIENCY))
            .holds("history-transcobalamin-deficiency"),
        care(
                "an inborn error of cobalamin",
                low(man(40)).addPresent(Conditions.INBORN_ERROR_OF_COBALAMIN))
            .holds("history-inborn-error-of-transport-or-metabolism"),
        care("malabsorption", low(man(40)).addPresent(Conditions.MALABSORPTION))
            .holds("history-malabsorption"),
        care("dialysis", low(man(40)).addPresent(Conditions.DIALYSIS)).holds("history-dialysis"),
        care(
                "an infant of a deficient mother, with large cells",
                Patient.builder()
                    .age(Age.months(8))
                    .addPresent(RiskFactors.DEFICIENT_MOTHER, Symptoms.MACROCYTOSIS))
            .holds("history-deficient-mother-and-blood", "history-deficient-mother"),
        care(
                "an infant of a deficient mother",
                Patient.builder().age(Age.months(8)).addPresent(RiskFactors.DEFICIENT_MOTHER))
            .holds("history-deficient-mother")
            .fails("history-deficient-mother-and-blood"),
        care(
                "a child with a stable objective sign",
                Patient.builder()
                    .age(Age.years(8))
                    .addHistory(History.of(Symptoms.OPTIC_ATROPHY).onset(History.Onset.STABLE)))
            .holds("urgent-child-objective-sign"),
        care(
                "kidneys and a raised methylmalonic acid",
                man(60)
                    .addResult(result(LabTests.EGFR, "40 mL/min/1.73 m2"))
                    .addResult(
                        result(LabTests.METHYLMALONIC_ACID, "500 nmol/L")
                            .withReferenceRange("0-280 nmol/L")))
            .holds("settle-raised-metabolites-in-kidney-disease"),
        care(
                "pregnant with a deficient total B12 and methylmalonic acid",
                low(pregnant()).addResult(result(LabTests.METHYLMALONIC_ACID, "300 nmol/L")))
            .holds("note-pregnancy-low-total-b12", "caution-mma-in-pregnancy"),
        care("homocysteine raised", man(60).addResult(result(LabTests.HOMOCYSTEINE, "30 umol/L")))
            .holds("caution-homocysteine-sample"));
  }

  static List<Vignette> risks() {
    List<Vignette> risks = new ArrayList<>();
    risks.add(risk("partial-gastrectomy", Conditions.PARTIAL_GASTRECTOMY));
    risks.add(risk("ileal-resection", Conditions.TERMINAL_ILEAL_RESECTION));
    risks.add(risk("ileal-conduit", Conditions.ILEAL_CONDUIT_OR_NEOBLADDER));
    risks.add(risk("bacterial-overgrowth", Conditions.BACTERIAL_OVERGROWTH));
    risks.add(risk("tropical-sprue", Conditions.TROPICAL_SPRUE));
    risks.add(risk("coeliac-disease", Conditions.COELIAC_DISEASE));
    risks.add(risk("fish-tapeworm", RiskFactors.RAW_FRESHWATER_FISH));
    risks.add(risk("short-bowel", Conditions.SHORT_BOWEL_SYNDROME));
    risks.add(risk("malabsorption", Conditions.MALABSORPTION));
    return risks;
  }

  private static Vignette risk(String cause, Clue clue) {
    return care(cause + " without evidence of deficiency", EVIDENCE, man(45).addPresent(clue))
        .holds("history-" + cause + "-risk")
        .fails("history-" + cause);
  }

  private static Vignette care(String name, Patient.Builder patient) {
    return care(name, TIME, patient);
  }

  private static Vignette care(String name, String because, Patient.Builder patient) {
    return Vignette.care(name, because, patient);
  }

  private static Patient.Builder low(Patient.Builder patient) {
    return patient.addResult(result(LabTests.TOTAL_B12, "120 ng/L"));
  }

  private static Vignette diet(String name, Clue diet, int months) {
    return care(name, low(man(45)).addHistory(since(diet, months)));
  }

  private static History since(Clue clue, int months) {
    return History.of(clue).since(Vignette.DAY.minusMonths(months).minusDays(3));
  }

  private static History ileum(String length) {
    return History.of(Conditions.TERMINAL_ILEAL_RESECTION).measuring(length);
  }

  private static History until(int months) {
    return History.of(RiskFactors.RECREATIONAL_NITROUS_OXIDE)
        .until(Vignette.DAY.minusMonths(months));
  }

  private static Vignette medicine(String name, Medicine medicine, int months) {
    return care(
        name,
        low(man(60))
            .addMedicine(
                MedicineUse.of(medicine).since(YearMonth.from(Vignette.DAY).minusMonths(months)))
            .noOtherMedicines());
  }
}
