package org.unodc.cop.benchmarks.peer;

import java.io.IOException;
import java.io.OutputStream;

/**
 * One way to read, write and validate the generated record. It is used by one thread.
 *
 * @param <T> what the record is in memory
 */
public interface JsonLibrary<T> {
  /** {@return the record in this JSON} */
  T read(byte[] utf8) throws IOException;

  /** Writes the record in one line; the stream stays open. */
  void write(T record, OutputStream utf8) throws IOException;

  /** {@return how many things were found to be wrong} */
  int validate(T record);
}
