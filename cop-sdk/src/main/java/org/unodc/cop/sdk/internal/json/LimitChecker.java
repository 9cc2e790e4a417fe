package org.unodc.cop.sdk.internal.json;

import org.jspecify.annotations.Nullable;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.ProblemCode;
import tools.jackson.core.JsonToken;

/** Checks the limits while one document is read. Reading ends if a limit is exceeded. */
final class LimitChecker {
  private final CopLimits limits;
  private final JsonInput in;
  private int tokens;
  private int depth;

  LimitChecker(CopLimits limits, JsonInput in) {
    this.limits = limits;
    this.in = in;
  }

  void checkToken(@Nullable JsonToken token) {
    if (++tokens > limits.tokens()) {
      throw overLimit("The document has more than %s tokens", limits.tokens(), "tokens");
    }
    if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
      if (++depth > limits.depth()) {
        throw overLimit("This is nested deeper than %s levels", limits.depth(), "depth");
      }
    } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
      depth--;
    }
  }

  void checkName(String name) {
    if (name.length() > limits.name()) {
      throw overLimit("The name has more than %s characters", limits.name(), "name");
    }
  }

  void checkParts(int parts) {
    if (parts > limits.list()) {
      throw overLimit("This object or list has more than %s parts", limits.list(), "list");
    }
  }

  void checkText(int length) {
    if (length > limits.text()) {
      throw overLimit("The text has more than %s characters", limits.text(), "text");
    }
  }

  void checkNumber(int length) {
    if (length > limits.number()) {
      throw overLimit("The number has more than %s characters", limits.number(), "number");
    }
  }

  private ReadingStoppedException overLimit(String sentence, int limit, String name) {
    String words = sentence.formatted(InputQuotation.grouped(limit));
    in.report(ProblemCode.LIMIT, "%s (limit %s).".formatted(words, name));
    return new ReadingStoppedException();
  }
}
