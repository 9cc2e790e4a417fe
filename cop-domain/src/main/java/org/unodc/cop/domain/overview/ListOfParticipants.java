package org.unodc.cop.domain.overview;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * The list of participants of a session.
 *
 * <p>It contains all recorded States, organizations and stakeholders that sent a delegation, were
 * present at a meeting or attended under an accreditation. States are grouped by their status under
 * the convention on the first day, observers by the rule of procedure under which they took part.
 *
 * <p>Example:
 *
 * <pre>{@code
 * ListOfParticipants list = ListOfParticipants.of(conference, session.id(), day);
 * }</pre>
 *
 * @param session the session
 * @param asOf the first day of the session; empty if it is not known, in which case no status is
 *     known either
 * @param sections the sections that are not empty: parties, signatories, non-signatories,
 *     participants whose status is not known, then the observers in the order of the ids of their
 *     rules; observers whose rule is not known come last
 */
public record ListOfParticipants(
    SessionId session, Optional<LocalDate> asOf, ImmutableList<ParticipantSection> sections) {
  public ListOfParticipants {
    requireNonNull(session, "session");
    requireNonNull(asOf, "asOf");
    requireNonNull(sections, "sections");
  }

  /**
   * {@return the list for a session; it has no sections if the record has no participants}
   *
   * @param day the day for which the list names persons; a consent can end before it
   */
  public static ListOfParticipants of(Conference conference, SessionId session, LocalDate day) {
    requireNonNull(conference, "conference");
    requireNonNull(session, "session");
    requireNonNull(day, "day");
    return new ListOfParticipants(
        session,
        new RulesBySession(conference).openingOf(session),
        new ParticipantSectionAssembler(conference, session, day).all());
  }

  @Override
  public String toString() {
    return new ValueOutline(this)
        .add("session", session)
        .add("asOf", asOf)
        .add("sections", sections)
        .toString();
  }
}
