package io.github.cobalamin.guidelines.ng239;

import io.github.cobalamin.assessment.Guideline;
import io.github.cobalamin.guidelines.children.TestsOfChildren;
import io.github.cobalamin.guidelines.urgency.RedFlags;
import io.github.cobalamin.rules.Rule;
import io.github.cobalamin.rules.Thresholds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** NG239, put together from its topics; what follows the status stands in {@link Ng239Later}. */
public final class Ng239 {
  /** The day by which the library checks its readings against the publications again. */
  public static final LocalDate NEXT_REVIEW = LocalDate.of(2027, 11, 30);

  private Ng239() {}

  public static Guideline guideline() {
    List<Rule> rules = new ArrayList<>();
    rules.addAll(ResultsShow.rules());
    rules.addAll(Ng239Scope.rules());
    rules.addAll(Ng239Recognising.rules());
    rules.addAll(RedFlags.rules());
    rules.addAll(Ng239InitialTest.rules());
    rules.addAll(TestsOfChildren.samples());
    rules.addAll(Ng239BeforeTheSample.rules());
    rules.addAll(Ng239Table1.rules());
    rules.addAll(Ng239FurtherTest.rules());
    rules.addAll(StatusOrder.rules());
    rules.addAll(MarkerNotes.rules());
    rules.addAll(ConfounderCautions.rules());
    rules.addAll(RecordCautions.rules());
    return Guideline.builder()
        .id("nice-ng239")
        .name("NICE NG239")
        .published(LocalDate.of(2024, 3, 6))
        .nextReview(NEXT_REVIEW)
        .scopeText("People aged 16 and over, pregnant and breastfeeding people included.")
        .scope(Ng239Scope.SCOPE)
        .addThresholds(Ng239Table1.THRESHOLDS.toArray(Thresholds[]::new))
        .addRules(rules)
        .rulesAfterStatus(Ng239Later.SECTIONS)
        .build();
  }
}
