package org.unodc.cop.benchmarks.measure;

import java.io.InputStream;

/** An input stream that repeats the same bytes, so that a long input needs no file. */
final class RepeatingInputStream extends InputStream {
  private final byte[] bytes;
  private int left;
  private int at;

  /** Creates a stream with this number of repetitions. */
  RepeatingInputStream(byte[] bytes, int times) {
    this.bytes = bytes;
    this.left = times;
  }

  @Override
  public int read() {
    byte[] single = new byte[1];
    return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
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
