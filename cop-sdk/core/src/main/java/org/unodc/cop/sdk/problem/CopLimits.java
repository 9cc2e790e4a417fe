package org.unodc.cop.sdk.problem;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Limits on the size of an input; reading ends with a problem if an input exceeds one. The standard
 * limits are far above any real record and protect against hostile input.
 *
 * <p>Writing has no limits. To read a longer document, pass higher limits to {@code Cop.read(file,
 * limits)}, or to the method {@code with} of an entry point, as in {@code CopJson.with(limits)}.
 * The standard limits are the same for all forms, so that a record that was written in one form can
 * be read in each of them.
 *
 * <p>Example:
 *
 * <pre>{@code
 * CopLimits limits = CopLimits.standard().withDocumentBytes(128 * 1024 * 1024);
 * Conference conference = Cop.read(folder.resolve("conference.json"), limits);
 * }</pre>
 */
public final class CopLimits {
  /**
   * Maximum of the depth limit: reading is recursive, and deeper nesting could overflow the stack.
   */
  private static final int MAX_DEPTH = 1_000;

  private static final int MAX_BYTES = 1 << 30;

  private static final int MIB_32 = 32 << 20;

  private static final CopLimits STANDARD =
      new CopLimits(MIB_32, MIB_32, 64, 256, 200_000, 100, 4_000_000, 100_000);

  private final int documentBytes;
  private final int line;
  private final int depth;
  private final int name;
  private final int text;
  private final int number;
  private final int tokens;
  private final int list;

  private CopLimits(
      int documentBytes,
      int line,
      int depth,
      int name,
      int text,
      int number,
      int tokens,
      int list) {
    checkArgument(
        documentBytes > 0 && documentBytes <= MAX_BYTES,
        "the limit for a document must be from 1 to %s bytes, not %s",
        MAX_BYTES,
        documentBytes);
    checkArgument(
        line > 0 && line <= MAX_BYTES,
        "the limit for a line must be from 1 to %s bytes, not %s",
        MAX_BYTES,
        line);
    checkArgument(
        depth > 0 && depth <= MAX_DEPTH,
        "the limit for depth must be from 1 to %s, not %s",
        MAX_DEPTH,
        depth);
    checkArgument(
        Math.min(Math.min(name, text), Math.min(number, Math.min(tokens, list))) > 0,
        "each limit must be at least 1");
    this.documentBytes = documentBytes;
    this.line = line;
    this.depth = depth;
    this.name = name;
    this.text = text;
    this.number = number;
    this.tokens = tokens;
    this.list = list;
  }

  /**
   * {@return the standard limits: 32 MiB for a document or a line of NDJSON, 64 levels, 256
   * characters for a name, 200,000 for a text, 100 for a number, 4,000,000 tokens, 100,000 elements
   * in a list}
   */
  public static CopLimits standard() {
    return STANDARD;
  }

  /** {@return the maximum number of UTF-8 bytes in a document} */
  public int documentBytes() {
    return documentBytes;
  }

  /** {@return the maximum number of UTF-8 bytes in a line of NDJSON, without the line end} */
  public int line() {
    return line;
  }

  /** {@return the maximum nesting depth of objects and lists} */
  public int depth() {
    return depth;
  }

  /** {@return the maximum number of UTF-16 units in the name of a member} */
  public int name() {
    return name;
  }

  /** {@return the maximum number of UTF-16 units in a text} */
  public int text() {
    return text;
  }

  /** {@return the maximum number of characters in a number} */
  public int number() {
    return number;
  }

  /** {@return the maximum number of tokens in a document: names, values, brackets and braces} */
  public int tokens() {
    return tokens;
  }

  /** {@return the maximum number of elements in a list or of members in an object} */
  public int list() {
    return list;
  }

  /**
   * {@return these limits with another {@link #documentBytes()}}
   *
   * @throws IllegalArgumentException if the limit is less than 1 or greater than 1 GiB
   */
  public CopLimits withDocumentBytes(int bytes) {
    return new CopLimits(bytes, line, depth, name, text, number, tokens, list);
  }

  /**
   * {@return these limits with another {@link #line()}}
   *
   * @throws IllegalArgumentException if the limit is less than 1 or greater than 1 GiB
   */
  public CopLimits withLine(int bytes) {
    return new CopLimits(documentBytes, bytes, depth, name, text, number, tokens, list);
  }

  /**
   * {@return these limits with another {@link #depth()}}
   *
   * @throws IllegalArgumentException if the limit is less than 1 or greater than 1,000
   */
  public CopLimits withDepth(int levels) {
    return new CopLimits(documentBytes, line, levels, name, text, number, tokens, list);
  }

  /**
   * {@return these limits with another {@link #name()}}
   *
   * @throws IllegalArgumentException if the limit is less than 1
   */
  public CopLimits withName(int units) {
    return new CopLimits(documentBytes, line, depth, units, text, number, tokens, list);
  }

  /**
   * {@return these limits with another {@link #text()}}
   *
   * @throws IllegalArgumentException if the limit is less than 1
   */
  public CopLimits withText(int units) {
    return new CopLimits(documentBytes, line, depth, name, units, number, tokens, list);
  }

  /**
   * {@return these limits with another {@link #number()}}
   *
   * @throws IllegalArgumentException if the limit is less than 1
   */
  public CopLimits withNumber(int characters) {
    return new CopLimits(documentBytes, line, depth, name, text, characters, tokens, list);
  }

  /**
   * {@return these limits with another {@link #tokens()}}
   *
   * @throws IllegalArgumentException if the limit is less than 1
   */
  public CopLimits withTokens(int count) {
    return new CopLimits(documentBytes, line, depth, name, text, number, count, list);
  }

  /**
   * {@return these limits with another {@link #list()}}
   *
   * @throws IllegalArgumentException if the limit is less than 1
   */
  public CopLimits withList(int elements) {
    return new CopLimits(documentBytes, line, depth, name, text, number, tokens, elements);
  }
}
