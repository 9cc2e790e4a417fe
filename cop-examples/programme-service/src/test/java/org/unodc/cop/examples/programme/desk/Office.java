package org.unodc.cop.examples.programme.desk;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.ApplicationId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.programme.Application;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.account.Role;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.sideevent.EventApplication;
import org.unodc.cop.examples.programme.sideevent.SideEventDecisions;
import org.unodc.cop.examples.programme.sideevent.SideEventDesk;

/** People with accounts who fill in forms, each with a session of its own. */
final class Office {
  final ConferenceStore store;
  final SideEventDesk desk;
  final SideEventDecisions decisions;
  final Accounts accounts;
  private final MockMvcTester pages;

  Office(WebApplicationContext service) {
    this.store = service.getBean(ConferenceStore.class);
    this.decisions = service.getBean(SideEventDecisions.class);
    this.desk = service.getBean(SideEventDesk.class);
    this.accounts = service.getBean(Accounts.class);
    this.pages = MockMvcTester.from(service, building -> building.apply(springSecurity()).build());
  }

  /** Somebody at a browser. */
  record Person(Account account, MockHttpSession session, MockMvcTester pages) {
    MvcTestResult opens(String path) {
      return pages
          .get()
          .uri(path)
          .session(session)
          .with(user(account.name()).roles(account.role().name()))
          .exchange();
    }

    MvcTestResult sends(String path, Map<String, String> values) {
      var request = pages.post().uri(path).session(session);
      values.forEach((field, value) -> request.param(field, value.split("\\|", -1)));
      return request
          .with(user(account.name()).roles(account.role().name()))
          .with(csrf())
          .exchange();
    }

    MvcTestResult sendsLate(String path, Map<String, String> values) {
      var request = pages.post().uri(path).session(session);
      values.forEach(request::param);
      return request.exchange();
    }
  }

  Person organizer() {
    return organizer("harbour-watch");
  }

  Person organizer(String stakeholder) {
    return person(
        Role.ORGANIZER, Optional.of(new Actor.StakeholderActor(StakeholderId.of(stakeholder))));
  }

  Person secretary() {
    return person(Role.SECRETARIAT, Optional.empty());
  }

  private Person person(Role role, Optional<Actor> actsFor) {
    Account account = accounts.add("desk-" + UUID.randomUUID(), role, actsFor, Optional.empty());
    return new Person(account, new MockHttpSession(), pages);
  }

  /** {@return a new event that is applied for} */
  SideEvent appliedFor(String title, Person organizer) {
    return appliedFor(title, organizer, building -> building);
  }

  /** {@return the same, with more than a title} */
  SideEvent appliedFor(String title, Person organizer, UnaryOperator<SideEvent.Builder> more) {
    SideEvent event =
        more.apply(
                SideEvent.builder()
                    .id(SideEventId.of("new"))
                    .title(LocalizedText.english(title))
                    .mainOrganizer(organizer.account().actsFor()))
            .build();
    Application application = Application.builder().id(ApplicationId.of("new")).build();
    return desk.apply(
            new EventApplication(event, application), Optional.empty(), organizer.account())
        .event();
  }

  SideEvent accepted(String title, Person organizer, Person secretary) {
    SideEvent event = appliedFor(title, organizer);
    return decisions
        .accept(event.id(), Optional.empty(), OptionalLong.empty(), secretary.account())
        .event();
  }

  SideEvent now(SideEvent event) {
    return store.current().sideEvent(event.id()).orElseThrow();
  }

  String version(SideEvent event) {
    return String.valueOf(store.current().versionOf(event.id()));
  }
}
