package org.unodc.cop.examples.programme.form;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.unodc.cop.domain.calendar.TimeSlot;

/** Reads time slots: a chosen one, or a day with a start and end time at the venue. */
public final class SlotFields {
  private final FormReader form;
  private final ZoneId zone;

  /** Creates a reader of times in a time zone. */
  public SlotFields(FormReader form, ZoneId zone) {
    this.form = form;
    this.zone = zone;
  }

  /** {@return a time slot as the value of an option} */
  public static String value(TimeSlot slot) {
    return slot.start() + "/" + slot.end();
  }

  /** {@return the preferred times of the applicant, the most preferred first} */
  ImmutableList<TimeSlot> preferred() {
    ImmutableList.Builder<TimeSlot> slots = ImmutableList.builder();
    int count = 0;
    form.at("/application/preferredSlots", "slots.0");
    for (String field : List.of("slots.0", "slots.1", "slots.2", "otherSlot")) {
      Optional<TimeSlot> slot = field.equals("otherSlot") ? entered(field) : option(field);
      if (slot.isPresent()) {
        slots.add(slot.get());
        form.at(
            "/application/preferredSlots/" + count++,
            field.equals("otherSlot") ? field + ".day" : field);
      }
    }
    return slots.build();
  }

  private Optional<TimeSlot> option(String field) {
    String value = form.entered().text(field);
    return value.isEmpty() ? Optional.empty() : of(field, value);
  }

  /**
   * {@return the time slot of an option; empty, with a problem added, if the value is not a time
   * slot}
   */
  public Optional<TimeSlot> of(String field, String value) {
    return form.parse(field, value, "no-time", SlotFields::parse);
  }

  private static TimeSlot parse(String value) {
    String[] ends = value.split("/", 2);
    if (ends.length < 2) {
      throw new IllegalArgumentException(
          "a time slot must have a start and an end, separated by a slash");
    }
    return TimeSlot.of(OffsetDateTime.parse(ends[0]), OffsetDateTime.parse(ends[1]));
  }

  /**
   * {@return the time slot that was entered as a day, a start and an end; empty if nothing was
   * entered, or, with a problem added, if the entries are wrong}
   */
  public Optional<TimeSlot> entered(String field) {
    if (isBlank(field)) {
      return Optional.empty();
    }
    Optional<LocalDate> day = part(field + ".day", "date", FormReader::day);
    Optional<LocalTime> start = hour(field + ".start");
    Optional<LocalTime> end = hour(field + ".end");
    if (day.isEmpty() || start.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    if (!start.get().isBefore(end.get())) {
      form.problem(field + ".end", "ends-before-it-starts", start.get(), end.get());
      return Optional.empty();
    }
    return Optional.of(TimeSlot.of(moment(day.get(), start.get()), moment(day.get(), end.get())));
  }

  /** {@return whether the day, the start and the end are all blank} */
  public boolean isBlank(String field) {
    FormEntries entered = form.entered();
    return entered.text(field + ".day").isEmpty()
        && entered.text(field + ".start").isEmpty()
        && entered.text(field + ".end").isEmpty();
  }

  private Optional<LocalTime> hour(String field) {
    return part(field, "hour", LocalTime::parse);
  }

  private <T> Optional<T> part(String field, String kind, Function<String, T> parser) {
    String text = form.entered().text(field);
    if (text.isEmpty()) {
      form.problem(field, kind + "-missing");
      return Optional.empty();
    }
    return form.parse(field, text, "no-" + kind, parser);
  }

  private OffsetDateTime moment(LocalDate day, LocalTime hour) {
    return day.atTime(hour).atZone(zone).toOffsetDateTime();
  }
}
