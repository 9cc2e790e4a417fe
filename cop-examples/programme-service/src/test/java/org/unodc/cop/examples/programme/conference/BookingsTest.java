package org.unodc.cop.examples.programme.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.sideevent.SideEventDecisions;

@ServiceTest
@Tag("thorough")
class BookingsTest {
  private static final int SLOTS = 50;

  @Autowired ConferenceStore store;
  @Autowired SideEventDecisions decisions;
  @Autowired Accounts accounts;
  @Autowired JdbcClient database;

  private Account secretariat;

  @BeforeEach
  void signIn() {
    secretariat = Desks.secretariat(accounts);
  }

  @Test
  void givesFiftySlotsToExactlyFiftyOfAHundredThroughTheDesk() throws Exception {
    SideEvent[] events =
        IntStream.range(0, 2 * SLOTS)
            .mapToObj(i -> Desks.event(SideEventStatus.ACCEPTED))
            .toArray(SideEvent[]::new);
    Desks.put(store, secretariat, events);

    int booked =
        countOf(
            number -> {
              try {
                decisions.schedule(
                    events[number].id(),
                    slot("2032-01-01T00:00Z", number / 2),
                    Optional.of(Desks.HALL),
                    Optional.of(Desks.REASON),
                    OptionalLong.empty(),
                    secretariat);
                return true;
              } catch (RoomTakenException taken) {
                assertThat(taken.event()).isEqualTo(events[number].id());
                return false;
              }
            });

    assertThat(booked).isEqualTo(SLOTS);
    assertThat(bookingsIn("[2032-01-01, 2032-01-02)")).isEqualTo(SLOTS);
    assertThat(
            List.of(events).stream()
                .map(event -> store.current().sideEvent(event.id()).orElseThrow())
                .flatMap(event -> event.slot().stream())
                .collect(Collectors.toSet()))
        .hasSize(SLOTS);
  }

  @Test
  void givesFiftySlotsToExactlyFiftyOfAHundredWhoGoAroundTheService() throws Exception {
    int booked =
        countOf(
            number -> {
              TimeSlot slot = slot("2032-02-01T00:00Z", number / 2);
              try {
                database
                    .sql(
                        """
                        insert into booking (side_event, room, during)
                        values (:event, 'by-hand', tstzrange(:start, :end, '[)'))
                        """)
                    .param("event", "by-hand-" + number)
                    .param("start", slot.start())
                    .param("end", slot.end())
                    .update();
                return true;
              } catch (DataIntegrityViolationException | PessimisticLockingFailureException no) {
                // Two that come at the very same time may wait for each other; one of them is
                // ended.
                return false;
              }
            });

    assertThat(booked).isEqualTo(SLOTS);
    assertThat(database.sql("delete from booking where room = 'by-hand'").update())
        .isEqualTo(SLOTS);
  }

  @Test
  void takesTouchingSlotsForNoClash() {
    Desks.put(
        store,
        secretariat,
        at("2032-03-01T09:00Z"),
        at("2032-03-01T10:00Z"),
        at("2032-03-01T11:00+18:00"));

    assertThat(bookingsIn("[2032-02-29, 2032-03-02)")).isEqualTo(3);
  }

  @Test
  void refusesARoomThatIsTakenForAMinute() {
    Desks.put(store, secretariat, at("2032-03-03T09:00Z"));
    SideEvent other = at("2032-03-03T09:59Z");

    assertThatExceptionOfType(RoomTakenException.class)
        .isThrownBy(() -> Desks.put(store, secretariat, other))
        .satisfies(
            taken -> {
              assertThat(taken.event()).isEqualTo(other.id());
              assertThat(taken.room()).isEqualTo(Desks.HALL);
            });
    assertThat(store.current().sideEvent(other.id())).isEmpty();
  }

