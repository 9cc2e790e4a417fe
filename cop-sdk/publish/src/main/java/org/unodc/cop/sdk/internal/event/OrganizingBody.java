package org.unodc.cop.sdk.internal.event;

import java.util.Optional;
import org.unodc.cop.domain.language.LocalizedText;

/**
 * A body that organizes an event.
 *
 * @param name the name
 * @param website the address of the website; empty if it is not a valid web address
 */
public record OrganizingBody(LocalizedText name, Optional<String> website) {}
