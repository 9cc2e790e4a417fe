package org.unodc.cop.examples.programme.exchange;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.conference.TableList;
import org.unodc.cop.examples.programme.problem.ReadingProblem;
import org.unodc.cop.examples.programme.text.ServiceTexts;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableProblem;
import org.unodc.cop.sdk.xlsx.CopXlsx;

/** Reads lists in tables as parts of the record. */
@Component
class ListImport {
  private final ConferenceStore store;

  ListImport(ConferenceStore store) {
    this.store = store;
  }

  /**
   * The record with a list.
   *
   * @param record the record, which is not stored
   * @param revision the revision of the record to which the rows were added
   * @param problems why the list cannot be imported; empty if it can
   * @param notes what the officer should know although it is not wrong
   */
  record Result(
      Conference record,
      long revision,
      ImmutableList<ReadingProblem> problems,
      ImmutableList<String> notes) {}

  /**
   * {@return the current record with the rows of all sheets of a file}
   *
   * @param list the key of the list that the file is; if blank, the headers of each sheet decide
   * @throws CopException if the file is no table
   */
  Result read(byte[] file, String list, TableList.Settings settings, OfficialLanguage language) {
    Snapshot before = store.current();
    Snapshot now = before;
    List<ReadingProblem> problems = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (Sheet sheet : sheets(file)) {
      Optional<TableList.Content> content =
          TableList.read(sheet, list, now, settings).filter(read -> read.record().isPresent());
      if (content.isEmpty()) {
        problems.add(
            new ReadingProblem(
                "",
                sheet.name(),
                0,
                0,
                ServiceTexts.plain("desk.record.import-list.unknown", language)));
      } else {
        content.get().problems().forEach(problem -> problems.add(problem(problem, language)));
        content.get().notes().forEach(note -> notes.add(note.in(language)));
        Conference after = content.get().record().orElseThrow();
        now = new Snapshot(now.revision(), after, store.sessionOf(after), now.versions());
      }
    }
    return new Result(
        now.conference(),
        before.revision(),
        ImmutableList.copyOf(problems),
        ImmutableList.copyOf(notes));
  }

  /** A workbook is an archive; all other files are taken for text. */
  private static ImmutableList<Sheet> sheets(byte[] file) {
    return file.length > 1 && file[0] == 'P' && file[1] == 'K'
        ? CopXlsx.standard().read(file)
        : ImmutableList.of(CopCsv.standard().read(file));
  }

  private static ReadingProblem problem(TableProblem problem, OfficialLanguage language) {
    return new ReadingProblem(
        problem.code().code(), problem.place().toString(), 0, 0, problem.message(language));
  }
}
