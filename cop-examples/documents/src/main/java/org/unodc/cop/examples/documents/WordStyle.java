package org.unodc.cop.examples.documents;

/** The styles of paragraphs, by the ids that they have in the document. */
enum WordStyle {
  SYMBOL("Symbol", 20, false, 0, 60),
  MASTHEAD("Masthead", 24, true, 120, 0),
  SESSION("Session", 20, false, 0, 0),
  TITLE("Title", 28, true, 480, 240),
  SECTION("Heading1", 24, true, 360, 120),
  ENTRY("Heading2", 20, true, 160, 20),
  BODY("Body", 20, false, 0, 40),
  REMARK("Remark", 18, false, 60, 60);

  private final String id;
  private final int halfPoints;
  private final boolean bold;
  private final int before;
  private final int after;

  /**
   * Creates a style.
   *
   * @param before the space above a paragraph, in twentieths of a point
   * @param after the space below a paragraph, in twentieths of a point
   */
  WordStyle(String id, int halfPoints, boolean bold, int before, int after) {
    this.id = id;
    this.halfPoints = halfPoints;
    this.bold = bold;
    this.before = before;
    this.after = after;
  }

  String id() {
    return id;
  }

  /** {@return the size of letters, in half points} */
  int halfPoints() {
    return halfPoints;
  }

  boolean isBold() {
    return bold;
  }

  int before() {
    return before;
  }

  int after() {
    return after;
  }

  /** {@return whether a paragraph stays on the page of the next one} */
  boolean staysWithNext() {
    return this == TITLE || this == SECTION || this == ENTRY;
  }

  /** {@return the level in the outline of the document, from 0; -1 if it is no heading} */
  int outlineLevel() {
    return switch (this) {
      case SECTION -> 0;
      case ENTRY -> 1;
      default -> -1;
    };
  }
}
