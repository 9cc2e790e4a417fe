package org.unodc.cop.examples.programme.form;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.ZoneId;
import java.util.Arrays;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.session.AttendanceFormat;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.timetable.FreeSlot;
import org.unodc.cop.domain.timetable.Programme;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;

/**
 * The options that the form of an event offers.
 *
 * @param names the names of those whom the record lists
 * @param themes the themes of side events in the record
 * @param agendaItems the titles of the agenda items by id
 * @param slots the times at which a room is free, by the value of the option; empty if the
 *     conference has no policy on side events for the session
 * @param languages the names of the six languages by tag
 */
public record EventChoices(
    ImmutableList<String> names,
    ImmutableList<String> themes,
    ImmutableMap<String, PageText> agendaItems,
    ImmutableMap<String, String> slots,
    ImmutableMap<String, String> languages) {

  private static final LoadingCache<Snapshot, ImmutableList<FreeSlot>> FREE =
      Caffeine.newBuilder()
          .weakKeys()
          .maximumSize(8)
          .build(now -> slotsBeside(now.conference().sideEvents(), now));

  /** {@return the options of a record} */
  public static EventChoices of(Snapshot now, PageFormatter formatter) {
    ImmutableMap.Builder<String, PageText> items = ImmutableMap.builder();
    for (AgendaItem item : now.session().agendaItems()) {
      PageText title = formatter.text(item.title(), item.id());
      String prefix = item.number().map(number -> number + ". ").orElse("");
      items.put(item.id().value(), new PageText(prefix + title.text(), title.lang(), title.dir()));
    }
    return new EventChoices(
        RecordNames.of(now.conference()).all(formatter.language()),
        KnownThemes.of(now.conference(), ImmutableList.of()).all(formatter.language()),
        items.buildOrThrow(),
        times(now, formatter),
        languages(formatter));
  }

  /** {@return the free times and rooms, in the order of the days, found once for each revision} */
  public static ImmutableList<FreeSlot> freeSlots(Snapshot now) {
    return FREE.get(now);
  }

  /** {@return the times and rooms beside meetings, whether or not a side event has them} */
  public static ImmutableList<FreeSlot> slots(Snapshot now) {
    return slotsBeside(ImmutableList.of(), now);
  }

  private static ImmutableList<FreeSlot> slotsBeside(
      ImmutableList<SideEvent> events, Snapshot now) {
    return now.conference().sideEventPolicies().stream()
        .filter(candidate -> candidate.session().equals(now.session().id()))
        .findFirst()
        .map(policy -> Programme.of(now.session(), events).freeSlots(now.session(), policy))
        .orElse(ImmutableList.of());
  }

  /** {@return the start and end of a free slot in a time zone} */
  public static TimeSlot timeOf(FreeSlot free, ZoneId zone) {
    return TimeSlot.of(
        free.day().atTime(free.slot().start()).atZone(zone).toOffsetDateTime(),
        free.day().atTime(free.slot().end()).atZone(zone).toOffsetDateTime());
  }

  /** {@return all formats of attendance} */
  public ImmutableList<AttendanceFormat> formats() {
    return ImmutableList.copyOf(AttendanceFormat.values());
  }

  private static ImmutableMap<String, String> times(Snapshot now, PageFormatter formatter) {
    ImmutableMap.Builder<String, String> times = ImmutableMap.builder();
    for (FreeSlot free : freeSlots(now)) {
      TimeSlot time = timeOf(free, now.zone());
      times.put(SlotFields.value(time), formatter.when(time));
    }
    return times.buildKeepingLast();
  }

  private static ImmutableMap<String, String> languages(PageFormatter formatter) {
    return Arrays.stream(OfficialLanguage.values())
        .map(OfficialLanguage::tag)
        .collect(ImmutableMap.toImmutableMap(tag -> tag, formatter::languageName));
  }
}
