package org.unodc.cop.examples.programme.sideevent;

import org.unodc.cop.domain.rule.Finding;

/**
 * Something that a rule found in a side event or in the application for it.
 *
 * @param finding what
 * @param pointer where, as a JSON Pointer into an {@link EventApplication}: it begins with {@code
 *     /sideEvent} or {@code /application}
 */
public record EventFinding(Finding finding, String pointer) {}
