package org.unodc.cop.examples.programme.sessionprogramme;

import org.unodc.cop.examples.programme.web.PageText;

/**
 * A value with the name that the reader sees, such as an option of a filter or the target of a
 * link.
 *
 * @param value the value in the address of the page
 * @param name the name that the page shows
 */
public record NamedValue(String value, PageText name) {}
