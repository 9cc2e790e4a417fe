package org.unodc.cop.sdk.schedule;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.session.AttendanceFormat;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.sdk.internal.event.LocalizedString;
import org.unodc.cop.sdk.internal.event.Occasion;
import org.unodc.cop.sdk.internal.event.PublishedText;
import org.unodc.cop.sdk.publication.Omission;
import org.unodc.cop.sdk.publication.Omission.Cause;

/** Selects the meetings and side events of a session that a schedule can show. */
final class ScheduleSelection {
  /** One day inside the range of years, because the local date at the venue can differ from UTC. */
  private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");

  private static final Instant LAST = Instant.parse("9999-12-30T00:00:00Z");

  private final DateRange days;
  private final ZoneId zone;
  private final RoomNames rooms;
  private final OfficialLanguage language;
  private final LocalDate day;
  private final Set<EntityId> ids = new TreeSet<>(EntityId.BY_KIND);
  private final ImmutableList.Builder<ScheduledOccasion> shown = ImmutableList.builder();
  private final ImmutableList.Builder<Omission> leftOut = ImmutableList.builder();

  /**
   * Creates an empty selection.
   *
   * @param days the days of the session, in local time of the venue
   * @param zone the time zone of the venue
   * @param rooms the names of the rooms of the venue
   * @param day the day on which it must be allowed to name a person
   */
  ScheduleSelection(
      DateRange days, ZoneId zone, RoomNames rooms, OfficialLanguage language, LocalDate day) {
    this.days = days;
    this.zone = zone;
    this.rooms = rooms;
    this.language = language;
    this.day = day;
  }

  void add(Occasion occasion) {
    Optional<Cause> obstacle = obstacle(occasion);
    if (obstacle.isPresent()) {
      leftOut.add(Omission.of(occasion.entity(), obstacle.get()));
    } else {
      TimeSlot slot = occasion.slot().orElseThrow();
      String room = room(occasion).orElseThrow();
      shown.add(new ScheduledOccasion(occasion, local(slot.start()), local(slot.end()), room));
    }
  }

  /** {@return the meetings and side events that can be shown, by start, kind and id} */
  ImmutableList<ScheduledOccasion> shown() {
    return ImmutableList.sortedCopyOf(shown.build());
  }

  ImmutableList<Omission> leftOut() {
    return leftOut.build();
  }

  private Optional<Cause> obstacle(Occasion occasion) {
    if (occasion.status().filter(SideEventStatus::isApplication).isPresent()) {
      return Optional.of(Cause.NOT_ACCEPTED);
    }
    if (!occasion.status().stream().allMatch(SideEventStatus::takesPlace)) {
      return Optional.of(Cause.DOES_NOT_TAKE_PLACE);
    }
    if (occasion.slot().isEmpty()) {
      return Optional.of(Cause.NO_TIME);
    }
    if (!hasForm(occasion.slot().get())) {
      return Optional.of(Cause.TIME_WITHOUT_FORM);
    }
    if (!days.contains(local(occasion.slot().get().start()).toLocalDate())) {
      return Optional.of(Cause.OUTSIDE_SESSION);
    }
    if (room(occasion).isEmpty()) {
      return Optional.of(Cause.NO_ROOM);
    }
    if (texts(occasion).anyMatch(PublishedText::isForbidden)) {
      return Optional.of(Cause.FORBIDDEN_CHARACTER);
    }
    return ids.add(occasion.entity().identity()) ? Optional.empty() : Optional.of(Cause.SAME_ID);
  }

  /** {@return whether a slot starts and ends at a whole minute in the years 1 to 9999} */
  private boolean hasForm(TimeSlot slot) {
    return !slot.start().toInstant().isBefore(FIRST)
        && !slot.end().toInstant().isAfter(LAST)
        && isWholeMinute(local(slot.start()))
        && isWholeMinute(local(slot.end()));
  }

  private static boolean isWholeMinute(ZonedDateTime time) {
    return time.equals(time.truncatedTo(ChronoUnit.MINUTES));
  }

  private ZonedDateTime local(OffsetDateTime time) {
    return time.atZoneSameInstant(zone);
  }

  private Optional<String> room(Occasion occasion) {
    return occasion
        .room()
        .map(rooms::of)
        .or(
            () ->
                occasion
                    .format()
                    .filter(AttendanceFormat.ONLINE::equals)
                    .map(online -> CodeLabels.of(online, language)));
  }

  private Stream<String> texts(Occasion occasion) {
    return Stream.of(
            Stream.of(occasion.title().text()),
            occasion.summary().stream().map(LocalizedString::text),
            room(occasion).stream(),
            occasion.persons(day).stream())
        .flatMap(texts -> texts);
  }
}
