package org.unodc.cop.domain.rules.stakeholder;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.outcome.Draft;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.procedure.AccreditationBasis;
import org.unodc.cop.domain.procedure.ObserverRight;
import org.unodc.cop.domain.procedure.RulesOfProcedure;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rules.CombinedObserverRight;
import org.unodc.cop.domain.rules.ObserverBases;
import org.unodc.cop.domain.rules.OnceForEach;
import org.unodc.cop.domain.rules.SessionProcedure;
import org.unodc.cop.domain.session.Session;

/** Rules about the sponsors of drafts. */
public final class DraftRules {
  /** The answer of each version of the rules for observer States. */
  private static final OnceForEach<RulesOfProcedure, Optional<CombinedObserverRight>>
      RULINGS_ON_STATES =
          OnceForEach.of(
              rules -> CombinedObserverRight.of(basesOfStates(rules), ObserverRight.TABLE_DRAFTS));

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.error("stakeholder.observers-table-no-drafts", Draft.class)
              .reading(Scope.SESSION)
              .when(
                  (draft, record) ->
                      draft.sponsors().stream()
                          .anyMatch(sponsor -> ruling(sponsor, draft, record).isPresent()))
              .check(DraftRules::checkSponsors));

  private DraftRules() {}

  private static void checkSponsors(Draft draft, RecordView record, FindingCollector findings) {
    for (int i = 0; i < draft.sponsors().size(); i++) {
      Actor sponsor = draft.sponsors().get(i);
      Optional<CombinedObserverRight> ruling = ruling(sponsor, draft, record);
      Optional<EntityId> id = idOf(sponsor);
      if (ruling.filter(joint -> joint.answer() == Answer.NO).isPresent() && id.isPresent()) {
        findings.addCiting(
            ruling.get().shared(), Place.of("sponsors").at(i), record.label(id.get()));
      }
    }
  }

  private static Optional<EntityId> idOf(Actor sponsor) {
    if (sponsor instanceof Actor.StakeholderActor stakeholder) {
      return Optional.of(stakeholder.stakeholder());
    }
    return sponsor instanceof Actor.ParticipantActor participant
        ? Optional.of(participant.participant())
        : Optional.empty();
  }

  /**
   * {@return the bases that may apply to States}
   *
   * <p>The rules do not link bases to States. A basis that has a condition on consultative status
   * applies to no State.
   */
  private static ImmutableList<AccreditationBasis> basesOfStates(RulesOfProcedure rules) {
    return rules.accreditationBases().stream()
        .filter(basis -> basis.needsConsultativeStatus().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the joint answer of the rules under which the sponsor may have been an observer} */
  private static Optional<CombinedObserverRight> ruling(
      Actor sponsor, Draft draft, RecordView record) {
    Optional<Session> session = record.find(Session.class, draft.session());
    if (session.isEmpty()) {
      return Optional.empty();
    }
    if (sponsor instanceof Actor.StakeholderActor stakeholder) {
      return ObserverBases.in(record)
          .on(ObserverRight.TABLE_DRAFTS, stakeholder.stakeholder(), session.get().id());
    }
    return sponsor instanceof Actor.ParticipantActor participant
            && isNeitherPartyNorSignatory(participant.participant(), session.get(), record)
        ? SessionProcedure.rulesFor(session.get(), record)
            .flatMap(rules -> RULINGS_ON_STATES.of(rules, record))
        : Optional.empty();
  }

  private static boolean isNeitherPartyNorSignatory(
      ParticipantId participant, Session session, RecordView record) {
    Optional<LocalDate> opening = session.days().map(DateRange::first);
    return SessionProcedure.statusFor(session, record)
        .flatMap(status -> opening.map(day -> status.statusOf(participant, day)))
        .filter(
            standing ->
                standing == ParticipantStatus.NONE || standing == ParticipantStatus.WITHDRAWN)
        .isPresent();
  }
}
