package io.github.cobalamin.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of the library with two differences. Builders are strict: a fact is written once, and
 * without the {@code from} methods of lenient builders, a supertype such as {@link Fact} does not
 * leak into every builder as an overload that copies half of a value. And no hash is kept: facts
 * hash by their id, which keeps its own.
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
@interface FactStyle {}
