package org.unodc.cop.examples.cli;

/** A record with names and titles in several scripts, one of which looks like a formula. */
final class ListsRecord {
  static final String JSON =
      """
      {
        "format": "cop/1",
        "id": "harbour-cop",
        "participants": [
          {"type": "state", "id": "ken", "state": "KEN"},
          {"type": "state", "id": "chn", "state": "CHN"}
        ],
        "stakeholders": [
          {"id": "watch", "kind": "NGO", "name": {"original": "ar", "texts": {"ar": "مرصد الموانئ"}}},
          {"id": "mayak", "kind": "NGO", "name": {"original": "ru", "texts": {"ru": "Общество «Маяк»"}}}
        ],
        "sessions": [{
          "id": "harbour-cop1",
          "title": "First session",
          "days": {"first": "2031-05-05", "last": "2031-05-09"},
          "venue": {
            "city": "Vienna", "zone": "Europe/Vienna",
            "rooms": [{"id": "m1", "name": "Room M1"}]
          },
          "agendaItems": [{"id": "item-1", "title": "Opening"}],
          "publishedFigures": [
            {"subject": "PARTICIPANTS", "unit": "PERSONS",
             "count": {"value": 1200, "qualifier": "MORE_THAN"},
             "source": {"title": "Report", "link": "https://example.org/report", "certainty": "STATED"}}
          ]
        }],
        "rulesOfProcedure": [{
          "id": "rules", "title": "Rules of procedure",
          "accreditationBases": [
            {"id": "rule-17-2", "route": "APPLICATION", "needsConsultativeStatus": false}
          ]
        }],
        "sideEvents": [
          {"id": "nets", "session": "harbour-cop1",
           "title": {"original": "zh", "texts": {"zh": "=HYPERLINK(\\"http://x\\")网"}},
           "mainOrganizer": {"type": "stakeholder", "stakeholder": "watch"},
           "coOrganizers": [{"type": "stakeholder", "stakeholder": "mayak"}],
           "moderator": {"name": "Secret Person"},
           "format": "HYBRID", "languages": ["ar", "en"],
           "onlineLink": "https://example.org/nets",
           "status": "ACCEPTED", "room": "m1",
           "slot": {"start": "2031-05-06T09:00:00+02:00", "end": "2031-05-06T10:00:00+02:00"}},
          {"id": "ropes", "session": "harbour-cop1", "title": "+Ropes", "status": "REQUESTED"}
        ],
        "speakersLists": [
          {"session": "harbour-cop1", "agendaItem": "item-1",
           "entries": [{"speaker": {"type": "participant", "participant": "chn"}}]}
        ],
        "accreditations": [
          {"stakeholder": "watch", "session": "harbour-cop1", "basis": "rule-17-2",
           "steps": [{"kind": "APPLIED", "date": "2031-01-10"}, {"kind": "LISTED", "date": "2031-03-01"}]},
          {"stakeholder": "mayak", "session": "harbour-cop1", "basis": "rule-17-2",
           "steps": [{"kind": "APPLIED", "date": "2031-02-20"}]}
        ],
        "delegations": [
          {"participant": "ken", "session": "harbour-cop1",
           "size": {"value": 4, "qualifier": "AT_LEAST"},
           "members": [
             {"name": "@Ann", "basis": {"type": "officialCapacity"}},
             {"name": "Ben"}
           ]},
          {"stakeholder": "watch", "session": "harbour-cop1",
           "size": {"value": 2, "qualifier": "EXACT"}}
        ]
      }
      """;

  private ListsRecord() {}
}
