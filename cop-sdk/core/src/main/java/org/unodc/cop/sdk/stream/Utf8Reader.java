package org.unodc.cop.sdk.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Decodes UTF-8 and continues after invalid bytes. Each invalid byte becomes an unpaired surrogate,
 * which valid UTF-8 cannot contain, so only the value with this byte is refused.
 */
final class Utf8Reader extends Reader {
  private final InputStream stream;
  private final ByteBuffer bytes;
  private final CharsetDecoder decoder =
      UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private boolean ended;

  Utf8Reader(InputStream stream) {
    this.stream = stream;
    this.bytes = ByteBuffer.allocate(1 << 13).flip();
  }

  /** Creates a reader of the bytes from one index, inclusive, to another, exclusive. */
  Utf8Reader(byte[] utf8, int from, int to) {
    this.stream = InputStream.nullInputStream();
    this.bytes = ByteBuffer.wrap(utf8, from, to - from);
    this.ended = true;
  }

  /**
   * {@inheritDoc}
   *
   * @param length at least 2, enough for one character
   */
  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    CharBuffer units = CharBuffer.wrap(target, offset, length).slice();
    while (units.position() == 0) {
      CoderResult result = decoder.decode(bytes, units, ended);
      if (result.isError() && units.hasRemaining()) {
        units.put((char) (Character.MIN_LOW_SURROGATE | (bytes.get() & 0xFF)));
      } else if (result.isUnderflow() && units.position() == 0) {
        if (ended) {
          return -1;
        }
        fill();
      }
    }
    return units.position();
  }

  private void fill() throws IOException {
    bytes.compact();
    int read = stream.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = read < 0;
    bytes.position(bytes.position() + Math.max(read, 0)).flip();
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
