package org.unodc.cop.domain.party;

import org.unodc.cop.domain.message.MessageKey;

/**
 * A reason why a record does not determine the day on which a treaty entered into force (UNTOC,
 * article 38, paragraph 1). Each has a sentence in the six languages; {@link
 * org.unodc.cop.domain.status.TreatyStatus#explainObstaclesToEntryIntoForce()} returns it with its
 * numbers.
 */
public enum EntryIntoForceObstacle implements MessageKey {
  /** The record lacks the treaty's clause, or the number of instruments in it. */
  NUMBER_NOT_STATED("number-not-stated"),

  /** Too few instruments are recorded, even if all doubtful ones count. */
  NUMBER_NOT_REACHED("number-not-reached"),

  /**
   * The day depends on an instrument without a day, on a State that ceased to exist, on a
   * denunciation whose effect is unknown, or on a clause that does not state whether organizations
   * count.
   */
  NUMBER_REACHED_ON_UNKNOWN_DAY("number-reached-on-unknown-day"),

  /** The participants that are bound do not account for the required share of what is measured. */
  SHARE_NOT_REACHED("share-not-reached"),

  /** Too few of the participants that the clause names are bound. */
  NAMED_PARTICIPANTS_NOT_BOUND("named-participants-not-bound"),

  /** Too few of the parties to another treaty, such as the amended one, have consented. */
  FRACTION_NOT_REACHED("fraction-not-reached"),

  /** The treaty waits for another treaty that the record lacks, or whose own day is unknown. */
  OTHER_TREATY_WITHOUT_KNOWN_DAY("other-treaty-without-known-day"),

  /** Each condition was met at some time, but not all of them at the same time. */
  CONDITIONS_NOT_MET_TOGETHER("conditions-not-met-together"),

  /** The record lacks what decides on which day a further condition was met. */
  CONDITION_UNKNOWN("condition-unknown"),

  /**
   * The recorded instruments lead to a later day than the published one, and the record may lack
   * earlier instruments.
   */
  INSTRUMENTS_MISSING("instruments-missing"),

  /**
   * The record does not claim that it has all actions until the conditions were met, so that an
   * instrument that it lacks may have brought the treaty into force earlier.
   */
  ACTIONS_NOT_COMPLETE("actions-not-complete"),

  /** The time between the last required instrument and entry into force is not stated. */
  DELAY_NOT_STATED("delay-not-stated"),

  /** The clause does not state whether the treaty waits for the convention that it supplements. */
  WAITING_FOR_PARENT_NOT_STATED("waiting-for-parent-not-stated"),

  /** The treaty waits for a parent that the record lacks, or whose own day is unknown. */
  PARENT_WITHOUT_KNOWN_DAY("parent-without-known-day");

  private final String key;

  EntryIntoForceObstacle(String name) {
    this.key = "obstacle." + name;
  }

  @Override
  public String key() {
    return key;
  }
}
