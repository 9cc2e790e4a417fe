package org.unodc.cop.domain.convention;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.unodc.cop.domain.convention.ExtraCondition.FractionOfParties;
import org.unodc.cop.domain.convention.ExtraCondition.MeasuredShare;
import org.unodc.cop.domain.convention.ExtraCondition.NamedParticipants;
import org.unodc.cop.domain.id.ParticipantId;

/**
 * Clauses on entry into force in the wordings that are common in treaties. Each method returns a
 * builder that contains what its wording states. What the wording leaves open, such as the delay of
 * later parties or which organizations count, is added to the builder.
 *
 * <p>Example: the International Covenant on Civil and Political Rights (article 49).
 *
 * <pre>{@code
 * EntryIntoForceClause.Builder clause = EntryIntoForceClauses.monthsAfterInstruments(35, 3);
 * clause.laterPartiesAfterDecisiveInstrument(Delay.months(3)).onlyStatesCount();
 * clause.build().applicableDelay().orElseThrow().after(LocalDate.of(1975, 12, 23)) // 1976-03-23
 * }</pre>
 */
public final class EntryIntoForceClauses {
  private EntryIntoForceClauses() {}

  /**
   * {@return a clause such as "on the ninetieth day after the date of deposit of the fortieth
   * instrument" (UNTOC, article 38, paragraph 1)}
   *
   * @throws IllegalArgumentException if a number is negative
   */
  public static EntryIntoForceClause.Builder daysAfterInstruments(int instruments, int days) {
    return afterInstruments(instruments, Delay.days(days));
  }

  /**
   * {@return a clause such as "three months after the date of the deposit of the thirty-fifth
   * instrument" (International Covenant on Civil and Political Rights, article 49, paragraph 1)}
   *
   * @throws IllegalArgumentException if a number is negative
   */
  public static EntryIntoForceClause.Builder monthsAfterInstruments(int instruments, int months) {
    return afterInstruments(instruments, Delay.months(months));
  }

  /**
   * {@return a clause under which the treaty enters into force on the day on which the last
   * required instrument is deposited, such as "upon the deposit of instruments of ratification by
   * five Governments" (Outer Space Treaty, article XIV, paragraph 3)}
   *
   * @throws IllegalArgumentException if the number is negative
   */
  public static EntryIntoForceClause.Builder onDepositOfInstruments(int instruments) {
    return afterInstruments(instruments, Delay.days(0));
  }

  /**
   * {@return a clause such as "on the first day of the month after the 60th day following the date
   * of the deposit of the 60th instrument" (Rome Statute, article 126, paragraph 1)}
   *
   * @throws IllegalArgumentException if a number is negative
   */
  public static EntryIntoForceClause.Builder firstOfMonthAfterDays(int instruments, int days) {
    return afterInstruments(
        instruments, Delay.days(days).roundedTo(DelayRounding.FIRST_DAY_OF_NEXT_MONTH));
  }

  /**
   * {@return a clause such as "on the first day of the month following the expiration of a period
   * of three months after the date on which five States have expressed their consent" (Convention
   * on Cybercrime of the Council of Europe, article 36, paragraph 3)}
   *
   * @throws IllegalArgumentException if a number is negative
   */
  public static EntryIntoForceClause.Builder firstOfMonthAfterMonths(int instruments, int months) {
    return afterInstruments(
        instruments, Delay.months(months).roundedTo(DelayRounding.FIRST_DAY_OF_NEXT_MONTH));
  }

  /**
   * {@return a clause such as "on the first day of the sixth month after the month in which the
   * 40th instrument has been deposited" (Mine-Ban Convention, article 17, paragraph 1)}
   *
   * @throws IllegalArgumentException if a number is negative
   */
  public static EntryIntoForceClause.Builder firstOfLaterMonth(int instruments, int months) {
    return afterInstruments(
        instruments, Delay.months(months).roundedTo(DelayRounding.FIRST_DAY_OF_MONTH));
  }

