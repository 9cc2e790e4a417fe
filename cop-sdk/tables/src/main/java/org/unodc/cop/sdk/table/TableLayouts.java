package org.unodc.cop.sdk.table;

import static com.google.common.base.Preconditions.checkArgument;
import static org.unodc.cop.sdk.table.CellForms.AGENDA_ITEM;
import static org.unodc.cop.sdk.table.CellForms.DATE;
import static org.unodc.cop.sdk.table.CellForms.FULL_NAME;
import static org.unodc.cop.sdk.table.CellForms.LANGUAGES;
import static org.unodc.cop.sdk.table.CellForms.LINK;
import static org.unodc.cop.sdk.table.CellForms.MEETING;
import static org.unodc.cop.sdk.table.CellForms.MEMBER;
import static org.unodc.cop.sdk.table.CellForms.MEMBERSHIP;
import static org.unodc.cop.sdk.table.CellForms.MOMENT;
import static org.unodc.cop.sdk.table.CellForms.OFFICIAL_LANGUAGES;
import static org.unodc.cop.sdk.table.CellForms.PARTICIPANT;
import static org.unodc.cop.sdk.table.CellForms.PERSON;
import static org.unodc.cop.sdk.table.CellForms.REFERENCE;
import static org.unodc.cop.sdk.table.CellForms.ROOM;
import static org.unodc.cop.sdk.table.CellForms.SEATS;
import static org.unodc.cop.sdk.table.CellForms.SESSION;
import static org.unodc.cop.sdk.table.CellForms.SIDE_EVENT;
import static org.unodc.cop.sdk.table.CellForms.STAKEHOLDER;
import static org.unodc.cop.sdk.table.CellForms.STATE;
import static org.unodc.cop.sdk.table.CellForms.SYMBOL;
import static org.unodc.cop.sdk.table.CellForms.TEXT;
import static org.unodc.cop.sdk.table.CellForms.TREATY;
import static org.unodc.cop.sdk.table.CellForms.WHOLE;
import static org.unodc.cop.sdk.table.CellForms.id;
import static org.unodc.cop.sdk.table.CellForms.list;
import static org.unodc.cop.sdk.table.OrganizationForm.ORGANIZER;
import static org.unodc.cop.sdk.table.TaggedForm.ACTOR;
import static org.unodc.cop.sdk.table.TaggedForm.SUBJECT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;
import org.unodc.cop.domain.bureau.Officer;
import org.unodc.cop.domain.bureau.OfficerRole;
import org.unodc.cop.domain.declaration.Signature;
import org.unodc.cop.domain.document.Certainty;
import org.unodc.cop.domain.document.CountedUnit;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.document.FigureSubject;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.outcome.Vote;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.place.Room;
import org.unodc.cop.domain.procedure.Deadline;
import org.unodc.cop.domain.procedure.DeadlineKind;
import org.unodc.cop.domain.procedure.DeadlineUnit;
import org.unodc.cop.domain.procedure.FloorKind;
import org.unodc.cop.domain.procedure.Matter;
import org.unodc.cop.domain.programme.Holiday;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.session.AttendanceFormat;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.session.MeetingKind;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.Delegation;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.stakeholder.StakeholderKind;
import org.unodc.cop.domain.statement.Delivery;
import org.unodc.cop.domain.statement.SpeakerEntry;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.domain.statement.StatementMode;
import org.unodc.cop.sdk.internal.table.EntryKey;
import org.unodc.cop.sdk.internal.table.IdMaker;

/** The layouts of all tables. */
final class TableLayouts {
  static final CellForm CERTAINTY = new CodeForm<>(Certainty.class);

  private static final CellForm TRUTH = new BooleanForm();
  private static final CellForm SOURCES = list(CellForms.SOURCE);

  private static final TableLayout<TreatyAction> TREATY_ACTIONS =
      TableLayout.of(TreatyAction.class, "treaty actions")
          .required("participant", "participant", PARTICIPANT)
          .required("instrument", "instrument", TREATY)
          .required("kind", "kind", new CodeForm<>(TreatyActionKind.class))
          .add(new ActionDaysField())
          .plain("counts towards entry into force", "countsTowardsEntryIntoForce", TRUTH)
          .text("territory", "territory")
          .text("note", "note")
          .source()
          .foundBy(EntryKey.of("participant", "instrument", "kind", "territory").decidedBy("date"))
          .build();

