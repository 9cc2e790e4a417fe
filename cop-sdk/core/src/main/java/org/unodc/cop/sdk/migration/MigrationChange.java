package org.unodc.cop.sdk.migration;

import static java.util.Objects.requireNonNull;

/**
 * A change that a migration step made in a document.
 *
 * @param to the format that the step converts to, such as {@code cop/2}
 * @param pointer the place in the document after this step, as a JSON Pointer (RFC 6901)
 * @param message a whole sentence that describes the old value and the new value
 */
public record MigrationChange(String to, String pointer, String message) {
  public MigrationChange {
    requireNonNull(to, "to");
    requireNonNull(pointer, "pointer");
    requireNonNull(message, "message");
  }
}
