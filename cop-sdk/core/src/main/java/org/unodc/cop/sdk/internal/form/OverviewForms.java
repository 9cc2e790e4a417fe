package org.unodc.cop.sdk.internal.form;

import static org.unodc.cop.sdk.internal.form.FormTable.list;
import static org.unodc.cop.sdk.internal.form.FormTable.member;
import static org.unodc.cop.sdk.internal.form.FormTable.optional;
import static org.unodc.cop.sdk.internal.form.FormTable.optionalInt;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.DATE;
import static org.unodc.cop.sdk.internal.json.ScalarCodecs.WHOLE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.bureau.Officer;
import org.unodc.cop.domain.bureau.OfficerRole;
import org.unodc.cop.domain.deadline.DueDate;
import org.unodc.cop.domain.document.Citation;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.overview.Bureau;
import org.unodc.cop.domain.overview.FloorRequest;
import org.unodc.cop.domain.overview.ListOfOrganizations;
import org.unodc.cop.domain.overview.ListOfParticipants;
import org.unodc.cop.domain.overview.ListedDelegation;
import org.unodc.cop.domain.overview.ListedOrganization;
import org.unodc.cop.domain.overview.NextSession;
import org.unodc.cop.domain.overview.OfficeHolding;
import org.unodc.cop.domain.overview.ParticipantCategory;
import org.unodc.cop.domain.overview.ParticipantSection;
import org.unodc.cop.domain.overview.Rotation;
import org.unodc.cop.domain.overview.SpeakingOrder;
import org.unodc.cop.domain.overview.StatusRow;
import org.unodc.cop.domain.overview.StatusTable;
import org.unodc.cop.domain.party.DayCertainty;
import org.unodc.cop.domain.party.DayOfEffect;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.procedure.AccreditationBasis;
import org.unodc.cop.domain.procedure.BureauRule;
import org.unodc.cop.domain.procedure.ProceduralAnswer;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.domain.quantity.CountInterval;
import org.unodc.cop.domain.quantity.ReportedCount;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.statement.SpeakerEntry;
import org.unodc.cop.domain.statement.SpeakersList;
import org.unodc.cop.domain.statement.Statement;
import org.unodc.cop.sdk.internal.json.MapCodec;

/** The forms of the lists that a secretariat draws up. */
final class OverviewForms {

  static void addTo(FormTable table) {
    addParticipants(table);
    addOfficers(table);
    table
        .object(
            FloorRequest.class,
            "A request for the floor, and whether it may be granted.",
            member("place", WHOLE, FloorRequest::place),
            member("entry", SpeakerEntry.class, FloorRequest::entry),
            optional("statement", Statement.class, FloorRequest::statement),
            optional("maySpeak", ProceduralAnswer.class, FloorRequest::maySpeak))
        .object(
            SpeakingOrder.class,
            "The order of the speakers on a list.",
            member("list", SpeakersList.class, SpeakingOrder::list),
            list("requests", FloorRequest.class, SpeakingOrder::requests))
        .object(
            NextSession.class,
            "The record for the next session, made from an earlier record.",
            member("record", Conference.class, NextSession::record),
            optional("last", Session.class, NextSession::last),
            member("kept", MapCodec.of(WHOLE), NextSession::kept),
            member("leftOut", MapCodec.of(WHOLE), NextSession::leftOut));
  }

