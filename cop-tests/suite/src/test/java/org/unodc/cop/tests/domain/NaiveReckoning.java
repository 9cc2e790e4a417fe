package org.unodc.cop.tests.domain;

import static org.unodc.cop.tests.domain.RandomHistory.DAYS;
import static org.unodc.cop.tests.domain.RandomHistory.ORGANIZATION;
import static org.unodc.cop.tests.domain.RandomHistory.PARTICIPANTS;
import static org.unodc.cop.tests.domain.RandomHistory.START;
import static org.unodc.cop.tests.domain.RandomHistory.UNION;
import static org.unodc.cop.tests.domain.RandomHistory.id;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.convention.ExtraCondition;
import org.unodc.cop.domain.convention.ExtraCondition.FractionOfParties;
import org.unodc.cop.domain.convention.ExtraCondition.MeasuredShare;
import org.unodc.cop.domain.convention.ExtraCondition.NamedParticipants;
import org.unodc.cop.domain.convention.ExtraCondition.OtherTreatyInForce;
import org.unodc.cop.domain.convention.LaterPartyMoment;
import org.unodc.cop.domain.convention.ParticipantShare;
import org.unodc.cop.domain.convention.PartiesCountedOn;
import org.unodc.cop.domain.convention.StipulatedDay;

/**
 * Reckons the days of a random history by looking at each day and at each participant one by one.
 */
final class NaiveReckoning {
  private static final LocalDate NEVER = LocalDate.MAX;

  private final RandomHistory history;
  private final EntryIntoForceClause clause;
  private final LocalDate otherDay;
  private final LocalDate possible;
  private final LocalDate certain;

  NaiveReckoning(RandomHistory history) {
    this.history = history;
    this.clause = history.clause();
    this.otherDay = firstDayOfOther();
    this.possible = completion(false);
    this.certain = completion(true);
  }

  boolean isCompletionKnown() {
    return possible.equals(certain);
  }

  Optional<LocalDate> day() {
    return only(completions().stream().map(this::inForce).toList());
  }

  /** All completions between the possible and the certain one are considered. */
  private List<LocalDate> completions() {
    if (possible.equals(NEVER) || certain.equals(NEVER)) {
      return possible.equals(certain) ? List.of(NEVER) : List.of(possible, NEVER);
    }
    return possible.datesUntil(certain.plusDays(1)).toList();
  }

  private LocalDate inForce(LocalDate completion) {
    if (completion.equals(NEVER)) {
      return NEVER;
    }
    Optional<LocalDate> fixed = clause.fixedDay().map(StipulatedDay::day);
    LocalDate day =
        fixed.isPresent() && !completion.isAfter(fixed.get())
            ? fixed.get()
            : clause.delay().orElseThrow().after(completion);
    LocalDate floor = clause.notBefore().map(StipulatedDay::day).orElse(day);
    return day.isBefore(floor) ? floor : day;
  }

