// Long: all of it is one kind of fact. Parted, each constant would be named twice, or inherited
// from a hidden class, where reflection does not reach it.
package io.github.cobalamin.knowledge;

import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;
import static io.github.cobalamin.source.Confirmation.SECONDARY;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.ChronoUnit.WEEKS;

import io.github.cobalamin.knowledge.evidence.Precautions;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Phase;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Treatment;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Span;
import io.github.cobalamin.source.Citation;
import java.util.ArrayList;
import java.util.List;

/**
 * Published regimens, each as one source gives it. They are data for clinicians and for the rules
 * that cite them: a regimen is not a recommendation for a person, and those of children are for
 * paediatric care to choose. What to mind stands in {@link Precautions}.
 */
public final class Treatments {
  private static final List<Treatment> ALL = new ArrayList<>();

  /** Hydroxocobalamin injections, UK practice, without neurological involvement. */
  public static final Treatment UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY =
      add(
          treatment(
                  "uk-hydroxocobalamin-without-neurology",
                  "hydroxocobalamin injections, UK practice, without neurological involvement")
              .form(Cobalamin.HYDROXOCOBALAMIN)
              .route(Route.INTRAMUSCULAR)
              .addPhase(phase("1 mg", Span.of(1, WEEKS)).times(3).length(Span.of(2, WEEKS)).build())
              .addPhase(maintenance("1 mg", Span.of(2, 3, MONTHS)).build())
              .course(Treatment.Course.WHILE_CAUSE_LASTS)
              .forNeurological(false)
              .forWhom("adults without neurological involvement")
              .addCauses(
                  Causes.LOW_INTAKE,
                  Causes.MALABSORPTION,
                  Causes.MEDICINE_INDUCED,
                  Causes.NITROUS_OXIDE,
                  Causes.INCREASED_NEED)
              .country("UK")
              .licence(Treatment.Licence.GUIDELINE)
              .remark(
                  "Six loading doses; the two-week load is that of the formulary and of the guideline, not of the product licence."),
          Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED),
          Sources.BSH_2014.at("treatment", INDEPENDENTLY_CONFIRMED));

  /** Hydroxocobalamin injections, UK practice, with neurological involvement. */
  public static final Treatment UK_HYDROXOCOBALAMIN_WITH_NEUROLOGY =
      add(
          treatment(
                  "uk-hydroxocobalamin-with-neurology",
                  "hydroxocobalamin injections, UK practice, with neurological involvement")
              .form(Cobalamin.HYDROXOCOBALAMIN)
              .route(Route.INTRAMUSCULAR)
              .addPhase(
                  phase("1 mg", Span.of(2, DAYS))
                      .until("until there is no further improvement")
                      .build())
              .addPhase(maintenance("1 mg", Span.of(2, MONTHS)).build())
              .course(Treatment.Course.WHILE_CAUSE_LASTS)
              .forOthers(false)
              .forWhom("adults with neurological involvement, whatever the cause")
              .addCauses(
                  Causes.LOW_INTAKE,
                  Causes.MALABSORPTION,
                  Causes.MEDICINE_INDUCED,
                  Causes.NITROUS_OXIDE,
                  Causes.INCREASED_NEED)
              .country("UK")
              .licence(Treatment.Licence.GUIDELINE)
              .remark(
                  "Review at 3 weeks, so that alternate-day injections do not run on unseen; seek specialist advice."),
          Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED),
          Sources.BSH_2014.at("treatment", INDEPENDENTLY_CONFIRMED),
          Sources.NASGP.at("review at 3 weeks", READ_ONCE));

  /** Hydroxocobalamin injections, UK practice, prevention. */
  public static final Treatment UK_HYDROXOCOBALAMIN_PREVENTION =
      add(
          treatment(
                  "uk-hydroxocobalamin-prevention",
                  "hydroxocobalamin injections, UK practice, prevention")
              .form(Cobalamin.HYDROXOCOBALAMIN)
              .route(Route.INTRAMUSCULAR)
              .addPhase(maintenance("1 mg", Span.of(2, 3, MONTHS)).build())
              .course(Treatment.Course.WHILE_CAUSE_LASTS)
              .preventive(true)
              .forWhom(
                  "after gastrectomy or ileal resection, with malabsorption, and strict vegetarians")
              .addCauses(
                  Causes.TOTAL_GASTRECTOMY,
                  Causes.PARTIAL_GASTRECTOMY,
                  Causes.ILEAL_RESECTION,
                  Causes.MALABSORPTION,
                  Causes.VEGAN_DIET)
              .country("UK")
              .licence(Treatment.Licence.LICENSED),
          Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED),
          Sources.COBALIN_H_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED));

  /** Hydroxocobalamin injections, tobacco amblyopia and Leber optic atrophy, formulary. */
  public static final Treatment UK_HYDROXOCOBALAMIN_OPTIC =
      add(
          treatment(
                  "uk-hydroxocobalamin-optic",
                  "hydroxocobalamin injections, tobacco amblyopia and Leber optic atrophy, formulary")
              .form(Cobalamin.HYDROXOCOBALAMIN)
              .route(Route.INTRAMUSCULAR)
              .addPhase(phase("1 mg", Span.of(1, DAYS)).length(Span.of(2, WEEKS)).build())
              .addPhase(
                  phase("1 mg", Span.of(1, WEEKS))
                      .times(2)
                      .until("until there is no further improvement")
                      .build())
              .addPhase(maintenance("1 mg", Span.of(1, 3, MONTHS)).build())
              .course(Treatment.Course.AS_RESPONSE_DEMANDS)
              .forOthers(false)
              .forWhom("tobacco amblyopia and Leber's optic atrophy")
              .addConditions(
                  Conditions.LEBER_HEREDITARY_OPTIC_NEUROPATHY, Conditions.TOBACCO_AMBLYOPIA)
              .country("UK")
              .licence(Treatment.Licence.GUIDELINE),
          Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED),
          Sources.HYDROXOCOBALAMIN_SMPC.at("section 4.2, older text", READ_ONCE));

  /** Hydroxocobalamin twice a year after loading, diet-related. */
  public static final Treatment UK_DIET_INJECTION_TWICE_A_YEAR =
      add(
          treatment(
                  "uk-diet-injection-twice-a-year",
                  "hydroxocobalamin twice a year after loading, diet-related")
              .form(Cobalamin.HYDROXOCOBALAMIN)
              .route(Route.INTRAMUSCULAR)
              .addPhase(maintenance("1 mg", Span.of(6, MONTHS)).build())
              .course(Treatment.Course.WHILE_CAUSE_LASTS)
              .forNeurological(false)
              .forWhom("diet-related deficiency after loading, where tablets are not taken")
              .addCauses(Causes.LOW_INTAKE)
              .country("UK")
              .licence(Treatment.Licence.GUIDELINE),
          Sources.NICE_CKS.at("maintenance", INDEPENDENTLY_CONFIRMED));

  /** Cyanocobalamin tablets after loading, diet-related. */
  public static final Treatment UK_DIET_TABLETS_AFTER_LOADING =
      add(
          treatment(
                  "uk-diet-tablets-after-loading",
                  "cyanocobalamin tablets after loading, diet-related")
              .form(Cobalamin.CYANOCOBALAMIN)
              .route(Route.ORAL)
              .addPhase(maintenance(mass("50", "150 ug"), Span.of(1, DAYS)).build())
              .course(Treatment.Course.WHILE_CAUSE_LASTS)
              .forNeurological(false)
              .forWhom("diet-related deficiency after loading")
              .addCauses(Causes.LOW_INTAKE)
              .country("UK")
              .licence(Treatment.Licence.GUIDELINE)
              .remark(
                  "Between meals. It does not meet the 1 mg a day that NG239 asks for in malabsorption."),
          Sources.NICE_CKS.at("maintenance", INDEPENDENTLY_CONFIRMED),
          Sources.CYTACON_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED));

  /** Cobalin-H, without neurological involvement. */
  public static final Treatment COBALIN_H_WITHOUT_NEUROLOGY =
      add(
          treatment("cobalin-h-without-neurology", "Cobalin-H, without neurological involvement")
              .form(Cobalamin.HYDROXOCOBALAMIN)
              .route(Route.INTRAMUSCULAR)
              .addPhase(
                  phase(mass("0.25", "1 mg"), Span.of(2, DAYS))
                      .length(Span.of(1, 2, WEEKS))
                      .build())
              .addPhase(
                  phase("0.25 mg", Span.of(1, WEEKS))
                      .until("until the blood count is normal")
                      .build())
              .addPhase(maintenance("1 mg", Span.of(2, 3, MONTHS)).build())
              .course(Treatment.Course.AS_RESPONSE_DEMANDS)
              .forNeurological(false)
              .forWhom("pernicious and other macrocytic anaemias without neurological involvement")
              .addCauses(Causes.MALABSORPTION, Causes.LOW_INTAKE)
              .country("UK")
              .licence(Treatment.Licence.LICENSED),
          Sources.COBALIN_H_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED),
          Sources.HYDROXOCOBALAMIN_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED),
          Sources.NEO_CYTAMEN_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED));

  /** Cobalin-H, with neurological involvement. */
  public static final Treatment COBALIN_H_WITH_NEUROLOGY =
      add(
          treatment("cobalin-h-with-neurology", "Cobalin-H, with neurological involvement")
              .form(Cobalamin.HYDROXOCOBALAMIN)
              .route(Route.INTRAMUSCULAR)
              .addPhase(
                  phase("1 mg", Span.of(2, DAYS)).until("as long as improvement continues").build())
              .addPhase(maintenance("1 mg", Span.of(2, MONTHS)).build())
              .course(Treatment.Course.AS_RESPONSE_DEMANDS)
              .forOthers(false)
              .forWhom("pernicious and other macrocytic anaemias with neurological involvement")
              .addCauses(Causes.MALABSORPTION, Causes.LOW_INTAKE)
              .country("UK")
              .licence(Treatment.Licence.LICENSED),
          Sources.COBALIN_H_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED),
          Sources.HYDROXOCOBALAMIN_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED),
          Sources.NEO_CYTAMEN_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED));

  /** Cobalin-H, tobacco amblyopia and Leber optic atrophy. */
  public static final Treatment COBALIN_H_OPTIC =
      add(
          treatment("cobalin-h-optic", "Cobalin-H, tobacco amblyopia and Leber optic atrophy")
              .form(Cobalamin.HYDROXOCOBALAMIN)
              .route(Route.INTRAMUSCULAR)
              .addPhase(phase("1 mg", Span.of(1, DAYS)).length(Span.of(2, WEEKS)).build())
              .addPhase(
                  phase("1 mg", Span.of(1, WEEKS))
                      .times(2)
                      .until("as long as improvement is maintained")
                      .build())
              .addPhase(maintenance("1 mg", Span.of(3, MONTHS)).build())
              .course(Treatment.Course.AS_RESPONSE_DEMANDS)
              .forOthers(false)
              .forWhom("tobacco amblyopia and Leber's optic atrophy")
              .addConditions(
                  Conditions.LEBER_HEREDITARY_OPTIC_NEUROPATHY, Conditions.TOBACCO_AMBLYOPIA)
              .country("UK")
              .licence(Treatment.Licence.LICENSED)
              .remark("Maintenance every 3 months or as required."),
          Sources.COBALIN_H_SMPC.at("section 4.2", READ_ONCE));

  /** Neo-Cytamen, tobacco amblyopia and Leber optic atrophy. */
  public static final Treatment NEO_CYTAMEN_OPTIC =
      add(
          treatment("neo-cytamen-optic", "Neo-Cytamen, tobacco amblyopia and Leber optic atrophy")
              .form(Cobalamin.HYDROXOCOBALAMIN)
              .route(Route.INTRAMUSCULAR)
              .addPhase(phase(atLeast("1 mg"), Span.of(1, DAYS)).length(Span.of(2, WEEKS)).build())
              .addPhase(
                  phase("1 mg", Span.of(1, WEEKS))
                      .times(2)
                      .until("as long as improvement is occurring")
                      .build())
              .addPhase(maintenance("1 mg", Span.of(1, MONTHS)).build())
              .course(Treatment.Course.AS_RESPONSE_DEMANDS)
              .forOthers(false)
              .forWhom("tobacco amblyopia and Leber's optic atrophy")
              .addConditions(
                  Conditions.LEBER_HEREDITARY_OPTIC_NEUROPATHY, Conditions.TOBACCO_AMBLYOPIA)
              .country("UK")
              .licence(Treatment.Licence.LICENSED),
          Sources.NEO_CYTAMEN_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED),
          Sources.HYDROXOCOBALAMIN_SMPC.at("section 4.2", READ_ONCE));

  /** Orobalin 1 mg tablets. */
  public static final Treatment OROBALIN =
      add(
          treatment("orobalin", "Orobalin 1 mg tablets")
              .form(Cobalamin.CYANOCOBALAMIN)
              .route(Route.ORAL)
              .addPhase(
                  phase("2 mg", Span.of(1, DAYS)).times(2).until("until full remission").build())
              .addPhase(maintenance("1 mg", Span.of(1, DAYS)).build())
              .course(Treatment.Course.WHILE_CAUSE_LASTS)
              .forNeurological(false)
              .forWhom(
                  "nutritional deficiency, and malabsorption including pernicious anaemia, resection of the stomach and disease of the small bowel")
              .addCauses(Causes.LOW_INTAKE, Causes.MALABSORPTION)
              .country("UK")
              .licence(Treatment.Licence.LICENSED)
              .remark(
                  "4 mg a day to begin with, between meals; with suspected neuropathy the licence asks for injections."),
          Sources.OROBALIN_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED));

  /** Cyanocobalamin 50 microgram tablets. */
  public static final Treatment CYTACON_TABLETS =
      add(
          treatment("cytacon-tablets", "cyanocobalamin 50 microgram tablets")
              .form(Cobalamin.CYANOCOBALAMIN)
              .route(Route.ORAL)
              .addPhase(maintenance(mass("50", "150 ug"), Span.of(1, DAYS)).build())
              .course(Treatment.Course.WHILE_CAUSE_LASTS)
              .forNeurological(false)
              .forWhom("nutritional deficiency, after partial gastrectomy, tropical sprue")
              .addCauses(Causes.LOW_INTAKE, Causes.PARTIAL_GASTRECTOMY, Causes.TROPICAL_SPRUE)
              .country("UK")
              .licence(Treatment.Licence.LICENSED)
              .remark("Or more; between meals; contains lactose."),
          Sources.CYTACON_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED));

  /** Cyanocobalamin tablets in pernicious anaemia, old licence text. */
  public static final Treatment CYTACON_PERNICIOUS_ANAEMIA =
      add(
          treatment(
                  "cytacon-pernicious-anaemia",
                  "cyanocobalamin tablets in pernicious anaemia, old licence text")
              .form(Cobalamin.CYANOCOBALAMIN)
              .route(Route.ORAL)
              .addPhase(maintenance(atLeast("300 ug"), Span.of(1, DAYS)).build())
              .course(Treatment.Course.LIFELONG)
              .forNeurological(false)
              .forWhom("pernicious anaemia when injections are not possible")
              .addCauses(Causes.PERNICIOUS_ANAEMIA)
              .country("UK")
              .licence(Treatment.Licence.LICENSED)
              .remark(
                  "Blood count at least every 3 months for 18 months, then yearly. NG239 asks for injections for life, and for 1 mg a day where tablets are used in malabsorption."),
          Sources.CYTACON_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED));

  /** Cyanocobalamin 35 microgram in 5 ml syrup. */
  public static final Treatment CYANOCOBALAMIN_SYRUP =
      add(
          treatment("cyanocobalamin-syrup", "cyanocobalamin 35 microgram in 5 ml syrup")
              .form(Cobalamin.CYANOCOBALAMIN)
              .route(Route.ORAL)
              .addPhase(
                  maintenance(mass("35", "70 ug"), Span.of(1, DAYS))
                      .times(2)
                      .until("or three times a day")
                      .build())
              .course(Treatment.Course.WHILE_CAUSE_LASTS)
              .forNeurological(false)
              .forWhom("nutritional deficiency, after partial gastrectomy, tropical sprue")
              .addCauses(Causes.LOW_INTAKE, Causes.PARTIAL_GASTRECTOMY, Causes.TROPICAL_SPRUE)
              .country("UK")
              .licence(Treatment.Licence.LICENSED)
              .remark("One or two 5 ml spoonfuls two or three times a day; an old text."),
          Sources.CYANOCOBALAMIN_SYRUP_SMPC.at("section 4.2", READ_ONCE));

  /** Hydroxocobalamin injections for life, NG239. */
  public static final Treatment NG239_AUTOIMMUNE_GASTRITIS =
      add(
          treatment("ng239-autoimmune-gastritis", "hydroxocobalamin injections for life, NG239")
              .form(Cobalamin.HYDROXOCOBALAMIN)
              .route(Route.INTRAMUSCULAR)
              .addPhase(phase("1 mg", Span.of(1, WEEKS)).times(3).length(Span.of(2, WEEKS)).build())
              .addPhase(maintenance("1 mg", Span.of(2, 3, MONTHS)).build())
              .course(Treatment.Course.LIFELONG)
              .forNeurological(false)
              .forWhom(
                  "autoimmune gastritis, total gastrectomy, complete resection of the terminal ileum")
              .addCauses(
                  Causes.AUTOIMMUNE_GASTRITIS,
                  Causes.TOTAL_GASTRECTOMY,
                  Causes.COMPLETE_ILEAL_RESECTION)
              .country("UK")
              .licence(Treatment.Licence.GUIDELINE)
              .remark(
                  "NG239 gives the route and the duration; the doses are those of the formulary."),
          Sources.NICE_NG239.at("section 1.5", INDEPENDENTLY_CONFIRMED),
          Sources.NICE_NG239.at("section 1.5, total gastrectomy and ileal resection", READ_ONCE),
          Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED));

  /** Oral replacement in malabsorption, NG239. */
  public static final Treatment NG239_ORAL_MALABSORPTION =
      add(
          treatment("ng239-oral-malabsorption", "oral replacement in malabsorption, NG239")
              .form(Cobalamin.CYANOCOBALAMIN)
              .route(Route.ORAL)
              .addPhase(maintenance(atLeast("1 mg"), Span.of(1, DAYS)).build())
              .course(Treatment.Course.WHILE_CAUSE_LASTS)
              .forNeurological(false)
              .forWhom(
                  "malabsorption other than autoimmune gastritis, total gastrectomy or complete ileal resection")
              .addCauses(
                  Causes.COELIAC_DISEASE,
                  Causes.PARTIAL_GASTRECTOMY,
                  Causes.GASTRIC_BYPASS,
                  Causes.SLEEVE_GASTRECTOMY,
                  Causes.FOOD_BOUND_MALABSORPTION,
                  Causes.ILEAL_CROHN_DISEASE,
                  Causes.PANCREATIC_INSUFFICIENCY,
                  Causes.TROPICAL_SPRUE,
                  Causes.BACTERIAL_OVERGROWTH,
                  Causes.RADIATION_ENTERITIS,
                  Causes.ILEAL_CONDUIT)
              .country("UK")
              .licence(Treatment.Licence.GUIDELINE)
              .remark(
                  "At least 1 mg a day; NG239 names cyanocobalamin, methylcobalamin and adenosylcobalamin; injections are an alternative."),
          Sources.NICE_NG239.at("section 1.5", INDEPENDENTLY_CONFIRMED),
          Sources.NICE_NG239.at(
              "section 1.5, forms and injections as an alternative, restated", SECONDARY),
          Sources.BMJ_2024.at("treatment", INDEPENDENTLY_CONFIRMED));

  /** Oral cyanocobalamin while injections were suspended, 2020. */
  public static final Treatment BSH_2020_ORAL_BRIDGE =
      add(
          treatment(
                  "bsh-2020-oral-bridge",
                  "oral cyanocobalamin while injections were suspended, 2020")
              .form(Cobalamin.CYANOCOBALAMIN)
              .route(Route.ORAL)
              .addPhase(
                  maintenance("1 mg", Span.of(1, DAYS))
                      .until("until injections can be resumed")
                      .build())
              .course(Treatment.Course.LIMITED)
              .forNeurological(false)
              .forWhom(
                  "people established on injections for a cause other than diet, during the pandemic")
              .addCauses(Causes.MALABSORPTION)
              .country("UK")
              .licence(Treatment.Licence.PRACTICE)
              .remark("Advice of 2020; another health board disagreed."),
          Sources.BSH_COVID_2020.at("non-dietary deficiency", INDEPENDENTLY_CONFIRMED));

  /** Oral vitamin B12 in high dose, US practice. */
  public static final Treatment US_ORAL_HIGH_DOSE =
      add(
          treatment("us-oral-high-dose", "oral vitamin B12 in high dose, US practice")
              .form(Cobalamin.CYANOCOBALAMIN)
              .route(Route.ORAL)
              .addPhase(maintenance(mass("1", "2 mg"), Span.of(1, DAYS)).build())
              .course(Treatment.Course.WHILE_CAUSE_LASTS)
              .forNeurological(false)
              .forWhom(
                  "adults, whether diet or malabsorption; not with severe deficiency or severe neurological symptoms")
              .addCauses(Causes.LOW_INTAKE, Causes.MALABSORPTION, Causes.MEDICINE_INDUCED)
              .country("USA")
              .licence(Treatment.Licence.GUIDELINE),
          Sources.AAFP_2017.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.AAFP_2025.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Cyanocobalamin injections, US label, pernicious anaemia. */
  public static final Treatment US_LABEL_CYANOCOBALAMIN_PERNICIOUS_ANAEMIA =
      add(
          treatment(
                  "us-label-cyanocobalamin-pernicious-anaemia",
                  "cyanocobalamin injections, US label, pernicious anaemia")
              .form(Cobalamin.CYANOCOBALAMIN)
              .route(Route.INTRAMUSCULAR)
              .addPhase(phase("100 ug", Span.of(1, DAYS)).length(Span.of(6, 7, DAYS)).build())
              .addPhase(phase("100 ug", Span.of(2, DAYS)).until("for seven doses").build())
              .addPhase(phase("100 ug", Span.of(3, 4, DAYS)).length(Span.of(2, 3, WEEKS)).build())
              .addPhase(maintenance("100 ug", Span.of(1, MONTHS)).build())
              .course(Treatment.Course.LIFELONG)
              .forWhom("pernicious anaemia")
              .addCauses(Causes.PERNICIOUS_ANAEMIA, Causes.LOSS_OF_INTRINSIC_FACTOR)
              .country("USA")
              .licence(Treatment.Licence.LICENSED)
              .remark("Into a muscle or deep under the skin, never into a vein."),
          Sources.US_LABEL_CYANOCOBALAMIN.at("dosage", INDEPENDENTLY_CONFIRMED));

  /** Cyanocobalamin injections, usual US practice. */
  public static final Treatment US_PRACTICE_CYANOCOBALAMIN =
      add(
          treatment("us-practice-cyanocobalamin", "cyanocobalamin injections, usual US practice")
              .form(Cobalamin.CYANOCOBALAMIN)
              .route(Route.INTRAMUSCULAR)
              .addPhase(phase("1 mg", Span.of(1, DAYS)).length(Span.of(1, WEEKS)).build())
              .addPhase(phase("1 mg", Span.of(1, WEEKS)).length(Span.of(4, WEEKS)).build())
              .addPhase(maintenance("1 mg", Span.of(1, MONTHS)).build())
              .course(Treatment.Course.WHILE_CAUSE_LASTS)
              .forWhom("vitamin B12 deficiency")
              .addCauses(Causes.MALABSORPTION, Causes.LOW_INTAKE)
              .country("USA")
              .licence(Treatment.Licence.PRACTICE)
              .remark(
                  "The copy that was read names no form; cyanocobalamin is what US injections hold as a rule."),
          Sources.REVIEW_COPY.at("treatment", SECONDARY));

  /** Hydroxocobalamin injections, US label. */
  public static final Treatment US_LABEL_HYDROXOCOBALAMIN =
      add(
          treatment("us-label-hydroxocobalamin", "hydroxocobalamin injections, US label")
              .form(Cobalamin.HYDROXOCOBALAMIN)
              .route(Route.INTRAMUSCULAR)
              .addPhase(phase("30 ug", Span.of(1, DAYS)).length(Span.of(5, 10, DAYS)).build())
              .addPhase(maintenance(mass("100", "200 ug"), Span.of(1, MONTHS)).build())
              .course(Treatment.Course.LIFELONG)
              .forWhom("vitamin B12 deficiency including pernicious anaemia")
              .addCauses(Causes.PERNICIOUS_ANAEMIA, Causes.MALABSORPTION)
              .country("USA")
              .licence(Treatment.Licence.LICENSED)
              .remark(
                  "The label allows considerably more for the critically ill and for neurological disease; potassium is watched closely for 48 hours."),
          Sources.US_LABEL_HYDROXOCOBALAMIN.at("dosage", INDEPENDENTLY_CONFIRMED));

  /** Nasal cyanocobalamin, Nascobal. */
  public static final Treatment NASCOBAL =
      add(
          treatment("nascobal", "nasal cyanocobalamin, Nascobal")
              .form(Cobalamin.CYANOCOBALAMIN)
              .route(Route.NASAL)
              .addPhase(maintenance("500 ug", Span.of(1, WEEKS)).build())
              .course(Treatment.Course.WHILE_CAUSE_LASTS)
              .forNeurological(false)
              .forWhom(
                  "maintenance after remission by injections, without disease of the nervous system")
              .addCauses(Causes.PERNICIOUS_ANAEMIA, Causes.MALABSORPTION, Causes.VEGAN_DIET)
              .country("USA")
              .licence(Treatment.Licence.LICENSED)
              .remark(
                  "One spray in one nostril, an hour away from hot food and drink; level and count after 1 month, then every 3 to 6 months."),
          Sources.NASCOBAL_LABEL.at("dosage", INDEPENDENTLY_CONFIRMED));

  /** Oral vitamin B12 after bariatric surgery, AAFP. */
  public static final Treatment US_BARIATRIC_ORAL =
      add(
          treatment("us-bariatric-oral", "oral vitamin B12 after bariatric surgery, AAFP")
              .form(Cobalamin.CYANOCOBALAMIN)
              .route(Route.ORAL)
              .addPhase(maintenance("1 mg", Span.of(1, DAYS)).build())
              .course(Treatment.Course.LIFELONG)
              .preventive(true)
              .forNeurological(false)
              .forWhom("after bariatric surgery")
              .addCauses(
                  Causes.GASTRIC_BYPASS,
                  Causes.SLEEVE_GASTRECTOMY,
                  Causes.BILIOPANCREATIC_DIVERSION)
              .country("USA")
              .licence(Treatment.Licence.GUIDELINE),
          Sources.AAFP_2017.at("abstract", INDEPENDENTLY_CONFIRMED));

  /** Hydroxocobalamin injections after bariatric surgery, BOMSS. */
  public static final Treatment UK_BARIATRIC_INJECTION =
      add(
          treatment(
                  "uk-bariatric-injection",
                  "hydroxocobalamin injections after bariatric surgery, BOMSS")
              .form(Cobalamin.HYDROXOCOBALAMIN)
              .route(Route.INTRAMUSCULAR)
              .addPhase(maintenance("1 mg", Span.of(3, MONTHS)).build())
              .course(Treatment.Course.LIFELONG)
              .preventive(true)
              .forWhom("after bypass or sleeve")
              .addCauses(Causes.GASTRIC_BYPASS, Causes.SLEEVE_GASTRECTOMY)
              .country("UK")
              .licence(Treatment.Licence.GUIDELINE)
              .remark("Bloods at 3, 6 and 12 months, then yearly."),
          Sources.BOMSS_2020.at("vitamin B12, restated", SECONDARY));

  /** Hydroxocobalamin injections, Australia, without neurological involvement. */
  public static final Treatment AUSTRALIA_WITHOUT_NEUROLOGY =
      add(
          treatment(
                  "australia-without-neurology",
                  "hydroxocobalamin injections, Australia, without neurological involvement")
              .form(Cobalamin.HYDROXOCOBALAMIN)
              .route(Route.INTRAMUSCULAR)
              .addPhase(
                  phase(mass("250", "1000 ug"), Span.of(2, DAYS))
                      .length(Span.of(1, 2, WEEKS))
                      .build())
              .addPhase(
                  phase("250 ug", Span.of(1, WEEKS))
                      .until("until the blood count is normal")
                      .build())
              .addPhase(maintenance("1 mg", Span.of(2, 3, MONTHS)).build())
              .course(Treatment.Course.AS_RESPONSE_DEMANDS)
              .forNeurological(false)
              .forWhom("adults without neurological involvement")
              .addCauses(Causes.MALABSORPTION, Causes.LOW_INTAKE)
              .country("Australia")
              .licence(Treatment.Licence.LICENSED),
          Sources.AUSTRALIA_LABEL.at("section 4.2", READ_ONCE));

  /** Hydroxocobalamin injections, Australia, with neurological involvement. */
  public static final Treatment AUSTRALIA_WITH_NEUROLOGY =
      add(
          treatment(
                  "australia-with-neurology",
                  "hydroxocobalamin injections, Australia, with neurological involvement")
              .form(Cobalamin.HYDROXOCOBALAMIN)
              .route(Route.INTRAMUSCULAR)
              .addPhase(phase("1 mg", Span.of(2, DAYS)).length(Span.of(1, 2, WEEKS)).build())
              .addPhase(maintenance("1 mg", Span.of(2, MONTHS)).build())
              .course(Treatment.Course.AS_RESPONSE_DEMANDS)
              .forOthers(false)
              .forWhom("adults with neurological involvement")
              .addCauses(Causes.MALABSORPTION, Causes.LOW_INTAKE)
              .country("Australia")
              .licence(Treatment.Licence.LICENSED),
          Sources.AUSTRALIA_LABEL.at("section 4.2", READ_ONCE));

  /** Cyanocobalamin injections, France. */
  public static final Treatment FRANCE_INJECTION =
      add(
          treatment("france-injection", "cyanocobalamin injections, France")
              .form(Cobalamin.CYANOCOBALAMIN)
              .route(Route.INTRAMUSCULAR)
              .addPhase(
                  phase("1 mg", Span.of(1, DAYS))
                      .until("or three times a week, 10 mg in all")
                      .build())
              .addPhase(maintenance("1 mg", Span.of(1, MONTHS)).build())
              .course(Treatment.Course.LIFELONG)
              .forWhom("proven deficiency from malabsorption")
              .addCauses(
                  Causes.PERNICIOUS_ANAEMIA,
                  Causes.TOTAL_GASTRECTOMY,
                  Causes.ILEAL_RESECTION,
                  Causes.IMERSLUND_GRASBECK)
              .country("France")
              .licence(Treatment.Licence.LICENSED),
          Sources.FRANCE_LABEL.at("section 4.2", INDEPENDENTLY_CONFIRMED));

  /** Cyanocobalamin by mouth, France, vegans. */
  public static final Treatment FRANCE_ORAL_VEGAN =
      add(
          treatment("france-oral-vegan", "cyanocobalamin by mouth, France, vegans")
              .form(Cobalamin.CYANOCOBALAMIN)
              .route(Route.ORAL)
              .addPhase(phase("1 mg", Span.of(1, DAYS)).length(Span.of(15, 30, DAYS)).build())
              .addPhase(maintenance("1 mg", Span.of(10, DAYS)).build())
              .course(Treatment.Course.WHILE_CAUSE_LASTS)
              .forNeurological(false)
              .forWhom("strict vegans of more than 4 years with anaemia")
              .addCauses(Causes.VEGAN_DIET)
              .country("France")
              .licence(Treatment.Licence.LICENSED),
          Sources.FRANCE_LABEL.at("section 4.2", INDEPENDENTLY_CONFIRMED));

  /** Cyanocobalamin injections, Germany. */
  public static final Treatment GERMANY_INJECTION =
      add(
          treatment("germany-injection", "cyanocobalamin injections, Germany")
              .form(Cobalamin.CYANOCOBALAMIN)
              .route(Route.INTRAMUSCULAR)
              .addPhase(
                  phase("1 mg", Span.of(1, WEEKS)).times(2).until("in the first weeks").build())
              .addPhase(maintenance("100 ug", Span.of(1, MONTHS)).build())
              .course(Treatment.Course.WHILE_CAUSE_LASTS)
              .forWhom(
                  "deficiency that diet cannot correct; the monthly dose for proven malabsorption")
              .addCauses(Causes.MALABSORPTION, Causes.LOW_INTAKE)
              .country("Germany")
              .licence(Treatment.Licence.LICENSED),
          Sources.GERMANY_LABEL.at("section 4.2", READ_ONCE));

  /** Depot injections, Switzerland. */
  public static final Treatment SWITZERLAND_DEPOT =
      add(
          treatment("switzerland-depot", "depot injections, Switzerland")
              .form(Cobalamin.HYDROXOCOBALAMIN)
              .route(Route.INTRAMUSCULAR)
              .addPhase(
                  phase("1 mg", Span.of(1, WEEKS))
                      .times(3)
                      .until("or twice a week, in the acute stage")
                      .build())
              .addPhase(maintenance("1 mg", Span.of(2, 3, MONTHS)).build())
              .course(Treatment.Course.LIFELONG)
              .forWhom("pernicious anaemia")
              .addCauses(Causes.PERNICIOUS_ANAEMIA)
              .country("Switzerland")
              .licence(Treatment.Licence.LICENSED),
          Sources.SWISS_DEPOT_LABEL.at("dosage", READ_ONCE));

  /** Cyanocobalamin injections, Switzerland, without neurological involvement. */
  public static final Treatment SWITZERLAND_WITHOUT_NEUROLOGY =
      add(
          treatment(
                  "switzerland-without-neurology",
                  "cyanocobalamin injections, Switzerland, without neurological involvement")
              .form(Cobalamin.CYANOCOBALAMIN)
              .route(Route.INTRAMUSCULAR)
              .addPhase(
                  phase("1 mg", Span.of(1, WEEKS)).until("until the blood count is normal").build())
              .addPhase(maintenance("1 mg", Span.of(1, MONTHS)).build())
              .course(Treatment.Course.WHILE_CAUSE_LASTS)
              .forNeurological(false)
              .forWhom("deficiency without neurological involvement; for life in malabsorption")
              .addCauses(Causes.MALABSORPTION, Causes.LOW_INTAKE)
              .country("Switzerland")
              .licence(Treatment.Licence.LICENSED),
          Sources.SWISS_LABEL.at("dosage", READ_ONCE));

  /** Cyanocobalamin injections, Switzerland, with neurological involvement. */
  public static final Treatment SWITZERLAND_WITH_NEUROLOGY =
      add(
          treatment(
                  "switzerland-with-neurology",
                  "cyanocobalamin injections, Switzerland, with neurological involvement")
              .form(Cobalamin.CYANOCOBALAMIN)
              .route(Route.INTRAMUSCULAR)
              .addPhase(
                  phase("1 mg", Span.of(2, DAYS)).until("until the blood picture improves").build())
              .addPhase(maintenance("1 mg", Span.of(1, MONTHS)).build())
              .course(Treatment.Course.WHILE_CAUSE_LASTS)
              .forOthers(false)
              .forWhom("deficiency with neurological involvement")
              .addCauses(Causes.MALABSORPTION, Causes.LOW_INTAKE)
              .country("Switzerland")
              .licence(Treatment.Licence.LICENSED),
          Sources.SWISS_LABEL.at("dosage", READ_ONCE));

  /** Cyanocobalamin 1 mg tablets, Denmark. */
  public static final Treatment DENMARK_TABLETS =
      add(
          treatment("denmark-tablets", "cyanocobalamin 1 mg tablets, Denmark")
              .form(Cobalamin.CYANOCOBALAMIN)
              .route(Route.ORAL)
              .addPhase(maintenance("1 mg", Span.of(1, DAYS)).build())
              .course(Treatment.Course.LIFELONG)
              .forNeurological(false)
              .forWhom("maintenance in pernicious anaemia")
              .addCauses(Causes.PERNICIOUS_ANAEMIA)
              .country("Denmark")
              .licence(Treatment.Licence.LICENSED)
              .remark(
                  "Not in Leber hereditary optic neuropathy, tobacco or alcohol amblyopia, or tropical ataxic neuropathy."),
          Sources.DENMARK_LABEL.at("section 4.2", READ_ONCE));

  /** Cyanocobalamin tablets instead of injections, Norway. */
  public static final Treatment NORWAY_TABLETS =
      add(
          treatment("norway-tablets", "cyanocobalamin tablets instead of injections, Norway")
              .form(Cobalamin.CYANOCOBALAMIN)
              .route(Route.ORAL)
              .addPhase(maintenance("1 mg", Span.of(1, DAYS)).build())
              .course(Treatment.Course.WHILE_CAUSE_LASTS)
              .forNeurological(false)
              .forWhom("people on injections who change to tablets; check at 3 months")
              .addCauses(Causes.MALABSORPTION, Causes.PERNICIOUS_ANAEMIA)
              .country("Norway")
              .licence(Treatment.Licence.GUIDELINE)
              .remark("2 mg a day, or injections, where 1 mg is not enough after 3 months."),
          Sources.NORWAY_ADVICE.at("practical advice", INDEPENDENTLY_CONFIRMED));

  /** Cyanocobalamin injections before tablets, Norway. */
  public static final Treatment NORWAY_INITIAL_INJECTIONS =
      add(
          treatment("norway-initial-injections", "cyanocobalamin injections before tablets, Norway")
              .form(Cobalamin.CYANOCOBALAMIN)
              .route(Route.INTRAMUSCULAR)
              .addPhase(
                  phase("1 mg", Span.of(1, 2, DAYS)).until("5 mg in all, then tablets").build())
              .course(Treatment.Course.LIMITED)
              .forWhom("severe deficiency")
              .addCauses(Causes.MALABSORPTION, Causes.LOW_INTAKE)
              .country("Norway")
              .licence(Treatment.Licence.GUIDELINE),
          Sources.NORWAY_HANDBOOK.at("dosage", READ_ONCE));

  /** Mecobalamin injections, Japan, megaloblastic anaemia. */
  public static final Treatment JAPAN_MECOBALAMIN_ANAEMIA =
      add(
          treatment(
                  "japan-mecobalamin-anaemia",
                  "mecobalamin injections, Japan, megaloblastic anaemia")
              .form(Cobalamin.METHYLCOBALAMIN)
              .route(Route.INTRAMUSCULAR)
              .addPhase(
                  phase("500 ug", Span.of(1, WEEKS)).times(3).length(Span.of(2, MONTHS)).build())
              .addPhase(maintenance("500 ug", Span.of(1, 3, MONTHS)).build())
              .course(Treatment.Course.WHILE_CAUSE_LASTS)
              .forWhom("megaloblastic anaemia of vitamin B12 deficiency")
              .addCauses(Causes.MALABSORPTION, Causes.LOW_INTAKE)
              .country("Japan")
              .licence(Treatment.Licence.LICENSED),
          Sources.JAPAN_INJECTION.at("dosage", INDEPENDENTLY_CONFIRMED));

  /** Mecobalamin injections, Japan, peripheral neuropathy. */
  public static final Treatment JAPAN_MECOBALAMIN_NEUROPATHY =
      add(
          treatment(
                  "japan-mecobalamin-neuropathy",
                  "mecobalamin injections, Japan, peripheral neuropathy")
              .form(Cobalamin.METHYLCOBALAMIN)
              .route(Route.INTRAMUSCULAR)
              .addPhase(phase("500 ug", Span.of(1, WEEKS)).times(3).build())
              .course(Treatment.Course.AS_RESPONSE_DEMANDS)
              .forOthers(false)
              .forWhom("peripheral neuropathy")
              .addCauses(Causes.MALABSORPTION, Causes.LOW_INTAKE)
              .country("Japan")
              .licence(Treatment.Licence.LICENSED)
              .remark("Not to be used for more than a month without effect."),
          Sources.JAPAN_INJECTION.at("dosage", INDEPENDENTLY_CONFIRMED));

  /** Mecobalamin tablets, Japan, peripheral neuropathy. */
  public static final Treatment JAPAN_MECOBALAMIN_TABLETS =
      add(
          treatment(
                  "japan-mecobalamin-tablets", "mecobalamin tablets, Japan, peripheral neuropathy")
              .form(Cobalamin.METHYLCOBALAMIN)
              .route(Route.ORAL)
              .addPhase(phase("500 ug", Span.of(1, DAYS)).times(3).build())
              .course(Treatment.Course.AS_RESPONSE_DEMANDS)
              .forOthers(false)
              .forWhom("peripheral neuropathy")
              .addCauses(Causes.MALABSORPTION, Causes.LOW_INTAKE)
              .country("Japan")
              .licence(Treatment.Licence.LICENSED)
              .remark(
                  "Not to be used for months without effect. With suspected neuropathy from deficiency injections come first."),
          Sources.JAPAN_TABLETS.at("dosage", INDEPENDENTLY_CONFIRMED));

  /** Oral vitamin B12 in pernicious anaemia, review. */
  public static final Treatment REVIEW_ORAL_PERNICIOUS_ANAEMIA =
      add(
          treatment(
                  "review-oral-pernicious-anaemia",
                  "oral vitamin B12 in pernicious anaemia, review")
              .form(Cobalamin.CYANOCOBALAMIN)
              .route(Route.ORAL)
              .addPhase(maintenance("1 mg", Span.of(1, DAYS)).build())
              .course(Treatment.Course.LIFELONG)
              .forNeurological(false)
              .forWhom("pernicious anaemia")
              .addCauses(Causes.PERNICIOUS_ANAEMIA)
              .country("international")
              .licence(Treatment.Licence.PRACTICE)
              .remark(
                  "Judged enough in a review of small studies; NG239 still asks for injections for life: show both."),
          Sources.CHAN_2016.at("abstract", INDEPENDENTLY_CONFIRMED),
          Sources.COCHRANE_2018.at("conclusions", INDEPENDENTLY_CONFIRMED));

  /** Oral cyanocobalamin in food-bound malabsorption, review. */
  public static final Treatment REVIEW_ORAL_FOOD_BOUND =
      add(
          treatment(
                  "review-oral-food-bound",
                  "oral cyanocobalamin in food-bound malabsorption, review")
              .form(Cobalamin.CYANOCOBALAMIN)
              .route(Route.ORAL)
              .addPhase(maintenance("250 ug", Span.of(1, DAYS)).build())
              .course(Treatment.Course.WHILE_CAUSE_LASTS)
              .forNeurological(false)
              .forWhom("food-bound malabsorption")
              .addCauses(Causes.FOOD_BOUND_MALABSORPTION)
              .country("international")
              .licence(Treatment.Licence.PRACTICE)
              .remark(
                  "A mean dose of studies; NG239 asks for at least 1 mg a day in malabsorption."),
          Sources.ANDRES_2009.at("summary", READ_ONCE));

  /** Daily supplement for vegans. */
  public static final Treatment VEGAN_DAILY_SUPPLEMENT =
      add(
          treatment("vegan-daily-supplement", "daily supplement for vegans")
              .form(Cobalamin.CYANOCOBALAMIN)
              .route(Route.ORAL)
              .addPhase(maintenance(atLeast("10 ug"), Span.of(1, DAYS)).build())
              .course(Treatment.Course.WHILE_CAUSE_LASTS)
              .preventive(true)
              .forNeurological(false)
              .forWhom("vegans without deficiency")
              .addCauses(Causes.VEGAN_DIET)
              .country("international")
              .licence(Treatment.Licence.SUPPLEMENT)
              .remark("It prevents, it does not treat."),
          Sources.VEGAN_SOCIETY.at("recommendation", INDEPENDENTLY_CONFIRMED));

  /** Daily supplement for vegans, US advice. */
  public static final Treatment VEGAN_DAILY_SUPPLEMENT_US =
      add(
          treatment("vegan-daily-supplement-us", "daily supplement for vegans, US advice")
              .form(Cobalamin.CYANOCOBALAMIN)
              .route(Route.ORAL)
              .addPhase(maintenance(mass("25", "100 ug"), Span.of(1, DAYS)).build())
              .course(Treatment.Course.WHILE_CAUSE_LASTS)
              .preventive(true)
              .forNeurological(false)
              .forWhom("vegans without deficiency")
              .addCauses(Causes.VEGAN_DIET)
              .country("USA")
              .licence(Treatment.Licence.SUPPLEMENT)
              .remark("It prevents, it does not treat."),
          Sources.VEGAN_HEALTH.at("recommendation", READ_ONCE));

  /** Weekly supplement for vegans. */
  public static final Treatment VEGAN_WEEKLY_SUPPLEMENT =
      add(
          treatment("vegan-weekly-supplement", "weekly supplement for vegans")
              .form(Cobalamin.CYANOCOBALAMIN)
              .route(Route.ORAL)
              .addPhase(maintenance(atLeast("2 mg"), Span.of(1, WEEKS)).build())
              .course(Treatment.Course.WHILE_CAUSE_LASTS)
              .preventive(true)
              .forNeurological(false)
              .forWhom("vegans without deficiency, not pregnant or breastfeeding")
              .addCauses(Causes.VEGAN_DIET)
              .country("international")
              .licence(Treatment.Licence.SUPPLEMENT)
              .remark("It prevents, it does not treat."),
          Sources.VEGAN_SOCIETY.at("recommendation", INDEPENDENTLY_CONFIRMED));

  /** Fortified food for vegans. */
  public static final Treatment VEGAN_FORTIFIED_FOOD =
      add(
          treatment("vegan-fortified-food", "fortified food for vegans")
              .form(Cobalamin.CYANOCOBALAMIN)
              .route(Route.ORAL)
              .addPhase(
                  maintenance(mass("1", "1.5 ug"), Span.of(1, DAYS))
                      .times(2)
                      .until("or three times, 3 ug in all")
                      .build())
              .course(Treatment.Course.WHILE_CAUSE_LASTS)
              .preventive(true)
              .forNeurological(false)
              .forWhom("vegans without deficiency")
              .addCauses(Causes.VEGAN_DIET)
              .country("international")
              .licence(Treatment.Licence.SUPPLEMENT)
              .remark("It prevents, it does not treat."),
          Sources.VEGAN_SOCIETY.at("recommendation", INDEPENDENTLY_CONFIRMED));

  /** Restart after a long time without vitamin B12. */
  public static final Treatment VEGAN_RESTART =
      add(
          treatment("vegan-restart", "restart after a long time without vitamin B12")
              .form(Cobalamin.CYANOCOBALAMIN)
              .route(Route.ORAL)
              .addPhase(phase("2 mg", Span.of(1, DAYS)).length(Span.of(2, WEEKS)).build())
              .course(Treatment.Course.LIMITED)
              .preventive(true)
              .forNeurological(false)
              .forWhom(
                  "vegans after a long gap, without signs of deficiency, before a regular supplement")
              .addCauses(Causes.VEGAN_DIET)
              .country("USA")
              .licence(Treatment.Licence.SUPPLEMENT),
          Sources.VEGAN_HEALTH.at("recommendation", READ_ONCE));

  /** Cyanocobalamin injections for children, US label. */
  public static final Treatment US_CHILD_PERNICIOUS_ANAEMIA =
      add(
          treatment(
                  "us-child-pernicious-anaemia", "cyanocobalamin injections for children, US label")
              .form(Cobalamin.CYANOCOBALAMIN)
              .route(Route.INTRAMUSCULAR)
              .addPhase(
                  phase(mass("30", "50 ug"), Span.of(1, DAYS))
                      .length(Span.of(2, WEEKS))
                      .until("or more, about 1 mg in all")
                      .build())
              .addPhase(maintenance("100 ug", Span.of(1, MONTHS)).build())
              .course(Treatment.Course.LIFELONG)
              .paediatric(true)
              .forWhom("children with pernicious anaemia, in paediatric care only")
              .addCauses(Causes.PERNICIOUS_ANAEMIA, Causes.CONGENITAL_INTRINSIC_FACTOR_DEFICIENCY)
              .country("USA")
              .licence(Treatment.Licence.LICENSED),
          Sources.US_LABEL_CYANOCOBALAMIN.at("paediatric dosage", READ_ONCE));

  private Treatments() {}

  /** All of them, in the order of this file. */
  static List<Treatment> all() {
    return List.copyOf(ALL);
  }

  private static Range atLeast(String dose) {
    return Range.of(">=" + dose);
  }

  private static Range mass(String low, String high) {
    return Range.of(low + " to " + high);
  }

  private static Phase.Builder phase(Range dose, Span every) {
    return Phase.builder().dose(dose).every(every);
  }

  private static Phase.Builder phase(String dose, Span every) {
    return phase(Range.of(Quantity.of(dose), Quantity.of(dose)), every);
  }

  private static Phase.Builder maintenance(Range dose, Span every) {
    return phase(dose, every).maintenance(true);
  }

  private static Phase.Builder maintenance(String dose, Span every) {
    return phase(dose, every).maintenance(true);
  }

  private static Treatment.Builder treatment(String id, String name) {
    return Treatment.builder().id(id).name(name);
  }

  private static Treatment add(Treatment.Builder treatment, Citation... citations) {
    Treatment made = treatment.addCitations(citations).build();
    ALL.add(made);
    return made;
  }
}