  private static void addParticipants(FormTable table) {
    table
        .codes(
            ParticipantCategory.class,
            "The category under which a list of participants names a delegation.")
        .object(
            ListOfParticipants.class,
            "The list of participants of a session.",
            member("session", SessionId.class, ListOfParticipants::session),
            optional("asOf", DATE, ListOfParticipants::asOf),
            list("sections", ParticipantSection.class, ListOfParticipants::sections))
        .object(
            ParticipantSection.class,
            "A section of a list of participants.",
            member("category", ParticipantCategory.class, ParticipantSection::category),
            optional("basis", AccreditationBasis.class, ParticipantSection::basis),
            list("delegations", ListedDelegation.class, ParticipantSection::delegations),
            optional("persons", CountInterval.class, ParticipantSection::persons))
        .object(
            ListedDelegation.class,
            "A delegation on a list of participants.",
            member("sender", FormTable.ENTITY_ID, ListedDelegation::sender),
            optional("name", LocalizedText.class, ListedDelegation::name),
            list("sizes", ReportedCount.class, ListedDelegation::sizes),
            list("named", Person.class, ListedDelegation::named),
            member("unnamed", WHOLE, ListedDelegation::unnamed),
            optional("persons", CountInterval.class, ListedDelegation::persons))
        .object(
            ListOfOrganizations.class,
            "The list of organizations that apply for a session.",
            member("session", SessionId.class, ListOfOrganizations::session),
            optional("due", DueDate.class, ListOfOrganizations::due),
            list("organizations", ListedOrganization.class, ListOfOrganizations::organizations))
        .object(
            ListedOrganization.class,
            "An organization on a list of organizations.",
            member("accreditation", Accreditation.class, ListedOrganization::accreditation),
            member("basis", AccreditationBasis.class, ListedOrganization::basis),
            optional("stakeholder", Stakeholder.class, ListedOrganization::stakeholder),
            optional("dueOn", DATE, ListedOrganization::dueOn),
            member("isCirculatedInTime", Answer.class, ListedOrganization::isCirculatedInTime))
        .object(
            StatusTable.class,
            "The status of a treaty on a day, for each participant.",
            member("treaty", ConventionId.class, StatusTable::treaty),
            member("day", DATE, StatusTable::day),
            list("rows", StatusRow.class, StatusTable::rows))
        .object(
            StatusRow.class,
            "What a participant has done about a treaty, and its status.",
            member("id", ParticipantId.class, StatusRow::id),
            optional("participant", Participant.class, StatusRow::participant),
            member("status", ParticipantStatus.class, StatusRow::status),
            list("actions", TreatyAction.class, StatusRow::actions),
            member("signed", Answer.class, StatusRow::signed),
            member("consented", Answer.class, StatusRow::consented),
            member("denounced", Answer.class, StatusRow::denounced),
            member("inForceFrom", DayOfEffect.class, StatusRow::inForceFrom),
            member("withdrawnFrom", DayOfEffect.class, StatusRow::withdrawnFrom))
        .object(
            DayOfEffect.class,
            "The day on which something takes effect.",
            member("comes", Answer.class, DayOfEffect::comes),
            member("certainty", DayCertainty.class, DayOfEffect::certainty),
            optional("day", DATE, DayOfEffect::day));
  }

  private static void addOfficers(FormTable table) {
    table
        .object(
            Bureau.class,
            "The bureau of a session by regional group.",
            member("session", SessionId.class, Bureau::session),
            optional("rule", BureauRule.class, Bureau::rule),
            member(
                "byGroup",
                MapCodec.ofLists(TypeReference.to(Officer.class)),
                OverviewForms::byGroup),
            list("withoutGroup", Officer.class, Bureau::withoutGroup))
        .object(
            Rotation.class,
            "Those who held an office, session by session.",
            member("office", OfficerRole.class, Rotation::office),
            list("sessions", OfficeHolding.class, Rotation::sessions))
        .object(
            OfficeHolding.class,
            "Those who held an office at a session.",
            member("session", SessionId.class, OfficeHolding::session),
            optionalInt("ordinal", OfficeHolding::ordinal),
            list("officers", Officer.class, OfficeHolding::officers),
            optional("citation", Citation.class, OfficeHolding::citation));
  }

  private static ImmutableMap<String, ImmutableList<Officer>> byGroup(Bureau bureau) {
    ImmutableMap.Builder<String, ImmutableList<Officer>> byGroup = ImmutableMap.builder();
    bureau.byGroup().forEach((group, officers) -> byGroup.put(group.name(), officers));
    return byGroup.buildOrThrow();
  }

  private OverviewForms() {}
}
