package org.unodc.cop.tests.stream;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.id.SessionId;
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
}
