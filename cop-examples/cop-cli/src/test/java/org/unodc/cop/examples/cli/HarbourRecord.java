package org.unodc.cop.examples.cli;

/** The record of a small conference for tests. */
final class HarbourRecord {
  static final String JSON =
      """
      {
        "format": "cop/1",
        "id": "harbour-cop",
        "participants": [{"type": "state", "id": "ken", "state": "KEN"}],
        "stakeholders": [{"id": "harbour-watch", "kind": "NGO", "name": "Harbour Watch"}],
        "sessions": [{
          "id": "harbour-cop1",
          "title": "First session",
          "days": {"first": "2031-05-05", "last": "2031-05-09"},
          "agendaItems": [{"id": "item-1", "title": "Opening"}]
        }],
        "sideEvents": [
          {"id": "nets", "session": "harbour-cop1", "title": "Nets <old & new>",
           "mainOrganizer": {"type": "stakeholder", "stakeholder": "harbour-watch"},
           "status": "ACCEPTED", "room": "m1",
           "slot": {"start": "2031-05-06T09:00:00+02:00", "end": "2031-05-06T10:00:00+02:00"}},
          {"id": "lights", "session": "harbour-cop1", "title": "Lights",
           "mainOrganizer": {"type": "participant", "participant": "ken"},
           "status": "ACCEPTED", "room": "m1",
           "slot": {"start": "2031-05-06T09:30:00+02:00", "end": "2031-05-06T10:30:00+02:00"}},
          {"id": "ropes", "session": "harbour-cop1", "title": "Ropes", "status": "REQUESTED"}
        ],
        "delegations": [
          {"participant": "ken", "session": "harbour-cop1",
           "size": {"value": 4, "qualifier": "EXACT"}}
        ]
      }
      """;

  private HarbourRecord() {}
}
