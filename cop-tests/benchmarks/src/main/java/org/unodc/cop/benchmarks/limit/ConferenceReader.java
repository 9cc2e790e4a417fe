package org.unodc.cop.benchmarks.limit;

import static org.unodc.cop.benchmarks.limit.JsonScalars.date;
import static org.unodc.cop.benchmarks.limit.JsonScalars.list;
import static org.unodc.cop.benchmarks.limit.JsonScalars.required;
import static org.unodc.cop.benchmarks.limit.JsonScalars.state;
import static org.unodc.cop.benchmarks.limit.JsonScalars.unknown;
import static org.unodc.cop.benchmarks.limit.JsonScalars.word;
import static org.unodc.cop.benchmarks.limit.TextReader.text;

import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.ConventionKind;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.stakeholder.ConsultativeCategory;
import org.unodc.cop.domain.stakeholder.ConsultativeStatus;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.stakeholder.StakeholderKind;
import tools.jackson.core.JsonParser;

/** Reads a record with its conventions, participants, treaty actions and stakeholders. */
final class ConferenceReader {
  private static final Map<String, ConventionKind> CONVENTION_KINDS =
      JsonScalars.table(ConventionKind.values());
  private static final Map<String, OfficialLanguage> LANGUAGES =
      JsonScalars.table(OfficialLanguage.values());
  private static final Map<String, TreatyActionKind> ACTION_KINDS =
      JsonScalars.table(TreatyActionKind.values());
  private static final Map<String, ConsultativeCategory> CATEGORIES =
      JsonScalars.table(ConsultativeCategory.values());

  private ConferenceReader() {}

  static Conference read(JsonParser in) {
    Conference.Builder conference = Conference.builder();
    for (String name; (name = in.nextName()) != null; ) {
      in.nextToken();
      switch (name) {
        case "format" -> checkFormat(in.getString());
        case "id" -> conference.id(new ConferenceId(in.getString()));
        case "title" -> conference.title(text(in));
        case "convention" -> conference.convention(new ConventionId(in.getString()));
        case "conventions" -> conference.addAllConventions(list(in, ConferenceReader::convention));
        case "participants" ->
            conference.addAllParticipants(list(in, ConferenceReader::participant));
        case "treatyActions" ->
            conference.addAllTreatyActions(list(in, ConferenceReader::treatyAction));
        case "stakeholders" ->
            conference.addAllStakeholders(list(in, ConferenceReader::stakeholder));
        case "sessions" -> conference.addAllSessions(list(in, SessionReader::session));
        case "sideEvents" -> conference.addAllSideEvents(list(in, SideEventReader::sideEvent));
        case "declarations" ->
            conference.addAllDeclarations(list(in, DeclarationReader::declaration));
        default -> throw unknown(name);
      }
    }
    return conference.build();
  }

  private static void checkFormat(String format) {
    if (!format.equals("cop/1")) {
      throw new IllegalStateException("The format must be cop/1, but is " + format + ".");
    }
  }

  private static Convention convention(JsonParser in) {
    Convention.Builder convention = Convention.builder();
    for (String name; (name = in.nextName()) != null; ) {
      in.nextToken();
      switch (name) {
        case "id" -> convention.id(new ConventionId(in.getString()));
        case "kind" -> convention.kind(word(CONVENTION_KINDS, in));
        case "title" -> convention.title(text(in));
        case "adoptedOn" -> convention.adoptedOn(date(in));
        case "enteredIntoForceOn" -> convention.enteredIntoForceOn(date(in));
        case "authenticLanguages" ->
            convention.addAllAuthenticLanguages(list(in, parser -> word(LANGUAGES, parser)));
        case "lastArticle" -> convention.lastArticle(in.getIntValue());
        case "actionsKnownUntil" -> convention.actionsKnownUntil(date(in));
        default -> throw unknown(name);
      }
    }
    return convention.build();
  }

  private static Participant participant(JsonParser in) {
    @Nullable ParticipantId id = null;
    @Nullable StateCode state = null;
    for (String name; (name = in.nextName()) != null; ) {
      in.nextToken();
      switch (name) {
        case "type" -> TextReader.checkType(in, "state");
        case "id" -> id = new ParticipantId(in.getString());
        case "state" -> state = state(in);
        default -> throw unknown(name);
      }
    }
    return new Participant.ParticipatingState(required(id), required(state));
  }

  private static TreatyAction treatyAction(JsonParser in) {
    TreatyAction.Builder action = TreatyAction.builder();
    for (String name; (name = in.nextName()) != null; ) {
      in.nextToken();
      switch (name) {
        case "participant" -> action.participant(new ParticipantId(in.getString()));
        case "instrument" -> action.instrument(new ConventionId(in.getString()));
        case "kind" -> action.kind(word(ACTION_KINDS, in));
        case "date" -> action.date(date(in));
        default -> throw unknown(name);
      }
    }
    return action.build();
  }

  private static Stakeholder stakeholder(JsonParser in) {
    Stakeholder.Builder stakeholder = Stakeholder.builder();
    for (String name; (name = in.nextName()) != null; ) {
      in.nextToken();
      switch (name) {
        case "id" -> stakeholder.id(new StakeholderId(in.getString()));
        case "name" -> stakeholder.name(text(in));
        case "acronyms" -> stakeholder.addAllAcronyms(list(in, JsonParser::getString));
        case "kind" -> stakeholder.kind(new StakeholderKind(in.getString()));
        case "state" -> stakeholder.state(state(in));
        case "consultativeStatus" -> stakeholder.consultativeStatus(status(in));
        case "website" -> stakeholder.website(in.getString());
        case "sources" -> stakeholder.addAllSources(list(in, TextReader::source));
        default -> throw unknown(name);
      }
    }
    return stakeholder.build();
  }

  private static ConsultativeStatus status(JsonParser in) {
    @Nullable ConsultativeCategory category = null;
    OptionalInt year = OptionalInt.empty();
    for (String name; (name = in.nextName()) != null; ) {
      in.nextToken();
      switch (name) {
        case "category" -> category = word(CATEGORIES, in);
        case "year" -> year = OptionalInt.of(in.getIntValue());
        default -> throw unknown(name);
      }
    }
    return new ConsultativeStatus(required(category), year);
  }
}
