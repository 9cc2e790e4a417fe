package org.unodc.cop.examples.programme.sideevent;

/** How long and how many the entries of an application may be. */
public final class ApplicationLimits {
  /** The maximum length of a title in each language. */
  public static final int TITLE = 300;

  /** The maximum length of a summary in each language. */
  public static final int SUMMARY = 4_000;

  /** The maximum length of the name, title or affiliation of a person or an organization. */
  public static final int NAME = 300;

  /** The maximum length of a theme. */
  public static final int THEME = 200;

  /** The maximum length of any other text, such as a link. */
  public static final int TEXT = 2_000;

  /** The maximum number of entries in a list, such as speakers or co-organizers. */
  public static final int ENTRIES = 50;

  /** The maximum number of themes. */
  public static final int THEMES = 20;

  /** The maximum expected attendance. */
  public static final int ATTENDANCE = 100_000;

  private ApplicationLimits() {}
}
