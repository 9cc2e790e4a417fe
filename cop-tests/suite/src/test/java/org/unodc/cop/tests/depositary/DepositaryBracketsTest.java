package org.unodc.cop.tests.depositary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.tests.depositary.DepositaryTables.actions;
import static org.unodc.cop.tests.depositary.DepositaryTables.read;
import static org.unodc.cop.tests.depositary.DepositaryTables.reader;

import org.junit.jupiter.api.Test;
import org.unodc.cop.sdk.depositary.DepositaryReading;

/** The days in square brackets of participants that have withdrawn. */
class DepositaryBracketsTest {
  @Test
  void aDayOfWithdrawalExplainsBrackets() {
    String table =
        "Participant,Ratification,Withdrawal\n"
            + "Philippines,[30 Aug 2011],17 Mar 2018\n"
            + "[Burundi] 2,21 Sep 2004,27 Oct 2016\n"
            + "Jamaica,[3 Oct 1975],1 Jan 1970\n";
    DepositaryReading reading = read(reader(), table);

    assertThat(actions(reading))
        .containsExactly(
            "phl RATIFICATION 2011-08-30",
            "phl DENUNCIATION 2018-03-17",
            "bdi RATIFICATION 2004-09-21",
            "bdi DENUNCIATION 2016-10-27");
    assertThat(reading.problems())
        .extracting(problem -> problem.place().toString())
        .containsExactly("B4");
  }

  @Test
  void aDenunciationInTheRecordExplainsBrackets() {
    DepositaryReading reading =
        read(
            reader(
                "{\"type\": \"state\", \"id\": \"phl\", \"state\": \"PHL\"}",
                "{\"participant\": \"phl\", \"instrument\": \"harbours\","
                    + " \"kind\": \"DENUNCIATION\", \"date\": \"2018-03-17\"}"),
            "Participant,Ratification\n[Philippines],30 Aug 2011\nBurundi,[21 Sep 2004]\n");

    assertThat(actions(reading)).containsExactly("phl RATIFICATION 2011-08-30");
    assertThat(reading.problems()).hasSize(1);
  }

  @Test
  void aWithdrawnInstrumentExplainsBrackets() {
    String table =
        "Participant,Ratification,Withdrawal of instrument\nKenya,[1 May 1990],2 May 1991\n";

    assertThat(actions(read(reader(), table)))
        .containsExactly("ken RATIFICATION 1990-05-01", "ken INSTRUMENT_WITHDRAWN 1991-05-02");
  }
}
