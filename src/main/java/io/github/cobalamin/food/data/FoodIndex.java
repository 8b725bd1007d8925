package io.github.cobalamin.food.data;

import io.github.cobalamin.common.Lexicon;
import io.github.cobalamin.common.PhraseIndex;
import io.github.cobalamin.common.Resource;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Foods by their names, their synonyms, and what people mean by a plain name. What names another
 * food is not near enough: of a word that only tells of what a food is made, nothing is found.
 */
public final class FoodIndex {
  /** Brie cheese is called Brie. */
  private static final String CHEESE = " cheese";

  private final PhraseIndex index =
      new PhraseIndex(Lexicon.of(Resource.text(FoodIndex.class, "search-words.tsv")));
  private final List<Integer> rowOf = new ArrayList<>();

  public FoodIndex(FoodRows rows) {
    Map<String, Integer> byId = new HashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      byId.put(rows.id(row), row);
      PhraseIndex.Use use = PhraseIndex.Use.NAME;
      for (String name : rows.names(row).split("\\|", -1)) {
        add(name, row, 1, use);
        if (name.contains(CHEESE)) {
          add(name.replace(CHEESE, ""), row, 2, use);
        }
        use = PhraseIndex.Use.WHOLE_NAME;
      }
      if (rows.names(row).indexOf('|') >= 0) {
        add(rows.names(row), row, 3, PhraseIndex.Use.NAME);
      }
    }
    for (String line : Resource.text(FoodIndex.class, "food-names.tsv").split("\n", -1)) {
      int tab = line.indexOf('\t');
      Integer row = tab < 0 ? null : byId.get(line.substring(0, tab));
      if (row != null) {
        for (String name : line.substring(tab + 1).split("\\|", -1)) {
          add(name, row, 0, PhraseIndex.Use.WHOLE_NAME);
        }
      }
    }
    index.ready();
  }

  private void add(String name, int row, int rank, PhraseIndex.Use use) {
    index.add(name, rank, use);
    rowOf.add(row);
  }

  /** The rows that are named so, best first. */
  public List<Integer> search(String text) {
    List<PhraseIndex.Hit> hits = index.search(text);
    if (hits.isEmpty() || !hits.get(0).head()) {
      return List.of();
    }
    List<Integer> best = new ArrayList<>();
    BitSet seen = new BitSet();
    for (PhraseIndex.Hit hit : hits) {
      int row = rowOf.get(hit.phrase());
      if (!seen.get(row)) {
        seen.set(row);
        best.add(row);
      }
    }
    return best;
  }
}
