package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.wording.Asks;
import io.github.cobalamin.assessment.wording.Calls;
import io.github.cobalamin.assessment.wording.PlainLines;
import io.github.cobalamin.assessment.wording.PlainNames;
import io.github.cobalamin.assessment.wording.Said;
import io.github.cobalamin.knowledge.KnowledgeBase;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.model.Cause;
import io.github.cobalamin.patient.Patient;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The plain form has no unexplained words of the trade, no orders, no blame and no doses. */
class PlainWordsTest {
  /** They stand in brackets behind plain words, or have brackets behind them. */
  private static final Pattern JARGON =
      Pattern.compile(
          "(?i)\\b(\\w*cobalamin|gastrinoma|sclerosis|syndrome|Imerslund|gastritis|gastrectomy"
              + "|an?aemia|macrocyt\\w*|megaloblast\\w*|haemoly\\w*|reticulocytes?|neutrophils?"
              + "|platelets?|haemoglobin|haematocrit|ferritin|folate|folic acid|methylmalonic acid"
              + "|homocyst\\w*|creatinine|bilirubin|transglutaminase|coeliac|antigen|serology"
              + "|thiamine|pyridoxine|paraesthesia|ataxia|proprioception|neuropath\\w*"
              + "|neurolog\\w*|haematolog\\w*|paediatric\\w*|obstetric\\w*|metabolite|metabolic"
              + "|Wernicke|encephalopathy|Lhermitte|Romberg|nystagmus|optic|spasticity|plantar"
              + "|syncope|dyspepsia|glossitis|hypotonia|delirium|psychosis|mania|anaphylaxis"
              + "|sepsis|leukaemia|myelo\\w*|thrombo\\w*|HELLP|purpura|MCV|TSH|eGFR|MMA|NG239"
              + "|intramuscular\\w*|inhibitors?|antagonists?|malabsorption|ileum|ileal|jejunal"
              + "|resection|antrum|biopsy|biopsies|congenital|inborn error|intrinsic.factor"
              + "|parietal\\W+cells?|deficiency|indeterminate|discordant|replacement"
              + "|contraceptive|objective|haptocorrin|cirrhosis|hepatitis|giardia\\w*|sprue"
              + "|amyloid\\w*|pylori|eclampsia)\\b(?!(?: [\\w-]+){0,2} \\()");

  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
  private static final Pattern ORDERS =
      Pattern.compile(
          "(?i)\\b(stop|start|begin|quit|cease|come off|keep taking|go on taking|do not take"
              + "|take (?:your|the|a|one|two|more|less)|should)\\b");
  private static final Pattern BLAME =
      Pattern.compile(
          "(?i)\\b(alcoholic|addict|abuse|misuse|your (?:own )?fault|you failed|you should have"
              + "|complian|careless|refus)");
  private static final Pattern DOSE = Pattern.compile("\\d (mg|micrograms?|mcg)(?!/)\\b");

  /** Causes of which the name is plain. */
  private static final Set<String> PLAIN =
      Set.of("medicines", "metformin", "pregnancy", "breastfeeding");

  @Test
  void no_word_of_the_trade_stands_unexplained() {
    Set<String> found = new TreeSet<>();
    Set<String> explained = new TreeSet<>();
    PlainForms.each(
        PlainForms.ALL,
        (line, plain) -> {
          Matcher trade = JARGON.matcher(line.text());
          while (trade.find()) {
            explained.add(trade.group());
          }
          Matcher matcher = JARGON.matcher(BRACKETS.matcher(plain.text()).replaceAll("("));
          while (matcher.find()) {
            found.add(matcher.group() + ": " + plain.text());
          }
        });

    assertThat(found).isEmpty();
    assertThat(explained).hasSizeGreaterThan(60);
  }

  @Test
  void nobody_is_told_to_begin_or_end_a_medicine_nor_blamed() {
    PlainForms.each(
        PlainForms.ALL,
        (line, plain) ->
            assertThat(plain.text())
                .doesNotContainPattern(ORDERS)
                .doesNotContainPattern(BLAME)
                .doesNotContainPattern(DOSE));
  }

  @Test
  void what_must_not_go_on_is_asked_for_before_the_next_dose() {
    Set<String> asked = new HashSet<>();
    PlainForms.each(
        PlainForms.ALL,
        (line, plain) -> {
          if (line.text().contains("ask today") || line.text().contains("must not go on")) {
            asked.add(line.text());
            assertThat(plain.text())
                .containsPattern("[Aa]sk your clinician today, before the next (dose|tablet)");
          }
        });

    assertThat(asked).hasSizeGreaterThan(3);
  }

  /** Nor is it said that all goes on where the line does not say so. */
  @Test
  void what_is_given_goes_on_only_where_the_line_says_so() {
    PlainForms.each(
        PlainForms.ALL,
        (line, plain) -> {
          if (line.key().equals("give")) {
            assertThat(plain.text().contains("carry on"))
                .as("%s%n%s", line.text(), plain.text())
                .isEqualTo(line.text().startsWith("Carry on"));
          }
        });
  }

  @Test
  void every_clause_of_a_line_has_its_plain_words() {
    List<String> missing = new ArrayList<>();
    for (List<Said> list : List.of(Said.ON_RECORD, Said.ELSE)) {
      list.forEach(each -> miss("else", each.words(), missing));
    }
    Said.NOT.forEach(each -> miss("not", each.words(), missing));
    for (String rule : Calls.rules()) {
      Calls.Call call = Calls.of(rule, "");
      miss("team", call.call(), missing);
      miss("team", Calls.ofChild(call.call()), missing);
      if (!call.harm().equals("#")) {
        miss("urgency", call.harm().replace("*", "numbness").replace("#", "sodium 1"), missing);
      }
    }
    for (Patient asked : examined()) {
      Asks.IN_TURN.forEach(
          each -> miss("ask", Asks.of(each, asked).replaceFirst("^[^:]*: ", ""), missing));
    }

    assertThat(missing).as("to be said in plain-lines.tsv").isEmpty();
  }

  /** Of whom the reflexes, the gait, both or neither are known. */
  private static List<Patient> examined() {
    Patient.Builder walks = Patient.builder().addAbsent(Symptoms.IMPAIRED_GAIT);
    return List.of(
        Patient.builder().build(),
        walks.build(),
        Patient.builder().addPresent(Symptoms.REDUCED_REFLEXES).build(),
        walks.addPresent(Symptoms.REDUCED_REFLEXES).build());
  }

  private static void miss(String key, String clause, List<String> missing) {
    String filled = clause.replaceAll("\\{\\w+}", "iron");
    if (PlainLines.of(key, filled).isEmpty()) {
      missing.add(key + ": " + filled);
    }
  }

  @Test
  void every_cause_has_a_plain_name() {
    List<String> missing = new ArrayList<>();
    for (Cause each : KnowledgeBase.standard().all(Cause.class)) {
      String name = each.name().replace(" without a supplement", "");
      if (!PlainNames.has(name) && !PLAIN.contains(name)) {
        missing.add(name);
      }
    }

    assertThat(missing).as("to be named in plain-names.tsv").isEmpty();
  }
}
