package io.github.cobalamin.knowledge.evidence;

import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.PROVISIONAL;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;
import static io.github.cobalamin.source.Confirmation.SECONDARY;

import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.model.MedicineEffect;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Span;
import io.github.cobalamin.source.Citation;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What medicines do to vitamin B12 and its tests, each with the doses and durations that sources
 * name. What holds for a class stands once, on the class.
 */
public final class MedicineEffects {
  private static final List<MedicineEffect> ALL = new ArrayList<>();

  private static final String KEEP_TAKING =
      "Keep taking it, and ask the prescriber whether a test is due.";
  private static final String REVIEW_NEED =
      "Keep taking it, and ask the prescriber whether it is still needed at this dose.";
  private static final String KEEP_ANTIEPILEPTIC =
      "Never change an antiepileptic on your own: keep taking it, and ask the prescriber.";
  private static final String EXPLAINS_CELL_VOLUME =
      "Explains a high cell volume; it does not exclude deficiency.";
  private static final String SETTLED_BY_OTHER_MARKERS =
      "Active B12 or methylmalonic acid settles a low number.";
  private static final String METHYLMALONIC_ACID_INSTEAD =
      "Methylmalonic acid instead of homocysteine.";

  public static final MedicineEffect METFORMIN_LOWERS_B12 =
      add(
          effect("metformin-lowers-b12", "metformin lowers vitamin B12")
              .kind(MedicineEffect.Kind.LOWERS_B12)
              .addMedicines(Medicines.METFORMIN)
              .addTests(LabTests.TOTAL_B12, LabTests.ACTIVE_B12)
              .how(
                  "It antagonises a calcium-dependent step at the ileal membrane; extra calcium reversed it.")
              .grade(MedicineEffect.Grade.STRONG)
              .addExposure(
                  MedicineEffect.Exposure.builder()
                      .figure(
                          "a common adverse reaction, in up to 1 in 10 people; the risk rises with dose and time; no dose or duration is named")
                      .citation(Sources.MHRA_METFORMIN_2022.at("advice", INDEPENDENTLY_CONFIRMED))
                      .build())
              .addExposure(
                  MedicineEffect.Exposure.builder()
                      .taken(Span.of(4, ChronoUnit.YEARS))
                      .figure("monitor once a year from more than 4 years of use")
                      .citation(
                          Sources.KDIGO_2022.at("practice point 4.1.4", INDEPENDENTLY_CONFIRMED))
                      .build())
              .addExposure(
                  MedicineEffect.Exposure.builder()
                      .taken(Span.of(4, ChronoUnit.MONTHS))
                      .figure("screening may be warranted after more than 4 months")
                      .citation(Sources.AAFP_2017.at("abstract", INDEPENDENTLY_CONFIRMED))
                      .build())
              .addExposure(
                  MedicineEffect.Exposure.builder()
                      .figure(
                          "periodic measurement, above all with anaemia or neuropathy; no duration is named")
                      .citation(Sources.ADA_STANDARDS.at("metformin and vitamin B12", READ_ONCE))
                      .build())
              .addExposure(
                  MedicineEffect.Exposure.builder()
                      .figure(
                          "5.8 % deficient on metformin, 2.4 % with diabetes without it, 3.3 % without diabetes; adjusted odds ratio 2.92 (1.26 to 6.78)")
                      .citation(Sources.METFORMIN_NHANES_2012.at("abstract", READ_ONCE))
                      .build())
              .addExposure(
                  MedicineEffect.Exposure.builder()
                      .taken(Span.of(5, ChronoUnit.YEARS))
                      .figure(
                          "203 pg/mL or less in 4.3 % against 2.3 % after 5 years, and in 7.4 % against 5.4 % after 13 (not significant); odds ratio 1.13 for each year of use")
                      .citation(Sources.DPPOS.at("follow-up", SECONDARY))
                      .build())
              .addExposure(
                  MedicineEffect.Exposure.builder()
                      .taken(Span.of(4, ChronoUnit.YEARS))
                      .figure("4 years or more against less: odds ratio 1.41")
                      .citation(Sources.ALL_OF_US.at("cohort", READ_ONCE))
                      .build())
              .monitoring(
                  "Test on symptoms of deficiency; consider periodic tests where other risk factors are present.")
              .advice(
                  "Keep taking it while it is tolerated, and ask the prescriber whether a test is due."),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.MHRA_METFORMIN_2022.at("advice", INDEPENDENTLY_CONFIRMED),
          Sources.METFORMIN_CALCIUM_2000.at("abstract", INDEPENDENTLY_CONFIRMED));

  public static final MedicineEffect OTHER_BIGUANIDES_LOWER_B12 =
      add(
          effect("other-biguanides-lower-b12", "other biguanides lower vitamin B12")
              .kind(MedicineEffect.Kind.LOWERS_B12)
              .addMedicines(Medicines.PHENFORMIN, Medicines.BUFORMIN)
              .addTests(LabTests.TOTAL_B12, LabTests.ACTIVE_B12)
              .how(
                  "UK product texts name biguanides as a class among what lowers absorption by mouth.")
              .grade(MedicineEffect.Grade.WEAK)
              .monitoring("Test on symptoms of deficiency.")
              .advice(KEEP_TAKING),
          Sources.CYTACON_SMPC.at("section 4.5, biguanides", INDEPENDENTLY_CONFIRMED),
          Sources.OROBALIN_SMPC.at("section 4.5, biguanides", INDEPENDENTLY_CONFIRMED));

