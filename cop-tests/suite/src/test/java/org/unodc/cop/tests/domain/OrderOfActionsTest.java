package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.party.ParticipantStatus.UNKNOWN;
import static org.unodc.cop.domain.party.TreatyActionKind.DENUNCIATION;
import static org.unodc.cop.domain.party.TreatyActionKind.RATIFICATION;
import static org.unodc.cop.tests.domain.Treaties.actions;
import static org.unodc.cop.tests.domain.Treaties.participant;
import static org.unodc.cop.tests.domain.Treaties.protocol;
import static org.unodc.cop.tests.domain.Treaties.status;
import static org.unodc.cop.tests.domain.Treaties.toProtocol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.status.StatusChange;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.tests.domain.Treaties.Actions;

/**
 * The status of a treaty does not depend on the order of its actions. The actions are generated at
 * random.
 */
@Tag("thorough")
class OrderOfActionsTest {
  private static final List<String> PARTICIPANTS =
      List.of("arm", "aut", "bra", "che", "eu", "union");
  private static final LocalDate FIRST = LocalDate.of(2003, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2008, 12, 31);

  static Stream<Long> seeds() {
    return LongStream.range(0, 60).boxed();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void doesNotMatter(long seed) {
    Random random = new Random(seed);
    List<TreatyAction> listed = anyActions(random);
    List<Object> expected = allAnswers(listed);
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(listed, random);
      assertThat(allAnswers(listed)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void changesLeadFromTheStatusOfOneDayToTheStatusOfAnother(long seed) {
    TreatyStatus status = protocolStatus(anyActions(new Random(seed)));
    Map<ParticipantId, ParticipantStatus> replayed = new TreeMap<>(statuses(status, FIRST));
    for (LocalDate day = FIRST.plusDays(1); !day.isAfter(LAST); day = day.plusDays(1)) {
      for (StatusChange change : status.changesBetween(day, day).all()) {
        assertThat(replayed.put(change.participant(), change.after())).isEqualTo(change.before());
      }
      assertThat(replayed).isEqualTo(statuses(status, day));
    }
  }

  /** If a day is missing, all answers are still correct for the original day. */
  @ParameterizedTest
  @MethodSource("seeds")
  void answersCorrectlyIfADayIsMissing(long seed) {
    Random random = new Random(seed);
    List<TreatyAction> listed = anyActions(random);
    TreatyStatus truth = protocolStatus(listed);
    int place = random.nextInt(listed.size());
    if (listed.get(place).kind() == DENUNCIATION) {
      return; // without a day it counts as the denunciation of a party
    }
    listed.set(place, withoutDay(listed.get(place)));
    TreatyStatus actual = protocolStatus(listed);
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(7)) {
      Map<ParticipantId, ParticipantStatus> expected = statuses(truth, day);
      statuses(actual, day)
          .forEach((id, status) -> assertThat(status).isIn(UNKNOWN, expected.get(id)));
      assertAgrees(actual.partiesByDepositOn(day), truth.partiesByDepositOn(day));
      assertAgrees(actual.partiesInForceOn(day), truth.partiesInForceOn(day));
      assertAgrees(actual.signatoriesOn(day), truth.signatoriesOn(day));
    }
    if (actual.entryIntoForce().known().isPresent()) {
      assertThat(actual.entryIntoForce().known()).isEqualTo(truth.entryIntoForce().known());
    }
  }

  private static void assertAgrees(ReportedCount actual, ReportedCount truth) {
    assertThat(actual.isEqualTo(truth)).isNotEqualTo(Answer.NO);
    assertThat(actual.isMoreThan(truth)).isNotEqualTo(Answer.YES);
  }

  private static TreatyAction withoutDay(TreatyAction action) {
    return action.toBuilder().date(Optional.empty()).build();
  }

  private static List<Object> allAnswers(List<TreatyAction> listed) {
    TreatyStatus status = protocolStatus(listed);
    List<Object> actual = new ArrayList<>();
    actual.add(status.entryIntoForce().known());
    actual.add(status.decisiveInstrument().map(TreatyAction::participant));
    actual.add(status.changesBetween(FIRST, LAST).all());
    PARTICIPANTS.forEach(id -> actual.add(status.entryIntoForceFor(participant(id)).known()));
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(97)) {
      actual.add(statuses(status, day));
      actual.add(status.partiesByDepositOn(day));
      actual.add(status.partiesInForceOn(day));
      actual.add(status.signatoriesOn(day));
    }
    return actual;
  }

  private static TreatyStatus protocolStatus(List<TreatyAction> listed) {
    Actions actions = actions();
    listed.forEach(actions::add);
    return status(protocol(), actions);
  }

  private static Map<ParticipantId, ParticipantStatus> statuses(
      TreatyStatus status, LocalDate day) {
    Map<ParticipantId, ParticipantStatus> statuses = new TreeMap<>();
    for (String id : PARTICIPANTS) {
      statuses.put(participant(id), status.statusOf(participant(id), day));
    }
    return statuses;
  }

  private static List<TreatyAction> anyActions(Random random) {
    List<TreatyAction> listed = new ArrayList<>();
    for (String id : PARTICIPANTS) {
      LocalDate day = FIRST.plusDays(random.nextInt(300));
      listed.add(Actions.action(id, RATIFICATION).date(day).build());
      listed.add(toProtocol(id, day.plusDays(random.nextInt(300)).toString()));
      for (int i = random.nextInt(8); i > 0; i--) {
        listed.add(anyAction(id, random));
      }
    }
    return listed;
  }

  /** Creates an action on one of few days, so that several actions fall on the same day. */
  private static TreatyAction anyAction(String participant, Random random) {
    TreatyActionKind[] kinds = TreatyActionKind.values();
    TreatyAction.Builder action =
        Actions.action(participant, kinds[random.nextInt(kinds.length)])
            .instrument(random.nextBoolean() ? Treaties.CONVENTION : Treaties.PROTOCOL);
    LocalDate day = FIRST.plusDays(100L * random.nextInt(20));
    if (random.nextInt(12) > 0) {
      action.date(day);
    }
    if (random.nextInt(4) == 0) {
      action.effectiveDate(day.plusDays(100L * random.nextInt(5)));
    }
    return action.build();
  }
}
