package org.unodc.cop.tests.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.Day;
import org.unodc.cop.domain.calendar.TimeSlot;
import org.unodc.cop.domain.convention.ParticipantEmissions;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.json.CopJson;

class WritingRefusalTest {
  private static final String HALF =
      "This value cannot be written: it holds half of a character (an unpaired surrogate).";

  @Test
  void refusesAYearOfFiveDigits() {
    assertThat(refused(Day.class, new Day(LocalDate.of(10_000, 1, 1))))
        .isEqualTo(
            "value.not-writable /date 0:0 This value cannot be written: its year must be from 1 to"
                + " 9999, not 10000.");
    assertThat(refused(Day.class, new Day(LocalDate.of(0, 1, 1))))
        .isEqualTo(
            "value.not-writable /date 0:0 This value cannot be written: its year must be from 1 to"
                + " 9999, not 0.");
  }

  @Test
  void refusesAnOffsetWithSeconds() {
    OffsetDateTime start =
        OffsetDateTime.of(2024, 10, 14, 10, 0, 0, 0, ZoneOffset.ofHoursMinutesSeconds(1, 5, 21));
    assertThat(refused(TimeSlot.class, TimeSlot.of(start, start.plusHours(1))))
        .isEqualTo(
            "value.not-writable /start 0:0 This value cannot be written: its offset is not in whole"
                + " minutes.");
  }

  @Test
  void refusesAnExponentOutOfRange() {
    assertThat(
            refused(
                ParticipantEmissions.class,
                new ParticipantEmissions(ParticipantId.of("aut"), new BigDecimal("1E-101"))))
        .isEqualTo(
            "value.not-writable /percent 0:0 This value cannot be written: its exponent is out of"
                + " range.");
  }

  @Test
  void refusesAnUnpairedSurrogateInAnyPosition() {
    assertThat(refused(LocalizedText.class, LocalizedText.english("a\uD83D")))
        .isEqualTo("value.not-writable /texts/en 0:0 " + HALF);
    assertThat(
            refused(
                LocalizedText.class, LocalizedText.of(ImmutableMap.of("en", "a", "f\uDE00", "b"))))
        .isEqualTo("value.not-writable /texts 0:0 " + HALF);
    assertThat(refused(Conference.class, inSecondLanguage("\uDE00")))
        .isEqualTo("value.not-writable /sideEvents/1/languages/1 0:0 " + HALF);
  }

  @Test
  void writesNothingIfItRefuses(@TempDir Path folder) {
    OutputStream stream = mock(OutputStream.class);
    CopJson<Conference> json = CopJson.of(Conference.class);
    assertThat(Refusals.of(() -> json.write(inSecondLanguage("\uDE00"), stream))).hasSize(1);
    verifyNoInteractions(stream);
    Path file = folder.resolve("record.json");
    assertThat(Refusals.of(() -> json.write(inSecondLanguage("\uDE00"), file))).hasSize(1);
    assertThat(file).doesNotExist();
  }

  @Test
  void reportsATargetThatCannotBeWritten(@TempDir Path folder) throws IOException {
    CopJson<Conference> json = CopJson.of(Conference.class);
    Conference record = inSecondLanguage("fr");
    Path nowhere = folder.resolve("missing").resolve("record.json");
    assertThat(Refusals.of(() -> json.write(record, nowhere)))
        .containsExactly(
            "file.access  0:0 The file %s cannot be written: there is no such file or folder."
                .formatted(nowhere));
    assertThat(Refusals.of(() -> json.write(record, folder)))
        .containsExactly(
            "file.access  0:0 The file %s cannot be written: it is a folder.".formatted(folder));
    OutputStream full = mock(OutputStream.class);
    doThrow(new IOException("no space is left")).when(full).write(any(byte[].class));
    assertThat(Refusals.of(() -> json.write(record, full)))
        .containsExactly("file.access  0:0 The stream cannot be written: no space is left.");
  }

  private static <T> String refused(Class<T> type, T value) {
    return String.join("\n", Refusals.of(() -> CopJson.of(type).write(value)));
  }

  private static Conference inSecondLanguage(String tag) {
    return Conference.builder()
        .id(ConferenceId.of("untoc-cop"))
        .addSideEvents(SideEvent.builder().id(SideEventId.of("se-1")).build())
        .addSideEvents(
            SideEvent.builder()
                .id(SideEventId.of("se-2"))
                .addLanguages("en")
                .addLanguages(tag)
                .build())
        .build();
  }
}
