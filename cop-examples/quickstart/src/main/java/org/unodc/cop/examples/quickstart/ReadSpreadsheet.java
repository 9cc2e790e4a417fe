package org.unodc.cop.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.time.ZoneId;
import java.util.List;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableMapping;
import org.unodc.cop.sdk.table.TableReading;
import org.unodc.cop.sdk.xlsx.CopXlsx;

/** Reads a table of side events that an organizer sent, and writes it as a workbook. */
final class ReadSpreadsheet {
  private static final String SENT =
      """
      Side events (draft);;;;;
      No;Titre;Date;Horaire;Salle;Traiteur
      se-1;Des ports sûrs;15/10/2024;13:15-14:05;m3;oui
      se-2;La jeunesse;15/10/2024;14:30-14:30;m3;non
      SE 3;Les phares;03/10/2024;;m1;non
      """;

  private ReadSpreadsheet() {}

  /** Runs this example alone. */
  public static void main(String[] args) {
    run(System.out);
  }

  static void run(PrintStream out) {
    out.println("READ A SPREADSHEET");
    Sheet sheet = CopCsv.standard().read(SENT.getBytes(UTF_8));

    // The members that the headers probably stand for. A person confirms them and fills the gaps.
    TableMapping proposed = CopTable.of(SideEvent.class).propose(sheet);
    out.print(proposed.json());

    // The table contains neither its language nor its time zone, so they are stated here.
    CopTable<SideEvent> table =
        CopTable.of(SideEvent.class)
            .writtenIn("fr")
            .in(ZoneId.of("Europe/Vienna"))
            .with(TableMapping.empty().withFixed("session", "untoc-cop12"));
    TableReading<SideEvent> reading = table.read(sheet);
    reading.values().forEach(event -> out.println("read     " + event.id() + " " + event.slot()));
    reading.problems().forEach(problem -> out.println("problem  " + problem));
    reading.notes().forEach(note -> out.println("note     " + note));

    byte[] workbook = CopXlsx.standard().write(List.of(table.write(reading.values())));
    int rows = CopXlsx.standard().read(workbook).get(0).rows().size();
    out.println("A workbook of " + rows + " rows.");
    out.println();
  }
}
