package io.github.cobalamin.guidelines.ng239;

import static io.github.cobalamin.rules.Criteria.all;
import static io.github.cobalamin.rules.Criteria.any;
import static io.github.cobalamin.rules.Criteria.not;
import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.source.Confirmation.DERIVED;
import static io.github.cobalamin.source.Confirmation.INDEPENDENTLY_CONFIRMED;
import static io.github.cobalamin.source.Confirmation.READ_ONCE;

import io.github.cobalamin.knowledge.Sources;
import io.github.cobalamin.knowledge.Symptoms;
import io.github.cobalamin.rules.Conclusion.Note;
import io.github.cobalamin.rules.Rule;
import java.util.List;

/** Section 1.2: who may be deficient. */
public final class Ng239Recognising {
  public static final String BOX_1 = "ng239-box-1";
  public static final String BOX_2 = "ng239-box-2";
  public static final String MENTAL_HEALTH = "ng239-mental-health";

  private Ng239Recognising() {}

  public static List<Rule> rules() {
    return List.of(
        Rule.builder(BOX_1)
            .when(Ng239Criteria.BOX_1)
            .conclude(Note.suspicion("There is at least one of the common symptoms and signs"))
            .cite(Sources.NICE_NG239.at("Box 1", INDEPENDENTLY_CONFIRMED)),
        Rule.builder(BOX_2)
            .when(Ng239Criteria.BOX_2)
            .conclude(
                Note.suspicion(
                    "There is at least one of the common risk factors; a risk factor alone is not deficiency"))
            .cite(Sources.NICE_NG239.at("Box 2", INDEPENDENTLY_CONFIRMED)),
        Rule.builder(MENTAL_HEALTH)
            .when(Ng239Criteria.MENTAL_HEALTH)
            .conclude(
                Note.suspicion(
                    "Deficiency can present with mental-health problems such as depression, anxiety or psychosis"))
            .cite(Sources.NICE_NG239.at("section 1.2", READ_ONCE)),
        Rule.builder("ng239-normal-count-excludes-nothing")
            .when(
                all(
                    any(Ng239Criteria.BOX_1, Ng239Criteria.BOX_2, Ng239Criteria.MENTAL_HEALTH),
                    any(not(present(Symptoms.ANAEMIA)), not(present(Symptoms.MACROCYTOSIS)))))
            .conclude(
                Note.suspicion(
                    "Do not rule deficiency out because there is no anaemia or no macrocytosis: of 141 people with neuropsychiatric disease"
                        + " from deficiency, 24 % had a normal haematocrit, 18 % a normal MCV, and 13 % both"))
            .cite(
                Sources.NICE_NG239.at("section 1.2", INDEPENDENTLY_CONFIRMED),
                Sources.LINDENBAUM_1988.at("abstract", DERIVED)));
  }
}
