package org.unodc.cop.sdk.internal.model;

import static org.unodc.cop.sdk.internal.json.ObjectCodec.optionalInt;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.required;
import static org.unodc.cop.sdk.internal.json.RecordCodecs.record;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.DATE;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.DATE_TIME;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.WHOLE;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.calendar.Day;
import org.unodc.cop.domain.calendar.PartialDate;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.calendar.Timing;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.ObjectCodec;
import org.unodc.cop.sdk.internal.json.UnionCodec;

/** The JSON of the types in package {@code calendar}. */
public final class CalendarCodec {
  public static final ObjectCodec<Day> DAY =
      record(Day.class, "One day.", Day::new, required("date", DATE, Day::date));

  public static final ObjectCodec<PartialDate> PARTIAL_DATE =
      record(
          PartialDate.class,
          "A date whose year is known; the month and the day may be unknown.",
          PartialDate::new,
          required("year", WHOLE, PartialDate::year),
          optionalInt("month", PartialDate::month),
          optionalInt("day", PartialDate::day));

  public static final ObjectCodec<DateRange> DATE_RANGE =
      record(
          DateRange.class,
          "A range of whole days that includes its first and its last day.",
          DateRange::new,
          required("first", DATE, DateRange::first),
          required("last", DATE, DateRange::last));

  public static final ObjectCodec<TimeSlot> TIME_SLOT =
      record(
          TimeSlot.class,
          "A span of time that includes its start and excludes its end.",
          TimeSlot::new,
          required("start", DATE_TIME, TimeSlot::start),
          required("end", DATE_TIME, TimeSlot::end));

  public static final Codec<Timing> WHEN =
      UnionCodec.union(Timing.class)
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
    all.put(Timing.class, WHEN);
  }
}
