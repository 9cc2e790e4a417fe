package org.unodc.cop.examples.programme.accreditation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.unodc.cop.domain.stakeholder.AccreditationStep;
import org.unodc.cop.examples.programme.web.SearchText;

/**
 * Which accreditations the list shows, and in which order. A blank criterion accepts everything.
 *
 * @param q words that must all occur in the name, the State or the id of the organization
 * @param standing the name of the kind of step that states the standing
 * @param order the column to sort by, as {@link AccreditationColumn#key} returns it
 * @param direction {@code descending}, or blank for ascending
 * @param page the number of the page, counted from 1
 */
record AccreditationFilter(
    @Nullable String q,
    @Nullable String standing,
    @Nullable String order,
    @Nullable String direction,
    @Nullable Integer page) {
  private static final String DESCENDING = "descending";

  /** Replaces missing parameters of a request by their defaults. */
  AccreditationFilter {
    q = text(q);
    standing = text(standing);
    order = text(order);
    direction = text(direction);
    page = page == null ? 1 : page;
  }

  private static String text(@Nullable String parameter) {
    return parameter == null ? "" : parameter.strip();
  }

  boolean matches(AccreditationRow row) {
    return (standing.isEmpty() || row.standing().stream().anyMatch(this::isStanding))
        && SearchText.hasAll(row.searched(), q);
  }

  private boolean isStanding(AccreditationStep line) {
    return line.kind().name().equals(standing);
  }

  /** {@return the column to sort by} */
  AccreditationColumn column() {
    for (AccreditationColumn column : AccreditationColumn.values()) {
      if (column.key().equals(order)) {
        return column;
      }
    }
    return AccreditationColumn.NAME;
  }

  boolean isDescending() {
    return direction.equals(DESCENDING);
  }

  /** {@return the value of {@code aria-sort} of a column; null if the list is not sorted by it} */
  public @Nullable String ariaSort(AccreditationColumn candidate) {
    if (candidate != column()) {
      return null;
    }
    return isDescending() ? DESCENDING : "ascending";
  }

  /** {@return the same filter, at another page} */
  public AccreditationFilter atPage(int number) {
    return new AccreditationFilter(q, standing, order, direction, number);
  }

  /**
   * {@return the first page of the same filter sorted by a column; in the other direction if it is
   * sorted by this column}
   */
  public AccreditationFilter sortedBy(AccreditationColumn column) {
    boolean turned = column == column() && !isDescending();
    return new AccreditationFilter(q, standing, column.key(), turned ? DESCENDING : "", 1);
  }

  /** {@return the query of a link to this filter, with its question mark; empty for the default} */
  public String query() {
    UriComponentsBuilder query = UriComponentsBuilder.newInstance();
    put(query, "q", q);
    put(query, "standing", standing);
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
