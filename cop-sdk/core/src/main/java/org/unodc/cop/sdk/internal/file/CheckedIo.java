package org.unodc.cop.sdk.internal.file;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.json.JsonText;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

/** Reads and writes files and streams, and reports failures as a {@link CopException}. */
public final class CheckedIo {
  private CheckedIo() {}

  /**
   * {@return the text of a stream, which stays open}
   *
   * @throws CopException if the stream cannot be read
   */
  public static JsonText text(InputStream utf8, CopLimits limits) {
    return reading(ProblemText.of("io.stream"), () -> JsonText.of(utf8, limits));
  }

  /**
   * {@return the text of a reader, which stays open}
   *
   * @throws CopException if the reader cannot be read
   */
  public static JsonText text(Reader reader, CopLimits limits) {
    return reading(ProblemText.of("io.reader"), () -> JsonText.of(reader, limits));
  }

  /**
   * {@return the text of a file}
   *
   * @throws CopException if the file cannot be read
   */
  public static JsonText text(Path file, CopLimits limits) {
    return reading(
        named(file),
        () -> {
          try (InputStream utf8 = Files.newInputStream(notFolder(file))) {
            return JsonText.of(utf8, limits);
          }
        });
  }

  /**
   * {@return the bytes of a stream, up to one byte more than the limit; the stream stays open}
   *
   * @throws CopException if the stream cannot be read
   */
  public static byte[] bytes(InputStream stream, CopLimits limits) {
    return reading(
        ProblemText.of("io.stream"), () -> stream.readNBytes(limits.documentBytes() + 1));
  }

  /**
   * {@return the bytes of a file, up to one byte more than the limit}
   *
   * @throws CopException if the file cannot be read
   */
  public static byte[] bytes(Path file, CopLimits limits) {
    return reading(
        named(file),
        () -> {
          try (InputStream stream = Files.newInputStream(notFolder(file))) {
            return stream.readNBytes(limits.documentBytes() + 1);
          }
        });
  }

  /**
   * Writes to a stream, which stays open.
   *
   * @throws CopException if the stream cannot be written
   */
  public static void write(byte[] document, OutputStream stream) {
    writing(
        ProblemText.of("io.stream"),
        () -> {
          stream.write(document);
          stream.flush();
        });
  }

  /**
   * {@return the result of a read operation}
   *
   * @param what the source for the message, such as {@code The stream}
   * @throws CopException if the operation fails
   */
  public static <V> V reading(Translatable what, Attempt<V> attempt) {
    return perform(what, "io.not-read", attempt);
  }

  /**
   * Runs a write operation.
   *
   * @param what the target for the message, such as {@code The stream}
   * @throws CopException if the operation fails
   */
  public static void writing(Translatable what, Writing writing) {
    perform(
        what,
        "io.not-written",
        () -> {
          writing.make();
          return what;
        });
  }

  /** {@return the name of a file for messages} */
  public static Translatable named(Path file) {
    return ProblemText.of("io.file", file.toString());
  }

  /**
   * {@return the same path}
   *
   * @throws FileRefusalException if the path is a folder
   */
  public static Path notFolder(Path file) throws FileRefusalException {
    if (Files.isDirectory(file)) {
      throw new FileRefusalException("io.is-folder");
    }
    return file;
  }

  private static <V> V perform(Translatable what, String key, Attempt<V> attempt) {
    try {
      return attempt.make();
    } catch (UncheckedIOException refusal) {
      throw failure(what, key, reason(requireNonNull(refusal.getCause())), refusal);
    } catch (IOException refusal) {
      throw failure(what, key, reason(refusal), refusal);
    }
  }

  private static CopException failure(
      Translatable what, String key, Translatable reason, Exception cause) {
    Translatable message = ProblemText.sentence(key, what, reason);
    return new CopException(ImmutableList.of(Problem.of(ProblemCode.FILE, message)), cause);
  }

  private static Translatable reason(IOException refusal) {
    if (refusal instanceof FileRefusalException known) {
      return known.reason();
    }
    if (refusal instanceof NoSuchFileException) {
      return ProblemText.of("io.no-such-file");
    }
    if (refusal instanceof AccessDeniedException denied) {
      // Only a move names two files. Windows denies it while a program has the target open.
      return ProblemText.of(
          denied.getOtherFile() == null ? "io.access-denied" : "io.replacing-denied");
    }
    if (refusal instanceof NotDirectoryException) {
      return ProblemText.of("io.folder-is-file");
    }
    if (refusal instanceof FileSystemLoopException) {
      return ProblemText.of("io.loop");
    }
    if (refusal instanceof AtomicMoveNotSupportedException) {
      return ProblemText.of("io.no-atomic-move");
    }
    if (refusal instanceof ClosedByInterruptException) {
      return ProblemText.of("io.interrupted");
    }
    String message =
        refusal instanceof FileSystemException access && access.getReason() != null
            ? access.getReason()
            : refusal.getMessage();
    return message == null ? ProblemText.of("io.unknown") : ProblemText.of("io.of-system", message);
  }

  /**
   * A read operation that may fail with an {@link IOException}.
   *
   * @param <V> the type of the result
   */
  @FunctionalInterface
  public interface Attempt<V> {
    /**
     * {@return the result}
     *
     * @throws IOException if the operation fails
     */
    V make() throws IOException;
  }

  /** A write operation that may fail with an {@link IOException}. */
  @FunctionalInterface
  public interface Writing {
    /**
     * Runs the operation.
     *
     * @throws IOException if the operation fails
     */
    void make() throws IOException;
  }
}
