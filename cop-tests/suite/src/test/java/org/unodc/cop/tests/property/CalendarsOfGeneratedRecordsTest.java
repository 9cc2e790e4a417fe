package org.unodc.cop.tests.property;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.icalendar.ConferenceCalendars;
import org.unodc.cop.sdk.publication.Edition;
import org.unodc.cop.testkit.GeneratedRecords;

@Tag("thorough")
class CalendarsOfGeneratedRecordsTest {
  private static final Edition EDITION =
      new Edition(3, OffsetDateTime.parse("2024-10-01T09:00:00+02:00"));

  @Test
  void haveShortLinesAndDistinctEvents() {
    int events = 0;
    for (long seed = 0; seed < Seeds.MANY; seed++) {
      OfficialLanguage language = OfficialLanguage.values()[(int) (seed % 6)];
      String calendar =
          ConferenceCalendars.of(GeneratedRecords.of(seed), language, EDITION).everything().text();
      events += check(calendar, seed);
    }
    assertThat(events).isGreaterThan(1_000);
  }

  private static int check(String calendar, long seed) {
    assertThat(calendar).as("seed %s", seed).endsWith("\r\n");
    assertThat(Arrays.stream(calendar.split("\r\n")))
        .as("seed %s", seed)
        .allMatch(line -> line.getBytes(UTF_8).length <= 75)
        .noneMatch(line -> line.contains("\r") || line.contains("\n"));
    ICalendar read = Biweekly.parse(calendar).first();
    List<String> ids =
        read.getEvents().stream().map(VEvent::getUid).map(uid -> uid.getValue()).toList();
    assertThat(ids).as("seed %s", seed).doesNotHaveDuplicates();
    assertThat(calendar.split("\r\nBEGIN:VEVENT\r\n", -1)).hasSize(ids.size() + 1);
    return ids.size();
  }
}
