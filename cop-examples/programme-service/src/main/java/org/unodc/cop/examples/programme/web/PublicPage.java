package org.unodc.cop.examples.programme.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Marks controllers whose pages show only the public record, in the six languages. Browsers may
 * cache these pages but revalidate them on each use.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Controller
@RequestMapping(PageLanguage.PATH)
public @interface PublicPage {}
