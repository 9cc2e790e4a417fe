package org.unodc.cop.testkit;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** A record in which no rule of the full profile has findings, or only reviewed ones. */
public final class SoundRecord {
  private final String name;
  private final byte[] json;
  private final LocalDate day;

  private SoundRecord(String name, byte[] json, LocalDate day) {
    this.name = requireNonNull(name, "name");
    this.json = json.clone();
    this.day = requireNonNull(day, "day");
  }

  /**
   * {@return a record}
   *
   * @param name a name for reports of tests
   * @param json the record in JSON
   * @param day the day of its validation
   */
  public static SoundRecord of(String name, byte[] json, LocalDate day) {
    return new SoundRecord(name, json, day);
  }

  /** {@return its name} */
  public String name() {
    return name;
  }

  /** {@return the record in JSON} */
  public byte[] json() {
    return json.clone();
  }

  /** {@return the day of its validation} */
  public LocalDate day() {
    return day;
  }

  @Override
  public String toString() {
    return name;
  }
}
