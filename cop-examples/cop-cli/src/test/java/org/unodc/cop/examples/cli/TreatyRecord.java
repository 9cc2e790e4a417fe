package org.unodc.cop.examples.cli;

/**
 * A record with a treaty for tests: one of its parties left and returned, another one is leaving.
 */
final class TreatyRecord {
  static final String JSON =
      """
      {
        "format": "cop/1",
        "id": "harbour-cop",
        "conventions": [
          {
            "id": "harbours",
            "title": {"original": "en", "texts": {"en": "Convention on | Harbours", "fr": "Convention sur les ports"}},
            "signature": {"window": {"first": "2000-12-12", "last": "2002-12-12"}},
            "entryIntoForce": {
              "instruments": {"number": 2},
              "delayDays": {"number": 90},
              "laterPartyDelayDays": {"number": 30},
              "regionalOrganizationsCount": false
            },
            "withdrawal": {"noticeMonths": {"number": 12}},
            "actionsKnownUntil": "2020-12-31"
          },
          {
            "id": "lights",
            "title": "Convention on Lights",
            "enteredIntoForceOn": "2001-02-03"
          }
        ],
        "participants": [
          {"type": "state", "id": "swe", "state": "SWE"},
          {"type": "state", "id": "cze", "state": "CZE"},
          {"type": "state", "id": "aut", "state": "AUT"},
          {"type": "state", "id": "bol", "state": "BOL"},
          {"type": "state", "id": "civ", "state": "CIV"}
        ],
        "treatyActions": [
          {"participant": "cze", "instrument": "harbours", "kind": "SIGNATURE"},
          {"participant": "aut", "instrument": "harbours", "kind": "SIGNATURE", "date": "2000-12-12"},
          {"participant": "aut", "instrument": "harbours", "kind": "RATIFICATION",
           "date": "2002-01-02", "note": "With a declaration."},
          {"participant": "bol", "instrument": "harbours", "kind": "ACCESSION", "date": "2003-05-01"},
          {"participant": "bol", "instrument": "harbours", "kind": "DENUNCIATION",
           "date": "2011-06-29"},
          {"participant": "bol", "instrument": "harbours", "kind": "ACCESSION", "date": "2013-01-11"},
          {"participant": "swe", "instrument": "harbours", "kind": "APPROVAL", "date": "2014-03-01"},
          {"participant": "swe", "instrument": "harbours", "kind": "DENUNCIATION",
           "date": "2019-12-31"}
        ]
      }
      """;

  private TreatyRecord() {}
}
