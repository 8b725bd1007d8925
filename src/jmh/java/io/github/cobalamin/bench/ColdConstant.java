package io.github.cobalamin.bench;

import io.github.cobalamin.knowledge.Symptoms;

/** Touches one constant and prints the milliseconds since the beginning of the program. */
final class ColdConstant {
  private ColdConstant() {}

  /**
   * Runs it.
   *
   * @param args none
   */
  public static void main(String[] args) {
    long start = System.nanoTime();
    String name = Symptoms.FATIGUE.name();
    double millis = (System.nanoTime() - start) / 1e6;
    System.out.println(name + " " + millis);
  }
}
