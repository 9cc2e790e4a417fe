package org.unodc.cop.examples.programme.sideevent;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.examples.programme.text.ServiceTexts;

/**
 * Why the secretariat or an organizer took a step. The organizer of the event can read it.
 *
 * @param standard a reason with a text in the six languages
 * @param text a text in the languages in which it was entered; empty if the standard reason is
 *     enough
 */
public record StepReason(Optional<StandardReason> standard, Optional<LocalizedText> text) {
  /** The maximum length of the text in each language. */
  public static final int MAX_LENGTH = 1_000;

  /** The reasons that have a text in the six languages. */
  public enum StandardReason {
    /** No room is free at a time that suits the event. */
    NO_ROOM(StepKind.DECLINED, StepKind.CANCELLED),

    /** The subject does not concern the agenda of the session. */
    OTHER_SUBJECT(StepKind.DECLINED),

    /** The application came after the period for applications. */
    LATE(StepKind.DECLINED),

    /** The organizer has as many events as the conference allows. */
    LIMIT_REACHED(StepKind.DECLINED),

    /** The application does not contain what the secretariat needs to decide. */
    INCOMPLETE(StepKind.DECLINED),

    /** Another event has the same subject. */
    SIMILAR_EVENT(StepKind.DECLINED),

    /** The organizer asked for it. */
    ORGANIZER_ASKED(StepKind.CANCELLED),

    /** The programme of the session changed. */
    PROGRAMME_CHANGED(StepKind.CANCELLED);

    private final ImmutableSet<StepKind> kinds;

    StandardReason(StepKind... kinds) {
      this.kinds = ImmutableSet.copyOf(kinds);
    }

    /** {@return the reasons that pages offer for a kind of steps} */
    public static ImmutableList<StandardReason> offeredFor(StepKind kind) {
      return Stream.of(values())
          .filter(reason -> reason.kinds.contains(kind))
          .collect(ImmutableList.toImmutableList());
    }

    /** {@return the reason as a sentence} */
    public Translatable sentence() {
      return ServiceTexts.message("desk.reason." + name());
    }
  }

  /**
   * Checks that there is a reason, and its length.
   *
   * @throws IllegalArgumentException if both values are empty, or the text is longer than {@link
   *     #MAX_LENGTH} in a language
   */
  public StepReason {
    checkArgument(standard.isPresent() || text.isPresent(), "a reason must not be empty");
    checkArgument(
        text.stream()
            .flatMap(own -> own.texts().values().stream())
            .allMatch(own -> own.length() <= MAX_LENGTH),
        "the text of a reason must have at most %s characters",
        MAX_LENGTH);
  }
}
