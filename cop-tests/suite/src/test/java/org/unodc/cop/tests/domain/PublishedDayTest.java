package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.domain.party.EntryIntoForceObstacle.DELAY_NOT_STATED;
import static org.unodc.cop.domain.party.EntryIntoForceObstacle.NUMBER_NOT_REACHED;
import static org.unodc.cop.domain.party.EntryIntoForceObstacle.NUMBER_NOT_STATED;
import static org.unodc.cop.domain.party.ParticipantStatus.CONSENTED;
import static org.unodc.cop.domain.party.ParticipantStatus.PARTY;
import static org.unodc.cop.domain.party.ParticipantStatus.UNKNOWN;
import static org.unodc.cop.domain.party.TreatyActionKind.ACCESSION;
import static org.unodc.cop.domain.party.TreatyActionKind.RATIFICATION;
import static org.unodc.cop.tests.domain.Treaties.actions;
import static org.unodc.cop.tests.domain.Treaties.convention;
import static org.unodc.cop.tests.domain.Treaties.day;
import static org.unodc.cop.tests.domain.Treaties.participant;
import static org.unodc.cop.tests.domain.Treaties.protocol;
import static org.unodc.cop.tests.domain.Treaties.status;
import static org.unodc.cop.tests.domain.Treaties.statusOn;
import static org.unodc.cop.tests.domain.Treaties.toProtocol;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.Delay;
import org.unodc.cop.domain.convention.DelayRounding;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.convention.LaterPartyMoment;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.party.EntryIntoForceBasis;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.tests.domain.Treaties.Actions;

/** The published day of entry into force decides if the day cannot be computed. */
class PublishedDayTest {
  private static final EntryIntoForceClause SILENT = EntryIntoForceClause.builder().build();

  @ParameterizedTest
  @CsvSource({
    "aut, 2003-09-28, CONSENTED",
    "aut, 2003-09-29, PARTY",
    "usa, 2003-09-29, PARTY",
    "jpn, 2010-01-01, UNKNOWN",
    "jpn, 2004-12-31, NONE"
  })
  void decidesWithoutAClause(String party, LocalDate day, ParticipantStatus expected) {
    TreatyStatus status =
        status(
            published(Optional.empty()),
            actions()
                .add("aut", RATIFICATION, "2003-05-01")
                .add("usa", RATIFICATION, "2003-09-29")
                .add("jpn", ACCESSION, "2005-01-01"));

    assertThat(status.entryIntoForce().known()).contains(day("2003-09-29"));
    assertThat(status.entryIntoForceBasis()).contains(EntryIntoForceBasis.PUBLISHED);
    assertThat(status.obstaclesToEntryIntoForce())
        .containsExactly(NUMBER_NOT_STATED, DELAY_NOT_STATED);
    assertThat(status.decisiveInstrument()).isEmpty();
    assertThat(statusOn(status, party, day.toString())).isEqualTo(expected);
    assertThat(status.entryIntoForceFor(participant("jpn")).known()).isEmpty();
  }

  @Test
  void decidesIfTheRecordLacksInstruments() {
    TreatyStatus status =
        status(
            published(Optional.of(Treaties.threeInstruments())),
            actions().add("aut", RATIFICATION, "2003-05-01").add("jpn", ACCESSION, "2005-01-01"));

    assertThat(status.entryIntoForceBasis()).contains(EntryIntoForceBasis.PUBLISHED);
    assertThat(status.obstaclesToEntryIntoForce()).containsExactly(NUMBER_NOT_REACHED);
    assertThat(status.entryIntoForceFor(participant("aut")).known()).contains(day("2003-09-29"));
    assertThat(status.entryIntoForceFor(participant("jpn")).known()).contains(day("2005-01-31"));
  }

  /** The published day of 29 September 2003 shows that 1 July 2003 was the decisive day. */
  @ParameterizedTest
  @CsvSource({
    "2003-07-01, 2003-09-29",
    "2003-07-02, 2004-01-02",
    "2003-09-29, 2004-03-29",
    "2003-09-30, 2004-03-30"
  })
  void showsTheDecisiveDayIfTheDelayIsKnown(LocalDate deposit, LocalDate expected) {
    EntryIntoForceClause clause =
        SILENT.toBuilder()
            .delay(Delay.days(90))
            .laterPartiesAfterDecisiveInstrument(Delay.months(6))
            .build();
    Actions actions = actions().add("jpn", ACCESSION, deposit.toString());

    assertThat(
            status(published(Optional.of(clause)), actions)
                .entryIntoForceFor(participant("jpn"))
                .known())
        .contains(expected);
  }

