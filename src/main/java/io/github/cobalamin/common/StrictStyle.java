package io.github.cobalamin.common;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of rooms whose values are written once, with two differences from the library's.
 * Builders are strict: a fact is written once, and without the {@code from} methods of lenient
 * builders, a supertype such as {@code Fact} does not leak into every builder as an overload that
 * copies half of a value. And no hash is kept: facts hash by their id, which keeps its own.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    depluralize = true,
    depluralizeDictionary = "class:classes",
    strictBuilder = true,
    allowedClasspathAnnotations = Override.class,
    defaults = @Value.Immutable(copy = false))
public @interface StrictStyle {}
