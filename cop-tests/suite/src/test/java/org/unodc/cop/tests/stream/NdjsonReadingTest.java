package org.unodc.cop.tests.stream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.sdk.stream.CopNdjson;
import org.unodc.cop.sdk.stream.NdjsonLine;

class NdjsonReadingTest {
  private static final String CUT_SHORT =
      "The line ends before its value is complete; in NDJSON, a value must fit in one line.";

  private static final CopNdjson<SessionId> IDS = CopNdjson.of(SessionId.class);
  private static final CopNdjson<Session> SESSIONS = CopNdjson.of(Session.class);

  @Test
  void returnsOneValuePerLine() {
    assertThat(ids("\"a\"\n\"b\"\n\"c\"\n")).containsExactly("1 a", "2 b", "3 c");
    assertThat(ids("\"a\"\n\"b\""))
        .as("without a line feed at the end")
        .containsExactly("1 a", "2 b");
    assertThat(ids("")).isEmpty();
  }

  @Test
  void readsACarriageReturnBeforeTheLineFeedAsPartOfTheLineEnd() {
    assertThat(ids("\"a\"\r\n\"b\"\r\n\"c\"\r")).containsExactly("1 a", "2 b", "3 c");
  }

  @Test
  void skipsAndCountsBlankLines() {
    assertThat(ids("\n \t\r\n\"a\"\n\n\"b\"\n\n")).containsExactly("3 a", "5 b");
  }

  @Test
  void skipsAByteOrderMarkOnlyAtTheBeginning() {
    assertThat(ids("\uFEFF\"a\"\n\uFEFF\"b\"\n\"c\""))
        .containsExactly(
            "1 a",
            "2 json.syntax  2:1 This is not JSON: a value was expected, but the character U+FEFF"
                + " was found.",
            "3 c");
    assertThat(ids("\uFEFF")).isEmpty();
    assertThat(ids("\uFEFF}"))
        .containsExactly(
            "1 json.syntax  1:1 This is not JSON: the character } closes nothing that is open"
                + " here.");
  }

  @Test
  void reportsTheLocationOfEachBadLineAndContinues() {
    String text =
        """
        {"id":"s1","ordinal":1}
        {"id":"s2","ordinal":"two"}
        {"id":"s3"
        {"id":"s4","titel":"x","ordinal":true}

        null
        {"id":"s7"} {"id":"s8"}
        {"id":"s9"}
        """;
    assertThat(Told.lines(SESSIONS.read(Told.stream(text)).filter(line -> line.value().isEmpty())))
        .containsExactly(
            "2 value.type /ordinal 2:22 A whole number was expected, but the text \"two\" was"
                + " found.",
            "3 json.syntax /id 3:11 " + CUT_SHORT,
            "4 member.unknown /titel 4:12 A session has no member \"titel\". Did you mean"
                + " \"title\"? | value.type /ordinal 4:34 A whole number was expected, but true was"
                + " found.",
            "6 value.type  6:1 A session was expected, but null was found. Leave out a value that"
                + " is not known.",
            "7 json.syntax  7:13 The document goes on after the end of its value.");
    assertThat(SESSIONS.read(Told.stream(text)).flatMap(line -> line.value().stream()))
        .extracting(session -> session.id().value())
        .containsExactly("s1", "s9");
  }

  @Test
  void reportsBytesThatAreNotUtf8OnlyForTheirLine() {
    String wrong = "This is not UTF-8: the bytes at this position are not a character.";
    byte[] bytes =
        "\"a\"\n\"é\"\n\"b\"\n\"x\u00E2\u0082\"\n\u00FF\n\"c\"\n\"\u00F0".getBytes(ISO_8859_1);
    assertThat(Told.lines(IDS.read(new ByteArrayInputStream(bytes))))
        .containsExactly(
            "1 a",
            "2 document.encoding  2:2 " + wrong,
            "3 b",
            "4 document.encoding  4:3 " + wrong,
            "5 document.encoding  5:1 " + wrong,
            "6 c",
            "7 document.encoding  7:2 " + wrong);
  }

  @Test
  void reportsUnpairedSurrogatesOfAReader() {
    assertThat(Told.lines(IDS.read(new StringReader("\"\uD83D\"\n\"a\"\n\"😀"))))
        .containsExactly(
            "1 document.encoding  1:2 This is not UTF-8: the bytes at this position are not a"
                + " character.",
            "2 a",
            "3 json.syntax  3:4 " + CUT_SHORT);
  }

  @Test
  void readsCharactersAcrossTheEndOfTheBuffer() {
    for (int before = 8_180; before < 8_200; before++) {
      String text = " ".repeat(before) + "{\"id\":\"s1\",\"title\":\"é€😀\"}";
      assertThat(SESSIONS.read(Told.stream(text)).map(line -> line.orThrow().title().orElseThrow()))
          .hasToString("[é€😀]");
    }
  }

