package org.unodc.cop.sdk.internal.migration;

/** Receives the changes that the steps of a migration make. */
@FunctionalInterface
public interface ChangeListener {
  /**
   * Receives one change.
   *
   * @param format the format that the step converts to, such as {@code cop/2}
   * @param pointer the place in the document after the step, as a JSON Pointer (RFC 6901)
   * @param message a sentence that describes the former value and what became of it
   */
  void changed(String format, String pointer, String message);
}
