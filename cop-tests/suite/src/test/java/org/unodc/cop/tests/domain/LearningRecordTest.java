package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.party.EntryIntoForceBasis;
import org.unodc.cop.domain.party.EntryIntoForceObstacle;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.sdk.json.CopJson;

/** An answer that a record with gaps gives is still the answer after the gaps are filled. */
class LearningRecordTest {
  private static final String COMPLETE = "\"actionsKnownUntil\": \"2020-12-31\"";
  private static final String PUBLISHED = "\"enteredIntoForceOn\": \"2003-09-29\"";
  private static final String THREE_INSTRUMENTS =
      """
      "entryIntoForce": {
        "instruments": {"number": 3},
        "delay": {"number": 90, "unit": "DAYS"}%s
      }""";
  private static final String LATER_PARTIES =
      """
      , "laterPartyDelay": {"number": 30, "unit": "DAYS"},
      "laterPartyMoment": "AFTER_DECISIVE_INSTRUMENT\"""";
  private static final String CLAUSE = THREE_INSTRUMENTS.formatted(LATER_PARTIES);

  /** The record lacks Armenia's instrument, which brought the treaty into force. */
  @Test
  void anEarlierPublishedDayDecidesIfInstrumentsMayBeMissing() {
    String[] actions = {
      action("aut", "RATIFICATION", "2003-05-01"),
      action("bra", "RATIFICATION", "2003-06-01"),
      action("chl", "RATIFICATION", "2003-08-01")
    };
    TreatyStatus status = status(PUBLISHED + "," + CLAUSE, actions);

    assertThat(status.entryIntoForce().known()).contains(day("2003-09-29"));
    assertThat(status.entryIntoForceBasis()).contains(EntryIntoForceBasis.PUBLISHED);
    assertThat(status.decisiveInstrument()).isEmpty();
    assertThat(status.entryIntoForceFor(ParticipantId.of("aut")).known())
        .contains(day("2003-09-29"));
    assertThat(on(status, "chl", "2003-09-29")).isEqualTo(ParticipantStatus.PARTY);
    assertThat(status.obstaclesToEntryIntoForce())
        .containsExactly(EntryIntoForceObstacle.INSTRUMENTS_MISSING);
    assertThat(status.explainObstaclesToEntryIntoForce())
        .extracting(message -> message.in(OfficialLanguage.ENGLISH))
        .containsExactly(
            "The recorded instruments lead to entry into force on 30 October 2003, but the"
                + " published day is earlier: the record may lack instruments.");

    TreatyStatus complete = status(COMPLETE + "," + PUBLISHED + "," + CLAUSE, actions);
    assertThat(complete.entryIntoForce().known()).contains(day("2003-09-29"));
    assertThat(complete.computedEntryIntoForce().known()).contains(day("2003-10-30"));
  }

  /** The published day shows that 1 July 2003 was decisive; Chile's instrument is later. */
  @Test
  void aDepositAfterTheDecisiveDayStaysOpenWithoutTheClauseOnLaterParties() {
    String chile = action("chl", "RATIFICATION", "2003-09-20");
    TreatyStatus silent = status(PUBLISHED + "," + THREE_INSTRUMENTS.formatted(""), chile);
    TreatyStatus complete = status(PUBLISHED + "," + CLAUSE, chile);

    assertThat(on(complete, "chl", "2003-09-29")).isEqualTo(ParticipantStatus.CONSENTED);
    assertThat(complete.entryIntoForceFor(ParticipantId.of("chl")).known())
        .contains(day("2003-10-20"));
    assertThat(on(silent, "chl", "2003-09-29")).isEqualTo(ParticipantStatus.UNKNOWN);
    assertThat(silent.entryIntoForceFor(ParticipantId.of("chl")).known()).isEmpty();
  }

  /** The notice takes effect on 1 July 2005; the State returns on 1 August 2005. */
  @Test
  void aReturnAfterAnUndatedNoticeTookEffectIsANewConsent() {
    TreatyStatus status =
        inForceWith(
            action("arm", "DENUNCIATION", null, "2005-07-01"),
            action("arm", "ACCESSION", "2005-08-01"));

    assertThat(status.entryIntoForceFor(ParticipantId.of("arm")).known()).isEmpty();
    assertThat(on(status, "arm", "2005-07-01")).isEqualTo(ParticipantStatus.UNKNOWN);
    assertThat(on(status, "arm", "2005-08-31")).isEqualTo(ParticipantStatus.PARTY);
  }

  /** Whether the accession of 1 June 2005 was deposited after the notice is unknown. */
  @Test
  void aReturnBeforeAnUndatedNoticeTookEffectLeavesTheDayOpen() {
    TreatyStatus status =
        inForceWith(
            action("arm", "DENUNCIATION", null, "2005-07-01"),
            action("arm", "ACCESSION", "2005-06-01"));

    assertThat(status.entryIntoForceFor(ParticipantId.of("arm")).known()).isEmpty();
    assertThat(on(status, "arm", "2005-06-30")).isEqualTo(ParticipantStatus.PARTY);
  }

