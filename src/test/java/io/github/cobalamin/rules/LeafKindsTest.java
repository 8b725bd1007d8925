package io.github.cobalamin.rules;

import static io.github.cobalamin.rules.Tiny.truth;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.patient.LabResult;
import io.github.cobalamin.patient.Patient;
import io.github.cobalamin.quantity.Quantity;
import io.github.cobalamin.quantity.Truth;
import io.github.cobalamin.rules.leaf.Concluded;
import io.github.cobalamin.rules.leaf.Contradicted;
import io.github.cobalamin.rules.leaf.HasStatus;
import io.github.cobalamin.rules.leaf.Leaf;
import io.github.cobalamin.rules.leaf.result.ResultLeaf;
import io.github.cobalamin.rules.leaf.result.Suspicious;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A kind of leaf that forgets a part of which there is a default fails here: how a patient's facts
 * find it, whether it can be unknown, how far a number lies from what it asks.
 */
class LeafKindsTest {
  /** They read no record: the rules that conclude it answer, as {@link RuleLeafTest} shows. */
  private static final Set<Class<?>> OF_RULES =
      Set.of(Concluded.class, Contradicted.class, HasStatus.class);

  /** What is usual is a range for each of several units. */
  private static final Set<Class<?>> WITHOUT_A_DISTANCE = Set.of(Suspicious.class);

  static List<LeafKinds.Kind> kinds() {
    return LeafKinds.all();
  }

  @Test
  void every_kind_is_shown() {
    Set<Class<?>> shown = new HashSet<>(OF_RULES);
    kinds().forEach(kind -> shown.add(kind.asked().getClass()));

    assertThat(shown).isEqualTo(kinds(Leaf.class));
  }

  /** The kinds under a class. */
  private static Set<Class<?>> kinds(Class<?> family) {
    Set<Class<?>> kinds = new HashSet<>();
    if (family.isSealed()) {
      for (Class<?> each : family.getPermittedSubclasses()) {
        kinds.addAll(kinds(each));
      }
    } else {
      kinds.add(family);
    }
    return kinds;
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void the_facts_of_a_patient_find_it(LeafKinds.Kind kind) {
    is(Truth.TRUE, kind.asked(), kind.yes());
    is(Truth.FALSE, kind.asked(), kind.no());
    is(Truth.UNKNOWN, kind.asked(), kind.open());
  }

  private static void is(Truth expected, Leaf asked, @Nullable Patient patient) {
    if (patient != null) {
      assertThat(truth(asked, patient)).as("%s of %s", asked, patient).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void it_says_whether_it_can_be_unknown(LeafKinds.Kind kind) {
    boolean withoutDay = Tiny.truthWithoutDate(kind.asked(), Patient.builder()) == Truth.UNKNOWN;

    assertThat(kind.asked().canBeUnknown()).isEqualTo(kind.open() != null || withoutDay);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void it_says_how_far_a_number_lies_from_one_at_which_it_turns(LeafKinds.Kind kind) {
    if (!(kind.asked().standing("r", Tiny.BY_TEST) instanceof ResultLeaf leaf)
        || WITHOUT_A_DISTANCE.contains(leaf.getClass())) {
      return;
    }
    Quantity number =
        kind.yes() == null
            ? null
            : kind.yes().latest(leaf.of()).flatMap(LabResult::quantity).orElse(null);
    List<BigDecimal> edges = new ArrayList<>();
    if (number != null && leaf.addEdges(number.unit(), edges)) {
      assertThat(leaf.distance(number)).isPresent();
    }
  }
}
