package org.unodc.cop.sdk.internal.model;

import static org.unodc.cop.sdk.internal.json.ObjectCodec.object;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.optional;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.required;
import static org.unodc.cop.sdk.internal.json.RecordCodecs.record;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.DATE;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.DATE_TIME;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.TIME;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.enumeration;
import static org.unodc.cop.sdk.internal.model.ActorCodec.ACTOR;
import static org.unodc.cop.sdk.internal.model.CalendarCodec.TIME_SLOT;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.CITATION;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.SOURCE;
import static org.unodc.cop.sdk.internal.model.IdCodec.APPLICATION_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.SESSION_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.SIDE_EVENT_ID;
import static org.unodc.cop.sdk.internal.model.LanguageCodec.LOCALIZED_TEXT;
import static org.unodc.cop.sdk.internal.model.QuantityCodec.REPORTED_COUNT;
import static org.unodc.cop.sdk.internal.model.StakeholderCodec.STAKEHOLDER_KIND;

import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.programme.DailySlot;
import org.unodc.cop.domain.programme.Holiday;
import org.unodc.cop.domain.programme.NonWorkingDayPolicy;
import org.unodc.cop.domain.programme.SideEventPolicy;
import org.unodc.cop.domain.programme.WorkingCalendar;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.ObjectCodec;

/** The JSON of the types in package {@code programme}. */
public final class ProgrammeCodec {

  public static final ObjectCodec<Application> APPLICATION =
      object(Application.class, Application::builder, Application.Builder::build)
          .required("id", APPLICATION_ID, Application::id, Application.Builder::id)
          .optional(
              "sideEvent", SIDE_EVENT_ID, Application::sideEvent, Application.Builder::sideEvent)
          .optional("applicant", ACTOR, Application::applicant, Application.Builder::applicant)
          .optional(
              "submittedAt", DATE_TIME, Application::submittedAt, Application.Builder::submittedAt)
          .list(
              "preferredSlots",
              TIME_SLOT,
              Application::preferredSlots,
              Application.Builder::addAllPreferredSlots)
          .optional(
              "expectedAttendance",
              REPORTED_COUNT,
              Application::expectedAttendance,
              Application.Builder::expectedAttendance)
          .describedAs("An application for a side event.");

  public static final ObjectCodec<DailySlot> DAILY_SLOT =
      record(
          DailySlot.class,
          "A time of day at which a side event may take place.",
          DailySlot::new,
          required("start", TIME, DailySlot::start),
          required("end", TIME, DailySlot::end));

  public static final ObjectCodec<SideEventPolicy> SIDE_EVENT_POLICY =
      object(SideEventPolicy.class, SideEventPolicy::builder, SideEventPolicy.Builder::build)
          .required(
              "session", SESSION_ID, SideEventPolicy::session, SideEventPolicy.Builder::session)
          .optional("window", TIME_SLOT, SideEventPolicy::window, SideEventPolicy.Builder::window)
          .list("slots", DAILY_SLOT, SideEventPolicy::slots, SideEventPolicy.Builder::addAllSlots)
          .optionalInt(
              "lengthMinutes",
              SideEventPolicy::lengthMinutes,
              SideEventPolicy.Builder::lengthMinutes)
          .list(
              "mayOrganize",
              STAKEHOLDER_KIND,
              SideEventPolicy::mayOrganize,
              SideEventPolicy.Builder::addAllMayOrganize)
          .optionalInt(
              "limitPerOrganizer",
              SideEventPolicy::limitPerOrganizer,
              SideEventPolicy.Builder::limitPerOrganizer)
          .optional("source", SOURCE, SideEventPolicy::source, SideEventPolicy.Builder::source)
          .describedAs("The policy of a session on its side events, if it has one.");

  public static final Codec<DayOfWeek> DAY_OF_WEEK = enumeration(DayOfWeek.class);

  public static final ObjectCodec<Holiday> HOLIDAY =
      record(
          Holiday.class,
          "A holiday of a duty station.",
          Holiday::new,
          required("day", DATE, Holiday::day),
          optional("name", LOCALIZED_TEXT, Holiday::name));

  public static final Codec<NonWorkingDayPolicy> NON_WORKING_DAY_POLICY =
      enumeration(NonWorkingDayPolicy.class);

  public static final ObjectCodec<WorkingCalendar> WORKING_CALENDAR =
      object(WorkingCalendar.class, WorkingCalendar::builder, WorkingCalendar.Builder::build)
          .optional(
              "dutyStation",
              LOCALIZED_TEXT,
              WorkingCalendar::dutyStation,
              WorkingCalendar.Builder::dutyStation)
          .list(
              "restDays",
              DAY_OF_WEEK,
              WorkingCalendar::restDays,
              WorkingCalendar.Builder::addAllRestDays)
          .list(
              "holidays",
              HOLIDAY,
              WorkingCalendar::holidays,
              WorkingCalendar.Builder::addAllHolidays)
          .optional(
              "policy",
              NON_WORKING_DAY_POLICY,
              WorkingCalendar::policy,
              WorkingCalendar.Builder::policy)
          .optional(
              "citation", CITATION, WorkingCalendar::citation, WorkingCalendar.Builder::citation)
          .optional("source", SOURCE, WorkingCalendar::source, WorkingCalendar.Builder::source)
          .describedAs(
              "The working days of a duty station, and the policy for deadlines that end on another"
                  + " day. The list of holidays is complete for each year in which it has a"
                  + " holiday.");

  private ProgrammeCodec() {}

  static void addTo(ImmutableMap.Builder<Class<?>, Codec<?>> all) {
    all.put(Application.class, APPLICATION);
    all.put(DailySlot.class, DAILY_SLOT);
    all.put(SideEventPolicy.class, SIDE_EVENT_POLICY);
    all.put(Holiday.class, HOLIDAY);
    all.put(NonWorkingDayPolicy.class, NON_WORKING_DAY_POLICY);
    all.put(WorkingCalendar.class, WORKING_CALENDAR);
  }
}
