package org.unodc.cop.examples.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.language.OfficialLanguage;

class PageFormatterTest {
  @Test
  void inventsNoTimeZoneOfTheVenue() {
    PageFormatter known = new PageFormatter(OfficialLanguage.ENGLISH, ZoneId.of("Europe/Vienna"));
    PageFormatter unknown = new PageFormatter(OfficialLanguage.ENGLISH, ZoneOffset.UTC);

    assertThat(known.zoneNote()).isEqualTo("Times are those of the venue: Central European Time.");
    assertThat(unknown.zoneNote())
        .isEqualTo("Times are in UTC: the record does not name the time zone of the venue.");
    assertThat(unknown.zoneName()).isEqualTo("UTC");
  }
}
