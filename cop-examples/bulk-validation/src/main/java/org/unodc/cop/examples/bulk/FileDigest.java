package org.unodc.cop.examples.bulk;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import org.apache.flink.core.fs.FSDataInputStream;
import org.apache.flink.core.fs.Path;

/**
 * The properties of a file by which a change is recognized. A change in the middle of a file of
 * more than 2 MiB is not recognized if the size is the same.
 *
 * @param size the number of bytes
 * @param sha256 the SHA-256 of the first and the last MiB, in hexadecimal digits; of the whole file
 *     if it has at most 2 MiB
 */
record FileDigest(long size, String sha256) {
  private static final int PART = 1 << 20;

  static FileDigest of(Path file) throws IOException {
    long size = file.getFileSystem().getFileStatus(file).getLen();
    Hasher hasher = Hashing.sha256().newHasher();
    try (FSDataInputStream in = file.getFileSystem().open(file)) {
      hasher.putBytes(in.readNBytes(PART));
      if (size > PART) {
        in.seek(Math.max(PART, size - PART));
        hasher.putBytes(in.readNBytes(PART));
      }
    }
    return new FileDigest(size, hasher.hash().toString());
  }
}
