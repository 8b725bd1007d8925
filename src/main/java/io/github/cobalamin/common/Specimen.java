package io.github.cobalamin.common;

import java.util.Set;

/** Words and letters in names of tests that say in which specimen it was measured. */
public final class Specimen {
  /** Of serum or plasma. */
  public static final Set<String> SERUM =
      Set.of(
          "serum",
          "ser",
          "plasma",
          "plas",
          "serpl",
          "serpla",
          "suero",
          "serique",
          "serico",
          "serica",
          "siero",
          "sierico",
          "sierica",
          "soro",
          "plasmatique",
          "plasmatica",
          "sr",
          "s",
          "p",
          "sp");

  /** Of whole blood. */
  public static final Set<String> BLOOD =
      Set.of("blood", "bld", "whole", "wb", "edta", "sang", "sangre", "sangue", "blut", "bloed");

  private Specimen() {}
}
