package org.unodc.cop.examples.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Desks;

/**
 * The processor time of the programme, compared with that of an empty page in the same run. A clock
 * would also measure what else the machine does.
 */
@ServiceTest
class ProgrammeSpeedTest {
  private static final int REQUESTS = 60;
  private static final int MAX_RATIO = 4;
  private static final int MOST_ROUNDS = 10;
  private static final int ROOMS = 40;
  private static final OffsetDateTime MORNING = OffsetDateTime.parse("2027-12-01T09:00:00+01:00");
  private static final String EMPTY = "/en/programme?day=2030-01-01";
  private static final String DAY = "/en/programme?day=2027-12-01";

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  @LocalServerPort int port;
  @Autowired ConferenceStore store;
  @Autowired Accounts accounts;

  private Conference former;

  @BeforeEach
  void remember() {
    former = store.current().conference();
  }

  @AfterEach
  void putBack() {
    store.replace(Desks.secretariat(accounts).id(), former);
  }

  @Test
  void aDayWithManyEventsCostsLittleMoreThanAnEmptyPage() {
    days(5);

    assertThat(new Reader(port).page(DAY).split("<article", -1)).hasSize(201);
    assertThat(ratio()).isLessThan(MAX_RATIO);
  }

  /**
   * {@return the cost of the day in empty pages, each the least of some rounds, because other load
   * only adds to a cost}
   */
  private double ratio() {
    nanosOf(EMPTY);
    nanosOf(DAY);
    long empty = nanosOf(EMPTY);
    long full = nanosOf(DAY);
    for (int round = 1; round < MOST_ROUNDS && full >= MAX_RATIO * empty; round++) {
      empty = Math.min(empty, nanosOf(EMPTY));
      full = Math.min(full, nanosOf(DAY));
    }
    return (double) full / empty;
  }

  /** Puts days with 200 events each. */
  private void days(int number) {
    List<SideEvent> events =
        IntStream.range(0, number * 200).mapToObj(ProgrammeSpeedTest::event).toList();
    store.replace(
        Desks.secretariat(accounts).id(),
        former.toBuilder()
            .sideEvents(
                ImmutableList.<SideEvent>builder()
                    .addAll(former.sideEvents())
                    .addAll(events)
                    .build())
            .build());
  }

  private static SideEvent event(int i) {
    OffsetDateTime start = MORNING.plusDays(i / 200).plusHours(i % 200 / ROOMS);
    return Desks.event(SideEventStatus.ACCEPTED).toBuilder()
        .session(SessionId.of("example-cop3"))
        .title(LocalizedText.english("Safe harbours, safe crews " + i))
        .slot(TimeSlot.of(start, start.plusMinutes(50)))
        .room(RoomId.of("speed-room-" + i % ROOMS))
        .build();
  }

  /** The processor time of the threads that answer requests. */
  private long nanosOf(String path) {
    Reader reader = new Reader(port);
    long before = nanos();
    for (int i = 0; i < REQUESTS; i++) {
      reader.page(path);
    }
    return nanos() - before;
  }

  private long nanos() {
    return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
        .filter(thread -> thread != null && thread.getThreadName().contains("-exec-"))
        .mapToLong(ThreadInfo::getThreadId)
        .map(threads::getThreadCpuTime)
        .sum();
  }
}
