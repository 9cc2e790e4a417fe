package org.unodc.cop.sdk.internal.json;

import com.google.common.base.CharMatcher;
import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonWriteContext;

/**
 * The tokens of a document, which a {@link JsonOutput} has written or another format contains. A
 * {@link JsonInput} reads them without parsing any JSON.
 */
public final class TokenList {
  /** Maximum number of bytes of one UTF-16 unit in JSON, if it is an escape. */
  private static final int BYTES_PER_UNIT = 6;

  /** Maximum number of bytes that JSON adds to a token, such as quotation marks and a comma. */
  private static final int BYTES_PER_TOKEN = 6;

  private static final CharMatcher WHOLE = CharMatcher.inRange('0', '9').or(CharMatcher.is('-'));

  private final List<JsonToken> types = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private int length;
  private Optional<Problem> end = Optional.empty();

  /** Adds the beginning of an object. */
  public void startObject() {
    add(JsonToken.START_OBJECT, "");
  }

  /** Adds the end of an object. */
  public void endObject() {
    add(JsonToken.END_OBJECT, "");
  }

  /** Adds the beginning of a list. */
  public void startList() {
    add(JsonToken.START_ARRAY, "");
  }

  /** Adds the end of a list. */
  public void endList() {
    add(JsonToken.END_ARRAY, "");
  }

  /** Adds the name of a member. */
  public void name(String name) {
    add(JsonToken.PROPERTY_NAME, name);
  }

  /** Adds a text. */
  public void text(String text) {
    add(JsonToken.VALUE_STRING, text);
  }

  /** Adds a number, which has the form that JSON requires. */
  public void number(String digits) {
    boolean isWhole = WHOLE.matchesAllOf(digits);
    add(isWhole ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_NUMBER_FLOAT, digits);
  }

  /** Adds true or false. */
  public void truth(boolean value) {
    add(value ? JsonToken.VALUE_TRUE : JsonToken.VALUE_FALSE, "");
  }

  /** Adds null. */
  public void nothing() {
    add(JsonToken.VALUE_NULL, "");
  }

  private void add(JsonToken type, String text) {
    types.add(type);
    texts.add(text);
    length += text.length();
  }

  /** Ends the list before the end of the document, because of this problem. */
  public void end(Problem problem) {
    end = Optional.of(problem);
  }

  /** {@return the problem that ends the list before the end of the document; empty if none does} */
  Optional<Problem> end() {
    return end;
  }

  /** {@return the number of tokens} */
  int size() {
    return types.size();
  }

  JsonToken token(int index) {
    return types.get(index);
  }

  String text(int index) {
    return texts.get(index);
  }

  /** {@return the number of characters of all names, texts and numbers} */
  int length() {
    return length;
  }

  /** {@return a source at the beginning of the list} */
  TokenSource source() {
    return new ListTokenSource(this, 0);
  }

  /**
   * {@return an output that adds tokens at the end of the list}
   *
   * @param isShort whether objects are written as plain texts where these are read as the same
   *     values
   */
  JsonOutput output(boolean isShort) {
    return new TokenOutput(this, isShort);
  }

  /** {@return the value of this member if the name at the index is its name and it is a text} */
  @Nullable String firstText(String member, int index) {
    return index + 1 < size()
            && token(index) == JsonToken.PROPERTY_NAME
            && text(index).equals(member)
            && token(index + 1) == JsonToken.VALUE_STRING
        ? text(index + 1)
        : null;
  }

  /**
   * {@return this list; or, if its JSON has more bytes than a document may have, an empty list that
   * ends with this problem}
   */
  public TokenList within(CopLimits limits) {
    long maxBytes = (long) BYTES_PER_UNIT * length + (long) BYTES_PER_TOKEN * size();
    if (maxBytes < limits.documentBytes()
        || Utf8.encodedLength(json(0, size())) < limits.documentBytes()) { // with a line feed
      return this;
    }
    TokenList tooLong = new TokenList();
    JsonText.tooLong(limits).problem().ifPresent(tooLong::end);
    return tooLong;
  }

  /** {@return the tokens from one index, inclusive, to another, exclusive, as JSON on one line} */
  String json(int from, int to) {
    StringBuilder json = new StringBuilder();
    boolean isFollowing = false;
    for (int i = from; i < to; i++) {
      JsonToken type = token(i);
      json.append(isFollowing && !type.isStructEnd() ? "," : "");
      switch (type) {
        case PROPERTY_NAME -> quote(text(i), json).append(':');
        case VALUE_STRING -> quote(text(i), json);
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.append(text(i));
        default -> json.append(type.asString());
      }
      isFollowing = !type.isStructStart() && type != JsonToken.PROPERTY_NAME;
    }
    return json.toString();
  }

  private static StringBuilder quote(String text, StringBuilder json) {
    json.append('"');
    JsonStringEncoder.getInstance().quoteAsString(text, json);
    return json.append('"');
  }

  /** Adds tokens to a list, and knows the place of each. */
  static final class TokenOutput extends JsonOutput {
    private final TokenList tokens;
    private final boolean isShort;
    private JsonWriteContext context = JsonWriteContext.createRootContext(null);

    TokenOutput(TokenList tokens, boolean isShort) {
      this.tokens = tokens;
      this.isShort = isShort;
    }

    @Override
    boolean isShort() {
      return isShort;
    }

    @Override
    void startObject() {
      context.writeValue();
      context = context.createChildObjectContext(null);
      tokens.startObject();
    }

    @Override
    void endObject() {
      context = context.clearAndGetParent();
      tokens.endObject();
    }

    @Override
    void startList() {
      context.writeValue();
      context = context.createChildArrayContext(null);
      tokens.startList();
    }

    @Override
    void endList() {
      context = context.clearAndGetParent();
      tokens.endList();
    }

    @Override
    void name(ObjectMember<?, ?> member) {
      context.writeName(member.name());
      tokens.name(member.name());
    }

    @Override
    void name(String name) {
      if (!InputQuotation.isWellFormed(name)) {
        throw notWritable(pointer(context.getParent()), HALF);
      }
      context.writeName(name);
      tokens.name(name);
    }

    @Override
    void text(String text) {
      if (!InputQuotation.isWellFormed(text)) {
        throw notWritable(HALF);
      }
      context.writeValue();
      tokens.text(text);
    }

    @Override
    void day(LocalDate day) {
      text(day.toString());
    }

    @Override
    void moment(OffsetDateTime moment) {
      text(CanonicalTimes.print(moment));
    }

    @Override
    void digits(String number) {
      context.writeValue();
      tokens.number(number);
    }

    @Override
    void truth(boolean value) {
      context.writeValue();
      tokens.truth(value);
    }

    @Override
    void nothing() {
      context.writeValue();
      tokens.nothing();
    }

    @Override
    CopException notWritable(Translatable reason) {
      // The context of a list counts an element only after it is written.
      String pointer =
          context.inArray()
              ? pointer(context.getParent()) + '/' + context.getEntryCount()
              : pointer(context);
      return notWritable(pointer, reason);
    }

    private static CopException notWritable(String pointer, Translatable reason) {
      return new CopException(
          ImmutableList.of(
              new Problem(
                  ProblemCode.NOT_WRITABLE,
                  pointer,
                  0,
                  0,
                  ProblemText.of("value.not-writable", reason))));
    }

    private static String pointer(TokenStreamContext context) {
      return InputQuotation.safe(context.pathAsPointer().toString());
    }
  }
}
