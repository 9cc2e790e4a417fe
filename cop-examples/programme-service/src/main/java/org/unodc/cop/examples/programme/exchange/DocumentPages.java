package org.unodc.cop.examples.programme.exchange;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.unodc.cop.examples.documents.SessionDocuments;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.AuditedAction;
import org.unodc.cop.examples.programme.account.AuditedAction.Kind;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageLanguage;

/** The lists of the session as documents for a word processor, in the language of the page. */
@Controller
@RequestMapping(PageLanguage.PATH + "/desk/record")
class DocumentPages {
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final ConferenceStore store;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DocumentPages(ConferenceStore store, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.events = events;
    this.clock = clock;
  }

  /** Sends the list of participants, with the persons whom the record may name today. */
  @GetMapping(path = "/participants.docx", produces = DOCX)
  ResponseEntity<byte[]> participants(Account account, PageFormatter formatter) {
    events.publishEvent(AuditedAction.of(Kind.EXPORT, account));
    Snapshot now = store.current();
    return file(
        "participants.docx", documents(now, formatter).listOfParticipants(now.today(clock)));
  }

  /** Sends the list of organizations without consultative status. */
  @GetMapping(path = "/organizations.docx", produces = DOCX)
  ResponseEntity<byte[]> organizations(Account account, PageFormatter formatter) {
    events.publishEvent(AuditedAction.of(Kind.EXPORT, account));
    return file(
        "organizations.docx",
        documents(store.current(), formatter).listOfOrganizations(Optional.empty()));
  }

  private static SessionDocuments documents(Snapshot now, PageFormatter formatter) {
    return SessionDocuments.of(now.conference(), now.session().id(), formatter.language());
  }

  private static ResponseEntity<byte[]> file(String name, byte[] document) {
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(document);
  }
}
