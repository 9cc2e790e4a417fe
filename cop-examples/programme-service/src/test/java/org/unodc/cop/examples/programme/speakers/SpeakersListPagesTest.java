package org.unodc.cop.examples.programme.speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.actor.Actor;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.statement.SpeakerEntry;
import org.unodc.cop.domain.statement.SpeakersList;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Desks;
import org.unodc.cop.examples.programme.conference.NumberedList;

@ServiceTest
@Tag("thorough")
class SpeakersListPagesTest {
  private static final OffsetDateTime FIRST = OffsetDateTime.parse("2026-11-16T09:00:00+01:00");

  @Autowired WebApplicationContext service;
  @Autowired ConferenceStore store;
  @Autowired Accounts accounts;
  private MockMvcTester pages;
  private Account secretariat;
  private Conference former;
  private int index;

  @BeforeEach
  void list() {
    pages = MockMvcTester.from(service, building -> building.apply(springSecurity()).build());
    secretariat = Desks.secretariat(accounts);
    former = store.current().conference();
    index = former.speakersLists().size();
    store.change(
        secretariat.id(),
        edit -> {
          edit.put(
              NumberedList.SPEAKERS_LISTS,
              index,
              SpeakersList.builder()
                  .session(edit.before().session().id())
                  .agendaItem(SpeakersListDesk.itemsWithoutList(edit.before()).get(0).id())
                  .addEntries(
                      entry(new Actor.ParticipantActor(ParticipantId.of("est")), 0),
                      entry(new Actor.ParticipantActor(ParticipantId.of("fji")), 1))
                  .build());
          return edit.revision();
        });
  }

  @AfterEach
  void putTheRecordBack() {
    store.replace(secretariat.id(), former, OptionalLong.empty());
  }

  private static SpeakerEntry entry(Actor speaker, int minutes) {
    return SpeakerEntry.builder().speaker(speaker).requestedAt(FIRST.plusMinutes(minutes)).build();
  }

  private SpeakersList now() {
    return SpeakersListDesk.find(index, store.current());
  }

  private MvcTestResult open(String path) {
    return pages
        .get()
        .uri("/en/desk/speakers" + path)
        .with(user(secretariat.name()).roles("SECRETARIAT"))
        .exchange();
  }

  private MvcTestResult send(String path, Map<String, String> entries) {
    var request = pages.post().uri("/en/desk/speakers" + path);
    entries.forEach(request::param);
    return request.with(user(secretariat.name()).roles("SECRETARIAT")).with(csrf()).exchange();
  }

  private MvcTestResult step(String move, String... entries) {
    var request =
        pages
            .post()
            .uri("/en/desk/speakers/" + index + "/" + move)
            .param(
                "version",
                String.valueOf(store.current().versionOf(NumberedList.SPEAKERS_LISTS, index)));
    for (int i = 0; i < entries.length; i += 2) {
      request.param(entries[i], entries[i + 1]);
    }
    return request.with(user(secretariat.name()).roles("SECRETARIAT")).with(csrf()).exchange();
  }

  @Test
  void opensOneListForAnItem() {
    String item = SpeakersListDesk.itemsWithoutList(store.current()).get(0).id().value();

    assertThat(send("", Map.of("item", item)))
        .hasStatus(HttpStatus.FOUND)
        .redirectedUrl()
        .isEqualTo("/en/desk/speakers/" + (index + 1) + "?done=opening");
    assertThat(send("", Map.of("item", item))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(open("")).bodyText().contains("/en/desk/speakers/" + (index + 1));
  }

  @Test
  void inscribesStatesOrganizationsGroups() {
    assertThat(step("request", "speaker", "Harbour Watch", "onBehalfOf", "Friends of the Sea"))
        .hasStatus(HttpStatus.FOUND);

    SpeakerEntry last = now().entries().get(2);
    assertThat(last.speaker())
        .isEqualTo(new Actor.StakeholderActor(StakeholderId.of("harbour-watch")));
    assertThat(last.onBehalfOf())
        .containsExactly(
            new Actor.UnnamedActor(LocalizedText.of("en", "Friends of the Sea"), Optional.empty()));
    assertThat(last.requestedAt()).isPresent();
    assertThat(pages.get().uri("/en/speakers")).bodyText().contains("Friends of the Sea");
    assertThat(step("request", "speaker", " ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(step("request", "speaker", "x", "kind", "SONG"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @Test
  void asksToConfirmAnotherOrder() {
    assertThat(step("up", "place", "1"))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("Do it all the same");
    assertThat(now().entries().get(0).requestedAt()).contains(FIRST);

    assertThat(step("up", "place", "1", "confirmed", "true")).hasStatus(HttpStatus.FOUND);
    assertThat(now().entries().get(1).requestedAt()).contains(FIRST);
    assertThat(open("/" + index)).bodyText().contains("finding-remarks");
    assertThat(step("up", "place", "0")).hasStatus(HttpStatus.CONFLICT);
  }

  @Test
  void closesAListAndOpensItAgain() {
    assertThat(step("closing")).hasStatus(HttpStatus.FOUND);
    assertThat(now().closedAt()).isPresent();
    assertThat(step("closing")).hasStatus(HttpStatus.CONFLICT);

    assertThat(step("reopening")).hasStatus(HttpStatus.FOUND);
    assertThat(now().closedAt()).isEmpty();
  }

  @Test
  void removesARequest() {
    assertThat(step("removal", "place", "0")).hasStatus(HttpStatus.FOUND);

    assertThat(now().entries())
        .extracting(SpeakerEntry::speaker)
        .containsExactly(new Actor.ParticipantActor(ParticipantId.of("fji")));
    assertThat(step("removal", "place", "1")).hasStatus(HttpStatus.CONFLICT);
  }

  @Test
  void changesNothingThatSomebodyElseChanged() {
    String read = String.valueOf(store.current().versionOf(NumberedList.SPEAKERS_LISTS, index));
    step("closing");

    assertThat(send("/" + index + "/removal", Map.of("version", read, "place", "0")))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("Somebody else changed this list");
    assertThat(now().entries()).hasSize(2);
    assertThat(open("/0")).hasStatus(HttpStatus.NOT_FOUND);
  }
}