  @Test
  void leavesTheDayOfAPartyOpenIfTheDecisiveDayIsUnknown() {
    EntryIntoForceClause clause =
        SILENT.toBuilder().laterPartiesAfterDecisiveInstrument(Delay.days(180)).build();
    TreatyStatus status =
        status(
            published(Optional.of(clause)),
            actions()
                .add("aut", RATIFICATION, "2003-04-02")
                .add("jpn", ACCESSION, "2003-04-03")
                .add("usa", ACCESSION, "2003-10-01"));

    assertThat(status.entryIntoForceFor(participant("aut")).known()).contains(day("2003-09-29"));
    assertThat(status.entryIntoForceFor(participant("jpn")).known()).isEmpty();
    assertThat(statusOn(status, "jpn", "2003-09-28")).isEqualTo(CONSENTED);
    assertThat(statusOn(status, "jpn", "2003-09-29")).isEqualTo(UNKNOWN);
    assertThat(statusOn(status, "jpn", "2003-09-30")).isEqualTo(PARTY);
    assertThat(status.entryIntoForceFor(participant("usa")).known()).contains(day("2004-03-29"));
  }

  @Test
  void bindsFromThatDayIfOnlyLaterDepositsAreDelayed() {
    EntryIntoForceClause clause =
        SILENT.toBuilder().laterPartyMoment(LaterPartyMoment.AFTER_ENTRY_INTO_FORCE).build();
    TreatyStatus status =
        status(
            published(Optional.of(clause)),
            actions().add("jpn", ACCESSION, "2003-09-28").add("usa", ACCESSION, "2003-10-01"));

    assertThat(status.entryIntoForceFor(participant("jpn")).known()).contains(day("2003-09-29"));
    assertThat(status.entryIntoForceFor(participant("usa")).known()).isEmpty();
  }

  /** A delay that ends on the first day of a month cannot lead to the published 29 September. */
  @Test
  void showsNoDecisiveDayIfTheDelayCannotLeadToIt() {
    EntryIntoForceClause clause =
        SILENT.toBuilder()
            .delay(Delay.months(1).roundedTo(DelayRounding.FIRST_DAY_OF_NEXT_MONTH))
            .laterPartiesAfterDecisiveInstrument(Delay.days(60))
            .build();
    TreatyStatus status =
        status(
            published(Optional.of(clause)),
            actions()
                .add("aut", RATIFICATION, "2003-07-31")
                .add("jpn", ACCESSION, "2003-08-01")
                .add("usa", ACCESSION, "2003-09-30"));

    assertThat(statusOn(status, "aut", "2003-09-29")).isEqualTo(PARTY);
    assertThat(statusOn(status, "jpn", "2003-09-29")).isEqualTo(UNKNOWN);
    assertThat(statusOn(status, "jpn", "2003-09-30")).isEqualTo(PARTY);
    assertThat(status.entryIntoForceFor(participant("usa")).known()).contains(day("2003-11-29"));
  }

  /** The computed day is a control, whether it is earlier or later than the published one. */
  @ParameterizedTest
  @CsvSource({"2003-08-15", "2003-09-29", "2003-10-15"})
  void decidesAlsoIfAnotherDayIsComputed(LocalDate published) {
    Convention treaty = convention().toBuilder().enteredIntoForceOn(published).build();
    TreatyStatus status = status(treaty, actions().threeInstruments());

    assertThat(status.entryIntoForce().known()).contains(published);
    assertThat(status.entryIntoForceBasis()).contains(EntryIntoForceBasis.PUBLISHED);
    assertThat(status.computedEntryIntoForce().known()).contains(day("2003-09-29"));
    assertThat(statusOn(status, "aut", published.toString())).isEqualTo(PARTY);
    assertThat(statusOn(status, "aut", published.minusDays(1).toString())).isEqualTo(CONSENTED);
    assertThat(status.obstaclesToEntryIntoForce()).isEmpty();
  }

  @Test
  void confirmsAComputedDayThatOtherInstrumentsCouldHaveMoved() {
    Convention early = convention().toBuilder().actionsKnownUntil(day("2003-05-15")).build();
    Convention confirmed = early.toBuilder().enteredIntoForceOn(day("2003-09-29")).build();
    Actions actions = actions().threeInstruments();

    ParticipantId austria = participant("aut");
    LocalDate day = day("2003-09-28");
    assertThat(status(early, actions).recordedStatusOf(austria, day)).isEqualTo(UNKNOWN);
    assertThat(status(confirmed, actions).recordedStatusOf(austria, day)).isEqualTo(CONSENTED);
    assertThat(status(confirmed, actions).entryIntoForceBasis())
        .contains(EntryIntoForceBasis.PUBLISHED);
  }

  @Test
  void isTheDayForWhichAProtocolWaits() {
    TreatyStatus status =
        status(
            protocol(),
            List.of(published(Optional.empty())),
            actions().add(toProtocol("aut", "2001-01-01")));

    assertThat(status.entryIntoForce().known()).contains(day("2003-09-29"));
    assertThat(status.entryIntoForceBasis()).contains(EntryIntoForceBasis.COMPUTED);
  }

  @Test
  void isAbsentIfTheDayIsNeitherComputedNorPublished() {
    TreatyStatus status = status(convention(), actions());

    assertThat(status.entryIntoForce().known()).isEmpty();
    assertThat(status.entryIntoForceBasis()).isEmpty();
  }

  private static Convention published(Optional<EntryIntoForceClause> clause) {
    return convention().toBuilder()
        .entryIntoForce(clause)
        .enteredIntoForceOn(day("2003-09-29"))
        .build();
  }
}