  private static final TableLayout<Participant> PARTICIPANTS =
      TableLayout.of(Participant.class, "participants")
          .identifiedBy(entry -> Optional.of(entry.id().value()))
          .withoutId(new IdMaker("participant", ImmutableList.of("name"), false))
          .required("id", "id", id("participant"))
          .required(
              "type",
              "type",
              new WordForm(
                  "word.participant.",
                  "state",
                  "formerState",
                  "regionalOrganization",
                  "internationalOrganization"))
          .plain("state", "state", STATE)
          .plain("since", "since", DATE)
          .text("name", "name")
          .plain("ended", "ended", DATE)
          .plain("successors", "successors", list(STATE))
          .plain("members", "members", list(STATE))
          .plain("memberships", "memberships", list(MEMBERSHIP))
          .plain("all members named", "membersComplete", TRUTH)
          .plain("successor organization", "successor", PARTICIPANT)
          .foundBy(EntryKey.of("state"))
          .foundBy(EntryKey.of("name"))
          .build();

  private static final TableLayout<Stakeholder> STAKEHOLDERS =
      TableLayout.of(Stakeholder.class, "stakeholders")
          .identifiedBy(entry -> Optional.of(entry.id().value()))
          .withoutId(new IdMaker("organization", ImmutableList.of("name"), false))
          .required("id", "id", id("organization"))
          .requiredText("name", "name")
          .texts("former names", "formerNames")
          .texts("other names", "otherNames")
          .plain("acronyms", "acronyms", list(TEXT))
          .plain("kind", "kind", ExtensibleCodeForm.of(StakeholderKind.listed()))
          .plain("state", "state", STATE)
          .add(new ConsultativeStatusField())
          .plain("consultative status since", "consultativeStatus/year", WHOLE)
          .plain("without consultative status", "withoutConsultativeStatus", TRUTH)
          .plain("member of", "memberOf", list(STAKEHOLDER))
          .plain("website", "website", LINK)
          .plain("sources", "sources", SOURCES)
          .build();

  private static final TableLayout<Accreditation> ACCREDITATIONS =
      TableLayout.of(Accreditation.class, "accreditations")
          .identifiedBy(entry -> Optional.of(entry.stakeholder() + " " + entry.session()))
          .required("stakeholder", "stakeholder", OrganizationForm.STAKEHOLDER)
          .required("session", "session", SESSION)
          .plain("basis", "basis", id("basis"))
          .plain("steps", "steps", list(new StepForm()))
          .source()
          .foundBy(EntryKey.of("stakeholder", "session"))
          .build();

  private static final TableLayout<SideEvent> SIDE_EVENTS =
      TableLayout.of(SideEvent.class, "side events")
          .identifiedBy(entry -> Optional.of(entry.id().value()))
          .withoutId(new IdMaker("side-event", ImmutableList.of("title"), false))
          .apartBy("session", "slot/start", "day", "room")
          .required("id", "id", id("side-event"))
          .plain("session", "session", SESSION)
          .text("title", "title")
          .text("summary", "summary")
          .plain("main organizer", "mainOrganizer", ORGANIZER)
          .plain("co-organizers", "coOrganizers", list(ORGANIZER))
          .plain("sponsors", "sponsors", list(ORGANIZER))
          .plain("supporters", "supporters", list(ORGANIZER))
          .plain("moderator", "moderator/name", PERSON)
          .text("moderator title", "moderator/title")
          .text("moderator affiliation", "moderator/affiliation")
          .plain("moderator state", "moderator/state", STATE)
          .add(new BasisField("moderator basis", "moderator ", "moderator/basis"))
          .plain("speakers", "speakers", list(ACTOR))
          .add(new SlotField("slot", "day"))
          .plain("day only", "day", DATE)
          .plain("room", "room", ROOM)
          .plain("online link", "onlineLink", LINK)
          .plain("format", "format", new CodeForm<>(AttendanceFormat.class))
          .plain("languages", "languages", LANGUAGES)
          .texts("themes", "themes")
          .plain("agenda items", "agendaItems", list(AGENDA_ITEM))
          .count("attendance", "attendance")
          .plain("status", "status", new CodeForm<>(SideEventStatus.class))
          .plain("merged into", "mergedInto", SIDE_EVENT)
          .plain("presents", "presents", list(SUBJECT))
          .plain("follows up", "followsUp", list(SUBJECT))
          .plain("sources", "sources", SOURCES)
          .foundBy(
              EntryKey.of("title").agreeingIn("session").decidedBy("slot/start", "mainOrganizer"))
          .build();

  private static final TableLayout<Signature> SIGNATURES =
      TableLayout.of(Signature.class, "signatures")
          .identifiedBy(entry -> entry.stakeholder().map(StakeholderId::value))
          .plain("stakeholder", "stakeholder", OrganizationForm.STAKEHOLDER)
          .text("name", "name")
          .plain("signed on", "signedOn", DATE)
          .foundBy(EntryKey.of("stakeholder"))
          .foundBy(EntryKey.of("name"))
          .build();

