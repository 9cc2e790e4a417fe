package org.unodc.cop.tests.domain;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.Delay;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.status.TreatyStatus;

/**
 * A random clause with random instruments on its treaty and on another one.
 *
 * @param own the instruments on the treaty
 * @param other the instruments on the other treaty
 * @param otherNumber how many instruments bring the other treaty into force
 * @param adopted the day on which the treaty was adopted
 * @param clause the clause of the treaty
 */
record RandomHistory(
    Instruments own,
    Instruments other,
    int otherNumber,
    LocalDate adopted,
    EntryIntoForceClause clause) {
  static final LocalDate START = LocalDate.of(2000, 1, 1);
  static final int DAYS = 150;
  static final int PARTICIPANTS = 8;
  static final int UNION = 6;
  static final int ORGANIZATION = 7;
  static final ConventionId OTHER = ConventionId.of("other");
  private static final ConventionId TREATY = ConventionId.of("treaty");

  static RandomHistory of(Random random) {
    return new RandomHistory(
        Instruments.of(random),
        Instruments.of(random),
        1 + random.nextInt(4),
        START.plusDays(random.nextInt(DAYS)),
        RandomClause.of(random));
  }

  static ParticipantId id(int participant) {
    return ParticipantId.of("p" + participant);
  }

  TreatyStatus status() {
    List<TreatyAction> actions = new ArrayList<>();
    own.addTo(actions, TREATY);
    other.addTo(actions, OTHER);
    Convention otherConvention =
        Convention.builder()
            .id(OTHER)
            .title(LocalizedText.english("Other Convention"))
            .entryIntoForce(
                EntryIntoForceClause.builder()
                    .instruments(new StipulatedNumber(otherNumber, Optional.empty()))
                    .delay(Delay.days(0))
                    .laterPartiesAfterDecisiveInstrument(Delay.days(0))
                    .regionalOrganizationsCount(true)
                    .internationalOrganizationsCount(true)
                    .build())
            .actionsKnownUntil(START.plusYears(20))
            .build();
    Convention treaty =
        otherConvention.toBuilder().id(TREATY).adoptedOn(adopted).entryIntoForce(clause).build();
    return TreatyStatus.of(
        treaty,
        List.of(otherConvention),
        List.of(
            new Participant.RegionalOrganization(
                id(UNION), LocalizedText.english("Union"), ImmutableList.of()),
            new Participant.InternationalOrganization(
                id(ORGANIZATION), LocalizedText.english("Organization"))),
        actions);
  }

  /**
   * The instruments on one treaty.
   *
   * @param deposits the days of deposit by participant
   * @param ends the days from which participants are no longer bound
   */
  record Instruments(Map<Integer, LocalDate> deposits, Map<Integer, LocalDate> ends) {
    static Instruments of(Random random) {
      Map<Integer, LocalDate> deposits = new HashMap<>();
      Map<Integer, LocalDate> ends = new HashMap<>();
      for (int participant = 0; participant < PARTICIPANTS; participant++) {
        if (random.nextInt(5) > 0) {
          LocalDate deposit = START.plusDays(random.nextInt(DAYS));
          deposits.put(participant, deposit);
          if (random.nextInt(4) == 0) {
            ends.put(participant, deposit.plusDays(1 + random.nextInt(DAYS)));
          }
        }
      }
      return new Instruments(deposits, ends);
    }

    boolean bind(int participant, LocalDate day) {
      LocalDate first = deposits.get(participant);
      LocalDate end = ends.get(participant);
      return first != null && !day.isBefore(first) && (end == null || day.isBefore(end));
    }

    void addTo(List<TreatyAction> actions, ConventionId treaty) {
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
  }
}
