package org.unodc.cop.sdk.stream;

import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.unodc.cop.sdk.CopException;
import org.unodc.cop.sdk.CopLimits;

/**
 * Reads one record of any length, element by element of its lists, in the memory that one of them
 * needs. It has no state and can be shared between threads; a stream of elements belongs to one.
 *
 * <p>Elements come in the order of the input, each as soon as it is asked for. The last one is the
 * record itself without elements in its lists, under the empty pointer, with every problem that is
 * in no element: members that are missing, unknown or there twice (of a list that is there twice,
 * the first counts), and what is not JSON, which ends the reading. An element that cannot be read
 * costs only itself. Where the record states another format than this library knows, the reading
 * ends there: the elements before are read as if they were of the format that it knows.
 *
 * <p>The limits hold for each element and for what stands outside of the lists; how long the input
 * and its lists are is not limited.
 */
public final class CopElements {
  private static final CopElements STANDARD = new CopElements(CopLimits.standard());

  private final CopLimits limits;

  private CopElements(CopLimits limits) {
    this.limits = limits;
  }

  /** {@return a reader with the standard limits} */
  public static CopElements standard() {
    return STANDARD;
  }

  /** {@return the same with other limits} */
  public CopElements with(CopLimits other) {
    return new CopElements(other);
  }

  /**
   * {@return the elements of the record in this file; close it to close the file}
   *
   * <p>Throws {@link CopException} where the file cannot be read, at once or when that shows.
   */
  public Stream<RecordElement> read(Path file) {
    TextSource source = TextSource.of(file);
    return elements(source).onClose(source::close);
  }

  /**
   * {@return the elements of the record that fills this stream of UTF-8, which stays open}
   *
   * <p>Reading them throws {@link CopException} where the stream cannot be read.
   */
  public Stream<RecordElement> read(InputStream utf8) {
    return elements(TextSource.of(utf8));
  }

  /**
   * {@return the elements of the record that fills this reader, which stays open}
   *
   * <p>Reading them throws {@link CopException} where the reader cannot be read.
   */
  public Stream<RecordElement> read(Reader reader) {
    return elements(TextSource.of(reader));
  }

  private Stream<RecordElement> elements(TextSource source) {
    return new RecordElements(source, limits).stream();
  }
}
