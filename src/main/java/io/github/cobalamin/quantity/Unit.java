package io.github.cobalamin.quantity;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A unit of measurement, identified by its UCUM code (Unified Code for Units of Measure).
 *
 * <p>The spellings that people and laboratory systems write are read too: {@code pg/ml}, {@code
 * mcg}, {@code µmol/L} with either Unicode micro sign, {@code x10^9/L}.
 */
public enum Unit {
  /** Grams per litre. */
  GRAM_PER_LITRE("g/L", Dimension.MASS_CONCENTRATION, 0),
  /** Grams per decilitre. */
  GRAM_PER_DECILITRE("g/dL", Dimension.MASS_CONCENTRATION, 1),
  /** Milligrams per litre. */
  MILLIGRAM_PER_LITRE("mg/L", Dimension.MASS_CONCENTRATION, -3),
  /** Milligrams per decilitre. */
  MILLIGRAM_PER_DECILITRE("mg/dL", Dimension.MASS_CONCENTRATION, -2),
  /** Micrograms per millilitre, the same as milligrams per litre. */
  MICROGRAM_PER_MILLILITRE("ug/mL", Dimension.MASS_CONCENTRATION, -3),
  /** Micrograms per litre. */
  MICROGRAM_PER_LITRE("ug/L", Dimension.MASS_CONCENTRATION, -6),
  /** Micrograms per decilitre. */
  MICROGRAM_PER_DECILITRE("ug/dL", Dimension.MASS_CONCENTRATION, -5),
  /** Nanograms per millilitre, the same as micrograms per litre. */
  NANOGRAM_PER_MILLILITRE("ng/mL", Dimension.MASS_CONCENTRATION, -6),
  /** Nanograms per decilitre. */
  NANOGRAM_PER_DECILITRE("ng/dL", Dimension.MASS_CONCENTRATION, -8),
  /** Nanograms per litre. */
  NANOGRAM_PER_LITRE("ng/L", Dimension.MASS_CONCENTRATION, -9),
  /** Picograms per millilitre, the same as nanograms per litre. */
  PICOGRAM_PER_MILLILITRE("pg/mL", Dimension.MASS_CONCENTRATION, -9),

  /** Millimoles per litre. */
  MILLIMOLE_PER_LITRE("mmol/L", Dimension.SUBSTANCE_CONCENTRATION, -3),
  /** Micromoles per litre. */
  MICROMOLE_PER_LITRE("umol/L", Dimension.SUBSTANCE_CONCENTRATION, -6),
  /** Nanomoles per millilitre, the same as micromoles per litre. */
  NANOMOLE_PER_MILLILITRE("nmol/mL", Dimension.SUBSTANCE_CONCENTRATION, -6),
  /** Nanomoles per litre. */
  NANOMOLE_PER_LITRE("nmol/L", Dimension.SUBSTANCE_CONCENTRATION, -9),
  /** Picomoles per millilitre, the same as nanomoles per litre. */
  PICOMOLE_PER_MILLILITRE("pmol/mL", Dimension.SUBSTANCE_CONCENTRATION, -9),
  /** Picomoles per litre. */
  PICOMOLE_PER_LITRE("pmol/L", Dimension.SUBSTANCE_CONCENTRATION, -12),

  /** Grams. */
  GRAM("g", Dimension.MASS, 0),
  /** Milligrams. */
  MILLIGRAM("mg", Dimension.MASS, -3),
  /** Micrograms. */
  MICROGRAM("ug", Dimension.MASS, -6),
  /** Picograms. */
  PICOGRAM("pg", Dimension.MASS, -12),

  /** Metres. */
  METRE("m", Dimension.LENGTH, 0),
  /** Centimetres. */
  CENTIMETRE("cm", Dimension.LENGTH, -2),

  /** Femtolitres, the same as cubic micrometres. */
  FEMTOLITRE("fL", Dimension.VOLUME, -15, "um3", "um^3", "um³"),