  /**
   * {@return a clause such as "180 days after the date of the deposit of the 65th instrument, but
   * in no case earlier than two years after its opening for signature" (Chemical Weapons
   * Convention, article XXI, paragraph 1)}
   *
   * @param notBefore the earliest day of entry into force, for that convention 13 January 1995
   * @throws IllegalArgumentException if a number is negative
   */
  public static EntryIntoForceClause.Builder daysAfterInstrumentsNotBefore(
      int instruments, int days, LocalDate notBefore) {
    return daysAfterInstruments(instruments, days).notBefore(uncited(notBefore));
  }

  /**
   * {@return a clause that names the day and requires no instruments, such as "shall come into
   * force on 1 January 1966" (Constitution of the Universal Postal Union, article 33)}
   */
  public static EntryIntoForceClause.Builder onFixedDay(LocalDate day) {
    return EntryIntoForceClause.builder().instruments(uncited(0)).fixedDay(uncited(day));
  }

  /**
   * {@return a clause such as "on 1 January 1989, provided that at least eleven instruments have
   * been deposited", and otherwise on the ninetieth day after the conditions are fulfilled
   * (Montreal Protocol, article 16, paragraph 1)}
   *
   * @param days the delay if the conditions are fulfilled after that day
   * @throws IllegalArgumentException if a number is negative
   */
  public static EntryIntoForceClause.Builder onFixedDayIfFulfilled(
      LocalDate day, int instruments, int days) {
    return daysAfterInstruments(instruments, days).fixedDay(uncited(day));
  }

  /**
   * {@return a clause such as "on the thirtieth day after the date on which at least 55 Parties
   * accounting for at least an estimated 55 percent of the total global greenhouse gas emissions
   * have deposited their instruments" (Paris Agreement, article 21, paragraph 1)}
   *
   * @param measure what is measured
   * @param percent the share in percent that must be reached, from 0 to 100
   * @param shares the shares of the participants
   * @throws IllegalArgumentException if a number is negative, or if the share is not between 0 and
   *     100 percent
   */
  public static EntryIntoForceClause.Builder daysAfterInstrumentsWithShare(
      int instruments,
      int days,
      ShareMeasure measure,
      BigDecimal percent,
      List<ParticipantShare> shares) {
    requireNonNull(shares, "shares");
    return daysAfterInstruments(instruments, days).addConditions(share(measure, percent, shares));
  }

  /**
   * {@return a clause such as "twelve months after the date on which not less than 15 States, the
   * combined merchant fleets of which constitute not less than fifty per cent of the gross tonnage
   * of the world's merchant shipping, have become parties" (MARPOL, article 15, paragraph 1)}
   *
   * @param measure what is measured
   * @param percent the share in percent that must be reached, from 0 to 100
   * @param shares the shares of the participants
   * @throws IllegalArgumentException if a number is negative, or if the share is not between 0 and
   *     100 percent
   */
  public static EntryIntoForceClause.Builder monthsAfterInstrumentsWithShare(
      int instruments,
      int months,
      ShareMeasure measure,
      BigDecimal percent,
      List<ParticipantShare> shares) {
    requireNonNull(shares, "shares");
    return monthsAfterInstruments(instruments, months)
        .addConditions(share(measure, percent, shares));
  }

  /**
   * {@return a clause such as "180 days after the date of deposit of the instruments of
   * ratification by all States listed in Annex 2" (Comprehensive Nuclear-Test-Ban Treaty, article
   * XIV, paragraph 1)}
   *
   * @throws IllegalArgumentException if the number is negative
   */
  public static EntryIntoForceClause.Builder daysAfterNamedParticipants(
      List<ParticipantId> participants, int days) {
    requireNonNull(participants, "participants");
    return daysAfterInstruments(0, days).addConditions(allOf(participants));
  }

