package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.session.MeetingKind;

/**
 * The occasion of a statement: a meeting by its id or title, {@code sideEvent:…}, {@code
 * engagement:…}, or only the kind of a meeting.
 */
final class OccasionForm extends ShortForm {
  private static final CellForm KIND = new CodeForm<>(MeetingKind.class);
  private static final String TYPE = "type";
  private static final String MEETING = "meeting";
  private static final String SOME_MEETING = "someMeeting";
  private static final ImmutableSet<String> TYPES =
      ImmutableSet.of(MEETING, "sideEvent", "engagement");

  @Override
  public String kind() {
    return "occasion";
  }

  @Override
  Object readShort(String cell, CellTerms terms) {
    int colon = cell.indexOf(':');
    String type = colon < 0 ? "" : cell.substring(0, colon);
    if (TYPES.contains(type)) {
      return Map.of(TYPE, type, type, cell.substring(colon + 1).strip());
    }
    try {
      return Map.of(TYPE, SOME_MEETING, "kind", KIND.read(cell, terms));
    } catch (IllegalArgumentException noKind) {
      return Map.of(TYPE, MEETING, MEETING, CellForms.MEETING.read(cell, terms));
    }
  }

  @Override
  Optional<String> writeShort(Map<?, ?> members) {
    String type = String.valueOf(members.get(TYPE));
    return Optional.of(
        type.equals(SOME_MEETING)
            ? String.valueOf(members.get("kind"))
            : type + ":" + members.get(type));
  }
}
