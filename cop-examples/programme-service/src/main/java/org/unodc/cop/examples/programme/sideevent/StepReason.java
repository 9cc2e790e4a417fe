package org.unodc.cop.examples.programme.sideevent;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.unodc.cop.domain.language.LocalizedText;

/**
 * Why the secretariat or an organizer took a step. The organizer of the event can read it.
 *
 * @param standard a reason with a text in the six languages
 * @param text a text in the languages in which it was entered; empty if the standard reason says
 *     enough
 */
public record StepReason(Optional<StandardReason> standard, Optional<LocalizedText> text) {

  /** The reasons that have a text in the six languages. */
  public enum StandardReason {
    /** No room is free at a time that suits the event. */
    NO_ROOM,

    /** The subject does not concern the agenda of the session. */
    OTHER_SUBJECT,

    /** The application came after the period for applications. */
    LATE,

    /** The organizer has as many events as the conference allows. */
    LIMIT_REACHED,

    /** The application does not contain what the secretariat needs to decide. */
    INCOMPLETE,

    /** Another event has the same subject. */
    SIMILAR_EVENT
  }

  /**
   * Checks that there is a reason.
   *
   * @throws IllegalArgumentException if both values are empty
   */
  public StepReason {
    checkArgument(standard.isPresent() || text.isPresent(), "a reason must not be empty");
  }
}