  /**
   * {@return a clause under which the treaty enters into force with the last of a number of
   * instruments that include those of named participants, such as "the States, the Governments of
   * which are designated Depositaries of the Treaty, and forty other States" (Treaty on the
   * Non-Proliferation of Nuclear Weapons, article IX, paragraph 3)}
   *
   * @param instruments the number of instruments, those of the named participants included
   * @throws IllegalArgumentException if the number is negative
   */
  public static EntryIntoForceClause.Builder onDepositIncludingNamedParticipants(
      int instruments, List<ParticipantId> participants) {
    requireNonNull(participants, "participants");
    return onDepositOfInstruments(instruments).addConditions(allOf(participants));
  }

  /**
   * {@return a clause on an amendment, such as "on the ninetieth day after the receipt of their
   * ratification by at least three-fourths of the Parties" (Basel Convention, article 17, paragraph
   * 5)}
   *
   * <p>The parties are those of the parent convention of the amendment. The builder does not say on
   * which day they are counted; add that with {@link #daysAfterFractionOfParties(int, int, int,
   * PartiesCountedOn)} if it is known.
   *
   * @throws IllegalArgumentException if the fraction is not above zero, if it is above one, or if
   *     the number of days is negative
   */
  public static EntryIntoForceClause.Builder daysAfterFractionOfParties(
      int numerator, int denominator, int days) {
    return fraction(numerator, denominator, days, Optional.empty());
  }

  /**
   * {@return a clause on an amendment, such as "on the ninetieth day after the receipt of their
   * ratification by at least three-fourths of the Parties" (Basel Convention, article 17, paragraph
   * 5), with the day on which the parties are counted}
   *
   * @throws IllegalArgumentException if the fraction is not above zero, if it is above one, or if
   *     the number of days is negative
   */
  public static EntryIntoForceClause.Builder daysAfterFractionOfParties(
      int numerator, int denominator, int days, PartiesCountedOn countedOn) {
    requireNonNull(countedOn, "countedOn");
    return fraction(numerator, denominator, days, Optional.of(countedOn));
  }

  /**
   * {@return a clause such as "30 days after the date on which 40 States have established their
   * consent to be bound, provided that such States include at least seven of the States referred to
   * in resolution II" (Agreement relating to the implementation of Part XI of the United Nations
   * Convention on the Law of the Sea, article 6, paragraph 1)}
   *
   * @param instruments the number of instruments, those of the named participants included
   * @param atLeast how many of the named participants must be bound
   * @throws IllegalArgumentException if a number is negative, or if no named participant must be
   *     bound
   */
  public static EntryIntoForceClause.Builder daysAfterInstrumentsIncludingSomeOf(
      int instruments, int days, int atLeast, List<ParticipantId> participants) {
    requireNonNull(participants, "participants");
    return daysAfterInstruments(instruments, days)
        .addConditions(
            new NamedParticipants(
                ImmutableList.copyOf(participants), OptionalInt.of(atLeast), Optional.empty()));
  }

  private static EntryIntoForceClause.Builder afterInstruments(int instruments, Delay delay) {
    return EntryIntoForceClause.builder().instruments(uncited(instruments)).delay(delay);
  }

  private static EntryIntoForceClause.Builder fraction(
      int numerator, int denominator, int days, Optional<PartiesCountedOn> countedOn) {
    return daysAfterInstruments(0, days)
        .addConditions(
            new FractionOfParties(
                numerator, denominator, Optional.empty(), countedOn, Optional.empty()));
  }

  private static MeasuredShare share(
      ShareMeasure measure, BigDecimal percent, List<ParticipantShare> shares) {
    return new MeasuredShare(measure, percent, ImmutableList.copyOf(shares), Optional.empty());
  }

  private static NamedParticipants allOf(List<ParticipantId> participants) {
    return new NamedParticipants(
        ImmutableList.copyOf(participants), OptionalInt.empty(), Optional.empty());
  }

  private static StipulatedNumber uncited(int number) {
    return new StipulatedNumber(number, Optional.empty());
  }

  private static StipulatedDay uncited(LocalDate day) {
    return new StipulatedDay(day, Optional.empty());
  }
}
