package org.unodc.cop.sdk.internal.mapper;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Collections;
import java.util.regex.Pattern;
import org.unodc.cop.sdk.internal.json.InputQuotation;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * One value of a mapper's document as a line of JSON, with the original positions of its tokens.
 */
final class TokenText {
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][-+]?\\d+)?");

  private final StringBuilder text = new StringBuilder();
  private final ImmutableIntArray.Builder offsets = ImmutableIntArray.builder();
  private final ImmutableIntArray.Builder lines = ImmutableIntArray.builder();
  private final ImmutableIntArray.Builder columns = ImmutableIntArray.builder();
  private final String pointer;
  private boolean isFollowing;

  private TokenText(String pointer) {
    this.pointer = pointer;
  }

  /**
   * {@return the value at the current token; afterwards, its last token is the current one}
   *
   * <p>Copying stops after a limit is exceeded, because reading the copy reports the same limit.
   *
   * @throws X if the parser cannot continue
   */
  static <X extends Exception> TokenText of(MapperTokens<X> tokens, CopLimits limits) throws X {
    TokenText copy = new TokenText(InputQuotation.safe(tokens.pointer()));
    int depth = copy.add(tokens);
    for (int count = 1;
        depth > 0 && count <= limits.tokens() && copy.text.length() <= limits.documentBytes();
        count++) {
      tokens.next();
      depth += copy.add(tokens);
    }
    return copy;
  }

  /** {@return this key of a map as a JSON text} */
  static TokenText ofKey(String key, MapperTokens<?> tokens) {
    TokenText copy = new TokenText(InputQuotation.safe(tokens.pointer()));
    copy.mark(tokens);
    copy.quote(key);
    return copy;
  }

  /** {@return the JSON, without white space between tokens} */
  String text() {
    return text.toString();
  }

  /** {@return a problem of the JSON with its position in the mapper's document} */
  Problem inDocument(Problem problem) {
    int found =
        Collections.binarySearch(offsets.build().asList(), Math.max(problem.column() - 1, 0));
    int token = found >= 0 ? found : -found - 2;
    int line = lines.build().get(token);
    return new Problem(
        problem.code(),
        pointer + problem.pointer(),
        Math.max(line, 0),
        line > 0 ? columns.build().get(token) : 0,
        problem.sentences());
  }

  /** Adds the current token, and returns the change of the nesting depth. */
  private <X extends Exception> int add(MapperTokens<X> tokens) throws X {
    JsonToken token = tokens.token();
    if (isFollowing && !token.isStructEnd()) {
      text.append(',');
    }
    mark(tokens);
    isFollowing = !token.isStructStart() && token != JsonToken.PROPERTY_NAME;
    switch (token) {
      case PROPERTY_NAME -> quote(tokens.text()).append(':');
      case VALUE_STRING -> quote(tokens.text());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(tokens.text());
      case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> throw noJson(tokens);
      default -> text.append(token.asCharArray());
    }
    return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
  }

  private void mark(MapperTokens<?> tokens) {
    offsets.add(text.length());
    lines.add(tokens.line());
    columns.add(tokens.column());
  }

  private StringBuilder quote(String content) {
    text.append('"');
    JsonStringEncoder.getInstance().quoteAsString(content, text);
    return text.append('"');
  }

  /** Writes a number; a number that only a lenient parser accepts, such as NaN, becomes a text. */
  private void number(String digits) {
    if (NUMBER.matcher(digits).matches()) {
      text.append(digits);
    } else {
      quote(digits);
    }
  }

  private static CopException noJson(MapperTokens<?> tokens) {
    boolean isPlaced = tokens.line() > 0;
    return new CopException(
        ImmutableList.of(
            new Problem(
                ProblemCode.WRONG_TYPE,
                InputQuotation.safe(tokens.pointer()),
                isPlaced ? tokens.line() : 0,
                isPlaced ? tokens.column() : 0,
                ProblemText.sentence(
                    "value.expected",
                    ProblemText.of("type.JSON-value"),
                    ProblemText.of("found.Java-object")))));
  }
}
