package org.unodc.cop.sdk.internal.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Parses the tokens of a JSON text. The parser has no limits of its own. */
final class TextTokenSource extends TokenSource {
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

  private final JsonText text;
  private final JsonParser parser;

  /** Creates a source that starts at this character of the text. */
  TextTokenSource(JsonText text, int from) {
    this.text = text;
    this.parser =
        FACTORY.createParser(ObjectReadContext.empty(), text.chars(), from, text.length() - from);
  }

  @Override
  JsonToken token() {
    return parser.currentToken();
  }

  @Override
  @Nullable JsonToken next() {
    return parser.nextToken();
  }

  @Override
  void next(SerializableString likely) {
    parser.nextName(likely);
  }

  @Override
  String name() {
    return parser.currentName();
  }

  @Override
  String text() {
    return parser.getString();
  }

  @Override
  char[] textChars() {
    return parser.getStringCharacters();
  }

  @Override
  int textOffset() {
    return parser.getStringOffset();
  }

  @Override
  int textLength() {
    return parser.getStringLength();
  }

  @Override
  long place() {
    return PackedPosition.of(parser.currentTokenLocation());
  }

  @Override
  long endPlace() {
    return PackedPosition.of(parser.currentLocation());
  }

  @Override
  String pointer() {
    return parser.streamReadContext().pathAsPointer().toString();
  }

  @Override
  int offset() {
    return (int) parser.currentTokenLocation().getCharOffset();
  }

  @Override
  String jsonSince(int offset) {
    return text.between(offset, (int) parser.currentLocation().getCharOffset());
  }

  @Override
  @Nullable String firstText(String member) {
    return text.firstText(member, offset() + 1);
  }

  @Override
  TokenSource ahead() {
    return new TextTokenSource(text, offset());
  }

  @Override
  int length() {
    return text.length();
  }

  @Override
  Optional<Problem> end() {
    return text.problem();
  }

  @Override
  Problem broken(JacksonException broken) {
    TokenStreamLocation here = parser.currentLocation();
    if (text.problem().isPresent() && here.getCharOffset() >= text.length()) {
      return text.problem().get();
    }
    SyntaxError found = SyntaxError.of(broken, text, here);
    return new Problem(
        ProblemCode.SYNTAX,
        InputQuotation.safe(pointer()),
        found.line(),
        found.column(),
        found.message());
  }

  @Override
  public void close() {
    parser.close();
  }
}
