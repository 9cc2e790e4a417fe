package org.unodc.cop.sdk.internal.model;

import static org.unodc.cop.sdk.internal.json.ObjectCodec.object;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.DATE;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.FILLED;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.enumeration;
import static org.unodc.cop.sdk.internal.model.CalendarCodec.DATE_RANGE;
import static org.unodc.cop.sdk.internal.model.CalendarCodec.TIME_SLOT;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.DOCUMENT_REFERENCE;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.REPORTED_FIGURE;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.SOURCE;
import static org.unodc.cop.sdk.internal.model.IdCodec.AGENDA_ITEM_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.CONVENTION_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.MEETING_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.OUTCOME_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.PARTICIPANT_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.ROOM_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.SESSION_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.SIDE_EVENT_ID;
import static org.unodc.cop.sdk.internal.model.LanguageCodec.LOCALIZED_TEXT;
import static org.unodc.cop.sdk.internal.model.PlaceCodec.VENUE;
import static org.unodc.cop.sdk.internal.model.QuantityCodec.listed;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.session.AttendanceFormat;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.MeetingKind;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.session.SessionKind;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.ObjectCodec;

/** The JSON of the types in package {@code session}. */
public final class SessionCodec {

  public static final Codec<SessionKind> SESSION_KIND = enumeration(SessionKind.class);

  public static final Codec<AttendanceFormat> ATTENDANCE_FORMAT =
      enumeration(AttendanceFormat.class);

  public static final ObjectCodec<AgendaItem> AGENDA_ITEM =
      object(AgendaItem.class, AgendaItem::builder, AgendaItem.Builder::build)
          .required("id", AGENDA_ITEM_ID, AgendaItem::id, AgendaItem.Builder::id)
          .optional("number", FILLED, AgendaItem::number, AgendaItem.Builder::number)
          .optional("title", LOCALIZED_TEXT, AgendaItem::title, AgendaItem.Builder::title)
          .optional("partOf", AGENDA_ITEM_ID, AgendaItem::partOf, AgendaItem.Builder::partOf)
          .describedAs("One item of the agenda of a session.");

  public static final Codec<MeetingKind> MEETING_KIND = enumeration(MeetingKind.class);

  public static final ObjectCodec<Meeting> MEETING =
      object(Meeting.class, Meeting::builder, Meeting.Builder::build)
          .required("id", MEETING_ID, Meeting::id, Meeting.Builder::id)
          .optional("kind", MEETING_KIND, Meeting::kind, Meeting.Builder::kind)
          .optional("body", LOCALIZED_TEXT, Meeting::body, Meeting.Builder::body)
          .optionalInt("number", Meeting::number, Meeting.Builder::number)
          .optional("title", LOCALIZED_TEXT, Meeting::title, Meeting.Builder::title)
          .optional("slot", TIME_SLOT, Meeting::slot, Meeting.Builder::slot)
          .optional("room", ROOM_ID, Meeting::room, Meeting.Builder::room)
          .list(
              "agendaItems",
              AGENDA_ITEM_ID,
              Meeting::agendaItems,
              Meeting.Builder::addAllAgendaItems)
          .optional(
              "partiesPresent",
              listed(PARTICIPANT_ID),
              Meeting::partiesPresent,
              Meeting.Builder::partiesPresent)
          .describedAs("One meeting of a session.");

  public static final ObjectCodec<Session> SESSION =
      object(Session.class, Session::builder, Session.Builder::build)
          .required("id", SESSION_ID, Session::id, Session.Builder::id)
          .optional("convention", CONVENTION_ID, Session::convention, Session.Builder::convention)
          .optionalInt("ordinal", Session::ordinal, Session.Builder::ordinal)
          .optional("kind", SESSION_KIND, Session::kind, Session.Builder::kind)
          .optional("title", LOCALIZED_TEXT, Session::title, Session.Builder::title)
          .optional("days", DATE_RANGE, Session::days, Session.Builder::days)
          .optional("venue", VENUE, Session::venue, Session.Builder::venue)
          .optional("format", ATTENDANCE_FORMAT, Session::format, Session.Builder::format)
          .optional(
              "agendaCirculatedOn",
              DATE,
              Session::agendaCirculatedOn,
              Session.Builder::agendaCirculatedOn)
          .list(
              "agendaItems", AGENDA_ITEM, Session::agendaItems, Session.Builder::addAllAgendaItems)
          .list("meetings", MEETING, Session::meetings, Session.Builder::addAllMeetings)
          .optional("outcomes", listed(OUTCOME_ID), Session::outcomes, Session.Builder::outcomes)
          .optional(
              "sideEvents", listed(SIDE_EVENT_ID), Session::sideEvents, Session.Builder::sideEvents)
          .list(
              "documents", DOCUMENT_REFERENCE, Session::documents, Session.Builder::addAllDocuments)
          .list("themes", LOCALIZED_TEXT, Session::themes, Session.Builder::addAllThemes)
          .list(
              "publishedFigures",
              REPORTED_FIGURE,
              Session::publishedFigures,
              Session.Builder::addAllPublishedFigures)
          .list("sources", SOURCE, Session::sources, Session.Builder::addAllSources)
          .describedAs("One session of the conference, such as UNTOC COP12.");

  private SessionCodec() {}

  static void addTo(ImmutableMap.Builder<Class<?>, Codec<?>> all) {
    all.put(SessionKind.class, SESSION_KIND);
    all.put(AttendanceFormat.class, ATTENDANCE_FORMAT);
    all.put(AgendaItem.class, AGENDA_ITEM);
    all.put(MeetingKind.class, MEETING_KIND);
    all.put(Meeting.class, MEETING);
    all.put(Session.class, SESSION);
  }
}
