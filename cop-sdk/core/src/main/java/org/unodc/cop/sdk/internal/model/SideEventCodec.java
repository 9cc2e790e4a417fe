package org.unodc.cop.sdk.internal.model;

import static org.unodc.cop.sdk.internal.json.ObjectCodec.object;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.required;
import static org.unodc.cop.sdk.internal.json.RecordCodecs.record;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.DATE;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.FILLED;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.enumeration;
import static org.unodc.cop.sdk.internal.json.UnionCodec.union;
import static org.unodc.cop.sdk.internal.model.ActorCodec.ACTOR;
import static org.unodc.cop.sdk.internal.model.CalendarCodec.TIME_SLOT;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.SOURCE;
import static org.unodc.cop.sdk.internal.model.IdCodec.AGENDA_ITEM_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.DECLARATION_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.INITIATIVE_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.ROOM_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.SESSION_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.SIDE_EVENT_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.YOUTH_CONSULTATION_ID;
import static org.unodc.cop.sdk.internal.model.LanguageCodec.LOCALIZED_TEXT;
import static org.unodc.cop.sdk.internal.model.PersonCodec.PERSON;
import static org.unodc.cop.sdk.internal.model.QuantityCodec.REPORTED_COUNT;
import static org.unodc.cop.sdk.internal.model.SessionCodec.ATTENDANCE_FORMAT;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.domain.sideevent.SideEventSubject;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.ObjectCodec;

/** The JSON of the types in package {@code sideevent}. */
public final class SideEventCodec {

  public static final Codec<SideEventStatus> SIDE_EVENT_STATUS = enumeration(SideEventStatus.class);

  public static final Codec<SideEventSubject> SIDE_EVENT_SUBJECT =
      union(SideEventSubject.class)
          .variant(
              "declaration",
              SideEventSubject.DeclarationSubject.class,
              record(
                  SideEventSubject.DeclarationSubject.class,
                  "A declaration.",
                  SideEventSubject.DeclarationSubject::new,
                  required(
                      "declaration",
                      DECLARATION_ID,
                      SideEventSubject.DeclarationSubject::declaration)))
          .variant(
              "consultation",
              SideEventSubject.ConsultationSubject.class,
              record(
                  SideEventSubject.ConsultationSubject.class,
                  "A youth consultation.",
                  SideEventSubject.ConsultationSubject::new,
                  required(
                      "consultation",
                      YOUTH_CONSULTATION_ID,
                      SideEventSubject.ConsultationSubject::consultation)))
          .variant(
              "initiative",
              SideEventSubject.InitiativeSubject.class,
              record(
                  SideEventSubject.InitiativeSubject.class,
                  "An initiative.",
                  SideEventSubject.InitiativeSubject::new,
                  required(
                      "initiative", INITIATIVE_ID, SideEventSubject.InitiativeSubject::initiative)))
          .build();

  public static final ObjectCodec<SideEvent> SIDE_EVENT =
      object(SideEvent.class, SideEvent::builder, SideEvent.Builder::build)
          .required("id", SIDE_EVENT_ID, SideEvent::id, SideEvent.Builder::id)
          .optional("session", SESSION_ID, SideEvent::session, SideEvent.Builder::session)
          .optional("title", LOCALIZED_TEXT, SideEvent::title, SideEvent.Builder::title)
          .optional("summary", LOCALIZED_TEXT, SideEvent::summary, SideEvent.Builder::summary)
          .optional(
              "mainOrganizer", ACTOR, SideEvent::mainOrganizer, SideEvent.Builder::mainOrganizer)
          .list(
              "coOrganizers", ACTOR, SideEvent::coOrganizers, SideEvent.Builder::addAllCoOrganizers)
          .list("sponsors", ACTOR, SideEvent::sponsors, SideEvent.Builder::addAllSponsors)
          .list("supporters", ACTOR, SideEvent::supporters, SideEvent.Builder::addAllSupporters)
          .optional("moderator", PERSON, SideEvent::moderator, SideEvent.Builder::moderator)
          .list("speakers", ACTOR, SideEvent::speakers, SideEvent.Builder::addAllSpeakers)
          .optional("slot", TIME_SLOT, SideEvent::slot, SideEvent.Builder::slot)
          .optional("day", DATE, SideEvent::day, SideEvent.Builder::day)
          .optional("room", ROOM_ID, SideEvent::room, SideEvent.Builder::room)
          .optional("onlineLink", FILLED, SideEvent::onlineLink, SideEvent.Builder::onlineLink)
          .optional("format", ATTENDANCE_FORMAT, SideEvent::format, SideEvent.Builder::format)
          .list("languages", FILLED, SideEvent::languages, SideEvent.Builder::addAllLanguages)
          .list("themes", LOCALIZED_TEXT, SideEvent::themes, SideEvent.Builder::addAllThemes)
          .list(
              "agendaItems",
              AGENDA_ITEM_ID,
              SideEvent::agendaItems,
              SideEvent.Builder::addAllAgendaItems)
          .optional(
              "attendance", REPORTED_COUNT, SideEvent::attendance, SideEvent.Builder::attendance)
          .optional("status", SIDE_EVENT_STATUS, SideEvent::status, SideEvent.Builder::status)
          .optional(
              "mergedInto", SIDE_EVENT_ID, SideEvent::mergedInto, SideEvent.Builder::mergedInto)
          .list(
              "presents",
              SIDE_EVENT_SUBJECT,
              SideEvent::presents,
              SideEvent.Builder::addAllPresents)
          .list(
              "followsUp",
              SIDE_EVENT_SUBJECT,
              SideEvent::followsUp,
              SideEvent.Builder::addAllFollowsUp)
          .list("sources", SOURCE, SideEvent::sources, SideEvent.Builder::addAllSources)
          .describedAs("An event in the margins of a session.");

  private SideEventCodec() {}

  static void addTo(ImmutableMap.Builder<Class<?>, Codec<?>> all) {
    all.put(SideEventStatus.class, SIDE_EVENT_STATUS);
    all.put(SideEventSubject.class, SIDE_EVENT_SUBJECT);
    all.put(SideEvent.class, SIDE_EVENT);
  }
}
