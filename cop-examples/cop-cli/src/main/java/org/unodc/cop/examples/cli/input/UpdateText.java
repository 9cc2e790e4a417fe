package org.unodc.cop.examples.cli.input;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.EntityLabel;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.TableColumn;
import org.unodc.cop.sdk.table.TableUpdate;

/** What the update of a list changes, in words. */
final class UpdateText {
  /** Maximum number of names in a line. */
  static final int MAX_NAMES = 20;

  private final CommandText text;
  private final OfficialLanguage language;
  private final ImmutableMap<String, String> headers;

  /**
   * Creates the words.
   *
   * @param table the table, whose headers name the columns
   */
  UpdateText(CopTable<?> table, OfficialLanguage language) {
    this.language = language;
    this.text = CommandText.in(language);
    this.headers =
        table.columns(language).stream()
            .collect(toImmutableMap(TableColumn::name, TableColumn::header));
  }

  /** {@return the numbers of rows that were read, and of problems} */
  String rows(TableUpdate<?> update) {
    return text.of("import.counts", update.rows().size(), update.problems().size());
  }

  /** {@return the numbers of new, unchanged and changed values, and what is changed in which} */
  String counts(TableUpdate<?> update) {
    ImmutableList<? extends TableUpdate.Row<?>> changed = update.changed();
    List<Translatable> columns = new ArrayList<>();
    changed.stream().limit(MAX_NAMES).map(this::changedColumns).forEach(columns::add);
    String counts =
        text.of(
            changed.isEmpty() ? "import.update.counts" : "import.update.countsWithNames",
            update.added().size(),
            update.unchanged().size(),
            changed.size(),
            Message.clauses(columns));
    return text.sentences(
        List.of(counts, text.of("import.update.problems", update.problems().size())));
  }

  /** {@return a line for each new value and for each change} */
  ImmutableList<String> changes(TableUpdate<?> update) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    update.added().forEach(row -> lines.add(text.of("import.update.new", name(row))));
    for (TableUpdate.Row<?> row : update.changed()) {
      for (TableUpdate.CellChange change : row.changes()) {
        lines.add(
            text.of(
                "import.update.change",
                name(row),
                header(change.column()),
                shown(change.before()),
                shown(change.after())));
      }
    }
    return lines.build();
  }

  /** {@return a line that names the values that the table does not have; none if it has all} */
  ImmutableList<String> absent(TableUpdate<?> update) {
    int number = update.absent().size();
    if (number == 0) {
      return ImmutableList.of();
    }
    List<Object> names = new ArrayList<>();
    update.absent().stream()
        .filter(Entity.class::isInstance)
        .limit(MAX_NAMES)
        .map(absent -> nameOrId((Entity) absent))
        .forEach(names::add);
    return ImmutableList.of(
        names.isEmpty()
            ? text.of("import.update.absent", number)
            : text.of("import.update.absentNames", number, Message.clauses(names)));
  }

  /** {@return a line for each organization that the record gets} */
  ImmutableList<String> organizations(TableUpdate<?> update) {
    return update.organizations().stream()
        .map(one -> text.of("import.organization", one.name().in(language), one.id().value()))
        .collect(toImmutableList());
  }

  /**
   * {@return the usual header of a column, with the language of its texts in brackets; in English,
   * its name}
   */
  private String header(String column) {
    if (language == OfficialLanguage.ENGLISH) {
      return column;
    }
    int bracket = column.lastIndexOf(" (");
    String name = bracket < 0 ? column : column.substring(0, bracket);
    String header = headers.getOrDefault(name, name);
    return bracket < 0
        ? header
        : header.replace(" (" + language.tag() + ")", "") + column.substring(bracket);
  }

  private Translatable changedColumns(TableUpdate.Row<?> row) {
    List<String> columns = new ArrayList<>();
    row.changes().forEach(change -> columns.add(header(change.column())));
    return CommandText.message("import.update.changed", nameInList(row), Message.list(columns));
  }

  private Object shown(String cell) {
    return cell.isEmpty() ? CommandText.message("import.update.blank") : cell;
  }

  private static Object name(TableUpdate.Row<?> row) {
    return row.after() instanceof Entity entity ? EntityLabel.of(entity) : number(row);
  }

  private static Object nameInList(TableUpdate.Row<?> row) {
    return row.after() instanceof Entity entity ? nameOrId(entity) : number(row);
  }

  private static Translatable number(TableUpdate.Row<?> row) {
    return CommandText.message("import.update.row", row.number());
  }

  /** {@return the name of an entity; its id if it has no name} */
  static Object nameOrId(Entity entity) {
    return entity.label().<Object>map(name -> name).orElseGet(entity::identity);
  }
}
