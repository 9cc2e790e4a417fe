package org.unodc.cop.domain.party;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.party.Participant.FormerState;
import org.unodc.cop.domain.place.StateCode;

/**
 * Participants that no list of the States of today has, under the names that depositaries use:
 * States that took part in treaties whose depositary is the Secretary-General and have ended since
 * 1945, and the European Union, whose entries include those of the European Economic Community and
 * the European Community.
 *
 * <p>The days have a source. A day for which there is none, or about which sources differ, is not
 * stated.
 */
public final class OtherParticipants {
  private static final ImmutableList<Known> ALL = OtherParticipantTable.read();

  /** The day on which the last State ended whose entries no other State continues. */
  private static final LocalDate LAST_END =
      ALL.stream()
          .filter(known -> known.continuedBy().isEmpty())
          .flatMap(known -> known.goneBy().stream())
          .max(Comparator.naturalOrder())
          .orElseThrow();

  /**
   * A participant that is not a State of today.
   *
   * @param participant the participant with a usual id, its name in each official language, and its
   *     last day and successors or its memberships
   * @param continuedBy the State under which the depositary continues the entries
   * @param goneBy the last day on which it may have existed
   * @param source where the days are stated
   * @param spellings other names
   */
  public record Known(
      Participant participant,
      Optional<StateCode> continuedBy,
      Optional<LocalDate> goneBy,
      String source,
      ImmutableList<String> spellings) {
    public Known {
      requireNonNull(participant, "participant");
      requireNonNull(continuedBy, "continuedBy");
      requireNonNull(goneBy, "goneBy");
      requireNonNull(source, "source");
      requireNonNull(spellings, "spellings");
    }

    /** {@return the States that succeeded to it, or that it became part of} */
    public ImmutableList<StateCode> successors() {
      return participant instanceof FormerState state ? state.successors() : ImmutableList.of();
    }

    /** {@return all names} */
    public Stream<String> names() {
      return Stream.concat(participant.name().texts().values().stream(), spellings.stream());
    }
  }

  private OtherParticipants() {}

  /** {@return all these participants} */
  public static ImmutableList<Known> all() {
    return ALL;
  }

  /**
   * {@return the ended States that a table of today may leave out: the States that existed on or
   * after a day, and whose entries no other State continues}
   */
  public static ImmutableList<Known> mayBeLeftOutFrom(LocalDate day) {
    requireNonNull(day, "day");
    return ALL.stream()
        .filter(known -> known.continuedBy().isEmpty())
        .filter(known -> known.goneBy().filter(last -> !last.isBefore(day)).isPresent())
        .collect(toImmutableList());
  }

  /** {@return whether one of {@link #mayBeLeftOutFrom} may have existed on or after a day} */
  public static boolean mayHaveExistedFrom(LocalDate day) {
    requireNonNull(day, "day");
    return !day.isAfter(LAST_END);
  }
}
