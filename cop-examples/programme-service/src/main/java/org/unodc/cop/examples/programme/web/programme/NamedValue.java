package org.unodc.cop.examples.programme.web.programme;

import org.unodc.cop.examples.programme.web.PageText;

/**
 * Something to choose or to follow.
 *
 * @param value what stands in the address
 * @param name what the reader sees
 */
public record NamedValue(String value, PageText name) {}
