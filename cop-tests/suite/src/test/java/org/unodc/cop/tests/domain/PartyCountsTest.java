package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.party.TreatyActionKind.RATIFICATION;
import static org.unodc.cop.tests.domain.Treaties.convention;
import static org.unodc.cop.tests.domain.Treaties.participant;
import static org.unodc.cop.tests.domain.Treaties.protocol;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.Participant.ParticipatingState;
import org.unodc.cop.domain.party.Participant.RegionalOrganization;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.status.StatusChange;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.tests.domain.Treaties.Actions;

/** The answers about a thousand random actions are consistent with each other. */
class PartyCountsTest {
  private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);
  private static final LocalDate DAY_BEFORE = FIRST.minusDays(1);
  private static final LocalDate LAST = LocalDate.of(2022, 12, 31);
  private static final int ACTIONS = 1_000;
  private static final ImmutableList<Participant> PARTICIPANTS = participants();

  static Stream<World> worlds() {
    return LongStream.rangeClosed(1, 6).mapToObj(World::new);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("worlds")
  void theNumberOfPartiesIsThatOfTheListedParties(World world) {
    for (TreatyStatus status : world.both()) {
      for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(11)) {
        assertThat(status.partiesInForceOn(day).value())
            .as("%s on %s", world, day)
            .isEqualTo(status.partiesOn(day).certain().size());
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("worlds")
  void changesLeadFromTheFirstStatusesToTheLast(World world) {
    for (Convention treaty : List.of(convention(), protocol())) {
      TreatyStatus status = status(treaty, world.actions);
      Set<ParticipantId> actors = world.actors(treaty);
      Map<ParticipantId, ParticipantStatus> stepwise = statuses(status, actors, DAY_BEFORE);
      Map<ParticipantId, ParticipantStatus> atOnce = new TreeMap<>(stepwise);
      LocalDate from = FIRST;
      for (LocalDate to = FIRST; to.isBefore(LAST); to = to.plusDays(83)) {
        replay(status.changesBetween(from, to).all(), stepwise);
        assertThat(stepwise).as("%s on %s", world, to).isEqualTo(statuses(status, actors, to));
        from = to.plusDays(1);
      }
      replay(status.changesBetween(FIRST, from.minusDays(1)).all(), atOnce);
      assertThat(atOnce).as("%s at once", world).isEqualTo(stepwise);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("worlds")
  void groupsAndPartiesWithoutAGroupAddUp(World world) {
    Set<ParticipantId> inNoGroup = inNoGroup();
    for (TreatyStatus status : world.both()) {
      for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(61)) {
        long inGroups =
            status.partiesByGroupOn(day).values().stream().mapToLong(ReportedCount::value).sum();
        long inNone = status.partiesOn(day).certain().stream().filter(inNoGroup::contains).count();
        assertThat(inGroups + inNone)
            .as("%s on %s", world, day)
            .isEqualTo(status.partiesInForceOn(day).value());
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("worlds")
  void isTheSameInAnyOrderOfTheActions(World world) {
    List<Object> expected = allAnswers(world.actions);
    List<TreatyAction> others = new ArrayList<>(world.actions);
    Collections.reverse(others);
    assertThat(allAnswers(others)).as("%s reversed", world).isEqualTo(expected);
    Collections.shuffle(others, new Random(world.seed));
    assertThat(allAnswers(others)).as("%s shuffled", world).isEqualTo(expected);
  }

  @Test
  void selectsTheSameOfTwoInstrumentsOfOneDay() {
    TreatyAction plain = Actions.action("arm", RATIFICATION).date(LocalDate.of(2003, 7, 1)).build();
    TreatyAction noted = plain.toBuilder().note(LocalizedText.english("Listed twice")).build();

    assertThat(decisive(plain, noted)).isPresent().isEqualTo(decisive(noted, plain));
  }

  private static Optional<TreatyAction> decisive(TreatyAction... last) {
    List<TreatyAction> actions = new ArrayList<>(List.of(last));
    actions.add(Actions.action("aut", RATIFICATION).date(LocalDate.of(2003, 5, 1)).build());
    actions.add(Actions.action("bra", RATIFICATION).date(LocalDate.of(2003, 6, 1)).build());
    return status(convention(), actions).decisiveInstrument();
  }

  private static void replay(
      List<StatusChange> changes, Map<ParticipantId, ParticipantStatus> statuses) {
    for (StatusChange change : changes) {
      assertThat(statuses.put(change.participant(), change.after()))
          .as("%s", change)
          .isEqualTo(change.before());
    }
  }

  private static List<Object> allAnswers(List<TreatyAction> actions) {
    List<Object> answers = new ArrayList<>();
    for (TreatyStatus status :
        List.of(status(convention(), actions), status(protocol(), actions))) {
      answers.add(status.entryIntoForce().known());
      answers.add(status.decisiveInstrument());
      answers.add(status.changesBetween(FIRST, LAST).all());
      for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(173)) {
        answers.add(status.partiesInForceOn(day));
        answers.add(status.partiesByGroupOn(day));
        answers.add(status.partiesByDepositOn(day));
        answers.add(status.signatoriesOn(day));
      }
    }
    return answers;
  }

  private static TreatyStatus status(Convention treaty, List<TreatyAction> actions) {
    return TreatyStatus.of(treaty, List.of(convention(), protocol()), PARTICIPANTS, actions);
  }

  private static Map<ParticipantId, ParticipantStatus> statuses(
      TreatyStatus status, Set<ParticipantId> participants, LocalDate day) {
    Map<ParticipantId, ParticipantStatus> statuses = new TreeMap<>();
    participants.forEach(id -> statuses.put(id, status.recordedStatusOf(id, day)));
    return statuses;
  }

  private static Set<ParticipantId> inNoGroup() {
    Set<ParticipantId> inNone = new HashSet<>();
    for (Participant participant : PARTICIPANTS) {
      boolean inOne =
          participant instanceof ParticipatingState state
              && States.find(state.state()).flatMap(State::regionalGroup).isPresent();
      if (!inOne) {
        inNone.add(participant.id());
      }
    }
    return inNone;
  }

  private static ImmutableList<Participant> participants() {
    ImmutableList.Builder<Participant> participants = ImmutableList.builder();
    for (State state : States.all()) {
      String id = state.code().value().toLowerCase(Locale.ROOT);
      participants.add(new ParticipatingState(participant(id), state.code()));
    }
    return participants
        .add(
            new RegionalOrganization(
                participant("eu"), LocalizedText.english("European Union"), ImmutableList.of()))
        .add(Treaties.formerState("union", Optional.of(LocalDate.of(2005, 12, 31))))
        .add(Treaties.formerState("league", Optional.empty()))
        .build();
  }

  /** A thousand actions that are generated from a seed. */
  private static final class World {
    private final long seed;
    private final ImmutableList<TreatyAction> actions;

    World(long seed) {
      this.seed = seed;
      Random random = new Random(seed);
      this.actions =
          Stream.generate(() -> action(random))
              .limit(ACTIONS)
              .collect(ImmutableList.toImmutableList());
    }

    List<TreatyStatus> both() {
      return List.of(status(convention(), actions), status(protocol(), actions));
    }

    /** {@return the participants with an action, because only their changes are reported} */
    Set<ParticipantId> actors(Convention treaty) {
      return actions.stream()
          .filter(action -> action.instrument().equals(treaty.id()))
          .map(TreatyAction::participant)
          .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
      return "seed " + seed;
    }

    private static TreatyAction action(Random random) {
      TreatyActionKind[] kinds = TreatyActionKind.values();
      TreatyActionKind kind =
          random.nextInt(2) == 0 ? RATIFICATION : kinds[random.nextInt(kinds.length)];
      Participant participant = PARTICIPANTS.get(random.nextInt(PARTICIPANTS.size()));
      LocalDate day = FIRST.plusDays(50L * random.nextInt(140));
      TreatyAction.Builder action =
          TreatyAction.builder()
              .participant(participant.id())
              .instrument(random.nextInt(3) > 0 ? Treaties.CONVENTION : Treaties.PROTOCOL)
              .kind(kind);
      if (random.nextInt(40) > 0) {
        action.date(day);
      }
      if (random.nextInt(10) == 0) {
        action.effectiveDate(day.plusDays(50L * (random.nextInt(20) - 5)));
      }
      return action.build();
    }
  }
}
