package org.unodc.cop.domain.session;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.OutcomeId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.invariant.InvariantException;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.record.RecordView;

/** A session of the conference, such as UNTOC COP12. */
@DomainType
public abstract sealed class Session implements Entity permits ImmutableSession {

  Session() {}

  /** {@return the id by which other entities refer to the session} */
  public abstract SessionId id();

  /** {@return the convention whose parties meet at the session} */
  public abstract Optional<ConventionId> convention();

  /** {@return the number of the session, counted from 1} */
  public abstract OptionalInt ordinal();

  /** {@return whether the session is regular, special or resumed} */
  public abstract Optional<SessionKind> kind();

  /** {@return the full title of the session} */
  public abstract Optional<LocalizedText> title();

  /** {@return the days on which the session met} */
  public abstract Optional<DateRange> days();

  /** {@return the venue of the session} */
  public abstract Optional<Venue> venue();

  /** {@return the way in which participants attended} */
  public abstract Optional<AttendanceFormat> format();

  /** {@return the day on which the provisional agenda was circulated} */
  public abstract Optional<LocalDate> agendaCirculatedOn();

  /** {@return the agenda items, in the order of the agenda} */
  public abstract ImmutableList<AgendaItem> agendaItems();

  /** {@return the meetings of the session, in the order of the record} */
  public abstract ImmutableList<Meeting> meetings();

  /** {@return the resolutions and decisions of the session, as far as they are known} */
  public abstract Optional<PartialList<OutcomeId>> outcomes();

  /** {@return the side events of the session, as far as they are known} */
  public abstract Optional<PartialList<SideEventId>> sideEvents();

  /** {@return the documents of the session} */
  public abstract ImmutableList<DocumentReference> documents();

  /** {@return the themes that the session discussed, in the words of the sources} */
  public abstract ImmutableList<LocalizedText> themes();

  /** {@return the figures that were published about the session, including conflicting ones} */
  public abstract ImmutableList<ReportedFigure> publishedFigures();

  /** {@return the sources of the facts about the session} */
  public abstract ImmutableList<Source> sources();

  /**
   * {@return the convention of the session: the one that it names, or else the convention of the
   * conference}
   */
  public final Optional<ConventionId> conventionIn(RecordView record) {
    return convention().or(record::convention);
  }

  /**
   * {@return the possible days of a time: those of a slot in the time zone of the venue, or in the
   * offset of the slot if the zone is not known}
   */
  public final DateRange daysOf(Timing time) {
    Timing here = time instanceof TimeSlot slot ? byTheClock(slot) : time;
    return DateRange.of(here.earliest(), here.latest());
  }

  /**
   * {@return the same slot in the time zone of the venue, or unchanged if the zone is not known}
   */
  public final TimeSlot byTheClock(TimeSlot slot) {
    return venue()
        .flatMap(Venue::zone)
        .map(
            zone ->
                TimeSlot.of(
                    slot.start().withOffsetSameInstant(offsetAt(slot.start(), zone)),
                    slot.end().withOffsetSameInstant(offsetAt(slot.end(), zone))))
        .orElse(slot);
  }

  private static ZoneOffset offsetAt(OffsetDateTime time, ZoneId zone) {
    return zone.getRules().getOffset(time.toInstant());
  }

  @Override
  public final EntityId identity() {
    return id();
  }

  @Override
  public final Optional<LocalizedText> label() {
    return title();
  }

  @Override
  public final void parts(PartCollector parts) {
    parts
        .add("convention", convention())
        .add("title", title())
        .add("venue", venue())
        .add("agendaItems", agendaItems())
        .add("meetings", meetings())
        .add("outcomes", outcomes())
        .add("sideEvents", sideEvents())
        .add("documents", documents())
        .add("themes", themes())
        .add("publishedFigures", publishedFigures())
        .add("sources", sources());
  }

  @Value.Check
  void check() {
    if (ordinal().orElse(1) < 1) {
      throw new InvariantException(
          "session-ordinal",
          "sessions are counted from 1, but this one has the ordinal %s",
          ordinal().orElse(1));
    }
  }

  /** {@return a builder with nothing set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this value} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Session}. */
  public static final class Builder extends ImmutableSession.Builder {
    Builder() {}
  }
}
