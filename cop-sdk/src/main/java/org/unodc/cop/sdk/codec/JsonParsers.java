package org.unodc.cop.sdk.codec;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Parsers of JSON, without limits of their own. */
final class JsonParsers {
  // The limits of CopLimits are kept here, with better messages than the parser's own.
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          // A table of names that outlives the document would be open to hostile names.
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .build();

  private JsonParsers() {}

  /** {@return a parser from this character of the text on} */
  static JsonParser at(JsonText text, int from) {
    return FACTORY.createParser(
        ObjectReadContext.empty(), text.chars(), from, text.length() - from);
  }
}
