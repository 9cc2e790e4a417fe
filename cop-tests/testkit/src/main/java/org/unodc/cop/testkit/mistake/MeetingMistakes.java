package org.unodc.cop.testkit.mistake;

import com.google.common.collect.ImmutableList;

/** Mistakes in the meetings of sessions. */
final class MeetingMistakes {
  private static final String MEETINGS = "/sessions/*/meetings/*";

  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          Mistake.of("meeting.after-its-session", "A meeting is entered a month too late.")
              .at(MEETINGS)
              .where(meeting -> meeting.has("slot"))
              .change(meeting -> meeting.child("slot").moveDay("start", 30).moveDay("end", 30))
              .foundBy("session.meetings-lie-within-its-days"));

  private MeetingMistakes() {}
}
