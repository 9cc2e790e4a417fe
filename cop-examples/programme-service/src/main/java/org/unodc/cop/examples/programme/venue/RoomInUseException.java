package org.unodc.cop.examples.programme.venue;

/** Thrown if a room cannot be removed because the record refers to it. Nothing was changed. */
final class RoomInUseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RoomInUseException() {
    super("A side event or a meeting has the room.");
  }
}
