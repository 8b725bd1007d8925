package io.github.cobalamin.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {
  @ParameterizedTest
  @EnumSource(Unit.class)
  void every_code_and_label_is_found_in_any_case(Unit unit) {
    for (String text : new String[] {unit.code(), unit.label(), unit.toString()}) {
      assertThat(Unit.find(text)).contains(unit);
      assertThat(Unit.find(text.toLowerCase(Locale.ROOT))).contains(unit);
      assertThat(Unit.find(text.toUpperCase(Locale.ROOT))).contains(unit);
      assertThat(Unit.find("  " + text + "\t")).contains(unit);
    }
  }

  @ParameterizedTest
  @EnumSource(Unit.class)
  void every_unit_in_micro_is_found_with_both_unicode_micro_signs(Unit unit) {
    for (String text : new String[] {unit.code(), unit.label()}) {
      assertThat(Unit.find(text.replace('u', '\u00b5'))).contains(unit);
      assertThat(Unit.find(text.replace('u', '\u03bc'))).contains(unit);
    }
  }

  /** Typed from what laboratories print, not from the enum. */
  @ParameterizedTest
  @CsvSource({
    "pg/ml, PICOGRAM_PER_MILLILITRE",
    "PG/ML, PICOGRAM_PER_MILLILITRE",
    "ng/l, NANOGRAM_PER_LITRE",
    "pmol/l, PICOMOLE_PER_LITRE",
    "Pmol/L, PICOMOLE_PER_LITRE",
    "pmol/mL, PICOMOLE_PER_MILLILITRE",
    "nmol/ml, NANOMOLE_PER_MILLILITRE",
    "mcg/L, MICROGRAM_PER_LITRE",
    "MCG/dL, MICROGRAM_PER_DECILITRE",
    "mcg, MICROGRAM",
    "mcmol/L, MICROMOLE_PER_LITRE",
    "mcg/g, MICROGRAM_PER_GRAM_CREATININE",
    "µmol/L, MICROMOLE_PER_LITRE",
    "μmol/L, MICROMOLE_PER_LITRE",
    "µg, MICROGRAM",
    "g/dl, GRAM_PER_DECILITRE",
    "um3, FEMTOLITRE",
    "um^3, FEMTOLITRE",
    "µm³, FEMTOLITRE",
    "fl, FEMTOLITRE",
    "10*9/L, BILLION_PER_LITRE",
    "10^9/L, BILLION_PER_LITRE",
    "x10^9/L, BILLION_PER_LITRE",
    "x 10^9/L, BILLION_PER_LITRE",
    "X10^9/l, BILLION_PER_LITRE",
    "× 10⁹/L, BILLION_PER_LITRE",
    "10e9/L, BILLION_PER_LITRE",
    "10*3/uL, THOUSAND_PER_MICROLITRE",
    "x10^3/µL, THOUSAND_PER_MICROLITRE",
    "10³/uL, THOUSAND_PER_MICROLITRE",
    "K/uL, THOUSAND_PER_MICROLITRE",
    "10*3/mm3, THOUSAND_PER_MICROLITRE",
    "/uL, PER_MICROLITRE",
    "/mm3, PER_MICROLITRE",
    "/mm³, PER_MICROLITRE",
    "cells/µL, PER_MICROLITRE",
    "%, PER_CENT",
    "L/L, LITRE_PER_LITRE",
    "mmol/mol, MILLIMOLE_PER_MOLE_CREATININE",
    "mmol/mol creatinine, MILLIMOLE_PER_MOLE_CREATININE",
    "umol/mmol, MILLIMOLE_PER_MOLE_CREATININE",
    "µmol/mmol creatinine, MILLIMOLE_PER_MOLE_CREATININE",
    "umol/mmol{creat}, MILLIMOLE_PER_MOLE_CREATININE",
    "mg/g, MILLIGRAM_PER_GRAM_CREATININE",
    "mg/g creatinine, MILLIGRAM_PER_GRAM_CREATININE",
    "ug/g creatinine, MICROGRAM_PER_GRAM_CREATININE",
    "mL/min/1.73m2, MILLILITRE_PER_MINUTE_PER_STANDARD_SURFACE",
    "mL/min/1.73 m2, MILLILITRE_PER_MINUTE_PER_STANDARD_SURFACE",
    "mL/min/1.73m², MILLILITRE_PER_MINUTE_PER_STANDARD_SURFACE",
    "mL/min/1.73 m², MILLILITRE_PER_MINUTE_PER_STANDARD_SURFACE",
    "mL/min/{1.73m2}, MILLILITRE_PER_MINUTE_PER_STANDARD_SURFACE",
    "mL/min/1.73m^2, MILLILITRE_PER_MINUTE_PER_STANDARD_SURFACE",
    "IU/L, UNIT_PER_LITRE",
    "U/L, UNIT_PER_LITRE",
    "mIU/L, MILLI_INTERNATIONAL_UNIT_PER_LITRE",
    "uIU/mL, MILLI_INTERNATIONAL_UNIT_PER_LITRE",
    "µIU/mL, MILLI_INTERNATIONAL_UNIT_PER_LITRE",
    "u[IU]/mL, MILLI_INTERNATIONAL_UNIT_PER_LITRE",
    "uU/mL, MILLI_INTERNATIONAL_UNIT_PER_LITRE",
    "IU/mL, ASSAY_UNIT_PER_MILLILITRE",
    "[IU]/mL, ASSAY_UNIT_PER_MILLILITRE",
    "AU/mL, ASSAY_UNIT_PER_MILLILITRE",
    "mcg/ml, MICROGRAM_PER_MILLILITRE",
    "mmHg, MILLIMETRE_OF_MERCURY",
    "mm Hg, MILLIMETRE_OF_MERCURY",
    "mm[Hg], MILLIMETRE_OF_MERCURY",
    "°C, DEGREE_CELSIUS",
    "C, DEGREE_CELSIUS",
    "mg/mmol, MILLIGRAM_PER_MILLIMOLE_CREATININE",
    "mg/mmol creatinine, MILLIGRAM_PER_MILLIMOLE_CREATININE"
  })
  void spellings_that_laboratories_print_are_found(String text, Unit unit) {
    assertThat(Unit.find(text)).contains(unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "  ", "ng", "ng/", "/", "L", "mEq/L", "mil/mm3", "umol/mL", "pm", "ng/L.", "n/g", "x"
      })
  void what_is_no_known_unit_is_empty(String text) {
    assertThat(Unit.find(text)).isEmpty();
  }

  /** UCUM is case-sensitive, and a code that two units shared would be read as the wrong one. */
  @Test
  void codes_and_labels_are_unique() {
    Set<String> codes = new HashSet<>();
    Set<String> labels = new HashSet<>();
    for (Unit unit : Unit.values()) {
      assertThat(codes.add(unit.code())).as(unit.code()).isTrue();
      assertThat(labels.add(unit.label())).as(unit.label()).isTrue();
    }
  }

  /** How many of the first unit make one of the second, typed from the meaning of the prefixes. */
  @ParameterizedTest
  @CsvSource({
    "g/dL, g/L, 10",
    "mg/L, ug/L, 1000",
    "mg/dL, mg/L, 10",
    "ug/dL, ug/L, 10",
    "ng/mL, ug/L, 1",
    "ng/dL, ng/L, 10",
    "ng/mL, ng/L, 1000",
    "pg/mL, ng/L, 1",
    "mmol/L, umol/L, 1000",
    "umol/L, nmol/L, 1000",
    "nmol/mL, umol/L, 1",
    "pmol/mL, nmol/L, 1",
    "nmol/L, pmol/L, 1000",
    "g, mg, 1000",
    "mg, ug, 1000",
    "m, cm, 100",
    "10*3/uL, 10*9/L, 1",
    "10*9/L, /uL, 1000",
    "L/L, %, 100",
    "mg/g, ug/g, 1000"
  })
  void units_of_one_dimension_differ_by_the_power_of_ten_of_their_prefixes(
      String from, String to, String factor) {
    Unit one = Unit.find(from).orElseThrow();
    Unit other = Unit.find(to).orElseThrow();
    assertThat(Quantity.of(1, one).in(other)).isEqualTo(Quantity.of(new BigDecimal(factor), other));
    assertThat(Quantity.of(new BigDecimal(factor), other).in(one)).isEqualTo(Quantity.of(1, one));
  }
}
