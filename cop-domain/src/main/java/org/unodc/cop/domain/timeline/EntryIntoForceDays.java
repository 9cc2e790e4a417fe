package org.unodc.cop.domain.timeline;

import com.google.common.collect.Comparators;
import java.time.LocalDate;
import java.util.function.Function;
import org.unodc.cop.domain.quantity.Answer;

/**
 * The entry into force of a treaty.
 *
 * @param completion the day on which all its conditions were fulfilled
 * @param day the day on which it entered into force
 */
public record EntryIntoForceDays(UncertainDay completion, UncertainDay day) {
  /**
   * {@return the day for a deposit, if deposits after the decisive instrument are later ones}
   *
   * @param own returns the day that follows from a deposit by the delay of later parties
   * @param decisive returns the day on which the treaty enters into force if a deposit is decisive;
   *     if a later one is, the treaty does not enter into force before that day
   */
  public UncertainDay ifLaterThanDecisiveInstrument(
      LocalDate deposit,
      Function<LocalDate, UncertainDay> own,
      Function<LocalDate, UncertainDay> decisive) {
    return switch (isLaterThanDecisiveInstrument(deposit)) {
      case NO -> day;
      case YES -> day.orLater(own.apply(deposit));
      case UNKNOWN -> {
        UncertainDay ownDay = own.apply(deposit);
        LocalDate ifDecisive = decisive.apply(deposit).earliest();
        yield new UncertainDay(
            Comparators.max(
                day.earliest(),
                Comparators.min(ownDay.earliest(), Comparators.min(ifDecisive, day.latest()))),
            day.orLater(ownDay).latest());
      }
    };
  }

  /**
   * {@return the day for a deposit, if deposits after the entry into force are later ones}
   *
   * @param own returns the day that follows from a deposit by the delay of later parties
   * @param decisive returns the day on which the treaty enters into force if a deposit is decisive
   */
  public UncertainDay ifLaterThanEntryIntoForce(
      LocalDate deposit,
      Function<LocalDate, UncertainDay> own,
      Function<LocalDate, UncertainDay> decisive) {
    return switch (isLaterThanEntryIntoForce(deposit)) {
      case NO -> day;
      case YES -> own.apply(deposit);
      case UNKNOWN -> {
        UncertainDay ownDay = own.apply(deposit);
        LocalDate ifDecisive = decisive.apply(deposit).earliest();
        yield new UncertainDay(
            Comparators.min(Comparators.min(deposit.plusDays(1), ifDecisive), ownDay.earliest()),
            Comparators.max(day.latest(), ownDay.latest()));
      }
    };
  }

  /** {@return whether a deposit is later than the decisive instrument; not on the same day} */
  public Answer isLaterThanDecisiveInstrument(LocalDate deposit) {
    if (deposit.isAfter(completion.latest())) {
      return Answer.YES;
    }
    return deposit.isAfter(completion.earliest()) ? Answer.UNKNOWN : Answer.NO;
  }

  /**
   * {@return whether a deposit is later than the entry into force; also on the same day, because
   * the treaty is in force from its beginning, but not if the conditions were fulfilled only on
   * that day, because a deposit does not follow the entry into force that it brings about}
   */
  public Answer isLaterThanEntryIntoForce(LocalDate deposit) {
    if (deposit.isBefore(day.latest())) {
      return deposit.isBefore(day.earliest()) ? Answer.NO : Answer.UNKNOWN;
    }
    if (!deposit.equals(day.latest()) || !deposit.equals(completion.latest())) {
      return Answer.YES;
    }
    return completion.known().isPresent() ? Answer.NO : Answer.UNKNOWN;
  }
}
