package org.unodc.cop.sdk.schedule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.MeetingId;
import org.unodc.cop.sdk.internal.event.LocalizedString;
import org.unodc.cop.sdk.internal.event.Occasion;
import org.unodc.cop.sdk.internal.event.PublishedText;
import org.unodc.cop.sdk.internal.event.StableIds;

/** Makes the members of one meeting or side event in a schedule. */
final class ScheduleEventWriter {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final int MINUTES_OF_AN_HOUR = 60;

  private final ConferenceId conference;
  private final LocalDate day;
  private final Function<EntityId, URI> pages;
  private final ScheduleNumbers numbers = new ScheduleNumbers();

  /**
   * Creates the members of the events of one schedule.
   *
   * @param day the day on which it must be allowed to name a person
   */
  ScheduleEventWriter(ConferenceId conference, LocalDate day, Function<EntityId, URI> pages) {
    this.conference = conference;
    this.day = day;
    this.pages = pages;
  }

  ImmutableMap<String, Object> of(ScheduledOccasion scheduled) {
    Occasion occasion = scheduled.occasion();
    EntityId id = scheduled.id();
    String guid = StableIds.of(conference, id);
    return ImmutableMap.<String, Object>builder()
        .put("guid", guid)
        .put("id", numbers.of(guid))
        .put("date", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(scheduled.start()))
        .put("start", MINUTE.format(scheduled.start()))
        .put("end", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(scheduled.end()))
        .put("duration", hours(scheduled.minutes()))
        .put("room", scheduled.room())
        .put("slug", id.kind() + "-" + id)
        .put("url", address(pages, id))
        .put("title", occasion.title().text())
        .put("subtitle", Optional.empty())
        .put("track", occasion.kind().text())
        .put("type", id instanceof MeetingId ? "meeting" : "side event")
        .put("language", language(occasion))
        .put("abstract", occasion.summary().map(LocalizedString::text))
        .put("persons", persons(occasion))
        .put("links", links(occasion))
        .buildOrThrow();
  }

  /**
   * {@return the address of the page}
   *
   * @throws IllegalArgumentException if the address does not use http or https
   */
  static String address(Function<EntityId, URI> pages, EntityId id) {
    String address = pages.apply(id).toASCIIString();
    return PublishedText.webAddress(address)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the address of the page of "
                        + id
                        + " must use http or https, but is "
                        + address));
  }

  /** {@return a number of minutes as hours and minutes, such as 00:50} */
  static String hours(long minutes) {
    return String.format(
        Locale.ROOT, "%02d:%02d", minutes / MINUTES_OF_AN_HOUR, minutes % MINUTES_OF_AN_HOUR);
  }

  private static Optional<String> language(Occasion occasion) {
    return occasion.languages().stream()
        .findFirst()
        .filter(language -> occasion.languages().size() == 1);
  }

  private ImmutableList<ImmutableMap<String, String>> persons(Occasion occasion) {
    return occasion.persons(day).stream()
        .map(name -> ImmutableMap.of("name", name))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<ImmutableMap<String, String>> links(Occasion occasion) {
    return occasion
        .onlineLink()
        .flatMap(PublishedText::webAddress)
        .map(address -> ImmutableList.of(ImmutableMap.of("url", address, "type", "web")))
        .orElse(ImmutableList.of());
  }
}
