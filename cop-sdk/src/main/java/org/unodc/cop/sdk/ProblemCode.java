package org.unodc.cop.sdk;

/** What kind of thing is wrong with an input, as a word that stays the same for ever. */
public enum ProblemCode {
  /** The document is empty or holds nothing but white space. */
  EMPTY("document.empty"),
  /** The bytes are not UTF-8; reading ends here. */
  ENCODING("document.encoding"),
  /** The text is not JSON as RFC 8259 has it; reading ends here, of a stream its line. */
  SYNTAX("json.syntax"),
  /**
   * The text is not YAML, or has something that YAML has and the data of JSON has not, such as an
   * alias; reading ends here.
   */
  YAML("yaml.syntax"),
  /** Something is longer, deeper or more than {@link CopLimits} allow; reading ends here. */
  LIMIT("document.limit"),
  /** There are more problems than anybody reads; the others are not told. */
  TOO_MANY("document.too-many-problems"),
  /** An object has the same name twice. */
  DUPLICATE_MEMBER("member.duplicate"),
  /** An object has a member that its type does not know. */
  UNKNOWN_MEMBER("member.unknown"),
  /** An object lacks a member that its type requires. */
  MISSING_MEMBER("member.missing"),
  /**
   * A value is of another JSON type than expected; nothing is converted but a bare string, which is
   * an English text.
   */
  WRONG_TYPE("value.type"),
  /** A value is of the right JSON type, but none of the values that its type has. */
  INVALID_VALUE("value.invalid"),
  /** Members are sound one by one, but do not go together. */
  INVARIANT("value.invariant"),
  /** The document is no table of its format, or nobody can tell how its cells are divided. */
  TABLE("table.syntax"),
  /** A table lacks a header that is needed, or has two for the same column. */
  HEADER("table.header"),
  /** A table has a header that nobody knows; its column is not read. */
  UNKNOWN_HEADER("table.unknown-header"),
  /** Something of a row was not read, though the row was. */
  LEFT_OUT("table.left-out"),
  /** A value of the model has no form in the format. */
  NOT_WRITABLE("value.not-writable"),
  /** A difference is applied to another record than the one that it was made from. */
  OTHER_RECORD("diff.other-record"),
  /** A file or stream could not be read or written. */
  FILE("file.access");

  private final String code;

  ProblemCode(String code) {
    this.code = code;
  }

  /** {@return the word for reports and for programs, such as {@code json.syntax}} */
  public String code() {
    return code;
  }

  /** {@return the same as {@link #code()}} */
  @Override
  public String toString() {
    return code;
  }
}
