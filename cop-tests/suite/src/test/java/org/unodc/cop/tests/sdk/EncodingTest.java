package org.unodc.cop.tests.sdk;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.tests.sdk.Refusals.BEGINNING;
import static org.unodc.cop.tests.sdk.Refusals.bytes;

import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.Day;
import org.unodc.cop.sdk.json.CopJson;

class EncodingTest {
  private static final int[] NOTHING = {};

  @Test
  void refusesLatin1() {
    assertThat(Refusals.of(bytes(BEGINNING + ",\"title\":\"S", new int[] {0xE9}, "ance\"}")))
        .containsExactly(
            "document.encoding  1:46 The document is not UTF-8: byte 0xE9 at offset 45 does not belong"
                + " there.");
  }

  @Test
  void refusesUtf16WithAByteOrderMark() {
    assertThat(Refusals.of("\uFEFF{}".getBytes(UTF_16LE)))
        .containsExactly(
            "document.encoding  1:1 The document is saved as UTF-16; save it as UTF-8.");
    assertThat(Refusals.of("\uFEFF{}".getBytes(UTF_16BE)))
        .containsExactly(
            "document.encoding  1:1 The document is saved as UTF-16; save it as UTF-8.");
  }

  @Test
  void refusesUtf16WithoutAByteOrderMarkForItsNullBytes() {
    assertThat(Refusals.of("{}".getBytes(UTF_16LE)))
        .containsExactly(
            "json.syntax  1:2 This is not JSON: the character U+0000 does not belong here.");
  }

  @Test
  void refusesAnOverlongForm() {
    assertThat(Refusals.of(bytes("{\"a", new int[] {0xC0, 0xAF}, "\":1}")))
        .containsExactly(
            "document.encoding  1:4 The document is not UTF-8: byte 0xC0 at offset 3 does not belong"
                + " there.");
  }

  @Test
  void refusesSurrogatesThatAreEncodedOneByOne() {
    int[] cesu = {0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80};
    assertThat(Refusals.of(bytes("{\"a", cesu, "\":1}")))
        .containsExactly(
            "document.encoding  1:4 The document is not UTF-8: byte 0xED at offset 3 does not belong"
                + " there.");
  }

  @Test
  void refusesBytesAboveTheRangeOfUnicode() {
    assertThat(Refusals.of(bytes("{\"a", new int[] {0xF4, 0x90, 0x80, 0x80}, "\":1}")))
        .containsExactly(
            "document.encoding  1:4 The document is not UTF-8: byte 0xF4 at offset 3 does not belong"
                + " there.");
  }

  @Test
  void refusesACharacterThatTheDocumentCutsShort() {
    assertThat(Refusals.of(bytes("{\"a", new int[] {0xE2, 0x82}, "")))
        .containsExactly(
            "document.encoding  1:4 The document is not UTF-8: byte 0xE2 at offset 3 does not belong"
                + " there.");
  }

  @Test
  void reportsTheProblemsBeforeAByteThatIsNotUtf8() {
    String before = "{\r\n \"format\":\"cop/1\",\r\"id\":7,\n  \"title\":\"😀";
    assertThat(Refusals.of(bytes(before, new int[] {0xFF}, "\"}")))
        .containsExactly(
            "value.type /id 3:6 The id of a conference such as untoc-cop was expected, but the"
                + " number 7 was found.",
            "document.encoding  4:14 The document is not UTF-8: byte 0xFF at offset 45 does not belong"
                + " there.");
  }

  @Test
  void reportsAByteThatIsNotUtf8AfterTheValue() {
    assertThat(Refusals.of(bytes(BEGINNING + "}\n", new int[] {0x80}, "")))
        .containsExactly(
            "document.encoding  2:1 The document is not UTF-8: byte 0x80 at offset 36 does not belong"
                + " there.");
  }

  @Test
  void readsASoundDocumentAfterAByteOrderMark() {
    CopJson<Conference> json = CopJson.of(Conference.class);
    Conference plain = json.read(BEGINNING + "}");
    assertThat(json.read("\uFEFF" + BEGINNING + "}")).isEqualTo(plain);
    assertThat(json.read(("\uFEFF" + BEGINNING + "}").getBytes(UTF_8))).isEqualTo(plain);
  }

  @Test
  void countsColumnsAfterTheByteOrderMark() {
    assertThat(Refusals.of(Day.class, "\uFEFF{\"date\":7}"))
        .containsExactly(
            "value.type /date 1:9 A date such as 2024-10-14 was expected, but the number 7 was"
                + " found.");
  }

  @Test
  void refusesASecondByteOrderMark() {
    assertThat(Refusals.of(bytes("\uFEFF\uFEFF{}", NOTHING, "")))
        .containsExactly(
            "json.syntax  1:1 This is not JSON: a value was expected, but the character U+FEFF was"
                + " found.");
  }
}
