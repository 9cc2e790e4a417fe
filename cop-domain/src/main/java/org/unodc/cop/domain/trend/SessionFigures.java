package org.unodc.cop.domain.trend;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * The published figures about one subject of a session.
 *
 * @param session the session
 * @param ordinal the number of the session, from 1; empty if it is not known
 * @param days the days of the session; empty if they are not known
 * @param figures the figures as published, which may conflict; empty if there are none
 */
public record SessionFigures(
    SessionId session,
    OptionalInt ordinal,
    Optional<DateRange> days,
    ImmutableList<ReportedFigure> figures) {
  public SessionFigures {
    requireNonNull(session, "session");
    requireNonNull(ordinal, "ordinal");
    requireNonNull(days, "days");
    requireNonNull(figures, "figures");
  }

  /**
   * {@return the numbers as a list, such as "193, 196 and more than 500"; numbers with the same
   * text are listed once}
   */
  public Translatable counts() {
    return FigureKind.counts(figures);
  }

  /** {@return the same session with other figures} */
  SessionFigures with(ImmutableList<ReportedFigure> selected) {
    return new SessionFigures(session, ordinal, days, selected);
  }

  /**
   * {@return whether this session is known to be earlier: by ordinal or, if an ordinal is missing,
   * by first day}
   */
  boolean isKnownToPrecede(SessionFigures other) {
    if (ordinal.isPresent() && other.ordinal.isPresent()) {
      return ordinal.getAsInt() < other.ordinal.getAsInt();
    }
    return days.isPresent()
        && other.days.isPresent()
        && days.get().first().isBefore(other.days.get().first());
  }

  @Override
  public String toString() {
    return new ValueOutline(this).add("session", session).add("figures", figures).toString();
  }
}
