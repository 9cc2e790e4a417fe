package org.unodc.cop.sdk.stream;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.unodc.cop.sdk.CopException;
import org.unodc.cop.sdk.CopFiles;
import org.unodc.cop.sdk.CopLimits;
import org.unodc.cop.sdk.Problem;
import org.unodc.cop.sdk.codec.Access;
import org.unodc.cop.sdk.codec.Codec;
import org.unodc.cop.sdk.codec.JsonOutput;
import org.unodc.cop.sdk.codec.rooms.Codecs;

/**
 * Reads and writes NDJSON: values of one type of the model, each as JSON in a line of its own. It
 * has no state and can be shared between threads; a stream of lines belongs to one.
 *
 * <p>Lines are read when they are asked for, so that any number of them needs the memory of one. A
 * line that cannot be read, or is longer than {@link CopLimits#line()}, gives its problems and the
 * next one is read. Lines are written however long they are.
 *
 * @param <T> the type
 */
public final class CopNdjson<T> {
  private final Codec<T> codec;
  private final CopLimits limits;

  private CopNdjson(Codec<T> codec, CopLimits limits) {
    this.codec = codec;
    this.limits = limits;
  }

  /**
   * {@return the NDJSON of this type, with the standard limits for each line}
   *
   * <p>Throws {@link IllegalArgumentException} where the type is none of the model.
   */
  public static <T> CopNdjson<T> of(Class<T> type) {
    return new CopNdjson<>(Codecs.of(type), CopLimits.standard());
  }

  /** {@return the same with other limits} */
  public CopNdjson<T> with(CopLimits other) {
    return new CopNdjson<>(codec, other);
  }

  /**
   * {@return the lines of this file but those that are blank; close it to close the file}
   *
   * <p>Throws {@link CopException} where the file cannot be read, at once or when that shows.
   */
  public Stream<NdjsonLine<T>> read(Path file) {
    TextSource source = TextSource.of(file);
    return lines(source).onClose(source::close);
  }

  /**
   * {@return the lines of this stream of UTF-8, which stays open, but those that are blank}
   *
   * <p>Reading them throws {@link CopException} where the stream cannot be read.
   */
  public Stream<NdjsonLine<T>> read(InputStream utf8) {
    return lines(TextSource.of(utf8));
  }

  /**
   * {@return the lines of this reader, which stays open, but those that are blank}
   *
   * <p>Reading them throws {@link CopException} where the reader cannot be read.
   */
  public Stream<NdjsonLine<T>> read(Reader reader) {
    return lines(TextSource.of(reader));
  }

  /**
   * Saves the values as a file, which is replaced where it exists; see {@link CopFiles}.
   *
   * <p>Throws {@link CopException}, and leaves the old file, where a value has no form in JSON, or
   * where the file cannot be written.
   */
  public void write(Stream<? extends T> values, Path file) {
    CopFiles.save(utf8 -> write(values, utf8, "The file " + file), file);
  }

  /**
   * Writes the values to a stream of UTF-8, which stays open.
   *
   * <p>Throws {@link CopException} where a value has no form in JSON, or where the stream cannot be
   * written; the lines before that have been written.
   */
  public void write(Stream<? extends T> values, OutputStream utf8) {
    write(values, utf8, "The stream");
  }

  private void write(Stream<? extends T> values, OutputStream utf8, String what) {
    int number = 0;
    for (Iterator<? extends T> each = values.iterator(); each.hasNext(); ) {
      byte[] line = line(each.next(), ++number);
      Access.writing(what, () -> utf8.write(line));
    }
    Access.writing(what, utf8::flush);
  }

  private byte[] line(T value, int number) {
    try {
      return JsonOutput.bytes(value, codec, false);
    } catch (CopException refusal) {
      throw new CopException(
          refusal.problems().stream()
              .map(each -> new Problem(each.code(), each.pointer(), number, 1, each.message()))
              .collect(toImmutableList()),
          refusal);
    }
  }

  private Stream<NdjsonLine<T>> lines(TextSource source) {
    return new NdjsonLines<>(source, codec, limits).stream();
  }
}
