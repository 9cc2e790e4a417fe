package org.example.rows;

import java.time.OffsetDateTime;
import java.util.List;

/** A side event as the tables of another system have it; what is not known is null. */
public record EventRow(
    String id, String title, String room, Place slot, List<String> languages, String onlineLink) {
  public record Place(OffsetDateTime start, OffsetDateTime end) {}
}
