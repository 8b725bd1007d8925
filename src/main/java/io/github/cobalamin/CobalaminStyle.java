package io.github.cobalamin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of every value type, inherited by the sub-packages; {@code model} has a stricter one of
 * its own.
 *
 * <p>It has source retention and leaves no marker in class files, so that a consumer who compiles
 * with all warnings as errors, and without Immutables, sees none of it. The hash is computed once,
 * on first use, and is never serialised: the hash of an enum constant differs from one virtual
 * machine to the next.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    depluralize = true,
    depluralizeDictionary = "reflex:reflexes",
    allowedClasspathAnnotations = Override.class,
    defaults = @Value.Immutable(copy = false, lazyhash = true))
@interface CobalaminStyle {}
