package org.unodc.cop.examples.programme.sideevent;

import org.unodc.cop.domain.id.SideEventId;

/** Thrown if a side event does not exist, or if the account may not see it. */
public final class UnknownEventException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnknownEventException(SideEventId id) {
    super("There is no side event " + id + ".");
  }
}
