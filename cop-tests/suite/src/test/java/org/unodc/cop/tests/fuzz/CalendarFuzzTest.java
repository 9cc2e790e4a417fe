package org.unodc.cop.tests.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.common.base.Utf8;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.sdk.icalendar.ConferenceCalendars;
import org.unodc.cop.sdk.publication.Edition;
import org.unodc.cop.sdk.publication.Publication;

@Tag("fuzz")
class CalendarFuzzTest {
  private static final OffsetDateTime TEN = OffsetDateTime.parse("2031-10-14T10:00:00+02:00");

  static Stream<byte[]> seeds() {
    return Seeds.of(
        "A title",
        "one\r\ntwo\rthree\nfour",
        "x\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:y",
        "a\\nb\\;c,d;e:\"f\"^n",
        "مؤتمر الأطراف\u200F",
        "👩\u200D👩\u200D👧\u200D👦".repeat(9),
        "e\u0301".repeat(80),
        "\u2028\u2029\u0085");
  }

  @MethodSource("seeds")
  @FuzzTest
  void anyTextIsReadBackAndAddsNoLine(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    if (text.isBlank()) {
      return; // a text of a record is never blank
    }
    Publication publication = publication(text);
    if (!publication.leftOut().isEmpty()) {
      assertThat(text).containsPattern("\\p{Cntrl}|[\\x80-\\x9F]");
      return;
    }
    String calendar = publication.text();
    assertThat(List.of(calendar.split("\r\n")))
        .allMatch(line -> Utf8.encodedLength(line) <= 75)
        .noneMatch(line -> line.contains("\r") || line.contains("\n"));
    assertThat(calendar.replace("\r\n ", "").split("\r\n"))
        .hasSameSizeAs(publication("x").text().replace("\r\n ", "").split("\r\n"));
    List<VEvent> events = Biweekly.parse(calendar).first().getEvents();
    assertThat(events).hasSize(1);
    if (text.chars().noneMatch(Character::isISOControl)) {
      assertThat(events.get(0).getSummary().getValue()).isEqualTo(text);
      assertThat(events.get(0).getDescription().getValue()).isEqualTo(text);
    }
  }

  private static Publication publication(String text) {
    SideEvent event =
        SideEvent.builder()
            .id(SideEventId.of("event"))
            .title(LocalizedText.english(text))
            .summary(LocalizedText.english(text))
            .slot(TimeSlot.of(TEN, TEN.plusHours(1)))
            .status(SideEventStatus.ACCEPTED)
            .build();
    Conference record =
        Conference.builder().id(ConferenceId.of("harbours")).addSideEvents(event).build();
    return ConferenceCalendars.of(record, OfficialLanguage.ENGLISH, new Edition(1, TEN))
        .everything();
  }
}
