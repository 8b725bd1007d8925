package io.github.cobalamin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.assessment.CombinedIndicator;
import io.github.cobalamin.assessment.Guideline;
import io.github.cobalamin.diet.Intake;
import io.github.cobalamin.diet.ReferenceIntakes;
import io.github.cobalamin.diet.SmallestChange;
import io.github.cobalamin.food.ContentClaim;
import io.github.cobalamin.food.Food;
import io.github.cobalamin.food.FoodCatalogue;
import io.github.cobalamin.food.usda.FoodTableReader;
import io.github.cobalamin.guidelines.Guidelines;
import io.github.cobalamin.knowledge.Causes;
import io.github.cobalamin.knowledge.Conditions;
import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.knowledge.LabTests;
import io.github.cobalamin.knowledge.Medicines;
import io.github.cobalamin.knowledge.RiskFactors;
import io.github.cobalamin.knowledge.StoreOutlook;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cobalamin;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.Route;
import io.github.cobalamin.patient.Age;
import io.github.cobalamin.patient.Allergen;
import io.github.cobalamin.patient.Allergy;
import io.github.cobalamin.patient.Ethnicity;
import io.github.cobalamin.patient.History;
import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.MedicineUse;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.patient.Replacement;
import io.github.cobalamin.patient.Sex;
import io.github.cobalamin.patient.Trimester;
import io.github.cobalamin.quantity.Notation;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Unit;
import io.github.cobalamin.rows.LabRow;
import io.github.cobalamin.rows.RowReader;
import io.github.cobalamin.rules.Conclusion;
import io.github.cobalamin.rules.Criteria;
import io.github.cobalamin.rules.RuleSet;
import io.github.cobalamin.source.Citation;
import io.github.cobalamin.source.Refusal;
import io.github.cobalamin.source.Source;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What holds of every public type: how a value is made, what absence is, and what is printed. */
class PrinciplesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private static final Walk WALK = walk();

  /**
   * What needs a lambda, a file, or a builder that begins with something; their own tests try it.
   */
  private static final Set<String> TRIED_ELSEWHERE =
      Set.of(
          "Builder.add",
          "Builder.addCode",
          "Builder.cite",
          "Builder.conclude",
          "Builder.deficientBelow",
          "Builder.resolver",
          "Builder.retire",
          "Notation.withDecimal",
          "Notation.withGrouping",
          "Notation.withLanguage",
          "Builder.rulesAfterStatus",
          "Builder.sufficientAbove",
          "Builder.when",
          "Criteria.custom",
          "FoodDataCentral.atMostBytes",
          "FoodDataCentral.from",
          "FoodDataCentral.whileReading",
          "PatientPredicate.test",
          "RecipeBuilder.add",
          "RecipeBuilder.serves",
          "RuleSet.of",
          "Thresholds.contains");

  /** Names that tell the same of different things, with of what. */
  private static final Set<String> OF_DIFFERENT_THINGS =
      Set.of(
          "advice", // of an assessment, and on a medicine
          "after", // an assessment, and a time after the first dose
          "all", // facts, and foods
          "assumptions", // remarks of the knowledge base, and sentences on one intake
          "body", // a source, a set of figures, and a name where there is neither
          "causes", // candidates in a person, and the causes for which a treatment is
          "cautions", // findings of rules, and sentences on an intake or an index
          "conclusion", // of a rule, and of a finding by its kind
          "dose", // a quantity, and a range in a regimen
          "fact", // of a match by its kind, and of an input
          "findings", // symptoms, and results of tests
          "how", // a fact was found, and a cause or a medicine acts
          "kind", // each has its own
          "limits", // of a cut-off, and of what the library can say
          "medicines", // facts, and their uses by a person
          "parts", // of a criterion, and of its trace
          "perDay", // a quantity, and a range where it is absorbed
          "possible", // values of a test, and a match that is unsure
          "provisional", // whether it is, and which are
          "signs", // of a cause, and what with others is a danger
          "since", // a day, and a month
          "speaksAgainst", // results, findings on a cause, and on a treatment
          "speaksFor",
          "test", // a fact, and a column of a row as it stands there
          "tests", // facts, and advice to do them
          "time", // of a result, and a column of a row
          "toBuilder", // each has its own
          "unit", // of a quantity, and of time
          "until",
          "value", // of a quantity, a code, a result in words, and an index
          "verdict", // of a rule, and on an intake
          "wider"); // of its own kind

  /**
   * Classes of constants and of static methods, of which there is no value; a caller's own lambda;
   * and what reads files, of which its own tests tell.
   */
  private static final Set<String> NO_VALUES =
      Set.of(
          "Causes",
          "Conditions",
          "Criteria",
          "FoodDataCentral",
          "Import",
          "PatientPredicate",
          "Guidelines",
          "LabTests",
          "Medicines",
          "RiskFactors",
          "Sources",
          "Symptoms",
          "Treatments");

  /** Only records have a constructor, beside a method with a name; a citation is its source's. */
  @Test
  void new_is_never_needed() {
    List<String> needed = new ArrayList<>();
    for (Class<?> type : PublicTypes.all()) {
      boolean named =
          PublicTypes.declared(type).stream()
              .anyMatch(
                  method ->
                      Modifier.isStatic(method.getModifiers()) && method.getReturnType() == type);
      if (!PublicTypes.constructors(type).isEmpty()
          && !(type.isRecord() && (named || type == Citation.class))) {
        needed.add(type.getCanonicalName());
      }
    }

    assertThat(needed).isEmpty();
  }

  @Test
  void of_gives_the_type_itself_builder_a_builder_and_with_a_copy() {
    List<String> others = new ArrayList<>();
    for (Class<?> type : PublicTypes.all()) {
      for (Method method : PublicTypes.declared(type)) {
        String name = method.getName();
        Class<?> gives = method.getReturnType();
        boolean right =
            switch (name) {
              case "of" -> !Modifier.isStatic(method.getModifiers()) || gives == type;
              case "builder", "toBuilder" -> PublicTypes.isBuilder(gives);
              default -> !name.matches("with[A-Z].*") || gives == type;
            };
        if (!right) {
          others.add(type.getCanonicalName() + "." + name + " gives " + gives.getSimpleName());
        }
      }
    }

    assertThat(others).isEmpty();
  }

  @Test
  void every_word_of_a_list_has_a_label() throws ReflectiveOperationException {
    for (Class<?> type : PublicTypes.all()) {
      if (type.isEnum()) {
        Set<Object> labels = new HashSet<>();
        for (Object constant : type.getEnumConstants()) {
          labels.add(type.getMethod("label").invoke(constant));
        }

        assertThat(labels).as(type.getSimpleName()).hasSameSizeAs(type.getEnumConstants());
      }
    }
  }

  @Test
  void nothing_blank_is_given_and_what_is_printed_is_one_line_in_words() {
    Walk walk = WALK;

    assertThat(walk.broken()).isEmpty();
    assertThat(unmet(walk)).isEmpty();
  }

  @Test
  void what_is_wrong_is_refused_by_one_of_four_exceptions() {
    Hostile hostile = new Hostile(WALK.met()).callAll();

    assertThat(hostile.broken()).isEmpty();
    assertThat(hostile.untried()).containsExactlyInAnyOrderElementsOf(TRIED_ELSEWHERE);
    assertThat(hostile.calls()).isGreaterThan(2_000);
  }

  /**
   * What is read by one name is one thing, or some of it, wherever it is read. Each exception tells
   * the same of different things.
   */
  @Test
  void one_word_has_one_meaning() {
    Map<String, Set<String>> given = new TreeMap<>();
    for (Class<?> type : PublicTypes.all()) {
      for (Method method : PublicTypes.declared(type)) {
        if (method.getParameterCount() == 0
            && !Modifier.isStatic(method.getModifiers())
            && !PublicTypes.isBuilder(type)) {
          given
              .computeIfAbsent(method.getName(), name -> new TreeSet<>())
              .add(core(method.getGenericReturnType()));
        }
      }
    }
    given.values().removeIf(cores -> cores.size() == 1);

    assertThat(given.keySet()).containsExactlyInAnyOrderElementsOf(OF_DIFFERENT_THINGS);
  }

  /** A type without what it is wrapped in. */
  private static String core(Type type) {
    if (type instanceof ParameterizedType wrapped && !(wrapped.getRawType() == Map.class)) {
      return core(wrapped.getActualTypeArguments()[0]);
    }
    if (type instanceof WildcardType some) {
      return core(some.getUpperBounds()[0]);
    }
    String name = type.getTypeName();
    return name.equals("int") || name.equals("java.util.OptionalInt") ? "int" : name;
  }

  /** Facts, guidelines, assessments, foods, and what is made of them. */
  private static Walk walk() {
    List<Object> values = new ArrayList<>(KnowledgeBase.standard().all(Fact.class));
    values.add(KnowledgeBase.standard());
    values.addAll(KnowledgeBase.standard().search("tingling"));
    values.addAll(KnowledgeBase.standard().codes(Medicines.METFORMIN));
    values.addAll(Guidelines.all());
    for (Patient patient : patients()) {
      Assessment assessment = Guidelines.NICE_NG239.assess(patient, DAY);
      values.add(assessment);
      assessment.findings(Conclusion.class).forEach(each -> values.add(each.conclusion()));
      RuleSet rules = RuleSet.of(Guidelines.NICE_NG239.rules().subList(0, 4));
      values.add(rules);
      values.add(rules.evaluate(patient));
      values.add(CombinedIndicator.of(patient));
      values.add(Guidelines.compare(patient, DAY, Guidelines.all().toArray(new Guideline[0])));
      patient.results().forEach(each -> values.add(Guidelines.NICE_NG239.interpret(each)));
      eaten(values, patient);
    }
    for (Guideline guideline : Guidelines.all()) {
      values.add(guideline.assess(patients().get(1), DAY));
    }
    Guidelines.NICE_NG239.rules().forEach(each -> values.add(each.conclusion()));
    Assessment before = Guidelines.NICE_NG239.assess(patients().get(0), DAY);
    values.add(Guidelines.NICE_NG239.assess(patients().get(1), DAY).differenceFrom(before));
    values.add(StoreOutlook.of(Quantity.of("0 ug"), Causes.VEGAN_DIET));
    values.add(Criteria.result(LabTests.TOTAL_B12));
    values.add(
        History.of(Conditions.COPPER_DEFICIENCY)
            .onset(History.Onset.NEW)
            .side(History.Side.BOTH_SIDES));
    values.add(Allergy.of(Allergen.COBALT).reaction(Allergy.Reaction.LOCAL));
    values.add(Refusal.of("rows.csv:3:2", "amount must be a number", "much"));
    LabRow row = LabRow.builder().test("B12").value("165").unit("pg/mL").range("0-0").build();
    values.add(RowReader.of(Notation.standard()).read(row.toBuilder().value("pending").build()));
    RowReader rows = RowReader.of(Notation.standard().withGrouping(','));
    values.addAll(List.of(Notation.standard(), rows, row, rows.read(row)));
    FoodTableReader table =
        FoodTableReader.builder()
            .nameColumn("name")
            .b12Column("b12")
            .unit(Unit.MICROGRAM)
            .citation(Source.of("own-table", "own table", "A table").at("today"))
            .addTraceMark("Tr")
            .build();
    values.addAll(List.of(table, table.read("name,b12\nmilk,0.4\ntea,Tr\nyak,much\n")));

    return new Walk().from(values);
  }

  private static void eaten(List<Object> values, Patient patient) {
    FoodCatalogue foods = FoodCatalogue.standard();
    values.add(foods);
    Intake intake =
        Intake.builder()
            .weekly(foods.get("egg-boiled"), "50 g")
            .supplement(Cobalamin.CYANOCOBALAMIN, "10 ug", 1, 7)
            .build();
    Intake diary = Intake.diary().on(DAY, foods.get("milk-whole"), "200 g").build();
    values.add(intake);
    values.add(diary);
    for (ReferenceIntakes body : ReferenceIntakes.all()) {
      values.add(body);
      values.add(intake.adequacy(body, patient));
      SmallestChange change = SmallestChange.of(intake, patient, body);
      values.add(change);
      values.addAll(change.from(foods));
    }
    values.add(intake.absorbed(patient));
    for (Food food : foods.all().subList(0, 30)) {
      values.add(ContentClaim.eu(food));
      values.add(ContentClaim.uk(food));
      values.add(ContentClaim.us(food, "30 g"));
    }
  }

  private static List<Patient> patients() {
    return List.of(
        Patient.builder().build(),
        Patient.builder()
            .age(Age.years(62))
            .sex(Sex.FEMALE)
            .ethnicity(Ethnicity.BLACK)
            .addPresent(Symptoms.PARAESTHESIA, Symptoms.FATIGUE)
            .addAbsent(Symptoms.GLOSSITIS)
            .addMedicine(
                MedicineUse.of(Medicines.METFORMIN)
                    .withDailyDose("2000 mg")
                    .since(YearMonth.of(2020, 3)))
            .addNotTaken(Medicines.PROTON_PUMP_INHIBITORS)
            .addResult(
                LabResult.of(LabTests.TOTAL_B12, "165 ng/L")
                    .on(DAY.minusDays(20))
                    .withReferenceRange("180-900 ng/L")
                    .withAssay("Architect")
                    .withId("row 1"),
                LabResult.of(LabTests.HAEMOGLOBIN, "110 g/L"),
                LabResult.of(LabTests.METHYLMALONIC_ACID, "raised"))
            .addHistory(History.of(Conditions.TERMINAL_ILEAL_RESECTION).measuring("25 cm"))
            .addAllergy(Allergen.COBALT)
            .addRefusedRoute(Route.INTRAMUSCULAR)
            .noOtherMedicines()
            .build(),
        Patient.builder()
            .age(Age.years(29))
            .sex(Sex.FEMALE)
            .pregnant(Trimester.SECOND)
            .notBreastfeeding()
            .addPresent(RiskFactors.VEGAN_DIET)
            .addReplacement(
                Replacement.of(Cobalamin.HYDROXOCOBALAMIN, Route.INTRAMUSCULAR, "1 mg")
                    .since(DAY.minusDays(90)))
            .addResult(LabResult.of(LabTests.ACTIVE_B12, "20 pmol/L"))
            .build(),
        Patient.builder()
            .age(Age.years(50))
            .sex(Sex.MALE)
            .addPresent(Conditions.TOTAL_GASTRECTOMY, Symptoms.GLOSSITIS)
            .addReplacement(
                Replacement.builder()
                    .route(Route.ORAL)
                    .until(DAY.minusYears(1))
                    .response(Replacement.Response.BETTER)
                    .build())
            .addResult(LabResult.of(LabTests.TOTAL_B12, "90 ng/L"))
            .build(),
        Patient.builder()
            .age(Age.years(55))
            .sex(Sex.FEMALE)
            .addPresent(RiskFactors.VEGAN_DIET, Symptoms.FATIGUE)
            .addResult(LabResult.of(LabTests.TOTAL_B12, "90 ng/L"))
            .noOtherAllergies()
            .noOtherReplacement()
            .build(),
        Patient.builder()
            .age(Age.years(30))
            .sex(Sex.MALE)
            .noOtherSymptoms()
            .noOtherConditions()
            .noOtherMedicines()
            .noOtherReplacement()
            .noOtherAllergies()
            .build(),
        Patient.builder().age(Age.months(9)).sex(Sex.MALE).build());
  }

  private static Set<String> unmet(Walk walk) {
    Set<String> unmet = new TreeSet<>();
    for (Class<?> type : PublicTypes.all()) {
      if (!PublicTypes.isBuilder(type)
          && walk.met().keySet().stream().noneMatch(type::isAssignableFrom)) {
        unmet.add(type.getSimpleName());
      }
    }
    unmet.removeAll(NO_VALUES);
    return unmet;
  }
}
