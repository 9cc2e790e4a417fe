package org.unodc.cop.domain.rule;

import com.google.common.base.Ascii;
import org.unodc.cop.domain.message.MessageKey;

/** A kind of mistake that causes several findings. */
public enum CommonCauseKind implements MessageKey {
  /** Local clock times were written as if they were in Coordinated Universal Time. */
  LOCAL_TIMES_MARKED_AS_UTC,

  /** Clock times in Coordinated Universal Time were written with the offset of the venue. */
  UTC_TIMES_MARKED_AS_LOCAL,

  /** All days are one day too early. */
  DAYS_ONE_TOO_EARLY,

  /** All days are one day too late. */
  DAYS_ONE_TOO_LATE,

  /** Each side event has the room of its neighbour in the list. */
  ROOMS_SHIFTED_BY_ONE_ROW,

  /** One meeting has the wrong number. */
  MEETING_NUMBER;

  @Override
  public String key() {
    return "common-cause." + Ascii.toLowerCase(name()).replace('_', '-');
  }
}
