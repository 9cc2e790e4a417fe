package org.unodc.cop.sdk.internal.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.unodc.cop.sdk.problem.ProblemCode;
import tools.jackson.core.JsonToken;

/** Skips a value that is not used, but still checks the limits and unique names. */
final class ValueSkipper {
  private final Deque<Level> open = new ArrayDeque<>();
  private final JsonInput in;

  private ValueSkipper(JsonInput in) {
    this.in = in;
  }

  static void value(JsonInput in) {
    JsonToken token = in.token();
    if (token.isStructStart()) {
      new ValueSkipper(in).toTheEnd();
    } else {
      scalar(in, token);
    }
  }

  private void toTheEnd() {
    open.push(new Level());
    for (Level level; (level = open.peek()) != null; ) {
      String name = in.nextMember();
      JsonToken token = in.token();
      if (name != null) {
        if (!level.names.add(name)) {
          in.report(ProblemCode.DUPLICATE_MEMBER, InputQuotation.twice(name));
        }
      } else if (token.isStructEnd()) {
        open.pop();
      } else {
        level.count(in);
        if (token.isStructStart()) {
          open.push(new Level());
        } else {
          scalar(in, token);
        }
      }
    }
  }

  private static void scalar(JsonInput in, JsonToken token) {
    if (token == JsonToken.VALUE_STRING) {
      in.checkTextLength();
    } else if (token.isNumeric()) {
      in.checkNumberLength();
    }
  }

  private static final class Level {
    private final Set<String> names = new HashSet<>();
    private int elements;

    void count(JsonInput in) {
      in.checkCount(++elements);
    }
  }
}
