package io.github.cobalamin.food.usda;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What other files say of foods, kept as bytes until the file that names the foods is read: of each
 * food a chain of details, newest first, in blocks of a quarter of a megabyte, or larger ones for
 * longer texts.
 */
final class FoodDetails {
  private static final int BLOCK_BITS = 18;
  private static final int HEADER = Long.BYTES + 1 + Integer.BYTES + Integer.BYTES;
  private static final List<Kind> KINDS = List.of(Kind.values());

  /** What a detail is about. */
  enum Kind {
    /** A portion as the table writes it; its number is its place among the portions. */
    PORTION,
    /** The number of its category among those that were met. */
    CATEGORY,
    /** The brand. */
    BRAND,
    /** Its number in the standard reference. */
    NDB,
    /** That amounts are per 100 ml. */
    PER_100_ML
  }

  /** One detail. */
  record Detail(Kind kind, int number, String text) {}

  private final IntSlots foods = new IntSlots();
  private long[] newest = new long[512];
  private final List<ByteBuffer> blocks = new ArrayList<>();

  void add(int food, Kind kind, int number, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int needed = HEADER + bytes.length;
    if (blocks.isEmpty() || blocks.get(blocks.size() - 1).remaining() < needed) {
      blocks.add(ByteBuffer.allocate(Math.max(1 << BLOCK_BITS, needed)));
    }
    int place = foods.add(food);
    if (place == newest.length) {
      newest = Arrays.copyOf(newest, 2 * place);
    }
    ByteBuffer block = blocks.get(blocks.size() - 1);
    long address = ((long) (blocks.size() - 1) << BLOCK_BITS) + block.position();
    block
        .putLong(newest[place])
        .put((byte) KINDS.indexOf(kind))
        .putInt(number)
        .putInt(bytes.length);
    block.put(bytes);
    newest[place] = address + 1;
  }

  /** The details of a food by their numbers, those of one number as they came. */
  List<Detail> of(int food) {
    int place = foods.find(food);
    List<Detail> found = new ArrayList<>();
    long next = place < 0 ? 0 : newest[place];
    while (next != 0) {
      long address = next - 1;
      ByteBuffer block = blocks.get((int) (address >>> BLOCK_BITS)).duplicate();
      block.clear().position((int) (address & ((1 << BLOCK_BITS) - 1)));
      next = block.getLong();
      Kind kind = KINDS.get(block.get());
      int number = block.getInt();
      byte[] bytes = new byte[block.getInt()];
      block.get(bytes);
      found.add(0, new Detail(kind, number, new String(bytes, StandardCharsets.UTF_8)));
    }
    found.sort(Comparator.comparingInt(Detail::number));
    return found;
  }
}
