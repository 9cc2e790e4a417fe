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
  public JsonToken token() {
    return parser.currentToken();
  }

  @Override
  public @Nullable JsonToken next() {
    return parser.nextToken();
  }

  @Override
  public void next(SerializableString likely) {
    parser.nextName(likely);
  }

  @Override
  public String name() {
    return parser.currentName();
  }

  @Override
  public String text() {
    return parser.getString();
  }

  @Override
  public char[] textChars() {
    return parser.getStringCharacters();
  }

  @Override
  public int textOffset() {
    return parser.getStringOffset();
  }

  @Override
  public int textLength() {
    return parser.getStringLength();
  }

  @Override
  public long place() {
    return PackedPosition.of(parser.currentTokenLocation());
  }

  @Override
  public long endPlace() {
    return PackedPosition.of(parser.currentLocation());
  }

  @Override
  public String pointer() {
    return parser.streamReadContext().pathAsPointer().toString();
  }

  @Override
  public int offset() {
    return (int) parser.currentTokenLocation().getCharOffset();
  }

  @Override
  public String jsonSince(int offset) {
    return text.between(offset, (int) parser.currentLocation().getCharOffset());
  }

  @Override
  public @Nullable String firstText(String member) {
    return text.firstText(member, offset() + 1);
  }

  @Override
  public TokenSource ahead() {
    return new TextTokenSource(text, offset());
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public Optional<Problem> end() {
    return text.problem();
  }

  @Override
  public Problem broken(JacksonException broken) {
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
        found.sentence());
  }

  @Override
  public void close() {
    parser.close();
  }
}
