package io.github.cobalamin.food.usda;

/** How many bytes may be read of a release, and how many were. */
final class ByteBudget {
  private final long most;
  private long spent;

  ByteBudget(long most) {
    this.most = most;
  }

  void spend(String file, long bytes) {
    spent += bytes;
    if (spent > most) {
      throw new IllegalArgumentException(
          "release must have at most " + most + " bytes but has more: they ended in " + file);
    }
  }

  long spent() {
    return spent;
  }
}
