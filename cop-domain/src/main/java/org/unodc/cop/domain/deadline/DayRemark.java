package org.unodc.cop.domain.deadline;

import org.unodc.cop.domain.message.MessageKey;

/** The sentences about days that are no working days. */
enum DayRemark implements MessageKey {
  REST_DAY("rest-day"),
  HOLIDAY("holiday"),
  UNNAMED_HOLIDAY("unnamed-holiday"),
  REST_DAYS_UNKNOWN("rest-days-unknown"),
  YEAR_UNKNOWN("year-unknown"),
  MOVED_BEFORE("moved-before"),
  MOVED_AFTER("moved-after"),
  NOT_MOVED("not-moved"),
  NOT_MOVED_IN_HOURS("not-moved-in-hours"),
  NOT_MOVED_TO_OPENING("not-moved-to-opening");

  private final String key;

  DayRemark(String name) {
    this.key = "working-day." + name;
  }

  @Override
  public String key() {
    return key;
  }
}
