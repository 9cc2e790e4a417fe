package org.unodc.cop.sdk.internal.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Creates JSON parsers without limits of their own. */
final class JsonParsers {
  // This library checks CopLimits itself, with better messages than those of the parser.
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          // Hostile input could fill a table of names that is shared between documents.
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .build();

  private JsonParsers() {}

  /** {@return a parser that starts at this character of the text} */
  static JsonParser at(JsonText text, int from) {
    return FACTORY.createParser(
        ObjectReadContext.empty(), text.chars(), from, text.length() - from);
  }
}
