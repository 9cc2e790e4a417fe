package org.unodc.cop.examples.programme.desk;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.examples.programme.web.SearchText;

/**
 * What the table of the desk shows, and in which order. A blank criterion accepts everything.
 *
 * @param q words that must all occur in the id, a title, or the name of the main organizer or of
 *     the applicant
 * @param status the name of the status
 * @param findings {@code errors}, {@code warnings} (or worse) or {@code none}
 * @param day the day at the venue, or {@value #NONE} for events without a time
 * @param room the id of the room, or {@value #NONE} for events without a room
 * @param order the column to sort by, as {@link DeskColumn#key} returns it; the moment of the
 *     application if it is blank
 * @param direction {@code descending}, or blank for ascending
 * @param page the number of the page, counted from 1
 */
record DeskFilter(
    @Nullable String q,
    @Nullable String status,
    @Nullable String findings,
    @Nullable String day,
    @Nullable String room,
    @Nullable String order,
    @Nullable String direction,
    @Nullable Integer page) {
  static final String NONE = "none";
  private static final String DESCENDING = "descending";

  /** Replaces missing parameters of a request by their defaults. */
  DeskFilter {
    q = text(q);
    status = text(status);
    findings = text(findings);
    day = text(day);
    room = text(room);
    order = text(order);
    direction = text(direction);
    page = page == null ? 1 : page;
  }

  private static String text(@Nullable String parameter) {
    return parameter == null ? "" : parameter.strip();
  }

  /** {@return whether an event matches all criteria except its status} */
  boolean matchesBesideStatus(IndexedEvent indexed) {
    return hasFindings(indexed)
        && matches(day, indexed.day())
        && matches(room, indexed.event().room().map(RoomId::value))
        && SearchText.hasAll(indexed.searched(), q);
  }

  /** {@return whether an event has the status} */
  boolean hasStatus(IndexedEvent indexed) {
    return status.isEmpty()
        || indexed.event().status().stream().anyMatch(actual -> actual.name().equals(status));
  }

  private static boolean matches(String criterion, Optional<?> value) {
    return criterion.isEmpty() || value.map(Object::toString).orElse(NONE).equals(criterion);
  }

  private boolean hasFindings(IndexedEvent indexed) {
    return switch (findings) {
      case "errors" -> indexed.errors() > 0;
      case "warnings" -> indexed.errors() + indexed.warnings() > 0;
      case NONE -> indexed.weight() == 0;
      default -> true;
    };
  }

  /** {@return the column to sort by} */
  DeskColumn column() {
    for (DeskColumn column : DeskColumn.values()) {
      if (column.key().equals(order)) {
        return column;
      }
    }
    return DeskColumn.SUBMITTED;
  }

  boolean isDescending() {
    return direction.equals(DESCENDING);
  }

  /** {@return the value of {@code aria-sort} of a column; null if the table is not sorted by it} */
  public @Nullable String ariaSort(DeskColumn candidate) {
    if (candidate != column()) {
      return null;
    }
    return isDescending() ? DESCENDING : "ascending";
  }

  /** {@return the same filter, at another page} */
  public DeskFilter atPage(int number) {
    return new DeskFilter(q, status, findings, day, room, order, direction, number);
  }

  /** {@return the first page of the same filter for another status; blank for all} */
  public DeskFilter withStatus(String other) {
    return new DeskFilter(q, other, findings, day, room, order, direction, 1);
  }

  /**
   * {@return the first page of the same filter sorted by a column; in the other direction if it is
   * sorted by this column}
   */
  public DeskFilter sortedBy(DeskColumn column) {
    boolean turned = column == column() && !isDescending();
    return new DeskFilter(
        q, status, findings, day, room, column.key(), turned ? DESCENDING : "", 1);
  }

  /** {@return the query of a link to this filter, with its question mark; empty for the default} */
  public String query() {
    UriComponentsBuilder query = UriComponentsBuilder.newInstance();
    put(query, "q", q);
    put(query, "status", status);
    put(query, "findings", findings);
    put(query, "day", day);
    put(query, "room", room);
    put(query, "order", order);
    put(query, "direction", direction);
    put(query, "page", page == 1 ? "" : String.valueOf(page));
    return query.encode().build().toUriString();
  }

  private static void put(UriComponentsBuilder query, String name, String value) {
    if (!value.isEmpty()) {
      query.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
    }
  }
}
