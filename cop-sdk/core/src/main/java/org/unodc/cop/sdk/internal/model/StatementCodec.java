package org.unodc.cop.sdk.internal.model;

import static org.unodc.cop.sdk.internal.json.ObjectCodec.object;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.optional;
import static org.unodc.cop.sdk.internal.json.ObjectCodec.required;
import static org.unodc.cop.sdk.internal.json.RecordCodecs.record;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.DATE;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.DATE_TIME;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.DURATION;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.TRUTH;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.enumeration;
import static org.unodc.cop.sdk.internal.json.UnionCodec.union;
import static org.unodc.cop.sdk.internal.model.ActorCodec.ACTOR;
import static org.unodc.cop.sdk.internal.model.CalendarCodec.WHEN;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.DOCUMENT_REFERENCE;
import static org.unodc.cop.sdk.internal.model.DocumentCodec.SOURCE;
import static org.unodc.cop.sdk.internal.model.IdCodec.AGENDA_ITEM_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.ENGAGEMENT_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.MEETING_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.SESSION_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.SIDE_EVENT_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.STATEMENT_ID;
import static org.unodc.cop.sdk.internal.model.IdCodec.YOUTH_CONSULTATION_ID;
import static org.unodc.cop.sdk.internal.model.LanguageCodec.LOCALIZED_TEXT;
import static org.unodc.cop.sdk.internal.model.PersonCodec.PERSON;
import static org.unodc.cop.sdk.internal.model.ProvisionCodec.FLOOR_KIND;
import static org.unodc.cop.sdk.internal.model.SessionCodec.MEETING_KIND;

import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.statement.Delivery;
import org.unodc.cop.domain.statement.Quotation;
import org.unodc.cop.domain.statement.SpeakerEntry;
import org.unodc.cop.domain.statement.SpeakersList;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.domain.statement.StatementMode;
import org.unodc.cop.domain.statement.StatementOccasion;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.ObjectCodec;

/** The JSON of the types in package {@code statement}. */
public final class StatementCodec {

  public static final Codec<StatementMode> STATEMENT_MODE = enumeration(StatementMode.class);

  public static final Codec<Delivery> DELIVERY = enumeration(Delivery.class);

  public static final ObjectCodec<Quotation> QUOTATION =
      record(
          Quotation.class,
          "Words that a source quotes.",
          Quotation::new,
          required("text", LOCALIZED_TEXT, Quotation::text),
          optional("speaker", PERSON, Quotation::speaker));

  public static final Codec<StatementOccasion> OCCASION =
      union(StatementOccasion.class)
          .variant(
              "meeting",
              StatementOccasion.AtMeeting.class,
              record(
                  StatementOccasion.AtMeeting.class,
                  "In a meeting of the session.",
                  StatementOccasion.AtMeeting::new,
                  required("meeting", MEETING_ID, StatementOccasion.AtMeeting::meeting)))
          .variant(
              "someMeeting",
              StatementOccasion.AtSomeMeeting.class,
              record(
                  StatementOccasion.AtSomeMeeting.class,
                  "In a meeting if a source states only its kind.",
                  StatementOccasion.AtSomeMeeting::new,
                  required("kind", MEETING_KIND, StatementOccasion.AtSomeMeeting::kind)))
          .variant(
              "engagement",
              StatementOccasion.AtEngagement.class,
              record(
                  StatementOccasion.AtEngagement.class,
                  "At an engagement around the session.",
                  StatementOccasion.AtEngagement::new,
                  required(
                      "engagement", ENGAGEMENT_ID, StatementOccasion.AtEngagement::engagement)))
          .variant(
              "sideEvent",
              StatementOccasion.AtSideEvent.class,
              record(
                  StatementOccasion.AtSideEvent.class,
                  "At a side event.",
                  StatementOccasion.AtSideEvent::new,
                  required("sideEvent", SIDE_EVENT_ID, StatementOccasion.AtSideEvent::sideEvent)))
          .build();

