package org.unodc.cop.tests.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.stream.CopElements;
import org.unodc.cop.sdk.stream.RecordElement;

class RecordElementsTest {
  private static final CopElements ELEMENTS = CopElements.standard();

  private static final String SOUND =
      """
      {
        "sessions": [
          {"id": "cop1"}, {"id": "cop2"}
        ],
        "title": "A record",
        "remarks": [],
        "id": "untoc-cop", "format": "cop/1"
      }
      """;

  @Test
  void returnsElementsInOrderAndTheRecordAtTheEnd() {
    assertThat(describe(SOUND))
        .containsExactly("/sessions/0@3:5 sound", "/sessions/1@3:21 sound", "@1:1 sound");
    RecordElement last = ELEMENTS.read(Told.stream(SOUND)).skip(2).findFirst().orElseThrow();
    assertThat(last.as(Conference.class).orElseThrow().title()).hasToString("Optional[A record]");
    assertThat(last.as(Session.class)).isEmpty();
    assertThat(ELEMENTS.read(Told.stream(SOUND)).flatMap(each -> each.as(Session.class).stream()))
        .extracting(session -> session.id().value())
        .containsExactly("cop1", "cop2");
  }

  @Test
  void reportsTheLocationOfAWrongElementAndContinues() {
    assertThat(
            describe(
                """
                {"format":"cop/1","sessions":[
                  {"id":"s1","titel":7},
                  {"id":"s2",
                   "ordinal":"x"}, null,
                  {"id":"s3"}],"id":"untoc-cop"}\
                """))
        .containsExactly(
            "/sessions/0@2:3 member.unknown /sessions/0/titel 2:14 A session has no member"
                + " \"titel\". Did you mean \"title\"?",
            "/sessions/1@3:3 value.type /sessions/1/ordinal 4:14 A whole number was expected, but"
                + " the text \"x\" was found.",
            "/sessions/2@4:20 value.type /sessions/2 4:20 A session was expected, but null was"
                + " found. Leave out a value that is not known.",
            "/sessions/3@5:3 sound",
            "@1:1 sound");
  }

  @Test
  void reportsProblemsOutsideElementsForTheRecord() {
    assertThat(
            describe(
                """
                {"sessions":[{"id":"s1"}],
                 "extra":[1,{"a":[]}],
                 "sessions":[{"id":"s2"}],
                 "title":
                   7}\
                """))
        .containsExactly(
            "/sessions/0@1:14 sound",
            "@1:1 member.missing  1:1 A conference must have the member \"format\" (the text"
                + " \"cop/1\"). | member.missing  1:1 A conference must have the member \"id\" (the"
                + " id of a conference such as untoc-cop). | member.unknown /extra 2:2 A conference"
                + " has no member \"extra\". | member.duplicate /sessions 3:2 The name \"sessions\""
                + " occurs twice in the same object. | value.type /title 5:4 A text in one or more"
                + " languages was expected, but the number 7 was found. The expected form is a"
                + " text, or an object that has at least \"texts\".");
  }

  @Test
  void recognizesAListByAnyFormOfItsName() {
    assertThat(describe("{\"sess\\u0069ons\":[{\"id\":\"s1\"}],\"format\":\"cop/1\",\"id\":\"x\"}"))
        .containsExactly("/sessions/0@1:19 sound", "@1:1 sound");
  }

  @Test
  void endsAtInputThatIsNotJson() {
    assertThat(describe("{\"x\":1,\"sessions\":[{\"id\":\"s1\"} {\"id\":\"s2\"}]}"))
        .containsExactly(
            "/sessions/0@1:20 sound",
            "@1:1 member.unknown /x 1:2 A conference has no member \"x\". | json.syntax /sessions"
                + " 1:32 This is not JSON: a comma or the end was expected after the value, but the"
                + " character { was found.");
    assertThat(describe("{\"sessions\":[{\"id\":7,\"ordinal\":01},{\"id\":\"s2\"}]}"))
        .containsExactly(
            "@1:1 value.type /sessions/0/id 1:20 The id of a session such as untoc-cop12 was"
                + " expected, but the number 7 was found. | json.syntax /sessions/0/ordinal 1:33"
                + " This is not JSON: a number must not begin with an unnecessary zero.");
    assertThat(describe("{\"sessions\":[{\"id\":\"s1\"},"))
        .containsExactly(
            "/sessions/0@1:14 sound",
            "@1:1 json.syntax /sessions 1:26 The document ends before its value is complete.");
    assertThat(describe("{\"id\":\"x\",\"format\":\"cop/1\"}\n x"))
        .containsExactly(
            "@1:1 json.syntax  2:2 This is not JSON: the word x has no quotation marks and is not"
                + " true, false or null.");
  }

