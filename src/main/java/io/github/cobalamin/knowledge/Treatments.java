package io.github.cobalamin.knowledge;

import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;
import static io.github.cobalamin.source.Confirmation.SECONDARY;

import io.github.cobalamin.knowledge.evidence.Precautions;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Phase;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.model.Treatment;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Range;
import io.github.cobalamin.quantity.Span;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Published regimens, each as one source gives it. They are data for clinicians and for the rules
 * that cite them: a regimen is not a recommendation for a person, and those of children are for
 * paediatric care to choose. What to mind stands in {@link Precautions}.
 */
public final class Treatments {
  /** Hydroxocobalamin injections, UK practice, without neurological involvement. */
  public static final Treatment UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY =
      Treatment.builder()
          .id("uk-hydroxocobalamin-without-neurology")
          .name("hydroxocobalamin injections, UK practice, without neurological involvement")
          .form(Cobalamin.HYDROXOCOBALAMIN)
          .route(Route.INTRAMUSCULAR)
          .addPhase(
              Phase.builder()
                  .dose(mass("1 mg"))
                  .times(3)
                  .every(Span.of(1, ChronoUnit.WEEKS))
                  .length(Span.of(2, ChronoUnit.WEEKS))
                  .build())
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("1 mg"))
                  .every(Span.of(2, 3, ChronoUnit.MONTHS))
                  .build())
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
              "Six loading doses; the two-week load is that of the formulary and of the guideline, not of the product licence.")
          .addCitation(Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.BSH_2014.at("treatment", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Hydroxocobalamin injections, UK practice, with neurological involvement. */
  public static final Treatment UK_HYDROXOCOBALAMIN_WITH_NEUROLOGY =
      Treatment.builder()
          .id("uk-hydroxocobalamin-with-neurology")
          .name("hydroxocobalamin injections, UK practice, with neurological involvement")
          .form(Cobalamin.HYDROXOCOBALAMIN)
          .route(Route.INTRAMUSCULAR)
          .addPhase(
              Phase.builder()
                  .dose(mass("1 mg"))
                  .every(Span.of(2, ChronoUnit.DAYS))
                  .until("until there is no further improvement")
                  .build())
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("1 mg"))
                  .every(Span.of(2, ChronoUnit.MONTHS))
                  .build())
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
              "Review at 3 weeks, so that alternate-day injections do not run on unseen; seek specialist advice.")
          .addCitation(Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.BSH_2014.at("treatment", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.NASGP.at("review at 3 weeks", READ_ONCE))
          .build();

  /** Hydroxocobalamin injections, UK practice, prevention. */
  public static final Treatment UK_HYDROXOCOBALAMIN_PREVENTION =
      Treatment.builder()
          .id("uk-hydroxocobalamin-prevention")
          .name("hydroxocobalamin injections, UK practice, prevention")
          .form(Cobalamin.HYDROXOCOBALAMIN)
          .route(Route.INTRAMUSCULAR)
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("1 mg"))
                  .every(Span.of(2, 3, ChronoUnit.MONTHS))
                  .build())
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
          .licence(Treatment.Licence.LICENSED)
          .addCitation(Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.COBALIN_H_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Hydroxocobalamin injections, tobacco amblyopia and Leber optic atrophy, formulary. */
  public static final Treatment UK_HYDROXOCOBALAMIN_OPTIC =
      Treatment.builder()
          .id("uk-hydroxocobalamin-optic")
          .name("hydroxocobalamin injections, tobacco amblyopia and Leber optic atrophy, formulary")
          .form(Cobalamin.HYDROXOCOBALAMIN)
          .route(Route.INTRAMUSCULAR)
          .addPhase(
              Phase.builder()
                  .dose(mass("1 mg"))
                  .every(Span.of(1, ChronoUnit.DAYS))
                  .length(Span.of(2, ChronoUnit.WEEKS))
                  .build())
          .addPhase(
              Phase.builder()
                  .dose(mass("1 mg"))
                  .times(2)
                  .every(Span.of(1, ChronoUnit.WEEKS))
                  .until("until there is no further improvement")
                  .build())
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("1 mg"))
                  .every(Span.of(1, 3, ChronoUnit.MONTHS))
                  .build())
          .course(Treatment.Course.AS_RESPONSE_DEMANDS)
          .forOthers(false)
          .forWhom("tobacco amblyopia and Leber's optic atrophy")
          .addConditions(Conditions.LEBER_HEREDITARY_OPTIC_NEUROPATHY, Conditions.TOBACCO_AMBLYOPIA)
          .country("UK")
          .licence(Treatment.Licence.GUIDELINE)
          .addCitation(Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.HYDROXOCOBALAMIN_SMPC.at("section 4.2, older text", READ_ONCE))
          .build();

  /** Hydroxocobalamin twice a year after loading, diet-related. */
  public static final Treatment UK_DIET_INJECTION_TWICE_A_YEAR =
      Treatment.builder()
          .id("uk-diet-injection-twice-a-year")
          .name("hydroxocobalamin twice a year after loading, diet-related")
          .form(Cobalamin.HYDROXOCOBALAMIN)
          .route(Route.INTRAMUSCULAR)
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("1 mg"))
                  .every(Span.of(6, ChronoUnit.MONTHS))
                  .build())
          .course(Treatment.Course.WHILE_CAUSE_LASTS)
          .forNeurological(false)
          .forWhom("diet-related deficiency after loading, where tablets are not taken")
          .addCauses(Causes.LOW_INTAKE)
          .country("UK")
          .licence(Treatment.Licence.GUIDELINE)
          .addCitation(Sources.NICE_CKS.at("maintenance", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Cyanocobalamin tablets after loading, diet-related. */
  public static final Treatment UK_DIET_TABLETS_AFTER_LOADING =
      Treatment.builder()
          .id("uk-diet-tablets-after-loading")
          .name("cyanocobalamin tablets after loading, diet-related")
          .form(Cobalamin.CYANOCOBALAMIN)
          .route(Route.ORAL)
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("50", "150 ug"))
                  .every(Span.of(1, ChronoUnit.DAYS))
                  .build())
          .course(Treatment.Course.WHILE_CAUSE_LASTS)
          .forNeurological(false)
          .forWhom("diet-related deficiency after loading")
          .addCauses(Causes.LOW_INTAKE)
          .country("UK")
          .licence(Treatment.Licence.GUIDELINE)
          .remark(
              "Between meals. It does not meet the 1 mg a day that NG239 asks for in malabsorption.")
          .addCitation(Sources.NICE_CKS.at("maintenance", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.CYTACON_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Cobalin-H, without neurological involvement. */
  public static final Treatment COBALIN_H_WITHOUT_NEUROLOGY =
      Treatment.builder()
          .id("cobalin-h-without-neurology")
          .name("Cobalin-H, without neurological involvement")
          .form(Cobalamin.HYDROXOCOBALAMIN)
          .route(Route.INTRAMUSCULAR)
          .addPhase(
              Phase.builder()
                  .dose(mass("0.25", "1 mg"))
                  .every(Span.of(2, ChronoUnit.DAYS))
                  .length(Span.of(1, 2, ChronoUnit.WEEKS))
                  .build())
          .addPhase(
              Phase.builder()
                  .dose(mass("0.25 mg"))
                  .every(Span.of(1, ChronoUnit.WEEKS))
                  .until("until the blood count is normal")
                  .build())
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("1 mg"))
                  .every(Span.of(2, 3, ChronoUnit.MONTHS))
                  .build())
          .course(Treatment.Course.AS_RESPONSE_DEMANDS)
          .forNeurological(false)
          .forWhom("pernicious and other macrocytic anaemias without neurological involvement")
          .addCauses(Causes.MALABSORPTION, Causes.LOW_INTAKE)
          .country("UK")
          .licence(Treatment.Licence.LICENSED)
          .addCitation(Sources.COBALIN_H_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.HYDROXOCOBALAMIN_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.NEO_CYTAMEN_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Cobalin-H, with neurological involvement. */
  public static final Treatment COBALIN_H_WITH_NEUROLOGY =
      Treatment.builder()
          .id("cobalin-h-with-neurology")
          .name("Cobalin-H, with neurological involvement")
          .form(Cobalamin.HYDROXOCOBALAMIN)
          .route(Route.INTRAMUSCULAR)
          .addPhase(
              Phase.builder()
                  .dose(mass("1 mg"))
                  .every(Span.of(2, ChronoUnit.DAYS))
                  .until("as long as improvement continues")
                  .build())
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("1 mg"))
                  .every(Span.of(2, ChronoUnit.MONTHS))
                  .build())
          .course(Treatment.Course.AS_RESPONSE_DEMANDS)
          .forOthers(false)
          .forWhom("pernicious and other macrocytic anaemias with neurological involvement")
          .addCauses(Causes.MALABSORPTION, Causes.LOW_INTAKE)
          .country("UK")
          .licence(Treatment.Licence.LICENSED)
          .addCitation(Sources.COBALIN_H_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.HYDROXOCOBALAMIN_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.NEO_CYTAMEN_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Cobalin-H, tobacco amblyopia and Leber optic atrophy. */
  public static final Treatment COBALIN_H_OPTIC =
      Treatment.builder()
          .id("cobalin-h-optic")
          .name("Cobalin-H, tobacco amblyopia and Leber optic atrophy")
          .form(Cobalamin.HYDROXOCOBALAMIN)
          .route(Route.INTRAMUSCULAR)
          .addPhase(
              Phase.builder()
                  .dose(mass("1 mg"))
                  .every(Span.of(1, ChronoUnit.DAYS))
                  .length(Span.of(2, ChronoUnit.WEEKS))
                  .build())
          .addPhase(
              Phase.builder()
                  .dose(mass("1 mg"))
                  .times(2)
                  .every(Span.of(1, ChronoUnit.WEEKS))
                  .until("as long as improvement is maintained")
                  .build())
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("1 mg"))
                  .every(Span.of(3, ChronoUnit.MONTHS))
                  .build())
          .course(Treatment.Course.AS_RESPONSE_DEMANDS)
          .forOthers(false)
          .forWhom("tobacco amblyopia and Leber's optic atrophy")
          .addConditions(Conditions.LEBER_HEREDITARY_OPTIC_NEUROPATHY, Conditions.TOBACCO_AMBLYOPIA)
          .country("UK")
          .licence(Treatment.Licence.LICENSED)
          .remark("Maintenance every 3 months or as required.")
          .addCitation(Sources.COBALIN_H_SMPC.at("section 4.2", READ_ONCE))
          .build();

  /** Neo-Cytamen, tobacco amblyopia and Leber optic atrophy. */
  public static final Treatment NEO_CYTAMEN_OPTIC =
      Treatment.builder()
          .id("neo-cytamen-optic")
          .name("Neo-Cytamen, tobacco amblyopia and Leber optic atrophy")
          .form(Cobalamin.HYDROXOCOBALAMIN)
          .route(Route.INTRAMUSCULAR)
          .addPhase(
              Phase.builder()
                  .dose(atLeast("1 mg"))
                  .every(Span.of(1, ChronoUnit.DAYS))
                  .length(Span.of(2, ChronoUnit.WEEKS))
                  .build())
          .addPhase(
              Phase.builder()
                  .dose(mass("1 mg"))
                  .times(2)
                  .every(Span.of(1, ChronoUnit.WEEKS))
                  .until("as long as improvement is occurring")
                  .build())
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("1 mg"))
                  .every(Span.of(1, ChronoUnit.MONTHS))
                  .build())
          .course(Treatment.Course.AS_RESPONSE_DEMANDS)
          .forOthers(false)
          .forWhom("tobacco amblyopia and Leber's optic atrophy")
          .addConditions(Conditions.LEBER_HEREDITARY_OPTIC_NEUROPATHY, Conditions.TOBACCO_AMBLYOPIA)
          .country("UK")
          .licence(Treatment.Licence.LICENSED)
          .addCitation(Sources.NEO_CYTAMEN_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.HYDROXOCOBALAMIN_SMPC.at("section 4.2", READ_ONCE))
          .build();

  /** Orobalin 1 mg tablets. */
  public static final Treatment OROBALIN =
      Treatment.builder()
          .id("orobalin")
          .name("Orobalin 1 mg tablets")
          .form(Cobalamin.CYANOCOBALAMIN)
          .route(Route.ORAL)
          .addPhase(
              Phase.builder()
                  .dose(mass("2 mg"))
                  .times(2)
                  .every(Span.of(1, ChronoUnit.DAYS))
                  .until("until full remission")
                  .build())
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("1 mg"))
                  .every(Span.of(1, ChronoUnit.DAYS))
                  .build())
          .course(Treatment.Course.WHILE_CAUSE_LASTS)
          .forNeurological(false)
          .forWhom(
              "nutritional deficiency, and malabsorption including pernicious anaemia, resection of the stomach and disease of the small bowel")
          .addCauses(Causes.LOW_INTAKE, Causes.MALABSORPTION)
          .country("UK")
          .licence(Treatment.Licence.LICENSED)
          .remark(
              "4 mg a day to begin with, between meals; with suspected neuropathy the licence asks for injections.")
          .addCitation(Sources.OROBALIN_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Cyanocobalamin 50 microgram tablets. */
  public static final Treatment CYTACON_TABLETS =
      Treatment.builder()
          .id("cytacon-tablets")
          .name("cyanocobalamin 50 microgram tablets")
          .form(Cobalamin.CYANOCOBALAMIN)
          .route(Route.ORAL)
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("50", "150 ug"))
                  .every(Span.of(1, ChronoUnit.DAYS))
                  .build())
          .course(Treatment.Course.WHILE_CAUSE_LASTS)
          .forNeurological(false)
          .forWhom("nutritional deficiency, after partial gastrectomy, tropical sprue")
          .addCauses(Causes.LOW_INTAKE, Causes.PARTIAL_GASTRECTOMY, Causes.TROPICAL_SPRUE)
          .country("UK")
          .licence(Treatment.Licence.LICENSED)
          .remark("Or more; between meals; contains lactose.")
          .addCitation(Sources.CYTACON_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Cyanocobalamin tablets in pernicious anaemia, old licence text. */
  public static final Treatment CYTACON_PERNICIOUS_ANAEMIA =
      Treatment.builder()
          .id("cytacon-pernicious-anaemia")
          .name("cyanocobalamin tablets in pernicious anaemia, old licence text")
          .form(Cobalamin.CYANOCOBALAMIN)
          .route(Route.ORAL)
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(atLeast("300 ug"))
                  .every(Span.of(1, ChronoUnit.DAYS))
                  .build())
          .course(Treatment.Course.LIFELONG)
          .forNeurological(false)
          .forWhom("pernicious anaemia when injections are not possible")
          .addCauses(Causes.PERNICIOUS_ANAEMIA)
          .country("UK")
          .licence(Treatment.Licence.LICENSED)
          .remark(
              "Blood count at least every 3 months for 18 months, then yearly. NG239 asks for injections for life, and for 1 mg a day where tablets are used in malabsorption.")
          .addCitation(Sources.CYTACON_SMPC.at("section 4.2", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Cyanocobalamin 35 microgram in 5 ml syrup. */
  public static final Treatment CYANOCOBALAMIN_SYRUP =
      Treatment.builder()
          .id("cyanocobalamin-syrup")
          .name("cyanocobalamin 35 microgram in 5 ml syrup")
          .form(Cobalamin.CYANOCOBALAMIN)
          .route(Route.ORAL)
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("35", "70 ug"))
                  .times(2)
                  .every(Span.of(1, ChronoUnit.DAYS))
                  .until("or three times a day")
                  .build())
          .course(Treatment.Course.WHILE_CAUSE_LASTS)
          .forNeurological(false)
          .forWhom("nutritional deficiency, after partial gastrectomy, tropical sprue")
          .addCauses(Causes.LOW_INTAKE, Causes.PARTIAL_GASTRECTOMY, Causes.TROPICAL_SPRUE)
          .country("UK")
          .licence(Treatment.Licence.LICENSED)
          .remark("One or two 5 ml spoonfuls two or three times a day; an old text.")
          .addCitation(Sources.CYANOCOBALAMIN_SYRUP_SMPC.at("section 4.2", READ_ONCE))
          .build();

  /** Hydroxocobalamin injections for life, NG239. */
  public static final Treatment NG239_AUTOIMMUNE_GASTRITIS =
      Treatment.builder()
          .id("ng239-autoimmune-gastritis")
          .name("hydroxocobalamin injections for life, NG239")
          .form(Cobalamin.HYDROXOCOBALAMIN)
          .route(Route.INTRAMUSCULAR)
          .addPhase(
              Phase.builder()
                  .dose(mass("1 mg"))
                  .times(3)
                  .every(Span.of(1, ChronoUnit.WEEKS))
                  .length(Span.of(2, ChronoUnit.WEEKS))
                  .build())
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("1 mg"))
                  .every(Span.of(2, 3, ChronoUnit.MONTHS))
                  .build())
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
          .remark("NG239 gives the route and the duration; the doses are those of the formulary.")
          .addCitation(Sources.NICE_NG239.at("section 1.5", INDEPENDENTLY_CONFIRMED))
          .addCitation(
              Sources.NICE_NG239.at(
                  "section 1.5, total gastrectomy and ileal resection", READ_ONCE))
          .addCitation(Sources.BNF.at("hydroxocobalamin", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Oral replacement in malabsorption, NG239. */
  public static final Treatment NG239_ORAL_MALABSORPTION =
      Treatment.builder()
          .id("ng239-oral-malabsorption")
          .name("oral replacement in malabsorption, NG239")
          .form(Cobalamin.CYANOCOBALAMIN)
          .route(Route.ORAL)
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(atLeast("1 mg"))
                  .every(Span.of(1, ChronoUnit.DAYS))
                  .build())
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
              "At least 1 mg a day; NG239 names cyanocobalamin, methylcobalamin and adenosylcobalamin; injections are an alternative.")
          .addCitation(Sources.NICE_NG239.at("section 1.5", INDEPENDENTLY_CONFIRMED))
          .addCitation(
              Sources.NICE_NG239.at(
                  "section 1.5, forms and injections as an alternative, restated", SECONDARY))
          .addCitation(Sources.BMJ_2024.at("treatment", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Oral cyanocobalamin while injections were suspended, 2020. */
  public static final Treatment BSH_2020_ORAL_BRIDGE =
      Treatment.builder()
          .id("bsh-2020-oral-bridge")
          .name("oral cyanocobalamin while injections were suspended, 2020")
          .form(Cobalamin.CYANOCOBALAMIN)
          .route(Route.ORAL)
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("1 mg"))
                  .every(Span.of(1, ChronoUnit.DAYS))
                  .until("until injections can be resumed")
                  .build())
          .course(Treatment.Course.LIMITED)
          .forNeurological(false)
          .forWhom(
              "people established on injections for a cause other than diet, during the pandemic")
          .addCauses(Causes.MALABSORPTION)
          .country("UK")
          .licence(Treatment.Licence.PRACTICE)
          .remark("Advice of 2020; another health board disagreed.")
          .addCitation(Sources.BSH_COVID_2020.at("non-dietary deficiency", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Oral vitamin B12 in high dose, US practice. */
  public static final Treatment US_ORAL_HIGH_DOSE =
      Treatment.builder()
          .id("us-oral-high-dose")
          .name("oral vitamin B12 in high dose, US practice")
          .form(Cobalamin.CYANOCOBALAMIN)
          .route(Route.ORAL)
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("1", "2 mg"))
                  .every(Span.of(1, ChronoUnit.DAYS))
                  .build())
          .course(Treatment.Course.WHILE_CAUSE_LASTS)
          .forNeurological(false)
          .forWhom(
              "adults, whether diet or malabsorption; not with severe deficiency or severe neurological symptoms")
          .addCauses(Causes.LOW_INTAKE, Causes.MALABSORPTION, Causes.MEDICINE_INDUCED)
          .country("USA")
          .licence(Treatment.Licence.GUIDELINE)
          .addCitation(Sources.AAFP_2017.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.AAFP_2025.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Cyanocobalamin injections, US label, pernicious anaemia. */
  public static final Treatment US_LABEL_CYANOCOBALAMIN_PERNICIOUS_ANAEMIA =
      Treatment.builder()
          .id("us-label-cyanocobalamin-pernicious-anaemia")
          .name("cyanocobalamin injections, US label, pernicious anaemia")
          .form(Cobalamin.CYANOCOBALAMIN)
          .route(Route.INTRAMUSCULAR)
          .addPhase(
              Phase.builder()
                  .dose(mass("100 ug"))
                  .every(Span.of(1, ChronoUnit.DAYS))
                  .length(Span.of(6, 7, ChronoUnit.DAYS))
                  .build())
          .addPhase(
              Phase.builder()
                  .dose(mass("100 ug"))
                  .every(Span.of(2, ChronoUnit.DAYS))
                  .until("for seven doses")
                  .build())
          .addPhase(
              Phase.builder()
                  .dose(mass("100 ug"))
                  .every(Span.of(3, 4, ChronoUnit.DAYS))
                  .length(Span.of(2, 3, ChronoUnit.WEEKS))
                  .build())
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("100 ug"))
                  .every(Span.of(1, ChronoUnit.MONTHS))
                  .build())
          .course(Treatment.Course.LIFELONG)
          .forWhom("pernicious anaemia")
          .addCauses(Causes.PERNICIOUS_ANAEMIA, Causes.LOSS_OF_INTRINSIC_FACTOR)
          .country("USA")
          .licence(Treatment.Licence.LICENSED)
          .remark("Into a muscle or deep under the skin, never into a vein.")
          .addCitation(Sources.US_LABEL_CYANOCOBALAMIN.at("dosage", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Cyanocobalamin injections, usual US practice. */
  public static final Treatment US_PRACTICE_CYANOCOBALAMIN =
      Treatment.builder()
          .id("us-practice-cyanocobalamin")
          .name("cyanocobalamin injections, usual US practice")
          .form(Cobalamin.CYANOCOBALAMIN)
          .route(Route.INTRAMUSCULAR)
          .addPhase(
              Phase.builder()
                  .dose(mass("1 mg"))
                  .every(Span.of(1, ChronoUnit.DAYS))
                  .length(Span.of(1, ChronoUnit.WEEKS))
                  .build())
          .addPhase(
              Phase.builder()
                  .dose(mass("1 mg"))
                  .every(Span.of(1, ChronoUnit.WEEKS))
                  .length(Span.of(4, ChronoUnit.WEEKS))
                  .build())
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("1 mg"))
                  .every(Span.of(1, ChronoUnit.MONTHS))
                  .build())
          .course(Treatment.Course.WHILE_CAUSE_LASTS)
          .forWhom("vitamin B12 deficiency")
          .addCauses(Causes.MALABSORPTION, Causes.LOW_INTAKE)
          .country("USA")
          .licence(Treatment.Licence.PRACTICE)
          .remark(
              "The copy that was read names no form; cyanocobalamin is what US injections hold as a rule.")
          .addCitation(Sources.REVIEW_COPY.at("treatment", SECONDARY))
          .build();

  /** Hydroxocobalamin injections, US label. */
  public static final Treatment US_LABEL_HYDROXOCOBALAMIN =
      Treatment.builder()
          .id("us-label-hydroxocobalamin")
          .name("hydroxocobalamin injections, US label")
          .form(Cobalamin.HYDROXOCOBALAMIN)
          .route(Route.INTRAMUSCULAR)
          .addPhase(
              Phase.builder()
                  .dose(mass("30 ug"))
                  .every(Span.of(1, ChronoUnit.DAYS))
                  .length(Span.of(5, 10, ChronoUnit.DAYS))
                  .build())
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("100", "200 ug"))
                  .every(Span.of(1, ChronoUnit.MONTHS))
                  .build())
          .course(Treatment.Course.LIFELONG)
          .forWhom("vitamin B12 deficiency including pernicious anaemia")
          .addCauses(Causes.PERNICIOUS_ANAEMIA, Causes.MALABSORPTION)
          .country("USA")
          .licence(Treatment.Licence.LICENSED)
          .remark(
              "The label allows considerably more for the critically ill and for neurological disease; potassium is watched closely for 48 hours.")
          .addCitation(Sources.US_LABEL_HYDROXOCOBALAMIN.at("dosage", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Nasal cyanocobalamin, Nascobal. */
  public static final Treatment NASCOBAL =
      Treatment.builder()
          .id("nascobal")
          .name("nasal cyanocobalamin, Nascobal")
          .form(Cobalamin.CYANOCOBALAMIN)
          .route(Route.NASAL)
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("500 ug"))
                  .every(Span.of(1, ChronoUnit.WEEKS))
                  .build())
          .course(Treatment.Course.WHILE_CAUSE_LASTS)
          .forNeurological(false)
          .forWhom(
              "maintenance after remission by injections, without disease of the nervous system")
          .addCauses(Causes.PERNICIOUS_ANAEMIA, Causes.MALABSORPTION, Causes.VEGAN_DIET)
          .country("USA")
          .licence(Treatment.Licence.LICENSED)
          .remark(
              "One spray in one nostril, an hour away from hot food and drink; level and count after 1 month, then every 3 to 6 months.")
          .addCitation(Sources.NASCOBAL_LABEL.at("dosage", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Oral vitamin B12 after bariatric surgery, AAFP. */
  public static final Treatment US_BARIATRIC_ORAL =
      Treatment.builder()
          .id("us-bariatric-oral")
          .name("oral vitamin B12 after bariatric surgery, AAFP")
          .form(Cobalamin.CYANOCOBALAMIN)
          .route(Route.ORAL)
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("1 mg"))
                  .every(Span.of(1, ChronoUnit.DAYS))
                  .build())
          .course(Treatment.Course.LIFELONG)
          .preventive(true)
          .forNeurological(false)
          .forWhom("after bariatric surgery")
          .addCauses(
              Causes.GASTRIC_BYPASS, Causes.SLEEVE_GASTRECTOMY, Causes.BILIOPANCREATIC_DIVERSION)
          .country("USA")
          .licence(Treatment.Licence.GUIDELINE)
          .addCitation(Sources.AAFP_2017.at("abstract", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Hydroxocobalamin injections after bariatric surgery, BOMSS. */
  public static final Treatment UK_BARIATRIC_INJECTION =
      Treatment.builder()
          .id("uk-bariatric-injection")
          .name("hydroxocobalamin injections after bariatric surgery, BOMSS")
          .form(Cobalamin.HYDROXOCOBALAMIN)
          .route(Route.INTRAMUSCULAR)
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("1 mg"))
                  .every(Span.of(3, ChronoUnit.MONTHS))
                  .build())
          .course(Treatment.Course.LIFELONG)
          .preventive(true)
          .forWhom("after bypass or sleeve")
          .addCauses(Causes.GASTRIC_BYPASS, Causes.SLEEVE_GASTRECTOMY)
          .country("UK")
          .licence(Treatment.Licence.GUIDELINE)
          .remark("Bloods at 3, 6 and 12 months, then yearly.")
          .addCitation(Sources.BOMSS_2020.at("vitamin B12, restated", SECONDARY))
          .build();

  /** Hydroxocobalamin injections, Australia, without neurological involvement. */
  public static final Treatment AUSTRALIA_WITHOUT_NEUROLOGY =
      Treatment.builder()
          .id("australia-without-neurology")
          .name("hydroxocobalamin injections, Australia, without neurological involvement")
          .form(Cobalamin.HYDROXOCOBALAMIN)
          .route(Route.INTRAMUSCULAR)
          .addPhase(
              Phase.builder()
                  .dose(mass("250", "1000 ug"))
                  .every(Span.of(2, ChronoUnit.DAYS))
                  .length(Span.of(1, 2, ChronoUnit.WEEKS))
                  .build())
          .addPhase(
              Phase.builder()
                  .dose(mass("250 ug"))
                  .every(Span.of(1, ChronoUnit.WEEKS))
                  .until("until the blood count is normal")
                  .build())
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("1 mg"))
                  .every(Span.of(2, 3, ChronoUnit.MONTHS))
                  .build())
          .course(Treatment.Course.AS_RESPONSE_DEMANDS)
          .forNeurological(false)
          .forWhom("adults without neurological involvement")
          .addCauses(Causes.MALABSORPTION, Causes.LOW_INTAKE)
          .country("Australia")
          .licence(Treatment.Licence.LICENSED)
          .addCitation(Sources.AUSTRALIA_LABEL.at("section 4.2", READ_ONCE))
          .build();

  /** Hydroxocobalamin injections, Australia, with neurological involvement. */
  public static final Treatment AUSTRALIA_WITH_NEUROLOGY =
      Treatment.builder()
          .id("australia-with-neurology")
          .name("hydroxocobalamin injections, Australia, with neurological involvement")
          .form(Cobalamin.HYDROXOCOBALAMIN)
          .route(Route.INTRAMUSCULAR)
          .addPhase(
              Phase.builder()
                  .dose(mass("1 mg"))
                  .every(Span.of(2, ChronoUnit.DAYS))
                  .length(Span.of(1, 2, ChronoUnit.WEEKS))
                  .build())
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("1 mg"))
                  .every(Span.of(2, ChronoUnit.MONTHS))
                  .build())
          .course(Treatment.Course.AS_RESPONSE_DEMANDS)
          .forOthers(false)
          .forWhom("adults with neurological involvement")
          .addCauses(Causes.MALABSORPTION, Causes.LOW_INTAKE)
          .country("Australia")
          .licence(Treatment.Licence.LICENSED)
          .addCitation(Sources.AUSTRALIA_LABEL.at("section 4.2", READ_ONCE))
          .build();

  /** Cyanocobalamin injections, France. */
  public static final Treatment FRANCE_INJECTION =
      Treatment.builder()
          .id("france-injection")
          .name("cyanocobalamin injections, France")
          .form(Cobalamin.CYANOCOBALAMIN)
          .route(Route.INTRAMUSCULAR)
          .addPhase(
              Phase.builder()
                  .dose(mass("1 mg"))
                  .every(Span.of(1, ChronoUnit.DAYS))
                  .until("or three times a week, 10 mg in all")
                  .build())
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("1 mg"))
                  .every(Span.of(1, ChronoUnit.MONTHS))
                  .build())
          .course(Treatment.Course.LIFELONG)
          .forWhom("proven deficiency from malabsorption")
          .addCauses(
              Causes.PERNICIOUS_ANAEMIA,
              Causes.TOTAL_GASTRECTOMY,
              Causes.ILEAL_RESECTION,
              Causes.IMERSLUND_GRASBECK)
          .country("France")
          .licence(Treatment.Licence.LICENSED)
          .addCitation(Sources.FRANCE_LABEL.at("section 4.2", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Cyanocobalamin by mouth, France, vegans. */
  public static final Treatment FRANCE_ORAL_VEGAN =
      Treatment.builder()
          .id("france-oral-vegan")
          .name("cyanocobalamin by mouth, France, vegans")
          .form(Cobalamin.CYANOCOBALAMIN)
          .route(Route.ORAL)
          .addPhase(
              Phase.builder()
                  .dose(mass("1 mg"))
                  .every(Span.of(1, ChronoUnit.DAYS))
                  .length(Span.of(15, 30, ChronoUnit.DAYS))
                  .build())
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("1 mg"))
                  .every(Span.of(10, ChronoUnit.DAYS))
                  .build())
          .course(Treatment.Course.WHILE_CAUSE_LASTS)
          .forNeurological(false)
          .forWhom("strict vegans of more than 4 years with anaemia")
          .addCauses(Causes.VEGAN_DIET)
          .country("France")
          .licence(Treatment.Licence.LICENSED)
          .addCitation(Sources.FRANCE_LABEL.at("section 4.2", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Cyanocobalamin injections, Germany. */
  public static final Treatment GERMANY_INJECTION =
      Treatment.builder()
          .id("germany-injection")
          .name("cyanocobalamin injections, Germany")
          .form(Cobalamin.CYANOCOBALAMIN)
          .route(Route.INTRAMUSCULAR)
          .addPhase(
              Phase.builder()
                  .dose(mass("1 mg"))
                  .times(2)
                  .every(Span.of(1, ChronoUnit.WEEKS))
                  .until("in the first weeks")
                  .build())
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("100 ug"))
                  .every(Span.of(1, ChronoUnit.MONTHS))
                  .build())
          .course(Treatment.Course.WHILE_CAUSE_LASTS)
          .forWhom("deficiency that diet cannot correct; the monthly dose for proven malabsorption")
          .addCauses(Causes.MALABSORPTION, Causes.LOW_INTAKE)
          .country("Germany")
          .licence(Treatment.Licence.LICENSED)
          .addCitation(Sources.GERMANY_LABEL.at("section 4.2", READ_ONCE))
          .build();

  /** Depot injections, Switzerland. */
  public static final Treatment SWITZERLAND_DEPOT =
      Treatment.builder()
          .id("switzerland-depot")
          .name("depot injections, Switzerland")
          .form(Cobalamin.HYDROXOCOBALAMIN)
          .route(Route.INTRAMUSCULAR)
          .addPhase(
              Phase.builder()
                  .dose(mass("1 mg"))
                  .times(3)
                  .every(Span.of(1, ChronoUnit.WEEKS))
                  .until("or twice a week, in the acute stage")
                  .build())
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("1 mg"))
                  .every(Span.of(2, 3, ChronoUnit.MONTHS))
                  .build())
          .course(Treatment.Course.LIFELONG)
          .forWhom("pernicious anaemia")
          .addCauses(Causes.PERNICIOUS_ANAEMIA)
          .country("Switzerland")
          .licence(Treatment.Licence.LICENSED)
          .addCitation(Sources.SWISS_DEPOT_LABEL.at("dosage", READ_ONCE))
          .build();

  /** Cyanocobalamin injections, Switzerland, without neurological involvement. */
  public static final Treatment SWITZERLAND_WITHOUT_NEUROLOGY =
      Treatment.builder()
          .id("switzerland-without-neurology")
          .name("cyanocobalamin injections, Switzerland, without neurological involvement")
          .form(Cobalamin.CYANOCOBALAMIN)
          .route(Route.INTRAMUSCULAR)
          .addPhase(
              Phase.builder()
                  .dose(mass("1 mg"))
                  .every(Span.of(1, ChronoUnit.WEEKS))
                  .until("until the blood count is normal")
                  .build())
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("1 mg"))
                  .every(Span.of(1, ChronoUnit.MONTHS))
                  .build())
          .course(Treatment.Course.WHILE_CAUSE_LASTS)
          .forNeurological(false)
          .forWhom("deficiency without neurological involvement; for life in malabsorption")
          .addCauses(Causes.MALABSORPTION, Causes.LOW_INTAKE)
          .country("Switzerland")
          .licence(Treatment.Licence.LICENSED)
          .addCitation(Sources.SWISS_LABEL.at("dosage", READ_ONCE))
          .build();

  /** Cyanocobalamin injections, Switzerland, with neurological involvement. */
  public static final Treatment SWITZERLAND_WITH_NEUROLOGY =
      Treatment.builder()
          .id("switzerland-with-neurology")
          .name("cyanocobalamin injections, Switzerland, with neurological involvement")
          .form(Cobalamin.CYANOCOBALAMIN)
          .route(Route.INTRAMUSCULAR)
          .addPhase(
              Phase.builder()
                  .dose(mass("1 mg"))
                  .every(Span.of(2, ChronoUnit.DAYS))
                  .until("until the blood picture improves")
                  .build())
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("1 mg"))
                  .every(Span.of(1, ChronoUnit.MONTHS))
                  .build())
          .course(Treatment.Course.WHILE_CAUSE_LASTS)
          .forOthers(false)
          .forWhom("deficiency with neurological involvement")
          .addCauses(Causes.MALABSORPTION, Causes.LOW_INTAKE)
          .country("Switzerland")
          .licence(Treatment.Licence.LICENSED)
          .addCitation(Sources.SWISS_LABEL.at("dosage", READ_ONCE))
          .build();

  /** Cyanocobalamin 1 mg tablets, Denmark. */
  public static final Treatment DENMARK_TABLETS =
      Treatment.builder()
          .id("denmark-tablets")
          .name("cyanocobalamin 1 mg tablets, Denmark")
          .form(Cobalamin.CYANOCOBALAMIN)
          .route(Route.ORAL)
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("1 mg"))
                  .every(Span.of(1, ChronoUnit.DAYS))
                  .build())
          .course(Treatment.Course.LIFELONG)
          .forNeurological(false)
          .forWhom("maintenance in pernicious anaemia")
          .addCauses(Causes.PERNICIOUS_ANAEMIA)
          .country("Denmark")
          .licence(Treatment.Licence.LICENSED)
          .remark(
              "Not in Leber hereditary optic neuropathy, tobacco or alcohol amblyopia, or tropical ataxic neuropathy.")
          .addCitation(Sources.DENMARK_LABEL.at("section 4.2", READ_ONCE))
          .build();

  /** Cyanocobalamin tablets instead of injections, Norway. */
  public static final Treatment NORWAY_TABLETS =
      Treatment.builder()
          .id("norway-tablets")
          .name("cyanocobalamin tablets instead of injections, Norway")
          .form(Cobalamin.CYANOCOBALAMIN)
          .route(Route.ORAL)
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("1 mg"))
                  .every(Span.of(1, ChronoUnit.DAYS))
                  .build())
          .course(Treatment.Course.WHILE_CAUSE_LASTS)
          .forNeurological(false)
          .forWhom("people on injections who change to tablets; check at 3 months")
          .addCauses(Causes.MALABSORPTION, Causes.PERNICIOUS_ANAEMIA)
          .country("Norway")
          .licence(Treatment.Licence.GUIDELINE)
          .remark("2 mg a day, or injections, where 1 mg is not enough after 3 months.")
          .addCitation(Sources.NORWAY_ADVICE.at("practical advice", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Cyanocobalamin injections before tablets, Norway. */
  public static final Treatment NORWAY_INITIAL_INJECTIONS =
      Treatment.builder()
          .id("norway-initial-injections")
          .name("cyanocobalamin injections before tablets, Norway")
          .form(Cobalamin.CYANOCOBALAMIN)
          .route(Route.INTRAMUSCULAR)
          .addPhase(
              Phase.builder()
                  .dose(mass("1 mg"))
                  .every(Span.of(1, 2, ChronoUnit.DAYS))
                  .until("5 mg in all, then tablets")
                  .build())
          .course(Treatment.Course.LIMITED)
          .forWhom("severe deficiency")
          .addCauses(Causes.MALABSORPTION, Causes.LOW_INTAKE)
          .country("Norway")
          .licence(Treatment.Licence.GUIDELINE)
          .addCitation(Sources.NORWAY_HANDBOOK.at("dosage", READ_ONCE))
          .build();

  /** Mecobalamin injections, Japan, megaloblastic anaemia. */
  public static final Treatment JAPAN_MECOBALAMIN_ANAEMIA =
      Treatment.builder()
          .id("japan-mecobalamin-anaemia")
          .name("mecobalamin injections, Japan, megaloblastic anaemia")
          .form(Cobalamin.METHYLCOBALAMIN)
          .route(Route.INTRAMUSCULAR)
          .addPhase(
              Phase.builder()
                  .dose(mass("500 ug"))
                  .times(3)
                  .every(Span.of(1, ChronoUnit.WEEKS))
                  .length(Span.of(2, ChronoUnit.MONTHS))
                  .build())
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("500 ug"))
                  .every(Span.of(1, 3, ChronoUnit.MONTHS))
                  .build())
          .course(Treatment.Course.WHILE_CAUSE_LASTS)
          .forWhom("megaloblastic anaemia of vitamin B12 deficiency")
          .addCauses(Causes.MALABSORPTION, Causes.LOW_INTAKE)
          .country("Japan")
          .licence(Treatment.Licence.LICENSED)
          .addCitation(Sources.JAPAN_INJECTION.at("dosage", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Mecobalamin injections, Japan, peripheral neuropathy. */
  public static final Treatment JAPAN_MECOBALAMIN_NEUROPATHY =
      Treatment.builder()
          .id("japan-mecobalamin-neuropathy")
          .name("mecobalamin injections, Japan, peripheral neuropathy")
          .form(Cobalamin.METHYLCOBALAMIN)
          .route(Route.INTRAMUSCULAR)
          .addPhase(
              Phase.builder()
                  .dose(mass("500 ug"))
                  .times(3)
                  .every(Span.of(1, ChronoUnit.WEEKS))
                  .build())
          .course(Treatment.Course.AS_RESPONSE_DEMANDS)
          .forOthers(false)
          .forWhom("peripheral neuropathy")
          .addCauses(Causes.MALABSORPTION, Causes.LOW_INTAKE)
          .country("Japan")
          .licence(Treatment.Licence.LICENSED)
          .remark("Not to be used for more than a month without effect.")
          .addCitation(Sources.JAPAN_INJECTION.at("dosage", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Mecobalamin tablets, Japan, peripheral neuropathy. */
  public static final Treatment JAPAN_MECOBALAMIN_TABLETS =
      Treatment.builder()
          .id("japan-mecobalamin-tablets")
          .name("mecobalamin tablets, Japan, peripheral neuropathy")
          .form(Cobalamin.METHYLCOBALAMIN)
          .route(Route.ORAL)
          .addPhase(
              Phase.builder()
                  .dose(mass("500 ug"))
                  .times(3)
                  .every(Span.of(1, ChronoUnit.DAYS))
                  .build())
          .course(Treatment.Course.AS_RESPONSE_DEMANDS)
          .forOthers(false)
          .forWhom("peripheral neuropathy")
          .addCauses(Causes.MALABSORPTION, Causes.LOW_INTAKE)
          .country("Japan")
          .licence(Treatment.Licence.LICENSED)
          .remark(
              "Not to be used for months without effect. With suspected neuropathy from deficiency injections come first.")
          .addCitation(Sources.JAPAN_TABLETS.at("dosage", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Oral vitamin B12 in pernicious anaemia, review. */
  public static final Treatment REVIEW_ORAL_PERNICIOUS_ANAEMIA =
      Treatment.builder()
          .id("review-oral-pernicious-anaemia")
          .name("oral vitamin B12 in pernicious anaemia, review")
          .form(Cobalamin.CYANOCOBALAMIN)
          .route(Route.ORAL)
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("1 mg"))
                  .every(Span.of(1, ChronoUnit.DAYS))
                  .build())
          .course(Treatment.Course.LIFELONG)
          .forNeurological(false)
          .forWhom("pernicious anaemia")
          .addCauses(Causes.PERNICIOUS_ANAEMIA)
          .country("international")
          .licence(Treatment.Licence.PRACTICE)
          .remark(
              "Judged enough in a review of small studies; NG239 still asks for injections for life: show both.")
          .addCitation(Sources.CHAN_2016.at("abstract", INDEPENDENTLY_CONFIRMED))
          .addCitation(Sources.COCHRANE_2018.at("conclusions", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Oral cyanocobalamin in food-bound malabsorption, review. */
  public static final Treatment REVIEW_ORAL_FOOD_BOUND =
      Treatment.builder()
          .id("review-oral-food-bound")
          .name("oral cyanocobalamin in food-bound malabsorption, review")
          .form(Cobalamin.CYANOCOBALAMIN)
          .route(Route.ORAL)
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("250 ug"))
                  .every(Span.of(1, ChronoUnit.DAYS))
                  .build())
          .course(Treatment.Course.WHILE_CAUSE_LASTS)
          .forNeurological(false)
          .forWhom("food-bound malabsorption")
          .addCauses(Causes.FOOD_BOUND_MALABSORPTION)
          .country("international")
          .licence(Treatment.Licence.PRACTICE)
          .remark("A mean dose of studies; NG239 asks for at least 1 mg a day in malabsorption.")
          .addCitation(Sources.ANDRES_2009.at("summary", READ_ONCE))
          .build();

  /** Daily supplement for vegans. */
  public static final Treatment VEGAN_DAILY_SUPPLEMENT =
      Treatment.builder()
          .id("vegan-daily-supplement")
          .name("daily supplement for vegans")
          .form(Cobalamin.CYANOCOBALAMIN)
          .route(Route.ORAL)
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(atLeast("10 ug"))
                  .every(Span.of(1, ChronoUnit.DAYS))
                  .build())
          .course(Treatment.Course.WHILE_CAUSE_LASTS)
          .preventive(true)
          .forNeurological(false)
          .forWhom("vegans without deficiency")
          .addCauses(Causes.VEGAN_DIET)
          .country("international")
          .licence(Treatment.Licence.SUPPLEMENT)
          .remark("It prevents, it does not treat.")
          .addCitation(Sources.VEGAN_SOCIETY.at("recommendation", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Daily supplement for vegans, US advice. */
  public static final Treatment VEGAN_DAILY_SUPPLEMENT_US =
      Treatment.builder()
          .id("vegan-daily-supplement-us")
          .name("daily supplement for vegans, US advice")
          .form(Cobalamin.CYANOCOBALAMIN)
          .route(Route.ORAL)
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("25", "100 ug"))
                  .every(Span.of(1, ChronoUnit.DAYS))
                  .build())
          .course(Treatment.Course.WHILE_CAUSE_LASTS)
          .preventive(true)
          .forNeurological(false)
          .forWhom("vegans without deficiency")
          .addCauses(Causes.VEGAN_DIET)
          .country("USA")
          .licence(Treatment.Licence.SUPPLEMENT)
          .remark("It prevents, it does not treat.")
          .addCitation(Sources.VEGAN_HEALTH.at("recommendation", READ_ONCE))
          .build();

  /** Weekly supplement for vegans. */
  public static final Treatment VEGAN_WEEKLY_SUPPLEMENT =
      Treatment.builder()
          .id("vegan-weekly-supplement")
          .name("weekly supplement for vegans")
          .form(Cobalamin.CYANOCOBALAMIN)
          .route(Route.ORAL)
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(atLeast("2 mg"))
                  .every(Span.of(1, ChronoUnit.WEEKS))
                  .build())
          .course(Treatment.Course.WHILE_CAUSE_LASTS)
          .preventive(true)
          .forNeurological(false)
          .forWhom("vegans without deficiency, not pregnant or breastfeeding")
          .addCauses(Causes.VEGAN_DIET)
          .country("international")
          .licence(Treatment.Licence.SUPPLEMENT)
          .remark("It prevents, it does not treat.")
          .addCitation(Sources.VEGAN_SOCIETY.at("recommendation", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Fortified food for vegans. */
  public static final Treatment VEGAN_FORTIFIED_FOOD =
      Treatment.builder()
          .id("vegan-fortified-food")
          .name("fortified food for vegans")
          .form(Cobalamin.CYANOCOBALAMIN)
          .route(Route.ORAL)
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("1", "1.5 ug"))
                  .times(2)
                  .every(Span.of(1, ChronoUnit.DAYS))
                  .until("or three times, 3 ug in all")
                  .build())
          .course(Treatment.Course.WHILE_CAUSE_LASTS)
          .preventive(true)
          .forNeurological(false)
          .forWhom("vegans without deficiency")
          .addCauses(Causes.VEGAN_DIET)
          .country("international")
          .licence(Treatment.Licence.SUPPLEMENT)
          .remark("It prevents, it does not treat.")
          .addCitation(Sources.VEGAN_SOCIETY.at("recommendation", INDEPENDENTLY_CONFIRMED))
          .build();

  /** Restart after a long time without vitamin B12. */
  public static final Treatment VEGAN_RESTART =
      Treatment.builder()
          .id("vegan-restart")
          .name("restart after a long time without vitamin B12")
          .form(Cobalamin.CYANOCOBALAMIN)
          .route(Route.ORAL)
          .addPhase(
              Phase.builder()
                  .dose(mass("2 mg"))
                  .every(Span.of(1, ChronoUnit.DAYS))
                  .length(Span.of(2, ChronoUnit.WEEKS))
                  .build())
          .course(Treatment.Course.LIMITED)
          .preventive(true)
          .forNeurological(false)
          .forWhom(
              "vegans after a long gap, without signs of deficiency, before a regular supplement")
          .addCauses(Causes.VEGAN_DIET)
          .country("USA")
          .licence(Treatment.Licence.SUPPLEMENT)
          .addCitation(Sources.VEGAN_HEALTH.at("recommendation", READ_ONCE))
          .build();

  /** Cyanocobalamin injections for children, US label. */
  public static final Treatment US_CHILD_PERNICIOUS_ANAEMIA =
      Treatment.builder()
          .id("us-child-pernicious-anaemia")
          .name("cyanocobalamin injections for children, US label")
          .form(Cobalamin.CYANOCOBALAMIN)
          .route(Route.INTRAMUSCULAR)
          .addPhase(
              Phase.builder()
                  .dose(mass("30", "50 ug"))
                  .every(Span.of(1, ChronoUnit.DAYS))
                  .length(Span.of(2, ChronoUnit.WEEKS))
                  .until("or more, about 1 mg in all")
                  .build())
          .addPhase(
              Phase.builder()
                  .maintenance(true)
                  .dose(mass("100 ug"))
                  .every(Span.of(1, ChronoUnit.MONTHS))
                  .build())
          .course(Treatment.Course.LIFELONG)
          .paediatric(true)
          .forWhom("children with pernicious anaemia, in paediatric care only")
          .addCauses(Causes.PERNICIOUS_ANAEMIA, Causes.CONGENITAL_INTRINSIC_FACTOR_DEFICIENCY)
          .country("USA")
          .licence(Treatment.Licence.LICENSED)
          .addCitation(Sources.US_LABEL_CYANOCOBALAMIN.at("paediatric dosage", READ_ONCE))
          .build();

  private Treatments() {}

  /** All of them, in the order of this file. */
  static List<Treatment> all() {
    return List.of(
        UK_HYDROXOCOBALAMIN_WITHOUT_NEUROLOGY,
        UK_HYDROXOCOBALAMIN_WITH_NEUROLOGY,
        UK_HYDROXOCOBALAMIN_PREVENTION,
        UK_HYDROXOCOBALAMIN_OPTIC,
        UK_DIET_INJECTION_TWICE_A_YEAR,
        UK_DIET_TABLETS_AFTER_LOADING,
        COBALIN_H_WITHOUT_NEUROLOGY,
        COBALIN_H_WITH_NEUROLOGY,
        COBALIN_H_OPTIC,
        NEO_CYTAMEN_OPTIC,
        OROBALIN,
        CYTACON_TABLETS,
        CYTACON_PERNICIOUS_ANAEMIA,
        CYANOCOBALAMIN_SYRUP,
        NG239_AUTOIMMUNE_GASTRITIS,
        NG239_ORAL_MALABSORPTION,
        BSH_2020_ORAL_BRIDGE,
        US_ORAL_HIGH_DOSE,
        US_LABEL_CYANOCOBALAMIN_PERNICIOUS_ANAEMIA,
        US_PRACTICE_CYANOCOBALAMIN,
        US_LABEL_HYDROXOCOBALAMIN,
        NASCOBAL,
        US_BARIATRIC_ORAL,
        UK_BARIATRIC_INJECTION,
        AUSTRALIA_WITHOUT_NEUROLOGY,
        AUSTRALIA_WITH_NEUROLOGY,
        FRANCE_INJECTION,
        FRANCE_ORAL_VEGAN,
        GERMANY_INJECTION,
        SWITZERLAND_DEPOT,
        SWITZERLAND_WITHOUT_NEUROLOGY,
        SWITZERLAND_WITH_NEUROLOGY,
        DENMARK_TABLETS,
        NORWAY_TABLETS,
        NORWAY_INITIAL_INJECTIONS,
        JAPAN_MECOBALAMIN_ANAEMIA,
        JAPAN_MECOBALAMIN_NEUROPATHY,
        JAPAN_MECOBALAMIN_TABLETS,
        REVIEW_ORAL_PERNICIOUS_ANAEMIA,
        REVIEW_ORAL_FOOD_BOUND,
        VEGAN_DAILY_SUPPLEMENT,
        VEGAN_DAILY_SUPPLEMENT_US,
        VEGAN_WEEKLY_SUPPLEMENT,
        VEGAN_FORTIFIED_FOOD,
        VEGAN_RESTART,
        US_CHILD_PERNICIOUS_ANAEMIA);
  }

  private static Range mass(String dose) {
    return Range.of(Quantity.of(dose), Quantity.of(dose));
  }

  private static Range atLeast(String dose) {
    return Range.of(">=" + dose);
  }

  private static Range mass(String low, String high) {
    return Range.of(low + " to " + high);
  }
}
