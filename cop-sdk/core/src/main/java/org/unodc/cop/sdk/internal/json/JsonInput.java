package org.unodc.cop.sdk.internal.json;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.CopLimits;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.problem.UnknownMember;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;

/**
 * Reads one document: provides its tokens and collects its problems. An instance is for one reading
 * and one thread.
 */
public final class JsonInput {
  private final TokenSource source;
  private final CopLimits limits;
  private final ProblemCollector problems = new ProblemCollector();
  private final ValueCache repeats;
  private final LimitChecker allowance;

  /** Creates an input at the beginning of a text. */
  public JsonInput(JsonText text, CopLimits limits) {
    this(new TextTokenSource(text, 0), limits);
  }

  /** Creates an input at the beginning of a list of tokens, whose numbers are the lines. */
  public JsonInput(TokenList tokens, CopLimits limits) {
    this(tokens.source(), limits);
  }

  private JsonInput(TokenSource source, CopLimits limits) {
    this.source = source;
    this.limits = limits;
    this.repeats = new ValueCache(source.length());
    this.allowance = new LimitChecker(limits, this);
  }

  /**
   * Reads the whole document as one value.
   *
   * @return the value; empty if there is any problem other than unknown members
   */
  public <T> Optional<T> document(Codec<T> codec) {
    try (source) {
      T value = root(codec);
      return problems.isEmpty() ? Optional.ofNullable(value) : Optional.empty();
    } catch (ReadingStoppedException stopped) {
      return Optional.empty();
    } catch (JacksonException broken) {
      problems.add(source.broken(broken));
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
    return source.token();
  }

  /** Moves to the next token, which exists because the current one is not the last of its value. */
  public JsonToken next() {
    return requireNonNull(nextOrEnd());
  }

  private @Nullable JsonToken nextOrEnd() {
    JsonToken token = source.next();
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
    allowance.checkName(source.name());
    return source.name();
  }

  /**
   * Moves to the next member in the same way; if it has the likely name, no new string is created.
   */
  @Nullable String nextMember(SerializableString likely) {
    source.next(likely);
    allowance.checkToken(token());
    if (token() != JsonToken.PROPERTY_NAME) {
      return null;
    }
    allowance.checkName(source.name());
    return source.name();
  }

  /** {@return whether the current token is a text; if not, a problem is reported} */
  public boolean isText(Translatable expected) {
    if (token() != JsonToken.VALUE_STRING) {
      wrongType(expected);
      return false;
    }
    checkTextLength();
    return true;
  }

  /** {@return the current text; call this only after {@link #isText}} */
  public String text() {
    return source.text();
  }

  /**
   * {@return the value that the codec recently created from the current text; null if there is
   * none}
   */
  @Nullable Object known(Codec<?> codec) {
    return repeats.find(codec, source.textChars(), source.textOffset(), source.textLength());
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
    return source.text();
  }

  /** {@return whether a text has no unpaired surrogates; if it has, a problem is reported} */
  boolean isWellFormed(String text) {
    if (InputQuotation.isWellFormed(text)) {
      return true;
    }
    report(
        ProblemCode.INVALID_VALUE,
        ProblemText.of("value.half-of-a-character", InputQuotation.shown(text)));
    return false;
  }

  /** Ends reading if an object or list has more parts than the limit allows. */
  void checkCount(int parts) {
    allowance.checkParts(parts);
  }

  void checkTextLength() {
    allowance.checkText(source.textLength());
  }

  void checkNumberLength() {
    allowance.checkNumber(source.textLength());
  }

  /** {@return the packed position of the current token, for {@link #reportAt}} */
  public long place() {
    return source.place();
  }

  /** Reports a problem at the current token. */
  public void report(ProblemCode code, Translatable sentences) {
    reportAt(place(), code, sentences);
  }

  /** Reports a problem of the current value at a {@link #place()} in it or before it. */
  public void reportAt(long place, ProblemCode code, Translatable sentences) {
    add(problem(place, code, sentences));
  }

  private void add(Problem problem) {
    if (!problems.add(problem)) {
      problems.add(
          problem(
              source.endPlace(),
              ProblemCode.TOO_MANY,
              ProblemText.of("too-many.problems", ProblemCollector.MAX)));
      throw new ReadingStoppedException();
    }
  }

  /** Reports that the current value is of another JSON type, and skips it. */
  public void wrongType(Translatable expected) {
    reportType("value.expected", expected, InputQuotation.found(source));
  }

  /** Reports the same with the expected form, and skips the value. */
  void wrongType(Translatable expected, Translatable shape) {
    reportType("value.expected-in-form", expected, InputQuotation.found(source), shape);
  }

  private void reportType(String key, Object... arguments) {
    boolean isNull = token() == JsonToken.VALUE_NULL;
    report(
        ProblemCode.WRONG_TYPE,
        isNull
            ? ProblemText.sentence("value.expected-not-null", arguments[0], arguments[1])
            : ProblemText.sentence(key, arguments));
    skip();
  }

  /** Reports that the current text or number is not a valid value of its type, with the reason. */
  public void invalid(Translatable expected, Translatable reason) {
    report(
        ProblemCode.INVALID_VALUE,
        ProblemText.sentence("value.not-valid", expected, InputQuotation.found(source), reason));
  }

  /**
   * Reports the member whose name is the current token as unknown, and keeps the JSON of its value.
   */
  void passOverUnknown(Translatable sentence) {
    Problem problem = problem(place(), ProblemCode.UNKNOWN_MEMBER, sentence);
    next();
    int start = source.offset();
    try {
      skip();
    } finally { // the member is reported even if its value is broken
      problems.addUnknown(new UnknownMember(problem, source.jsonSince(start)));
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
    return source.firstText(member);
  }

  /** {@return the value of a member of the object at the current token} */
  MemberLookAhead ahead(String member) {
    try (TokenSource ahead = source.ahead()) {
      return MemberLookAhead.at(ahead, member, limits);
    }
  }

  /** Reports a problem of a member that was found ahead in the object at the current token. */
  void reportAhead(String member, MemberLookAhead found, ProblemCode code, Translatable sentences) {
    long start = place();
    int line = PackedPosition.line(start) + found.line() - 1;
    int column = found.column() + (found.line() == 1 ? PackedPosition.column(start) - 1 : 0);
    add(new Problem(code, pointer() + '/' + member, line, column, sentences));
  }

  private <T> @Nullable T root(Codec<T> codec) {
    if (nextOrEnd() == null) {
      problems.add(
          source
              .end()
              .orElseGet(
                  () ->
                      problem(
                          PackedPosition.of(1, 1),
                          ProblemCode.EMPTY,
                          ProblemText.of("document.empty", codec.expected()))));
      return null;
    }
    T value = codec.read(this);
    if (source.next() != null) {
      report(ProblemCode.SYNTAX, ProblemText.of("document.goes-on"));
    } else {
      source.end().ifPresent(problems::add);
    }
    return value;
  }

  private Problem problem(long place, ProblemCode code, Translatable sentences) {
    return new Problem(
        code, pointer(), PackedPosition.line(place), PackedPosition.column(place), sentences);
  }

  private String pointer() {
    return InputQuotation.safe(source.pointer());
  }
}
