package org.unodc.cop.tests.xlsx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.xlsx.CopXlsx;

/** Each XML part of a workbook is UTF-8 or UTF-16; others are refused, and nothing is printed. */
class WorkbookEncodingTest {
  private static final Map<String, String> PARTS =
      Workbooks.parts(
          "<row r='1'>" + Workbooks.text("A1", "C\u00F4te") + "<c r='B1'><v>1</v></c></row>",
          "",
          "");

  private static final List<byte[]> MALFORMED =
      List.of(
          new byte[] {(byte) 0xFF},
          new byte[] {(byte) 0x80},
          new byte[] {(byte) 0xC0, (byte) 0x80},
          new byte[] {(byte) 0xE2, (byte) 0x82},
          new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80});

  private final PrintStream standardError = System.err;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  static Stream<String> parts() {
    return PARTS.keySet().stream();
  }

  @BeforeEach
  void captureStandardError() {
    System.setErr(new PrintStream(printed, true, UTF_8));
  }

  @AfterEach
  void restoreStandardError() {
    System.setErr(standardError);
  }

  @ParameterizedTest
  @MethodSource("parts")
  void refusesMalformedBytesInAnyPart(String name) {
    byte[] part = PARTS.get(name).getBytes(UTF_8);
    for (byte[] malformed : MALFORMED) {
      for (int at : new int[] {0, 1, part.length / 2, part.length - 1, part.length}) {
        byte[] workbook =
            with(
                name,
                Bytes.concat(
                    Arrays.copyOf(part, at), malformed, Arrays.copyOfRange(part, at, part.length)));
        assertThatExceptionOfType(CopException.class)
            .isThrownBy(() -> CopXlsx.standard().read(workbook))
            .satisfies(
                refusal ->
                    assertThat(refusal.problems().get(0).code()).isEqualTo(ProblemCode.ENCODING))
            .withMessageContaining(
                "This is not a workbook in the XLSX format: the part \""
                    + name
                    + "\" is neither UTF-8 nor UTF-16.");
      }
    }
    assertThat(printed.toString(UTF_8)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("parts")
  void readsAPartInUtf16OrWithAByteOrderMark(String name) {
    for (byte[] part :
        List.of(
            PARTS.get(name).getBytes(UTF_16),
            ("\uFEFF" + PARTS.get(name)).getBytes(UTF_16LE),
            ("\uFEFF" + PARTS.get(name)).getBytes(UTF_8),
            declared("UTF-16", PARTS.get(name), UTF_16LE),
            declared("UTF-16", PARTS.get(name), UTF_16BE),
            declared("UTF-8", PARTS.get(name), UTF_8))) {
      assertThat(CopXlsx.standard().read(with(name, part)).get(0).cells())
          .containsExactly(ImmutableList.of("C\u00F4te", "1"));
    }
    assertThat(printed.toString(UTF_8)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("parts")
  void refusesOtherEncodingsAndBrokenUtf16(String name) {
    byte[] utf16 = PARTS.get(name).getBytes(UTF_16);
    for (byte[] part :
        List.of(
            declared("ISO-8859-1", PARTS.get(name) + "<!-- \u00F4 -->", ISO_8859_1),
            declared("no-such-encoding", PARTS.get(name) + "<!-- \u00F4 -->", ISO_8859_1),
            PARTS.get(name).getBytes(UTF_16LE),
            Arrays.copyOf(utf16, utf16.length - 1),
            Bytes.concat(utf16, new byte[] {(byte) 0xD8, 0x00, 0x00, 0x41}))) {
      assertThatExceptionOfType(CopException.class)
          .isThrownBy(() -> CopXlsx.standard().read(with(name, part)))
          .withMessageContaining("This is not a workbook in the XLSX format");
    }
    assertThat(printed.toString(UTF_8)).isEmpty();
  }

  @Test
  void refusesAnEmptyPartSilently() {
    for (String name : PARTS.keySet()) {
      assertThatExceptionOfType(CopException.class)
          .isThrownBy(() -> CopXlsx.standard().read(with(name, new byte[0])));
    }
    assertThat(printed.toString(UTF_8)).isEmpty();
  }

  private static byte[] declared(String encoding, String part, Charset charset) {
    return ("<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + part).getBytes(charset);
  }

  private static byte[] with(String name, byte[] part) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    PARTS.forEach((other, text) -> parts.put(other, text.getBytes(UTF_8)));
    parts.put(name, part);
    return Workbooks.zipBytes(parts);
  }
}
