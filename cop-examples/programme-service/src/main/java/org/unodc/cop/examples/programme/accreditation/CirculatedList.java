package org.unodc.cop.examples.programme.accreditation;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.unodc.cop.examples.documents.SessionDocuments;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.AuditedAction;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.web.PageFormatter;
import org.unodc.cop.examples.programme.web.PageLanguage;

/**
 * The list of organizations without consultative status, for circulation to the States (rule 17,
 * paragraph 2, for UNTOC). It has no objections.
 */
@Controller
class CirculatedList {
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final ConferenceStore store;
  private final ApplicationEventPublisher events;

  CirculatedList(ConferenceStore store, ApplicationEventPublisher events) {
    this.store = store;
    this.events = events;
  }

  @GetMapping(path = PageLanguage.PATH + "/desk/accreditations/organizations.docx", produces = DOCX)
  ResponseEntity<byte[]> document(Account account, PageFormatter formatter) {
    events.publishEvent(AuditedAction.of(AuditedAction.Kind.EXPORT, account));
    Snapshot now = store.current();
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("organizations.docx").build().toString())
        .body(
            SessionDocuments.of(now.conference(), now.session().id(), formatter.language())
                .listOfOrganizations(Optional.empty()));
  }
}
