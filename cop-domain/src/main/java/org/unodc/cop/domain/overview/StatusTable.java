package org.unodc.cop.domain.overview;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * The status of a treaty on a day as a table of its participants, like the tables of the
 * depositary.
 *
 * <p>{@link TreatyStatus} has the counts and the entry into force of the treaty itself.
 *
 * <p>Example:
 *
 * <pre>{@code
 * StatusTable table =
 *     StatusTable.of(conference, ConventionId.of("untoc"), LocalDate.of(2024, 10, 14))
 *         .orElseThrow();
 * }</pre>
 *
 * @param treaty the id of the treaty
 * @param day the day of the table; an action counts from its own day on
 * @param rows the participants of the record, in its order; then participants that only appear in
 *     an action
 */
public record StatusTable(ConventionId treaty, LocalDate day, ImmutableList<StatusRow> rows) {
  public StatusTable {
    requireNonNull(treaty, "treaty");
    requireNonNull(day, "day");
    requireNonNull(rows, "rows");
  }

  /** {@return the table of a treaty; empty if the record has no such treaty} */
  public static Optional<StatusTable> of(
      Conference conference, ConventionId treaty, LocalDate day) {
    requireNonNull(conference, "conference");
    requireNonNull(treaty, "treaty");
    requireNonNull(day, "day");
    return conference.conventions().stream()
        .filter(candidate -> candidate.id().equals(treaty))
        .findFirst()
        .map(found -> new StatusTableAssembler(conference, found, day).all())
        .map(rows -> new StatusTable(treaty, day, rows));
  }

  @Override
  public String toString() {
    return new ValueOutline(this)
        .add("treaty", treaty)
        .add("day", day)
        .add("rows", rows)
        .toString();
  }
}
