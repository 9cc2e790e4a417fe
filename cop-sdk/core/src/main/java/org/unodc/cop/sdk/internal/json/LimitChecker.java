package org.unodc.cop.sdk.internal.json;

import org.jspecify.annotations.Nullable;
import org.unodc.cop.sdk.internal.text.ProblemText;
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
      throw overLimit("tokens", limits.tokens());
    }
    if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
      if (++depth > limits.depth()) {
        throw overLimit("depth", limits.depth());
      }
    } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
      depth--;
    }
  }

  void checkName(String name) {
    if (name.length() > limits.name()) {
      throw overLimit("name", limits.name());
    }
  }

  void checkParts(int parts) {
    if (parts > limits.list()) {
      throw overLimit("list", limits.list());
    }
  }

  void checkText(int length) {
    if (length > limits.text()) {
      throw overLimit("text", limits.text());
    }
  }

  void checkNumber(int length) {
    if (length > limits.number()) {
      throw overLimit("number", limits.number());
    }
  }

  private ReadingStoppedException overLimit(String name, int limit) {
    in.report(ProblemCode.LIMIT, ProblemText.of("limit." + name, limit, name));
    return new ReadingStoppedException();
  }
}
