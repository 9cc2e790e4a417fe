package org.unodc.cop.examples.programme.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Marks pages that show nothing but the public record, in the six languages: a browser that has one
 * asks whether it is still the same.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Controller
@RequestMapping(PageLanguage.PATH)
public @interface PublicPage {}
