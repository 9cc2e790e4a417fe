package org.unodc.cop.sdk.internal.json;

import org.jspecify.annotations.Nullable;
import org.unodc.cop.sdk.problem.CopLimits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/**
 * The value of a member that occurs later in an object, found without reporting problems.
 *
 * @param isWhole false if the document is broken, or exceeds a limit, before the member is found
 * @param token the first token of the value; null if there is no such member
 * @param text the text of the value; empty if the value is not a text
 * @param line the line of the value, counted from 1 at the beginning of the object
 * @param column the column of the value, counted from 1; in the first line, from the beginning of
 *     the object
 */
record MemberLookAhead(
    boolean isWhole, @Nullable JsonToken token, String text, int line, int column) {
  private static final MemberLookAhead BROKEN = new MemberLookAhead(false, null, "", 0, 0);
  private static final MemberLookAhead ABSENT = new MemberLookAhead(true, null, "", 0, 0);

  /** {@return the value of the member} */
  static MemberLookAhead at(TokenSource source, String member, CopLimits limits) {
    try {
      return find(source, member, limits);
    } catch (JacksonException broken) {
      // The normal reading reaches the same place and reports the problem.
      return BROKEN;
    }
  }

  private static MemberLookAhead find(TokenSource source, String member, CopLimits limits) {
    int depth = 0;
    for (int tokens = 0; tokens < limits.tokens() && depth <= limits.depth(); tokens++) {
      JsonToken token = source.next();
      if (token == null) {
        return BROKEN;
      } else if (token.isStructStart()) {
        depth++;
      } else if (token.isStructEnd()) {
        if (--depth == 0) {
          return ABSENT;
        }
      } else if (depth == 1 && token == JsonToken.PROPERTY_NAME && member.equals(source.name())) {
        return memberValue(source, source.next());
      }
    }
    return BROKEN;
  }

  private static MemberLookAhead memberValue(TokenSource source, @Nullable JsonToken token) {
    String text = token == JsonToken.VALUE_STRING ? source.text() : "";
    long place = source.place();
    return new MemberLookAhead(
        true, token, text, PackedPosition.line(place), PackedPosition.column(place));
  }
}
