package org.unodc.cop.sdk.codec.rooms;

import static org.unodc.cop.sdk.codec.ObjectCodec.optionalInt;
import static org.unodc.cop.sdk.codec.ObjectCodec.record;
import static org.unodc.cop.sdk.codec.ObjectCodec.required;
import static org.unodc.cop.sdk.codec.Scalars.DATE;
import static org.unodc.cop.sdk.codec.Scalars.DATE_TIME;
import static org.unodc.cop.sdk.codec.Scalars.WHOLE;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.Day;
import org.unodc.cop.domain.calendar.PartialDate;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.calendar.When;
import org.unodc.cop.sdk.codec.Codec;
import org.unodc.cop.sdk.codec.ObjectCodec;
import org.unodc.cop.sdk.codec.UnionCodec;

/** The JSON of room {@code calendar}. */
public final class CalendarCodec {
  public static final ObjectCodec<Day> DAY =
      record(Day.class, "One day.", Day::new, required("date", DATE, Day::date));

  public static final ObjectCodec<PartialDate> PARTIAL_DATE =
      record(
          PartialDate.class,
          "A date of which the year is known, perhaps the month, perhaps the day.",
          PartialDate::new,
          required("year", WHOLE, PartialDate::year),
          optionalInt("month", PartialDate::month),
          optionalInt("day", PartialDate::day));

  public static final ObjectCodec<DateRange> DATE_RANGE =
      record(
          DateRange.class,
          "A run of whole days; both ends belong to it.",
          DateRange::new,
          required("first", DATE, DateRange::first),
          required("last", DATE, DateRange::last));

  public static final ObjectCodec<TimeSlot> TIME_SLOT =
      record(
          TimeSlot.class,
          "A span of time; the start belongs to it and the end does not.",
          TimeSlot::new,
          required("start", DATE_TIME, TimeSlot::start),
          required("end", DATE_TIME, TimeSlot::end));

  public static final Codec<When> WHEN =
      UnionCodec.union(When.class, "a point or span of time")
          .variant("day", Day.class, DAY)
          .variant("partialDate", PartialDate.class, PARTIAL_DATE)
          .variant("dateRange", DateRange.class, DATE_RANGE)
          .variant("timeSlot", TimeSlot.class, TIME_SLOT)
          .build();

  private CalendarCodec() {}

  static void addTo(ImmutableMap.Builder<Class<?>, Codec<?>> all) {
    all.put(Day.class, DAY);
    all.put(PartialDate.class, PARTIAL_DATE);
    all.put(DateRange.class, DATE_RANGE);
    all.put(TimeSlot.class, TIME_SLOT);
    all.put(When.class, WHEN);
  }
}
