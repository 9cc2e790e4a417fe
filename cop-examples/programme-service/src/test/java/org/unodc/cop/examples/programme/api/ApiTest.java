package org.unodc.cop.examples.programme.api;

import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.actor.Actor.StakeholderActor;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.stakeholder.StakeholderKind;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.account.Passwords;
import org.unodc.cop.examples.programme.account.Role;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.RecordList;

/** What tests of the API share: callers, and side events of their own. */
@ServiceTest
abstract class ApiTest {
  static final String EVENTS = "/api/v1/side-events";

  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired Passwords passwords;
  @Autowired ConferenceStore store;

  Client nobody() {
    return new Client(port, Optional.empty(), "");
  }

  Client secretariat() {
    return client(Role.SECRETARIAT, Optional.empty());
  }

  /** {@return somebody who acts for an organization that nobody else acts for} */
  Client organizer() {
    String id = "org-" + UUID.randomUUID();
    Account desk = secretariat().account().orElseThrow();
    store.change(
        desk.id(),
        edit -> {
          edit.put(
              RecordList.STAKEHOLDERS,
              Stakeholder.builder()
                  .id(StakeholderId.of(id))
                  .name(LocalizedText.english("Organization " + id))
                  .kind(StakeholderKind.NGO)
                  .build());
          return true;
        });
    return client(Role.ORGANIZER, Optional.of(new StakeholderActor(StakeholderId.of(id))));
  }

  private Client client(Role role, Optional<Actor> actsFor) {
    String password = passwords.generate();
    Account account =
        accounts.add(
            "api-" + UUID.randomUUID(),
            role,
            actsFor,
            Optional.ofNullable(passwords.encode(password)));
    return Client.signedIn(port, account, password);
  }

  /** {@return an application that the rules do not forbid} */
  static String application(String title) {
    return """
        {"sideEvent": {"id": "new", "title": "%s", "format": "IN_PERSON",
          "summary": "What it is about.", "languages": ["en"],
          "moderator": {"name": "Mo Derator", "basis": {"type": "consent", "scope": "the programme", "date": "2026-11-01"}}},
         "application": {"id": "new"}}
        """
        .formatted(title);
  }

  /** {@return an event that was applied for} */
  static String applied(Client organizer, String title) {
    Client.Answer answer = organizer.send("POST", EVENTS, application(title));
    if (answer.status() != 201) {
      throw new AssertionError(answer.text());
    }
    return answer.at("/sideEvent/id");
  }

  /** {@return the tag by which the event can be changed} */
  static String tag(Client caller, String event) {
    return caller.get(EVENTS + "/" + event).header("ETag");
  }
}
