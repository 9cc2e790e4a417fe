package org.unodc.cop.domain.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * Marks an abstract class as a value type of the model. Immutables generates a package-private
 * subclass and builder, and the class exposes the builder as its own {@code Builder}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
    overshadowImplementation = true,
    deferCollectionAllocation = true,
    depluralize = true,
    depluralizeDictionary = {
      "entry:entries",
      "majority:majorities",
      "basis:bases",
      "body:bodies",
      "alias:aliases",
      "priority:priorities"
    },
    delegateToString = "org.unodc.cop.domain.walk.ValueOutline.of",
    defaults = @Value.Immutable(copy = false),
    allowedClasspathAnnotations = Override.class)
public @interface DomainType {}
