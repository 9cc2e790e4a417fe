package org.unodc.cop.examples.programme.sideevent;

import org.unodc.cop.domain.rule.Finding;

/**
 * A finding of a rule in a side event or in the application for it.
 *
 * @param finding the finding
 * @param pointer the place, as a JSON Pointer into an {@link EventApplication}: it begins with
 *     {@code /sideEvent} or {@code /application}
 */
public record EventFinding(Finding finding, String pointer) {}
