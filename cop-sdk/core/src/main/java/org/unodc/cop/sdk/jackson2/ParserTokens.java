package org.unodc.cop.sdk.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.unodc.cop.sdk.internal.mapper.MapperTokens;
import tools.jackson.core.JsonToken;

/** The tokens of a parser of Jackson 2. */
record ParserTokens(JsonParser parser) implements MapperTokens<IOException> {
  @Override
  public JsonToken token() {
    return switch (parser.currentToken()) {
      case START_OBJECT -> JsonToken.START_OBJECT;
      case END_OBJECT -> JsonToken.END_OBJECT;
      case START_ARRAY -> JsonToken.START_ARRAY;
      case END_ARRAY -> JsonToken.END_ARRAY;
      case FIELD_NAME -> JsonToken.PROPERTY_NAME;
      case VALUE_STRING -> JsonToken.VALUE_STRING;
      case VALUE_NUMBER_INT -> JsonToken.VALUE_NUMBER_INT;
      case VALUE_NUMBER_FLOAT -> JsonToken.VALUE_NUMBER_FLOAT;
      case VALUE_TRUE -> JsonToken.VALUE_TRUE;
      case VALUE_FALSE -> JsonToken.VALUE_FALSE;
      case VALUE_NULL -> JsonToken.VALUE_NULL;
      case VALUE_EMBEDDED_OBJECT -> JsonToken.VALUE_EMBEDDED_OBJECT;
      case NOT_AVAILABLE -> JsonToken.NOT_AVAILABLE;
    };
  }

  @Override
  public void next() throws IOException {
    parser.nextToken();
  }

  @Override
  public String text() throws IOException {
    return parser.getText();
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
    return parser.getParsingContext().pathAsPointer().toString();
  }
}
