package org.unodc.cop.examples.programme.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.examples.programme.FreshRecord;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.form.EventEntries;
import org.unodc.cop.examples.programme.form.EventFields;
import org.unodc.cop.examples.programme.form.FormReader;
import org.unodc.cop.examples.programme.form.RecordNames;
import org.unodc.cop.examples.programme.web.PageFormatters;

@ServiceTest
@FreshRecord
@Tag("thorough")
class DescriptionPagesTest {
  @Autowired WebApplicationContext service;
  @Autowired PageFormatters formatters;
  private Office office;
  private Office.Person organizer;
  private Office.Person secretary;

  @BeforeEach
  void open() {
    office = new Office(service);
    organizer = office.organizer();
    secretary = office.secretary();
  }

  private static String page(SideEvent event) {
    return "/en/my-events/" + event.id() + "/description";
  }

  @Test
  void changesWhatIsOnlyAppliedFor() {
    SideEvent event = office.appliedFor("Before", organizer);

    MvcTestResult answer =
        organizer.sends(
            page(event),
            Map.of(
                "original",
                "en",
                "title.en",
                "After",
                "version",
                office.version(event),
                "step",
                "check"));

    assertThat(answer.getResponse().getRedirectedUrl())
        .isEqualTo("/en/my-events/" + event.id() + "?changed");
    assertThat(office.now(event).title().orElseThrow().in("en")).isEqualTo("After");
    assertThat(office.now(event).mainOrganizer()).isEqualTo(event.mainOrganizer());
  }

  @Test
  void keepsWhatWasEnteredWhereSomebodyElseWasQuicker() throws Exception {
    SideEvent event = office.appliedFor("Race", organizer);
    String seen = office.version(event);
    office.desk.describe(
        event.id(),
        event.toBuilder().onlineLink("https://example.org/1").build(),
        Optional.empty(),
        OptionalLong.empty(),
        secretary.account());

    MvcTestResult page =
        organizer.sends(
            page(event),
            Map.of("original", "en", "title.en", "Mine", "version", seen, "step", "check"));

    assertThat(page).hasStatus(409);
    assertThat(page.getResponse().getContentAsString())
        .contains("Somebody else changed this in the meantime", "https://example.org/1")
        .contains("value=\"Mine\"")
        .contains("name=\"version\" value=\"" + office.version(event) + "\"");
    assertThat(office.now(event).title().orElseThrow().in("en")).isEqualTo("Race");
  }

  @Test
  void leavesToTheSecretariatWhatWasDecided() throws Exception {
    SideEvent event = office.accepted("Decided", organizer, secretary);
    Map<String, String> entered =
        Map.of(
            "original",
            "en",
            "title.en",
            "Too late",
            "version",
            office.version(event),
            "step",
            "check");

    MvcTestResult page = organizer.sends(page(event), entered);

    assertThat(page.getResponse().getStatus()).isIn(409, 422);
    assertThat(office.now(event).title().orElseThrow().in("en")).isEqualTo("Decided");
  }

  @Test
  void showsNobodyTheEventsOfOthers() {
    SideEvent event = office.appliedFor("Mine alone", organizer);
    Office.Person other = office.organizer("lantern-foundation");

    assertThat(other.opens("/en/my-events/" + event.id())).hasStatus(404);
    assertThat(other.opens(page(event))).hasStatus(404);
    assertThat(other.sends(page(event), Map.of("title.en", "Theirs"))).hasStatus(404);
    assertThat(organizer.opens("/en/my-events/" + event.id())).hasStatusOk();
  }

  /** Whoever opens the form and saves it has changed nothing, whatever the language. */
  @ParameterizedTest
  @EnumSource
  void readsBackWhatItShows(OfficialLanguage language) {
    Snapshot now = office.store.current();
    RecordNames names = RecordNames.of(now.conference());

    assertThat(now.conference().sideEvents())
        .isNotEmpty()
        .allSatisfy(
            event -> {
              FormReader form =
                  new FormReader(EventEntries.of(event, names, language), formatters.in(language));
              assertThat(new EventFields(form, now, secretary.account()).event(event))
                  .isEqualTo(event);
            });
  }
}