  @Test
  void freesTheRoomOfWhatIsCancelledMergedOrMoved() {
    SideEvent cancelled = at("2032-03-05T09:00Z");
    SideEvent merged = at("2032-03-05T10:00Z");
    SideEvent moved = at("2032-03-05T11:00Z");
    Desks.put(store, secretariat, cancelled, merged, moved);

    decisions.cancel(cancelled.id(), Desks.REASON, OptionalLong.empty(), secretariat);
    decisions.merge(merged.id(), moved.id(), OptionalLong.empty(), secretariat);
    decisions.schedule(
        moved.id(),
        Desks.hour("2032-03-05T12:00Z"),
        Optional.of(Desks.HALL),
        Optional.of(Desks.REASON),
        OptionalLong.empty(),
        secretariat);

    Desks.put(
        store,
        secretariat,
        at("2032-03-05T09:00Z"),
        at("2032-03-05T10:00Z"),
        at("2032-03-05T11:00Z"));
    assertThat(bookingsIn("[2032-03-05, 2032-03-06)")).isEqualTo(4);
    assertThatExceptionOfType(RoomTakenException.class)
        .isThrownBy(() -> Desks.put(store, secretariat, at("2032-03-05T12:00Z")));
  }

  @Test
  void keepsNoRoomForWhatIsOnlyAppliedFor() {
    TimeSlot slot = Desks.hour("2032-03-07T09:00Z");
    Desks.put(
        store,
        secretariat,
        Desks.at(slot, Desks.event(SideEventStatus.REQUESTED)),
        Desks.at(slot, Desks.event(SideEventStatus.REQUESTED)),
        Desks.at(slot, Desks.event(SideEventStatus.ACCEPTED)));

    assertThat(bookingsIn("[2032-03-07, 2032-03-08)")).isEqualTo(1);
  }

  @Test
  void refusesAWholeRecordInWhichTwoEventsHaveOneRoom() {
    Snapshot before = store.current();
    Conference clashing =
        before.conference().toBuilder()
            .addSideEvents(at("2032-03-09T09:00Z"), at("2032-03-09T09:30Z"))
            .build();

    assertThatExceptionOfType(RoomTakenException.class)
        .isThrownBy(() -> store.replace(secretariat.id(), clashing));

    assertThat(store.current()).isEqualTo(before);
    assertThat(bookingsIn("[2032-03-09, 2032-03-10)")).isZero();
  }

  @Test
  void booksSlotsThatAreShorterThanAMicrosecond() {
    OffsetDateTime start = OffsetDateTime.parse("2032-03-11T09:00:00.0000001Z");
    Desks.put(
        store,
        secretariat,
        Desks.at(TimeSlot.of(start, start.plusNanos(100)), Desks.event(SideEventStatus.ACCEPTED)));

    assertThat(bookingsIn("[2032-03-11, 2032-03-12)")).isEqualTo(1);
  }

  private static SideEvent at(String start) {
    return Desks.at(Desks.hour(start), Desks.event(SideEventStatus.ACCEPTED));
  }

  private static TimeSlot slot(String first, int number) {
    OffsetDateTime start = OffsetDateTime.parse(first).plusMinutes(20L * number);
    return TimeSlot.of(start, start.plusMinutes(20));
  }

  private int bookingsIn(String range) {
    return database
        .sql(
            "select count(*) from booking where room = :room and during && cast(:range as"
                + " tstzrange)")
        .param("room", Desks.HALL.value())
        .param("range", range)
        .query(Integer.class)
        .single();
  }

  /** Lets twenty threads do a hundred things in any order, and counts those that were done. */
  private static int countOf(IntPredicate work) throws ExecutionException, InterruptedException {
    List<Integer> numbers = IntStream.range(0, 2 * SLOTS).boxed().collect(Collectors.toList());
    Collections.shuffle(numbers, new Random(7));
    ExecutorService threads = Executors.newFixedThreadPool(20);
    try {
      int done = 0;
      List<Future<Boolean>> attempts =
          numbers.stream().map(number -> threads.submit(() -> work.test(number))).toList();
      for (Future<Boolean> attempt : attempts) {
        done += attempt.get() ? 1 : 0;
      }
      return done;
    } finally {
      threads.shutdownNow();
    }
  }
}
