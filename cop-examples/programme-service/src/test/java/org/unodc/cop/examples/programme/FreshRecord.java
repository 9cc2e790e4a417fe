package org.unodc.cop.examples.programme;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;

/**
 * Beside {@link ServiceTest}: starts the service anew, with the record as it came, for tests that
 * look at all of it and would stumble on what others left.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DirtiesContext(classMode = ClassMode.BEFORE_CLASS)
public @interface FreshRecord {}
