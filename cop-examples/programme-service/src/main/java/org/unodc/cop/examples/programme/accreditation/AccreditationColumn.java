package org.unodc.cop.examples.programme.accreditation;

import java.util.Locale;

/** The columns by which the list of accreditations can be sorted. */
enum AccreditationColumn {
  /** The name of the organization in the language of the page. */
  NAME("accreditation.name"),

  /** The State in which the organization is registered. */
  STATE("accreditation.state"),

  /** The rule of procedure under which it takes part. */
  BASIS("accreditation.basis"),

  /** Where the accreditation stands. */
  STANDING("accreditation.standing"),

  /** The day of the step that states the standing. */
  DATE("accreditation.date");

  private final String text;

  AccreditationColumn(String text) {
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
