package org.unodc.cop.tests.sdk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.unodc.cop.tests.sdk.Refusals.BEGINNING;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.json.CopJson;

class SourcesOfBytesTest {
  private static final CopJson<Conference> JSON = CopJson.of(Conference.class);
  private static final String SOUND = BEGINNING + "}";
  private static final String WRONG = BEGINNING + ",\n\"title\":7,\n";

  @Test
  void refusesAMissingFile(@TempDir Path folder) {
    Path file = folder.resolve("missing.json");
    String told = "file.access  0:0 The file %s cannot be read: there is no such file or folder.";
    assertThat(Refusals.of(() -> JSON.read(file))).containsExactly(told.formatted(file));
    assertThat(Refusals.of(() -> Cop.read(file))).containsExactly(told.formatted(file));
    assertThat(Refusals.of(() -> JSON.readLeniently(file))).containsExactly(told.formatted(file));
  }

  @Test
  void refusesAFolder(@TempDir Path folder) {
    assertThat(Refusals.of(() -> JSON.read(folder)))
        .containsExactly(
            "file.access  0:0 The file %s cannot be read: it is a folder.".formatted(folder));
  }

  @Test
  void refusesAStreamThatCannotBeRead() throws IOException {
    InputStream broken = mock(InputStream.class);
    when(broken.readNBytes(anyInt())).thenThrow(new IOException("the line is dead"));
    String told = "file.access  0:0 The stream cannot be read: the line is dead.";
    assertThat(Refusals.of(() -> JSON.read(broken))).containsExactly(told);
    assertThat(Refusals.of(() -> Cop.read(broken))).containsExactly(told);
  }

  @Test
  void refusesAReaderThatCannotBeRead() throws IOException {
    Reader broken = mock(Reader.class);
    when(broken.read(any(char[].class), anyInt(), anyInt())).thenThrow(new IOException());
    assertThat(Refusals.of(() -> JSON.read(broken)))
        .containsExactly("file.access  0:0 The reader cannot be read: the system gives no reason.");
  }

  @Test
  void refusesAStreamThatHidesItsException() throws IOException {
    InputStream broken = mock(InputStream.class);
    when(broken.readNBytes(anyInt()))
        .thenThrow(new UncheckedIOException(new IOException("the line is dead")));
    assertThat(Refusals.of(() -> JSON.read(broken)))
        .containsExactly("file.access  0:0 The stream cannot be read: the line is dead.");
  }

  @Test
  void keepsTheStreamAndTheReaderOpen() throws IOException {
    InputStream stream = spy(new ByteArrayInputStream(SOUND.getBytes(UTF_8)));
    Reader reader = spy(new StringReader(SOUND));
    assertThat(JSON.read(stream)).isEqualTo(JSON.read(reader));
    verify(stream, never()).close();
    verify(reader, never()).close();
  }

  @Test
  void readsTheSameValueFromEverySource(@TempDir Path folder) throws IOException {
    Conference record = JSON.read(SOUND);
    Path file = Files.writeString(folder.resolve("record.json"), SOUND);
    assertThat(JSON.read(SOUND.getBytes(UTF_8))).isEqualTo(record);
    assertThat(JSON.read(new ByteArrayInputStream(SOUND.getBytes(UTF_8)))).isEqualTo(record);
    assertThat(JSON.read(new StringReader(SOUND))).isEqualTo(record);
    assertThat(JSON.read(file)).isEqualTo(record);
    assertThat(Cop.read(file)).isEqualTo(record);
    assertThat(Cop.read(SOUND.getBytes(UTF_8))).isEqualTo(record);
    assertThat(Cop.read(new ByteArrayInputStream(SOUND.getBytes(UTF_8)))).isEqualTo(record);
  }

  @Test
  void reportsTheSameProblemsFromEverySource(@TempDir Path folder) throws IOException {
    byte[] utf8 = WRONG.getBytes(UTF_8);
    Path file = Files.write(folder.resolve("record.json"), utf8);
    ImmutableList<String> told = Refusals.of(Conference.class, WRONG);
    assertThat(told)
        .containsExactly(
            "value.type /title 2:9 A text in one or more languages was expected, but the number 7"
                + " was found."
                + " The expected form is a text, or an object that has at least \"texts\".",
            "json.syntax /title 3:1 The document ends before its value is complete.");
    assertThat(Refusals.of(utf8)).isEqualTo(told);
    assertThat(Refusals.of(() -> JSON.read(new ByteArrayInputStream(utf8)))).isEqualTo(told);
    assertThat(Refusals.of(() -> JSON.read(new StringReader(WRONG)))).isEqualTo(told);
    assertThat(Refusals.of(() -> JSON.read(file))).isEqualTo(told);
    assertThat(JSON.readLeniently(utf8).problems().stream().map(Refusals::told)).isEqualTo(told);
    assertThat(JSON.readLeniently(file).problems().stream().map(Refusals::told)).isEqualTo(told);
  }

  @Test
  void readsAReaderThatReturnsOneUnitAtATime() {
    Reader slow =
        new StringReader(SOUND) {
          @Override
          public int read(char[] units, int offset, int length) throws IOException {
            return super.read(units, offset, 1);
          }
        };
    assertThat(JSON.read(slow)).isEqualTo(JSON.read(SOUND));
  }
}
