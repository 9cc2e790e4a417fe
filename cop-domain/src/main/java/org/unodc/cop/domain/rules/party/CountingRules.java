package org.unodc.cop.domain.rules.party;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.timeline.TreatyActions;

/** Rules about the instruments that count towards the entry into force of a treaty. */
public final class CountingRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.error("party.counting-agrees-with-the-clause", TreatyAction.class)
              .reading(Scope.TREATIES)
              .given(TreatyAction::countsTowardsEntryIntoForce, CountingRules::checkCounting));

  private CountingRules() {}

  private static void checkCounting(
      TreatyAction action, boolean counts, RecordView record, FindingCollector findings) {
    boolean contradicts =
        counts
            ? !action.kind().bindsParticipant() || byClause(action, record) == Answer.NO
            : isOrganization(action, record) && byClause(action, record) == Answer.YES;
    if (contradicts) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(
              clause(action, record).flatMap(EntryIntoForceClause::citation),
              Place.of("countsTowardsEntryIntoForce"),
              action.kind(),
              !counts ? "notCounted" : action.kind().bindsParticipant() ? "counted" : "kind");
    }
  }

  private static Answer byClause(TreatyAction action, RecordView record) {
    return clause(action, record)
        .map(
            clause ->
                TreatyActions.of(record).participants().countsByKind(action.participant(), clause))
        .orElse(Answer.UNKNOWN);
  }

  /** The instrument of a State may not count for a reason that no clause states. */
  private static boolean isOrganization(TreatyAction action, RecordView record) {
    return record
        .find(Participant.class, action.participant())
        .filter(
            participant ->
                participant instanceof Participant.RegionalOrganization
                    || participant instanceof Participant.InternationalOrganization)
        .isPresent();
  }

  private static Optional<EntryIntoForceClause> clause(TreatyAction action, RecordView record) {
    return record.find(Convention.class, action.instrument()).flatMap(Convention::entryIntoForce);
  }
}
