package org.unodc.cop.sdk.depositary;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.Participant.ParticipatingState;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.internal.json.SpellingSuggester;
import org.unodc.cop.sdk.internal.table.SpellingNormalizer;
import org.unodc.cop.sdk.internal.table.StateSpellings;

/** Finds the participant that a name in the depositary's table means. */
final class ParticipantResolver {
  /** Maximum number of suggestions in a message. */
  private static final int SUGGESTIONS = 3;

  private static final int MIN_PART = 4;

  private final ImmutableList<Participant> recorded;

  ParticipantResolver(ImmutableList<Participant> recorded) {
    this.recorded = recorded;
  }

  /**
   * {@return the participant of the record, or a State that the record lacks}
   *
   * @throws IllegalArgumentException if the name is not that of exactly one participant or State;
   *     the message says what to do
   */
  Participant resolve(String name) {
    Optional<State> state = StateSpellings.find(name);
    ImmutableList<Participant> found =
        recorded.stream()
            .filter(
                participant ->
                    participant.id().value().equals(name)
                        || isState(participant, state)
                        || isCalled(participant, name))
            .collect(toImmutableList());
    if (found.isEmpty() && state.isEmpty()) {
      Optional<OtherParticipants.Known> known = OtherParticipants.find(name);
      found = known.map(this::recordedAs).orElse(found);
      if (found.isEmpty()) {
        throw new IllegalArgumentException(
            known.map(ParticipantResolver::howToAdd).orElseGet(() -> unknown(name)));
      }
    }
    if (found.size() > 1) {
      throw new IllegalArgumentException(
          "The record has several participants that this may be: "
              + found.stream().map(one -> one.id().value()).collect(joining(", "))
              + "; a mapping of the value can define which one is meant.");
    }
    return found.isEmpty() ? added(state.orElseThrow()) : found.get(0);
  }

  /** {@return whether the record has the participant} */
  boolean isRecorded(Participant participant) {
    return recorded.contains(participant);
  }

  private Participant added(State state) {
    String id = state.code().value().toLowerCase(Locale.ROOT);
    if (recorded.stream().anyMatch(participant -> participant.id().value().equals(id))) {
      throw new IllegalArgumentException(
          "The record lacks the State "
              + state.code()
              + ", and it cannot be added with the id "
              + id
              + ", because another participant has this id; add it to the participants first.");
    }
    return new ParticipatingState(ParticipantId.of(id), state.code());
  }

  private ImmutableList<Participant> recordedAs(OtherParticipants.Known known) {
    return recorded.stream()
        .filter(participant -> !(participant instanceof ParticipatingState))
        .filter(participant -> names(participant).anyMatch(known::isCalled))
        .collect(toImmutableList());
  }

  private static boolean isState(Participant participant, Optional<State> state) {
    return participant instanceof ParticipatingState participating
        && state.filter(known -> known.code().equals(participating.state())).isPresent();
  }

  private static boolean isCalled(Participant participant, String name) {
    String folded = SpellingNormalizer.folded(name);
    return !(participant instanceof ParticipatingState)
        && names(participant).map(SpellingNormalizer::folded).anyMatch(folded::equals);
  }

  private static Stream<String> names(Participant participant) {
    return participant.name().texts().values().stream();
  }

  private static String howToAdd(OtherParticipants.Known known) {
    String json =
        "{\"type\": \"%s\", \"id\": \"%s\", \"name\": \"%s\"}"
            .formatted(known.type(), known.id(), known.name());
    if (known.type().equals("regionalOrganization")) {
      return "The record lacks this organization; add it to the participants first, such as "
          + json
          + ", with its members.";
    }
    String first =
        known.continuedBy().isEmpty()
            ? known.name() + " is a State that ceased to exist. Add it"
            : ("The depositary continues the entries of %s under %s. If the record does so too, map"
                    + " this value to %s; if not, add it")
                .formatted(known.name(), nameOf(known.continuedBy()), known.continuedBy());
    return first
        + " to the participants first, such as "
        + json
        + ", with the day on which it ended if a source states it.";
  }

  private static String nameOf(String code) {
    return States.findByCode(code).orElseThrow().name().toString();
  }

  private String unknown(String name) {
    ImmutableList<String> near = near(name);
    String question =
        near.isEmpty()
            ? ""
            : " Did you mean "
                + near.stream().map(one -> "\"" + one + "\"").collect(joining(" or "))
                + "?";
    return "Neither the record nor the list of States has a participant "
        + InputQuotation.quoted(name)
        + "."
        + question
        + " A mapping of the value can define which one is meant; a territory is not a participant.";
  }

  /** {@return known names that differ by two letters at most, or else that contain the name} */
  private ImmutableList<String> near(String name) {
    String folded = SpellingNormalizer.folded(name);
    ImmutableList<String> known = knownNames();
    ImmutableList<String> folds =
        known.stream().map(SpellingNormalizer::folded).collect(toImmutableList());
    Optional<String> similar =
        folded.length() < MIN_PART || folded.length() > 100
            ? Optional.empty()
            : SpellingSuggester.nearest(folded, folds);
    Predicate<String> contains =
        text -> folded.length() >= MIN_PART && (" " + text + " ").contains(" " + folded + " ");
    return Stream.concat(
            similar.stream().map(text -> known.get(folds.indexOf(text))),
            known.stream().filter(text -> contains.test(SpellingNormalizer.folded(text))))
        .distinct()
        .limit(SUGGESTIONS)
        .collect(toImmutableList());
  }

  private ImmutableList<String> knownNames() {
    return Stream.concat(
            recorded.stream()
                .filter(participant -> !(participant instanceof ParticipatingState))
                .flatMap(ParticipantResolver::names),
            States.all().stream().flatMap(ParticipantResolver::namesOf))
        .collect(toImmutableList());
  }

  private static Stream<String> namesOf(State state) {
    return Stream.concat(state.name().texts().values().stream(), state.aliases().stream());
  }
}
