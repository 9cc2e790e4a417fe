package org.unodc.cop.tests.publication;

import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.icalendar.ConferenceCalendars;

class CalendarTextTest {
  @Test
  void x() {
    for (var l : OfficialLanguage.values())
      System.out.println(
          ConferenceCalendars.of(Harbours.with(Harbours.LIGHTS), l, Harbours.EDITION).everything());
    System.out.println(
        ConferenceCalendars.of(
                org.unodc.cop.sdk.reference.ReferenceRecords.untoc(),
                OfficialLanguage.FRENCH,
                Harbours.EDITION)
            .everything());
  }
}
