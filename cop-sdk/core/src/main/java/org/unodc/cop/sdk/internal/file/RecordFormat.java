package org.unodc.cop.sdk.internal.file;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Position;

/** A format of whole records other than JSON. Its artifact has it as a service. */
public interface RecordFormat {
  /** {@return the endings of the names of its files, such as {@code yaml}} */
  ImmutableSet<String> endings();

  /**
   * {@return the record in this file}
   *
   * @throws CopException with all problems, or if the file cannot be read
   */
  Conference read(Path file, CopLimits limits);

  /**
   * {@return the record in these bytes}
   *
   * @throws CopException with all problems
   */
  Conference read(byte[] bytes, CopLimits limits);

  /** {@return the positions of values of a record that has been read, by their JSON Pointers} */
  ImmutableMap<String, Position> positions(
      byte[] bytes, ImmutableList<String> pointers, CopLimits limits);

  /**
   * Saves a record, and replaces an existing file.
   *
   * @throws CopException if the format cannot express the record, or if the file cannot be written
   */
  void write(Conference record, Path file);
}
