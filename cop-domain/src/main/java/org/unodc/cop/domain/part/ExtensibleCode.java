package org.unodc.cop.domain.part;

/** A code of a list that a record may extend. Codes that are not in the list are kept unchanged. */
public interface ExtensibleCode {

  /** {@return the code, exactly as read and written} */
  String word();
}
