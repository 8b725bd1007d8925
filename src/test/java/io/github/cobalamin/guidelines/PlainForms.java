package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Guideline;
import io.github.cobalamin.assessment.Sentence;
import io.github.cobalamin.assessment.Summary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Lines of a summary beside what is said in their place to people without training. */
final class PlainForms {
  private static final int RANDOM = 300;

  /** Of the vignettes. */
  static final List<Summary> VIGNETTES = vignettes();

  /** Of the vignettes, and of patients at random by every guideline. */
  static final List<Summary> ALL = all();

  private PlainForms() {}

  private static List<Summary> vignettes() {
    List<Summary> summaries = new ArrayList<>();
    Vignettes.all().forEach(each -> summaries.add(each.assessed().summary()));
    return summaries;
  }

  private static List<Summary> all() {
    List<Summary> summaries = new ArrayList<>(VIGNETTES);
    RandomPatients random = new RandomPatients(20261130);
    List<Guideline> guidelines = Guidelines.all();
    for (int i = 0; i < RANDOM; i++) {
      summaries.add(
          guidelines.get(i % guidelines.size()).assess(random.next(), Vignette.DAY).summary());
      summaries.add(Guidelines.NICE_NG239.assess(random.detailed(), Vignette.DAY).summary());
    }
    return summaries;
  }

  /** Each line, and then its plain form. */
  static void each(List<Summary> summaries, BiConsumer<Sentence, Sentence> lines) {
    for (Summary summary : summaries) {
      List<Sentence> plain = summary.plain();
      assertThat(plain).hasSameSizeAs(summary.sentences());
      for (int i = 0; i < plain.size(); i++) {
        lines.accept(summary.sentences().get(i), plain.get(i));
      }
    }
  }
}
