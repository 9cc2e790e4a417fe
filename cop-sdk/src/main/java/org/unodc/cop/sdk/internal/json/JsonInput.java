package org.unodc.cop.sdk.internal.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.problem.UnknownMember;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads one document: provides its tokens and collects its problems. An instance is for one reading
 * and one thread.
 */
public final class JsonInput {
  private final JsonText text;
  private final CopLimits limits;
  private final JsonParser parser;
  private final ProblemCollector problems = new ProblemCollector();
  private final ValueCache repeats;
  private final LimitChecker allowance;

  /** Creates an input at the beginning of a text. */
  public JsonInput(JsonText text, CopLimits limits) {
    this.text = text;
    this.limits = limits;
    this.parser = JsonParsers.at(text, 0);
    this.repeats = new ValueCache(text.length());
    this.allowance = new LimitChecker(limits, this);
  }

  /**
   * Reads the whole document as one value.
   *
   * @return the value; empty if there is any problem other than unknown members
   */
  public <T> Optional<T> document(Codec<T> codec) {
    try (parser) {
      T value = root(codec);
      return problems.isEmpty() ? Optional.ofNullable(value) : Optional.empty();
    } catch (ReadingStoppedException stopped) {
      return Optional.empty();
    } catch (JacksonException broken) {
      problems.add(endOf(broken));
      return Optional.empty();
    }
  }

  /** {@return the problems found, in the order of their positions, without unknown members} */
  public ImmutableList<Problem> problems() {
    return problems.problems();
  }

  /**
   * {@return the problems found, including those of unknown members, in the order of their
   * positions}
   */
  public ImmutableList<Problem> allProblems() {
    return problems.all();
  }

  /** {@return the unknown members, in the order of their positions} */
  public ImmutableList<UnknownMember> unknownMembers() {
    return problems.unknownMembers();
  }

  /** {@return the current token} */
  public JsonToken token() {
    return parser.currentToken();
  }

  /** Moves to the next token, which exists because the current one is not the last of its value. */
  public JsonToken next() {
    JsonToken token = parser.nextToken();
    allowance.checkToken(token);
    return token;
  }

  /**
   * Moves to the next member of an object, and returns its name, or null at the end of the object.
   */
  public @Nullable String nextMember() {
    if (next() != JsonToken.PROPERTY_NAME) {
      return null;
    }
    allowance.checkName(parser.currentName());
    return parser.currentName();
  }

  /**
   * Moves to the next member in the same way; if it has the likely name, no new string is created.
   */
  @Nullable String nextMember(SerializableString likely) {
    parser.nextName(likely);
    allowance.checkToken(token());
    if (token() != JsonToken.PROPERTY_NAME) {
      return null;
    }
    allowance.checkName(parser.currentName());
    return parser.currentName();
  }

  /** {@return whether the current token is a text; if not, a problem is reported} */
  public boolean isText(String expected) {
    if (token() != JsonToken.VALUE_STRING) {
      wrongType(expected);
      return false;
    }
    checkTextLength();
    return true;
  }

  /** {@return the current text; call this only after {@link #isText}} */
  public String text() {
    return parser.getString();
  }

