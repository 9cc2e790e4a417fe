package org.unodc.cop.sdk;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How much an input may ask for before reading ends with a problem. The standard limits are far
 * above any real record and keep a hostile one harmless.
 *
 * <p>Writing has no limits: what is longer is written, and read with limits that are wide enough.
 */
public final class CopLimits {
  /** Deeper nesting is refused even where a program asks for it: reading goes by recursion. */
  private static final int MOST_DEPTH = 1_000;

  private static final int MOST_BYTES = 1 << 30;

  private static final CopLimits STANDARD =
      new CopLimits(8 << 20, 1 << 20, 64, 256, 200_000, 100, 2_000_000, 100_000);

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
        documentBytes > 0 && documentBytes <= MOST_BYTES,
        "a document has 1 to %s bytes, not %s",
        MOST_BYTES,
        documentBytes);
    checkArgument(
        line > 0 && line <= MOST_BYTES, "a line has 1 to %s bytes, not %s", MOST_BYTES, line);
    checkArgument(
        depth > 0 && depth <= MOST_DEPTH, "a depth is 1 to %s, not %s", MOST_DEPTH, depth);
    checkArgument(
        Math.min(Math.min(name, text), Math.min(number, Math.min(tokens, list))) > 0,
        "a limit is at least 1");
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
   * {@return 8 MiB for a document, 1 MiB for a line of NDJSON, 64 levels, 256 characters for a
   * name, 200,000 for a text, 100 for a number, 2,000,000 tokens, 100,000 elements in a list}
   */
  public static CopLimits standard() {
    return STANDARD;
  }

  /** {@return how many bytes of UTF-8 a document may have} */
  public int documentBytes() {
    return documentBytes;
  }

  /** {@return how many bytes of UTF-8 a line of NDJSON may have, without its end} */
  public int line() {
    return line;
  }

  /** {@return how many objects and lists may be inside one another} */
  public int depth() {
    return depth;
  }

  /** {@return how many UTF-16 units the name of a member may have} */
  public int name() {
    return name;
  }

  /** {@return how many UTF-16 units a text may have} */
  public int text() {
    return text;
  }

  /** {@return how many characters a number may have} */
  public int number() {
    return number;
  }

  /** {@return how many names, values, brackets and braces a document may have} */
  public int tokens() {
    return tokens;
  }

  /** {@return how many elements a list, or members an object, may have} */
  public int list() {
    return list;
  }

  /** {@return the same with another {@link #documentBytes()}, at most 1 GiB} */
  public CopLimits withDocumentBytes(int bytes) {
    return new CopLimits(bytes, line, depth, name, text, number, tokens, list);
  }

  /** {@return the same with another {@link #line()}, at most 1 GiB} */
  public CopLimits withLine(int bytes) {
    return new CopLimits(documentBytes, bytes, depth, name, text, number, tokens, list);
  }

  /** {@return the same with another {@link #depth()}, at most 1,000} */
  public CopLimits withDepth(int levels) {
    return new CopLimits(documentBytes, line, levels, name, text, number, tokens, list);
  }

  /** {@return the same with another {@link #name()}} */
  public CopLimits withName(int units) {
    return new CopLimits(documentBytes, line, depth, units, text, number, tokens, list);
  }

  /** {@return the same with another {@link #text()}} */
  public CopLimits withText(int units) {
    return new CopLimits(documentBytes, line, depth, name, units, number, tokens, list);
  }

  /** {@return the same with another {@link #number()}} */
  public CopLimits withNumber(int characters) {
    return new CopLimits(documentBytes, line, depth, name, text, characters, tokens, list);
  }

  /** {@return the same with another {@link #tokens()}} */
  public CopLimits withTokens(int count) {
    return new CopLimits(documentBytes, line, depth, name, text, number, count, list);
  }

  /** {@return the same with another {@link #list()}} */
  public CopLimits withList(int elements) {
    return new CopLimits(documentBytes, line, depth, name, text, number, tokens, elements);
  }
}