  /** Million millions per litre. */
  TRILLION_PER_LITRE("10*12/L", "10^12/L", Dimension.NUMBER_CONCENTRATION, 12, "10¹²/L", "10e12/L"),
  /** Millions per microlitre, the same as million millions per litre. */
  MILLION_PER_MICROLITRE(
      "10*6/uL", "10^6/uL", Dimension.NUMBER_CONCENTRATION, 12, "10⁶/uL", "10*6/mm3"),
  /** Thousand millions per litre. */
  BILLION_PER_LITRE("10*9/L", "10^9/L", Dimension.NUMBER_CONCENTRATION, 9, "10⁹/L", "10e9/L"),
  /** Thousands per microlitre, the same as thousand millions per litre. */
  THOUSAND_PER_MICROLITRE(
      "10*3/uL", "10^3/uL", Dimension.NUMBER_CONCENTRATION, 9, "10³/uL", "k/uL", "10*3/mm3"),
  /** Hundred thousands per microlitre: a lakh of cells, as printed in India. */
  HUNDRED_THOUSAND_PER_MICROLITRE("10*5/uL", "10^5/uL", Dimension.NUMBER_CONCENTRATION, 11),
  /** Ten thousands per microlitre, as printed in Japan. */
  TEN_THOUSAND_PER_MICROLITRE("10*4/uL", "10^4/uL", Dimension.NUMBER_CONCENTRATION, 10),
  /** Cells per microlitre. */
  PER_MICROLITRE("/uL", Dimension.NUMBER_CONCENTRATION, 6, "/mm3", "/mm³", "cells/uL"),

  /** Per cent. */
  PER_CENT("%", Dimension.FRACTION, -2),
  /** Parts of a thousand. */
  PER_THOUSAND("[ppth]", "‰", Dimension.FRACTION, -3),
  /** A fraction of one. */
  LITRE_PER_LITRE("L/L", Dimension.FRACTION, 0),

  /** Millimoles per mole of creatinine, the same as micromoles per millimole. */
  MILLIMOLE_PER_MOLE_CREATININE(
      "mmol/mol{creat}",
      "mmol/mol creatinine",
      Dimension.SUBSTANCE_PER_CREATININE,
      -3,
      "mmol/mol",
      "umol/mmol{creat}",
      "umol/mmol",
      "umol/mmol creatinine"),
  /** Milligrams per gram of creatinine. */
  MILLIGRAM_PER_GRAM_CREATININE(
      "mg/g{creat}", "mg/g creatinine", Dimension.MASS_PER_CREATININE, -3, "mg/g"),
  /** Micrograms per gram of creatinine. */
  MICROGRAM_PER_GRAM_CREATININE(
      "ug/g{creat}", "ug/g creatinine", Dimension.MASS_PER_CREATININE, -6, "ug/g"),
  /** Milligrams per millimole of creatinine. */
  MILLIGRAM_PER_MILLIMOLE_CREATININE(
      "mg/mmol{creat}",
      "mg/mmol creatinine",
      Dimension.MASS_PER_SUBSTANCE_OF_CREATININE,
      0,
      "mg/mmol"),

  /** Millimoles per mole of haemoglobin, in which HbA1c is reported. */
  MILLIMOLE_PER_MOLE_HAEMOGLOBIN(
      "mmol/mol{Hb}", "mmol/mol Hb", Dimension.SUBSTANCE_PER_HAEMOGLOBIN, -3),

  /** Millimetres of mercury. */
  MILLIMETRE_OF_MERCURY("mm[Hg]", "mmHg", Dimension.PRESSURE, 0, "mm Hg"),

  /** Degrees Celsius. */
  DEGREE_CELSIUS("Cel", "°C", Dimension.TEMPERATURE, 0, "C", "degC", "deg C"),

  /** Millilitres a minute for 1.73 square metres of body surface. */
  MILLILITRE_PER_MINUTE_PER_STANDARD_SURFACE(
      "mL/min/{1.73_m2}",
      "mL/min/1.73 m2",
      Dimension.FILTRATION_RATE,
      0,
      "mL/min/1.73m2",
      "mL/min/1.73m²",
      "mL/min/1.73 m²",
      "mL/min/{1.73m2}",
      "mL/min/1.73m^2"),

  /** Units of enzyme activity per litre. */
  UNIT_PER_LITRE("U/L", Dimension.CATALYTIC_CONCENTRATION, 0, "IU/L"),

