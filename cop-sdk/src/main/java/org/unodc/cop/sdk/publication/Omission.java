package org.unodc.cop.sdk.publication;

import static java.util.Objects.requireNonNull;

import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.part.Entity;

/**
 * An entity of a record that a calendar or schedule could not show.
 *
 * @param id the id of the entity; for a deadline, the id of the session
 * @param cause the reason why it could not be shown
 * @param message an English sentence that names the entity and the reason
 */
public record Omission(EntityId id, Cause cause, String message) {
  public Omission {
    requireNonNull(id, "id");
    requireNonNull(cause, "cause");
    requireNonNull(message, "message");
  }

  /** {@return an entry for an entity that was left out for this cause} */
  public static Omission of(Entity thing, Cause cause) {
    String label = EntityLabel.of(thing).in(OfficialLanguage.ENGLISH);
    return new Omission(
        thing.identity(), cause, "The " + label + " is not shown: " + cause.reason + ".");
  }

  /** The reason why an entity was left out. */
  public enum Cause {
    /** The record does not say when it takes place. */
    NO_TIME("the record does not say when it takes place"),

    /** The time is finer, earlier or later than the format can express. */
    TIME_WITHOUT_FORM("its time is finer, earlier or later than the format can express"),

    /** The day is outside its session, and the format shows only the days of the session. */
    OUTSIDE_SESSION("it takes place on a day outside its session"),

    /** The record does not say in which room it takes place, and the format requires it. */
    NO_ROOM("the record does not say in which room it takes place"),

    /** A day cannot be calculated, because the record does not say what kind of session it is. */
    NO_KIND("the record does not say what kind of session it is"),

    /** It was only applied for, and the format cannot express that. */
    NOT_ACCEPTED("it was only applied for"),

    /** It was cancelled or merged, and the format cannot express that. */
    DOES_NOT_TAKE_PLACE("it was cancelled or merged"),

    /** An earlier entity of the same kind has the same id, and one would replace the other. */
    SAME_ID("an earlier entry of the same kind has the same id"),

    /** One of its texts contains a control character or an unpaired surrogate. */
    FORBIDDEN_CHARACTER("one of its texts contains a control character or an unpaired surrogate");

    private final String reason;

    Cause(String reason) {
      this.reason = reason;
    }

    /** {@return the reason in English, a clause without a capital letter and a full stop} */
    public String reason() {
      return reason;
    }
  }
}
