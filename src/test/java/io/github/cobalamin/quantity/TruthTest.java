package io.github.cobalamin.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TruthTest {
  @ParameterizedTest
  @CsvSource({
    "FALSE, FALSE, FALSE, FALSE",
    "FALSE, UNKNOWN, FALSE, UNKNOWN",
    "FALSE, TRUE, FALSE, TRUE",
    "UNKNOWN, FALSE, FALSE, UNKNOWN",
    "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    "UNKNOWN, TRUE, UNKNOWN, TRUE",
    "TRUE, FALSE, FALSE, TRUE",
    "TRUE, UNKNOWN, UNKNOWN, TRUE",
    "TRUE, TRUE, TRUE, TRUE"
  })
  void and_and_or_follow_kleenes_tables(Truth one, Truth other, Truth and, Truth or) {
    assertThat(one.and(other)).isEqualTo(and);
    assertThat(one.or(other)).isEqualTo(or);
  }

  @ParameterizedTest
  @CsvSource({"FALSE, TRUE, true", "UNKNOWN, UNKNOWN, false", "TRUE, FALSE, true"})
  void not_and_known_follow_kleenes_tables(Truth one, Truth not, boolean known) {
    assertThat(one.not()).isEqualTo(not);
    assertThat(one.known()).isEqualTo(known);
  }

  @Test
  void ordinary_truth_values_are_read() {
    assertThat(Truth.of(true)).isEqualTo(Truth.TRUE);
    assertThat(Truth.of(false)).isEqualTo(Truth.FALSE);
  }

  @Test
  void there_are_three_values_from_false_to_true() {
    assertThat(Truth.values()).containsExactly(Truth.FALSE, Truth.UNKNOWN, Truth.TRUE);
  }

  @ParameterizedTest
  @MethodSource("triples")
  void and_and_or_are_associative(Truth a, Truth b, Truth c) {
    assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
    assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
  }

  @ParameterizedTest
  @MethodSource("triples")
  void and_distributes_over_or_and_or_over_and(Truth a, Truth b, Truth c) {
    assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
    assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void and_and_or_are_commutative(Truth a, Truth b) {
    assertThat(a.and(b)).isEqualTo(b.and(a));
    assertThat(a.or(b)).isEqualTo(b.or(a));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void de_morgans_laws_hold(Truth a, Truth b) {
    assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
    assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void absorption_holds(Truth a, Truth b) {
    assertThat(a.and(a.or(b))).isEqualTo(a);
    assertThat(a.or(a.and(b))).isEqualTo(a);
  }

  @ParameterizedTest
  @EnumSource(Truth.class)
  void denying_twice_changes_nothing(Truth a) {
    assertThat(a.not().not()).isEqualTo(a);
  }

  /** In the order false, unknown, true. */
  @ParameterizedTest
  @MethodSource("triples")
  void and_and_or_keep_the_order_of_truth(Truth a, Truth b, Truth c) {
    Truth low = a.compareTo(b) <= 0 ? a : b;
    Truth high = a.compareTo(b) <= 0 ? b : a;
    assertThat(low.and(c)).isLessThanOrEqualTo(high.and(c));
    assertThat(low.or(c)).isLessThanOrEqualTo(high.or(c));
    assertThat(low.not()).isGreaterThanOrEqualTo(high.not());
  }

  /** In the order of information: what was decided with an unknown stays so when it is known. */
  @ParameterizedTest
  @MethodSource("pairs")
  void what_is_decided_stays_decided_when_an_unknown_becomes_known(Truth known, Truth other) {
    Truth and = Truth.UNKNOWN.and(other);
    Truth or = Truth.UNKNOWN.or(other);
    assertThat(known.and(other)).matches(now -> !and.known() || now == and);
    assertThat(known.or(other)).matches(now -> !or.known() || now == or);
  }

  static Stream<Arguments> pairs() {
    List<Arguments> pairs = new ArrayList<>();
    for (Truth a : Truth.values()) {
      for (Truth b : Truth.values()) {
        pairs.add(Arguments.of(a, b));
      }
    }
    return pairs.stream();
  }

  static Stream<Arguments> triples() {
    List<Arguments> triples = new ArrayList<>();
    for (Truth a : Truth.values()) {
      for (Truth b : Truth.values()) {
        for (Truth c : Truth.values()) {
          triples.add(Arguments.of(a, b, c));
        }
      }
    }
    return triples.stream();
  }
}
