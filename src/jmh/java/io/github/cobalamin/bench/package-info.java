/**
 * Benchmarks: ratios against hand-written code in the same run. The rules measured here are made up
 * and no medicine.
 */
package io.github.cobalamin.bench;