  Optional<LocalDate> dayFor(int participant) {
    LocalDate deposit = history.own().deposits().get(participant);
    if (deposit == null) {
      return Optional.empty();
    }
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate completion : completions()) {
      LocalDate treaty = inForce(completion);
      LocalDate own = clause.laterPartyDelay().orElseThrow().after(deposit);
      for (LaterPartyMoment moment : LaterPartyMoment.values()) {
        if (clause.laterPartyMoment().isEmpty() || clause.laterPartyMoment().get() == moment) {
          boolean isLater =
              moment == LaterPartyMoment.AFTER_DECISIVE_INSTRUMENT
                  ? deposit.isAfter(completion)
                  : !deposit.isBefore(treaty) && deposit.isAfter(completion);
          days.add(isLater && own.isAfter(treaty) ? own : treaty);
        }
      }
    }
    LocalDate end = history.own().ends().getOrDefault(participant, NEVER);
    return only(days).filter(day -> day.isBefore(end));
  }

  private static Optional<LocalDate> only(List<LocalDate> days) {
    Set<LocalDate> distinct = new TreeSet<>(days);
    return distinct.size() == 1
        ? distinct.stream().filter(day -> !day.equals(NEVER)).findFirst()
        : Optional.empty();
  }

  private LocalDate completion(boolean surely) {
    for (LocalDate day = START; day.isBefore(START.plusDays(2L * DAYS)); day = day.plusDays(1)) {
      if (mayComplete(day, surely) && isFulfilled(day, surely)) {
        return day;
      }
    }
    return NEVER;
  }

  /** A fraction of the parties is surely reached only when something happens to the treaty. */
  private boolean mayComplete(LocalDate day, boolean surely) {
    boolean hasFraction =
        clause.conditions().stream().anyMatch(FractionOfParties.class::isInstance);
    return !surely
        || !hasFraction
        || history.own().deposits().containsValue(day)
        || (day.equals(otherDay)
            && clause.conditions().stream().anyMatch(OtherTreatyInForce.class::isInstance))
        || clause.conditions().stream()
            .flatMap(
                condition ->
                    condition instanceof MeasuredShare share
                        ? share.shares().stream()
                        : ImmutableList.<ParticipantShare>of().stream())
            .anyMatch(
                share ->
                    share.from().equals(Optional.of(day))
                        || share.until().map(last -> last.plusDays(1)).equals(Optional.of(day)));
  }

  private boolean isFulfilled(LocalDate day, boolean surely) {
    return count(p -> isBound(p, day) && counts(p, surely))
            >= clause.instruments().orElseThrow().number()
        && clause.conditions().stream().allMatch(condition -> isMet(condition, day, surely));
  }

  private boolean isMet(ExtraCondition condition, LocalDate day, boolean surely) {
    if (condition instanceof MeasuredShare share) {
      return isMet(share, day, surely);
    }
    if (condition instanceof NamedParticipants named) {
      int required = named.atLeast().orElse(named.participants().size());
      boolean lacksNames = required > named.participants().size();
      return lacksNames
          ? !surely && count(p -> isBound(p, day)) >= required
          : count(p -> isBound(p, day) && named.participants().contains(id(p))) >= required;
    }
    if (condition instanceof OtherTreatyInForce) {
      return !day.isBefore(otherDay);
    }
    FractionOfParties fraction = (FractionOfParties) condition;
    if (fraction.countedOn().isPresent()) {
      return isMet(fraction, fraction.countedOn().get(), day, surely);
    }
    boolean onAdoption = isMet(fraction, PartiesCountedOn.DAY_OF_ADOPTION, day, surely);
    boolean onDeposit = isMet(fraction, PartiesCountedOn.DAY_OF_DEPOSIT, day, surely);
    return surely ? onAdoption && onDeposit : onAdoption || onDeposit;
  }

  private boolean isMet(MeasuredShare share, LocalDate day, boolean surely) {
    int listed = 0;
    int reached = 0;
    Set<Integer> unlisted = new TreeSet<>();
    for (int p = 0; p < PARTICIPANTS; p++) {
      int participant = p;
      List<ParticipantShare> own =
          share.shares().stream()
              .filter(line -> line.participant().equals(id(participant)))
              .filter(line -> line.from().filter(day::isBefore).isEmpty())
              .filter(line -> line.until().filter(day::isAfter).isEmpty())
              .toList();
      int percent = own.stream().mapToInt(line -> line.percent().intValue()).sum();
      listed += percent;
      reached += isBound(p, day) ? percent : 0;
      if (own.isEmpty() && isBound(p, day)) {
        unlisted.add(p);
      }
    }
    int rest = surely || unlisted.isEmpty() ? 0 : Math.max(0, 100 - listed);
    return reached + rest >= share.percent().intValue();
  }

  /** A participant that may count is left out if that is the less favourable assumption. */
  private boolean isMet(
      FractionOfParties fraction, PartiesCountedOn on, LocalDate day, boolean surely) {
    LocalDate counting = on == PartiesCountedOn.DAY_OF_ADOPTION ? history.adopted() : day;
    int accepting = 0;
    int all = 0;
    for (int p = 0; p < PARTICIPANTS; p++) {
      Optional<Boolean> kind = kindCounts(p);
      boolean isParty = isBoundByOther(p, counting) && !kind.equals(Optional.of(false));
      boolean accepts = isBound(p, day) && counts(p, surely);
      boolean isOpen = kind.isEmpty();
      all += isParty && (!isOpen || (surely ? !accepts : accepts)) ? 1 : 0;
      accepting += isParty && accepts && (!isOpen || !surely) ? 1 : 0;
    }
    return accepting > 0 && accepting * fraction.denominator() >= all * fraction.numerator();
  }

  private Optional<Boolean> kindCounts(int participant) {
    return switch (participant) {
      case UNION -> clause.regionalOrganizationsCount();
      case ORGANIZATION -> clause.internationalOrganizationsCount();
      default -> Optional.of(true);
    };
  }

  private boolean counts(int participant, boolean surely) {
    return kindCounts(participant).orElse(!surely);
  }

  private boolean isBound(int participant, LocalDate day) {
    return history.own().bind(participant, day);
  }

  private boolean isBoundByOther(int participant, LocalDate day) {
    return !day.isBefore(otherDay) && history.other().bind(participant, day);
  }

  private LocalDate firstDayOfOther() {
    for (LocalDate day = START; day.isBefore(START.plusDays(DAYS)); day = day.plusDays(1)) {
      LocalDate today = day;
      if (count(p -> history.other().bind(p, today)) >= history.otherNumber()) {
        return day;
      }
    }
    return NEVER;
  }

  private static int count(Predicate<Integer> participants) {
    return (int) IntStream.range(0, PARTICIPANTS).filter(participants::test).count();
  }

  @Override
  public String toString() {
    return "completed " + possible + ".." + certain;
  }
}
