package org.unodc.cop.tests.domain;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.testkit.SoundRecord;

/** What is usual in published programmes is left alone, and the mistake beside it is found. */
class QuietOnRealDataTest {
  private static final String PERSON = "privacy.person-has-an-own-entry";
  private static final String CONTACT = "privacy.contact-data-stays-out-of-text";
  private static final String HIDDEN = "language.text-holds-no-forbidden-characters";
  private static final String PLACEHOLDER = "language.text-is-no-placeholder";
  private static final String LINK = "source.links-are-web-addresses";
  private static final String ONE_ID = "reference.event-appears-under-one-id";
  private static final String UNIQUE = "reference.ids-are-unique";
  private static final String ROOM_NAMES = "session.room-names-are-distinct";
  private static final String ROOMS = "session.rooms-are-those-of-its-venue";
  private static final String EVENT_DAYS = "side-event.lies-within-its-session";
  private static final String MEETING_DAYS = "meeting.lies-within-the-days-of-its-session";
  private static final String OFFSETS = "session.times-have-the-offset-of-the-venue";
  private static final String COUNTS = "source.counts-are-plausible";

  @ParameterizedTest
  @MethodSource("org.unodc.cop.testkit.SoundRecords#programmes")
  void programmesHaveOneToDoAtMost(SoundRecord programme) {
    Conference record = CopJson.of(Conference.class).read(programme.json());
    Set<String> rules =
        Rulebook.standard().validate(record, programme.day()).findings().stream()
            .map(Finding::caseOrRule)
            .map(rule -> rule.value())
            .collect(toSet());
    assertThat(record.sideEvents()).hasSizeGreaterThan(490);
    assertThat(rules).isSubsetOf(Set.of("side-event.room-fits-its-format"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jordan Sample (she / her)",
        "Alex Esempio (they / them / theirs)",
        "Sam Exemple [he / him]",
        "Robin Muestra she / her",
        "Nur Örnek (elle / iel)",
        "Li Wei (李伟; formerly Wang Wei)",
        "Kofi “Kay & Bee” Mfano",
        "Ana Beispiel (sign language and lip reading)",
        "Anna-Lena von der Beispiel"
      })
  void oneNameWithPronounsOrBracketsIsOnePerson(String name) {
    assertThat(places(PERSON, moderator(name))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jordan Sample (she / her) and Ben Muestra",
        "Ana Muestra; Ben Sample (he/him)",
        "Ana Muestra / Ben Sample",
        "Ana & Ben Sample"
      })
  void twoNamesInOneEntryAreFound(String name) {
    assertThat(places(PERSON, moderator(name))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See https://social.example/@coasts@fedi.example for more.",
        "https://teams.example/l/meetup-join/19%3ameeting_Zjk1YmQ3MTUtN2@thread.tacv2/0",
        "https://calendar.example/?cid=c_1883aqb5n2o7d4gk9rf0ul7p2@group.calendar.example",
        "https://lists.example/archives/list/coasts@lists.example/",
        "What happens after you write to info@ministry.example?",
        "Who reads noreply@bank.example: how to report online fraud"
      })
  void addressesOfNobodyAreNoContactData(String text) {
    assertThat(places(CONTACT, title(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Write to anna.muestra@ministry.example.",
        "See https://example.org/contact/anna@example.org.",
        "https://example.org/unsubscribe?to=anna%40example.org",
        "https://social.example/@coasts@fedi.example or https://x.example/?mail=anna@x.example"
      })
  void addressesOfPersonsAreFound(String text) {
    assertThat(places(CONTACT, title(text))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anpassungs\u00ADstrategien für Küsten\u00ADgemeinden",
        "Hinweis\u00ADgeber\u00ADschutz",
        "Donau\u00ADdampf\u00ADschiff\u00ADfahrt"
      })
  void softHyphensOfLongWordsAreInOrder(String text) {
    assertThat(places(HIDDEN, title(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Gene\u00ADva", "\u00ADAnpassungsstrategien", "Anpassungs\u00AD\u00ADstrategien"})
  void softHyphensElsewhereAreFound(String text) {
    assertThat(places(HIDDEN, title(text))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Programme\\n__________\\nOpening",
        "TBC Bank",
        "Blue bonds of TBC Bank",
        "A study of the TBA Group in Vienna"
      })
  void rulingsAndCompaniesAreNoPlaceholders(String text) {
    assertThat(places(PLACEHOLDER, title(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Room ____",
        "Speaker: TBC",
        "TBC",
        "Opening\\n____",
        "TBC Moderator",
        "TBC Banker"
      })
  void placeholdersAreFound(String text) {
    assertThat(places(PLACEHOLDER, title(text))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "www.harbours.example, 0",
    "www.harbours.example/en/about, 0",
    "harbours, 1",
    "www, 1",
    "www.harbours.example/our page, 1",
  })
  void addressesAsPeopleTypeThemAreInOrder(String website, int findings) {
    assertThat(
            places(
                LINK,
                "'stakeholders':[{'id':'a','kind':'NGO','name':{'texts':{'en':'A'}},'website':'%s'}]"
                    .formatted(website)))
        .hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource({"r1, r2, 0", "r1, r1, 1"})
  void eventInTwoRoomsAtOnceHasTwoEntries(String room, String other, int findings) {
    assertThat(
            places(
                ONE_ID,
                session("") + ",'sideEvents':[" + event("a", room) + "," + event("b", other) + "]"))
        .hasSize(findings);
  }

  @Test
  void thirdEntryInARoomOfTwoIsFound() {
    assertThat(
            places(
                ONE_ID,
                session("")
                    + ",'sideEvents':["
                    + event("a", "r1")
                    + ","
                    + event("b", "r2")
                    + ","
                    + event("c", "r2")
                    + "]"))
        .containsExactly("/sideEvents/2/title");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-10-18T22:00:00+02:00, 2024-10-19T02:30:00+02:00, 0",
    "2024-10-18T13:00:00+02:00, 2024-10-19T14:00:00+02:00, 1",
    "2024-10-19T00:30:00+02:00, 2024-10-19T02:00:00+02:00, 1",
    "2024-10-21T22:00:00+02:00, 2024-10-22T02:00:00+02:00, 1",
  })
  void lastNightBelongsToTheLastDay(String start, String end, int findings) {
    String slot = "'slot':{'start':'%s','end':'%s'}".formatted(start, end);
    assertThat(
            places(
                EVENT_DAYS, session("") + ",'sideEvents':[{'id':'a','session':'s'," + slot + "}]"))
        .hasSize(findings);
    assertThat(places(MEETING_DAYS, session(",'meetings':[{'id':'m'," + slot + "}]")))
        .hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource({
    "Vienna, Hall A, 0, 0",
    "Vienna, Hall B, 1, 1",
    "Nairobi, Hall A, 0, 1",
  })
  void sessionsInOneBuildingShareItsRooms(String city, String name, int ids, int rooms) {
    String record =
        "'sessions':["
            + sessionIn("s", "2022-10-10", "Vienna", "Hall A")
            + ","
            + sessionIn("t", "2023-03-13", city, name)
            + "]";
    assertThat(places(UNIQUE, record)).hasSize(ids);
    assertThat(places(ROOMS, record)).hasSize(city.equals("Vienna") ? 0 : rooms);
  }

  @Test
  void roomThatAVenueHasTwiceIsFound() {
    String room = "{'id':'r','name':" + text("Hall A") + "}";
    assertThat(
            places(
                ROOM_NAMES,
                "'sessions':[{'id':'s','venue':{'rooms':[" + room + "," + room + "]}}]"))
        .containsExactly("/sessions/0/venue/rooms/1/name");
  }

  @Test
  void offsetOfAnotherPlaceIsAWarning() {
    assertThat(
            Judged.report(
                    session(
                        ",'meetings':[{'id':'m','slot':{'start':'2024-10-15T10:00:00+05:00',"
                            + "'end':'2024-10-15T13:00:00+05:00'}}]"))
                .findings())
        .filteredOn(finding -> finding.caseOrRule().value().equals(OFFSETS))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void nobodyMayBeExpectedOrPresent() {
    assertThat(
            places(
                COUNTS,
                "'applications':[{'id':'a','expectedAttendance':{'value':0,'qualifier':'EXACT'}}],"
                    + "'engagements':[{'id':'e','participants':{'value':0,'qualifier':'EXACT'}}]"))
        .isEmpty();
  }

  @Test
  void consultationWithoutAnybodyIsFound() {
    assertThat(
            places(
                COUNTS,
                "'youthConsultations':[{'id':'y','participants':{'value':0,'qualifier':'EXACT'}}]"))
        .hasSize(1);
  }

  private static List<String> places(String rule, String members) {
    return Judged.places(rule, members);
  }

  private static String text(String english) {
    return "{'original':'en','texts':{'en':'" + english + "'}}";
  }

  private static String title(String english) {
    return "'sideEvents':[{'id':'a','title':" + text(english) + "}]";
  }

  private static String moderator(String name) {
    return "'sideEvents':[{'id':'a','moderator':{'name':'" + name + "'}}]";
  }

  private static String event(String id, String room) {
    return "{'id':'"
        + id
        + "','session':'s','title':"
        + text("Opening by the Heads of State")
        + ",'mainOrganizer':{'type':'stakeholder','stakeholder':'o'},'room':'"
        + room
        + "','slot':{'start':'2024-10-15T10:00:00+02:00','end':'2024-10-15T11:00:00+02:00'}}";
  }

  private static String session(String members) {
    return "'sessions':[{'id':'s','days':{'first':'2024-10-14','last':'2024-10-18'},"
        + "'venue':{'zone':'Europe/Vienna'}"
        + members
        + "}]";
  }

  private static String sessionIn(String id, String day, String city, String room) {
    return "{'id':'"
        + id
        + "','days':{'first':'"
        + day
        + "','last':'"
        + day
        + "'},'venue':{'city':"
        + text(city)
        + ",'rooms':[{'id':'hall','name':"
        + text(room)
        + "}]},'meetings':[{'id':'"
        + id
        + "-1','room':'hall'}]}";
  }
}