  /** If Chile was bound when it withdrew its instrument, it is a party since 2003. */
  @Test
  void anUndatedInstrumentThatWasPerhapsWithdrawnTooLateLeavesTheDayOpen() {
    TreatyStatus status =
        inForceWith(
            action("chl", "RATIFICATION", null),
            action("chl", "INSTRUMENT_WITHDRAWN", "2004-01-05"),
            action("chl", "ACCESSION", "2004-02-27"));

    assertThat(status.entryIntoForceFor(ParticipantId.of("chl")).known()).isEmpty();
    assertThat(on(status, "chl", "2004-03-28")).isEqualTo(ParticipantStatus.PARTY);
  }

  /** Without the delay it is unknown whether Chile withdrew its instrument too late. */
  @Test
  void aParticipantThatLeftOrWithdrewItsInstrumentIsNotReportedAsOneThatLeft() {
    String clause =
        "\"entryIntoForce\": {\"instruments\": {\"number\": 3}}, \"withdrawal\": {\"noticeMonths\":"
            + " {\"number\": 12}}";
    String[] actions = {
      action("aut", "RATIFICATION", "2003-05-01"),
      action("bra", "RATIFICATION", "2003-06-01"),
      action("chl", "RATIFICATION", "2003-07-01"),
      action("chl", "INSTRUMENT_WITHDRAWN", "2003-08-01"),
      action("chl", "DENUNCIATION", "2004-01-01")
    };

    assertThat(on(status(COMPLETE + "," + clause, actions), "chl", "2010-01-01"))
        .isEqualTo(ParticipantStatus.UNKNOWN);
  }

  /** The Constitution of the Universal Postal Union requires no instrument. */
  @ParameterizedTest
  @CsvSource({
    "'', 1966-01-01",
    "', \"laterPartyDelay\": {\"number\": 30, \"unit\": \"DAYS\"}', 1966-01-01",
    "', \"laterPartyDelay\": {\"number\": 30, \"unit\": \"DAYS\"},"
        + " \"laterPartyMoment\": \"AFTER_DECISIVE_INSTRUMENT\"', 1966-01-01"
  })
  void aDepositBeforeAFixedDayIsNeverALaterOne(String laterParties, LocalDate expected) {
    TreatyStatus status =
        status(
            COMPLETE
                + ", \"entryIntoForce\": {\"instruments\": {\"number\": 0},"
                + " \"fixedDay\": {\"day\": \"1966-01-01\"}"
                + laterParties
                + "}",
            action("che", "RATIFICATION", "1965-12-20"));

    assertThat(status.entryIntoForceFor(ParticipantId.of("che")).known()).contains(expected);
    assertThat(on(status, "che", "1965-12-31")).isEqualTo(ParticipantStatus.CONSENTED);
    assertThat(on(status, "che", "1966-01-01")).isEqualTo(ParticipantStatus.PARTY);
  }

  /** A clause that requires no instrument, names no day and sets no condition decides nothing. */
  @Test
  void noInstrumentDecidesIfNoneIsRequired() {
    TreatyStatus status =
        status(
            COMPLETE
                + ", \"entryIntoForce\": {\"instruments\": {\"number\": 0},"
                + " \"delay\": {\"number\": 0, \"unit\": \"DAYS\"}}",
            action("che", "RATIFICATION", "2003-05-01"));

    assertThat(status.entryIntoForce().known()).isEmpty();
    assertThat(status.obstaclesToEntryIntoForce())
        .containsExactly(EntryIntoForceObstacle.NUMBER_NOT_STATED);
  }

  private static TreatyStatus inForceWith(String... more) {
    return status(
        COMPLETE + "," + CLAUSE,
        action("aut", "RATIFICATION", "2003-05-01"),
        action("bra", "RATIFICATION", "2003-06-01"),
        action("arm", "RATIFICATION", "2003-07-01"),
        Joiner.on(", ").join(more));
  }

  private static TreatyStatus status(String clauses, String... actions) {
    String record =
        """
        {
          "format": "cop/1",
          "id": "example-cop",
          "convention": "example",
          "conventions": [{"id": "example", "title": "Convention on Examples", %s}],
          "treatyActions": [%s]
        }
        """
            .formatted(clauses, Joiner.on(", ").join(actions));
    return CopJson.of(Conference.class)
        .read(record)
        .treatyStatus(ConventionId.of("example"))
        .orElseThrow();
  }

  private static String action(String participant, String kind, @Nullable String date) {
    return action(participant, kind, date, null);
  }

  private static String action(
      String participant, String kind, @Nullable String date, @Nullable String effect) {
    return "{\"participant\": \"%s\", \"instrument\": \"example\", \"kind\": \"%s\"%s%s}"
        .formatted(participant, kind, member("date", date), member("effectiveDate", effect));
  }

  private static String member(String name, @Nullable String day) {
    return day == null ? "" : ", \"%s\": \"%s\"".formatted(name, day);
  }

  private static ParticipantStatus on(TreatyStatus status, String participant, String day) {
    return status.recordedStatusOf(ParticipantId.of(participant), day(day));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
