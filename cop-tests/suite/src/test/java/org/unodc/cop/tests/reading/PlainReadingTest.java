package org.unodc.cop.tests.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.convention.ParticipantEmissions;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.internal.model.ModelCodecs;
import org.unodc.cop.sdk.internal.plain.PlainInput;
import org.unodc.cop.sdk.internal.plain.PlainReader;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;

/** What is read plainly, and what is left to the reader that reports problems. */
class PlainReadingTest {
  private static final CopJson<SideEvent> JSON = CopJson.of(SideEvent.class);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"se-1\",\"title\":\"Água e paz\"}",
        " { \"title\" : \"\\u00C1gua e paz\" ,\r\n\t\"id\" : \"se-1\" } ",
        "{\"id\":\"se-1\",\"title\":{\"original\":\"en\",\"texts\":{\"en\":\"Água e paz\"}}}"
      })
  void readsTheSameEventInEachSpelling(String json) {
    assertThat(plainly(json)).isNotNull();
    assertThat(JSON.read(json)).isEqualTo(JSON.read("{\"id\":\"se-1\",\"title\":\"Água e paz\"}"));
    assertThat(JSON.readLeniently(json).unknownMembers()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"é", "Москва", "日本語", "\uD83D\uDE00", "a long text, then ü, then more"})
  void decodesCharactersOfEachLength(String title) {
    String json = "{\"id\":\"se-1\",\"title\":\"" + title + "\"}";
    assertThat(plainly(json)).isNotNull();
    assertThat(JSON.read(json).title().orElseThrow()).hasToString(title);
  }

  @Test
  void resolvesEachEscape() {
    String json = "{\"id\":\"se-1\",\"title\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00\"}";
    assertThat(plainly(json)).isNotNull();
    assertThat(JSON.read(json).title().orElseThrow()).hasToString("\"\\/\b\f\n\r\té\uD83D\uDE00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "100", "8.25", "1e1", "2.5E+1", "1000E-2"})
  void readsNumbersAsTheyAreWritten(String percent) {
    String json = "{\"participant\":\"aut\",\"percent\":" + percent + "}";
    CopJson<ParticipantEmissions> emissions = CopJson.of(ParticipantEmissions.class);
    assertThat(
            PlainReader.read(
                json, CopLimits.standard(), ModelCodecs.of(ParticipantEmissions.class)))
        .isNotNull();
    assertThat(emissions.read(json).percent()).isEqualTo(percent);
  }

  /** The builder of profiles depends on the order of its calls, and reading does not. */
  @Test
  void readsTheMembersOfAProfileInAnyOrder() {
    CopJson<ValidationProfile> profiles = CopJson.of(ValidationProfile.class);
    assertThat(
            profiles.read("{\"included\":[\"session\"],\"extends\":\"basic\",\"name\":\"mine\"}"))
        .isEqualTo(
            profiles.read("{\"name\":\"mine\",\"extends\":\"basic\",\"included\":[\"session\"]}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"se-1\",}",
        "{\"id\":\"se-1\",\"id\":\"se-1\"}",
        "{\"id\":\"se-1\",\"hashtag\":\"x\"}",
        "{\"id\":\"se-1\",\"title\":null}",
        "{\"id\":\"se-1\",\"title\":\" \"}",
        "{\"id\":\"se-1\",\"title\":\"\\uD83D\"}",
        "{\"id\":\"se-1\",\"title\":\"\\uD83D\\u0041\"}",
        "{\"id\":\"se-1\",\"title\":\"\\x\"}",
        "{\"id\":\"se-1\",\"title\":\"a\tb\"}",
        "{\"id\":\"se-1\",\"title\":\"a",
        "{\"id\":\"Se 1\"}",
        "{\"title\":\"a\"}",
        "{\"id\":\"se-1\"} {}",
        ""
      })
  void leavesEachProblemToTheReaderThatReportsIt(String json) {
    assertThat(plainly(json)).isNull();
    assertThatExceptionOfType(CopException.class).isThrownBy(() -> JSON.read(json));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u00C0\u0080",
        "\u00ED\u00A0\u0080",
        "\u00F4\u0090\u0080\u0080",
        "\u0080",
        "\u00E2\u0082"
      })
  void acceptsNoInvalidUtf8(String bytes) {
    byte[] utf8 = ("{\"id\":\"se-1\",\"title\":\"" + bytes + "\"}").getBytes(ISO_8859_1);
    assertThat(PlainReader.read(utf8, CopLimits.standard(), ModelCodecs.of(SideEvent.class)))
        .isNull();
    assertThatExceptionOfType(CopException.class).isThrownBy(() -> JSON.read(utf8));
  }

  @Test
  void acceptsNoStringWithHalfOfACharacter() {
    String json = "{\"id\":\"se-1\",\"title\":\"\uD83D\"}";
    assertThat(plainly(json)).isNull();
    assertThatExceptionOfType(CopException.class).isThrownBy(() -> JSON.read(json));
  }

  /** A hostile document must not need memory for the values beyond a limit. */
  @ParameterizedTest
  @ValueSource(strings = {"[true,true,true,true]", "[[true],[true],[true],[true]]"})
  void readsNoValueFarBeyondALimit(String json) {
    assertThat(valuesRead(json, CopLimits.standard())).isEqualTo(4);
    assertThat(valuesRead(json, CopLimits.standard().withList(2))).isEqualTo(2);
  }

  @Test
  void readsNoListFarBeyondTheLimitForTokens() {
    String json = "[[true],[true],[true],[true]]";
    assertThat(valuesRead(json, CopLimits.standard().withTokens(2))).isEqualTo(1);
    assertThat(valuesRead(json, CopLimits.standard().withTokens(4))).isEqualTo(2);
    assertThat(valuesRead(json, CopLimits.standard().withTokens(13))).isEqualTo(4);
  }

  /** A document that is right but has an unusual form is read by the other reader. */
  @Test
  void readsADocumentWithAByteOrderMark() {
    assertThat(JSON.read("\uFEFF{\"id\":\"se-1\"}".getBytes(UTF_8)).id().value()).isEqualTo("se-1");
  }

  /** {@return how often the word true is read in lists, before reading ends or the list does} */
  private static int valuesRead(String json, CopLimits limits) {
    AtomicInteger read = new AtomicInteger();
    PlainReader.read(json, limits, in -> truths(in, read));
    return read.get();
  }

  private static AtomicInteger truths(PlainInput in, AtomicInteger read) {
    in.openList();
    for (int items = 0; in.hasItem(items); items++) {
      if (in.next() == '[') {
        truths(in, read);
      } else {
        in.truth();
        read.incrementAndGet();
      }
    }
    return read;
  }

  private static @Nullable SideEvent plainly(String json) {
    return PlainReader.read(json, CopLimits.standard(), ModelCodecs.of(SideEvent.class));
  }
}
