package org.unodc.cop.sdk.problem;

/** The kind of a {@link Problem}. The codes never change. */
public enum ProblemCode {
  /** The document is empty or contains only white space. */
  EMPTY("document.empty"),
  /** The bytes are not UTF-8; reading ends here. */
  ENCODING("document.encoding"),
  /**
   * The text is not JSON as defined by RFC 8259; reading ends here, or in a stream, the line ends
   * here.
   */
  SYNTAX("json.syntax"),
  /**
   * The text is not YAML, or uses a feature of YAML that has no equivalent in JSON, such as an
   * alias; reading ends here.
   */
  YAML("yaml.syntax"),
  /** The input exceeds one of the {@link CopLimits}; reading ends here. */
  LIMIT("document.limit"),
  /**
   * There are 1,000 problems; reading ends here. For unknown members, reading goes on, but further
   * ones are not reported.
   */
  TOO_MANY("document.too-many-problems"),
  /**
   * A YAML document begins with {@code ---} but does not end with {@code ...}, so its end may be
   * missing. The document is read if it has no problem.
   */
  PERHAPS_CUT("document.perhaps-cut"),
  /** An object has two members with the same name. */
  DUPLICATE_MEMBER("member.duplicate"),
  /** An object has a member that its type does not define. */
  UNKNOWN_MEMBER("member.unknown"),
  /** An object lacks a member that its type requires. */
  MISSING_MEMBER("member.missing"),
  /**
   * A value has another JSON type than expected. Values are not converted, except that a plain
   * string is accepted as an English text.
   */
  WRONG_TYPE("value.type"),
  /** A value has the right JSON type, but is not a valid value of its model type. */
  INVALID_VALUE("value.invalid"),
  /** Each member is valid, but they contradict one another. */
  INVARIANT("value.invariant"),
  /**
   * The document is not a table of its format, or the separator of its cells cannot be determined.
   */
  TABLE("table.syntax"),
  /** A table lacks a required header, or has two headers for the same column. */
  HEADER("table.header"),
  /** A table has an unknown header; its column is not read. */
  UNKNOWN_HEADER("table.unknown-header"),
  /** A part of a row was not read, although the row was. */
  LEFT_OUT("table.left-out"),
  /**
   * A row or column of a workbook is hidden, and is read like any other; or a sheet is hidden, and
   * is not read.
   */
  HIDDEN("table.hidden"),
  /** A row repeats a row above it or an entry of the record; it is not read a second time. */
  REPEATED("table.repeated"),
  /** A row has no id, so one was made from its name. */
  ID_MADE("table.id-made"),
  /** Times of a table have no time zone, and none was set. */
  ZONE_NEEDED("table.zone-needed"),
  /** It is not clear whether the day or the month comes first in dates of a table. */
  DATE_ORDER_NEEDED("table.date-order-needed"),
  /** A slot of a table has no end, and no length of slots was set. */
  SLOT_LENGTH_NEEDED("table.slot-length-needed"),
  /** The header of a column of texts has no language, and none was set. */
  TEXT_LANGUAGE_NEEDED("table.text-language-needed"),
  /** A value of the model cannot be expressed in the format. */
  NOT_WRITABLE("value.not-writable"),
  /** A difference is applied to a record other than the one that it was made from. */
  OTHER_RECORD("diff.other-record"),
  /** A file or stream could not be read or written. */
  FILE("file.access"),
  /** A format needs an optional library that is absent or too old. */
  LIBRARY("library.needed");

  private final String code;

  ProblemCode(String code) {
    this.code = code;
  }

  /** {@return the code for reports and for programs, such as {@code json.syntax}} */
  public String code() {
    return code;
  }

  /** {@return {@link #code()}} */
  @Override
  public String toString() {
    return code;
  }
}
