package org.unodc.cop.sdk.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.unodc.cop.sdk.workbook.RecordSheetWriter.FilledColumn;

/**
 * A list of a record, whose entries have the words that they have in a workbook. The record itself
 * is a list with one entry.
 */
public final class EntryList {
  private final String key;
  private final String name;
  private final SheetKind kind;
  private final RecordSheetWriter writer;

  EntryList(String key, String name, SheetKind kind, RecordSheetWriter writer) {
    this.key = key;
    this.name = name;
    this.kind = kind;
    this.writer = writer;
  }

  /**
   * A field of each entry of a list.
   *
   * @param header its label
   * @param language the tag of the language of a text, or {@code original} for the name of the
   *     language in which the text was first written; empty if it is no text
   * @param isList whether it can have several values, separated by semicolons
   * @param isMain whether it belongs to the entry itself and is in the language of the list, or an
   *     entry has it
   * @param choices the words to choose from; empty if they cannot be listed. A code or a name that
   *     the record does not have may be valid too
   */
  public record Field(
      String header,
      String language,
      boolean isList,
      boolean isMain,
      ImmutableList<String> choices) {
    public Field {
      requireNonNull(header, "header");
      requireNonNull(language, "language");
      requireNonNull(choices, "choices");
    }
  }

  /** {@return the English name in lower case, such as {@code side-events}} */
  public String key() {
    return key;
  }

  /** {@return the name of the list} */
  public String name() {
    return name;
  }

  /** {@return whether this is the record itself, which has one entry} */
  public boolean isRecord() {
    return kind.isRecord();
  }

  /** {@return the number of entries} */
  public int size() {
    return writer.size(kind);
  }

  /** {@return the fields of each entry} */
  public ImmutableList<Field> fields() {
    return fieldColumns().map(this::field).collect(toImmutableList());
  }

  /** {@return the headers of the fields} */
  ImmutableList<String> headers() {
    return fieldColumns().map(FilledColumn::header).collect(toImmutableList());
  }

  /** {@return the texts of each entry, one for each field; an empty text is an absent value} */
  public ImmutableList<ImmutableList<String>> entries() {
    ImmutableList<FilledColumn> columns = fieldColumns().collect(toImmutableList());
    ImmutableList.Builder<ImmutableList<String>> entries = ImmutableList.builder();
    for (int i = 0; i < size(); i++) {
      int entry = i;
      entries.add(
          columns.stream().map(column -> column.cells().get(entry)).collect(toImmutableList()));
    }
    return entries.build();
  }

  /** {@return the columns of the list in a workbook} */
  ImmutableList<FilledColumn> columns() {
    return writer.allColumns(kind);
  }

  /** {@return the columns that are fields; the number of an entry follows from its place} */
  private Stream<FilledColumn> fieldColumns() {
    return columns().stream().filter(column -> !kind.hasNumbers() || !isOwn("number", column));
  }

  private boolean isOwn(String key, FilledColumn column) {
    return column.header().equals(writer.names().words().ownHeader(key));
  }

  private Field field(FilledColumn filled) {
    SheetColumns.Column column = filled.column();
    WorkbookWords words = writer.names().words();
    boolean isOffered =
        column.isDirect()
            && !column.isMark()
            && (filled.tag().isEmpty() || filled.tag().equals(words.language().tag()));
    boolean isOwner = kind.hasOwners() && isOwn("belongsTo", filled);
    ImmutableList<String> choices =
        isOwner
            ? writer.owners(kind)
            : filled.tag().equals(WorkbookWords.ORIGINAL)
                ? ValueWords.LANGUAGE.choices(writer.names())
                : column.choices(writer.names());
    return new Field(
        filled.header(), filled.tag(), column.isList(), isOffered || filled.isUsed(), choices);
  }

  SheetKind kind() {
    return kind;
  }
}
