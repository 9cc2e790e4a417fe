package org.unodc.cop.sdk.internal.model;

import static org.unodc.cop.sdk.internal.json.ObjectCodec.object;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.record;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.required;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.DATE_TIME;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.TIME;
import static org.unodc.cop.sdk.internal.model.ActorCodec.ACTOR;
import static org.unodc.cop.sdk.internal.model.CalendarCodec.TIME_SLOT;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.SOURCE;
import static org.unodc.cop.sdk.internal.model.IdCodec.APPLICATION_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.SESSION_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.SIDE_EVENT_ID;
import static org.unodc.cop.sdk.internal.model.QuantityCodec.REPORTED_COUNT;
import static org.unodc.cop.sdk.internal.model.StakeholderCodec.STAKEHOLDER_KIND;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.programme.DailySlot;
import org.unodc.cop.domain.programme.SideEventPolicy;
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

  private ProgrammeCodec() {}

  static void addTo(ImmutableMap.Builder<Class<?>, Codec<?>> all) {
    all.put(Application.class, APPLICATION);
    all.put(DailySlot.class, DAILY_SLOT);
    all.put(SideEventPolicy.class, SIDE_EVENT_POLICY);
  }
}
