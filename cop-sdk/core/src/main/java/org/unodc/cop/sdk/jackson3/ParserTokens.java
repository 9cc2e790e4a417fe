package org.unodc.cop.sdk.jackson3;

import org.unodc.cop.sdk.internal.mapper.MapperTokens;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The tokens of a parser of Jackson 3. */
record ParserTokens(JsonParser parser) implements MapperTokens<JacksonException> {
  @Override
  public JsonToken token() {
    return parser.currentToken();
  }

  @Override
  public void next() {
    parser.nextToken();
  }

  @Override
  public String text() {
    return parser.getString();
  }

  @Override
  public int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  @Override
  public int column() {
    return parser.currentTokenLocation().getColumnNr();
  }

  @Override
  public String pointer() {
    return parser.streamReadContext().pathAsPointer().toString();
  }
}
