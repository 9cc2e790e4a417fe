package org.unodc.cop.tests.jackson;

import java.lang.reflect.Type;
import java.util.stream.Stream;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;

/** A mapper of a user, of Jackson 2 or Jackson 3. */
public interface UserMapper {

  /** {@return a mapper of Jackson 2 and one of Jackson 3} */
  static Stream<UserMapper> all() {
    return all(CopLimits.standard());
  }

  /**
   * {@return a mapper of Jackson 2 and one of Jackson 3, with these limits for values of the model}
   */
  static Stream<UserMapper> all(CopLimits limits) {
    return Stream.of(UserMapper2.of(limits), UserMapper3.of(limits));
  }

  /** Reads a value from characters. */
  Object read(String json, Type type) throws Exception;

  /** Reads a value from a tree that the mapper has read. */
  Object readTree(String json, Type type) throws Exception;

  /** Converts a value through the tokens that the mapper writes for another value. */
  Object convert(Object value, Type type) throws Exception;

  /** Writes a value as a value of this type. */
  String write(Object value, Type type) throws Exception;

  /** Converts a value to a tree and writes the tree. */
  String writeTree(Object value) throws Exception;

  /**
   * {@return this mapper with class names in documents and with numbers that JSON does not have}
   */
  UserMapper lenient();

  /** {@return the exception type that the mapper throws if an input does not fit} */
  Class<? extends Exception> mismatch();

  /** {@return the details of such an exception} */
  Refusal refusal(Exception mismatch);

  /** The details of an exception of Jackson 2 or 3. The path is one such as {@code events.1}. */
  record Refusal(String path, int line, int column, String message, CopException cause) {}
}
