package org.unodc.cop.domain;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.id.SessionId;

/**
 * What was published of one session about one subject.
 *
 * @param session the session
 * @param ordinal which one it is, counted from 1; absent where it is not known
 * @param days when it was held; absent where that is not known
 * @param figures the figures as they were published, which may conflict; empty where there is none
 */
public record SessionFigures(
    SessionId session,
    OptionalInt ordinal,
    Optional<DateRange> days,
    ImmutableList<ReportedFigure> figures) {

  /** {@return the same session with these of its figures} */
  SessionFigures with(ImmutableList<ReportedFigure> some) {
    return new SessionFigures(session, ordinal, days, some);
  }

  /** {@return whether the ordinals, or where one has none the days, put it before the other} */
  boolean isKnownToPrecede(SessionFigures other) {
    if (ordinal.isPresent() && other.ordinal.isPresent()) {
      return ordinal.getAsInt() < other.ordinal.getAsInt();
    }
    return days.isPresent()
        && other.days.isPresent()
        && days.get().first().isBefore(other.days.get().first());
  }
}
