package org.unodc.cop.domain.procedure;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.part.ExtensibleCode;

/**
 * Something that rules of procedure may provide for without a number: a code of a list that a
 * record may extend. Codes that are not in the list are kept unchanged.
 *
 * @param word the code, exactly as read and written
 */
public record ProvisionKind(String word) implements ExtensibleCode, Comparable<ProvisionKind> {
  /** Elections are held by secret ballot. */
  public static final ProvisionKind SECRET_BALLOT = new ProvisionKind("SECRET_BALLOT");

  /** The elective offices are distributed equitably among the regions. */
  public static final ProvisionKind EQUITABLE_DISTRIBUTION =
      new ProvisionKind("EQUITABLE_DISTRIBUTION");

  /** If the President is absent, a Vice-President acts as President. */
  public static final ProvisionKind ACTING_PRESIDENT = new ProvisionKind("ACTING_PRESIDENT");

  /** The President does not exercise the rights of a representative. */
  public static final ProvisionKind PRESIDENT_DOES_NOT_VOTE =
      new ProvisionKind("PRESIDENT_DOES_NOT_VOTE");

  /** The bureau examines the credentials. */
  public static final ProvisionKind BUREAU_EXAMINES_CREDENTIALS =
      new ProvisionKind("BUREAU_EXAMINES_CREDENTIALS");

  /** Representatives take part provisionally until their credentials are decided on. */
  public static final ProvisionKind PROVISIONAL_PARTICIPATION =
      new ProvisionKind("PROVISIONAL_PARTICIPATION");

  /** The plenary meets in public. */
  public static final ProvisionKind PUBLIC_PLENARY = new ProvisionKind("PUBLIC_PLENARY");

  /** Items that were not completed are included in the agenda of the next session. */
  public static final ProvisionKind UNFINISHED_ITEMS_ARE_CARRIED_OVER =
      new ProvisionKind("UNFINISHED_ITEMS_ARE_CARRIED_OVER");

  /** Representatives have a right of reply. */
  public static final ProvisionKind RIGHT_OF_REPLY = new ProvisionKind("RIGHT_OF_REPLY");

  /** A rule of procedure may be suspended for a time. */
  public static final ProvisionKind SUSPENSION_OF_RULES = new ProvisionKind("SUSPENSION_OF_RULES");

  /** An amendment is voted on before the proposal that it amends. */
  public static final ProvisionKind AMENDMENT_BEFORE_PROPOSAL =
      new ProvisionKind("AMENDMENT_BEFORE_PROPOSAL");

  /**
   * Of several amendments to a proposal, the one that is furthest removed in substance from the
   * proposal is voted on first, then the next furthest removed, and so on.
   */
  public static final ProvisionKind FURTHEST_AMENDMENT_FIRST =
      new ProvisionKind("FURTHEST_AMENDMENT_FIRST");

  /** There is no vote on an amendment if the adoption of another one implies its rejection. */
  public static final ProvisionKind NO_VOTE_ON_AMENDMENT_REJECTED_BY_IMPLICATION =
      new ProvisionKind("NO_VOTE_ON_AMENDMENT_REJECTED_BY_IMPLICATION");

  /** Several proposals on one question are voted on in the order in which they were submitted. */
  public static final ProvisionKind PROPOSALS_IN_ORDER_OF_SUBMISSION =
      new ProvisionKind("PROPOSALS_IN_ORDER_OF_SUBMISSION");

  /**
   * The officers are elected before the end of a session, and their term of office begins at its
   * closure, as in the Conferences of the Parties to the Basel, Rotterdam and Stockholm
   * Conventions. They are the officers of the next session.
   */
  public static final ProvisionKind OFFICERS_ELECTED_AT_PRECEDING_SESSION =
      new ProvisionKind("OFFICERS_ELECTED_AT_PRECEDING_SESSION");

  private static final ImmutableList<ProvisionKind> LISTED =
      ImmutableList.of(
          SECRET_BALLOT,
          EQUITABLE_DISTRIBUTION,
          ACTING_PRESIDENT,
          PRESIDENT_DOES_NOT_VOTE,
          BUREAU_EXAMINES_CREDENTIALS,
          PROVISIONAL_PARTICIPATION,
          PUBLIC_PLENARY,
          UNFINISHED_ITEMS_ARE_CARRIED_OVER,
          RIGHT_OF_REPLY,
          SUSPENSION_OF_RULES,
          AMENDMENT_BEFORE_PROPOSAL,
          FURTHEST_AMENDMENT_FIRST,
          NO_VOTE_ON_AMENDMENT_REJECTED_BY_IMPLICATION,
          PROPOSALS_IN_ORDER_OF_SUBMISSION,
          OFFICERS_ELECTED_AT_PRECEDING_SESSION);

  /**
   * @throws IllegalArgumentException if the code is blank
   */
  public ProvisionKind {
    Require.text(word, "word");
  }

  /** {@return the codes of the list, in its order} */
  public static ImmutableList<ProvisionKind> listed() {
    return LISTED;
  }

  @Override
  public int compareTo(ProvisionKind other) {
    return word.compareTo(other.word);
  }

  @Override
  public String toString() {
    return word;
  }
}
