package io.github.cobalamin.food.data;

import io.github.cobalamin.common.NearMisses;
import java.util.Locale;
import java.util.stream.Stream;

/** Constants as tables write them: in lower case, with hyphens. */
public final class FileWord {
  private FileWord() {}

  public static <E extends Enum<E>> E read(Class<E> type, String column, String word) {
    try {
      return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          column
              + " must be a word such as "
              + NearMisses.of(
                  word.toLowerCase(Locale.ROOT),
                  Stream.of(type.getEnumConstants()).map(FileWord::of).toList())
              + " but was \""
              + word
              + "\"",
          e);
    }
  }

  private static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
