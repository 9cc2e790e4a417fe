package org.unodc.cop.examples.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.RoomId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Desks;

@ServiceTest
class ProgrammePageTest {
  @LocalServerPort int port;
  @Autowired ConferenceStore store;
  @Autowired Accounts accounts;
  private Reader reader;
  private String word;

  @BeforeEach
  void read() {
    reader = new Reader(port);
    word = "w" + UUID.randomUUID().toString().replace("-", "");
  }

  private SideEvent put(SideEvent.Builder event) {
    SideEvent built = event.session(SessionId.of("example-cop3")).build();
    Desks.put(store, Desks.secretariat(accounts), built);
    return built;
  }

  private SideEvent.Builder event(String title) {
    return Desks.event(SideEventStatus.ACCEPTED).toBuilder().title(LocalizedText.english(title));
  }

  @Test
  void showsTheExampleByDayAndRoom() {
    String page = reader.page("/en/programme?day=2027-10-11");

    assertThat(page)
        .contains("<h2 id=\"day-2027-10-11-name\">Monday, 11 October 2027</h2>")
        .contains("<bdi>Lantern Hall</bdi><small>600 seats</small>")
        .contains("class=\"grid-time\">13:10</th>")
        .contains("<a href=\"/en/side-events/se-001\">Opening the doors")
        .contains("Times are those of the venue: Central European Time.")
        .doesNotContain("12 October 2027</h2>");
  }

  @Test
  void letsALongEventGoDownBesideTwoShortOnes() {
    String title = "Long " + word;
    put(event(title).slot(slot("2027-11-01T09:00Z", "2027-11-01T11:00Z")).room(room("a")));
    put(at("2027-11-01T09:00Z", "2027-11-01T10:00Z"));
    put(at("2027-11-01T10:00Z", "2027-11-01T11:00Z"));

    String page = reader.page("/en/programme?day=2027-11-01&q=" + word);

    assertThat(page)
        .contains(
            "<tr class=\"t6\"><th scope=\"row\" class=\"grid-time\">10:00</th><td rowspan=\"2\">")
        .contains("<tr class=\"t6\"><th scope=\"row\" class=\"grid-time\">11:00</th><td>")
        .contains("Side events found: 3");
  }

  private SideEvent.Builder at(String start, String end) {
    return event("Short " + word).slot(slot(start, end)).room(room("b"));
  }

  /** A room that no other event has, in this run or an earlier one. */
  private RoomId room(String name) {
    return RoomId.of("room-" + name + "-" + word);
  }

  private static TimeSlot slot(String start, String end) {
    return TimeSlot.of(OffsetDateTime.parse(start), OffsetDateTime.parse(end));
  }

  @Test
  void writesAHostileTitleAsText() {
    String title = "<script>alert('" + word + "')</script>\"><img src=x onerror=alert(1)>";
    SideEvent event = put(event(title));

    String page = reader.page("/en/programme?q=" + word);
    String own = reader.page("/en/side-events/" + event.id());

    assertThat(page).contains("&lt;script&gt;alert(").doesNotContain("<script", "<img");
    assertThat(own).contains("&lt;img src=x").doesNotContain("<img", "<script>");
    assertThat(own.split("<script", -1)).hasSize(2);
  }

  @Test
  void linksToNoAddressThatIsNotOfTheWeb() {
    SideEvent event = put(event(word).onlineLink("javascript:alert(1)"));

    assertThat(reader.page("/en/side-events/" + event.id())).doesNotContain("href=\"javascript");
  }

  @Test
  void saysInWhichLanguageATextIs() {
    SideEvent event = put(event("Only English " + word));

    assertThat(reader.page("/ar/side-events/" + event.id()))
        .contains("<h1 lang=\"en\" dir=\"ltr\">Only English " + word + "</h1>")
        .contains("هذا النص غير متاح بالعربية");
    assertThat(reader.page("/en/side-events/" + event.id()))
        .contains("<h1>Only English " + word + "</h1>");
  }

  @Test
  void hidesWhatIsOnlyAppliedFor() {
    SideEvent event =
        put(Desks.event(SideEventStatus.REQUESTED).toBuilder().title(LocalizedText.english(word)));

    assertThat(reader.page("/en/programme?day=all")).doesNotContain(word);
    assertThat(reader.get("/en/side-events/" + event.id()).statusCode()).isEqualTo(404);
    assertThat(reader.get("/en/side-events/" + event.id() + ".ics").statusCode()).isEqualTo(404);
  }

  @Test
  void showsWhatWasCancelledAsSuch() {
    SideEvent event = put(event("Off " + word).status(SideEventStatus.CANCELLED));

    assertThat(reader.page("/fr/programme?q=" + word))
        .contains("<span class=\"badge bad\">Annulée");
    assertThat(reader.page("/fr/side-events/" + event.id()))
        .contains("Cette manifestation est annulée.");
  }

  @Test
  void leadsToTheEventThatGoesOn() {
    SideEvent event =
        put(
            event("Gone " + word)
                .status(SideEventStatus.MERGED)
                .mergedInto(SideEventId.of("se-003")));

    assertThat(reader.page("/en/side-events/" + event.id()))
        .contains("This event was merged into another:")
        .contains("<a href=\"/en/side-events/se-003\">Bridges between registries</a>");
  }

  @Test
  void findsWordsWithoutTheirAccentsAndCase() {
    put(event("Élan " + word));

    assertThat(reader.page("/en/programme?q=ELAN+" + word)).contains("Side events found: 1<");
    assertThat(reader.page("/en/programme?q=elan2+" + word))
        .contains("No side event matches the filter.")
        .contains("Side events found: 0");
  }

