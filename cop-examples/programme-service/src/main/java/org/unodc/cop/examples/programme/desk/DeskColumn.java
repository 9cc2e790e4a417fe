package org.unodc.cop.examples.programme.desk;

import java.util.Locale;

/** The columns by which the table of the desk can be sorted. */
enum DeskColumn {
  /** The title in the language of the page. */
  TITLE("desk.event"),

  /** The main organizer. */
  ORGANIZER("desk.field.mainOrganizer"),

  /** The applicant. */
  APPLICANT("desk.field.applicant"),

  /** The status. */
  STATUS("desk.field.status"),

  /** The number of findings, errors before warnings before notices. */
  FINDINGS("desk.findings"),

  /** The moment of the application. */
  SUBMITTED("desk.field.submittedAt"),

  /** The time, then the room. */
  PLACE("desk.place");

  private final String text;

  DeskColumn(String text) {
    this.text = text;
  }

  /** {@return the column in a request} */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@return the key of the heading} */
  public String text() {
    return text;
  }
}
