package org.unodc.cop.domain.message;

/**
 * A key of the standard catalogue. The catalogue has its text in all six languages. Enumerations
 * implement this interface, so that a test compares their constants with the catalogue.
 */
public interface MessageKey {

  /** {@return the key, such as {@code reason.quorum.reached}} */
  String key();
}
