package org.unodc.cop.sdk.codec;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.ReaderBasedJsonParser;
import tools.jackson.core.sym.CharsToNameCanonicalizer;

/** Parsers of JSON, without limits of their own. */
final class JsonParsers {
  private static final JsonFactory FACTORY = new Factory();

  private JsonParsers() {}

  /** {@return a parser from this character of the text on} */
  static JsonParser at(JsonText text, int from) {
    return FACTORY.createParser(
        ObjectReadContext.empty(), text.chars(), from, text.length() - from);
  }

  /**
   * Gives each document a table of names of its own: a name that comes a thousand times is one
   * string, and no document can fill the table of another with names that collide.
   */
  private static final class Factory extends JsonFactory {
    private static final long serialVersionUID = 1L;

    Factory() {
      super(
          new JsonFactoryBuilder()
              // The limits of CopLimits are kept here, with better messages than the parser's own.
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(Integer.MAX_VALUE)
                      .maxNameLength(Integer.MAX_VALUE)
                      .maxStringLength(Integer.MAX_VALUE)
                      .maxNumberLength(Integer.MAX_VALUE)
                      .build())
              // Names that collide are then kept out of the table, and refused by nobody.
              .disable(TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW));
    }

    @Override
    protected JsonParser _createParser(
        ObjectReadContext reading,
        IOContext input,
        char[] data,
        int offset,
        int length,
        boolean recyclable) {
      return new ReaderBasedJsonParser(
          reading,
          input,
          reading.getStreamReadFeatures(_streamReadFeatures),
          reading.getFormatReadFeatures(_formatReadFeatures),
          null,
          CharsToNameCanonicalizer.createRoot(this).makeChild(),
          data,
          offset,
          offset + length,
          recyclable);
    }
  }
}
