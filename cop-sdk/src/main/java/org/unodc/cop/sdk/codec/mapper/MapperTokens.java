package org.unodc.cop.sdk.codec.mapper;

import tools.jackson.core.JsonToken;

/**
 * The tokens of a mapper's parser, whichever line of Jackson it is of.
 *
 * @param <X> what the parser throws where it cannot go on
 */
public interface MapperTokens<X extends Exception> {
  /** {@return the current token} */
  JsonToken token();

  /** Goes to the next token, which is there, since the current one is not the last of its value. */
  void next() throws X;

  /** {@return the current name, text or number as it is written} */
  String text() throws X;

  /** {@return the line of the current token, counted from 1; less where nobody knows} */
  int line();

  /** {@return the column of the current token, counted from 1 as the parser does} */
  int column();

  /** {@return the place of the current value in the mapper's document, as a JSON Pointer} */
  String pointer();
}
