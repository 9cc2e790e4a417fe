package org.unodc.cop.examples.bulk;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The decompressed bytes of a gzip file. The exception about a damaged file names the file. */
final class GzipFileStream extends FilterInputStream {
  private static final int BUFFER = 1 << 16;

  private final String file;

  /**
   * Creates a stream, which closes the other one when it is closed.
   *
   * @param file the path of the file within the input, for exceptions
   */
  GzipFileStream(InputStream compressed, String file) throws IOException {
    super(open(compressed, file));
    this.file = file;
  }

  private static InputStream open(InputStream compressed, String file) throws IOException {
    try {
      return new GZIPInputStream(new AllMembers(compressed), BUFFER);
    } catch (EOFException | ZipException e) {
      compressed.close();
      throw damaged(file, e);
    }
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      return super.read(bytes, offset, length);
    } catch (EOFException | ZipException e) {
      throw damaged(file, e);
    }
  }

  /** The exception has no cause, because the command prints the root cause. */
  private static IOException damaged(String file, IOException e) {
    return new IOException(file + " is not a complete gzip file: " + e.getMessage());
  }

  /**
   * Always has bytes available. GZIPInputStream would skip the next member of a concatenated file
   * if no bytes were available.
   */
  private static final class AllMembers extends FilterInputStream {
    AllMembers(InputStream in) {
      super(in);
    }

    @Override
    public int available() {
      return 1;
    }
  }
}
