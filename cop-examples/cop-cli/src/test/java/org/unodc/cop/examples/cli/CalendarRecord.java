package org.unodc.cop.examples.cli;

/** A record with rooms, and calendars as other programs export them. */
final class CalendarRecord {
  static final String JSON =
      """
      {
        "format": "cop/1",
        "id": "harbour-cop",
        "stakeholders": [
          {"id": "harbour-watch", "kind": "NGO", "name": "Harbour Watch"},
          {"id": "club", "kind": "NGO", "name": {"texts": {"fr": "Amis du port"}}}
        ],
        "sessions": [{
          "id": "harbour-cop1",
          "title": "First session",
          "days": {"first": "2031-05-05", "last": "2031-05-09"},
          "venue": {
            "name": "Port House", "city": "Vienna", "state": "AUT",
            "rooms": [
              {"id": "m1", "name": {"texts": {"en": "Room M1", "fr": "Salle M1", "ru": "Зал М1", "es": "Sala M1"}}},
              {"id": "m2", "name": "Room M2"}
            ]
          },
          "meetings": [
            {"id": "plenary-1", "kind": "PLENARY", "number": 1, "room": "m1",
             "slot": {"start": "2031-05-05T10:00:00+02:00", "end": "2031-05-05T13:00:00+02:00"}}
          ]
        }],
        "sideEvents": [
          {"id": "nets", "session": "harbour-cop1", "title": "Nets <old, new>; \\\\ both",
           "summary": "Nets\\nand ropes",
           "mainOrganizer": {"type": "stakeholder", "stakeholder": "harbour-watch"},
           "status": "ACCEPTED", "room": "m1", "onlineLink": "https://example.org/nets",
           "slot": {"start": "2031-05-06T09:00:00+02:00", "end": "2031-05-06T10:00:00+02:00"}},
          {"id": "lights", "session": "harbour-cop1", "status": "MERGED", "mergedInto": "nets", "room": "m2",
           "slot": {"start": "2031-05-06T13:00:00+02:00", "end": "2031-05-06T14:00:00+02:00"}},
          {"id": "ropes", "session": "harbour-cop1", "title": {"texts": {"fr": "Cordages"}},
           "status": "REQUESTED", "day": "2031-05-07"}
        ]
      }
      """;

  /** As Google Calendar exports: UTC, a description with escapes, guests. */
  static final String GOOGLE =
      """
      BEGIN:VCALENDAR
      PRODID:-//Google Inc//Google Calendar 70.9054//EN
      VERSION:2.0
      CALSCALE:GREGORIAN
      METHOD:PUBLISH
      X-WR-CALNAME:Side events
      X-WR-TIMEZONE:Europe/Vienna
      BEGIN:VEVENT
      DTSTART:20310506T110000Z
      DTEND:20310506T115000Z
      DTSTAMP:20310401T080000Z
      ORGANIZER;CN=Harbour Watch:mailto:office@example.org
      UID:7kukuqrfedlm2f9t0qvh@google.com
      ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;CN=Ana Petrova;X-NUM-GUES
       TS=0:mailto:ana@example.org
      ATTENDEE;CN=John Smith:mailto:john@example.org
      CREATED:20310301T080000Z
      DESCRIPTION:Nets\\, ropes\\nand lights
      LAST-MODIFIED:20310402T080000Z
      LOCATION:Room M1\\, Port House
      SEQUENCE:1
      STATUS:CONFIRMED
      SUMMARY:Safe harbours for small ships
      TRANSP:OPAQUE
      BEGIN:VALARM
      ACTION:DISPLAY
      TRIGGER:-P0DT0H10M0S
      END:VALARM
      END:VEVENT
      END:VCALENDAR
      """;

