package org.unodc.cop.examples.cli.input;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.examples.cli.option.UsageException;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.json.CopReading;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.stream.CopNdjson;
import org.unodc.cop.sdk.stream.NdjsonLine;
import org.unodc.cop.sdk.yaml.CopYaml;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A document that a command line names, before it is read.
 *
 * @param name the path as it was typed, {@code -} for standard input, or the name of a shipped
 *     record
 * @param format the format of its content
 * @param limits the limits on its size
 * @param source opens its content, once
 */
public record InputDocument(String name, InputFormat format, CopLimits limits, Source source) {
  /** The name of standard input on a command line. */
  public static final String STANDARD_INPUT = "-";

  /** Opens the content of a document. */
  @FunctionalInterface
  public interface Source {
    /**
     * {@return the content from its beginning}
     *
     * @throws IOException if it cannot be opened
     */
    InputStream open() throws IOException;
  }

  /** {@return a file, a shipped record, or standard input, which has this format} */
  public static InputDocument of(String name, InputFormat format, CopLimits limits) {
    return new InputDocument(
        name,
        format,
        limits,
        () -> name.equals(STANDARD_INPUT) ? System.in : Files.newInputStream(Path.of(name)));
  }

  /**
   * {@return the document with this name}
   *
   * @param known the format; if it is empty, the ending of the file name or the beginning of
   *     standard input shows it, and otherwise it is JSON
   * @throws UnreadableInputException if standard input cannot be read
   */
  public static InputDocument of(String name, Optional<InputFormat> known, CopLimits limits) {
    if (!name.equals(STANDARD_INPUT)) {
      InputFormat format =
          known.or(() -> InputFormat.byName(Path.of(name))).orElse(InputFormat.JSON);
      return of(name, format, limits);
    }
    try {
      StandardInput input = StandardInput.open(known, limits.line());
      return new InputDocument(name, input.format(), limits, input::content);
    } catch (IOException e) {
      throw new UnreadableInputException(name, unreadable(name, e));
    }
  }

  /**
   * Checks that at most one input of a command is standard input, which can be read only once.
   *
   * @throws UsageException if several are
   */
  public static void checkStandardInput(CommandSpec command, Collection<String> names) {
    if (Collections.frequency(names, STANDARD_INPUT) > 1) {
      throw new UsageException(command, "reading.standardInputTwice");
    }
  }

  /**
   * {@return the record in this document}
   *
   * @param notes gets what may be wrong with the whole document, whether it can be read or not
   * @throws UnreadableInputException if the document cannot be read; it has all problems
   */
  public Conference read(Consumer<Problem> notes) {
    return naming(() -> read(bytes(), notes));
  }

  /**
   * {@return the record in these bytes, which have the format of this document}
   *
   * @param notes gets what may be wrong with the whole document, whether it can be read or not
   * @throws CopException if the bytes cannot be read; it has all problems
   */
  public Conference read(byte[] bytes, Consumer<Problem> notes) {
    return DocumentKind.RECORD.read(content -> readRecord(content, notes)).apply(bytes);
  }

  private Conference readRecord(byte[] bytes, Consumer<Problem> notes) {
    return switch (format) {
      case YAML -> readYaml(bytes, notes);
      case JSON, NDJSON -> CopJson.of(Conference.class).with(limits).read(bytes);
    };
  }

  private Conference readYaml(byte[] bytes, Consumer<Problem> notes) {
    CopYaml<Conference> yaml = CopYaml.of(Conference.class).with(limits);
    CopReading<Conference> reading = yaml.readLeniently(bytes);
    reading.notes().forEach(notes);
    return reading.unknownMembers().isEmpty() && reading.problems().isEmpty()
        ? reading.value().orElseThrow()
        : yaml.read(bytes);
  }

  /**
   * {@return the content, cut off one byte after the size limit}
   *
   * <p>The additional byte makes the reader reject a document that is too long.
   *
   * @throws CopException if the document cannot be read
   */
  public byte[] bytes() {
    try (InputStream in = source.open()) {
      return in.readNBytes(limits.documentBytes() + 1);
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  /**
   * {@return the value that a reader returns for the content}
   *
   * @throws UnreadableInputException if the document cannot be read; it has all problems
   */
  public <T> T readBy(Function<byte[], T> reader) {
    return naming(() -> reader.apply(bytes()));
  }

  /**
   * {@return the result of reading, whose failure has the name of this document}
   *
   * @throws UnreadableInputException if the document cannot be read; it has all problems
   */
  public <T> T naming(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (CopException unreadable) {
      throw new UnreadableInputException(name, unreadable);
    }
  }

  /**
   * {@return the lines of an NDJSON document, each with its record or its problems}
   *
   * <p>The file is closed after the last line.
   *
   * @throws CopException if the document cannot be read
   */
  public Iterator<NdjsonLine<Conference>> lines() {
    CopNdjson<Conference> ndjson = CopNdjson.of(Conference.class).with(limits);
    Stream<NdjsonLine<Conference>> lines =
        name.equals(STANDARD_INPUT) ? ndjson.read(content()) : ndjson.read(Path.of(name));
    Iterator<NdjsonLine<Conference>> iterator = lines.iterator();
    return new AbstractIterator<>() {
      @Override
      protected @Nullable NdjsonLine<Conference> computeNext() {
        if (iterator.hasNext()) {
          return iterator.next();
        }
        lines.close();
        return endOfData();
      }
    };
  }

  private static Translatable reason(String name, IOException failure) {
    if (!name.equals(STANDARD_INPUT) && Files.isDirectory(Path.of(name))) {
      return CommandText.message("reading.isDirectory");
    }
    if (failure instanceof NoSuchFileException) {
      return CommandText.message("reading.noSuchFile");
    }
    return failure instanceof AccessDeniedException
        ? CommandText.message("reading.noAccess")
        : CommandText.message(
            "reading.failed", Objects.requireNonNullElseGet(messageOf(failure), failure::toString));
  }

  /** The reason that the system gives does not repeat the name of the file. */
  private static @Nullable String messageOf(IOException failure) {
    return failure instanceof FileSystemException refusal && refusal.getReason() != null
        ? refusal.getReason()
        : failure.getMessage();
  }

  private InputStream content() {
    try {
      return source.open();
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  private static CopException unreadable(String name, IOException failure) {
    return new CopException(
        ImmutableList.of(Problem.of(ProblemCode.FILE, reason(name, failure))), failure);
  }
}
