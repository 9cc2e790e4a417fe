package org.unodc.cop.examples.programme.sideevent;

import org.unodc.cop.domain.id.SideEventId;

/** There is no such side event, or not for whoever asks. */
public final class UnknownEventException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnknownEventException(SideEventId id) {
    super("There is no side event " + id + ".");
  }
}