  @Test
  void reportsACarriageReturnInsideALine() {
    assertThat(ids("\"a\"\n{\r}\n\"b\"\r\r\n\"c\""))
        .containsExactly(
            "1 a",
            "2 json.syntax  2:2 A carriage return is inside the line, but only a line feed ends a"
                + " line.",
            "3 json.syntax  3:4 A carriage return is inside the line, but only a line feed ends a"
                + " line.",
            "4 c");
  }

  @Test
  void reportsALineOfNullCharacters() {
    assertThat(ids("\"a\"\n\0\0\0\n\"b\""))
        .containsExactly(
            "1 a",
            "2 json.syntax  2:1 This is not JSON: the character U+0000 does not belong here.",
            "3 b");
  }

  @Test
  void readsOnlyTheRequestedLines() {
    InputStream endless = new SequenceInputStream(Told.stream("\"a\"\n\"b\"\n"), new Endless());
    assertThat(IDS.read(endless).limit(2).map(NdjsonLine::orThrow))
        .extracting(SessionId::value)
        .containsExactly("a", "b");
  }

  @Test
  void endsWithAnExceptionIfTheStreamCannotBeRead() {
    InputStream broken =
        new FilterInputStream(Told.stream("\"a\"\n")) {
          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            if (read < 0) {
              throw new IOException("the line is dead");
            }
            return read;
          }
        };
    Iterator<NdjsonLine<SessionId>> lines = IDS.read(broken).iterator();
    assertThat(lines.next().orThrow()).isEqualTo(SessionId.of("a"));
    assertThatThrownBy(lines::hasNext)
        .isInstanceOf(CopException.class)
        .hasMessage("The stream cannot be read: the line is dead.");
  }

  @Test
  void refusesAMissingFileAndAFolder(@TempDir Path folder) {
    Path missing = folder.resolve("missing");
    assertThatThrownBy(() -> IDS.read(missing))
        .isInstanceOf(CopException.class)
        .hasMessage("The file %s cannot be read: there is no such file or folder.", missing);
    assertThatThrownBy(() -> IDS.read(folder))
        .isInstanceOf(CopException.class)
        .hasMessage("The file %s cannot be read: it is a folder.", folder);
  }

  @Test
  void leavesStreamsAndReadersOpen() throws IOException {
    InputStream stream = spy(Told.stream("\"a\""));
    Reader reader = spy(new StringReader("\"a\""));
    try (Stream<NdjsonLine<SessionId>> lines = IDS.read(stream);
        Stream<NdjsonLine<SessionId>> others = IDS.read(reader)) {
      assertThat(lines).isEqualTo(others.toList());
    }
    verify(stream, never()).close();
    verify(reader, never()).close();
  }

  @Test
  void readsWholeRecords(@TempDir Path folder) {
    Path file = folder.resolve("records.ndjson");
    CopNdjson<Conference> records = CopNdjson.of(Conference.class);
    Conference untoc = ReferenceRecords.untoc();
    Conference uncac = ReferenceRecords.uncac();
    records.write(Stream.of(untoc, uncac), file);
    try (Stream<NdjsonLine<Conference>> lines = records.read(file)) {
      assertThat(lines.map(NdjsonLine::orThrow)).containsExactly(untoc, uncac);
    }
  }

  @Test
  void readsInOrderInAParallelStream() {
    String text = "\"a\"\n".repeat(5_000) + "\"b\"\n";
    assertThat(IDS.read(Told.stream(text)).parallel().map(line -> line.orThrow().value()).toList())
        .hasSize(5_001)
        .endsWith("a", "b");
  }

  @Test
  void throwsTheProblemsOfALineOnAccessToItsValue() {
    NdjsonLine<SessionId> line = IDS.read(Told.stream("\n7")).findFirst().orElseThrow();
    assertThatThrownBy(line::orThrow)
        .isInstanceOf(CopException.class)
        .hasMessageStartingWith("line 2, column 1: ");
  }

  @Test
  void refusesATypeOutsideTheModel() {
    assertThatIllegalArgumentException().isThrownBy(() -> CopNdjson.of(CopLimits.class));
  }

  private static Iterable<String> ids(String text) {
    Iterable<String> lines = Told.lines(IDS.read(new ByteArrayInputStream(text.getBytes(UTF_8))));
    assertThat(Told.lines(IDS.read(new StringReader(text)))).isEqualTo(lines);
    return lines;
  }

  /** A stream without end, which no test may read completely. */
  private static final class Endless extends InputStream {
    private int left = 100_000;

    @Override
    public int read() throws IOException {
      if (left-- == 0) {
        throw new IOException("more was read than asked for");
      }
      return ' ';
    }
  }
}
