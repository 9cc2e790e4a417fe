package org.unodc.cop.domain.party;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.rule.RecordView;

/** The actions on each treaty of a record, indexed once for all treaties. */
final class TreatyActions {
  private final ParticipantLookup participants;
  private final ImmutableListMultimap<ConventionId, TreatyAction> byTreaty;
  private final Map<ConventionId, TreatyStandings> toConventions = new ConcurrentHashMap<>();

  TreatyActions(List<Participant> participants, List<TreatyAction> actions) {
    this.participants = new ParticipantLookup(participants);
    this.byTreaty = Multimaps.index(actions, TreatyAction::instrument);
  }

  static TreatyActions of(RecordView record) {
    return record.computedOnce(
        TreatyActions.class,
        () -> new TreatyActions(record.all(Participant.class), record.all(TreatyAction.class)));
  }

  ParticipantLookup participants() {
    return participants;
  }

  /**
   * {@return the standings of a treaty that follow from these actions}
   *
   * <p>The parent of a parent is ignored, so the computation ends even if parents form a circle.
   */
  TreatyStandings to(Convention treaty, Optional<Convention> parent) {
    Optional<TreatyStandings> parentMemberships =
        parent.filter(convention -> !convention.id().equals(treaty.id())).map(this::toConvention);
    return parentMemberships.isPresent()
        ? new TreatyStandings(treaty, participants, on(treaty.id()), parentMemberships)
        : toConvention(treaty);
  }

  /** {@return the standings of a convention, computed once for all its protocols} */
  private TreatyStandings toConvention(Convention convention) {
    return toConventions.computeIfAbsent(
        convention.id(),
        id -> new TreatyStandings(convention, participants, on(id), Optional.empty()));
  }

  /** {@return the actions on one treaty, in the order of the record} */
  ImmutableList<TreatyAction> on(ConventionId treaty) {
    return byTreaty.get(treaty);
  }
}