  public static final MedicineEffect PROTON_PUMP_INHIBITORS_LOWER_B12 =
      add(
          effect("proton-pump-inhibitors-lower-b12", "proton-pump inhibitors lower vitamin B12")
              .kind(MedicineEffect.Kind.LOWERS_B12)
              .addMedicines(Medicines.PROTON_PUMP_INHIBITORS)
              .addTests(LabTests.TOTAL_B12, LabTests.ACTIVE_B12)
              .how(
                  "Less acid and pepsin free less vitamin B12 from food; that of tablets is taken up as before. An association: some later analyses found none.")
              .grade(MedicineEffect.Grade.MODERATE)
              .addExposure(
                  MedicineEffect.Exposure.builder()
                      .taken(Span.of(2, ChronoUnit.YEARS))
                      .figure("two years or more: odds ratio 1.65")
                      .citation(Sources.LAM_2013.at("abstract", INDEPENDENTLY_CONFIRMED))
                      .build())
              .addExposure(
                  MedicineEffect.Exposure.builder()
                      .taken(Span.of(2, ChronoUnit.YEARS))
                      .figure(
                          "the odds ratio at two years with its 95 % interval: 1.65 (1.58 to 1.73)")
                      .citation(Sources.LAM_RESTATED.at("restated result", SECONDARY))
                      .build())
              .addExposure(
                  MedicineEffect.Exposure.builder()
                      .figure(
                          "more than 1.5 tablets a day: odds ratio 1.95; less than 0.75: 1.63; a shallow gradient")
                      .citation(Sources.LAM_2013.at("abstract", READ_ONCE))
                      .build())
              .addExposure(
                  MedicineEffect.Exposure.builder()
                      .taken(Span.of(12, ChronoUnit.MONTHS))
                      .figure("screening may be warranted after more than 12 months")
                      .citation(Sources.AAFP_2017.at("abstract", INDEPENDENTLY_CONFIRMED))
                      .build())
              .addExposure(
                  MedicineEffect.Exposure.builder()
                      .figure(
                          "long-term use of either kind of acid suppressor: hazard ratio 1.83 (1.36 to 2.46)")
                      .citation(Sources.JUNG_2015.at("abstract", INDEPENDENTLY_CONFIRMED))
                      .build())
              .addExposure(
                  MedicineEffect.Exposure.builder()
                      .figure(
                          "meta-analysis of 25 studies: odds ratio 1.42 (1.16 to 1.73), too low for a clear association")
                      .citation(Sources.PPI_META_2023.at("abstract", READ_ONCE))
                      .build())
              .monitoring(
                  "Test on symptoms; review whether it is still needed. Tablets of vitamin B12 are still absorbed.")
              .advice(REVIEW_NEED),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.LAM_2013.at("abstract", INDEPENDENTLY_CONFIRMED));

  public static final MedicineEffect OMEPRAZOLE_LOWERS_FOOD_BOUND_ABSORPTION =
      add(
          effect(
                  "omeprazole-lowers-food-bound-absorption",
                  "omeprazole lowers absorption from food")
              .kind(MedicineEffect.Kind.LOWERS_B12)
              .addMedicines(Medicines.OMEPRAZOLE)
              .addTests(LabTests.TOTAL_B12, LabTests.ACTIVE_B12)
              .how("Two weeks of treatment cut the absorption of protein-bound vitamin B12.")
              .grade(MedicineEffect.Grade.WEAK)
              .addExposure(
                  MedicineEffect.Exposure.builder()
                      .dailyDose(Quantity.of("20 mg"))
                      .taken(Span.of(2, ChronoUnit.WEEKS))
                      .figure(
                          "absorption of protein-bound vitamin B12 fell from 3.2 % to 0.9 % on 20 mg a day")
                      .citation(Sources.MARCUARD_1994.at("abstract", READ_ONCE))
                      .build())
              .addExposure(
                  MedicineEffect.Exposure.builder()
                      .dailyDose(Quantity.of("40 mg"))
                      .taken(Span.of(2, ChronoUnit.WEEKS))
                      .figure("and from 3.4 % to 0.4 % on 40 mg a day")
                      .citation(Sources.MARCUARD_1994.at("abstract", READ_ONCE))
                      .build())
              .monitoring("Test on symptoms after long use.")
              .advice(REVIEW_NEED),
          Sources.MARCUARD_1994.at("abstract", READ_ONCE));

