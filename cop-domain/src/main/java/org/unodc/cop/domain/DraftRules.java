package org.unodc.cop.domain;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
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
import org.unodc.cop.domain.procedure.Ruling;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.rule.Citation;
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
                          .map(sponsor -> rulings(sponsor, draft, record))
                          .anyMatch(DraftRules::areClear))
              .check(DraftRules::checkSponsors));

  private DraftRules() {}

  private static void checkSponsors(Draft draft, RecordView record, Faults faults) {
    for (int i = 0; i < draft.sponsors().size(); i++) {
      Actor sponsor = draft.sponsors().get(i);
      List<Ruling> rulings = rulings(sponsor, draft, record);
      Optional<EntityId> id = idOf(sponsor);
      if (areClear(rulings) && rulings.get(0).answer() == Answer.NO && id.isPresent()) {
        faults.addCiting(
            onlyRuleOf(rulings), Place.of("sponsors").at(i), EntityLabel.of(id.get(), record));
      }
    }
  }

  private static Optional<Citation> onlyRuleOf(List<Ruling> rulings) {
    Optional<Citation> first = rulings.get(0).citation();
    return rulings.stream().map(Ruling::citation).allMatch(first::equals)
        ? first
        : Optional.empty();
  }

  private static boolean areClear(List<Ruling> rulings) {
    return rulings.stream().map(Ruling::answer).distinct().count() == 1
        && rulings.get(0).answer() != Answer.UNKNOWN;
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

  /** {@return what each rule says under which the sponsor may have been an observer} */
  private static List<Ruling> rulings(Actor sponsor, Draft draft, RecordView record) {
    Optional<Session> session = Procedure.session(draft.session(), record);
    if (session.isEmpty()) {
      return List.of();
    }
    if (sponsor instanceof Actor.StakeholderActor one) {
      return rulings(ObserverBases.in(record).of(one.stakeholder(), session.get().id()));
    }
    return sponsor instanceof Actor.ParticipantActor one
            && isNeitherPartyNorSignatory(one.participant(), session.get(), record)
        ? rulings(
            Procedure.rulesFor(session.get(), record)
                .map(DraftRules::basesOfStates)
                .orElse(ImmutableList.of()))
        : List.of();
  }

  private static List<Ruling> rulings(ImmutableList<AccreditationBasis> bases) {
    return bases.stream().map(basis -> basis.may(ObserverRight.TABLE_DRAFTS)).toList();
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
