package io.github.cobalamin.common;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The ids that share most with one that was not found, to name them in a message. */
public final class NearMisses {
  private static final int MOST = 3;

  private NearMisses() {}

  /**
   * {@return up to three ids, the likest first}
   *
   * @param wanted the id that was not found
   * @param ids the ids that there are
   */
  public static List<String> of(String wanted, Collection<String> ids) {
    List<String> near = new ArrayList<>();
    for (String id : ids) {
      int place = 0;
      while (place < near.size() && likeness(wanted, near.get(place)) >= likeness(wanted, id)) {
        place++;
      }
      if (place < MOST) {
        near.add(place, id);
      }
      if (near.size() > MOST) {
        near.remove(MOST);
      }
    }
    return List.copyOf(near);
  }

  /** Twice the shared pairs of neighbouring letters, for all pairs: 100 for the same word. */
  private static int likeness(String one, String other) {
    int shared = 0;
    for (int i = 0; i + 1 < one.length(); i++) {
      shared += other.contains(one.substring(i, i + 2)) ? 1 : 0;
    }
    return 200 * shared / Math.max(1, one.length() + other.length());
  }
}
