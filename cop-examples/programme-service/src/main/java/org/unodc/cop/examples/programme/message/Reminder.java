package org.unodc.cop.examples.programme.message;

/** What a reminder can be about, with a text in the six languages. */
enum Reminder {
  /** The description of the event lacks something. */
  COMPLETE_DESCRIPTION,

  /** The speakers are not named. */
  NAME_SPEAKERS,

  /** The link for taking part online is missing. */
  ADD_ONLINE_LINK,

  /** The time and the room are not confirmed. */
  CONFIRM_TIME
}
