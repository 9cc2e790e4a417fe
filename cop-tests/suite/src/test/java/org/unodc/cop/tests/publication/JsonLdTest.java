package org.unodc.cop.tests.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.unodc.cop.domain.actor.Actor.PersonActor;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.person.NamingBasis;
import org.unodc.cop.domain.session.AttendanceFormat;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.sdk.jsonld.EventJsonLd;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import tools.jackson.databind.json.JsonMapper;

class JsonLdTest {
  private static final URI PAGE = URI.create("https://harbours.example/page");

  private static final String SIDE_EVENT =
      """
      {
        "@context": "https://schema.org",
        "@type": "Event",
        "identifier": "urn:uuid:59abb153-4290-3ac7-9860-ba05d3287530",
        "name": "Des feux; pour chaque port",
        "description": "What works\\nin small harbours.",
        "startDate": "2031-10-15T13:15:00+02:00",
        "endDate": "2031-10-15T14:05:00+02:00",
        "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": "https://schema.org/MixedEventAttendanceMode",
        "location": [
          {
            "@type": "Place",
            "name": "M3, International Centre",
            "address": {
              "@type": "PostalAddress",
              "addressLocality": "Vienne",
              "addressCountry": "Autriche"
            }
          },
          {
            "@type": "VirtualLocation",
            "url": "https://meet.example/se-014?a=1,2;b"
          }
        ],
        "organizer": [
          {
            "@type": "Organization",
            "name": "Harbour Watch",
            "url": "https://harbour-watch.example/"
          }
        ],
        "inLanguage": [
          "en"
        ],
        "superEvent": {
          "@type": "Event",
          "identifier": "urn:uuid:cc6d90cd-4332-349c-8388-4cba7ebbb5de",
          "name": "Troisième session",
          "startDate": "2031-10-14",
          "endDate": "2031-10-18",
          "eventAttendanceMode": "https://schema.org/MixedEventAttendanceMode",
          "location": [
            {
              "@type": "Place",
              "name": "International Centre",
              "address": {
                "@type": "PostalAddress",
                "addressLocality": "Vienne",
                "addressCountry": "Autriche"
              }
            }
          ]
        },
        "url": "https://harbours.example/page"
      }
      """;

  @Test
  void writesAllDataOfASideEvent() {
    assertThat(of(Harbours.LIGHTS)).isEqualTo(SIDE_EVENT);
  }

  @Test
  void writesAllDataOfASession() {
    assertThat(french(Harbours.LIGHTS).session(Harbours.COP3, PAGE))
        .contains("\"name\": \"Troisième session\"", "\"startDate\": \"2031-10-14\"")
        .doesNotContain("superEvent");
  }

  @Test
  void writesNothingThatTheRecordDoesNotState() {
    SideEvent bare = SideEvent.builder().id(SideEventId.of("se-1")).build();

    assertThat(of(bare))
        .isEqualTo(
            """
            {
              "@context": "https://schema.org",
              "@type": "Event",
              "identifier": "urn:uuid:857c06cf-a100-37f2-9fd7-4acf556ff6dc",
              "name": "manifestation parallèle se-1",
              "url": "https://harbours.example/page"
            }
            """);
  }

  @Test
  void noTextEndsTheScriptAroundIt() {
    String title = "</script><!--<script>&amp;\u2028\u2029\"\\";
    String json = of(Harbours.LIGHTS.toBuilder().title(LocalizedText.english(title)).build());

    assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029");
    assertThat(new JsonMapper().readTree(json).get("name").stringValue()).isEqualTo(title);
  }

  @Test
  void everyHostileTextIsReadBack() {
    for (int seed = 0; seed < 1000; seed++) {
      String title = HostileTexts.of(seed);
      String json = of(Harbours.LIGHTS.toBuilder().title(LocalizedText.english(title)).build());
      assertThat(new JsonMapper().readTree(json).get("name").stringValue()).isEqualTo(title);
    }
  }

  @Test
  void namesNoPerson() {
    PersonActor organizer =
        new PersonActor(Harbours.person("Max Organizer", new NamingBasis.OfficialCapacity()));

    assertThat(of(Harbours.LIGHTS.toBuilder().mainOrganizer(organizer).build()))
        .doesNotContain("Robin", "Nobasis", "Consented", "Max", "organizer");
  }

  @ParameterizedTest
  @CsvSource({
    "ACCEPTED, EventScheduled",
    "HELD, EventScheduled",
    "CANCELLED, EventCancelled",
    "MERGED, EventCancelled"
  })
  void statesTheStatus(SideEventStatus status, String word) {
    assertThat(of(Harbours.event("se-1", status)))
        .contains("\"eventStatus\": \"https://schema.org/" + word + "\"");
  }

  @ParameterizedTest
  @EnumSource(names = {"REQUESTED", "DECLINED", "WITHDRAWN"})
  void refusesAnApplication(SideEventStatus status) {
    assertThatExceptionOfType(CopException.class)
        .isThrownBy(() -> of(Harbours.event("se-1", status)))
        .withMessage(
            "Side event se-1 was only applied for, a status that schema.org cannot express.");
  }

  @ParameterizedTest
  @CsvSource({
    "IN_PERSON, OfflineEventAttendanceMode, 1",
    "ONLINE, OnlineEventAttendanceMode, 0",
  })
  void statesTheAttendanceMode(AttendanceFormat format, String word, int buildings) {
    String json =
        of(Harbours.event("se-1", SideEventStatus.HELD).toBuilder().format(format).build());
    String itself = json.substring(0, json.indexOf("superEvent"));

    assertThat(itself).contains(word);
    assertThat(itself.split("International Centre", -1)).hasSize(buildings + 1);
  }

  @Test
  void refusesUnknownIdsAndARelativePage() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> french().session(SessionId.of("x"), PAGE))
        .withMessage("the record has no session x");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> french().sideEvent(SideEventId.of("x"), PAGE))
        .withMessage("the record has no side event x");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> french().session(Harbours.COP3, URI.create("page")))
        .withMessage("the address of the page must use http or https, but is page");
  }

  @Test
  void writesTheRecordOfUntoc() {
    assertThat(
            EventJsonLd.of(ReferenceRecords.untoc(), OfficialLanguage.RUSSIAN)
                .sideEvent(SideEventId.of("untoc-cop11-se-partnership"), PAGE))
        .contains(
            "\"startDate\": \"2022-10-19T14:00:00+02:00\"",
            "\"name\": \"Канада\"",
            "\"addressCountry\": \"Австрия\"");
  }

  private static String of(SideEvent event) {
    return french(event).sideEvent(event.id(), PAGE);
  }

  private static EventJsonLd french(SideEvent... events) {
    return EventJsonLd.of(Harbours.with(events), OfficialLanguage.FRENCH);
  }
}
