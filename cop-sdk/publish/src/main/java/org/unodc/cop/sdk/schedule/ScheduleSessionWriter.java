package org.unodc.cop.sdk.schedule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.sdk.internal.event.Occasions;
import org.unodc.cop.sdk.internal.event.StableIds;

/** Makes the members of the session in a schedule. */
final class ScheduleSessionWriter {
  /** The minimum length of an acronym, which the schema of the format requires. */
  static final int MIN_ACRONYM_LENGTH = 4;

  private static final long MINUTES_OF_AN_HOUR = 60;

  /** The zone names that the schema of the format accepts. It does not accept offsets. */
  private static final Pattern ZONE_NAME = Pattern.compile("[A-Z][a-z]+/[A-Z][a-z]+.*|UTC");

  private final Session session;
  private final Venue venue;
  private final Occasions occasions;
  private final RoomNames rooms;
  private final ImmutableList<ScheduledOccasion> shown;

  ScheduleSessionWriter(
      Session session,
      Occasions occasions,
      RoomNames rooms,
      ImmutableList<ScheduledOccasion> shown) {
    this.session = session;
    this.venue = session.venue().orElseThrow();
    this.occasions = occasions;
    this.rooms = rooms;
    this.shown = shown;
  }

  ImmutableMap<String, Object> of(
      ConferenceId conference, LocalDate day, Function<EntityId, URI> pages) {
    ImmutableList<Object> days = days(new ScheduleEventWriter(conference, day, pages));
    DateRange range = session.days().orElseThrow();
    ImmutableMap.Builder<String, Object> members = ImmutableMap.builder();
    members
        .put("acronym", session.id().value().replace('-', '_'))
        .put("title", occasions.of(session).title().text())
        .put("start", range.first())
        .put("end", range.last())
        .put("daysCount", days.size())
        .put("timeslot_duration", ScheduleEventWriter.hours(longestStep()))
        .put("url", ScheduleEventWriter.address(pages, session.id()));
    String zone = zone().getId();
    if (ZONE_NAME.matcher(zone).matches()) {
      members.put("time_zone_name", zone);
    }
    return members
        .put("rooms", venue.rooms().stream().map(room -> room(room, conference)).toList())
        .put("days", days)
        .buildOrThrow();
  }

  private ImmutableMap<String, Object> room(Room room, ConferenceId conference) {
    ImmutableMap.Builder<String, Object> members = ImmutableMap.builder();
    members.put("name", rooms.of(room)).put("guid", StableIds.of(conference, room.id()));
    room.capacity().ifPresent(capacity -> members.put("capacity", capacity));
    return members.buildOrThrow();
  }

  private ImmutableList<Object> days(ScheduleEventWriter events) {
    Map<LocalDate, Map<String, List<Object>>> days = new TreeMap<>();
    for (ScheduledOccasion scheduled : shown) {
      days.computeIfAbsent(scheduled.day(), day -> new TreeMap<>())
          .computeIfAbsent(scheduled.room(), room -> new ArrayList<>())
          .add(events.of(scheduled));
    }
    ImmutableList.Builder<Object> members = ImmutableList.builder();
    int index = 1;
    for (Map.Entry<LocalDate, Map<String, List<Object>>> day : days.entrySet()) {
      members.add(
          ImmutableMap.of(
              "index",
              index++,
              "date",
              day.getKey(),
              "day_start",
              midnight(day.getKey()),
              "day_end",
              midnight(day.getKey().plusDays(1)),
              "rooms",
              day.getValue()));
    }
    return members.build();
  }

  private String midnight(LocalDate day) {
    ZonedDateTime start = day.atStartOfDay(zone());
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(start);
  }

  private ZoneId zone() {
    return venue.zone().orElseThrow();
  }

  /** {@return the greatest common divisor of all start minutes and durations, at most 60} */
  private long longestStep() {
    BigInteger step = BigInteger.valueOf(MINUTES_OF_AN_HOUR);
    for (ScheduledOccasion scheduled : shown) {
      step =
          step.gcd(BigInteger.valueOf(scheduled.start().getMinute()))
              .gcd(BigInteger.valueOf(scheduled.minutes()));
    }
    return step.longValueExact();
  }
}
