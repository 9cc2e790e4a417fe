package org.unodc.cop.examples.programme.desk;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.sideevent.EventFindings;

/**
 * Keeps what the lists of the desk search, filter and sort by. It is computed once for each
 * revision and day, so that a page costs the same for a large record as for a small one.
 */
@Component
class EventIndex {
  private final EventFindings rules;
  private final Clock clock;
  private volatile @Nullable IndexedEvents latest;

  EventIndex(EventFindings rules, Clock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  /** {@return the events of a snapshot, with their findings of today} */
  IndexedEvents of(Snapshot now) {
    LocalDate today = now.today(clock);
    IndexedEvents known = latest;
    return known != null && known.isOf(now, today) ? known : indexOnce(now, today);
  }

  /** Indexes the events in one thread; the others wait for its result. */
  private synchronized IndexedEvents indexOnce(Snapshot now, LocalDate today) {
    IndexedEvents known = latest;
    if (known != null && known.isOf(now, today)) {
      return known;
    }
    IndexedEvents indexed = IndexedEvents.of(now, today, rules);
    latest = indexed;
    return indexed;
  }
}
