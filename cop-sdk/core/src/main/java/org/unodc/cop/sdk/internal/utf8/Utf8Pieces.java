package org.unodc.cop.sdk.internal.utf8;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;

/**
 * The bytes of one document, which grows in pieces, so that no byte is copied when it grows. The
 * pieces are used again after {@link #close()}. An instance is for one thread.
 */
public final class Utf8Pieces implements AutoCloseable {
  private static final int PIECE_BYTES = 32_768;

  /** Spare pieces of all threads: at most one megabyte. */
  private static final ArrayBlockingQueue<byte[]> SPARE = new ArrayBlockingQueue<>(32);

  private final List<Full> full = new ArrayList<>();
  private int lengthOfFull;
  private byte[] piece = newPiece();
  private int length;

  private static byte[] newPiece() {
    byte[] spare = SPARE.poll();
    return spare == null ? new byte[PIECE_BYTES] : spare;
  }

  /** Adds a byte. */
  public void add(char ascii) {
    reserve(1);
    piece[length++] = (byte) ascii;
  }

  /** Adds a byte for which {@link #reserve} has made room. */
  void append(char ascii) {
    piece[length++] = (byte) ascii;
  }

  /** Adds the bytes from an index on, which must be fewer than a piece has. */
  public void add(byte[] bytes, int from) {
    int count = bytes.length - from;
    reserve(count);
    System.arraycopy(bytes, from, piece, length, count);
    length += count;
  }

  /** Starts another piece if the current one has no room for this number of bytes. */
  void reserve(int bytes) {
    if (bytes > piece.length - length) {
      full.add(new Full(piece, length));
      lengthOfFull += length;
      piece = newPiece();
      length = 0;
    }
  }

  /** {@return the piece that {@link #reserve} has made room in} */
  byte[] piece() {
    return piece;
  }

  /** {@return the index in the piece at which the next byte belongs} */
  int length() {
    return length;
  }

  /** Ends the current piece at this index. */
  void setLength(int length) {
    this.length = length;
  }

  /** {@return all bytes} */
  public byte[] toByteArray() {
    byte[] all = new byte[lengthOfFull + length];
    int at = 0;
    for (Full each : full) {
      System.arraycopy(each.bytes, 0, all, at, each.length);
      at += each.length;
    }
    System.arraycopy(piece, 0, all, at, length);
    return all;
  }

  @Override
  public void close() {
    full.forEach(each -> SPARE.offer(each.bytes));
    SPARE.offer(piece);
  }

  /** A piece that has no more room, with the number of its bytes that are used. */
  private static final class Full {
    private final byte[] bytes;
    private final int length;

    Full(byte[] bytes, int length) {
      this.bytes = bytes;
      this.length = length;
    }
  }
}
