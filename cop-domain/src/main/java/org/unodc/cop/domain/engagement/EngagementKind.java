package org.unodc.cop.domain.engagement;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.part.ExtensibleCode;

/**
 * The kind of an engagement: a code of a list that a record may extend. Codes that are not in the
 * list are kept unchanged.
 *
 * @param word the code, exactly as read and written
 */
public record EngagementKind(String word) implements ExtensibleCode, Comparable<EngagementKind> {
  /** A briefing. */
  public static final EngagementKind BRIEFING = new EngagementKind("BRIEFING");

  /** A round table. */
  public static final EngagementKind ROUND_TABLE = new EngagementKind("ROUND_TABLE");

  /** An informal dialogue. */
  public static final EngagementKind INFORMAL_DIALOGUE = new EngagementKind("INFORMAL_DIALOGUE");

  /** A meeting with an officer of the conference. */
  public static final EngagementKind MEETING_WITH_OFFICER =
      new EngagementKind("MEETING_WITH_OFFICER");

  /** A constructive dialogue of the Review Mechanism. */
  public static final EngagementKind CONSTRUCTIVE_DIALOGUE =
      new EngagementKind("CONSTRUCTIVE_DIALOGUE");

  private static final ImmutableList<EngagementKind> LISTED =
      ImmutableList.of(
          BRIEFING, ROUND_TABLE, INFORMAL_DIALOGUE, MEETING_WITH_OFFICER, CONSTRUCTIVE_DIALOGUE);

  /**
   * @throws IllegalArgumentException if the code is blank
   */
  public EngagementKind {
    Require.text(word, "word");
  }

  /** {@return the codes of the list, in its order} */
  public static ImmutableList<EngagementKind> listed() {
    return LISTED;
  }

  @Override
  public int compareTo(EngagementKind other) {
    return word.compareTo(other.word);
  }

  @Override
  public String toString() {
    return word;
  }
}
