package io.github.cobalamin.guidelines.picture;

import static io.github.cobalamin.rules.Criteria.present;
import static io.github.cobalamin.rules.Criteria.taking;

import io.github.cobalamin.model.Clue;
import io.github.cobalamin.model.Fact;
import io.github.cobalamin.model.Medicine;
import io.github.cobalamin.rules.Criterion;
import java.util.ArrayList;
import java.util.List;

/** What a fact of the knowledge base names, asked of the record. */
public final class OnRecord {
  private OnRecord() {}

  /** A criterion for each clue, that it is present, and for each medicine, that it is taken. */
  public static List<Criterion> each(List<? extends Fact> facts) {
    List<Criterion> criteria = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact instanceof Clue clue) {
        criteria.add(present(clue));
      } else if (fact instanceof Medicine medicine) {
        criteria.add(taking(medicine));
      }
    }
    return criteria;
  }
}
