package org.unodc.cop.sdk.internal.plain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.function.Function;
import org.unodc.cop.sdk.problem.CopLimits;

/**
 * Reads the tokens of a document. Each method throws a {@link NotPlainException} if the document
 * has another token at this position, or exceeds a limit.
 */
public final class PlainInput {
  private final byte[] bytes;
  private final CopLimits limits;
  private final PlainTexts texts;
  private final PlainRepeats repeats;
  private final ValueStack values = new ValueStack();
  private int index;
  private int end;
  private int depth;
  private long tokens;

  /**
   * Creates an input before its first document.
   *
   * @param utf8 bytes that contain the documents
   * @param length the number of bytes of all documents together
   */
  PlainInput(byte[] utf8, int length, CopLimits limits) {
    this.bytes = utf8;
    this.limits = limits;
    this.texts = new PlainTexts(utf8);
    this.repeats = new PlainRepeats(utf8, length);
  }

  /** Begins with the document from one index, inclusive, to another, exclusive. */
  void begin(int from, int to) {
    index = from;
    end = to;
    depth = 0;
    tokens = 1;
    values.cut(0);
    texts.begin(to);
  }

  /** {@return the values of the objects and lists that are being read} */
  public ValueStack values() {
    return values;
  }

  /** {@return the first character of the next token, which is not consumed} */
  public char next() {
    byte unit = at(index);
    if (unit <= ' ') {
      skipBlanks();
      unit = at(index);
      check(unit > ' ');
    }
    return (char) unit;
  }

  /** Consumes the beginning of an object. */
  public void openObject() {
    open('{');
  }

  /** Consumes the beginning of a list. */
  public void openList() {
    open('[');
  }

  /**
   * {@return whether the object has another member; if not, its end is consumed}
   *
   * @param before the number of its members that were read
   */
  public boolean hasMember(int before) {
    return hasPart(before, '}', 2);
  }

  /**
   * {@return whether the list has another element; if not, its end is consumed}
   *
   * @param before the number of its elements that were read
   */
  public boolean hasItem(int before) {
    return hasPart(before, ']', 1);
  }

  /**
   * {@return the position of the name of the next member among the known names}
   *
   * @param likely the position at which the search begins
   */
  public int name(QuotedWords names, int likely) {
    int position = find(names, likely, limits.name());
    consume(':');
    return position;
  }

  /** {@return the name of the next member, as the same string for repetitions in the document} */
  public String name(Object owner) {
    int from = quoted();
    String name = repeated(owner, Function.identity());
    check(index - 1 - from <= limits.name());
    consume(':');
    return name;
  }

  /** {@return the position of the next text among the known words} */
  public int word(QuotedWords words) {
    return find(words, 0, limits.text());
  }

  /** {@return the next text} */
  public String text() {
    int from = quoted();
    return text(from, texts.firstSpecial(from));
  }

  /**
   * {@return the value of the next text, as the same object for repetitions in the document}
   *
   * @param owner the codec of the value
   * @param parse creates the value
   */
  public <T> T repeated(Object owner, Function<String, T> parse) {
    int from = quoted();
    int to = texts.firstSpecial(from);
    if (bytes[to] != '"') {
      return parse.apply(text(from, to));
    }
    long hash = texts.hash();
    @SuppressWarnings("unchecked") // the same codec has created it
    T known = (T) repeats.find(owner, from, to, hash);
    if (known != null) {
      index = to + 1;
      return known;
    }
    T value = parse.apply(text(from, to));
    repeats.keep(owner, from, to, hash, value);
    return value;
  }

  /** {@return the next whole number as it is written} */
  public String wholeNumber() {
    return number(afterDigits());
  }

  /** {@return the next number as it is written} */
  public String number() {
    int to = afterDigits();
    if (at(to) == '.') {
      to = afterDigits(to + 1);
    }
    if (at(to) == 'e' || at(to) == 'E') {
      boolean isSigned = at(to + 1) == '-' || at(to + 1) == '+';
      to = afterDigits(isSigned ? to + 2 : to + 1);
    }
    return number(to);
  }

  /** {@return the next boolean} */
  public boolean truth() {
    boolean value = next() == 't';
    consume(value ? "true" : "false");
    return value;
  }

  /** Consumes the word null. */
  public void nothing() {
    next();
    consume("null");
  }

  /** {@return whether nothing follows the value} */
  boolean isAtEnd() {
    skipBlanks();
    return index == end;
  }

  private void skipBlanks() {
    while (at(index) == ' ' || at(index) == '\n' || at(index) == '\r' || at(index) == '\t') {
      index++;
    }
  }

  private void open(char bracket) {
    consume(bracket);
    check(++depth <= limits.depth());
  }

  private boolean hasPart(int before, char close, int tokensOfPart) {
    char next = next();
    if (next == close) {
      index++;
      depth--;
      tokens += (long) tokensOfPart * before + 1;
      check(tokens <= limits.tokens());
      return false;
    }
    // Here, not at the end, so that a document that is too long needs no more memory than one that
    // is not.
    check(before < limits.list());
    if (before > 0) {
      check(next == ',');
      index++;
    }
    return true;
  }

  private int find(QuotedWords words, int likely, int limit) {
    int from = quoted();
    int position = words.find(bytes, from, likely);
    check(position >= 0 && words.length(position) - 1 <= limit);
    index = from + words.length(position);
    return position;
  }

  private String text(int from, int special) {
    String text = texts.text(from, special);
    index = texts.after();
    check(index - 1 - from <= limits.text());
    return text;
  }

  private int quoted() {
    check(next() == '"');
    return index + 1;
  }

  private int afterDigits() {
    int from = next() == '-' ? index + 1 : index;
    return at(from) == '0' ? from + 1 : afterDigits(from);
  }

  private int afterDigits(int from) {
    int to = from;
    while (at(to) >= '0' && at(to) <= '9') {
      to++;
    }
    check(to > from);
    return to;
  }

  private String number(int to) {
    check(to - index <= limits.number());
    String digits = new String(bytes, index, to - index, ISO_8859_1);
    index = to;
    return digits;
  }

  private byte at(int position) {
    return position < end ? bytes[position] : -1;
  }

  private void consume(char token) {
    check(next() == token);
    index++;
  }

  private void consume(String word) {
    for (int i = 0; i < word.length(); i++) {
      check(at(index + i) == word.charAt(i));
    }
    index += word.length();
  }

  private static void check(boolean isPlain) {
    if (!isPlain) {
      throw NotPlainException.notPlain();
    }
  }
}
