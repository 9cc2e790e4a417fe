package org.unodc.cop.sdk;

import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.rule.EntityLabel;

/**
 * Something of a record that a calendar or schedule could not show.
 *
 * @param id what it is; the session for a deadline
 * @param cause why it could not be shown
 * @param message the same as a whole sentence, in English
 */
public record LeftOut(EntityId id, Cause cause, String message) {

  /** {@return a thing that was left out} */
  public static LeftOut of(Entity thing, Cause cause) {
    String label = EntityLabel.of(thing).in(OfficialLanguage.ENGLISH);
    return new LeftOut(
        thing.identity(), cause, "Not shown is the " + label + ": " + cause.reason + ".");
  }

  /** Why something was left out. */
  public enum Cause {
    /** The record does not say when it takes place. */
    NO_TIME("the record does not say when it takes place"),

    /** The time is finer, earlier or later than the format can say. */
    TIME_WITHOUT_FORM("its time is finer, earlier or later than the format can say"),

    /** The day is none of its session, and the format shows the days of the session alone. */
    OUTSIDE_SESSION("it takes place on a day that is none of its session"),

    /** The record does not say where it takes place, and the format demands it. */
    NO_ROOM("the record does not say in which room it takes place"),

    /** A day cannot be worked out, because the record does not say what kind of session it is. */
    NO_KIND("the record does not say what kind of session it is"),

    /** It was only applied for, and the format cannot say so. */
    NOT_ACCEPTED("it was only applied for"),

    /** It was cancelled or merged, and the format cannot say so. */
    DOES_NOT_TAKE_PLACE("it was cancelled or merged"),

    /** Another of the same kind has the same id, and one of them would replace the other. */
    SAME_ID("another one before it has the same id"),

    /** A text of it holds a control character or half of a character. */
    FORBIDDEN_CHARACTER("a text of it holds a control character or half of a character");

    private final String reason;

    Cause(String reason) {
      this.reason = reason;
    }

    /** {@return the reason in English, as a sentence without its beginning and its full stop} */
    public String reason() {
      return reason;
    }
  }
}
