package org.unodc.cop.domain.part;

/**
 * A word of a list that a record may add to: what the list does not have is kept as it was read.
 */
public interface OpenWord {

  /** {@return the word as it was read and as it is written back} */
  String word();
}
