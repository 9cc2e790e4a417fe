package org.unodc.cop.domain;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.procedure.AccreditationBasis;
import org.unodc.cop.domain.rule.Citation;
import org.unodc.cop.domain.rule.EntityLabel;
import org.unodc.cop.domain.rule.Faults;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.Delegation;

/** What should hold between those who observe a session and the parties who meet there. */
final class PartyObserverRules {
  static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.of("stakeholder.observer-is-no-party", Severity.WARNING, Composite.class)
              .when(
                  (value, record) ->
                      observer(value)
                          .flatMap(one -> one.standing(record))
                          .filter(status -> status != ParticipantStatus.UNKNOWN)
                          .isPresent())
              .check(PartyObserverRules::checkObserver));

  private PartyObserverRules() {}

  private static void checkObserver(Composite value, RecordView record, Faults faults) {
    Observer observer = observer(value).orElseThrow();
    if (observer.standing(record).equals(Optional.of(ParticipantStatus.PARTY))) {
      Session session = record.find(Session.class, observer.session()).orElseThrow();
      faults.addCiting(
          clause(value, record),
          Place.of("stakeholder"),
          EntityLabel.of(observer.stakeholder(), record),
          EntityLabel.of(session),
          EntityLabel.of(observer.namesake(record).orElseThrow(), record),
          EntityLabel.of(session.conventionIn(record).orElseThrow(), record),
          session.days().map(DateRange::first).orElseThrow());
    }
  }

  /** A stakeholder that is accredited to a session or sends a delegation there observes it. */
  private static Optional<Observer> observer(Composite value) {
    if (value instanceof Accreditation one) {
      return Optional.of(new Observer(one.stakeholder(), one.session()));
    }
    return value instanceof Delegation one
        ? one.stakeholder().map(stakeholder -> new Observer(stakeholder, one.session()))
        : Optional.empty();
  }

  private static Optional<Citation> clause(Composite value, RecordView record) {
    return value instanceof Accreditation one
        ? one.basis()
            .flatMap(id -> record.find(AccreditationBasis.class, id))
            .flatMap(AccreditationBasis::citation)
        : Optional.empty();
  }

  private record Observer(StakeholderId stakeholder, SessionId session) {
    Optional<ParticipantId> namesake(RecordView record) {
      return PartyNames.namesakeOf(stakeholder, record);
    }

    /** {@return where the party of its name stood on the first day, where there is one} */
    Optional<ParticipantStatus> standing(RecordView record) {
      Optional<Session> held = record.find(Session.class, session);
      Optional<LocalDate> opening = held.flatMap(Session::days).map(DateRange::first);
      return opening.flatMap(
          day ->
              namesake(record)
                  .flatMap(
                      participant ->
                          held.flatMap(one -> Procedure.statusFor(one, record))
                              .map(status -> status.statusOf(participant, day))));
    }
  }
}
