package org.unodc.cop.sdk.xlsx;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks a ZIP archive by its central directory, as spreadsheets do. {@link
 * java.util.zip.ZipInputStream} relies on the local header before each entry, which several writers
 * of workbooks leave incomplete.
 *
 * <p>If the archive is broken, the methods throw an {@link IllegalArgumentException}, an {@link
 * IndexOutOfBoundsException} or a {@link java.nio.BufferUnderflowException}.
 */
final class ZipArchive {
  private static final int END = 0x06054B50;
  private static final int END_LENGTH = 22;
  private static final int DIRECTORY_ENTRY = 0x02014B50;
  private static final int LOCAL_ENTRY = 0x04034B50;
  private static final int MAX_COMMENT_LENGTH = 0xFFFF;
  private static final int ENCRYPTED = 1;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final byte[] bytes;
  private final ByteBuffer buffer;
  private long left;

  /**
   * @param max the maximum number of unpacked bytes of all entries together
   */
  ZipArchive(byte[] bytes, long max) {
    this.bytes = bytes;
    this.buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    this.left = max;
  }

  /** {@return the entries by name; empty if they are larger than allowed} */
  Optional<Map<String, byte[]>> entries() throws DataFormatException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    int end = end();
    int count = unsigned(end + 10);
    int at = buffer.getInt(end + 16);
    for (int i = 0; i < count && left >= 0; i++) {
      checkArgument(buffer.getInt(at) == DIRECTORY_ENTRY, "the directory is broken");
      int name = unsigned(at + 28);
      entries.put(new String(bytes, at + 46, name, UTF_8), unpacked(at));
      at += 46 + name + unsigned(at + 30) + unsigned(at + 32);
    }
    return left < 0 ? Optional.empty() : Optional.of(entries);
  }

  private int end() {
    int last = bytes.length - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - MAX_COMMENT_LENGTH); at--) {
      if (buffer.getInt(at) == END) {
        return at;
      }
    }
    throw new IllegalArgumentException("the file is not a ZIP archive");
  }

  private byte[] unpacked(int entry) throws DataFormatException {
    checkArgument((unsigned(entry + 8) & ENCRYPTED) == 0, "the archive has a password");
    int method = unsigned(entry + 10);
    int packed = buffer.getInt(entry + 20);
    int local = buffer.getInt(entry + 42);
    checkArgument(buffer.getInt(local) == LOCAL_ENTRY, "an entry is broken");
    int start = local + 30 + unsigned(local + 26) + unsigned(local + 28);
    checkArgument(packed >= 0 && packed <= bytes.length - start, "an entry is broken");
    checkArgument(
        method == STORED || method == DEFLATED, "an entry has an unknown compression method");
    return method == STORED ? stored(start, packed) : inflated(start, packed);
  }

  private byte[] stored(int start, int length) {
    left -= length;
    return left < 0 ? new byte[0] : Arrays.copyOfRange(bytes, start, start + length);
  }

  private byte[] inflated(int start, int length) throws DataFormatException {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(bytes, start, length);
      ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
      byte[] chunk = new byte[1 << 13];
      while (!inflater.finished() && left >= 0) {
        int read = inflater.inflate(chunk);
        checkArgument(read > 0 || inflater.finished(), "an entry ends too early");
        left -= read;
        unpacked.write(chunk, 0, read);
      }
      return unpacked.toByteArray();
    } finally {
      inflater.end();
    }
  }

  private int unsigned(int at) {
    return Short.toUnsignedInt(buffer.getShort(at));
  }
}
