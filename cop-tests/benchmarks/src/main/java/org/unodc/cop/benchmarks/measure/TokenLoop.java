package org.unodc.cop.benchmarks.measure;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A loop over the tokens of the JSON without any other work, which is the unit of all ratios. */
final class TokenLoop {
  private static final JsonFactory FACTORY = new JsonFactory();

  private TokenLoop() {}

  /** {@return the number of tokens} */
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
