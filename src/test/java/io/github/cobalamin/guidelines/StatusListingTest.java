package io.github.cobalamin.guidelines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cobalamin.rules.Conclusion.Classified;
import io.github.cobalamin.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Ids of status rules name the row of the table, in whose order they stand, floors first. */
class StatusListingTest {
  /** The row of the table, or what the sentences below it are about. */
  private static final Pattern ID =
      Pattern.compile("status-((\\d+)([a-z]?)|old|earlier|shown)(-[a-z0-9]+)+");

  /**
   * One part of row 21 says less than row 22, and stands behind it, so that no sign takes from what
   * methylmalonic acid says.
   */
  private static final List<String> BEHIND_A_LATER_ROW =
      List.of("status-21-no-b12-signs-explained");

  @Test
  void an_id_names_the_row() {
    for (Rule rule : StatusListing.rules()) {
      assertThat(rule.id()).matches(ID);
    }
  }

  @Test
  void floors_stand_before_rows() {
    List<Boolean> rows = new ArrayList<>();
    for (Rule rule : StatusListing.rules()) {
      if (!rule.isForOutsideScope()) {
        rows.add(!((Classified) rule.conclusion()).isFloor());
      }
    }

    assertThat(rows).isSorted().contains(true, false);
  }

  @Test
  void floors_and_rows_stand_in_the_order_of_the_table() {
    List<Integer> floors = new ArrayList<>();
    List<Integer> rows = new ArrayList<>();
    for (Rule rule : StatusListing.rules()) {
      Matcher id = ID.matcher(rule.id());
      if (id.matches() && id.group(2) != null && !BEHIND_A_LATER_ROW.contains(rule.id())) {
        boolean floor = ((Classified) rule.conclusion()).isFloor();
        (floor ? floors : rows).add(Integer.valueOf(id.group(2)));
      }
    }

    assertThat(floors).isSorted().contains(1, 3, 4, 5, 6);
    assertThat(rows).isSorted().contains(0, 2, 7, 8, 9, 10, 11, 22, 23);
  }
}
