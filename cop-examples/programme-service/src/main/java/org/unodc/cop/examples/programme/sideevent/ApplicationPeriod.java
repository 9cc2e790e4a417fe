package org.unodc.cop.examples.programme.sideevent;

import com.google.common.base.CaseFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.programme.SideEventPolicy;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.text.ServiceTexts;

/**
 * The period in which organizers can apply for side events. Without a window in the policy of the
 * session, it is open until the session has ended.
 *
 * @param state whether organizers can apply at the moment
 * @param sentence when the period begins or ended; empty while it is open
 */
public record ApplicationPeriod(State state, Optional<Translatable> sentence) {

  /** Whether organizers can apply. */
  public enum State {
    /** The period begins later. */
    NOT_OPEN_YET,

    /** Organizers can apply. */
    OPEN,

    /** The period ended. */
    APPLICATIONS_CLOSED;

    /** {@return the stable code, such as applications-closed} */
    String code() {
      return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, name());
    }
  }

  /** {@return the period of the session, at the present moment} */
  public static ApplicationPeriod of(Snapshot now, Clock clock) {
    Instant moment = clock.instant();
    Optional<TimeSlot> window = policy(now).flatMap(SideEventPolicy::window);
    if (window.filter(period -> moment.isBefore(period.start().toInstant())).isPresent()) {
      return of(State.NOT_OPEN_YET, "desk.policy.not-open-yet", window.get().start(), now);
    }
    if (window.filter(period -> !moment.isBefore(period.end().toInstant())).isPresent()) {
      return of(State.APPLICATIONS_CLOSED, "desk.policy.closed", window.get().end(), now);
    }
    return now.session()
        .days()
        .map(DateRange::last)
        .filter(last -> now.today(clock).isAfter(last))
        .map(last -> new ApplicationPeriod(State.APPLICATIONS_CLOSED, ended(last)))
        .orElseGet(() -> new ApplicationPeriod(State.OPEN, Optional.empty()));
  }

  private static ApplicationPeriod of(
      State state, String key, OffsetDateTime moment, Snapshot now) {
    OffsetDateTime there = moment.atZoneSameInstant(now.zone()).toOffsetDateTime();
    Translatable when =
        Message.moment(there.toLocalDate(), there.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
    return new ApplicationPeriod(state, Optional.of(ServiceTexts.message(key, when)));
  }

  private static Optional<Translatable> ended(LocalDate last) {
    return Optional.of(ServiceTexts.message("desk.policy.session-ended", last));
  }

  /** {@return whether organizers can apply} */
  public boolean isOpen() {
    return state == State.OPEN;
  }

  /** {@return the policy of the session; empty if the record has none} */
  static Optional<SideEventPolicy> policy(Snapshot now) {
    return now.conference().sideEventPolicies().stream()
        .filter(policy -> policy.session().equals(now.session().id()))
        .findFirst();
  }
}
