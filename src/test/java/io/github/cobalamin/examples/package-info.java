/** Programs that use the library as a caller would. */
package io.github.cobalamin.examples;
