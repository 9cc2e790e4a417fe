package org.unodc.cop.domain.deadline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.unodc.cop.domain.internal.Require;
import org.unodc.cop.domain.part.ExtensibleCode;
import org.unodc.cop.domain.procedure.DeadlineKind;
import org.unodc.cop.domain.programme.SideEventPolicy;

/**
 * A task that must be done before one session opens, or soon after its opening. A code that the
 * list does not contain is a {@link DeadlineKind} of the record that the library does not know.
 *
 * <p>A task is due under a clause of the rules of procedure, which has a {@link DeadlineKind},
 * except applications for side events, which are due under the {@linkplain SideEventPolicy policy}
 * of the session.
 *
 * @param word the code
 */
public record Preparation(String word) implements ExtensibleCode, Comparable<Preparation> {
  /** The provisional agenda has been circulated. */
  public static final Preparation PROVISIONAL_AGENDA = new Preparation("PROVISIONAL_AGENDA");

  /** The list of organizations without consultative status has been circulated. */
  public static final Preparation LIST_OF_ORGANIZATIONS =
      new Preparation(DeadlineKind.LIST_OF_ORGANIZATIONS.word());

  /** Credentials have been submitted. */
  public static final Preparation CREDENTIALS = new Preparation(DeadlineKind.CREDENTIALS.word());

  /** Applications for side events have been submitted. */
  public static final Preparation SIDE_EVENT_APPLICATIONS =
      new Preparation("SIDE_EVENT_APPLICATIONS");

  /** The dates and the venue of the session have been notified. */
  public static final Preparation NOTIFICATION_OF_SESSION =
      new Preparation(DeadlineKind.NOTIFICATION_OF_SESSION.word());

  /** The texts of proposed amendments, annexes or protocols have been communicated. */
  public static final Preparation PROPOSALS_OF_AMENDMENT =
      new Preparation(DeadlineKind.PROPOSALS_OF_AMENDMENT.word());

  /** Draft resolutions and draft decisions have been submitted. */
  public static final Preparation DRAFT_RESOLUTIONS =
      new Preparation(DeadlineKind.DRAFT_RESOLUTIONS.word());

  /** The documents have been distributed in all official languages. */
  public static final Preparation DOCUMENTS_IN_ALL_LANGUAGES =
      new Preparation(DeadlineKind.DOCUMENTS_IN_ALL_LANGUAGES.word());

  /** The supplementary provisional agenda has been distributed. */
  public static final Preparation SUPPLEMENTARY_AGENDA =
      new Preparation(DeadlineKind.SUPPLEMENTARY_AGENDA.word());

  private static final ImmutableList<Preparation> LISTED =
      ImmutableList.of(
          PROVISIONAL_AGENDA,
          LIST_OF_ORGANIZATIONS,
          CREDENTIALS,
          SIDE_EVENT_APPLICATIONS,
          NOTIFICATION_OF_SESSION,
          PROPOSALS_OF_AMENDMENT,
          DRAFT_RESOLUTIONS,
          DOCUMENTS_IN_ALL_LANGUAGES,
          SUPPLEMENTARY_AGENDA);

  private static final ImmutableList<Preparation> DONE_BY_MANY =
      ImmutableList.of(CREDENTIALS, SIDE_EVENT_APPLICATIONS, DRAFT_RESOLUTIONS);

  private static final Comparator<Preparation> IN_ORDER =
      Comparator.comparingInt(Preparation::place).thenComparing(Preparation::word);

  /**
   * Creates a task.
   *
   * @throws IllegalArgumentException if the code is blank
   */
  public Preparation {
    Require.text(word, "word");
  }

  /** {@return the tasks that the list contains, in its order} */
  public static ImmutableList<Preparation> listed() {
    return LISTED;
  }

  /** {@return the task to which a deadline applies} */
  public static Preparation of(DeadlineKind kind) {
    requireNonNull(kind, "kind");
    return kind.equals(DeadlineKind.PROVISIONAL_AGENDA_REGULAR)
            || kind.equals(DeadlineKind.PROVISIONAL_AGENDA_SPECIAL)
        ? PROVISIONAL_AGENDA
        : new Preparation(kind.word());
  }

  /** {@return whether parties or organizers do this task, each for itself} */
  boolean isDoneByMany() {
    return DONE_BY_MANY.contains(this);
  }

  /** Compares the places in the list. Tasks that are not in the list come last, by their codes. */
  @Override
  public int compareTo(Preparation other) {
    return IN_ORDER.compare(this, other);
  }

  private int place() {
    int index = LISTED.indexOf(this);
    return index < 0 ? LISTED.size() : index;
  }

  @Override
  public String toString() {
    return word;
  }
}
