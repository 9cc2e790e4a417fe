package org.unodc.cop.domain.rules.stakeholder;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.part.Composite;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.procedure.AccreditationBasis;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rules.SessionProcedure;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.Delegation;

/** Rules that compare the observers of a session with the parties to its convention. */
public final class PartyObserverRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("stakeholder.observer-is-no-party", Composite.class)
              .reading(Scope.SESSION)
              .among(Accreditation.class, Delegation.class)
              .given(
                  (value, record) ->
                      observer(value)
                          .filter(
                              observer ->
                                  observer
                                      .status(record)
                                      .filter(status -> status != ParticipantStatus.UNKNOWN)
                                      .isPresent()),
                  PartyObserverRules::checkObserver));

  private PartyObserverRules() {}

  private static void checkObserver(
      Composite value, Observer observer, RecordView record, FindingCollector findings) {
    if (observer.status(record).equals(Optional.of(ParticipantStatus.PARTY))) {
      Session session = record.find(Session.class, observer.session()).orElseThrow();
      findings.addCiting(
          clause(value, record),
          Place.of("stakeholder"),
          record.label(observer.stakeholder()),
          EntityLabel.of(session),
          record.label(observer.namesake(record).orElseThrow()),
          record.label(session.conventionIn(record).orElseThrow()),
          session.days().map(DateRange::first).orElseThrow());
    }
  }

  /** {@return the observer, if a value accredits a stakeholder or is a delegation of one} */
  private static Optional<Observer> observer(Composite value) {
    if (value instanceof Accreditation accreditation) {
      return Optional.of(new Observer(accreditation.stakeholder(), accreditation.session()));
    }
    return value instanceof Delegation delegation
        ? delegation
            .stakeholder()
            .map(stakeholder -> new Observer(stakeholder, delegation.session()))
        : Optional.empty();
  }

  private static Optional<Citation> clause(Composite value, RecordView record) {
    return value instanceof Accreditation accreditation
        ? record
            .find(AccreditationBasis.class, accreditation.basis())
            .flatMap(AccreditationBasis::citation)
        : Optional.empty();
  }

  /** A stakeholder that observes a session. */
  private record Observer(StakeholderId stakeholder, SessionId session) {
    /** {@return the State or regional organization with a name of the stakeholder} */
    Optional<ParticipantId> namesake(RecordView record) {
      return PartyNames.namesakeOf(stakeholder, record);
    }

    /** {@return the status of the namesake on the first day; empty if there is none or no day} */
    Optional<ParticipantStatus> status(RecordView record) {
      Optional<Session> held = record.find(Session.class, session);
      Optional<LocalDate> opening = held.flatMap(Session::days).map(DateRange::first);
      return opening.flatMap(
          day ->
              namesake(record)
                  .flatMap(
                      participant ->
                          held.flatMap(known -> SessionProcedure.statusFor(known, record))
                              .map(treaty -> treaty.statusOf(participant, day))));
    }
  }
}
