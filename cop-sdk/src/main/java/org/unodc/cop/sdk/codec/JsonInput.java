package org.unodc.cop.sdk.codec;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.sdk.CopLimits;
import org.unodc.cop.sdk.Problem;
import org.unodc.cop.sdk.ProblemCode;
import org.unodc.cop.sdk.UnknownMember;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.TokenStreamLocation;

/**
 * One document on its way into values: the tokens, and the problems found so far. It serves one
 * reading and one thread.
 */
public final class JsonInput {
  private final JsonText text;
  private final CopLimits limits;
  private final JsonParser parser;
  private final ProblemList problems = new ProblemList();
  private final Repeats repeats;
  private final Allowance allowance;

  /** Creates an input at the beginning of a text. */
  public JsonInput(JsonText text, CopLimits limits) {
    this.text = text;
    this.limits = limits;
    this.parser = JsonParsers.at(text, 0);
    this.repeats = new Repeats(text.length());
    this.allowance = new Allowance(limits, this);
  }

  /**
   * Reads the whole document as one value.
   *
   * @return the value; absent where there is any problem but unknown members
   */
  public <T> Optional<T> document(Codec<T> codec) {
    try (parser) {
      T value = root(codec);
      return problems.isEmpty() ? Optional.ofNullable(value) : Optional.empty();
    } catch (StoppedException stopped) {
      return Optional.empty();
    } catch (JacksonException broken) {
      problems.add(endOf(broken));
      return Optional.empty();
    }
  }

  /** {@return the problems found, in the order of their places, without unknown members} */
  public ImmutableList<Problem> problems() {
    return problems.problems();
  }

  /** {@return the problems found, those of unknown members among them, in the order of places} */
  public ImmutableList<Problem> allProblems() {
    return problems.all();
  }

  /** {@return the unknown members, in the order of their places} */
  public ImmutableList<UnknownMember> unknownMembers() {
    return problems.unknownMembers();
  }

  /** {@return the current token} */
  public JsonToken token() {
    return parser.currentToken();
  }

  /** Goes to the next token, which is there, since the current one is not the last of its value. */
  public JsonToken next() {
    JsonToken token = parser.nextToken();
    allowance.checkToken(token);
    return token;
  }

  /** Goes to the next member of an object, and says its name, or null at the end of the object. */
  public @Nullable String nextMember() {
    if (next() != JsonToken.PROPERTY_NAME) {
      return null;
    }
    allowance.checkName(parser.currentName());
    return parser.currentName();
  }

  /** Does the same; where the likely name comes next, no text has to be made of it. */
  @Nullable String nextMember(SerializableString likely) {
    parser.nextName(likely);
    allowance.checkToken(token());
    if (token() != JsonToken.PROPERTY_NAME) {
      return null;
    }
    allowance.checkName(parser.currentName());
    return parser.currentName();
  }

  /** {@return whether the current token is a text; if not, that is a problem} */
  public boolean isText(String expected) {
    if (token() != JsonToken.VALUE_STRING) {
      wrongType(expected);
      return false;
    }
    checkTextLength();
    return true;
  }

  /** {@return the current text; only to be asked for after {@link #isText}} */
  public String text() {
    return parser.getString();
  }

