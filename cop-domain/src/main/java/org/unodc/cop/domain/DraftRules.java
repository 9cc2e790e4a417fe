package org.unodc.cop.domain;

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
import org.unodc.cop.domain.rule.EntityLabel;
import org.unodc.cop.domain.rule.Faults;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.session.Session;

/** What should hold of those who table drafts. */
final class DraftRules {
  static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.of("stakeholder.observers-table-no-drafts", Severity.ERROR, Draft.class)
              .when(
                  (draft, record) ->
                      draft.sponsors().stream()
                          .anyMatch(sponsor -> ruling(sponsor, draft, record).isPresent()))
              .check(DraftRules::checkSponsors));

  private DraftRules() {}

  private static void checkSponsors(Draft draft, RecordView record, Faults faults) {
    for (int i = 0; i < draft.sponsors().size(); i++) {
      Actor sponsor = draft.sponsors().get(i);
      Optional<JointRuling> ruling = ruling(sponsor, draft, record);
      Optional<EntityId> id = idOf(sponsor);
      if (ruling.filter(one -> one.answer() == Answer.NO).isPresent() && id.isPresent()) {
        faults.addCiting(
            ruling.get().shared(), Place.of("sponsors").at(i), EntityLabel.of(id.get(), record));
      }
    }
  }

  private static Optional<EntityId> idOf(Actor sponsor) {
    if (sponsor instanceof Actor.StakeholderActor one) {
      return Optional.of(one.stakeholder());
    }
    return sponsor instanceof Actor.ParticipantActor one
        ? Optional.of(one.participant())
        : Optional.empty();
  }

  /**
   * Which basis is for which States the rules do not say; one that asks for a status is for none.
   */
  private static ImmutableList<AccreditationBasis> basesOfStates(RulesOfProcedure rules) {
    return rules.accreditationBases().stream()
        .filter(basis -> basis.needsConsultativeStatus().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return what the rules say under which the sponsor may have been an observer} */
  private static Optional<JointRuling> ruling(Actor sponsor, Draft draft, RecordView record) {
    Optional<Session> session = Procedure.session(draft.session(), record);
    if (session.isEmpty()) {
      return Optional.empty();
    }
    if (sponsor instanceof Actor.StakeholderActor one) {
      return ObserverBases.in(record)
          .on(ObserverRight.TABLE_DRAFTS, one.stakeholder(), session.get().id());
    }
    return sponsor instanceof Actor.ParticipantActor one
            && isNeitherPartyNorSignatory(one.participant(), session.get(), record)
        ? Procedure.rulesFor(session.get(), record)
            .flatMap(rules -> RulingOnStates.of(rules, record).ruling())
        : Optional.empty();
  }

  /** What one version of the rules says of States that observe, so that each need not ask. */
  private record RulingOnStates(Optional<JointRuling> ruling) {
    static RulingOnStates of(RulesOfProcedure rules, RecordView record) {
      return record.workedOut(
          RulingOnStates.class,
          rules.id(),
          () ->
              new RulingOnStates(JointRuling.of(basesOfStates(rules), ObserverRight.TABLE_DRAFTS)));
    }
  }

  private static boolean isNeitherPartyNorSignatory(
      ParticipantId participant, Session session, RecordView record) {
    Optional<LocalDate> opening = session.days().map(DateRange::first);
    return Procedure.statusFor(session, record)
        .flatMap(status -> opening.map(day -> status.statusOf(participant, day)))
        .filter(
            standing ->
                standing == ParticipantStatus.NONE || standing == ParticipantStatus.WITHDRAWN)
        .isPresent();
  }
}
