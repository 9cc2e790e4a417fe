package org.unodc.cop.tests.stream;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.io.CharSource;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Iterator;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.stream.CopNdjson;
import org.unodc.cop.sdk.stream.NdjsonLine;
import org.unodc.cop.tests.effort.EffortRatio;

/** A sender may send a long line in many small pieces, which must not be copied for each piece. */
class SlowInputTest {
  private static final byte[] LINE = ("\"a\"" + " ".repeat(3 << 20) + "\n").getBytes(US_ASCII);

  @Test
  void readsALongLineInSmallPiecesInProportionalTime() {
    double ratio = EffortRatio.of(() -> read(32), () -> read(1 << 14), 20);
    assertThat(ratio).isLessThan(20);
  }

  @Test
  void returnsTheLinesBeforeAReaderThatFailsWithinACharacter() {
    Reader failing = new FailingReader("\"a\"\n\"b\uD83D");
    Iterator<NdjsonLine<SessionId>> lines = CopNdjson.of(SessionId.class).read(failing).iterator();
    assertThat(lines.next().value()).hasToString("Optional[a]");
    assertThatExceptionOfType(CopException.class).isThrownBy(lines::next);
  }

  @Test
  void joinsTheHalvesOfACharacterFromTwoPieces() throws IOException {
    String half = "\"a\"\n\"b\uD83D";
    assertThat(linesOf(half, "\uDE00\"\n\"c\"")).hasSize(3);
    assertThat(linesOf(half, "x")).hasSize(2);
    assertThat(linesOf(half, "")).hasSize(2);
  }

  private static ImmutableList<NdjsonLine<SessionId>> linesOf(String first, String second)
      throws IOException {
    CharSource pieces = CharSource.concat(CharSource.wrap(first), CharSource.wrap(second));
    return CopNdjson.of(SessionId.class)
        .read(pieces.openStream())
        .collect(ImmutableList.toImmutableList());
  }

  private static void read(int bytesOfPiece) {
    assertThat(CopNdjson.of(SessionId.class).read(inPieces(bytesOfPiece)))
        .extracting(NdjsonLine::value)
        .singleElement()
        .hasToString("Optional[a]");
  }

  private static InputStream inPieces(int bytes) {
    return new FilterInputStream(new ByteArrayInputStream(LINE)) {
      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        return super.read(target, offset, Math.min(length, bytes));
      }
    };
  }

  /** Returns a text at once, and then fails. */
  private static final class FailingReader extends Reader {
    private String text;

    FailingReader(String text) {
      this.text = text;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
      if (text.isEmpty()) {
        throw new IOException("the line is dead");
      }
      int count = text.length();
      text.getChars(0, count, target, offset);
      text = "";
      return count;
    }

    @Override
    public void close() {
      // There is nothing to close.
    }
  }
}
