package org.unodc.cop.domain;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.id.SessionId;

/**
 * Who took part in a session, as far as the record goes: all that sent a delegation, were present
 * at a meeting or attended under an accreditation. States are grouped by where they stood towards
 * the convention on the first day, observers by the rule under which they took part.
 *
 * @param session the session
 * @param asOf its first day; absent where it is not known, so that no status is, either
 * @param sections those in which there is somebody: parties, signatories, non-signatories, those
 *     whose status is not known, then the observers in the order of the ids of their rules, with
 *     those whose rule is not known at the end
 */
public record ListOfParticipants(
    SessionId session, Optional<LocalDate> asOf, ImmutableList<ParticipantSection> sections) {

  /**
   * {@return the list for a session, with nobody where the record has nobody for it}
   *
   * @param day the day on which persons are named, since a consent can end
   */
  public static ListOfParticipants of(Conference conference, SessionId session, LocalDate day) {
    return new ListOfParticipants(
        session,
        new RulesBySession(conference).openingOf(session),
        new ParticipantSections(conference, session, day).all());
  }
}
