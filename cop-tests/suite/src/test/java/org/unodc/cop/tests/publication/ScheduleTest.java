package org.unodc.cop.tests.publication;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.jsonld.*;
import org.unodc.cop.sdk.schedule.*;

class ScheduleTest {
  @Test
  void x() {
    System.out.println(
        ConferenceSchedule.of(
                Harbours.with(Harbours.LIGHTS), OfficialLanguage.FRENCH, Harbours.EDITION)
            .session(Harbours.COP3, id -> URI.create("https://harbours.example/" + id))
            .text());
    System.out.println(
        EventJsonLd.of(Harbours.with(Harbours.LIGHTS), OfficialLanguage.FRENCH)
            .sideEvent(Harbours.LIGHTS.id(), URI.create("https://harbours.example/1")));
    System.out.println(
        EventJsonLd.of(Harbours.with(Harbours.LIGHTS), OfficialLanguage.FRENCH)
            .session(Harbours.COP3, URI.create("https://harbours.example/1")));
  }
}
