package org.unodc.cop.benchmarks.measure;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The unit of all ratios: a bare loop over the tokens of the same bytes. */
final class TokenLoop {
  private static final JsonFactory FACTORY = new JsonFactory();

  private TokenLoop() {}

  /** {@return how many tokens there are} */
  static int tokens(byte[] utf8) {
    int tokens = 0;
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), utf8)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }
}