  public static final MedicineEffect H2_RECEPTOR_ANTAGONISTS_LOWER_B12 =
      add(
          effect("h2-receptor-antagonists-lower-b12", "H2-receptor antagonists lower vitamin B12")
              .kind(MedicineEffect.Kind.LOWERS_B12)
              .addMedicines(Medicines.H2_RECEPTOR_ANTAGONISTS)
              .addTests(LabTests.TOTAL_B12, LabTests.ACTIVE_B12)
              .how(
                  "Less acid frees less vitamin B12 from food; that of tablets is taken up as before.")
              .grade(MedicineEffect.Grade.MODERATE)
              .addExposure(
                  MedicineEffect.Exposure.builder()
                      .taken(Span.of(2, ChronoUnit.YEARS))
                      .figure("two years or more: odds ratio 1.25")
                      .citation(Sources.LAM_2013.at("abstract", INDEPENDENTLY_CONFIRMED))
                      .build())
              .addExposure(
                  MedicineEffect.Exposure.builder()
                      .taken(Span.of(2, ChronoUnit.YEARS))
                      .figure(
                          "the odds ratio at two years with its 95 % interval: 1.25 (1.17 to 1.34)")
                      .citation(Sources.LAM_RESTATED.at("restated result", SECONDARY))
                      .build())
              .addExposure(
                  MedicineEffect.Exposure.builder()
                      .taken(Span.of(12, ChronoUnit.MONTHS))
                      .figure("screening may be warranted after more than 12 months")
                      .citation(Sources.AAFP_2017.at("abstract", INDEPENDENTLY_CONFIRMED))
                      .build())
              .monitoring("Test on symptoms; review whether it is still needed.")
              .advice(REVIEW_NEED),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.LAM_2013.at("abstract", INDEPENDENTLY_CONFIRMED));

