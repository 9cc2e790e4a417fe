package org.unodc.cop.sdk.codec;

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
import org.unodc.cop.sdk.CopException;
import org.unodc.cop.sdk.CopLimits;
import org.unodc.cop.sdk.Problem;
import org.unodc.cop.sdk.ProblemCode;

/** Says in whole sentences what files and streams refuse. */
public final class Access {
  private Access() {}

  /** {@return the text of a stream, which stays open; throws {@link CopException} if it fails} */
  public static JsonText text(InputStream utf8, CopLimits limits) {
    return reading("The stream", () -> JsonText.of(utf8, limits));
  }

  /** {@return the text of a reader, which stays open; throws {@link CopException} if it fails} */
  public static JsonText text(Reader reader, CopLimits limits) {
    return reading("The reader", () -> JsonText.of(reader, limits));
  }

  /** {@return the text of a file; throws {@link CopException} where it cannot be read} */
  public static JsonText text(Path file, CopLimits limits) {
    return reading(
        "The file " + file,
        () -> {
          try (InputStream utf8 = Files.newInputStream(notFolder(file))) {
            return JsonText.of(utf8, limits);
          }
        });
  }

  /** {@return what a stream holds, up to one byte over the limit; it stays open} */
  public static byte[] bytes(InputStream stream, CopLimits limits) {
    return reading("The stream", () -> stream.readNBytes(limits.documentBytes() + 1));
  }

  /** {@return what a file holds, up to one byte over the limit} */
  public static byte[] bytes(Path file, CopLimits limits) {
    return reading(
        "The file " + file,
        () -> {
          try (InputStream stream = Files.newInputStream(notFolder(file))) {
            return stream.readNBytes(limits.documentBytes() + 1);
          }
        });
  }

  /** Writes to a stream, which stays open; throws {@link CopException} if it fails. */
  public static void write(byte[] document, OutputStream stream) {
    writing(
        "The stream",
        () -> {
          stream.write(document);
          stream.flush();
        });
  }

  /**
   * {@return what a reading gives; throws {@link CopException} where it fails}
   *
   * @param what what is read, with a capital letter, such as {@code The stream}
   */
  public static <V> V reading(String what, Attempt<V> attempt) {
    return made(what, "read", attempt);
  }

  /**
   * Writes; throws {@link CopException} where that fails.
   *
   * @param what what is written, with a capital letter, such as {@code The stream}
   */
  public static void writing(String what, Writing writing) {
    made(
        what,
        "written",
        () -> {
          writing.make();
          return what;
        });
  }

  /** {@return the same file, which is no folder} */
  public static Path notFolder(Path file) throws FileSystemException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "it is a folder");
    }
    return file;
  }

  private static <V> V made(String what, String done, Attempt<V> attempt) {
    try {
      return attempt.make();
    } catch (UncheckedIOException refusal) {
      throw refused(what, done, reason(requireNonNull(refusal.getCause())), refusal);
    } catch (IOException refusal) {
      throw refused(what, done, reason(refusal), refusal);
    }
  }

  private static CopException refused(String what, String done, String reason, Exception cause) {
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
      return "its symbolic links go round in a circle";
    }
    if (refusal instanceof AtomicMoveNotSupportedException) {
      return "its file system does not replace a file in one step";
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
   * What may fail outside of this library.
   *
   * @param <V> what it gives
   */
  @FunctionalInterface
  public interface Attempt<V> {
    /** {@return what came of it} */
    V make() throws IOException;
  }

  /** The same where nothing comes of it. */
  @FunctionalInterface
  public interface Writing {
    /** Writes. */
    void make() throws IOException;
  }
}
