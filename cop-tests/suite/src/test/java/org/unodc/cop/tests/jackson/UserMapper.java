package org.unodc.cop.tests.jackson;

import java.lang.reflect.Type;
import java.util.stream.Stream;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;

/** A mapper as users have it, of one of the two lines of Jackson. */
public interface UserMapper {

  /** One of each line. */
  static Stream<UserMapper> all() {
    return all(CopLimits.standard());
  }

  /** One of each line, with these limits for the values of the model. */
  static Stream<UserMapper> all(CopLimits limits) {
    return Stream.of(UserMapper2.of(limits), UserMapper3.of(limits));
  }

  /** Reads from characters. */
  Object read(String json, Type type) throws Exception;

  /** Reads from a tree that the mapper has read before. */
  Object readTree(String json, Type type) throws Exception;

  /** Reads from tokens that the mapper's own writer has left. */
  Object convert(Object value, Type type) throws Exception;

  /** Writes a value as one of this type. */
  String write(Object value, Type type) throws Exception;

  /** Writes a value as a tree, and then the tree. */
  String writeTree(Object value) throws Exception;

  /** The same with class names in the documents, and such numbers as JSON does not have. */
  UserMapper lenient();

  /** What the mapper throws where an input does not fit. */
  Class<? extends Exception> mismatch();

  /** What such an exception says of the way to the value, such as {@code events[0]}. */
  Refusal refusal(Exception mismatch);

  /** An exception of either line. */
  record Refusal(String path, int line, int column, String message, CopException cause) {}
}