  public static final MedicineEffect COLCHICINE_LOWERS_B12 =
      add(
          effect("colchicine-lowers-b12", "colchicine lowers vitamin B12")
              .kind(MedicineEffect.Kind.LOWERS_B12)
              .addMedicines(Medicines.COLCHICINE)
              .addTests(LabTests.TOTAL_B12, LabTests.ACTIVE_B12)
              .how(
                  "It lowers the number of receptors in the ileum, reversibly and by dose; studies of long use disagree.")
              .grade(MedicineEffect.Grade.WEAK)
              .addExposure(
                  MedicineEffect.Exposure.builder()
                      .taken(Span.of(2, ChronoUnit.YEARS))
                      .figure(
                          "12 of 95 deficient on two years or more against 3 of 90, with equal means")
                      .citation(Sources.COLCHICINE_2013.at("abstract", READ_ONCE))
                      .build())
              .monitoring("Test on symptoms after long use.")
              .advice(KEEP_TAKING),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.COLCHICINE_1968.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.CYTACON_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED));

  public static final MedicineEffect ANTIEPILEPTICS_LOWER_B12 =
      add(
          effect("antiepileptics-lower-b12", "some antiepileptics lower vitamin B12")
              .kind(MedicineEffect.Kind.LOWERS_B12)
              .addMedicines(
                  Medicines.PHENOBARBITAL,
                  Medicines.PREGABALIN,
                  Medicines.PRIMIDONE,
                  Medicines.TOPIRAMATE)
              .addTests(LabTests.TOTAL_B12, LabTests.ACTIVE_B12)
              .how(
                  "Mean levels were lower in 2,730 treated people; the share below the range did not differ.")
              .grade(MedicineEffect.Grade.MODERATE)
              .monitoring("As NG239 Box 2: test when a symptom or sign is present.")
              .advice(
                  "Never change an antiepileptic on your own: keep taking it, and ask the prescriber whether a test is due."),
          Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED),
          Sources.LINNEBANK_2011.at("abstract", INDEPENDENTLY_CONFIRMED));

  public static final MedicineEffect ABSORPTION_LOWERED_A_LITTLE =
      add(
          effect("absorption-lowered-a-little", "medicines that lower absorption a little")
              .kind(MedicineEffect.Kind.LOWERS_B12)
              .addMedicines(
                  Medicines.NEOMYCIN,
                  Medicines.AMINOSALICYLIC_ACID,
                  Medicines.COLESTYRAMINE,
                  Medicines.POTASSIUM_CHLORIDE,
                  Medicines.METHYLDOPA)
              .addTests(LabTests.TOTAL_B12, LabTests.ACTIVE_B12)
              .how("They lower absorption by mouth, often trivially.")
              .grade(MedicineEffect.Grade.WEAK)
              .monitoring("Only where they are taken for long and a sign is present.")
              .advice(KEEP_TAKING),
          Sources.CYTACON_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED),
          Sources.OROBALIN_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED));

  public static final MedicineEffect COLESTIPOL_BINDS_B12 =
      add(
          effect("colestipol-binds-b12", "colestipol, and perhaps colesevelam, bind vitamin B12")
              .kind(MedicineEffect.Kind.LOWERS_B12)
              .addMedicines(Medicines.COLESTIPOL, Medicines.COLESEVELAM)
              .addTests(LabTests.TOTAL_B12, LabTests.ACTIVE_B12)
              .how(
                  "Colestipol binds vitamin B12 with intrinsic factor in the test tube; colesevelam is named with its class only. No effect in people was read.")
              .grade(MedicineEffect.Grade.NONE)
              .monitoring("None by itself.")
              .advice(KEEP_TAKING),
          Sources.RESINS_1979.at("abstract, in vitro", READ_ONCE),
          Sources.DEPLETION_TABLE.at("entry", SECONDARY));

  public static final MedicineEffect LEVODOPA_GEL_LOWERS_B12 =
      add(
          effect("levodopa-gel-lowers-b12", "levodopa intestinal gel lowers vitamin B12")
              .kind(MedicineEffect.Kind.LOWERS_B12)
              .addMedicines(Medicines.LEVODOPA_INTESTINAL_GEL)
              .addTests(LabTests.TOTAL_B12, LabTests.METHYLMALONIC_ACID, LabTests.HOMOCYSTEINE)
              .how(
                  "Vitamin B12 falls with the exposure to levodopa, and homocysteine and methylmalonic acid rise; neuropathies, some of them acute, were described.")
              .grade(MedicineEffect.Grade.WEAK)
              .addExposure(
                  MedicineEffect.Exposure.builder()
                      .figure(
                          "acute and subacute neuropathy in 13.6 % on average of series of nine people or more; of the acute cases, some like Guillain-Barre syndrome, 14 % had died at 6 months")
                      .citation(Sources.LEVODOPA_GEL_2015.at("abstract", READ_ONCE))
                      .build())
              .monitoring(
                  "Vitamin B12 with methylmalonic acid, above all with signs of neuropathy.")
              .advice(KEEP_TAKING),
          Sources.LEVODOPA_GEL_2015.at("abstract", READ_ONCE),
          Sources.LEVODOPA_NEUROPATHY_2019.at("abstract", READ_ONCE));

  public static final MedicineEffect LEVODOPA_LOWERS_B12 =
      add(
          effect("levodopa-lowers-b12", "levodopa by mouth lowers vitamin B12")
              .kind(MedicineEffect.Kind.LOWERS_B12)
              .addMedicines(Medicines.LEVODOPA)
              .addTests(LabTests.TOTAL_B12, LabTests.METHYLMALONIC_ACID, LabTests.HOMOCYSTEINE)
              .how(
                  "The level falls with daily dose and years of use; a chronic, mostly sensory and mild neuropathy goes with it. An association.")
              .grade(MedicineEffect.Grade.WEAK)
              .addExposure(
                  MedicineEffect.Exposure.builder()
                      .figure(
                          "total B12 fell from 380 to 291 pmol/L after it was begun, in one study")
                      .citation(Sources.LEVODOPA_2004.at("abstract", READ_ONCE))
                      .build())
              .addExposure(
                  MedicineEffect.Exposure.builder()
                      .figure(
                          "neuropathy in 67.3 % of those who took it, in one person of those who did not; correlation of the level with the daily dose -0.287, with the duration -0.316, in 73 people")
                      .citation(Sources.LEVODOPA_NEUROPATHY_2019.at("abstract", READ_ONCE))
                      .build())
              .monitoring("Vitamin B12 with methylmalonic acid on numbness or a loss of feeling.")
              .advice(KEEP_TAKING),
          Sources.LEVODOPA_NEUROPATHY_2019.at("abstract", READ_ONCE),
          Sources.LEVODOPA_GEL_2015.at("abstract, on levodopa by mouth", READ_ONCE));

  public static final MedicineEffect OCTREOTIDE_LOWERS_B12 =
      add(
          effect("octreotide-lowers-b12", "octreotide lowers vitamin B12")
              .kind(MedicineEffect.Kind.LOWERS_B12)
              .addMedicines(Medicines.OCTREOTIDE)
              .addTests(LabTests.TOTAL_B12, LabTests.ACTIVE_B12)
              .how("The label reports low levels and abnormal absorption tests.")
              .grade(MedicineEffect.Grade.WEAK)
              .monitoring("The label asks to monitor vitamin B12.")
              .advice(KEEP_TAKING),
          Sources.SANDOSTATIN_LABEL.at("warnings", INDEPENDENTLY_CONFIRMED));

  public static final MedicineEffect CONTRACEPTIVES_LOWER_MEASURED_B12 =
      add(
          effect(
                  "contraceptives-lower-measured-b12",
                  "combined contraceptives lower the measured level")
              .kind(MedicineEffect.Kind.LOWERS_MEASURED_B12_ONLY)
              .addMedicines(Medicines.COMBINED_HORMONAL_CONTRACEPTIVES)
              .addTests(LabTests.TOTAL_B12)
              .how(
                  "The carrier haptocorrin falls; methylmalonic acid and homocysteine stay normal, and the level is back a month after the last pill.")
              .grade(MedicineEffect.Grade.STRONG)
              .addExposure(
                  MedicineEffect.Exposure.builder()
                      .taken(Span.of(6, ChronoUnit.MONTHS))
                      .figure(
                          "on 20 micrograms of ethinylestradiol total B12 fell by a fifth in six months, then no further")
                      .citation(Sources.BERENSON_2012.at("abstract", READ_ONCE))
                      .build())
              .monitoring(SETTLED_BY_OTHER_MARKERS)
              .advice(
                  "Keep taking it: the low number is no deficiency by itself. Ask the prescriber where there are symptoms."),
          Sources.GARDYN_2000.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.BERENSON_2012.at("abstract", READ_ONCE),
          Sources.NEO_CYTAMEN_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED));

  public static final MedicineEffect DEPOT_CONTRACEPTIVE_LOWERS_MEASURED_B12 =
      add(
          effect(
                  "depot-contraceptive-lowers-measured-b12",
                  "depot medroxyprogesterone lowers the measured level")
              .kind(MedicineEffect.Kind.LOWERS_MEASURED_B12_ONLY)
              .addMedicines(Medicines.MEDROXYPROGESTERONE)
              .addTests(LabTests.TOTAL_B12)
              .how(
                  "Total B12 fell by about an eighth in six months; few people reached the range of deficiency.")
              .grade(MedicineEffect.Grade.WEAK)
              .monitoring(SETTLED_BY_OTHER_MARKERS)
              .advice(
                  "Keep to the plan: the low number is no deficiency by itself. Ask the prescriber where there are symptoms."),
          Sources.BERENSON_2012.at("abstract", READ_ONCE));

  public static final MedicineEffect ORAL_OESTRADIOL_LOWERS_MEASURED_B12 =
      add(
          effect("oral-oestradiol-lowers-measured-b12", "oral oestradiol lowers the measured level")
              .kind(MedicineEffect.Kind.LOWERS_MEASURED_B12_ONLY)
              .addMedicines(Medicines.ESTRADIOL)
              .addTests(LabTests.TOTAL_B12)
              .how(
                  "Oral, not transdermal, oestradiol lowered plasma vitamin B12 by about a tenth in six months.")
              .grade(MedicineEffect.Grade.WEAK)
              .addExposure(
                  MedicineEffect.Exposure.builder()
                      .dailyDose(Quantity.of("1 mg"))
                      .taken(Span.of(6, ChronoUnit.MONTHS))
                      .figure("a fall of 11.7 % (2 to 21 %) on 1 mg a day by mouth")
                      .citation(Sources.ORAL_OESTRADIOL_2004.at("abstract", READ_ONCE))
                      .build())
              .monitoring(SETTLED_BY_OTHER_MARKERS)
              .advice(KEEP_TAKING),
          Sources.ORAL_OESTRADIOL_2004.at("abstract", READ_ONCE));

  public static final MedicineEffect VALPROATE_RAISES_MEASURED_B12 =
      add(
          effect("valproate-raises-measured-b12", "valproate raises the measured level")
              .kind(MedicineEffect.Kind.RAISES_MEASURED_B12)
              .addMedicines(Medicines.VALPROATE)
              .addTests(LabTests.TOTAL_B12)
              .how("Levels were higher than in untreated people, so a normal one reassures less.")
              .grade(MedicineEffect.Grade.MODERATE)
              .monitoring("Add methylmalonic acid where signs fit.")
              .advice(KEEP_ANTIEPILEPTIC),
          Sources.LINNEBANK_2011.at("abstract", INDEPENDENTLY_CONFIRMED));

  public static final MedicineEffect VITAMIN_B12_RAISES_MEASURED_B12 =
      add(
          effect("vitamin-b12-raises-measured-b12", "vitamin B12 raises the measured level")
              .kind(MedicineEffect.Kind.RAISES_MEASURED_B12)
              .addMedicines(
                  Medicines.HYDROXOCOBALAMIN,
                  Medicines.CYANOCOBALAMIN,
                  Medicines.MECOBALAMIN,
                  Medicines.COBAMAMIDE)
              .addTests(LabTests.TOTAL_B12, LabTests.ACTIVE_B12)
              .how(
                  "Treatment and supplements raise total and active B12 whatever the tissues have.")
              .grade(MedicineEffect.Grade.STRONG)
              .monitoring(
                  "Take samples before the first dose; note supplements and injections with their dates.")
              .advice(
                  "Keep taking it as prescribed; tell whoever takes the sample, and ask the prescriber before a change."),
          Sources.BNSSG.at("monitoring", INDEPENDENTLY_CONFIRMED),
          Sources.KINETICS_1961.at("abstract", INDEPENDENTLY_CONFIRMED));

  public static final MedicineEffect INJECTION_DISTURBS_INTRINSIC_FACTOR_ANTIBODY =
      add(
          effect(
                  "injection-disturbs-intrinsic-factor-antibody",
                  "an injection disturbs the intrinsic-factor antibody")
              .kind(MedicineEffect.Kind.DISTURBS_ASSAY)
              .addMedicines(Medicines.HYDROXOCOBALAMIN, Medicines.CYANOCOBALAMIN)
              .addTests(LabTests.INTRINSIC_FACTOR_ANTIBODY)
              .how("A recent injection can make the antibody falsely positive in some assays.")
              .grade(MedicineEffect.Grade.MODERATE)
              .monitoring(
                  "Not within 2 weeks of an injection (other laboratories: 1 week; an old assay: 24 hours).")
              .advice("Keep to the injections; ask the prescriber to time the sample."),
          Sources.MAYO_IFBA.at("cautions", INDEPENDENTLY_CONFIRMED),
          Sources.MAYO_ACASM.at("cautions", INDEPENDENTLY_CONFIRMED));

  public static final MedicineEffect FOLATE_LOWERED_BY_ANTIEPILEPTICS =
      add(
          effect("folate-lowered-by-antiepileptics", "antiepileptics that lower folate")
              .kind(MedicineEffect.Kind.LOWERS_FOLATE)
              .addMedicines(
                  Medicines.PHENYTOIN,
                  Medicines.CARBAMAZEPINE,
                  Medicines.OXCARBAZEPINE,
                  Medicines.GABAPENTIN,
                  Medicines.PRIMIDONE,
                  Medicines.VALPROATE)
              .addTests(LabTests.SERUM_FOLATE, LabTests.HOMOCYSTEINE, LabTests.MCV)
              .how("Mean folate was lower, or oftener below range, among 2,730 treated people.")
              .grade(MedicineEffect.Grade.MODERATE)
              .monitoring("Check folate.")
              .advice(KEEP_ANTIEPILEPTIC),
          Sources.LINNEBANK_2011.at("abstract", INDEPENDENTLY_CONFIRMED));

  public static final MedicineEffect FOLATE_BLOCKED =
      add(
          effect("folate-blocked", "medicines that block folate")
              .kind(MedicineEffect.Kind.LOWERS_FOLATE)
              .addMedicines(
                  Medicines.METHOTREXATE,
                  Medicines.TRIMETHOPRIM,
                  Medicines.PYRIMETHAMINE,
                  Medicines.PROGUANIL,
                  Medicines.TRIAMTERENE,
                  Medicines.PEMETREXED)
              .addTests(LabTests.SERUM_FOLATE, LabTests.HOMOCYSTEINE, LabTests.MCV)
              .how(
                  "They block the enzyme that makes folate useful: homocysteine and cell volume rise, methylmalonic acid does not.")
              .grade(MedicineEffect.Grade.STRONG)
              .monitoring("Folate and the blood count; methylmalonic acid tells vitamin B12 apart.")
              .advice(KEEP_TAKING),
          Sources.MEGALOBLASTIC_DRUGS.at("list", INDEPENDENTLY_CONFIRMED),
          Sources.FOLIC_ACID_SWISS.at("warnings", INDEPENDENTLY_CONFIRMED));

  public static final MedicineEffect FOLATE_LOWERED_BY_OTHERS =
      add(
          effect("folate-lowered-by-others", "other medicines that lower folate")
              .kind(MedicineEffect.Kind.LOWERS_FOLATE)
              .addMedicines(
                  Medicines.SULFASALAZINE, Medicines.NITROFURANTOIN, Medicines.COLESTYRAMINE)
              .addTests(LabTests.SERUM_FOLATE, LabTests.HOMOCYSTEINE, LabTests.MCV)
              .how("They hinder the uptake or the use of folate.")
              .grade(MedicineEffect.Grade.WEAK)
              .monitoring("Folate and the blood count.")
              .advice(KEEP_TAKING),
          Sources.SULFASALAZINE_SMPC.at("section 4.4", INDEPENDENTLY_CONFIRMED),
          Sources.FOLATE_DRUGS_PCH.at("table 1", INDEPENDENTLY_CONFIRMED),
          Sources.CHOLESTYRAMINE_1975.at("abstract", READ_ONCE));

  public static final MedicineEffect HOMOCYSTEINE_RAISED_BY_MEDICINES =
      add(
          effect("homocysteine-raised-by-medicines", "medicines that raise homocysteine")
              .kind(MedicineEffect.Kind.RAISES_HOMOCYSTEINE)
              .addMedicines(
                  Medicines.LEVODOPA,
                  Medicines.LEVODOPA_INTESTINAL_GEL,
                  Medicines.NICOTINIC_ACID,
                  Medicines.THEOPHYLLINE,
                  Medicines.METHOTREXATE)
              .addTests(LabTests.HOMOCYSTEINE)
              .how("They raise homocysteine apart from vitamin B12.")
              .grade(MedicineEffect.Grade.WEAK)
              .monitoring(METHYLMALONIC_ACID_INSTEAD)
              .advice(KEEP_TAKING),
          Sources.HOMOCYSTEINE_LABORATORY.at("medicines", READ_ONCE),
          Sources.LEVODOPA_2004.at("abstract", READ_ONCE));

  public static final MedicineEffect HOMOCYSTEINE_RAISED_BY_FIBRATES =
      add(
          effect("homocysteine-raised-by-fibrates", "fibrates raise homocysteine")
              .kind(MedicineEffect.Kind.RAISES_HOMOCYSTEINE)
              .addMedicines(Medicines.FENOFIBRATE, Medicines.BEZAFIBRATE)
              .addTests(LabTests.HOMOCYSTEINE)
              .how("Homocysteine rises by 20 to 40 %; gemfibrozil does not raise it.")
              .grade(MedicineEffect.Grade.MODERATE)
              .monitoring(METHYLMALONIC_ACID_INSTEAD)
              .advice(KEEP_TAKING),
          Sources.FENOFIBRATE_2004.at("abstract", READ_ONCE));

  public static final MedicineEffect HOMOCYSTEINE_RAISED_BY_CICLOSPORIN =
      add(
          effect("homocysteine-raised-by-ciclosporin", "ciclosporin may raise homocysteine")
              .kind(MedicineEffect.Kind.RAISES_HOMOCYSTEINE)
              .addMedicines(Medicines.CICLOSPORIN)
              .addTests(LabTests.HOMOCYSTEINE)
              .how("Higher in transplant recipients who take it; one study found no difference.")
              .grade(MedicineEffect.Grade.WEAK)
              .monitoring("Methylmalonic acid, with the kidneys in mind.")
              .advice(KEEP_TAKING),
          Sources.CICLOSPORIN_1998.at("abstract", READ_ONCE));

  public static final MedicineEffect MCV_RAISED_BY_PURINE_AND_PYRIMIDINE_BLOCKERS =
      add(
          effect(
                  "mcv-raised-by-purine-and-pyrimidine-blockers",
                  "medicines that block the making of DNA raise the cell volume")
              .kind(MedicineEffect.Kind.RAISES_MCV)
              .addMedicines(
                  Medicines.HYDROXYCARBAMIDE,
                  Medicines.AZATHIOPRINE,
                  Medicines.MERCAPTOPURINE,
                  Medicines.CYTARABINE,
                  Medicines.CLADRIBINE,
                  Medicines.FLUDARABINE,
                  Medicines.CYCLOPHOSPHAMIDE,
                  Medicines.METHOTREXATE,
                  Medicines.TRIMETHOPRIM,
                  Medicines.PHENYTOIN)
              .addTests(LabTests.MCV)
              .how(
                  "They slow the division of red-cell precursors; the cells grow large without a lack of vitamin B12.")
              .grade(MedicineEffect.Grade.MODERATE)
              .monitoring(EXPLAINS_CELL_VOLUME)
              .advice(KEEP_TAKING),
          Sources.MEGALOBLASTIC_DRUGS.at("list", INDEPENDENTLY_CONFIRMED),
          Sources.MACROCYTOSIS_DRUGS_2020.at("list", INDEPENDENTLY_CONFIRMED),
          Sources.LIBRARY.at("drugs and cell volume, standard teaching", PROVISIONAL));

  public static final MedicineEffect MCV_RAISED_BY_ANTIRETROVIRALS =
      add(
          effect("mcv-raised-by-antiretrovirals", "antiretrovirals raise the cell volume")
              .kind(MedicineEffect.Kind.RAISES_MCV)
              .addMedicines(Medicines.ZIDOVUDINE, Medicines.STAVUDINE, Medicines.LAMIVUDINE)
              .addTests(LabTests.MCV)
              .how(
                  "Zidovudine and stavudine raise it in most people within months, lamivudine in about one in ten.")
              .grade(MedicineEffect.Grade.MODERATE)
              .monitoring(EXPLAINS_CELL_VOLUME)
              .advice(KEEP_TAKING),
          Sources.HIV_MEDICINES.at("second paragraph", READ_ONCE),
          Sources.LAMIVUDINE_2021.at("abstract", READ_ONCE));

  public static final MedicineEffect MCV_RAISED_BY_CAPECITABINE =
      add(
          effect("mcv-raised-by-capecitabine", "capecitabine raises the cell volume")
              .kind(MedicineEffect.Kind.RAISES_MCV)
              .addMedicines(Medicines.CAPECITABINE)
              .addTests(LabTests.MCV)
              .how("The volume climbs by about 11 fL with the cycles.")
              .grade(MedicineEffect.Grade.MODERATE)
              .monitoring(EXPLAINS_CELL_VOLUME)
              .advice(KEEP_TAKING),
          Sources.CAPECITABINE_2015.at("abstract", READ_ONCE));

  public static final MedicineEffect MCV_RAISED_BY_KINASE_INHIBITORS =
      add(
          effect("mcv-raised-by-kinase-inhibitors", "imatinib and sunitinib raise the cell volume")
              .kind(MedicineEffect.Kind.RAISES_MCV)
              .addMedicines(Medicines.IMATINIB, Medicines.SUNITINIB)
              .addTests(LabTests.MCV)
              .how("A rise was frequent among 533 people on kinase inhibitors.")
              .grade(MedicineEffect.Grade.MODERATE)
              .monitoring(EXPLAINS_CELL_VOLUME)
              .advice(KEEP_TAKING),
          Sources.KINASE_INHIBITORS_2016.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.MACROCYTOSIS_DRUGS_2020.at("list", INDEPENDENTLY_CONFIRMED));

  public static final MedicineEffect CHLORAMPHENICOL_BLUNTS_RESPONSE =
      add(
          effect(
                  "chloramphenicol-blunts-response",
                  "chloramphenicol blunts the response to treatment")
              .kind(MedicineEffect.Kind.BLUNTS_RESPONSE)
              .addMedicines(Medicines.CHLORAMPHENICOL)
              .addTests(LabTests.RETICULOCYTES, LabTests.HAEMOGLOBIN)
              .how("It holds the marrow back, so the blood answers late or not at all.")
              .grade(MedicineEffect.Grade.WEAK)
              .monitoring("Watch the count.")
              .advice("Keep taking it, and tell the prescriber that vitamin B12 is being given."),
          Sources.CHLORAMPHENICOL_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED),
          Sources.NEO_CYTAMEN_SMPC.at("section 4.5", INDEPENDENTLY_CONFIRMED));

  public static final MedicineEffect FOLIC_ACID_MASKS_DEFICIENCY =
      add(
          effect("folic-acid-masks-deficiency", "folic acid masks deficiency")
              .kind(MedicineEffect.Kind.MASKS_DEFICIENCY)
              .addMedicines(Medicines.FOLIC_ACID)
              .addTests(LabTests.HAEMOGLOBIN, LabTests.MCV)
              .how("It can mend the blood while nerves go on being harmed.")
              .grade(MedicineEffect.Grade.STRONG)
              .addExposure(
                  MedicineEffect.Exposure.builder()
                      .dailyDose(Quantity.of("0.1 mg"))
                      .figure("more than 0.1 mg a day can bring remission of the blood")
                      .citation(
                          Sources.US_LABEL_CYANOCOBALAMIN.at(
                              "precautions", INDEPENDENTLY_CONFIRMED))
                      .build())
              .monitoring("Check vitamin B12 before treatment-dose folic acid is given alone.")
              .advice(
                  "Keep taking it for pregnancy, methotrexate or as prescribed, and ask the prescriber whether vitamin B12 was checked."),
          Sources.US_LABEL_CYANOCOBALAMIN.at("precautions", INDEPENDENTLY_CONFIRMED),
          Sources.BNF.at("folic acid", INDEPENDENTLY_CONFIRMED));

  public static final MedicineEffect BIOTIN_DISTURBS_ASSAYS =
      add(
          effect("biotin-disturbs-assays", "biotin disturbs some assays")
              .kind(MedicineEffect.Kind.DISTURBS_ASSAY)
              .addMedicines(Medicines.BIOTIN)
              .addTests(
                  LabTests.TOTAL_B12,
                  LabTests.SERUM_FOLATE,
                  LabTests.INTRINSIC_FACTOR_ANTIBODY,
                  LabTests.THYROID_STIMULATING_HORMONE,
                  LabTests.FERRITIN)
              .how(
                  "On platforms with biotin and streptavidin competitive assays (vitamin B12, folate) read falsely high, sandwich assays falsely low.")
              .grade(MedicineEffect.Grade.STRONG)
              .addExposure(
                  MedicineEffect.Exposure.builder()
                      .dailyDose(Quantity.of("5 mg"))
                      .figure(
                          "above 5 mg a day: wait at least 12 hours, or 72 hours by another laboratory")
                      .citation(Sources.IOWA_BIOTIN.at("catalogues", INDEPENDENTLY_CONFIRMED))
                      .build())
              .monitoring(
                  "Wait before sampling; ask the laboratory whether its platform is affected.")
              .advice("Ask the prescriber or the laboratory when to leave it out before a sample."),
          Sources.FDA_BIOTIN_2017.at("communication", INDEPENDENTLY_CONFIRMED),
          Sources.IOWA_BIOTIN.at("catalogues", INDEPENDENTLY_CONFIRMED));

  public static final MedicineEffect CYANIDE_KIT_DISTURBS_ASSAYS =
      add(
          effect(
                  "cyanide-kit-disturbs-assays",
                  "5 g of hydroxocobalamin disturbs colour-based tests")
              .kind(MedicineEffect.Kind.DISTURBS_ASSAY)
              .addMedicines(Medicines.HYDROXOCOBALAMIN)
              .addTests(LabTests.CREATININE, LabTests.BILIRUBIN, LabTests.HAEMOGLOBIN)
              .how(
                  "The red plasma after the antidote for cyanide disturbs colour-based tests; it is no treatment of deficiency.")
              .grade(MedicineEffect.Grade.STRONG)
              .addExposure(
                  MedicineEffect.Exposure.builder()
                      .dailyDose(Quantity.of("5 g"))
                      .figure("chemistry for 24 hours, bilirubin for up to 4 days")
                      .citation(Sources.CYANOKIT_LABEL.at("section 5.5", READ_ONCE))
                      .build())
              .monitoring("Ask the laboratory.")
              .advice(
                  "A hospital antidote: nothing for the person to do; the team asks the prescriber and the laboratory."),
          Sources.CYANOKIT_LABEL.at("section 5.5", READ_ONCE));

  public static final MedicineEffect ANTIBACTERIALS_LOWER_METHYLMALONIC_ACID =
      add(
          effect(
                  "antibacterials-lower-methylmalonic-acid",
                  "antibacterials lower methylmalonic acid")
              .kind(MedicineEffect.Kind.LOWERS_METHYLMALONIC_ACID)
              .addMedicines(Medicines.ANTIBACTERIALS)
              .addTests(LabTests.METHYLMALONIC_ACID)
              .how(
                  "They quieten the gut bacteria that make propionate, a source of methylmalonic acid.")
              .grade(MedicineEffect.Grade.WEAK)
              .monitoring("Mind it when a borderline result is read.")
              .advice(KEEP_TAKING),
          Sources.LIBRARY.at("confounders of methylmalonic acid, standard teaching", PROVISIONAL));

  public static final MedicineEffect LEVETIRACETAM_NO_EFFECT =
      add(
          effect("levetiracetam-no-effect", "levetiracetam has no effect")
              .kind(MedicineEffect.Kind.NO_EFFECT_FOUND)
              .addMedicines(Medicines.LEVETIRACETAM)
              .addTests(LabTests.TOTAL_B12, LabTests.ACTIVE_B12)
              .how("No association with vitamin B12 or folate was found.")
              .grade(MedicineEffect.Grade.MODERATE)
              .monitoring("None on its account.")
              .advice("Keep taking it as prescribed, and ask the prescriber before any change."),
          Sources.LEVETIRACETAM_2011.at("first paragraph", READ_ONCE));

  private MedicineEffects() {}

  /** All of them, in the order of this file. */
  public static List<MedicineEffect> all() {
    return List.copyOf(ALL);
  }

  private static MedicineEffect.Builder effect(String id, String name) {
    return MedicineEffect.builder().id(id).name(name);
  }

  private static MedicineEffect add(MedicineEffect.Builder medicineEffect, Citation... citations) {
    MedicineEffect made = medicineEffect.addCitations(citations).build();
    ALL.add(made);
    return made;
  }
}
