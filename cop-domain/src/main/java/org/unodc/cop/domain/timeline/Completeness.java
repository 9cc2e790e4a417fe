package org.unodc.cop.domain.timeline;

import java.time.LocalDate;
import java.util.Optional;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.party.OtherParticipants;

/**
 * Which actions on a treaty a record may lack.
 *
 * <p>If the actions of the participants that still exist are known until a day, only actions of
 * States that have ended may be missing. A treaty that is younger than all such States lacks none.
 *
 * @param knownUntil the last day until which no action is missing
 * @param currentKnownUntil the last day until which no action of a participant that still exists is
 *     missing
 */
public record Completeness(Optional<LocalDate> knownUntil, Optional<LocalDate> currentKnownUntil) {

  /** {@return which actions a record may lack on a treaty} */
  public static Completeness of(Convention treaty) {
    Optional<LocalDate> all = treaty.actionsKnownUntil();
    Optional<LocalDate> current =
        treaty
            .currentParticipantsKnownUntil()
            .filter(day -> all.filter(last -> !last.isBefore(day)).isEmpty());
    boolean mayLackEnded = OtherParticipants.mayHaveExistedFrom(Consents.beginningOf(treaty));
    return new Completeness(mayLackEnded ? all : current.or(() -> all), current.or(() -> all));
  }

  /** {@return whether no action until a day is missing} */
  public boolean isKnownOn(LocalDate day) {
    return covers(knownUntil, day);
  }

  /** {@return whether no action until a day of a participant that still exists is missing} */
  public boolean isKnownOfCurrent(LocalDate day) {
    return covers(currentKnownUntil, day);
  }

  /**
   * {@return whether no action until a day is missing of a participant that existed on that day}
   */
  public boolean isKnownOfExisting(LocalDate day) {
    return isKnownOn(day) || (isKnownOfCurrent(day) && !OtherParticipants.mayHaveExistedFrom(day));
  }

  private static boolean covers(Optional<LocalDate> last, LocalDate day) {
    return last.filter(known -> !day.isAfter(known)).isPresent();
  }
}
