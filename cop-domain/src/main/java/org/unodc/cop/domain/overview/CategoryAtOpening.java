package org.unodc.cop.domain.overview;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.status.TreatyStatus;

/** The categories of States and organizations on the first day of a session. */
final class CategoryAtOpening {
  private final Optional<LocalDate> opening;
  private final Optional<TreatyStatus> status;
  private final Set<ParticipantId> signatories = new TreeSet<>();

  /** Reads the statuses and signatures under the convention of a session. */
  CategoryAtOpening(Conference conference, SessionId session) {
    this.opening = new RulesBySession(conference).openingOf(session);
    Optional<ConventionId> convention =
        conference.sessions().stream()
            .filter(candidate -> candidate.id().equals(session))
            .findFirst()
            .flatMap(Session::convention)
            .or(conference::convention);
    this.status = convention.flatMap(conference::treatyStatus);
    conference.treatyActions().stream()
        .filter(action -> convention.filter(action.instrument()::equals).isPresent())
        .filter(this::isSignatureByThen)
        .map(TreatyAction::participant)
        .forEach(signatories::add);
  }

  /**
   * {@return the category of a State or an organization; {@link ParticipantCategory#UNKNOWN_STATUS}
   * if the first day or the treaty is not known}
   */
  ParticipantCategory of(ParticipantId participant) {
    if (opening.isEmpty() || status.isEmpty()) {
      return ParticipantCategory.UNKNOWN_STATUS;
    }
    return switch (status.get().statusOf(participant, opening.get())) {
      case PARTY -> ParticipantCategory.PARTY;
      case SIGNATORY -> ParticipantCategory.SIGNATORY;
      // A State that accedes has not signed.
      case CONSENTED ->
          signatories.contains(participant)
              ? ParticipantCategory.SIGNATORY
              : ParticipantCategory.NON_SIGNATORY;
      case NONE, WITHDRAWN -> ParticipantCategory.NON_SIGNATORY;
      case ENDED, UNKNOWN -> ParticipantCategory.UNKNOWN_STATUS;
    };
  }

  private boolean isSignatureByThen(TreatyAction action) {
    return action.kind().isSignature()
        && action.date().flatMap(day -> opening.filter(day::isAfter)).isEmpty();
  }
}
