package org.unodc.cop.sdk.depositary;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.party.OtherParticipants;
import org.unodc.cop.domain.party.OtherParticipants.Known;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.Participant.FormerState;
import org.unodc.cop.domain.party.Participant.ParticipatingState;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.internal.table.SpellingNormalizer;
import org.unodc.cop.sdk.internal.table.StateSpellings;
import org.unodc.cop.sdk.internal.text.InputRefusedException;
import org.unodc.cop.sdk.internal.text.ProblemText;

/** Finds the participant that a name in the depositary's table means. */
final class ParticipantResolver {
  private final ImmutableMap<String, Participant> byId;
  private final ImmutableListMultimap<StateCode, Participant> byState;
  private final ImmutableSetMultimap<String, ParticipantId> byName;
  private final Supplier<KnownNames> known;

  ParticipantResolver(ImmutableList<Participant> recorded) {
    ImmutableMap.Builder<String, Participant> ids = ImmutableMap.builder();
    ImmutableListMultimap.Builder<StateCode, Participant> states = ImmutableListMultimap.builder();
    ImmutableSetMultimap.Builder<String, ParticipantId> names = ImmutableSetMultimap.builder();
    for (Participant participant : recorded) {
      ids.put(participant.id().value(), participant);
      if (participant instanceof ParticipatingState state) {
        states.put(state.state(), participant);
      } else {
        names(participant)
            .forEach(name -> names.put(SpellingNormalizer.folded(name), participant.id()));
      }
    }
    this.byId = ids.buildKeepingLast();
    this.byState = states.build();
    this.byName = names.build();
    this.known =
        Suppliers.memoize(
            () ->
                new KnownNames(
                    recorded.stream()
                        .filter(participant -> !(participant instanceof ParticipatingState))
                        .flatMap(ParticipantResolver::names)));
  }

  /**
   * {@return the participant of the record, or a State or organization that the record lacks}
   *
   * @throws IllegalArgumentException if the name is not that of exactly one participant, State or
   *     organization; the message says what to do
   */
  Participant resolve(String name) {
    Optional<State> state = StateSpellings.find(name);
    Optional<Known> other = state.isPresent() ? Optional.empty() : other(name);
    ImmutableSet<ParticipantId> found = recorded(name, state, other);
    if (found.size() > 1) {
      throw InputRefusedException.of("depositary.several", Message.list(found.asList()));
    }
    return found.isEmpty()
        ? lacking(name, state, other)
        : Optional.ofNullable(byId.get(found.iterator().next().value())).orElseThrow();
  }

  private ImmutableSet<ParticipantId> recorded(
      String name, Optional<State> state, Optional<Known> other) {
    TreeSet<ParticipantId> found = new TreeSet<>(byName.get(SpellingNormalizer.folded(name)));
    if (byId.containsKey(name)) {
      found.add(ParticipantId.of(name));
    }
    state.ifPresent(
        meant -> byState.get(meant.code()).forEach(participant -> found.add(participant.id())));
    if (found.isEmpty()) {
      other.stream()
          .flatMap(Known::names)
          .map(SpellingNormalizer::folded)
          .forEach(text -> found.addAll(byName.get(text)));
    }
    return ImmutableSet.copyOf(found);
  }

  private Participant lacking(String name, Optional<State> state, Optional<Known> other) {
    if (state.isPresent()) {
      StateCode code = state.get().code();
      ParticipantId id = ParticipantId.of(code.value().toLowerCase(Locale.ROOT));
      return added(new ParticipatingState(id, code), code.value());
    }
    Known known =
        other.orElseThrow(
            () ->
                new InputRefusedException(
                    StateSpellings.isKnown(name) ? StateSpellings.refusal(name) : unknown(name)));
    if (known.participant() instanceof FormerState former) {
      throw new InputRefusedException(howToAdd(former, known.continuedBy()));
    }
    return added(known.participant(), known.participant().name());
  }

  /** {@return whether the record has the participant} */
  boolean isRecorded(Participant participant) {
    return byId.containsKey(participant.id().value());
  }

  /**
   * @param shown the code or name of the participant for a message
   */
  private Participant added(Participant participant, Object shown) {
    InputRefusedException.check(
        !isRecorded(participant), "depositary.id-taken", shown, participant.id());
    return participant;
  }

  private static Stream<String> names(Participant participant) {
    return participant.name().texts().values().stream();
  }

  private static Optional<Known> other(String name) {
    String folded = SpellingNormalizer.folded(name);
    return OtherParticipants.all().stream()
        .filter(known -> known.names().map(SpellingNormalizer::folded).anyMatch(folded::equals))
        .findFirst();
  }

  private static Translatable howToAdd(FormerState former, Optional<StateCode> continuedBy) {
    String json = FormerStates.json(former);
    return continuedBy
        .<Translatable>map(
            state ->
                ProblemText.of(
                    "depositary.add-continued-State",
                    former.name(),
                    States.find(state).orElseThrow().name(),
                    state.value(),
                    json))
        .orElseGet(() -> ProblemText.of("depositary.add-former-State", former.name(), json));
  }

  private Translatable unknown(String name) {
    ImmutableList<String> near = known.get().near(name);
    String shown = InputQuotation.shown(name);
    return near.stream()
        .map(one -> ProblemText.of("quoted", one))
        .reduce((first, second) -> ProblemText.of("state.or", first, second))
        .map(meant -> ProblemText.of("depositary.unknown-meant", shown, meant))
        .orElseGet(() -> ProblemText.of("depositary.unknown", shown));
  }
}
