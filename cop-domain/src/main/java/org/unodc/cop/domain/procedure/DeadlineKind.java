package org.unodc.cop.domain.procedure;

import com.google.common.collect.ImmutableList;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.part.ExtensibleCode;

/**
 * The action to which a {@link Deadline} of the rules of procedure or of the convention applies: a
 * code of a list that a record may extend. Codes that are not in the list are kept unchanged.
 *
 * <p>For the tasks before one session, with the dates on which they are due, see {@code
 * Preparation} in package {@code programme}.
 *
 * @param word the code, exactly as read and written
 */
public record DeadlineKind(String word) implements ExtensibleCode, Comparable<DeadlineKind> {
  /** The provisional agenda of a regular session is distributed. */
  public static final DeadlineKind PROVISIONAL_AGENDA_REGULAR =
      new DeadlineKind("PROVISIONAL_AGENDA_REGULAR");

  /** The provisional agenda of a special session is distributed. */
  public static final DeadlineKind PROVISIONAL_AGENDA_SPECIAL =
      new DeadlineKind("PROVISIONAL_AGENDA_SPECIAL");

  /** The list of organizations without consultative status is circulated. */
  public static final DeadlineKind LIST_OF_ORGANIZATIONS =
      new DeadlineKind("LIST_OF_ORGANIZATIONS");

  /** Credentials are submitted. */
  public static final DeadlineKind CREDENTIALS = new DeadlineKind("CREDENTIALS");

  /** The dates and the venue of the session are notified. */
  public static final DeadlineKind NOTIFICATION_OF_SESSION =
      new DeadlineKind("NOTIFICATION_OF_SESSION");

  /**
   * The texts of proposed amendments, annexes or protocols are communicated to the parties, such as
   * six months before the session (articles 15 (2) and 17 (2) of the United Nations Framework
   * Convention on Climate Change).
   */
  public static final DeadlineKind PROPOSALS_OF_AMENDMENT =
      new DeadlineKind("PROPOSALS_OF_AMENDMENT");

  /** Draft resolutions and draft decisions are submitted. */
  public static final DeadlineKind DRAFT_RESOLUTIONS = new DeadlineKind("DRAFT_RESOLUTIONS");

  /** The documents of the session are distributed in all official languages. */
  public static final DeadlineKind DOCUMENTS_IN_ALL_LANGUAGES =
      new DeadlineKind("DOCUMENTS_IN_ALL_LANGUAGES");

  /** The supplementary provisional agenda is distributed. */
  public static final DeadlineKind SUPPLEMENTARY_AGENDA = new DeadlineKind("SUPPLEMENTARY_AGENDA");

  private static final ImmutableList<DeadlineKind> LISTED =
      ImmutableList.of(
          PROVISIONAL_AGENDA_REGULAR,
          PROVISIONAL_AGENDA_SPECIAL,
          LIST_OF_ORGANIZATIONS,
          CREDENTIALS,
          NOTIFICATION_OF_SESSION,
          PROPOSALS_OF_AMENDMENT,
          DRAFT_RESOLUTIONS,
          DOCUMENTS_IN_ALL_LANGUAGES,
          SUPPLEMENTARY_AGENDA);

  /**
   * @throws IllegalArgumentException if the code is blank
   */
  public DeadlineKind {
    Require.text(word, "word");
  }

  /** {@return the codes of the list, in its order} */
  public static ImmutableList<DeadlineKind> listed() {
    return LISTED;
  }

  @Override
  public int compareTo(DeadlineKind other) {
    return word.compareTo(other.word);
  }

  @Override
  public String toString() {
    return word;
  }
}
