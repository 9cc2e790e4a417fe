package org.unodc.cop.domain.story;

/** A computation whose result is a value of a {@link SessionStory}. */
public enum StoryComputation {
  /** The number of items that the record lists: {@code PartialList.count()}. */
  LISTED_ITEMS,

  /** The number of listed side events that a non-governmental organization organizes. */
  EVENTS_OF_NON_GOVERNMENTAL_ORGANIZATIONS,

  /** A share: {@code ReportedCount.shareOf}. */
  SHARE,

  /** The direction of a change: {@code FigureChange}. */
  CHANGE,

  /** The result for a claimed record: {@code RecordClaim}. */
  RECORD_CLAIM,

  /** The number of parties on the first day of the session: {@code TreatyStatus}. */
  PARTIES_IN_FORCE,

  /** The number of signatories on the first day of the session: {@code TreatyStatus}. */
  SIGNATORIES,

  /** The rules of procedure that apply to the session: {@code RulesBySession}. */
  RULES_OF_THE_SESSION
}
