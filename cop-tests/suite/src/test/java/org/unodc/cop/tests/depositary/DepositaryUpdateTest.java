package org.unodc.cop.tests.depositary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.tests.depositary.DepositaryTables.TREATY;
import static org.unodc.cop.tests.depositary.DepositaryTables.actions;
import static org.unodc.cop.tests.depositary.DepositaryTables.messages;
import static org.unodc.cop.tests.depositary.DepositaryTables.read;
import static org.unodc.cop.tests.depositary.DepositaryTables.reader;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.sdk.depositary.DepositaryAction;
import org.unodc.cop.sdk.depositary.DepositaryReading;
import org.unodc.cop.sdk.depositary.DepositaryTable;

/** A record that is brought to date from a later table. */
class DepositaryUpdateTest {
  private static final String HEADERS =
      "Participant,Signature,\"Ratification, Accession(a)\",Withdrawal\n";
  private static final String PARTICIPANTS =
      "{\"type\": \"state\", \"id\": \"aut\", \"state\": \"AUT\"},"
          + "{\"type\": \"state\", \"id\": \"jpn\", \"state\": \"JPN\"}";
  private static final String SIGNED = action("aut", "SIGNATURE", "\"date\": \"1990-01-01\",");
  private static final String RATIFIED =
      action(
          "aut",
          "RATIFICATION",
          "\"date\": \"1992-06-12\", \"note\": \"With a declaration.\", \"source\": {\"title\":"
              + " \"An older table\", \"certainty\": \"STATED\"},");

  @Test
  void replacesTheKindOrTheDay() {
    DepositaryReading reading =
        update(
            SIGNED + "," + RATIFIED, "Austria,2 Jan 1990,21 Jun 1992 a,\nKenya,,1 May 1999 a,\n");

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.notes()).isEmpty();
    assertThat(reading.actions())
        .extracting(DepositaryAction::isChange)
        .containsExactly(true, true, false);
    assertThat(reading.actions())
        .extracting(DepositaryAction::isNew)
        .containsExactly(false, false, true);
    assertThat(described(reading.record().treatyActions()))
        .containsExactly(
            "aut SIGNATURE 1990-01-02", "aut ACCESSION 1992-06-21", "ken ACCESSION 1999-05-01");
    TreatyAction changed = reading.record().treatyActions().get(1);
    assertThat(changed.note()).hasToString("Optional[With a declaration.]");
    assertThat(changed.source()).isEmpty();
  }

  @Test
  void changesNothingTheSecondTime() {
    String table = "Austria,2 Jan 1990,21 Jun 1992 a,\nKenya,,1 May 1999 a,\n";
    DepositaryReading first = update(SIGNED + "," + RATIFIED, table);
    DepositaryReading second =
        read(DepositaryTable.of(first.record(), TREATY).updating(), HEADERS + table);

    assertThat(second.record()).isEqualTo(first.record());
    assertThat(second.actions())
        .noneMatch(DepositaryAction::isNew)
        .noneMatch(DepositaryAction::isChange);
  }

  @Test
  void keepsWhatTheTableConfirms() {
    DepositaryReading reading =
        update(SIGNED + "," + RATIFIED, "Austria,1 Jan 1990,12 Jun 1992,\n");

    assertThat(reading.record())
        .isEqualTo(DepositaryTables.record(PARTICIPANTS, SIGNED + "," + RATIFIED));
  }

  @Test
  void fillsInADay() {
    DepositaryReading reading =
        update(action("aut", "RATIFICATION", ""), "Austria,,12 Jun 1992,\n");

    assertThat(described(reading.record().treatyActions()))
        .containsExactly("aut RATIFICATION 1992-06-12");
  }

  @Test
  void addsTheReturnAfterADenunciation() {
    String left = action("aut", "DENUNCIATION", "\"date\": \"2001-01-01\",");
    DepositaryReading reading = update(RATIFIED + "," + left, "Austria,,3 Mar 2003 a,5 May 2005\n");

    assertThat(reading.problems()).isEmpty();
    assertThat(described(reading.record().treatyActions()))
        .containsExactly(
            "aut RATIFICATION 1992-06-12",
            "aut DENUNCIATION 2001-01-01",
            "aut ACCESSION 2003-03-03",
            "aut DENUNCIATION 2005-05-05");
    assertThat(messages(reading.notes()))
        .singleElement()
        .asString()
        .contains("The record also states ratification of 1992-06-12, denunciation of 2001-01-01");
  }

  @Test
  void correctsADenunciation() {
    String left = action("aut", "DENUNCIATION", "\"date\": \"2001-01-01\",");

    assertThat(
            described(
                update(RATIFIED + "," + left, "Austria,,12 Jun 1992,1 Feb 2001\n")
                    .record()
                    .treatyActions()))
        .containsExactly("aut RATIFICATION 1992-06-12", "aut DENUNCIATION 2001-02-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 May 1991 a, 21 Jun 1992|RATIFICATION",
        "21 Jun 1992|ACCESSION",
      })
  void refusesWhatCanBeAboutSeveralActions(String cell, TreatyActionKind other) {
    String recorded =
        other == TreatyActionKind.ACCESSION
            ? RATIFIED + "," + action("aut", "ACCESSION", "\"date\": \"1992-06-13\",")
            : RATIFIED;
    DepositaryReading reading =
        update(recorded, "Austria,,\"" + cell + "\",\nJapan,,1 May 1999,\n");

    assertThat(reading.problems())
        .isNotEmpty()
        .allMatch(problem -> problem.message().contains("correct one of them"));
    assertThat(actions(reading)).containsExactly("jpn RATIFICATION 1999-05-01");
  }

  @Test
  void removesNothingAndNamesWhatTheTableLacks() {
    String others = action("jpn", "ACCESSION", "\"date\": \"1999-05-01\",");
    DepositaryReading reading =
        update(SIGNED + "," + RATIFIED + "," + others, "Austria,,12 Jun 1992,\n");

    assertThat(described(reading.record().treatyActions()))
        .containsExactly(
            "aut SIGNATURE 1990-01-01", "aut RATIFICATION 1992-06-12", "jpn ACCESSION 1999-05-01");
    assertThat(reading.absent())
        .extracting(Participant::id)
        .containsExactly(ParticipantId.of("jpn"));
    assertThat(messages(reading.notes()))
        .singleElement()
        .asString()
        .contains("The record also states signature of 1990-01-01");
  }

  @Test
  void isOnlyDoneIfItIsAsked() {
    DepositaryReading reading =
        read(reader(PARTICIPANTS, RATIFIED), HEADERS + "Austria,,21 Jun 1992,\n");

    assertThat(reading.problems()).hasSize(1);
    assertThat(reading.record()).isEqualTo(DepositaryTables.record(PARTICIPANTS, RATIFIED));
  }

  private static DepositaryReading update(String recorded, String rows) {
    return read(reader(PARTICIPANTS, recorded).updating(), HEADERS + rows);
  }

  private static String action(String participant, String kind, String more) {
    return "{\"participant\": \"%s\", %s \"instrument\": \"harbours\", \"kind\": \"%s\"}"
        .formatted(participant, more, kind);
  }

  private static List<String> described(List<TreatyAction> actions) {
    return actions.stream()
        .map(
            action ->
                action.participant()
                    + " "
                    + action.kind()
                    + " "
                    + action.date().map(LocalDate::toString).orElse("-"))
        .toList();
  }
}
