package org.unodc.cop.domain.status;

import org.unodc.cop.domain.message.MessageKey;

/** A reason why a record does not determine the status of a participant on a day. */
enum UnknownStatusReason implements MessageKey {
  /** The record does not state until when its actions are known. */
  NO_DAY_STATED("no-day-stated"),

  /** The day is later than the last day for which the record has all actions. */
  AFTER_LAST_KNOWN_DAY("after-last-known-day"),

  /**
   * A party leaves the protocol together with the convention, or may do so, and the record does not
   * have all actions on the convention (UNTOC, article 40, paragraph 3).
   */
  MAY_LEAVE_WITH_CONVENTION("may-leave-with-convention"),

  /** The record does not state the last day of a participant that ceased to exist. */
  LAST_DAY_NOT_STATED("last-day-not-stated"),

  /** An action of the participant has no day. */
  ACTION_WITHOUT_DAY("action-without-day"),

  /** The day on which the treaty entered into force is unknown, or only the latest one is known. */
  ENTRY_INTO_FORCE_NOT_CERTAIN("entry-into-force-not-certain"),

  /**
   * The clause on entry into force does not state when a participant is a later party, or how long
   * it then waits (UNTOC, article 38, paragraph 2).
   */
  LATER_PARTY_NOT_STATED("later-party-not-stated"),

  /** The recorded actions and clauses leave the status open for another reason. */
  LEFT_OPEN("left-open");

  private final String key;

  UnknownStatusReason(String name) {
    this.key = "unknown-status." + name;
  }

  @Override
  public String key() {
    return key;
  }
}
