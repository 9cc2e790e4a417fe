package org.unodc.cop.benchmarks.measure;

import java.io.InputStream;

/** The same bytes again and again, as long as no file should be. */
final class RepeatingInputStream extends InputStream {
  private final byte[] bytes;
  private int left;
  private int at;

  /** Creates a stream of so many repetitions. */
  RepeatingInputStream(byte[] bytes, int times) {
    this.bytes = bytes;
    this.left = times;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int offset, int length) {
    if (left == 0) {
      return -1;
    }
    int copied = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, to, offset, copied);
    at += copied;
    if (at == bytes.length) {
      at = 0;
      left--;
    }
    return copied;
  }
}
