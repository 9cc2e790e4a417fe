package org.unodc.cop.examples.cli.output;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.overview.StatusRow;
import org.unodc.cop.sdk.table.Sheet;

/** The status of treaties as tables, for people or for CSV and workbooks. */
public final class TreatyTableSheet {
  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of(
          "participant",
          "id",
          "status",
          "signature",
          "instrument",
          "instrumentDay",
          "inForceFrom",
          "denunciation",
          "withdrawnFrom",
          "notes");

  private final TreatyCells cells;

  TreatyTableSheet(TreatyCells cells) {
    this.cells = cells;
  }

  /** {@return the tables with days as the language writes them} */
  public static TreatyTableSheet forPeople(OfficialLanguage language) {
    return new TreatyTableSheet(TreatyCells.forPeople(language));
  }

  /** {@return the tables with days of ISO 8601} */
  public static TreatyTableSheet forPrograms(OfficialLanguage language) {
    return new TreatyTableSheet(TreatyCells.forPrograms(language));
  }

  /** {@return one row for each participant of each treaty; the first two columns are the treaty} */
  public Sheet ofParticipants(List<TreatyTable> treaties) {
    ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
    rows.add(
        Stream.concat(
                Stream.of(cells.label("treaty"), cells.label("treatyId")),
                COLUMNS.stream().map(cells::label))
            .toList());
    for (TreatyTable treaty : treaties) {
      String name = treaty.treaty().title().in(treaty.language());
      String id = treaty.treaty().id().value();
      participants(treaty).stream()
          .skip(1)
          .map(row -> Stream.concat(Stream.of(name, id), row.stream()).toList())
          .forEach(rows::add);
    }
    return Sheet.of(cells.label("participants"), rows.build());
  }

  /** {@return one row for each fact about each treaty} */
  public Sheet ofFacts(List<TreatyTable> treaties) {
    ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
    rows.add(List.of(cells.label("treatyId"), cells.label("fact"), cells.label("value")));
    for (TreatyTable treaty : treaties) {
      for (TreatyCells.Fact fact : cells.facts(treaty)) {
        rows.add(List.of(treaty.treaty().id().value(), fact.label(), fact.value()));
      }
      for (String line : cells.legend(treaty)) {
        rows.add(List.of(treaty.treaty().id().value(), cells.label("participants"), line));
      }
    }
    return Sheet.of(cells.label("treaties"), rows.build());
  }

  /** {@return the headings, and a row for each participant of a treaty} */
  ImmutableList<ImmutableList<String>> participants(TreatyTable treaty) {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    rows.add(ImmutableList.copyOf(COLUMNS.stream().map(cells::label).toList()));
    for (StatusRow row : treaty.rows()) {
      rows.add(
          ImmutableList.of(
              treaty.nameOf(row),
              row.id().value(),
              cells.status(row),
              cells.signature(row),
              cells.instrument(row),
              cells.dayOfInstrument(row),
              cells.effect(row.inForceFrom()),
              cells.denunciation(row),
              cells.effect(row.withdrawnFrom()),
              cells.notes(row)));
    }
    return rows.build();
  }
}