  @Test
  void asksForRoomThemeAndLanguage() {
    put(
        event(word)
            .slot(slot("2027-11-02T09:00Z", "2027-11-02T10:00Z"))
            .room(room("a"))
            .addThemes(LocalizedText.english("Theme " + word))
            .addLanguages("sw"));

    assertThat(reader.page("/en/programme?theme=Theme+" + word)).contains("Side events found: 1<");
    assertThat(reader.page("/en/programme?language=sw&q=" + word))
        .contains("Side events found: 1<");
    assertThat(reader.page("/en/programme?language=fr&q=" + word))
        .contains("Side events found: 0<");
    assertThat(reader.page("/en/programme?q=" + word + "&room=" + room("a")))
        .contains("Side events found: 1<");
    assertThat(reader.page("/en/programme?q=" + word + "&room=" + room("b")))
        .contains("Side events found: 0<");
  }

  @Test
  void showsOneDayAndLeadsToTheOthers() {
    String page = reader.page("/en/programme");

    assertThat(page)
        .contains("<h2 id=\"day-2027-10-11-name\">")
        .doesNotContain("<h2 id=\"day-2027-10-12-name\">")
        .contains("href=\"/en/programme?day=2027-10-12\" aria-label=\"Tuesday, 12 October 2027\"")
        .contains("href=\"/en/programme?day=all\"");
    assertThat(reader.page("/en/programme?day=all"))
        .contains("<h2 id=\"day-2027-10-11-name\">", "<h2 id=\"day-2027-10-15-name\">");
  }

  @Test
  void showsAListIfThereAreManyRooms() {
    for (int i = 0; i < 12; i++) {
      put(event(word).slot(slot("2027-11-03T09:00Z", "2027-11-03T10:00Z")).room(room("r" + i)));
    }
    String path = "/en/programme?day=2027-11-03&q=" + word;

    assertThat(reader.page(path))
        .contains("<p class=\"slot-time\">10:00</p>", "aria-current=\"true\">List</a>")
        .doesNotContain("<table");
    assertThat(reader.page(path + "&view=grid"))
        .contains("<table class=\"grid\">", "&amp;view=list&amp;q=" + word)
        .doesNotContain("flexible");
  }

  @Test
  void showsOnlyTheRoomsThatAreUsedOnTheDay() {
    put(event(word).slot(slot("2027-11-04T09:00Z", "2027-11-04T10:00Z")).room(room("a")));
    put(event(word).slot(slot("2027-11-05T09:00Z", "2027-11-05T10:00Z")).room(room("b")));

    String page = reader.page("/en/programme?day=2027-11-04&view=grid");

    assertThat(page.substring(page.indexOf("<thead>"), page.indexOf("</thead>")))
        .contains("Room")
        .doesNotContain("Lantern Hall");
  }

  @Test
  void cutsWhatAWordFindsTooOften() {
    List<SideEvent> many =
        IntStream.range(0, 201)
            .mapToObj(i -> event(word + " " + i).session(SessionId.of("example-cop3")).build())
            .toList();
    Conference former = store.current().conference();
    UUID desk = Desks.secretariat(accounts).id();
    store.replace(
        desk,
        former.toBuilder()
            .sideEvents(
                ImmutableList.<SideEvent>builder().addAll(former.sideEvents()).addAll(many).build())
            .build());

    String page = reader.page("/en/programme?q=" + word);
    store.replace(desk, former);

    assertThat(page).contains("Side events found: 201", "Only the first 200 are shown.");
    assertThat(page.split("<article", -1)).hasSize(201);
  }

  @Test
  void saysThatATimeIsNotRecordedAfterTheEvent() {
    SideEvent event = put(event("Held " + word).status(SideEventStatus.HELD));

    assertThat(reader.page("/en/programme?q=" + word))
        .contains("<h2 id=\"unrecorded-name\">Time not recorded</h2>")
        .doesNotContain("Not scheduled yet");
    assertThat(reader.page("/en/side-events/" + event.id()))
        .contains("<span>Not recorded</span>")
        .doesNotContain("Not fixed yet");
  }

  @Test
  void givesAnEventWithoutATitleAPlainWord() {
    SideEvent event = put(event(word).title(Optional.empty()));

    assertThat(reader.page("/fr/side-events/" + event.id()))
        .contains("<h1>Manifestation parallèle</h1>")
        .doesNotContain(">" + event.id() + "<");
  }

  @Test
  void countsWhatTakesPlaceAndTellsTheRestApart() {
    String before = reader.page("/en/programme");
    put(event(word));
    put(event(word).status(SideEventStatus.CANCELLED));
    String after = reader.page("/en/programme");
    String statistics = reader.page("/en/statistics");

    assertThat(number(after, "in the whole programme: "))
        .isEqualTo(number(before, "in the whole programme: ") + 1)
        .isEqualTo(number(statistics, "Side events: "));
    assertThat(number(after, "not counted: ")).isEqualTo(number(before, "not counted: ") + 1);
  }

  private static int number(String page, String label) {
    return Integer.parseInt(page.replaceAll(".*" + label + "(\\d+).*", "$1"));
  }

  @Test
  void saysThatADayIsNone() {
    assertThat(reader.get("/en/programme?day=tomorrow").statusCode()).isEqualTo(400);
    assertThat(reader.get("/en/programme?day=tomorrow").body())
        .contains("The request could not be understood")
        .doesNotContain("tomorrow</");
  }

  @Test
  void tellsProgramsWhatTheEventIs() {
    assertThat(reader.page("/en/side-events/se-001"))
        .contains("<script type=\"application/ld+json\">{")
        .contains("\"@context\": \"https://schema.org\"")
        .contains("/en/side-events/se-001\"");
  }
}
