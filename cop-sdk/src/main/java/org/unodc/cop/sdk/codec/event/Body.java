package org.unodc.cop.sdk.codec.event;

import java.util.Optional;
import org.unodc.cop.domain.language.LocalizedText;

/**
 * A body that organizes an event.
 *
 * @param name its name
 * @param website where it presents itself, where that is an address of the web
 */
public record Body(LocalizedText name, Optional<String> website) {}