  /** Thousandths of an international unit per litre. */
  MILLI_INTERNATIONAL_UNIT_PER_LITRE(
      "m[IU]/L", "mU/L", Dimension.INTERNATIONAL_UNITS, -3, "mIU/L", "uIU/mL", "u[IU]/mL", "uU/mL"),

  /** Units per millilitre as one assay defines them. */
  ASSAY_UNIT_PER_MILLILITRE(
      "[arb'U]/mL", "U/mL", Dimension.ARBITRARY_UNITS, 0, "IU/mL", "[IU]/mL", "AU/mL"),

  /** A ratio to a control of the assay. */
  ASSAY_RATIO("{ratio}", "ratio", Dimension.ASSAY_RATIO, 0, "index"),

  /** The dilution up to which an antibody is seen: 80 of 1:80. */
  TITRE("{titer}", "titre", Dimension.DILUTION, 0, "titer");

  private final String code;
  private final String label;
  private final Dimension dimension;
  private final int exponent;

  @SuppressWarnings("ImmutableEnumChecker") // never handed out, never changed
  private final String[] aliases;

  Unit(String code, Dimension dimension, int exponent, String... aliases) {
    this(code, code, dimension, exponent, aliases);
  }

  Unit(String code, String label, Dimension dimension, int exponent, String... aliases) {
    this.code = code;
    this.label = label;
    this.dimension = dimension;
    this.exponent = exponent;
    this.aliases = aliases;
  }

  /** {@return the UCUM code, such as "10*9/L"} */
  public String code() {
    return code;
  }

  /** {@return the unit as people print it, such as "10^9/L"} */
  public String label() {
    return label;
  }

  /** What the unit measures. */
  Dimension dimension() {
    return dimension;
  }

  /**
   * {@return whether a quantity in this unit can be told in another, by a power of ten: they
   * measure the same}
   *
   * @param other the other unit
   */
  public boolean convertsTo(Unit other) {
    return dimension == other.dimension;
  }

  /** The power of ten by which this unit exceeds the base unit of its dimension. */
  int exponent() {
    return exponent;
  }

  /**
   * {@return the unit that is written so, if the library knows it}
   *
   * @param text a UCUM code or a spelling that people write, in any case
   */
  public static Optional<Unit> find(String text) {
    Unit exact = Spellings.UNITS.get(text);
    Unit known = exact != null ? exact : Spellings.UNITS.get(normalised(text));
    if (known != null) {
      return Optional.of(known);
    }
    for (String spelling : UnitSpellings.of(text)) {
      Unit spelt = Spellings.UNITS.get(spelling);
      if (spelt != null) {
        return Optional.of(spelt);
      }
    }
    return Optional.empty();
  }

  /** {@return the label} */
  @Override
  public String toString() {
    return label;
  }

  /**
   * Both Unicode micro signs and "mc" become u; a leading multiplication sign goes; case does not
   * count.
   */
  private static String normalised(String text) {
    String plain =
        text.strip().replace('\u00b5', 'u').replace('\u03bc', 'u').toLowerCase(Locale.ROOT);
    plain = plain.replace("mcg", "ug").replace("mcmol", "umol").replace("/mcl", "/ul");
    if (plain.startsWith("x") || plain.startsWith("×")) {
      String count = plain.substring(1).strip();
      return count.startsWith("10") ? count : plain;
    }
    return plain;
  }

  /** Built when the first text is read; the constants themselves do not need it. */
  private static final class Spellings {
    static final Map<String, Unit> UNITS = all();

    private static Map<String, Unit> all() {
      Map<String, Unit> units = new HashMap<>();
      for (Unit unit : values()) {
        add(units, unit.code, unit);
        add(units, unit.label, unit);
        for (String alias : unit.aliases) {
          add(units, alias, unit);
        }
      }
      return Collections.unmodifiableMap(units);
    }

    private static void add(Map<String, Unit> units, String spelling, Unit unit) {
      units.putIfAbsent(spelling, unit);
      Unit other = units.put(normalised(spelling), unit);
      if (other != null && other != unit) {
        throw new IllegalStateException(
            "\"" + spelling + "\" must name one unit but names " + other + " and " + unit);
      }
    }
  }
}
