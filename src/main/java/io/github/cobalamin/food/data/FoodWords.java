package io.github.cobalamin.food.data;

import io.github.cobalamin.common.WordForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Words of names, to tell foods apart by: lower case, without accents, singular, and British where
 * American has another.
 */
public final class FoodWords {
  private static final Map<String, String> BRITISH =
      Map.ofEntries(
          Map.entry("yoghurt", "yogurt"),
          Map.entry("soy", "soya"),
          Map.entry("soybean", "soya"),
          Map.entry("shrimp", "prawn"),
          Map.entry("ground", "minced"),
          Map.entry("mince", "minced"),
          Map.entry("eggplant", "aubergine"),
          Map.entry("zucchini", "courgette"),
          Map.entry("arugula", "rocket"),
          Map.entry("beet", "beetroot"),
          Map.entry("fiber", "fibre"),
          Map.entry("flavored", "flavoured"),
          Map.entry("chili", "chilli"),
          Map.entry("filet", "fillet"),
          Map.entry("canned", "tinned"),
          Map.entry("broiled", "grilled"),
          Map.entry("oatmeal", "porridge"),
          Map.entry("garbanzo", "chickpea"),
          Map.entry("nonfat", "skimmed"),
          Map.entry("skim", "skimmed"));

  private FoodWords() {}

  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    for (String word : WordForms.words(text)) {
      if (!word.equals("%")) {
        String singular = WordForms.singular(word);
        words.add(BRITISH.getOrDefault(singular, singular));
      }
    }
    return words;
  }
}
