package org.unodc.cop.sdk.codec.table;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.unodc.cop.sdk.CopException;
import org.unodc.cop.sdk.CopLimits;
import org.unodc.cop.sdk.Problem;
import org.unodc.cop.sdk.ProblemCode;

/** The bytes of files that hold tables. */
public final class FileBytes {
  private FileBytes() {}

  /**
   * {@return what a file holds, or of a longer one as much as shows that it is over the limit}
   *
   * <p>Throws {@link CopException} where the file cannot be read.
   */
  public static byte[] read(Path file, CopLimits limits) {
    try (InputStream bytes = Files.newInputStream(file)) {
      return read(bytes, limits);
    } catch (IOException refusal) {
      throw refused(file, "read", refusal);
    }
  }

  /** {@return what a stream holds, up to the limit and one byte; it is not closed} */
  public static byte[] read(InputStream bytes, CopLimits limits) throws IOException {
    return bytes.readNBytes(limits.documentBytes() + 1);
  }

  /** Throws {@link CopException} where there are more bytes than the limit allows. */
  public static void check(byte[] bytes, CopLimits limits) {
    if (bytes.length > limits.documentBytes()) {
      throw overLimit("The table has more than %,d bytes", limits.documentBytes(), "documentBytes");
    }
  }

  /** {@return what says that a limit is exceeded} */
  public static CopException overLimit(String sentence, int limit, String name) {
    String words = String.format(Locale.ROOT, sentence, limit);
    return refusal(ProblemCode.LIMIT, "%s (limit %s).".formatted(words, name));
  }

  /** {@return a text in UTF-8; throws {@link CopException} where it holds half of a character} */
  public static byte[] utf8(String text) {
    try {
      ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      return Arrays.copyOf(bytes.array(), bytes.limit());
    } catch (CharacterCodingException half) {
      throw refusal(
          ProblemCode.NOT_WRITABLE,
          "A text cannot be written: it holds half of a character (an unpaired surrogate).");
    }
  }

  /** Replaces a file; throws {@link CopException} where it cannot be written. */
  public static void write(byte[] bytes, Path file) {
    try {
      Files.write(file, bytes);
    } catch (IOException refusal) {
      throw refused(file, "written", refusal);
    }
  }

  /** {@return what says that a table as a whole cannot be read or written} */
  public static CopException refusal(ProblemCode code, String message) {
    return new CopException(ImmutableList.of(Problem.of(code, message)));
  }

  private static CopException refused(Path file, String done, IOException refusal) {
    String reason =
        refusal instanceof NoSuchFileException
            ? "there is no such file or folder"
            : refusal instanceof FileSystemException access && access.getReason() != null
                ? access.getReason()
                : String.valueOf(refusal.getMessage());
    String message = "The file %s cannot be %s: %s.".formatted(file, done, reason);
    return new CopException(ImmutableList.of(Problem.of(ProblemCode.FILE, message)), refusal);
  }
}
