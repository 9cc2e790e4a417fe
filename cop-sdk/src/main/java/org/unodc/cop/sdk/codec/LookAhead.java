package org.unodc.cop.sdk.codec;

import org.jspecify.annotations.Nullable;
import org.unodc.cop.sdk.CopLimits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * What one member further on in an object holds, found without reporting anything.
 *
 * @param isWhole false where the document breaks, or a limit is passed, before the member is found
 * @param token the first token of its value; null where there is no such member
 * @param text its text; empty where it is none
 * @param line the line of its value, counted from 1 at the beginning of the object
 * @param column the column of its value, counted likewise in the first line
 */
record LookAhead(boolean isWhole, @Nullable JsonToken token, String text, int line, int column) {
  private static final LookAhead BROKEN = new LookAhead(false, null, "", 0, 0);
  private static final LookAhead ABSENT = new LookAhead(true, null, "", 0, 0);

  /** {@return what the member holds} */
  static LookAhead at(JsonParser parser, String member, CopLimits limits) {
    try {
      return find(parser, member, limits);
    } catch (JacksonException broken) {
      // The reading itself comes to the same place and reports it.
      return BROKEN;
    }
  }

  private static LookAhead find(JsonParser parser, String member, CopLimits limits) {
    int depth = 0;
    for (int tokens = 0; tokens < limits.tokens() && depth <= limits.depth(); tokens++) {
      JsonToken token = parser.nextToken();
      if (token == null) {
        return BROKEN;
      } else if (token.isStructStart()) {
        depth++;
      } else if (token.isStructEnd()) {
        if (--depth == 0) {
          return ABSENT;
        }
      } else if (depth == 1
          && token == JsonToken.PROPERTY_NAME
          && member.equals(parser.currentName())) {
        return found(parser, parser.nextToken());
      }
    }
    return BROKEN;
  }

  private static LookAhead found(JsonParser parser, JsonToken token) {
    String text = token == JsonToken.VALUE_STRING ? parser.getString() : "";
    TokenStreamLocation place = parser.currentTokenLocation();
    return new LookAhead(true, token, text, place.getLineNr(), place.getColumnNr());
  }
}
