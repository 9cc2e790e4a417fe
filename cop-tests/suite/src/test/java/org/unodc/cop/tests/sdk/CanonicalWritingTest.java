package org.unodc.cop.tests.sdk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.Problem;

class CanonicalWritingTest {
  private static final CopJson<Conference> JSON = CopJson.of(Conference.class);

  private static final Conference CONFERENCE =
      Conference.builder()
          .addSessions(
              Session.builder()
                  .days(new DateRange(LocalDate.of(2024, 10, 14), LocalDate.of(2024, 10, 18)))
                  .ordinal(12)
                  .id(SessionId.of("untoc-cop12"))
                  .build())
          .title(
              LocalizedText.of(
                  "en", ImmutableMap.of("fr", "Conférence \"des\" Parties", "en", "COP 🌍\n")))
          .id(ConferenceId.of("untoc-cop"))
          .build();

  private static final String WRITTEN =
      """
      {
        "format": "cop/1",
        "id": "untoc-cop",
        "title": {
          "original": "en",
          "texts": {
            "en": "COP 🌍\\n",
            "fr": "Conférence \\"des\\" Parties"
          }
        },
        "sessions": [
          {
            "id": "untoc-cop12",
            "ordinal": 12,
            "days": {
              "first": "2024-10-14",
              "last": "2024-10-18"
            }
          }
        ]
      }
      """;

  @Test
  void writesPresentMembersInTheOrderOfTheirDeclaration() {
    assertThat(JSON.write(CONFERENCE)).isEqualTo(WRITTEN);
    assertThat(JSON.writeBytes(CONFERENCE)).isEqualTo(WRITTEN.getBytes(UTF_8));
  }

  @Test
  void writesOneLineIfCompact() {
    assertThat(JSON.compact().write(CONFERENCE))
        .isEqualTo(
            "{\"format\":\"cop/1\",\"id\":\"untoc-cop\",\"title\":{\"original\":\"en\",\"texts\":"
                + "{\"en\":\"COP 🌍\\n\",\"fr\":\"Conférence \\\"des\\\" Parties\"}},\"sessions\":"
                + "[{\"id\":\"untoc-cop12\",\"ordinal\":12,\"days\":{\"first\":\"2024-10-14\","
                + "\"last\":\"2024-10-18\"}}]}\n");
  }

  @Test
  void escapesOnlyWhatJsonRequires() {
    String controls =
        IntStream.range(0, ' ').mapToObj(Character::toString).collect(Collectors.joining());
    assertThat(
            CopJson.of(LocalizedText.class)
                .compact()
                .write(english(controls + "\"\\/\u007F\u2028")))
        .isEqualTo(
            "{\"texts\":{\"en\":\"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n"
                + "\\u000B\\f\\r"
                + "\\u000E\\u000F\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018\\u0019\\u001A\\u001B\\u001C\\u001D\\u001E\\u001F\\\"\\\\/\u007F\u2028\"}}\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "é", "会", "🌍", "\u0001", "a🌍"})
  void writesTextsOfAnyLength(String part) {
    for (int shift = 0; shift < 6; shift++) {
      LocalizedText text = english("x".repeat(1 + shift) + part.repeat(40_000));
      String written = CopJson.of(LocalizedText.class).compact().write(text);
      assertThat(written.replace("\\u0001", "\u0001"))
          .isEqualTo("{\"texts\":{\"en\":\"" + text.in(OfficialLanguage.ENGLISH) + "\"}}\n");
    }
  }

  private static LocalizedText english(String text) {
    return LocalizedText.of(ImmutableMap.of("en", text));
  }

  @Test
  void writesAPlainTextAsAnObject() {
    CopJson<LocalizedText> json = CopJson.of(LocalizedText.class);
    assertThat(json.compact().write(json.read("\"Vienna\"")))
        .isEqualTo("{\"original\":\"en\",\"texts\":{\"en\":\"Vienna\"}}\n");
  }

  @Test
  void writesTheSameBytesThatItReads() {
    assertThat(JSON.write(Records.variedConference())).isEqualTo(Records.varied());
  }

  @Test
  void readsItsOwnLineAsTheSameValue() {
    Conference record = Records.variedConference();
    assertThat(JSON.read(JSON.compact().write(record))).isEqualTo(record);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({"ar,Asia/Riyadh", "tr,Europe/Istanbul", "th-TH-u-nu-thai,Asia/Bangkok"})
  void writesTheSameBytesAndMessagesUnderOtherDefaults(String locale, String zone) {
    Locale usual = Locale.getDefault();
    TimeZone usualZone = TimeZone.getDefault();
    Iterable<Problem> problems = Refusals.problems(() -> JSON.read(manyKindsOfProblems()));
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(JSON.write(Records.variedConference())).isEqualTo(Records.varied());
      assertThat(Refusals.problems(() -> JSON.read(manyKindsOfProblems()))).isEqualTo(problems);
    } finally {
      Locale.setDefault(usual);
      TimeZone.setDefault(usualZone);
    }
  }

  @Test
  void writesToAStreamAndLeavesItOpen() throws IOException {
    ByteArrayOutputStream stream = spy(new ByteArrayOutputStream());
    JSON.write(CONFERENCE, stream);
    Cop.write(CONFERENCE, stream);
    assertThat(stream.toString(UTF_8)).isEqualTo(WRITTEN + WRITTEN);
    verify(stream, never()).close();
  }

  @Test
  void replacesAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("record.json"), "x".repeat(10_000));
    JSON.write(CONFERENCE, file);
    assertThat(file).hasContent(WRITTEN.stripTrailing());
    Cop.write(CONFERENCE, file);
    assertThat(Files.readAllBytes(file)).isEqualTo(WRITTEN.getBytes(UTF_8));
  }

  private static String manyKindsOfProblems() {
    return Records.varied()
        .replace("\"untoc-cop1\"", "7")
        .replace("2024-10-18", "2024-02-30")
        .replace("\"ordinal\": 1", "\"ordinal\": 99999999999")
        .replace("2024-10-14T10", "2034-10-14T10")
        .replace("\"certainty\"", "\"certanty\"")
        .replace("https", "\\u0000\u0007");
  }
}
