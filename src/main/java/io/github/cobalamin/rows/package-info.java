/**
 * Rows of laboratory systems, read into results. Begin with {@link
 * io.github.cobalamin.rows.RowReader}: it takes a row as it is carried by an HL7 message, a CSV
 * export or a text field of FHIR, and gives a result, a result with warnings, or a refusal that
 * names the column. Nothing is guessed, and no row is lost.
 */
@NullMarked
package io.github.cobalamin.rows;

import org.jspecify.annotations.NullMarked;
