package org.unodc.cop.sdk.publication;

import static java.util.Objects.requireNonNull;

import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.sdk.internal.text.ProblemText;

/**
 * An entity of a record that a calendar or schedule could not show.
 *
 * @param id the id of the entity; for a deadline, the id of the session
 * @param cause the reason why it could not be shown
 * @param sentence a sentence that names the entity and the reason, in each language
 */
public record Omission(EntityId id, Cause cause, Translatable sentence) {
  public Omission {
    requireNonNull(id, "id");
    requireNonNull(cause, "cause");
    requireNonNull(sentence, "sentence");
  }

  /** {@return an entry for an entity that was left out for this cause} */
  public static Omission of(Entity thing, Cause cause) {
    return new Omission(
        thing.identity(), cause, ProblemText.of("omission", EntityLabel.of(thing), cause.words()));
  }

  /** {@return an entry for a deadline before a session that was left out for this cause} */
  public static Omission ofDeadline(Session session, Cause cause) {
    requireNonNull(session, "session");
    requireNonNull(cause, "cause");
    return new Omission(
        session.id(),
        cause,
        ProblemText.of("omission.deadline", EntityLabel.of(session), cause.words()));
  }

  /** {@return the sentence in English} */
  public String message() {
    return message(OfficialLanguage.ENGLISH);
  }

  /** {@return the sentence in a language} */
  public String message(OfficialLanguage language) {
    return sentence.in(language);
  }

  /** The reason why an entity was left out. */
  public enum Cause {
    /** The record does not say when it takes place. */
    NO_TIME,

    /** The time is finer, earlier or later than the format can express. */
    TIME_WITHOUT_FORM,

    /** The day is outside its session, and the format shows only the days of the session. */
    OUTSIDE_SESSION,

    /** The record does not say in which room it takes place, and the format requires it. */
    NO_ROOM,

    /** A day cannot be calculated, because the record does not say what kind of session it is. */
    NO_KIND,

    /** Nothing sets a deadline before the session. */
    NO_DEADLINE,

    /** It was only applied for, or the application was declined or withdrawn. */
    NOT_ACCEPTED,

    /** It was cancelled or merged, and the format cannot express that. */
    DOES_NOT_TAKE_PLACE,

    /** An earlier entity of the same kind has the same id, and one would replace the other. */
    SAME_ID,

    /** One of its texts contains a control character or an unpaired surrogate. */
    FORBIDDEN_CHARACTER;

    /** {@return the reason in English, a clause without a capital letter and a full stop} */
    public String reason() {
      return words().in(OfficialLanguage.ENGLISH);
    }

    private Translatable words() {
      return ProblemText.of("omission." + name());
    }
  }
}
