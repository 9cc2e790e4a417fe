package org.unodc.cop.sdk.internal.mapper;

import tools.jackson.core.JsonToken;

/**
 * The tokens of a mapper's parser, independent of the version of Jackson.
 *
 * @param <X> the exception that the parser throws if it cannot continue
 */
public interface MapperTokens<X extends Exception> {
  /** {@return the current token} */
  JsonToken token();

  /**
   * Moves to the next token, which exists because the current one is not the last of its value.
   *
   * @throws X if the parser cannot continue
   */
  void next() throws X;

  /**
   * {@return the current name, text or number as written}
   *
   * @throws X if the parser cannot continue
   */
  String text() throws X;

  /** {@return the line of the current token, counted from 1; less than 1 if it is not known} */
  int line();

  /** {@return the column of the current token, counted from 1 in the units of the parser} */
  int column();

  /** {@return the place of the current value in the mapper's document, as a JSON Pointer} */
  String pointer();
}
