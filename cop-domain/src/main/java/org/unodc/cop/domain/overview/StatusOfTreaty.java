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
 * StatusOfTreaty table =
 *     StatusOfTreaty.of(conference, ConventionId.of("untoc"), LocalDate.of(2024, 10, 14))
 *         .orElseThrow();
 * }</pre>
 *
 * @param treaty the id of the treaty
 * @param day the day of the table; an action counts from its own day on
 * @param standings the participants of the record, in its order; then participants that appear only
 *     in an action
 */
public record StatusOfTreaty(
    ConventionId treaty, LocalDate day, ImmutableList<ParticipantStanding> standings) {
  public StatusOfTreaty {
    requireNonNull(treaty, "treaty");
    requireNonNull(day, "day");
    requireNonNull(standings, "standings");
  }

  /** {@return the table of a treaty; empty if the record has no such treaty} */
  public static Optional<StatusOfTreaty> of(
      Conference conference, ConventionId treaty, LocalDate day) {
    requireNonNull(conference, "conference");
    requireNonNull(treaty, "treaty");
    requireNonNull(day, "day");
    return conference.conventions().stream()
        .filter(candidate -> candidate.id().equals(treaty))
        .findFirst()
        .map(found -> new ParticipantStandingAssembler(conference, found, day).all())
        .map(standings -> new StatusOfTreaty(treaty, day, standings));
  }

  @Override
  public String toString() {
    return new ValueOutline(this)
        .add("treaty", treaty)
        .add("day", day)
        .add("standings", standings)
        .toString();
  }
}
