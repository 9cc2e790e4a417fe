package org.unodc.cop.sdk.stream;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.file.CopFiles;
import org.unodc.cop.sdk.internal.file.CheckedIo;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.JsonOutput;
import org.unodc.cop.sdk.internal.model.ModelCodecs;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Problem;

/**
 * Reads and writes NDJSON: values of one type of the model, each as JSON in a separate line.
 * Instances are immutable and can be shared between threads; a stream of lines must be used by one
 * thread only.
 *
 * <p>Each line is read when it is requested, so any number of lines needs the memory of one. A line
 * that cannot be read, or that is longer than {@link CopLimits#line()}, has problems instead of a
 * value, and the next line is still read. The length of written lines is not limited.
 *
 * <p>Example:
 *
 * <pre>{@code
 * CopNdjson<SideEvent> ndjson = CopNdjson.of(SideEvent.class);
 * Path file = folder.resolve("events.ndjson");
 * ndjson.write(conference.sideEvents().stream(), file);
 * try (Stream<NdjsonLine<SideEvent>> lines = ndjson.read(file)) {
 *   lines.flatMap(line -> line.problems().stream()).forEach(problem -> System.err.println(problem));
 * }
 * }</pre>
 *
 * @param <T> the type of the values
 */
public final class CopNdjson<T> {
  private final Codec<T> codec;
  private final CopLimits limits;

  private CopNdjson(Codec<T> codec, CopLimits limits) {
    this.codec = codec;
    this.limits = limits;
  }

  /**
   * {@return a reader and writer of this type, with the standard limits for each line}
   *
   * @throws IllegalArgumentException if the type is not a type of the model
   */
  public static <T> CopNdjson<T> of(Class<T> type) {
    requireNonNull(type, "type");
    return new CopNdjson<>(ModelCodecs.of(type), CopLimits.standard());
  }

  /** {@return a copy with other limits} */
  public CopNdjson<T> with(CopLimits newLimits) {
    return new CopNdjson<>(codec, newLimits);
  }

  /**
   * {@return the lines of this file, without blank lines; close it to close the file}
   *
   * @throws CopException if the file cannot be read; if that is detected later, the stream throws
   *     it
   */
  public Stream<NdjsonLine<T>> read(Path file) {
    Utf8Lines lines = Utf8Lines.of(file, limits);
    return read(lines).onClose(lines::close);
  }

  /**
   * {@return the lines of this stream of UTF-8, which stays open, without blank lines}
   *
   * <p>The returned stream throws {@link CopException} if the input cannot be read.
   */
  public Stream<NdjsonLine<T>> read(InputStream utf8) {
    return read(Utf8Lines.of(utf8, limits));
  }

  /**
   * {@return the lines of this reader, which stays open, without blank lines}
   *
   * <p>The returned stream throws {@link CopException} if the reader cannot be read.
   */
  public Stream<NdjsonLine<T>> read(Reader reader) {
    return read(Utf8Lines.of(reader, limits));
  }

  /**
   * Writes the values to a file, which is replaced if it exists; see {@link CopFiles}.
   *
   * @throws CopException if a value has no form in JSON, or if the file cannot be written; the old
   *     file is then unchanged
   */
  public void write(Stream<? extends T> values, Path file) {
    CopFiles.save(utf8 -> write(values, utf8, CheckedIo.named(file)), file);
  }

  /**
   * Writes the values to a stream of UTF-8, which stays open.
   *
   * @throws CopException if a value has no form in JSON, or if the stream cannot be written; the
   *     lines before it have then been written
   */
  public void write(Stream<? extends T> values, OutputStream utf8) {
    write(values, utf8, ProblemText.of("io.stream"));
  }

  private void write(Stream<? extends T> values, OutputStream utf8, Translatable what) {
    int number = 0;
    for (Iterator<? extends T> remaining = values.iterator(); remaining.hasNext(); ) {
      byte[] line = line(remaining.next(), ++number);
      CheckedIo.writing(what, () -> utf8.write(line));
    }
    CheckedIo.writing(what, utf8::flush);
  }

  private byte[] line(T value, int number) {
    try {
      return JsonOutput.bytes(value, codec, false);
    } catch (CopException refusal) {
      throw new CopException(
          refusal.problems().stream()
              .map(
                  problem ->
                      new Problem(
                          problem.code(), problem.pointer(), number, 1, problem.sentences()))
              .collect(toImmutableList()),
          refusal);
    }
  }

  private Stream<NdjsonLine<T>> read(Utf8Lines lines) {
    return new NdjsonLines<>(lines, codec, limits).stream();
  }
}