  @Test
  void endsIfTheFormatIsUnknown() {
    String lists = "\"id\":\"x\",\"sessions\":[{\"id\":\"s1\"}]";
    String problem =
        " The text \"cop/1\" was expected, but the text \"cop/2\" was found: the only supported"
            + " value is cop/1.";
    assertThat(describe("{\"format\":\"cop/2\"," + lists + ",\"extra\":1}"))
        .containsExactly("@1:1 value.invalid /format 1:11" + problem);
    assertThat(describe("{" + lists + ",\n\"format\":\"cop/2\"}"))
        .containsExactly("/sessions/0@1:23 sound", "@1:1 value.invalid /format 2:10" + problem);
    assertThat(describe("{\"format\":1,\"titel\":2}"))
        .containsExactly(
            "@1:1 value.type /format 1:11 The text \"cop/1\" was expected, but the number 1 was"
                + " found.");
  }

  @Test
  void refusesInputThatIsNotARecord() {
    assertThat(describe(" [1]"))
        .containsExactly(
            "@1:2 value.type  1:2 A conference was expected, but a list was found. The expected"
                + " form is an object that has at least \"format\", \"id\".");
    assertThat(describe(""))
        .containsExactly(
            "@1:1 document.empty  1:1 The document is empty, but a conference was expected.");
  }

  @Test
  void reportsBytesThatAreNotUtf8OnlyForTheirElement() {
    byte[] bytes =
        "\u00EF\u00BB\u00BF{\"sessions\":[{\"id\":\"\u00FF\"},{\"id\":\"s2\"}],\"id\":\"x\",\"format\":\"cop/1\"}"
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Told.elements(ELEMENTS.read(new ByteArrayInputStream(bytes))))
        .containsExactly(
            "/sessions/0@1:14 document.encoding /sessions/0 1:21 This is not UTF-8: the bytes at"
                + " this position are not a character.",
            "/sessions/1@1:25 sound",
            "@1:1 sound");
  }

  @Test
  void countsAllKindsOfLineBreaks() {
    assertThat(
            describe("{\"sessions\":[\r{\"id\":\"s1\"},\r\n{\"id\":\"s2\"},\n\r{\"id\":\"s3\"}]"))
        .startsWith("/sessions/0@2:1 sound", "/sessions/1@3:1 sound", "/sessions/2@5:1 sound");
  }

  @Test
  void readsOnlyTheRequestedElementsAndEndsIfTheStreamCannotBeRead() {
    String start = "{\"sessions\":[{\"id\":\"s1\"},";
    Iterator<RecordElement> elements = ELEMENTS.read(breaking(start)).iterator();
    assertThat(elements.next().pointer()).isEqualTo("/sessions/0");
    assertThatThrownBy(elements::hasNext)
        .isInstanceOf(CopException.class)
        .hasMessage("The stream cannot be read: the line is dead.");
  }

  @Test
  void refusesAMissingFile(@TempDir Path folder) {
    Path missing = folder.resolve("missing");
    assertThatThrownBy(() -> ELEMENTS.read(missing))
        .isInstanceOf(CopException.class)
        .hasMessage("The file %s cannot be read: there is no such file or folder.", missing);
  }

  @Test
  void leavesTheStreamOpen() throws IOException {
    InputStream stream = spy(Told.stream(SOUND));
    try (Stream<RecordElement> elements = ELEMENTS.read(stream)) {
      assertThat(elements).hasSize(3);
    }
    verify(stream, never()).close();
  }

  private static Iterable<String> describe(String text) {
    Iterable<String> elements = Told.elements(ELEMENTS.read(Told.stream(text)));
    assertThat(Told.elements(ELEMENTS.read(new StringReader(text)))).isEqualTo(elements);
    return elements;
  }

  private static InputStream breaking(String start) {
    return new FilterInputStream(Told.stream(start)) {
      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read < 0) {
          throw new IOException("the line is dead");
        }
        return read;
      }
    };
  }
}