  private static final TableLayout<SpeakerEntry> SPEAKERS =
      TableLayout.of(SpeakerEntry.class, "speakers")
          .required("speaker", "speaker", ACTOR)
          .plain("on behalf of", "onBehalfOf", list(ACTOR))
          .plain("kind", "kind", new CodeForm<>(FloorKind.class))
          .plain("requested at", "requestedAt", MOMENT)
          .plain("statement", "statement", REFERENCE)
          .foundBy(EntryKey.of("speaker", "kind", "statement").agreeingIn("requestedAt"))
          .build();

  private static final TableLayout<ReportedFigure> FIGURES =
      TableLayout.of(ReportedFigure.class, "figures")
          .required("subject", "subject", ExtensibleCodeForm.of(FigureSubject.listed()))
          .text("category", "category")
          .plain("unit", "unit", new CodeForm<>(CountedUnit.class))
          .requiredCount("count", "count")
          .plain("as of", "asOf", DATE)
          .text("wording", "wording")
          .plain("claimed record", "claimedRecord", TRUTH)
          .source()
          .foundBy(
              EntryKey.of("subject", "category", "unit", "asOf")
                  .agreeingIn("source/symbol", "source/link", "source/title"))
          .build();

  private static final TableLayout<Holiday> HOLIDAYS =
      TableLayout.of(Holiday.class, "holidays")
          .required("date", "day", DATE)
          .text("name", "name")
          .foundBy(EntryKey.of("day"))
          .build();

  private static final TableLayout<Room> ROOMS =
      TableLayout.of(Room.class, "rooms")
          .identifiedBy(entry -> Optional.of(entry.id().value()))
          .withoutId(new IdMaker("room", ImmutableList.of("name"), false))
          .required("id", "id", id("room"))
          .text("name", "name")
          .plain("capacity", "capacity", SEATS)
          .foundBy(EntryKey.of("name"))
          .build();

  private static final TableLayout<AgendaItem> AGENDA_ITEMS =
      TableLayout.of(AgendaItem.class, "agenda items")
          .identifiedBy(entry -> Optional.of(entry.id().value()))
          .withoutId(new IdMaker("item", ImmutableList.of("number", "title"), true))
          .required("id", "id", id("item"))
          .plain("number", "number", TEXT)
          .text("title", "title")
          .plain("part of", "partOf", AGENDA_ITEM)
          .foundBy(EntryKey.of("number"))
          .foundBy(EntryKey.of("title"))
          .build();

  private static final TableLayout<Meeting> MEETINGS =
      TableLayout.of(Meeting.class, "meetings")
          .identifiedBy(entry -> Optional.of(entry.id().value()))
          .withoutId(new IdMaker("meeting", ImmutableList.of("title", "number"), true))
          .apartBy("slot/start", "room")
          .required("id", "id", id("meeting"))
          .plain("kind", "kind", new CodeForm<>(MeetingKind.class))
          .text("body", "body")
          .plain("number", "number", WHOLE)
          .text("title", "title")
          .add(new SlotField("slot", ""))
          .plain("room", "room", ROOM)
          .plain("agenda items", "agendaItems", list(AGENDA_ITEM))
          .plain("parties present", "partiesPresent/items", list(PARTICIPANT))
          .count("number of parties present", "partiesPresent/stated")
          .plain("all parties named", "partiesPresent/complete", TRUTH)
          .foundBy(EntryKey.of("number", "kind"))
          .foundBy(EntryKey.of("title").decidedBy("slot/start"))
          .build();

  private static final TableLayout<Delegation> DELEGATIONS =
      TableLayout.of(Delegation.class, "delegations")
          .identifiedBy(
              entry ->
                  Optional.of(
                      entry.session() + " " + entry.participant() + " " + entry.stakeholder()))
          .required("session", "session", SESSION)
          .plain("participant", "participant", PARTICIPANT)
          .plain("stakeholder", "stakeholder", STAKEHOLDER)
          .count("size", "size")
          .plain("members", "members", list(MEMBER))
          .source()
          .foundBy(EntryKey.of("session", "participant", "stakeholder"))
          .build();

  private static final TableLayout<Person> PERSONS =
      TableLayout.of(Person.class, "persons")
          .required("full name", "name", FULL_NAME)
          .text("function", "title")
          .text("affiliation", "affiliation")
          .plain("nationality", "state", STATE)
          .add(new BasisField("naming basis", "", "basis"))
          .foundBy(EntryKey.of("name").agreeingIn("state"))
          .build();

  private static final TableLayout<Officer> OFFICERS =
      TableLayout.of(Officer.class, "officers")
          .required("session", "session", SESSION)
          .required("role", "role", ExtensibleCodeForm.of(OfficerRole.listed()))
          .plain("full name", "person/name", PERSON)
          .text("person title", "person/title")
          .text("person affiliation", "person/affiliation")
          .plain("person state", "person/state", STATE)
          .add(new BasisField("naming basis", "", "person/basis"))
          .plain("state", "state", STATE)
          .plain("elected by session", "electedBySession", TRUTH)
          .plain("elected on", "electedOn", DATE)
          .plain("term from", "term/first", DATE)
          .plain("term until", "term/last", DATE)
          .source()
          .foundBy(EntryKey.of("session", "role", "person/name"))
          .foundBy(EntryKey.of("session", "role", "state"))
          .build();

