package org.unodc.cop.sdk.codec;

import org.jspecify.annotations.Nullable;
import org.unodc.cop.sdk.CopLimits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Looks for a member further on in an object, without reporting anything. */
final class LookAhead {
  private LookAhead() {}

  /** {@return the text of the member, or null where no such text is found} */
  static @Nullable String text(JsonParser parser, String member, CopLimits limits) {
    try {
      return find(parser, member, limits);
    } catch (JacksonException broken) {
      // The reading itself comes to the same place and reports it.
      return null;
    }
  }

  private static @Nullable String find(JsonParser parser, String member, CopLimits limits) {
    int depth = 0;
    for (int tokens = 0; tokens < limits.tokens() && depth <= limits.depth(); tokens++) {
      JsonToken token = parser.nextToken();
      if (token == null) {
        return null;
      } else if (token.isStructStart()) {
        depth++;
      } else if (token.isStructEnd()) {
        if (--depth == 0) {
          return null;
        }
      } else if (depth == 1
          && token == JsonToken.PROPERTY_NAME
          && member.equals(parser.currentName())) {
        return parser.nextToken() == JsonToken.VALUE_STRING ? parser.getString() : null;
      }
    }
    return null;
  }
}
