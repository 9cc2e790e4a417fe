package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.Delay;
import org.unodc.cop.domain.convention.DelayRounding;
import org.unodc.cop.domain.convention.DelayUnit;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.convention.ExtraCondition;
import org.unodc.cop.domain.convention.ExtraCondition.FractionOfParties;
import org.unodc.cop.domain.convention.ExtraCondition.MeasuredShare;
import org.unodc.cop.domain.convention.ExtraCondition.NamedParticipants;
import org.unodc.cop.domain.convention.ExtraCondition.OtherTreatyInForce;
import org.unodc.cop.domain.convention.LaterPartyMoment;
import org.unodc.cop.domain.convention.ParticipantShare;
import org.unodc.cop.domain.convention.PartiesCountedOn;
import org.unodc.cop.domain.convention.ShareMeasure;
import org.unodc.cop.domain.convention.StipulatedDay;
import org.unodc.cop.domain.convention.Stipulation;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.party.TreatyStatus;

/**
 * Random clauses and histories have the answers of a naive reckoning, which looks at each day and
 * at each participant one by one.
 */
class RandomClausesTest {
  private static final int HISTORIES = 2_000;
  private static final LocalDate START = LocalDate.of(2000, 1, 1);
  private static final int DAYS = 150;
  private static final int PARTICIPANTS = 8;
  private static final int UNION = 6;
  private static final int ORGANIZATION = 7;
  private static final ConventionId TREATY = ConventionId.of("treaty");
  private static final ConventionId OTHER = ConventionId.of("other");
  private static final LocalDate NEVER = LocalDate.MAX;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void giveTheAnswersOfANaiveReckoning(long seed) {
    Random random = new Random(seed);
    int known = 0;
    for (int i = 0; i < HISTORIES; i++) {
      History history = new History(random);
      TreatyStatus status = history.status();
      Optional<LocalDate> expected = history.day();
      assertThat(status.entryIntoForce()).as("%s", history).isEqualTo(expected);
      for (int participant = 0; participant < PARTICIPANTS; participant++) {
        Optional<LocalDate> own = status.entryIntoForceFor(id(participant));
        Optional<LocalDate> naive = history.dayFor(participant);
        if (history.isCompletionKnown() || own.isPresent()) {
          assertThat(own).as("%s for %s", history, participant).isEqualTo(naive);
        }
      }
      known += expected.isPresent() ? 1 : 0;
    }
    assertThat(known).isBetween(HISTORIES / 4, HISTORIES * 3 / 4);
  }

  private static ParticipantId id(int participant) {
    return ParticipantId.of("p" + participant);
  }

  /** A random clause with random instruments on its treaty and on another one. */
  private static final class History {
    private final Map<Integer, LocalDate> deposits = new HashMap<>();
    private final Map<Integer, LocalDate> ends = new HashMap<>();
    private final Map<Integer, LocalDate> otherDeposits = new HashMap<>();
    private final Map<Integer, LocalDate> otherEnds = new HashMap<>();
    private final int otherNumber;
    private final LocalDate adopted;
    private final EntryIntoForceClause clause;
    private final LocalDate otherDay;
    private final LocalDate possible;
    private final LocalDate certain;

    History(Random random) {
      fill(random, deposits, ends);
      fill(random, otherDeposits, otherEnds);
      this.otherNumber = 1 + random.nextInt(4);
      this.adopted = START.plusDays(random.nextInt(DAYS));
      this.clause = clause(random);
      this.otherDay = firstDayOfOther();
      this.possible = completion(false);
      this.certain = completion(true);
    }

    private static void fill(
        Random random, Map<Integer, LocalDate> deposits, Map<Integer, LocalDate> ends) {
      for (int participant = 0; participant < PARTICIPANTS; participant++) {
        if (random.nextInt(5) > 0) {
          LocalDate deposit = START.plusDays(random.nextInt(DAYS));
          deposits.put(participant, deposit);
          if (random.nextInt(4) == 0) {
            ends.put(participant, deposit.plusDays(1 + random.nextInt(DAYS)));
          }
        }
      }
    }

    private static EntryIntoForceClause clause(Random random) {
      EntryIntoForceClause.Builder clause =
          EntryIntoForceClause.builder()
              .instruments(new Stipulation(1 + random.nextInt(5), Optional.empty()))
              .delay(delay(random))
              .laterPartyDelay(delay(random))
              .regionalOrganizationsCount(truth(random))
              .internationalOrganizationsCount(truth(random));
      int moment = random.nextInt(3);
      if (moment < 2) {
        clause.laterPartyMoment(LaterPartyMoment.values()[moment]);
      }
      if (random.nextInt(4) == 0) {
        clause.notBefore(new StipulatedDay(START.plusDays(random.nextInt(250)), Optional.empty()));
      }
      if (random.nextInt(4) == 0) {
        clause.fixedDay(new StipulatedDay(START.plusDays(random.nextInt(250)), Optional.empty()));
      }
      for (int i = random.nextInt(3); i > 0; i--) {
        clause.addConditions(condition(random));
      }
      return clause.build();
    }

    private static Optional<Boolean> truth(Random random) {
      return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(random.nextBoolean());
    }

    private static Delay delay(Random random) {
      Optional<DelayRounding> rounding =
          random.nextInt(3) > 0
              ? Optional.empty()
              : Optional.of(DelayRounding.values()[random.nextInt(3)]);
      return random.nextBoolean()
          ? new Delay(random.nextInt(90), DelayUnit.DAYS, rounding, Optional.empty())
          : new Delay(random.nextInt(4), DelayUnit.MONTHS, rounding, Optional.empty());
    }

