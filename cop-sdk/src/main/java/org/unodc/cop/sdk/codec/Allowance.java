package org.unodc.cop.sdk.codec;

import org.jspecify.annotations.Nullable;
import org.unodc.cop.sdk.CopLimits;
import org.unodc.cop.sdk.ProblemCode;
import tools.jackson.core.JsonToken;

/** What the limits still allow of one document; whatever goes beyond them ends its reading. */
final class Allowance {
  private final CopLimits limits;
  private final JsonInput in;
  private int tokens;
  private int depth;

  Allowance(CopLimits limits, JsonInput in) {
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
      throw overLimit("There are more than %s parts", limits.list(), "list");
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

  private StoppedException overLimit(String sentence, int limit, String name) {
    String words = sentence.formatted(Wording.grouped(limit));
    in.report(ProblemCode.LIMIT, "%s (limit %s).".formatted(words, name));
    return new StoppedException();
  }
}
