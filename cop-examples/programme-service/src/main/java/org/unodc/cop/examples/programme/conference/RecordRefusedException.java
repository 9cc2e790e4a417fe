package org.unodc.cop.examples.programme.conference;

import com.google.common.collect.ImmutableList;

/** Thrown if the service cannot accept a record. Nothing was changed. */
public final class RecordRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient ImmutableList<String> pointers;

  RecordRefusedException(String code, String message, ImmutableList<String> pointers) {
    super(message);
    this.code = code;
    this.pointers = pointers;
  }

  /** {@return the stable code of the reason, such as no-session} */
  public String code() {
    return code;
  }

  /** {@return the places in the record, as JSON Pointers} */
  public ImmutableList<String> pointers() {
    return pointers;
  }
}
