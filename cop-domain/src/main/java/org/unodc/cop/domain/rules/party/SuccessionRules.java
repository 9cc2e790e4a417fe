package org.unodc.cop.domain.rules.party;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.party.OtherParticipants;
import org.unodc.cop.domain.party.OtherParticipants.Known;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.Participant.FormerState;
import org.unodc.cop.domain.party.Participant.ParticipatingState;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.timeline.TreatyActions;

/** Rules about the succession of a State to the actions of its predecessor. */
public final class SuccessionRules {
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.warning("party.succession-follows-predecessor", TreatyAction.class)
              .reading(Scope.TREATIES)
              .when(SuccessionRules::isSuccession)
              .given(Predecessors::of, SuccessionRules::checkPredecessors));

  private SuccessionRules() {}

  private static boolean isSuccession(TreatyAction action) {
    return action.kind() == TreatyActionKind.SUCCESSION
        || action.kind() == TreatyActionKind.SUCCESSION_TO_SIGNATURE;
  }

  private static void checkPredecessors(
      TreatyAction action,
      Predecessors predecessors,
      RecordView record,
      FindingCollector findings) {
    Set<ParticipantId> acting =
        TreatyActions.of(record).byParticipant(action.instrument()).keySet();
    boolean hasActed =
        record.all(Participant.class).stream()
            .filter(participant -> acting.contains(participant.id()))
            .anyMatch(predecessors::include);
    if (!hasActed) {
      new ActionFindingCollector(action, record, findings)
          .addCiting(
              Optional.empty(), Place.of("kind"), action.kind(), predecessors.names().toList());
    }
  }

  /**
   * The ended States that are known to have preceded a State.
   *
   * @param successor the State
   * @param known the States in the list of the library
   * @param recorded the States that the record describes
   */
  private record Predecessors(
      StateCode successor, ImmutableList<Known> known, ImmutableList<FormerState> recorded) {

    static Optional<Predecessors> of(TreatyAction action, RecordView record) {
      return record
          .find(Participant.class, action.participant())
          .filter(ParticipatingState.class::isInstance)
          .map(participant -> of(((ParticipatingState) participant).state(), record))
          .filter(found -> found.names().findAny().isPresent());
    }

    private static Predecessors of(StateCode successor, RecordView record) {
      return new Predecessors(
          successor,
          OtherParticipants.all().stream()
              .filter(known -> known.successors().contains(successor))
              .collect(toImmutableList()),
          record.all(Participant.class).stream()
              .filter(FormerState.class::isInstance)
              .map(FormerState.class::cast)
              .filter(former -> former.successors().contains(successor))
              .collect(toImmutableList()));
    }

    Stream<LocalizedText> names() {
      return Stream.concat(
              known.stream().map(one -> one.participant().name()),
              recorded.stream().map(FormerState::name))
          .distinct();
    }

    /** {@return whether a participant is one of them, or the State that continues one of them} */
    boolean include(Participant participant) {
      return participant instanceof FormerState
          ? recorded.contains(participant) || known.stream().anyMatch(k -> isCalled(participant, k))
          : participant instanceof ParticipatingState state
              && !state.state().equals(successor)
              && known.stream()
                  .anyMatch(k -> k.continuedBy().filter(state.state()::equals).isPresent());
    }

    private static boolean isCalled(Participant participant, Known known) {
      return known.participant().id().equals(participant.id())
          || known.names().anyMatch(name -> participant.name().texts().values().contains(name));
    }
  }
}
