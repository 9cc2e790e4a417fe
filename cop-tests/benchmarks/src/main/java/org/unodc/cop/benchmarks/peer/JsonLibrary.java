package org.unodc.cop.benchmarks.peer;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A library that reads, writes and validates the generated record. Only one thread uses an
 * instance.
 *
 * @param <T> the type of the record in memory
 */
public interface JsonLibrary<T> {
  /** {@return the record in this JSON} */
  T read(byte[] utf8) throws IOException;

  /** Writes the record in one line; the stream stays open. */
  void write(T record, OutputStream utf8) throws IOException;

  /** {@return the number of findings or violations} */
  int validate(T record);
}
