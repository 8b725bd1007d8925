package io.github.cobalamin.food.usda;

import java.util.Arrays;

/**
 * Numbers above 0, each with its place in the order in which they came: a hash table of two arrays,
 * so that two million of them cost some 25 MB and no object each.
 */
final class IntSlots {
  private int[] keys = new int[1 << 9];
  private int[] table = new int[1 << 10];
  private int size;

  /** The place of a number, or -1. */
  int find(int key) {
    return table[bucket(key)] - 1;
  }

  /** The place of a number, which is added if need be. */
  int add(int key) {
    int bucket = bucket(key);
    if (table[bucket] == 0) {
      if (size == keys.length) {
        grow();
        bucket = bucket(key);
      }
      keys[size++] = key;
      table[bucket] = size;
    }
    return table[bucket] - 1;
  }

  int size() {
    return size;
  }

  private int bucket(int key) {
    int mask = table.length - 1;
    int hash = key * 0x9E3779B1;
    int bucket = (hash ^ (hash >>> 15)) & mask;
    while (table[bucket] != 0 && keys[table[bucket] - 1] != key) {
      bucket = (bucket + 1) & mask;
    }
    return bucket;
  }

  private void grow() {
    keys = Arrays.copyOf(keys, 2 * size);
    table = new int[4 * size];
    for (int i = 0; i < size; i++) {
      table[bucket(keys[i])] = i + 1;
    }
  }
}
