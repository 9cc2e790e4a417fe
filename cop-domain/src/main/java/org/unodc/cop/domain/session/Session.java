package org.unodc.cop.domain.session;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.OutcomeId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.internal.DomainType;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.part.PartCollector;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.quantity.PartialList;
import org.unodc.cop.domain.rule.RecordView;

/** One session of the conference, such as UNTOC COP12. */
@DomainType
public abstract sealed class Session implements Entity permits ImmutableSession {

  Session() {}

  /** {@return the id by which others refer to it} */
  public abstract SessionId id();

  /** {@return the convention whose parties meet} */
  public abstract Optional<ConventionId> convention();

  /** {@return its number, counted from 1} */
  public abstract OptionalInt ordinal();

  /** {@return whether it is regular, special or resumed} */
  public abstract Optional<SessionKind> kind();

  /** {@return its full title} */
  public abstract Optional<LocalizedText> title();

  /** {@return the days on which it met} */
  public abstract Optional<DateRange> days();

  /** {@return where it met} */
  public abstract Optional<Venue> venue();

  /** {@return how one took part} */
  public abstract Optional<AttendanceFormat> format();

  /** {@return the day on which the provisional agenda went out} */
  public abstract Optional<LocalDate> agendaCirculatedOn();

  /** {@return its agenda in the order of the agenda} */
  public abstract ImmutableList<AgendaItem> agendaItems();

  /** {@return its meetings in the order of the record} */
  public abstract ImmutableList<Meeting> meetings();

  /** {@return its resolutions and decisions as far as they are known} */
  public abstract Optional<PartialList<OutcomeId>> outcomes();

  /** {@return its side events as far as they are known} */
  public abstract Optional<PartialList<SideEventId>> sideEvents();

  /** {@return its documents} */
  public abstract ImmutableList<DocumentReference> documents();

  /** {@return what it discussed, as its sources put it} */
  public abstract ImmutableList<LocalizedText> themes();

  /** {@return the figures that were published about it, also those that conflict} */
  public abstract ImmutableList<ReportedFigure> publishedFigures();

  /** {@return where the facts above come from} */
  public abstract ImmutableList<Source> sources();

  /** {@return its convention: the one that it names, else that of the conference} */
  public final Optional<ConventionId> conventionIn(RecordView record) {
    return convention().or(record::convention);
  }

  /**
   * {@return the days on which a slot falls by the clock of the venue, or by its own offset where
   * the zone of the venue is not known}
   */
  public final DateRange daysOf(TimeSlot slot) {
    TimeSlot here = byTheClock(slot);
    return DateRange.of(here.earliest(), here.latest());
  }

  /**
   * {@return the same slot in the offset of the venue, or in its own where the zone of the venue is
   * not known}
   */
  public final TimeSlot byTheClock(TimeSlot slot) {
    return venue()
        .flatMap(Venue::zone)
        .map(
            zone ->
                TimeSlot.of(
                    slot.start().atZoneSameInstant(zone).toOffsetDateTime(),
                    slot.end().atZoneSameInstant(zone).toOffsetDateTime()))
        .orElse(slot);
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
    Preconditions.checkArgument(
        ordinal().orElse(1) >= 1,
        "sessions are counted from 1, but this one has the ordinal %s",
        ordinal().orElse(1));
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