  public static final ObjectCodec<Statement> STATEMENT =
      object(Statement.class, Statement::builder, Statement.Builder::build)
          .required("id", STATEMENT_ID, Statement::id, Statement.Builder::id)
          .optional("session", SESSION_ID, Statement::session, Statement.Builder::session)
          .optional(
              "agendaItem", AGENDA_ITEM_ID, Statement::agendaItem, Statement.Builder::agendaItem)
          .optional("occasion", OCCASION, Statement::occasion, Statement.Builder::occasion)
          .optional("title", LOCALIZED_TEXT, Statement::title, Statement.Builder::title)
          .list("deliveredBy", ACTOR, Statement::deliveredBy, Statement.Builder::addAllDeliveredBy)
          .list("onBehalfOf", ACTOR, Statement::onBehalfOf, Statement.Builder::addAllOnBehalfOf)
          .optionalInt(
              "orderOfRequest", Statement::orderOfRequest, Statement.Builder::orderOfRequest)
          .optional("timeLimit", DURATION, Statement::timeLimit, Statement.Builder::timeLimit)
          .optional("mode", STATEMENT_MODE, Statement::mode, Statement.Builder::mode)
          .optional("delivery", DELIVERY, Statement::delivery, Statement.Builder::delivery)
          .optional("when", WHEN, Statement::when, Statement.Builder::when)
          .optional("text", LOCALIZED_TEXT, Statement::text, Statement.Builder::text)
          .optional("summary", LOCALIZED_TEXT, Statement::summary, Statement.Builder::summary)
          .list("quotations", QUOTATION, Statement::quotations, Statement.Builder::addAllQuotations)
          .optional(
              "document", DOCUMENT_REFERENCE, Statement::document, Statement.Builder::document)
          .optional(
              "stemsFrom",
              YOUTH_CONSULTATION_ID,
              Statement::stemsFrom,
              Statement.Builder::stemsFrom)
          .optional(
              "firstOfItsKind",
              LOCALIZED_TEXT,
              Statement::firstOfItsKind,
              Statement.Builder::firstOfItsKind)
          .list("sources", SOURCE, Statement::sources, Statement.Builder::addAllSources)
          .describedAs("Something that was said or submitted at a session.");

  public static final ObjectCodec<SpeakerEntry> SPEAKER_ENTRY =
      object(SpeakerEntry.class, SpeakerEntry::builder, SpeakerEntry.Builder::build)
          .required("speaker", ACTOR, SpeakerEntry::speaker, SpeakerEntry.Builder::speaker)
          .list(
              "onBehalfOf", ACTOR, SpeakerEntry::onBehalfOf, SpeakerEntry.Builder::addAllOnBehalfOf)
          .optional("kind", FLOOR_KIND, SpeakerEntry::kind, SpeakerEntry.Builder::kind)
          .optional(
              "requestedAt",
              DATE_TIME,
              SpeakerEntry::requestedAt,
              SpeakerEntry.Builder::requestedAt)
          .optional(
              "statement", STATEMENT_ID, SpeakerEntry::statement, SpeakerEntry.Builder::statement)
          .describedAs("One entry of a list of speakers.");

  public static final ObjectCodec<SpeakersList> SPEAKERS_LIST =
      object(SpeakersList.class, SpeakersList::builder, SpeakersList.Builder::build)
          .required("session", SESSION_ID, SpeakersList::session, SpeakersList.Builder::session)
          .required(
              "agendaItem",
              AGENDA_ITEM_ID,
              SpeakersList::agendaItem,
              SpeakersList.Builder::agendaItem)
          .optional("day", DATE, SpeakersList::day, SpeakersList.Builder::day)
          .optional(
              "inOrderOfRequest",
              TRUTH,
              SpeakersList::inOrderOfRequest,
              SpeakersList.Builder::inOrderOfRequest)
          .list(
              "entries", SPEAKER_ENTRY, SpeakersList::entries, SpeakersList.Builder::addAllEntries)
          .optional("closedAt", DATE_TIME, SpeakersList::closedAt, SpeakersList.Builder::closedAt)
          .describedAs(
              "The list of speakers of one agenda item, normally in order of request (rule 42 of the"
                  + " rules of procedure of the Conference of the Parties to UNTOC).");

  private StatementCodec() {}

  static void addTo(ImmutableMap.Builder<Class<?>, Codec<?>> all) {
    all.put(StatementMode.class, STATEMENT_MODE);
    all.put(Delivery.class, DELIVERY);
    all.put(Quotation.class, QUOTATION);
    all.put(StatementOccasion.class, OCCASION);
    all.put(Statement.class, STATEMENT);
    all.put(SpeakerEntry.class, SPEAKER_ENTRY);
    all.put(SpeakersList.class, SPEAKERS_LIST);
  }
}
