package org.unodc.cop.sdk.stream;

import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;

/**
 * Reads one record of any length, one element of its lists at a time, in the memory that one
 * element needs. Instances are immutable and can be shared between threads; a stream of elements
 * must be used by one thread only.
 *
 * <p>Elements come in the order of the input, and each is read when it is requested. The last one
 * is the record itself without elements in its lists, with the empty pointer and with every problem
 * outside the elements: members that are missing, unknown or duplicate (of a duplicate list, the
 * first one is read), and invalid JSON, which ends the reading. An element that cannot be read does
 * not affect the other elements. If the record states a format that this library does not know, the
 * reading ends there; the elements before it are read as elements of the known format.
 *
 * <p>The limits apply to each element and to the text outside the lists. The length of the input
 * and of its lists is not limited.
 *
 * <p>Example:
 *
 * <pre>{@code
 * try (Stream<RecordElement> elements = CopElements.standard().read(folder.resolve("conference.json"))) {
 *   long actions = elements.filter(element -> element.as(TreatyAction.class).isPresent()).count();
 * }
 * }</pre>
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

  /** {@return a copy with other limits} */
  public CopElements with(CopLimits newLimits) {
    return new CopElements(newLimits);
  }

  /**
   * {@return the elements of the record in this file; close it to close the file}
   *
   * @throws CopException if the file cannot be read; if that is detected later, the stream throws
   *     it
   */
  public Stream<RecordElement> read(Path file) {
    TextSource source = TextSource.of(file);
    return elements(source).onClose(source::close);
  }

  /**
   * {@return the elements of the record in this UTF-8 stream, which is read to its end and stays
   * open}
   *
   * <p>The returned stream throws {@link CopException} if the input cannot be read.
   */
  public Stream<RecordElement> read(InputStream utf8) {
    return elements(TextSource.of(utf8));
  }

  /**
   * {@return the elements of the record that fills this reader, which stays open}
   *
   * <p>The returned stream throws {@link CopException} if the reader cannot be read.
   */
  public Stream<RecordElement> read(Reader reader) {
    return elements(TextSource.of(reader));
  }

  private Stream<RecordElement> elements(TextSource source) {
    return new RecordElements(source, limits).stream();
  }
}
