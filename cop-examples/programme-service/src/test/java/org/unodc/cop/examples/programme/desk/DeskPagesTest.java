package org.unodc.cop.examples.programme.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.conference.Desks;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.table.CopTable;

@ServiceTest
class DeskPagesTest {
  @Autowired WebApplicationContext service;
  private Office office;
  private Office.Person organizer;
  private Office.Person secretary;
  private Conference former;
  // The word in the titles of this test, so that other events are not shown.
  private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

  @BeforeEach
  void open() {
    office = new Office(service);
    organizer = office.organizer();
    secretary = office.secretary();
    former = office.store.current().conference();
  }

  /** Other tests expect that the organizer is below the limit of the policy. */
  @AfterEach
  void putBack() {
    office.store.replace(secretary.account().id(), former);
  }

  private String list(String query) throws Exception {
    MvcTestResult page = secretary.opens("/en/desk?q=" + word + query);
    assertThat(page).hasStatusOk();
    return page.getResponse().getContentAsString();
  }

  private static String ticked(Office office, SideEvent event) {
    return office.version(event) + "/" + event.id();
  }

  private void put(int count, SideEventStatus status) {
    Desks.put(
        office.store,
        secretary.account(),
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    Desks.event(status).toBuilder()
                        .title(LocalizedText.english("Event %02d %s".formatted(i, word)))
                        .session(office.store.current().session().id())
                        .build())
            .toArray(SideEvent[]::new));
  }

  private SideEvent accepted(String title) {
    SideEvent event =
        Desks.event(SideEventStatus.ACCEPTED).toBuilder()
            .title(LocalizedText.english(title + " " + word))
            .build();
    Desks.put(office.store, secretary.account(), event);
    return event;
  }

  @Test
  void findsWhatIsTypedWithoutAccentsCaseAndOrder() throws Exception {
    SideEvent event = office.appliedFor("Économie ÉQUITABLE " + word, organizer);

    assertThat(list(" equitable economie")).contains(event.id().value());
    assertThat(list(" harbour watch")).contains(event.id().value());
    assertThat(list(" " + event.id())).contains(event.id().value());
    assertThat(list(" unfair")).contains("No event matches the filter.");
  }

  @Test
  void namesTheApplicantAndTheMainOrganizer() throws Exception {
    office.appliedFor("By whom " + word, organizer);

    assertThat(list(""))
        .contains("data-label=\"Main organizer\"", "data-label=\"Applicant\"", "Harbour Watch");
  }

  @Test
  void countsEachStatusAndFiltersByIt() throws Exception {
    put(2, SideEventStatus.REQUESTED);
    SideEvent accepted = accepted("Accepted");

    String page = list("&status=ACCEPTED");

    assertThat(page)
        .contains(accepted.id().value(), ">All: 3<", ">Accepted: 1<")
        .doesNotContain("Event 00 " + word);
    assertThat(Pattern.compile(">(Requested|Applied for): 2<").matcher(page).find()).isTrue();
  }

  @Test
  void showsFiftyRowsAndKeepsTheFilterInTheLinks() throws Exception {
    put(52, SideEventStatus.REQUESTED);

    String first = list("&order=title&findings=");
    assertThat(first)
        .contains("Event 00 " + word, "Event 49 " + word, "Page 1 of 2")
        .contains("/en/desk?q=" + word + "&amp;order=title&amp;page=2\"")
        .doesNotContain("Event 50 " + word);

    assertThat(list("&order=title&page=2"))
        .contains("Event 50 " + word, "Event 51 " + word, "Page 2 of 2")
        .doesNotContain("Event 49 " + word);
    assertThat(list("&order=title&page=77")).contains("Page 2 of 2");
  }

  @Test
  void sortsByAColumnInBothDirections() throws Exception {
    put(2, SideEventStatus.REQUESTED);

    String ascending = list("&order=title");
    assertThat(ascending)
        .contains("aria-sort=\"ascending\"")
        .contains("order=title&amp;direction=descending\">Event</a>")
        .containsSubsequence("Event 00 " + word, "Event 01 " + word);

    assertThat(list("&order=title&direction=descending"))
        .contains("aria-sort=\"descending\"")
        .containsSubsequence("Event 01 " + word, "Event 00 " + word);
  }

  @Test
  void filtersByDayAndRoom() throws Exception {
    SideEvent placed =
        Desks.at(Desks.hour("2719-03-04T09:00:00Z"), Desks.event(SideEventStatus.ACCEPTED))
            .toBuilder()
            .title(LocalizedText.english("Placed " + word))
            .build();
    Desks.put(office.store, secretary.account(), placed);
    put(1, SideEventStatus.ACCEPTED);

    assertThat(list("&day=2719-03-04&room=" + Desks.HALL))
        .contains("Placed " + word)
        .doesNotContain("Event 00 " + word);
    assertThat(list("&day=none&room=none"))
        .contains("Event 00 " + word)
        .doesNotContain("Placed " + word);
  }

  @Test
  void takesAStepWithEachTickedEventAndSaysWhyNot() throws Exception {
    SideEvent first = office.appliedFor("First " + word, organizer);
    SideEvent second = office.appliedFor("Second " + word, organizer);
    SideEvent third = accepted("Third");
    String seen = ticked(office, second);
    Desks.put(
        office.store,
        secretary.account(),
        office.now(second).toBuilder().title(LocalizedText.english("Changed " + word)).build());

    MvcTestResult done =
        secretary.sends(
            "/en/desk/decisions?q=" + word,
            Map.of(
                "step",
                "acceptance",
                "reason.text.en",
                "Despite what other tests left.",
                "event",
                String.join("|", ticked(office, first), seen, ticked(office, third))));

    assertThat(done).hasStatusOk();
    assertThat(done.getResponse().getContentAsString())
        .contains("Done: 1 of 3.", "Accepted. Choose a time and a room.")
        .contains("somebody else changed this event")
        .contains("Only an event that is applied for can be accepted or declined.")
        .contains("href=\"/en/desk?q=" + word + "\"");
    assertThat(office.now(first).status()).contains(SideEventStatus.ACCEPTED);
    assertThat(office.now(second).status()).contains(SideEventStatus.REQUESTED);
  }

  @Test
  void declinesSeveralWithAReason() throws Exception {
    SideEvent first = office.appliedFor("Declined " + word, organizer);
    SideEvent second = office.appliedFor("Declined, too " + word, organizer);
    String both = ticked(office, first) + "|" + ticked(office, second);

    MvcTestResult without =
        secretary.sends("/en/desk/decisions?q=" + word, Map.of("step", "refusal", "event", both));
    assertThat(without).hasStatus(422);
    assertThat(without.getResponse().getContentAsString())
        .containsPattern("value=\"" + ticked(office, first) + "\"[^>]* checked=");

    MvcTestResult done =
        secretary.sends(
            "/en/desk/decisions",
            Map.of("step", "refusal", "event", both, "reason.standard", "NO_ROOM"));
    assertThat(done.getResponse().getContentAsString())
        .contains("Done: 2 of 2.", "Declined. The organizer can read the reason.");
    assertThat(office.now(second).status()).contains(SideEventStatus.DECLINED);
  }

  @Test
  void leadsToTheActionsOfOtherPackagesWithTheTickedEvents() {
    SideEvent event = office.appliedFor("To be written about " + word, organizer);
    SelectionAction action = service.getBean(SelectionAction.class);

    assertThat(
            secretary
                .sends(
                    "/en/desk/decisions",
                    Map.of("step", action.value(), "event", ticked(office, event)))
                .getResponse()
                .getRedirectedUrl())
        .isEqualTo("/en/desk/" + action.path() + "?event=" + event.id());
  }

  @Test
  void wantsAtLeastOneTickedEvent() throws Exception {
    SideEvent event = office.appliedFor("Not ticked " + word, organizer);

    MvcTestResult none =
        secretary.sends("/en/desk/decisions?q=" + word, Map.of("step", "acceptance"));

    assertThat(none).hasStatus(422);
    assertThat(none.getResponse().getContentAsString())
        .contains("Tick at least one event.", event.id().value());
  }

  @Test
  void givesAllPagesOfTheFilterAsCsvWithHeadersInTheLanguageOfThePage() throws Exception {
    put(51, SideEventStatus.REQUESTED);
    SideEvent formula = office.appliedFor("=1+1 " + word, organizer);

    MvcTestResult csv = secretary.opens("/fr/desk/events.csv?q=" + word + "&order=title");

    assertThat(csv).hasStatusOk().hasContentType("text/csv;charset=UTF-8");
    String text = csv.getResponse().getContentAsString();
    assertThat(text.lines().findFirst().orElseThrow())
        .contains("Titre (en)", "Demandeur", "Nom de l’organisateur principal", "Erreurs");
    assertThat(text.lines().count()).isEqualTo(53);
    assertThat(text)
        .contains(formula.id() + ",", ",'=1+1 " + word)
        .containsPattern("=1\\+1 .*,([^,]+),\\1,");
    assertThat(
            CopTable.of(SideEvent.class)
                .read(CopCsv.standard().read(csv.getResponse().getContentAsByteArray()))
                .values())
        .hasSize(52)
        .contains(office.now(formula));
  }

  @Test
  void givesTheSameAsAWorkbook() throws Exception {
    office.appliedFor("Workbook " + word, organizer);

    MvcTestResult workbook = secretary.opens("/ar/desk/events.xlsx?q=" + word);

    assertThat(workbook).hasStatusOk();
    assertThat(workbook.getResponse().getContentAsByteArray()).startsWith('P', 'K');
  }
}
