package org.unodc.cop.tests.depositary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.unodc.cop.tests.depositary.DepositaryTables.TREATY;
import static org.unodc.cop.tests.depositary.DepositaryTables.actions;
import static org.unodc.cop.tests.depositary.DepositaryTables.messages;
import static org.unodc.cop.tests.depositary.DepositaryTables.read;
import static org.unodc.cop.tests.depositary.DepositaryTables.reader;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.sdk.depositary.DepositaryAction;
import org.unodc.cop.sdk.depositary.DepositaryReading;
import org.unodc.cop.sdk.depositary.DepositaryTable;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.table.TableMapping;
import org.unodc.cop.sdk.table.TableProblem;

/** A table about a treaty of which the record already has actions. */
class DepositaryAgainstRecordTest {
  private static final String HEADERS = "Participant,Signature,\"Ratification, Accession(a)\"\n";
  private static final String PARTICIPANTS =
      "{\"type\": \"state\", \"id\": \"aut\", \"state\": \"AUT\"},"
          + "{\"type\": \"state\", \"id\": \"jpn\", \"state\": \"JPN\"}";
  private static final String RATIFIED =
      "{\"participant\": \"aut\", \"instrument\": \"harbours\", \"kind\": \"RATIFICATION\","
          + " \"date\": \"1992-06-12\"}";

