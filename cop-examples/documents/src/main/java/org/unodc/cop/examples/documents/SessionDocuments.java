package org.unodc.cop.examples.documents;

import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.overview.ListOfOrganizations;
import org.unodc.cop.domain.overview.ListOfParticipants;
import org.unodc.cop.domain.session.Session;

/**
 * Writes the lists of a session as documents in DOCX, in the layout of United Nations documents: a
 * title block with the symbol left open, sections, and page numbers. They have no emblem, and each
 * page says that it is not an official document. Instances are immutable.
 */
public final class SessionDocuments {
  private final Conference conference;
  private final Session session;
  private final OfficialLanguage language;

  private SessionDocuments(Conference conference, Session session, OfficialLanguage language) {
    this.conference = conference;
    this.session = session;
    this.language = language;
  }

  /**
   * {@return the documents of a session}
   *
   * @param language the language of the documents
   * @throws IllegalArgumentException if the record has no such session
   */
  public static SessionDocuments of(
      Conference conference, SessionId session, OfficialLanguage language) {
    return new SessionDocuments(
        conference,
        conference.sessions().stream()
            .filter(candidate -> candidate.id().equals(session))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("The record has no session " + session + ".")),
        language);
  }

  /**
   * {@return the list of participants, with the persons whom the record may name}
   *
   * @param day the day on which persons are named, because a consent can end
   */
  public byte[] listOfParticipants(LocalDate day) {
    WordDocument document = new WordDocument(language);
    TitleBlock.write(document, conference, session, "participants");
    new ParticipantsBody(document, language)
        .write(ListOfParticipants.of(conference, session.id(), day));
    return document.bytes();
  }

  /**
   * {@return the list of organizations without consultative status that apply to take part}
   *
   * @param day the day whose knowledge the list shows; empty for the whole record
   */
  public byte[] listOfOrganizations(Optional<LocalDate> day) {
    WordDocument document = new WordDocument(language);
    TitleBlock.write(document, conference, session, "organizations");
    new OrganizationsBody(document, language)
        .write(
            day.map(known -> ListOfOrganizations.of(conference, session.id(), known))
                .orElseGet(() -> ListOfOrganizations.of(conference, session.id())));
    return document.bytes();
  }
}
