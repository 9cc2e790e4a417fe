package org.unodc.cop.sdk.workbook;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.checkIndex;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.table.CellPlace;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableProblem;
import org.unodc.cop.sdk.table.TableReading;
import org.unodc.cop.sdk.workbook.RecordSheetWriter.FilledColumn;

/**
 * The lists of a record with words in place of codes and names in place of ids, so that a form can
 * show an entry and change it.
 *
 * <p>Example:
 *
 * <pre>{@code
 * RecordEntries entries = RecordEntries.of(conference, OfficialLanguage.FRENCH);
 * EntryList sessions = entries.list("sessions").orElseThrow();
 * entries.with(sessions, 0, sessions.entries().get(0)).orThrow().get(0).equals(conference) // true
 * }</pre>
 */
public final class RecordEntries {
  private final Conference record;
  private final WorkbookWords words;
  private final RecordSheetWriter writer;
  private final ImmutableList<EntryList> lists;

  private RecordEntries(Conference record, WorkbookWords words) {
    this.record = record;
    this.words = words;
    this.writer = RecordSheetWriter.of(RecordWorkbook.tree(record), words);
    ImmutableList<String> keys =
        SheetKind.names(new WorkbookWords(OfficialLanguage.ENGLISH)).keySet().asList();
    List<EntryList> all = new ArrayList<>();
    SheetKind.names(words)
        .forEach(
            (name, kind) -> all.add(new EntryList(key(keys.get(all.size())), name, kind, writer)));
    this.lists = ImmutableList.copyOf(all);
  }

  private static String key(String name) {
    return CharMatcher.inRange('a', 'z')
        .negate()
        .trimAndCollapseFrom(name.toLowerCase(Locale.ROOT), '-');
  }

  /** {@return the lists of a record with labels and words in a language} */
  public static RecordEntries of(Conference record, OfficialLanguage language) {
    requireNonNull(record, "record");
    requireNonNull(language, "language");
    return new RecordEntries(record, new WorkbookWords(language));
  }

  /** {@return all lists that a record can have, the record itself first, also the empty ones} */
  public ImmutableList<EntryList> lists() {
    return lists;
  }

  /** {@return the list with this key; empty if no record has one} */
  public Optional<EntryList> list(String key) {
    requireNonNull(key, "key");
    return lists.stream().filter(list -> list.key().equals(key)).findFirst();
  }

  /**
   * {@return the record with an entry that has these texts, or what they say wrongly} The place of
   * a problem has the entry as its row and the field as its column, both counted from 1.
   *
   * @param list a list of these entries
   * @param entry the position of the entry, counted from 0; a new one is at the end
   * @param texts a text for each field of the list; an empty one removes a value
   * @throws IllegalArgumentException if the list is of other entries, or if there is not one text
   *     for each field
   * @throws IndexOutOfBoundsException if there is no such entry
   */
  public TableReading<Conference> with(EntryList list, int entry, List<String> texts) {
    requireNonNull(texts, "texts");
    check(list);
    checkIndex(entry, list.isRecord() ? 1 : list.size() + 1);
    ImmutableList<String> headers = list.headers();
    checkArgument(
        texts.size() == headers.size(),
        "%s has %s fields, not %s",
        list.name(),
        headers.size(),
        texts.size());
    ImmutableList.Builder<FilledColumn> columns = ImmutableList.builder();
    for (FilledColumn column : list.columns()) {
      int field = headers.indexOf(column.header());
      Optional<String> text = field < 0 ? Optional.empty() : Optional.of(texts.get(field));
      columns.add(column.with(replaced(column, entry, text)));
    }
    Sheet changed = RecordSheetWriter.sheet(list.kind(), list.name(), columns.build());
    TableReading<Conference> reading =
        RecordSheetReader.read(
            Stream.concat(
                    writer.sheets().stream().filter(sheet -> !sheet.name().equals(list.name())),
                    Stream.of(changed))
                .toList(),
            writer.names());
    return new TableReading<>(
        reading.values(),
        reading.rows(),
        reading.problems().stream()
            .map(problem -> placed(list, problem))
            .collect(toImmutableList()),
        reading.notes(),
        reading.organizations());
  }

  /**
   * {@return the record without an entry and what belongs to it, or why it needs the entry} What
   * refers to the entry stays as it is.
   *
   * @param list a list of these entries, which is not the record itself
   * @param entry the position of the entry, counted from 0
   * @throws IllegalArgumentException if the list is of other entries or the record itself
   * @throws IndexOutOfBoundsException if there is no such entry
   */
  public TableReading<Conference> without(EntryList list, int entry) {
    check(list);
    checkArgument(!list.isRecord(), "A record cannot be removed from itself");
    checkIndex(entry, list.size());
    Map<?, ?> tree = RecordWorkbook.tree(record);
    RecordSheetWriter.of(tree, words).remove(list.kind(), entry);
    return RecordSheetReader.read(tree, words);
  }

  private void check(EntryList list) {
    requireNonNull(list, "list");
    checkArgument(lists.contains(list), "%s is a list of other entries", list.name());
  }

  private static ImmutableList<String> replaced(
      FilledColumn column, int entry, Optional<String> text) {
    List<String> cells = new ArrayList<>(column.cells());
    if (entry < cells.size()) {
      text.ifPresent(other -> cells.set(entry, other));
    } else {
      cells.add(text.orElse(""));
    }
    return ImmutableList.copyOf(cells);
  }

  private static TableProblem placed(EntryList list, TableProblem problem) {
    CellPlace cell = problem.place();
    if (!cell.sheet().equals(list.name()) || cell.row() == 0) {
      return problem;
    }
    boolean isForm = list.kind().isForm();
    int entry = (isForm ? cell.column() : cell.row()) - 1;
    int field = list.headers().indexOf(problem.header()) + 1;
    return new TableProblem(
        problem.code(),
        new CellPlace(cell.sheet(), entry, field),
        problem.header(),
        problem.text(),
        problem.sentences());
  }
}
