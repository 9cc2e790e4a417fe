package org.unodc.cop.benchmarks.limit;

import static org.unodc.cop.benchmarks.limit.MemberWriter.list;
import static org.unodc.cop.benchmarks.limit.MemberWriter.texts;
import static org.unodc.cop.benchmarks.limit.MemberWriter.word;

import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.stakeholder.ConsultativeStatus;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import tools.jackson.core.JsonGenerator;

/** Writes a record with its conventions, participants, treaty actions and stakeholders. */
final class ConferenceWriter {
  private ConferenceWriter() {}

  static void write(Conference conference, JsonGenerator out) {
    out.writeStartObject();
    word("format", "cop/1", out);
    word("id", conference.id().value(), out);
    conference.title().ifPresent(title -> MemberWriter.text("title", title, out));
    conference.convention().ifPresent(id -> word("convention", id.value(), out));
    list("conventions", conference.conventions(), ConferenceWriter::convention, out);
    list("participants", conference.participants(), ConferenceWriter::participant, out);
    list("treatyActions", conference.treatyActions(), ConferenceWriter::treatyAction, out);
    list("stakeholders", conference.stakeholders(), ConferenceWriter::stakeholder, out);
    list("sessions", conference.sessions(), SessionWriter::session, out);
    list("sideEvents", conference.sideEvents(), SideEventWriter::sideEvent, out);
    list("declarations", conference.declarations(), DeclarationWriter::declaration, out);
    out.writeEndObject();
  }

  private static void convention(Convention convention, JsonGenerator out) {
    out.writeStartObject();
    word("id", convention.id().value(), out);
    convention.kind().ifPresent(kind -> word("kind", kind.name(), out));
    MemberWriter.text("title", convention.title(), out);
    convention.adoptedOn().ifPresent(day -> MemberWriter.date("adoptedOn", day, out));
    convention
        .enteredIntoForceOn()
        .ifPresent(day -> MemberWriter.date("enteredIntoForceOn", day, out));
    list("authenticLanguages", convention.authenticLanguages(), ConferenceWriter::language, out);
    if (convention.lastArticle().isPresent()) {
      out.writeNumberProperty("lastArticle", convention.lastArticle().getAsInt());
    }
    convention
        .actionsKnownUntil()
        .ifPresent(day -> MemberWriter.date("actionsKnownUntil", day, out));
    out.writeEndObject();
  }

  private static void language(OfficialLanguage language, JsonGenerator out) {
    out.writeString(language.name());
  }

  private static void participant(Participant participant, JsonGenerator out) {
    Participant.ParticipatingState state = (Participant.ParticipatingState) participant;
    out.writeStartObject();
    word("type", "state", out);
    word("id", state.id().value(), out);
    word("state", state.state().value(), out);
    out.writeEndObject();
  }

  private static void treatyAction(TreatyAction action, JsonGenerator out) {
    out.writeStartObject();
    word("participant", action.participant().value(), out);
    word("instrument", action.instrument().value(), out);
    word("kind", action.kind().name(), out);
    action.date().ifPresent(day -> MemberWriter.date("date", day, out));
    out.writeEndObject();
  }

  private static void stakeholder(Stakeholder stakeholder, JsonGenerator out) {
    out.writeStartObject();
    word("id", stakeholder.id().value(), out);
    MemberWriter.text("name", stakeholder.name(), out);
    texts("acronyms", stakeholder.acronyms(), out);
    stakeholder.kind().ifPresent(kind -> word("kind", kind.word(), out));
    stakeholder.state().ifPresent(state -> word("state", state.value(), out));
    stakeholder.consultativeStatus().ifPresent(status -> status(status, out));
    stakeholder.website().ifPresent(website -> word("website", website, out));
    list("sources", stakeholder.sources(), MemberWriter::source, out);
    out.writeEndObject();
  }

  private static void status(ConsultativeStatus status, JsonGenerator out) {
    out.writeName("consultativeStatus");
    out.writeStartObject();
    word("category", status.category().name(), out);
    if (status.year().isPresent()) {
      out.writeNumberProperty("year", status.year().getAsInt());
    }
    out.writeEndObject();
  }
}
