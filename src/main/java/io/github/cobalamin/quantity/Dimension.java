package io.github.cobalamin.quantity;

/**
 * What a unit measures. Units of one dimension convert into each other by a power of ten, exactly.
 */
enum Dimension {
  /** Mass in a volume. */
  MASS_CONCENTRATION,
  /** Amount of substance in a volume. */
  SUBSTANCE_CONCENTRATION,
  /** Mass. */
  MASS,
  /** Length. */
  LENGTH,
  /** Volume of a cell. */
  VOLUME,
  /** Number of cells in a volume. */
  NUMBER_CONCENTRATION,
  /** A part of a whole. */
  FRACTION,
  /** Amount of substance for an amount of creatinine. */
  SUBSTANCE_PER_CREATININE,
  /** Mass for a mass of creatinine. */
  MASS_PER_CREATININE,
  /** Mass for an amount of substance of creatinine. */
  MASS_PER_SUBSTANCE_OF_CREATININE,
  /** Pressure. */
  PRESSURE,
  /** Temperature, as a scale tells it: nothing converts. */
  TEMPERATURE,
  /** Filtered volume in a time, for a body surface of 1.73 square metres. */
  FILTRATION_RATE,
  /** Activity of an enzyme in a volume. */
  CATALYTIC_CONCENTRATION,
  /** International units in a volume. */
  INTERNATIONAL_UNITS,
  /** Units that one assay defines; they convert into nothing. */
  ARBITRARY_UNITS,
  /** A ratio to a control of the assay; it converts into nothing. */
  ASSAY_RATIO,
  /** How far a serum can be diluted. */
  DILUTION,
  /** Amount of substance for an amount of haemoglobin. */
  SUBSTANCE_PER_HAEMOGLOBIN
}