  /**
   * {@return the value that the codec recently created from the current text; null if there is
   * none}
   */
  @Nullable Object known(Codec<?> codec) {
    return repeats.find(
        codec, parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
  }

  /** Stores the value that the codec created from a text, in case the document repeats the text. */
  void keep(Codec<?> codec, String text, Object value) {
    repeats.keep(codec, text, value);
  }

  /** {@return a name that is data, as the same string for repetitions in the document} */
  String once(Codec<?> codec, String name) {
    return repeats.once(codec, name);
  }

  /** {@return the current number as it is written} */
  public String number() {
    checkNumberLength();
    return parser.getString();
  }

  /** {@return whether a text has no unpaired surrogates; if it has, a problem is reported} */
  boolean isWellFormed(String text) {
    if (InputQuotation.isWellFormed(text)) {
      return true;
    }
    String words = "The text %s holds half of a character (an unpaired surrogate).";
    report(ProblemCode.INVALID_VALUE, words.formatted(InputQuotation.quoted(text)));
    return false;
  }

  /** Ends reading if an object or list has more parts than the limit allows. */
  void checkCount(int parts) {
    allowance.checkParts(parts);
  }

  void checkTextLength() {
    allowance.checkText(parser.getStringLength());
  }

  void checkNumberLength() {
    allowance.checkNumber(parser.getStringLength());
  }

  /** {@return the packed position of the current token, for {@link #reportAt}} */
  public long place() {
    return PackedPosition.of(parser.currentTokenLocation());
  }

  /** Reports a problem at the current token. */
  public void report(ProblemCode code, String message) {
    reportAt(place(), code, message);
  }

  /** Reports a problem of the current value at a {@link #place()} in it or before it. */
  public void reportAt(long place, ProblemCode code, String message) {
    add(problem(place, code, message));
  }

  private void add(Problem problem) {
    if (!problems.add(problem)) {
      String words = "Reading ended here, because there are already %s problems.";
      problems.add(
          problem(
              PackedPosition.of(parser.currentLocation()),
              ProblemCode.TOO_MANY,
              words.formatted(InputQuotation.grouped(ProblemCollector.MAX))));
      throw new ReadingStoppedException();
    }
  }

  /** Reports that the current value is of another JSON type, and skips it. */
  public void wrongType(String expected) {
    reportType(expected, "");
  }

  /** Reports the same with the expected form, and skips the value. */
  void wrongType(String expected, String shape) {
    reportType(expected, " The expected form is " + shape + ".");
  }

  private void reportType(String expected, String hint) {
    boolean isNull = token() == JsonToken.VALUE_NULL;
    report(
        ProblemCode.WRONG_TYPE,
        InputQuotation.expectedButFound(expected, parser)
            + "."
            + (isNull ? " Leave out a value that is not known." : hint));
    skip();
  }

  /** Reports that the current text or number is not a valid value of its type, with the reason. */
  public void invalid(String expected, String reason) {
    report(
        ProblemCode.INVALID_VALUE,
        InputQuotation.expectedButFound(expected, parser) + ": " + InputQuotation.ended(reason));
  }

  /**
   * Reports the member whose name is the current token as unknown, and keeps the JSON of its value.
   */
  void passOverUnknown(String message) {
    Problem problem = problem(place(), ProblemCode.UNKNOWN_MEMBER, message);
    next();
    int start = (int) parser.currentTokenLocation().getCharOffset();
    try {
      skip();
    } finally { // the member is reported even if its value is broken
      int end = (int) parser.currentLocation().getCharOffset();
      problems.addUnknown(new UnknownMember(problem, text.between(start, end)));
    }
  }

  /** Skips the current value. Afterwards, its last token is the current one. */
  public void skip() {
    ValueSkipper.value(this);
  }

  /**
   * {@return the text of this member, if the object at the current token begins with it; null if
   * the object begins with another member, or if the value is not a text without escapes}
   */
  @Nullable String firstText(String member) {
    return text.firstText(member, (int) parser.currentTokenLocation().getCharOffset() + 1);
  }

  /** {@return the value of a member of the object at the current token} */
  MemberLookAhead ahead(String member) {
    int from = (int) parser.currentTokenLocation().getCharOffset();
    try (JsonParser ahead = JsonParsers.at(text, from)) {
      return MemberLookAhead.at(ahead, member, limits);
    }
  }

  /** Reports a problem of a member that was found ahead in the object at the current token. */
  void reportAhead(String member, MemberLookAhead found, ProblemCode code, String message) {
    TokenStreamLocation start = parser.currentTokenLocation();
    int column = found.column() + (found.line() == 1 ? start.getColumnNr() - 1 : 0);
    String pointer = pointer() + '/' + member;
    add(new Problem(code, pointer, start.getLineNr() + found.line() - 1, column, message));
  }

  private <T> @Nullable T root(Codec<T> codec) {
    if (next() == null) {
      problems.add(
          text.problem()
              .orElseGet(
                  () -> {
                    String words = "The document is empty, but %s was expected.";
                    return problem(
                        PackedPosition.of(1, 1),
                        ProblemCode.EMPTY,
                        words.formatted(codec.expected()));
                  }));
      return null;
    }
    T value = codec.read(this);
    if (parser.nextToken() != null) {
      report(ProblemCode.SYNTAX, "The document goes on after the end of its value.");
    } else {
      text.problem().ifPresent(problems::add);
    }
    return value;
  }

  private Problem endOf(JacksonException broken) {
    TokenStreamLocation here = parser.currentLocation();
    if (text.problem().isPresent() && here.getCharOffset() >= text.length()) {
      return text.problem().get();
    }
    SyntaxError found = SyntaxError.of(broken, text, here);
    return problem(
        PackedPosition.of(found.line(), found.column()), ProblemCode.SYNTAX, found.message());
  }

  private Problem problem(long place, ProblemCode code, String message) {
    return new Problem(
        code, pointer(), PackedPosition.line(place), PackedPosition.column(place), message);
  }

  private String pointer() {
    return InputQuotation.safe(parser.streamReadContext().pathAsPointer().toString());
  }
}
