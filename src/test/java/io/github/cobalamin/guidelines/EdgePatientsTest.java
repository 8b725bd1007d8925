package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.assessment.Assessment;
import io.github.cobalamin.guidelines.EdgePatients.Edge;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the table says of patients on its edges, foretold from it before the rules were run. */
class EdgePatientsTest {
  static List<Edge> edges() {
    List<Edge> all = new ArrayList<>(EdgePatients.ofStatus());
    all.addAll(EdgePatients.ofCareAndUrgency());
    all.addAll(EdgePatients.more());
    return all;
  }

  @ParameterizedTest
  @MethodSource("edges")
  void status_urgency_and_treatment_are_those_of_the_table(Edge edge) {
    Assessment assessment = Guidelines.NICE_NG239.assess(edge.patient(), Vignette.DAY);

    assertThat(
            assessment.status().classification()
                + ", "
                + assessment.urgency()
                + ", "
                + TreatmentKind.of(assessment))
        .as("%s (%s): %s", edge, edge.row(), assessment.explanation().text())
        .isEqualTo(edge.status() + ", " + edge.urgency() + ", " + edge.treatment());
  }
}