    private static ExtraCondition condition(Random random) {
      return switch (random.nextInt(4)) {
        case 0 -> share(random);
        case 1 ->
            new NamedParticipants(
                random
                    .ints(0, PARTICIPANTS)
                    .distinct()
                    .limit(1 + random.nextInt(3))
                    .mapToObj(RandomClausesTest::id)
                    .collect(ImmutableList.toImmutableList()),
                random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(3)),
                Optional.empty());
        case 2 -> new OtherTreatyInForce(OTHER, Optional.empty());
        default ->
            new FractionOfParties(
                1 + random.nextInt(2),
                3,
                Optional.of(OTHER),
                random.nextInt(3) == 0
                    ? Optional.empty()
                    : Optional.of(PartiesCountedOn.values()[random.nextInt(2)]),
                Optional.empty());
      };
    }

    private static ExtraCondition share(Random random) {
      ImmutableList.Builder<ParticipantShare> shares = ImmutableList.builder();
      for (int participant = 0; participant < PARTICIPANTS; participant++) {
        if (random.nextInt(6) > 0) {
          LocalDate change = START.plusDays(random.nextInt(DAYS));
          shares.add(
              new ParticipantShare(
                  id(participant),
                  BigDecimal.valueOf(random.nextInt(13)),
                  Optional.empty(),
                  random.nextBoolean() ? Optional.empty() : Optional.of(change.minusDays(1))));
          if (random.nextBoolean()) {
            shares.add(
                new ParticipantShare(
                    id(participant),
                    BigDecimal.valueOf(random.nextInt(13)),
                    Optional.of(change),
                    Optional.empty()));
          }
        }
      }
      return new MeasuredShare(
          ShareMeasure.GROSS_TONNAGE,
          BigDecimal.valueOf(10 + random.nextInt(40)),
          shares.build(),
          Optional.empty());
    }

    TreatyStatus status() {
      List<TreatyAction> actions = new ArrayList<>();
      addActions(actions, TREATY, deposits, ends);
      addActions(actions, OTHER, otherDeposits, otherEnds);
      Convention other =
          Convention.builder()
              .id(OTHER)
              .title(LocalizedText.english("Other Convention"))
              .entryIntoForce(
                  EntryIntoForceClause.builder()
                      .instruments(new Stipulation(otherNumber, Optional.empty()))
                      .delay(Delay.days(0))
                      .laterPartiesAfterDecisiveInstrument(Delay.days(0))
                      .regionalOrganizationsCount(true)
                      .internationalOrganizationsCount(true)
                      .build())
              .actionsKnownUntil(START.plusYears(20))
              .build();
      Convention treaty =
          other.toBuilder().id(TREATY).adoptedOn(adopted).entryIntoForce(clause).build();
      return TreatyStatus.of(
          treaty,
          List.of(other),
          List.of(
              new Participant.RegionalOrganization(
                  id(UNION), LocalizedText.english("Union"), ImmutableList.of()),
              new Participant.InternationalOrganization(
                  id(ORGANIZATION), LocalizedText.english("Organization"))),
          actions);
    }

    private static void addActions(
        List<TreatyAction> actions,
        ConventionId treaty,
        Map<Integer, LocalDate> deposits,
        Map<Integer, LocalDate> ends) {
      deposits.forEach(
          (participant, day) ->
              actions.add(
                  TreatyAction.builder()
                      .participant(id(participant))
                      .instrument(treaty)
                      .kind(TreatyActionKind.ACCESSION)
                      .date(day)
                      .build()));
      ends.forEach(
          (participant, day) ->
              actions.add(
                  TreatyAction.builder()
                      .participant(id(participant))
                      .instrument(treaty)
                      .kind(TreatyActionKind.DENUNCIATION)
                      .date(day)
                      .effectiveDate(day)
                      .build()));
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
      LocalDate deposit = deposits.get(participant);
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
      LocalDate end = ends.getOrDefault(participant, NEVER);
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
          || deposits.containsValue(day)
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
      LocalDate counting = on == PartiesCountedOn.DAY_OF_ADOPTION ? adopted : day;
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
      return isWithin(deposits.get(participant), ends.get(participant), day);
    }

    private boolean isBoundByOther(int participant, LocalDate day) {
      return !day.isBefore(otherDay)
          && isWithin(otherDeposits.get(participant), otherEnds.get(participant), day);
    }

    private LocalDate firstDayOfOther() {
      for (LocalDate day = START; day.isBefore(START.plusDays(DAYS)); day = day.plusDays(1)) {
        LocalDate today = day;
        if (count(p -> isWithin(otherDeposits.get(p), otherEnds.get(p), today)) >= otherNumber) {
          return day;
        }
      }
      return NEVER;
    }

    private static boolean isWithin(
        @Nullable LocalDate first, @Nullable LocalDate end, LocalDate day) {
      return first != null && !day.isBefore(first) && (end == null || day.isBefore(end));
    }

    private static int count(Predicate<Integer> participants) {
      return (int) IntStream.range(0, PARTICIPANTS).filter(participants::test).count();
    }

    @Override
    public String toString() {
      return clause
          + " deposits "
          + deposits
          + " ends "
          + ends
          + " other "
          + otherNumber
          + otherDeposits
          + otherEnds
          + " adopted "
          + adopted
          + " completed "
          + possible
          + ".."
          + certain;
    }
  }
}
