package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.party.TreatyActionKind.ACCESSION;
import static org.unodc.cop.domain.party.TreatyActionKind.APPROVAL;
import static org.unodc.cop.domain.party.TreatyActionKind.RATIFICATION;
import static org.unodc.cop.tests.domain.Treaties.actions;
import static org.unodc.cop.tests.domain.Treaties.conventionWith;
import static org.unodc.cop.tests.domain.Treaties.day;
import static org.unodc.cop.tests.domain.Treaties.participant;
import static org.unodc.cop.tests.domain.Treaties.status;
import static org.unodc.cop.tests.domain.Treaties.statusOn;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.Delay;
import org.unodc.cop.domain.convention.EntryIntoForceClauses;
import org.unodc.cop.domain.convention.ExtraCondition.MeasuredShare;
import org.unodc.cop.domain.convention.ExtraCondition.OtherTreatyInForce;
import org.unodc.cop.domain.convention.ShareMeasure;
import org.unodc.cop.domain.convention.StipulatedDay;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.party.DayOfEffect;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.tests.domain.Treaties.Actions;

/**
 * A treaty may wait for another treaty, as the Montreal Protocol waited for the Vienna Convention
 * for the Protection of the Ozone Layer.
 */
class OtherTreatyInForceTest {
  private static final ConventionId VIENNA = ConventionId.of("vienna");

  /** The shares are invented; together they reach two thirds only with the European Community. */
  @ParameterizedTest
  @CsvSource({"usa, 1989-01-01", "eec, 1989-01-01", "mlt, 1989-01-01", "sgp, 1989-04-05"})
  void isAConditionOfTheMontrealProtocol(String party, LocalDate expected) {
    TreatyStatus status =
        status(
            montreal(),
            List.of(vienna("1988-06-24")),
            List.of(
                new Participant.RegionalOrganization(
                    participant("eec"),
                    LocalizedText.english("European Economic Community"),
                    ImmutableList.of())),
            montrealInstruments());

    assertThat(status.entryIntoForce().known()).contains(day("1989-01-01"));
    assertThat(status.decisiveInstrument().map(TreatyAction::participant))
        .contains(participant("eec"));
    assertThat(status.entryIntoForceFor(participant(party)).known()).contains(expected);
  }

  @Test
  void delaysTheMontrealProtocolIfItComesTooLate() {
    TreatyStatus status =
        status(montreal(), List.of(vienna("1988-10-04")), List.of(), montrealInstruments());

    assertThat(status.entryIntoForce().known()).contains(day("1989-04-02"));
    assertThat(status.decisiveInstrument()).isEmpty();
  }

  @Test
  void mayHaveInstrumentsThatTheRecordLacks() {
    Convention vienna = vienna("1988-06-24");
    Convention early = vienna.toBuilder().actionsKnownUntil(day("1988-10-01")).build();
    Convention waiting =
        conventionWith(
            EntryIntoForceClauses.daysAfterInstruments(1, 0)
                .addConditions(new OtherTreatyInForce(VIENNA, Optional.empty())));
    Actions actions =
        actions().ratifications("aut 1988-03-01").add(viennaRatifiedByAustria("1989-08-19"));

    TreatyStatus complete = status(waiting, List.of(vienna), actions);
    TreatyStatus incomplete = status(waiting, List.of(early), actions);
    assertThat(complete.entryIntoForce().known()).contains(day("1989-11-17"));
    assertThat(statusOn(complete, "aut", "1989-11-16")).isEqualTo(ParticipantStatus.CONSENTED);
    assertThat(incomplete.entryIntoForce()).isEqualTo(DayOfEffect.notLaterThan(day("1989-11-17")));
    assertThat(statusOn(incomplete, "aut", "1988-12-30")).isEqualTo(ParticipantStatus.CONSENTED);
    assertThat(statusOn(incomplete, "aut", "1988-12-31")).isEqualTo(ParticipantStatus.UNKNOWN);
    assertThat(statusOn(incomplete, "aut", "1989-11-17")).isEqualTo(ParticipantStatus.PARTY);
  }

  private static Convention montreal() {
    return conventionWith(
        EntryIntoForceClauses.onFixedDayIfFulfilled(day("1989-01-01"), 3, 90)
            .addConditions(
                new MeasuredShare(
                    ShareMeasure.CONSUMPTION,
                    new BigDecimal("66.7"),
                    ImmutableList.of(
                        ObstacleSamples.share("usa", "30"),
                        ObstacleSamples.share("jpn", "15"),
                        ObstacleSamples.share("eec", "35"),
                        ObstacleSamples.share("mlt", "1"),
                        ObstacleSamples.share("sgp", "1"),
                        ObstacleSamples.share("chn", "18")),
                    Optional.empty()),
                new OtherTreatyInForce(VIENNA, Optional.empty()))
            .laterPartiesAfterEntryIntoForce(Delay.days(90))
            .regionalOrganizationsCount(false));
  }

  private static Actions montrealInstruments() {
    return actions()
        .ratifications("usa 1988-04-21")
        .add("jpn", ACCESSION, "1988-09-30")
        .ratifications("a 1988-10-17")
        .add("eec", APPROVAL, "1988-12-16")
        .add("mlt", ACCESSION, "1988-12-29")
        .add("sgp", ACCESSION, "1989-01-05")
        .add(viennaRatifiedByAustria("1987-08-19"));
  }

  /** {@return the Vienna Convention, in force 90 days after this day at the earliest} */
  private static Convention vienna(String decisive) {
    return conventionWith(
            EntryIntoForceClauses.daysAfterInstruments(1, 90)
                .notBefore(new StipulatedDay(day(decisive).plusDays(90), Optional.empty())))
        .toBuilder()
        .id(VIENNA)
        .build();
  }

  private static TreatyAction viennaRatifiedByAustria(String date) {
    return TreatyAction.builder()
        .participant(participant("aut"))
        .instrument(VIENNA)
        .kind(RATIFICATION)
        .date(day(date))
        .build();
  }
}
