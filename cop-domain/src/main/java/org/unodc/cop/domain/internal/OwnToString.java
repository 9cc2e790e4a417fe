package org.unodc.cop.domain.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * Marks an abstract class as a {@link DomainType} that declares its own {@code toString}, because
 * its parts do not say what it is.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
    overshadowImplementation = true,
    deferCollectionAllocation = true,
    depluralize = true,
    defaults = @Value.Immutable(copy = false),
    allowedClasspathAnnotations = Override.class)
public @interface OwnToString {}
