package org.unodc.cop.examples.programme.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.StatementCounter;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Desks;

/** The database statements of each page, whose number must not depend on the record. */
@ServiceTest
class StatementsTest {
  private static final String REVISION = "select revision from conference";

  @Autowired WebApplicationContext service;
  @Autowired ConferenceStore store;
  @Autowired Accounts accounts;

  private MockMvcTester pages;
  private Account desk;

  @BeforeEach
  void open() {
    pages = Browsers.of(service);
    desk = Desks.secretariat(accounts);
  }

  private String asReader(String path) throws Exception {
    MvcTestResult answer = pages.get().uri(path).exchange();
    assertThat(answer).hasStatusOk();
    return answer.getResponse().getContentAsString();
  }

  private List<String> asSecretary(String path) {
    StatementCounter.taken();
    assertThat(pages.get().uri(path).with(user(desk.name()).roles("SECRETARIAT")).exchange())
        .hasStatusOk();
    return StatementCounter.taken();
  }

  @Test
  void publicPagesReadTheRevisionAlone() throws Exception {
    for (String path : List.of("/en/programme", "/fr/organizations", "/ar/deadlines")) {
      asReader(path);
      StatementCounter.taken();
      asReader(path);
      assertThat(StatementCounter.taken()).as(path).containsExactly(REVISION);
      asReader(path + "?another");
      assertThat(StatementCounter.taken()).as(path).containsExactly(REVISION);
    }
  }

  @Test
  void publicPagesAreKeptUntilTheRecordChangesForReadersAlone() throws Exception {
    String kept = asReader("/en/programme");
    assertThat(asReader("/en/programme")).isEqualTo(kept);
    MvcTestResult signedIn =
        pages.get().uri("/en/programme").with(user(desk.name()).roles("SECRETARIAT")).exchange();
    assertThat(signedIn.getResponse().getContentAsString()).contains(desk.name());
    assertThat(asReader("/en/programme")).isEqualTo(kept).doesNotContain(desk.name());

    String title = "Kept " + UUID.randomUUID();
    SideEvent event =
        Desks.at(
            Desks.hour("2027-10-12T22:00:00+02:00"),
            Desks.event(SideEventStatus.ACCEPTED).toBuilder()
                .title(LocalizedText.english(title))
                .session(store.current().session().id())
                .build());
    Desks.put(store, desk, event);
    assertThat(asReader("/en/programme?day=2027-10-12")).contains(title);
    Desks.put(store, desk, event.toBuilder().status(SideEventStatus.CANCELLED).build());
  }

  @Test
  void pagesOfTheDeskNeedAFixedNumber() {
    SideEvent event = Desks.event(SideEventStatus.CANCELLED);
    String page = "/en/desk/side-events/" + event.id().value();
    for (int i = 0; i < 10; i++) {
      LocalizedText title = LocalizedText.english("Title " + i);
      Desks.put(store, Desks.secretariat(accounts), event.toBuilder().title(title).build());
    }
    // The first page after a change also reads what is the same for all pages.
    asSecretary("/en/desk");

    assertThat(asSecretary("/en/desk")).hasSize(2);
    assertThat(asSecretary("/en/desk/findings")).hasSize(2);
    assertThat(asSecretary(page)).hasSize(9);
  }
}
