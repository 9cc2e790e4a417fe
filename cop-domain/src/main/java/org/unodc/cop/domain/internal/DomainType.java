package org.unodc.cop.domain.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * Makes an abstract class a value of the model: Immutables generates a hidden subclass and a hidden
 * builder, which the class shows as its own {@code Builder}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    depluralize = true,
    depluralizeDictionary = {
      "entry:entries",
      "majority:majorities",
      "basis:bases",
      "body:bodies",
      "alias:aliases",
      "priority:priorities"
    },
    defaults = @Value.Immutable(copy = false),
    allowedClasspathAnnotations = Override.class)
public @interface DomainType {}
