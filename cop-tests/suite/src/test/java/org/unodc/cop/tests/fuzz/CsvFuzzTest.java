package org.unodc.cop.tests.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.depositary.DepositaryTable;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableReading;

@Tag("fuzz")
class CsvFuzzTest {
  private static final CopCsv EXACT = CopCsv.standard().delimitedBy(',').exact();
  private static final CopTable<SideEvent> TABLE = CopTable.of(SideEvent.class);
  private static final DepositaryTable DEPOSITARY =
      DepositaryTable.of(ReferenceRecords.untoc(), ConventionId.of("untoc"));

  static Stream<byte[]> seeds() {
    return Seeds.of(
        "id,title,status\r\ne-1,\"An event, with \"\"marks\"\"\",ACCEPTED\r\n",
        "Id;Title;Room\n'=1+1;two\nlines;@SUM(A1)\n",
        "sep=;\nid;start;end\ne-1;2024-10-14T10:00:00+02:00;14.10.2024 11:00\n",
        "\uFEFFid\ttitle [fr]\ttitle [ar]\ne-1\tUn titre\tعنوان\n",
        "Side event;Organizer;Day;Time\nOne;Open Ledger;Monday, 14 October 2024;9:00-10:00 a.m.\n",
        "id;start;end\nid;x;y\n",
        "Participant,Signature,\"Ratification, Accession(a)\"\nChina 1,[12 Jun 1992],1 May 1993 a 3\n",
        "a,\"b\n",
        "sep=",
        "sep=\"\na;b\n",
        ",\n,,\n");
  }

  @MethodSource("seeds")
  @FuzzTest
  void isRefusedOrReadToCellsThatAreReadBack(byte[] bytes) {
    Sheet sheet;
    try {
      sheet = CopCsv.standard().read(bytes);
    } catch (CopException refusal) {
      assertThat(refusal.problems()).isNotEmpty();
      return;
    }
    assertThat(EXACT.read(EXACT.write(sheet)).cells()).isEqualTo(sheet.cells());
    check(sheet);
    assertThat(DEPOSITARY.read(sheet).record().participants())
        .containsAll(ReferenceRecords.untoc().participants());
  }

  /** Checks that the rows that can be read can be written and read again. */
  private static void check(Sheet sheet) {
    TableReading<SideEvent> reading;
    try {
      reading = TABLE.read(sheet);
    } catch (CopException refusal) {
      assertThat(refusal.problems()).isNotEmpty();
      return;
    }
    assertThat(TABLE.read(TABLE.write(reading.values())).orThrow()).isEqualTo(reading.values());
  }
}
