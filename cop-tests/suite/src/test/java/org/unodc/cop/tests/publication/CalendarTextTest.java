package org.unodc.cop.tests.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.sdk.icalendar.ConferenceCalendars;
import org.unodc.cop.sdk.publication.Omission;
import org.unodc.cop.sdk.publication.Omission.Cause;
import org.unodc.cop.sdk.publication.Publication;

class CalendarTextTest {
  private static final String EVERYTHING =
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//cop//cop-sdk//EN
      NAME;LANGUAGE=fr:Conférence des Parties
      X-WR-CALNAME:Conférence des Parties
      BEGIN:VEVENT
      UID:cc6d90cd-4332-349c-8388-4cba7ebbb5de
      DTSTAMP:20310930T160000Z
      SEQUENCE:4
      DTSTART;VALUE=DATE:20311014
      DTEND;VALUE=DATE:20311019
      TRANSP:TRANSPARENT
      SUMMARY;LANGUAGE=fr:Troisième session
      LOCATION:International Centre\\, Vienne\\, Autriche
      CATEGORIES;LANGUAGE=fr:session ordinaire
      END:VEVENT
      BEGIN:VEVENT
      UID:d1dc376a-93a7-3259-999e-469f9908049f
      DTSTAMP:20310930T160000Z
      SEQUENCE:4
      DTSTART:20311014T080000Z
      DTEND:20311014T110000Z
      SUMMARY;LANGUAGE=fr:plénière n° 1
      LOCATION:Board Room M\\, International Centre\\, Vienne\\, Autriche
      CATEGORIES;LANGUAGE=fr:plénière
      END:VEVENT
      BEGIN:VEVENT
      UID:59abb153-4290-3ac7-9860-ba05d3287530
      DTSTAMP:20310930T160000Z
      SEQUENCE:4
      DTSTART:20311015T111500Z
      DTEND:20311015T120500Z
      SUMMARY;LANGUAGE=fr:Des feux\\; pour chaque port
      DESCRIPTION:What works\\nin small harbours.\\n\\nOrganisateurs : Harbour Watc
       h
      LOCATION:M3\\, International Centre\\, Vienne\\, Autriche
      URL:https://meet.example/se-014?a=1,2;b
      STATUS:CONFIRMED
      CATEGORIES;LANGUAGE=fr:manifestation parallèle
      CATEGORIES;LANGUAGE=fr:Feux de port
      END:VEVENT
      BEGIN:VEVENT
      UID:92fac3fc-c303-37ab-a1af-a14559a316bd
      DTSTAMP:20310930T160000Z
      SEQUENCE:4
      DTSTART:20310731T160000Z
      TRANSP:TRANSPARENT
      SUMMARY;LANGUAGE=fr:Échéance : demandes de manifestations parallèles
      DESCRIPTION;LANGUAGE=fr:Troisième session\\nDernier jour : jeudi 31 juille
       t 2031.\\nAu plus tard à 18:00 UTC+02:00.\\nObligatoire.
      CATEGORIES;LANGUAGE=fr:échéance
      END:VEVENT
      END:VCALENDAR
      """;

  @Test
  void containsSessionsMeetingsSideEventsAndDeadlines() {
    Publication calendar = french(Harbours.with(Harbours.LIGHTS)).everything();

    assertThat(calendar.text()).isEqualTo(EVERYTHING.replace("\n", "\r\n"));
    assertThat(calendar.leftOut()).isEmpty();
  }

  @Test
  void containsOnlyTheRequestedEvents() {
    ConferenceCalendars calendars = french(Harbours.with(Harbours.LIGHTS));

    assertThat(summaries(calendars.sessions()))
        .containsExactly("Troisième session", "plénière n° 1");
    assertThat(summaries(calendars.programme(Harbours.COP3)))
        .containsExactly("Des feux\\; pour chaque port");
    assertThat(summaries(calendars.deadlines(Harbours.COP3)))
        .containsExactly("Échéance : demandes de manifestations parallèles");
  }

  @Test
  void anotherTitleTimeAndRoomDoNotChangeTheUid() {
    SideEvent changed =
        Harbours.bare("se-014")
            .slot(Harbours.slot("2031-10-16T09:00:00Z", "2031-10-16T09:50:00Z"))
            .title(LocalizedText.english("Another"))
            .build();

    assertThat(french(Harbours.with(changed)).programme(Harbours.COP3).text())
        .contains("UID:59abb153-4290-3ac7-9860-ba05d3287530", "DTSTART:20311016T090000Z");
  }

  @Test
  void statesTheStatusOfASideEvent() {
    SideEvent[] events = new SideEvent[SideEventStatus.values().length + 1];
    events[0] = Harbours.LIGHTS.toBuilder().status(Optional.empty()).build();
    for (SideEventStatus status : SideEventStatus.values()) {
      events[status.ordinal() + 1] = Harbours.event(id(status).value(), status);
    }

    Publication calendar = french(Harbours.with(events)).programme(Harbours.COP3);

    assertThat(calendar.text().lines())
        .filteredOn(line -> line.startsWith("STATUS"))
        .containsExactly(
            "STATUS:TENTATIVE",
            "STATUS:CONFIRMED",
            "STATUS:CANCELLED",
            "STATUS:CANCELLED",
            "STATUS:CONFIRMED");
    assertThat(calendar.leftOut())
        .extracting(Omission::id, Omission::cause)
        .containsExactly(
            tuple(id(SideEventStatus.DECLINED), Cause.NOT_ACCEPTED),
            tuple(id(SideEventStatus.WITHDRAWN), Cause.NOT_ACCEPTED));
  }

  @Test
  void namesNoPerson() {
    assertThat(french(Harbours.with(Harbours.LIGHTS)).everything().text())
        .doesNotContain("Robin", "Nobasis", "Consented", "Withdrawn");
  }

  private static SideEventId id(SideEventStatus status) {
    return SideEventId.of("se-" + status.ordinal());
  }

  private static ConferenceCalendars french(Conference conference) {
    return ConferenceCalendars.of(conference, OfficialLanguage.FRENCH, Harbours.EDITION);
  }

  private static Iterable<String> summaries(Publication calendar) {
    return calendar
        .text()
        .lines()
        .filter(line -> line.startsWith("SUMMARY"))
        .map(line -> line.substring(line.indexOf(':') + 1))
        .toList();
  }
}