  /**
   * {@return what the codec made of the current text before; null where it did not, or long ago}
   */
  @Nullable Object known(Codec<?> codec) {
    return repeats.find(
        codec, parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
  }

  /** Keeps what the codec made of a text, for its next time in the document. */
  void keep(Codec<?> codec, String text, Object value) {
    repeats.keep(codec, text, value);
  }

  /** {@return a name that is data, as one text for all its repetitions in the document} */
  String once(Codec<?> codec, String name) {
    return repeats.once(codec, name);
  }

  /** {@return the current number as it is written} */
  public String number() {
    checkNumberLength();
    return parser.getString();
  }

  /** {@return whether a text has no half characters; if not, that is a problem} */
  boolean isWellFormed(String text) {
    if (Wording.isWellFormed(text)) {
      return true;
    }
    String words = "The text %s holds half of a character (an unpaired surrogate).";
    report(ProblemCode.INVALID_VALUE, words.formatted(Wording.quoted(text)));
    return false;
  }

  /** Ends the reading where an object or list has more parts than are allowed. */
  void checkCount(int parts) {
    allowance.checkParts(parts);
  }

  void checkTextLength() {
    allowance.checkText(parser.getStringLength());
  }

  void checkNumberLength() {
    allowance.checkNumber(parser.getStringLength());
  }

  /** {@return the place of the current token, to report something about it later} */
  public long place() {
    return PackedPlace.of(parser.currentTokenLocation());
  }

  /** Reports a problem at the current token. */
  public void report(ProblemCode code, String message) {
    reportAt(place(), code, message);
  }

  /** Reports a problem of the current value at a {@link #place()} inside or before it. */
  public void reportAt(long place, ProblemCode code, String message) {
    add(problem(place, code, message));
  }

  private void add(Problem problem) {
    if (!problems.add(problem)) {
      String words = "Reading ended here, since there are %s problems already.";
      problems.add(
          problem(
              PackedPlace.of(parser.currentLocation()),
              ProblemCode.TOO_MANY,
              words.formatted(Wording.grouped(ProblemList.MOST))));
      throw new StoppedException();
    }
  }

  /** Reports that the current value is of another JSON type, and skips it. */
  public void wrongType(String expected) {
    reportType(expected, "");
  }

  /** Does the same, and says what the value looks like. */
  void wrongType(String expected, String shape) {
    reportType(expected, " It is " + shape + ".");
  }

  private void reportType(String expected, String hint) {
    boolean unknown = token() == JsonToken.VALUE_NULL;
    report(
        ProblemCode.WRONG_TYPE,
        Wording.expectedButFound(expected, parser)
            + "."
            + (unknown ? " What is not known is left out." : hint));
    skip();
  }

  /** Reports that the current text or number is none of the values of its type, and why. */
  public void invalid(String expected, String reason) {
    report(
        ProblemCode.INVALID_VALUE,
        Wording.expectedButFound(expected, parser) + ": " + Wording.ended(reason));
  }

  /** Reports the member whose name is the current token as unknown, and keeps its value. */
  void passOverUnknown(String message) {
    Problem problem = problem(place(), ProblemCode.UNKNOWN_MEMBER, message);
    next();
    int start = (int) parser.currentTokenLocation().getCharOffset();
    try {
      skip();
    } finally { // what breaks inside of it does not hide that it is unknown
      int end = (int) parser.currentLocation().getCharOffset();
      problems.addUnknown(new UnknownMember(problem, text.between(start, end)));
    }
  }

  /** Passes over the current value, and leaves its last token as the current one. */
  public void skip() {
    Skipping.value(this);
  }

  /**
   * {@return the text of a member with which the object begins here; null where it begins with
   * another or holds no text, and where the text has escapes}
   */
  @Nullable String firstText(String member) {
    return text.firstText(member, (int) parser.currentTokenLocation().getCharOffset() + 1);
  }

  /** {@return what a member of the object that begins here holds} */
  LookAhead ahead(String member) {
    int from = (int) parser.currentTokenLocation().getCharOffset();
    try (JsonParser ahead = JsonParsers.at(text, from)) {
      return LookAhead.at(ahead, member, limits);
    }
  }

  /** Reports a problem of a member that was found ahead in the object that begins here. */
  void reportAhead(String member, LookAhead found, ProblemCode code, String message) {
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
                        PackedPlace.of(1, 1), ProblemCode.EMPTY, words.formatted(codec.expected()));
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
    Breakage found = Breakage.of(broken, text, here);
    return problem(
        PackedPlace.of(found.line(), found.column()), ProblemCode.SYNTAX, found.message());
  }

  private Problem problem(long place, ProblemCode code, String message) {
    return new Problem(
        code, pointer(), PackedPlace.line(place), PackedPlace.column(place), message);
  }

  private String pointer() {
    return Wording.safe(parser.streamReadContext().pathAsPointer().toString());
  }
}
