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
import org.unodc.cop.sdk.internal.json.JsonText;
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
    return reading("The stream", () -> JsonText.of(utf8, limits));
  }

  /**
   * {@return the text of a reader, which stays open}
   *
   * @throws CopException if the reader cannot be read
   */
  public static JsonText text(Reader reader, CopLimits limits) {
    return reading("The reader", () -> JsonText.of(reader, limits));
  }

  /**
   * {@return the text of a file}
   *
   * @throws CopException if the file cannot be read
   */
  public static JsonText text(Path file, CopLimits limits) {
    return reading(
        "The file " + file,
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
    return reading("The stream", () -> stream.readNBytes(limits.documentBytes() + 1));
  }

  /**
   * {@return the bytes of a file, up to one byte more than the limit}
   *
   * @throws CopException if the file cannot be read
   */
  public static byte[] bytes(Path file, CopLimits limits) {
    return reading(
        "The file " + file,
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
        "The stream",
        () -> {
          stream.write(document);
          stream.flush();
        });
  }

  /**
   * {@return the result of a read operation}
   *
   * @param what the source for the message, with a capital letter, such as {@code The stream}
   * @throws CopException if the operation fails
   */
  public static <V> V reading(String what, Attempt<V> attempt) {
    return perform(what, "read", attempt);
  }

  /**
   * Runs a write operation.
   *
   * @param what the target for the message, with a capital letter, such as {@code The stream}
   * @throws CopException if the operation fails
   */
  public static void writing(String what, Writing writing) {
    perform(
        what,
        "written",
        () -> {
          writing.make();
          return what;
        });
  }

  /**
   * {@return the same path}
   *
   * @throws FileSystemException if the path is a folder
   */
  public static Path notFolder(Path file) throws FileSystemException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "it is a folder");
    }
    return file;
  }

  private static <V> V perform(String what, String done, Attempt<V> attempt) {
    try {
      return attempt.make();
    } catch (UncheckedIOException refusal) {
      throw failure(what, done, reason(requireNonNull(refusal.getCause())), refusal);
    } catch (IOException refusal) {
      throw failure(what, done, reason(refusal), refusal);
    }
  }

  private static CopException failure(String what, String done, String reason, Exception cause) {
    String message = "%s cannot be %s: %s.".formatted(what, done, reason);
    return new CopException(ImmutableList.of(Problem.of(ProblemCode.FILE, message)), cause);
  }

  private static String reason(IOException refusal) {
    if (refusal instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (refusal instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (refusal instanceof NotDirectoryException) {
      return "its folder is a file";
    }
    if (refusal instanceof FileSystemLoopException) {
      return "its symbolic links form a loop";
    }
    if (refusal instanceof AtomicMoveNotSupportedException) {
      return "its file system cannot replace a file in one step";
    }
    if (refusal instanceof ClosedByInterruptException) {
      return "the thread was interrupted";
    }
    String message =
        refusal instanceof FileSystemException access && access.getReason() != null
            ? access.getReason()
            : refusal.getMessage();
    return message == null ? refusal.getClass().getSimpleName() : message;
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
