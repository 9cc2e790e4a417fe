package org.unodc.cop.examples.programme.desk.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.programme.FreeSlot;
import org.unodc.cop.domain.programme.Programme;
import org.unodc.cop.domain.programme.SideEventPolicy;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.session.AttendanceFormat;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageText;

/**
 * What the form of an event offers to choose from.
 *
 * @param names whom the record lists
 * @param themes what others call their themes
 * @param agendaItems the agenda by id
 * @param slots the times at which a room is still free, by the value of the choice; empty where the
 *     conference has no policy on side events
 * @param languages the six languages by tag
 */
public record EventChoices(
    ImmutableList<String> names,
    ImmutableList<String> themes,
    ImmutableMap<String, PageText> agendaItems,
    ImmutableMap<String, String> slots,
    ImmutableMap<String, String> languages) {

  /** {@return what a record offers now} */
  public static EventChoices of(Snapshot now, PageFormatter formatter) {
    ImmutableMap.Builder<String, PageText> items = ImmutableMap.builder();
    for (AgendaItem item : now.session().agendaItems()) {
      PageText title = formatter.text(item.title(), item.id());
      String number = item.number().map(some -> some + ". ").orElse("");
      items.put(item.id().value(), new PageText(number + title.text(), title.lang(), title.dir()));
    }
    return new EventChoices(
        RecordNames.of(now.conference()).all(formatter.language()),
        KnownThemes.of(now.conference(), ImmutableList.of()).all(formatter.language()),
        items.buildOrThrow(),
        times(now, formatter),
        languages(formatter));
  }

  /** {@return where an event could still take place, in the order of the days} */
  public static ImmutableList<FreeSlot> freeSlots(Snapshot now) {
    Optional<SideEventPolicy> policy =
        now.conference().sideEventPolicies().stream()
            .filter(one -> one.session().equals(now.session().id()))
            .findFirst();
    return policy
        .map(
            one ->
                Programme.of(now.session(), now.conference().sideEvents())
                    .freeSlots(now.session(), one))
        .orElse(ImmutableList.of());
  }

  /** {@return when that is} */
  public static TimeSlot timeOf(FreeSlot free, ZoneId zone) {
    return TimeSlot.of(
        free.day().atTime(free.slot().start()).atZone(zone).toOffsetDateTime(),
        free.day().atTime(free.slot().end()).atZone(zone).toOffsetDateTime());
  }

  /** {@return the formats in which one can take part} */
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
