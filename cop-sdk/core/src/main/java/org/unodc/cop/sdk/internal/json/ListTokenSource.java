package org.unodc.cop.sdk.internal.json;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.sdk.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.util.SimpleStreamReadContext;

/**
 * Reads the tokens of a list. The line of a token is its number, counted from 1, and its column is
 * 1.
 */
final class ListTokenSource extends TokenSource {
  private final TokenList tokens;
  private final int first;
  private SimpleStreamReadContext context = SimpleStreamReadContext.createRootContext(null);
  private int index;
  private @Nullable JsonToken token;

  /** Creates a source that starts at this token of the list. */
  ListTokenSource(TokenList tokens, int from) {
    this.tokens = tokens;
    this.first = from;
    this.index = from - 1;
  }

  @Override
  public JsonToken token() {
    return requireNonNull(token);
  }

  @Override
  public @Nullable JsonToken next() {
    index = Math.min(index + 1, tokens.size());
    token = index < tokens.size() ? tokens.token(index) : null;
    // A name is read together with the beginning of its value, as in a text.
    boolean isCut =
        token == null || (token == JsonToken.PROPERTY_NAME && index + 1 == tokens.size());
    if (isCut && !context.inRoot()) {
      index = tokens.size();
      token = null;
      throw new UnexpectedEndOfInputException(null, null, "The tokens end");
    }
    if (token != null) {
      enter(token);
    }
    return token;
  }

  private void enter(JsonToken next) {
    if (next == JsonToken.PROPERTY_NAME) {
      context.setCurrentName(tokens.text(index));
    } else if (next.isStructEnd()) {
      context = context.clearAndGetParent();
    } else {
      context.valueRead();
      if (next == JsonToken.START_OBJECT) {
        context = context.createChildObjectContext(0, 0);
      } else if (next == JsonToken.START_ARRAY) {
        context = context.createChildArrayContext(0, 0);
      }
    }
  }

  @Override
  public void next(SerializableString likely) {
    next();
  }

  @Override
  public String name() {
    return context.currentName();
  }

  @Override
  public String text() {
    return tokens.text(index);
  }

  @Override
  public char[] textChars() {
    return text().toCharArray();
  }

  @Override
  public int textOffset() {
    return 0;
  }

  @Override
  public int textLength() {
    return text().length();
  }

  @Override
  public long place() {
    return PackedPosition.of(index - first + 1, 1);
  }

  @Override
  public long endPlace() {
    int inValue = token == JsonToken.PROPERTY_NAME ? 1 : 0;
    return PackedPosition.of(index - first + 1 + inValue, 2);
  }

  @Override
  public String pointer() {
    return context.pathAsPointer().toString();
  }

  @Override
  public int offset() {
    return index;
  }

  @Override
  public String jsonSince(int offset) {
    return tokens.json(offset, Math.min(index + 1, tokens.size()));
  }

  @Override
  public @Nullable String firstText(String member) {
    return tokens.firstText(member, index + 1);
  }

  @Override
  public TokenSource ahead() {
    return new ListTokenSource(tokens, index);
  }

  @Override
  public int length() {
    return tokens.length();
  }

  @Override
  public Optional<Problem> end() {
    return tokens.end();
  }

  @Override
  public Problem broken(JacksonException broken) {
    return tokens.end().orElseThrow(() -> broken);
  }

  @Override
  public void close() {
    // There is nothing to close.
  }
}
