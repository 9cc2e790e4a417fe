package org.unodc.cop.tests.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.stream.CopNdjson;
import org.unodc.cop.sdk.stream.NdjsonLine;
import org.unodc.cop.testkit.CopFixtures;

class NdjsonWritingTest {
  private static final CopNdjson<SideEvent> NDJSON = CopNdjson.of(SideEvent.class);
  private static final SideEvent UNWRITABLE = event("x", "\uD83D");

  @Test
  void writesOneCompactLinePerValue() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    NDJSON.write(Stream.of(event("a", "one\ntwo"), event("b", "é")), bytes);
    assertThat(bytes.toString(UTF_8))
        .isEqualTo(
            """
            {"id":"a","title":{"original":"en","texts":{"en":"one\\ntwo"}}}
            {"id":"b","title":{"original":"en","texts":{"en":"é"}}}
            """);
  }

  @Test
  void writesNothingForNoValues() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    NDJSON.write(Stream.of(), bytes);
    assertThat(bytes.size()).isZero();
  }

  @Test
  void readsBackItsOutput(@TempDir Path folder) {
    Path file = folder.resolve("events.ndjson");
    List<SideEvent> events = CopFixtures.values(SideEvent.class);
    NDJSON.write(events.stream(), file);
    try (Stream<NdjsonLine<SideEvent>> lines = NDJSON.read(file)) {
      assertThat(lines.map(NdjsonLine::orThrow)).isEqualTo(events);
    }
  }

  @Test
  void reportsTheLineOfAValueThatCannotBeWritten() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    assertThatThrownBy(() -> NDJSON.write(Stream.of(event("a", "one"), UNWRITABLE), bytes))
        .isInstanceOf(CopException.class)
        .extracting(thrown -> ((CopException) thrown).problems())
        .isEqualTo(
            List.of(
                new Problem(
                    ProblemCode.NOT_WRITABLE,
                    "/title/texts/en",
                    2,
                    1,
                    "This value cannot be written: it holds half of a character (an unpaired"
                        + " surrogate).")));
    assertThat(bytes.toString(UTF_8)).as("the line before").hasLineCount(1).contains("\"a\"");
  }

  @Test
  void keepsTheOldFileIfAValueCannotBeWritten(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("events.ndjson"), "old");
    assertThatThrownBy(() -> NDJSON.write(Stream.of(event("a", "one"), UNWRITABLE), file))
        .isInstanceOf(CopException.class);
    assertThat(file).hasContent("old");
    assertThat(folder).isDirectoryContaining(file::equals);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void leavesTheStreamOpenAndFlushed() throws IOException {
    OutputStream stream = spy(new ByteArrayOutputStream());
    NDJSON.write(Stream.of(event("a", "one")), stream);
    verify(stream).flush();
    verify(stream, never()).close();
  }

  @Test
  void reportsATargetThatCannotBeWritten(@TempDir Path folder) throws IOException {
    OutputStream full = mock(OutputStream.class);
    doThrow(new IOException("no space is left")).when(full).write(any(byte[].class));
    assertThatThrownBy(() -> NDJSON.write(Stream.of(event("a", "one")), full))
        .isInstanceOf(CopException.class)
        .hasMessage("The stream cannot be written: no space is left.");
    assertThatThrownBy(() -> NDJSON.write(Stream.of(event("a", "one")), folder))
        .isInstanceOf(CopException.class)
        .hasMessage("The file %s cannot be written: it is a folder.", folder);
  }

  private static SideEvent event(String id, String title) {
    return SideEvent.builder().id(SideEventId.of(id)).title(LocalizedText.english(title)).build();
  }
}