  @Test
  void doesNotAddAnActionAgain() {
    DepositaryTable reader = reader(PARTICIPANTS, RATIFIED);
    DepositaryReading first = read(reader, HEADERS + "Austria,1 Jan 1990,12 Jun 1992\n");
    DepositaryReading second =
        read(
            DepositaryTable.of(first.record(), TREATY),
            HEADERS + "Austria,1 Jan 1990,12 Jun 1992\n");

    assertThat(first.actions()).extracting(DepositaryAction::isNew).containsExactly(true, false);
    assertThat(first.record().treatyActions()).hasSize(2);
    assertThat(first.participants()).isEmpty();
    assertThat(second.actions()).extracting(DepositaryAction::isNew).containsExactly(false, false);
    assertThat(second.record()).isEqualTo(first.record());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "21 Jun 1992|ratification of 1992-06-21",
        "12 Jun 1992 a|accession of 1992-06-12",
        "12 Jun 1991 a|accession of 1991-06-12"
      })
  void reportsAContradiction(String cell, String stated) {
    DepositaryTable reader = reader(PARTICIPANTS, RATIFIED);
    DepositaryReading reading =
        read(reader, HEADERS + "Austria,1 Jan 1990," + cell + "\nJapan,2 Jan 1990,\n");

    assertThat(messages(reading.problems()))
        .containsExactly(
            "C2 (\"Ratification, Accession(a)\"): The table states "
                + stated
                + ", but the record states ratification of 1992-06-12; correct one of them.");
    assertThat(actions(reading)).containsExactly("jpn SIGNATURE 1990-01-02");
  }

  @Test
  void reportsAnActionOfTheRecordWithoutADay() {
    DepositaryTable reader =
        reader(PARTICIPANTS, RATIFIED.replace(", \"date\": \"1992-06-12\"", ""));

    assertThat(messages(read(reader, HEADERS + "Austria,1 Jan 1990,12 Jun 1992\n").problems()))
        .singleElement()
        .asString()
        .contains("but the record states ratification on a day that is not known");
  }

  @Test
  void addsALaterActionToThoseThatTheTableConfirms() {
    DepositaryTable reader = reader(PARTICIPANTS, RATIFIED);

    assertThat(actions(read(reader, HEADERS + "Austria,,\"12 Jun 1992, 1 May 2001 a\"\n")))
        .containsExactly("aut RATIFICATION 1992-06-12", "aut ACCESSION 2001-05-01");
  }

  @Test
  void notesWhatTheTableDoesNotHave() {
    DepositaryTable reader = reader(PARTICIPANTS, RATIFIED);
    DepositaryReading reading = read(reader, HEADERS + "Austria,1 Jan 1990,\n");
    DepositaryReading signatures = read(reader, "Participant,Signature\nAustria,1 Jan 1990\n");

    assertThat(messages(reading.notes()))
        .containsExactly(
            "A2 (\"Participant\"): The record also states ratification of 1992-06-12, which this"
                + " row does not have; the record keeps it.");
    assertThat(reading.record().treatyActions()).hasSize(2);
    assertThat(signatures.notes()).isEmpty();
  }

  @Test
  void looksOnlyAtTheTreaty() {
    DepositaryTable reader = reader(PARTICIPANTS, RATIFIED.replace("\"harbours\"", "\"other\""));

    assertThat(actions(read(reader, HEADERS + "Austria,,21 Jun 1992\n")))
        .containsExactly("aut RATIFICATION 1992-06-21");
  }

  @Test
  void setsTheLastKnownDayOnlyIfItIsStatedAndEveryRowIsRead() {
    LocalDate day = LocalDate.of(2024, 10, 14);
    String table = HEADERS + "Austria,1 Jan 1990,\n";

    assertThat(treaty(read(reader(), table).record()).currentParticipantsKnownUntil()).isEmpty();
    assertThat(
            treaty(read(reader().knownUntil(day), table).record()).currentParticipantsKnownUntil())
        .contains(day);
    assertThat(
            treaty(read(reader().knownUntil(day), table + "Atlantis,1 May 1990,\n").record())
                .currentParticipantsKnownUntil())
        .isEmpty();
  }

  @Test
  void setsNoLastKnownDayIfAColumnIsNotRead() {
    LocalDate day = LocalDate.of(2024, 10, 14);
    String table = HEADERS.strip() + ",Retreat\nAustria,1 Jan 1990,,5 Jan 1999\n";

    DepositaryReading reading = read(reader().knownUntil(day), table);

    assertThat(reading.problems()).isEmpty();
    assertThat(treaty(reading.record()).currentParticipantsKnownUntil()).isEmpty();
    assertThat(reading.notes())
        .extracting(TableProblem::message)
        .anyMatch(note -> note.contains("are known until 2024-10-14, because a column"));
    TableMapping withoutColumn =
        new TableMapping(ImmutableMap.of("Retreat", ""), ImmutableMap.of(), ImmutableMap.of());
    assertThat(
            treaty(read(reader().knownUntil(day).with(withoutColumn), table).record())
                .currentParticipantsKnownUntil())
        .contains(day);
  }

  @Test
  void refusesADayBeforeTheOneOfTheRecord() {
    LocalDate day = LocalDate.of(2024, 10, 14);
    Conference known = read(reader().knownUntil(day), HEADERS + "Austria,1 Jan 1990,\n").record();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> DepositaryTable.of(known, TREATY).knownUntil(day.minusDays(1)))
        .withMessage(
            "The record knows the actions on harbours until 2024-10-14, which is after"
                + " 2024-10-13.");
    assertThat(DepositaryTable.of(known, TREATY).knownUntil(day)).isNotNull();
  }

  @Test
  void refusesATreatyThatTheRecordLacks() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> DepositaryTable.of(DepositaryTables.record("", ""), ConventionId.of("other")))
        .withMessage("The record has no treaty other.");
  }

  @Test
  void throwsTheProblemsIfAsked() {
    assertThat(read(reader(), HEADERS + "Austria,1 Jan 1990,\n").orThrow().treatyActions())
        .hasSize(1);
    assertThatExceptionOfType(CopException.class)
        .isThrownBy(() -> read(reader(), HEADERS + "Atlantis,1 Jan 1990,\n").orThrow())
        .satisfies(
            refusal -> {
              assertThat(refusal.problems().get(0).line()).isEqualTo(2);
              assertThat(refusal.problems().get(0).column()).isEqualTo(1);
            });
  }

  private static Convention treaty(Conference record) {
    return record.conventions().get(0);
  }
}
