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

/** Who did what to each treaty of a record, sorted out once for all treaties. */
final class TreatyActions {
  private final Participants participants;
  private final ImmutableListMultimap<ConventionId, TreatyAction> byTreaty;
  private final Map<ConventionId, Memberships> toConventions = new ConcurrentHashMap<>();

  TreatyActions(List<Participant> participants, List<TreatyAction> actions) {
    this.participants = new Participants(participants);
    this.byTreaty = Multimaps.index(actions, TreatyAction::instrument);
  }

  static TreatyActions of(RecordView record) {
    return record.workedOut(
        TreatyActions.class,
        () -> new TreatyActions(record.all(Participant.class), record.all(TreatyAction.class)));
  }

  Participants participants() {
    return participants;
  }

  /**
   * {@return what these actions made of a treaty}
   *
   * <p>A protocol's parent has no parent that matters to it; so even parents in a circle end here.
   */
  Memberships to(Convention treaty, Optional<Convention> parent) {
    Optional<Memberships> above =
        parent.filter(one -> !one.id().equals(treaty.id())).map(this::toConvention);
    return above.isPresent()
        ? new Memberships(treaty, participants, on(treaty.id()), above)
        : toConvention(treaty);
  }

  /** {@return what these actions made of a convention, worked out once for all its protocols} */
  private Memberships toConvention(Convention convention) {
    return toConventions.computeIfAbsent(
        convention.id(), id -> new Memberships(convention, participants, on(id), Optional.empty()));
  }

  /** {@return what was done to one treaty, in the order of the record} */
  ImmutableList<TreatyAction> on(ConventionId treaty) {
    return byTreaty.get(treaty);
  }
}