  /** As Outlook exports: a zone with a name of Windows, French. */
  static final String OUTLOOK =
      """
      BEGIN:VCALENDAR
      PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN
      VERSION:2.0
      METHOD:PUBLISH
      X-MS-OLK-FORCEINSPECTOROPEN:TRUE
      BEGIN:VTIMEZONE
      TZID:W. Europe Standard Time
      BEGIN:STANDARD
      DTSTART:16011028T030000
      RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
      TZOFFSETFROM:+0200
      TZOFFSETTO:+0100
      END:STANDARD
      BEGIN:DAYLIGHT
      DTSTART:16010325T020000
      RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
      TZOFFSETFROM:+0100
      TZOFFSETTO:+0200
      END:DAYLIGHT
      END:VTIMEZONE
      BEGIN:VEVENT
      CLASS:PUBLIC
      DTEND;TZID="W. Europe Standard Time":20310507T105000
      DTSTAMP:20310401T080000Z
      DTSTART;TZID="W. Europe Standard Time":20310507T100000
      LOCATION:Salle M1
      SUMMARY;LANGUAGE=fr:Des ports sûrs pour les petits navires de
        pêche
      UID:040000008200E00074C5B7101A82E0080000000010A7B5E4B1C5DA01000000000000000
       010000000D4A5
      X-MICROSOFT-CDO-BUSYSTATUS:BUSY
      END:VEVENT
      END:VCALENDAR
      """;

  /** As Apple Calendar exports: a zone of the IANA database, a day, Russian. */
  static final String APPLE =
      """
      BEGIN:VCALENDAR
      CALSCALE:GREGORIAN
      PRODID:-//Apple Inc.//macOS 14.0//EN
      VERSION:2.0
      BEGIN:VTIMEZONE
      TZID:Europe/Vienna
      BEGIN:DAYLIGHT
      DTSTART:19810329T020000
      RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
      TZNAME:CEST
      TZOFFSETFROM:+0100
      TZOFFSETTO:+0200
      END:DAYLIGHT
      BEGIN:STANDARD
      DTSTART:19961027T030000
      RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
      TZNAME:CET
      TZOFFSETFROM:+0200
      TZOFFSETTO:+0100
      END:STANDARD
      END:VTIMEZONE
      BEGIN:VEVENT
      DTSTART;TZID=Europe/Vienna:20310508T090000
      DURATION:PT50M
      DTSTAMP:20310401T080000Z
      LOCATION:Зал М1
      SUMMARY;LANGUAGE=ru:Безопасные гавани
      UID:5B1A9C1E-6C0F-4E6B-9A55-0D5B8A0E7D11
      END:VEVENT
      BEGIN:VEVENT
      DTSTART;VALUE=DATE:20310509
      DTEND;VALUE=DATE:20310510
      DTSTAMP:20310401T080000Z
      SUMMARY;LANGUAGE=ru:День моряка
      UID:day-of-the-sailor
      END:VEVENT
      BEGIN:VTODO
      UID:todo-1
      SUMMARY:Print
      END:VTODO
      END:VCALENDAR
      """;

  /** As Indico exports: UTC, an address, Spanish. */
  static final String INDICO =
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//CERN//INDICO//EN
      BEGIN:VEVENT
      SUMMARY;LANGUAGE=es:Puertos seguros
      DTSTART:20310507T073000Z
      DTEND:20310507T082000Z
      DTSTAMP:20310401T080000Z
      UID:indico-contribution-4711@indico.example.org
      CATEGORIES:Side events
      CONTACT:secretariat@example.org
      DESCRIPTION;LANGUAGE=es:Ponentes: por confirmar
      LOCATION:Sala M1
      URL:https://indico.example.org/event/12/contributions/4711/
      END:VEVENT
      END:VCALENDAR
      """;

  private CalendarRecord() {}

  /** {@return a calendar with these lines in one event} */
  static String event(String... lines) {
    return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//y//EN\nBEGIN:VEVENT\nUID:one\n"
        + String.join("\n", lines)
        + "\nEND:VEVENT\nEND:VCALENDAR\n";
  }
}