  private static final TableLayout<Statement> STATEMENTS =
      TableLayout.of(Statement.class, "statements")
          .identifiedBy(entry -> Optional.of(entry.id().value()))
          .withoutId(
              new IdMaker(
                  "statement", ImmutableList.of("title", "orderOfRequest", "deliveredBy"), true))
          .apartBy("session", "when/date", "deliveredBy")
          .required("id", "id", id("statement"))
          .plain("session", "session", SESSION)
          .plain("agenda item", "agendaItem", AGENDA_ITEM)
          .plain("occasion", "occasion", new OccasionForm())
          .text("title", "title")
          .plain("delivered by", "deliveredBy", list(ACTOR))
          .plain("on behalf of", "onBehalfOf", list(ACTOR))
          .plain("order of request", "orderOfRequest", WHOLE)
          .plain("time limit", "timeLimit", new TimeLimitForm())
          .plain("statement form", "mode", new CodeForm<>(StatementMode.class))
          .plain("delivery", "delivery", new CodeForm<>(Delivery.class))
          .plain("when", "when", new WhenForm())
          .text("text", "text")
          .text("summary", "summary")
          .plain("quotations", "quotations", list(CellForms.QUOTATION))
          .document()
          .plain("stems from", "stemsFrom", REFERENCE)
          .text("first of its kind", "firstOfItsKind")
          .plain("sources", "sources", SOURCES)
          .foundBy(EntryKey.of("title").agreeingIn("session").decidedBy("when/date"))
          .build();

  private static final TableLayout<DocumentReference> DOCUMENTS =
      TableLayout.of(DocumentReference.class, "documents")
          .identifiedBy(DocumentReference::symbol)
          .plain("symbol", "symbol", SYMBOL)
          .text("title", "title")
          .plain("languages", "languages", OFFICIAL_LANGUAGES)
          .plain("link", "link", LINK)
          .foundBy(EntryKey.of("symbol"))
          .foundBy(EntryKey.of("link"))
          .foundBy(EntryKey.of("title"))
          .build();

  private static final TableLayout<Vote> VOTES =
      TableLayout.of(Vote.class, "votes")
          .identifiedBy(entry -> Optional.of(entry.id().value()))
          .withoutId(new IdMaker("vote", ImmutableList.of("draft"), false))
          .apartBy("session", "meeting", "matter")
          .required("id", "id", id("vote"))
          .plain("session", "session", SESSION)
          .plain("meeting", "meeting", MEETING)
          .plain("matter", "matter", new CodeForm<>(Matter.class))
          .plain("draft", "draft", id("draft"))
          .plain("present", "present", WHOLE)
          .plain("in favour", "inFavour", WHOLE)
          .plain("against", "against", WHOLE)
          .plain("abstained", "abstained", WHOLE)
          .plain("ballots", "ballots", list(new BallotForm()))
          .build();

  private static final TableLayout<Deadline> DEADLINES =
      TableLayout.of(Deadline.class, "deadlines")
          .required("kind", "kind", ExtensibleCodeForm.of(DeadlineKind.listed()))
          .text("title", "title")
          .add(new DeadlineTimeField())
          .plain("unit", "unit", new CodeForm<>(DeadlineUnit.class))
          .required("binding", "binding", TRUTH)
          .foundBy(EntryKey.of("kind", "title"))
          .build();

  private static final ImmutableMap<Class<?>, TableLayout<?>> ALL =
      Maps.uniqueIndex(
          List.of(
              PARTICIPANTS,
              TREATY_ACTIONS,
              STAKEHOLDERS,
              ACCREDITATIONS,
              SIDE_EVENTS,
              SIGNATURES,
              SPEAKERS,
              FIGURES,
              HOLIDAYS,
              ROOMS,
              AGENDA_ITEMS,
              MEETINGS,
              DELEGATIONS,
              PERSONS,
              OFFICERS,
              STATEMENTS,
              DOCUMENTS,
              VOTES,
              DEADLINES),
          TableLayout::type);

  private TableLayouts() {}

  /**
   * {@return the layout of the table of a type}
   *
   * @throws IllegalArgumentException if the type has no table
   */
  @SuppressWarnings("unchecked") // the key of each layout is its own type
  static <T> TableLayout<T> of(Class<T> type) {
    TableLayout<T> layout = (TableLayout<T>) ALL.get(type);
    checkArgument(layout != null, "there is no table for the type %s", type.getName());
    return layout;
  }

  static ImmutableSet<Class<?>> types() {
    return ALL.keySet();
  }
}
