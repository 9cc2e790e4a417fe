package org.unodc.cop.examples.cli.output;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.unodc.cop.domain.overview.StatusRow;
import org.unodc.cop.domain.quantity.Answer;
import picocli.CommandLine.Help.Ansi;

/** The status of a treaty as text: its facts and, if requested, its participants. */
public final class TreatyTableText {
  private static final int NAME_COLUMN = 0;
  private static final int NAME_WIDTH = 24;
  private static final int STATUS_COLUMN = 2;
  private static final int STATUS_WIDTH = 14;
  private static final int INSTRUMENT_COLUMN = 4;
  private static final int INSTRUMENT_WIDTH = 30;

  private final TreatyTable treaty;
  private final TreatyCells cells;
  private final Ansi ansi;

  private TreatyTableText(TreatyTable treaty, Ansi ansi) {
    this.treaty = treaty;
    this.cells = TreatyCells.forPeople(treaty.language());
    this.ansi = ansi;
  }

  /**
   * {@return the text, which ends with an empty line}
   *
   * @param list whether the text has the participants
   */
  public static String of(TreatyTable treaty, boolean list, Ansi ansi) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    TreatyTableText writer = new TreatyTableText(treaty, ansi);
    writer.printFacts(out);
    if (list) {
      writer.printParticipants(out);
    }
    out.println();
    return text.toString();
  }

  private void printFacts(PrintWriter out) {
    out.println(TerminalStyle.styled(PrintableText.of(treaty.name()), ansi, Ansi.Style.bold));
    TextTable facts = TextTable.empty();
    cells.facts(treaty).forEach(fact -> facts.row("  " + fact.label(), fact.value()));
    facts.print(out);
  }

  private void printParticipants(PrintWriter out) {
    out.println();
    List<StatusRow> rows = treaty.rows();
    if (rows.isEmpty()) {
      out.println(cells.label("noParticipant"));
      return;
    }
    boolean hasDenunciations = rows.stream().anyMatch(TreatyTableText::leaves);
    boolean hasNotes = rows.stream().anyMatch(TreatyCells::hasNotes);
    List<String> headings =
        new ArrayList<>(
            List.of("participant", "id", "status", "signature", "instrument", "inForceFrom"));
    if (hasDenunciations) {
      headings.addAll(List.of("denunciation", "withdrawnFrom"));
    }
    if (hasNotes) {
      headings.add("notes");
    }
    TextTable table =
        TextTable.of(headings.stream().map(cells::label).toArray())
            .maximumWidth(NAME_COLUMN, NAME_WIDTH)
            .maximumWidth(STATUS_COLUMN, STATUS_WIDTH)
            .maximumWidth(INSTRUMENT_COLUMN, INSTRUMENT_WIDTH);
    for (StatusRow row : rows) {
      table.row(cellsOf(row, hasDenunciations, hasNotes).toArray());
    }
    table.print(out);
    if (!hasDenunciations) {
      out.println();
      out.println(cells.label("noDenunciation"));
    }
    List<String> legend = cells.legend(treaty);
    if (!legend.isEmpty()) {
      out.println();
      legend.forEach(line -> PrintableText.wrapped(line).forEach(out::println));
    }
  }

  private List<String> cellsOf(StatusRow row, boolean hasDenunciations, boolean hasNotes) {
    List<String> texts = new ArrayList<>();
    texts.add(treaty.nameOf(row));
    texts.add(row.id().value());
    texts.add(cells.status(row));
    texts.add(cells.signature(row));
    texts.add(
        row.instrument().isPresent()
            ? cells.label(
                "datedInstrument", cells.instrument(row), inOneLine(cells.dayOfInstrument(row)))
            : cells.instrument(row));
    texts.add(cells.effect(row.inForceFrom()));
    if (hasDenunciations) {
      texts.add(cells.denunciation(row));
      texts.add(cells.effect(row.withdrawnFrom()));
    }
    if (hasNotes) {
      texts.add(cells.notes(row));
    }
    return texts;
  }

  private static boolean leaves(StatusRow row) {
    return row.denunciation().isPresent() || row.withdrawnFrom().comes() == Answer.YES;
  }

  private static String inOneLine(String day) {
    return day.replace(' ', '\u00A0');
  }
}
