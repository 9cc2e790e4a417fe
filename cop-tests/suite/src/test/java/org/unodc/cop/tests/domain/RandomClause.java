package org.unodc.cop.tests.domain;

import static org.unodc.cop.tests.domain.RandomHistory.DAYS;
import static org.unodc.cop.tests.domain.RandomHistory.OTHER;
import static org.unodc.cop.tests.domain.RandomHistory.PARTICIPANTS;
import static org.unodc.cop.tests.domain.RandomHistory.START;
import static org.unodc.cop.tests.domain.RandomHistory.id;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
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
import org.unodc.cop.domain.convention.StipulatedNumber;

/** A random clause on entry into force, with at most two conditions. */
final class RandomClause {
  private RandomClause() {}

  static EntryIntoForceClause of(Random random) {
    EntryIntoForceClause.Builder clause =
        EntryIntoForceClause.builder()
            .instruments(new StipulatedNumber(1 + random.nextInt(5), Optional.empty()))
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
                  .mapToObj(RandomHistory::id)
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
}
