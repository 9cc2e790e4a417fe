package org.unodc.cop.sdk.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.internal.table.CellItems;
import org.unodc.cop.sdk.table.Sheet;

/** Writes the JSON of a record into sheets. */
final class RecordSheetWriter {
  /** A list with more possible columns has only the direct columns and the used ones. */
  private static final int MAX_COLUMNS = 30;

  private final Map<?, ?> record;
  private final WorkbookWords words;
  private final RecordNames names;
  private final RecordPlaces places;
  private final IdentityHashMap<Shape, List<Row>> rows = new IdentityHashMap<>();
  private int written;

  private RecordSheetWriter(Map<?, ?> record, WorkbookWords words) {
    this.record = record;
    this.words = words;
    this.names = RecordNames.of(record, words, Optional.empty());
    this.places = new RecordPlaces(record, names, new IdentityHashMap<>());
  }

  /** The place of an element in its list, and its texts by header and, if translated, language. */
  private static final class Row {
    private final List<?> list;
    private final int position;
    private final Map<String, String> cells = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> texts = new LinkedHashMap<>();

    Row(List<?> list, int position) {
      this.list = list;
      this.position = position;
    }
  }

  /**
   * Where the value that is written is.
   *
   * @param path the path of its list, as in {@link SheetKind.Home}
   * @param keys the words for the elements of lists around it
   * @param steps the words for each step from the record
   * @param row the element on the row
   * @param owner the element that contains its list
   */
  private record Position(
      ImmutableList<String> path,
      ImmutableList<String> keys,
      ImmutableList<String> steps,
      Element row,
      Element owner) {
    Position at(String member, String label) {
      return new Position(
          SheetKind.with(path, member), keys, SheetKind.with(steps, label), row, owner);
    }

    Position of(String key, Element element) {
      return new Position(
          SheetKind.with(path, SheetKind.ELEMENT),
          SheetKind.with(keys, key),
          SheetKind.with(steps, key),
          element,
          row);
    }
  }

  /** An element of a record with its shape. */
  private record Element(Shape shape, Map<?, ?> members) {}

  /** {@return the sheets of the record} */
  ImmutableList<Sheet> sheets() {
    ImmutableList.Builder<Sheet> sheets = ImmutableList.builder();
    SheetKind.names(words)
        .forEach(
            (name, kind) -> {
              if (kind.isMain() || size(kind) > 0) {
                sheets.add(sheet(kind, name, columns(kind)));
              }
            });
    return sheets.build();
  }

  /** {@return a writer that has the rows of a record} */
  static RecordSheetWriter of(Map<?, ?> record, WorkbookWords words) {
    RecordSheetWriter writer = new RecordSheetWriter(record, words);
    Row row = writer.newRow(Shapes.RECORD, List.of(record), 0);
    Element root = new Element(Shapes.RECORD, record);
    Position here =
        new Position(ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), root, root);
    writer.addMembers(Shapes.RECORD, record, "", here, row);
    return writer;
  }

  RecordNames names() {
    return names;
  }

  /** {@return the number of rows of a sheet} */
  int size(SheetKind kind) {
    return rows(kind).size();
  }

  private List<Row> rows(SheetKind kind) {
    return rows.getOrDefault(kind.items(), List.of());
  }

  /** Removes the element of a row from the record, whose rows are not made again. */
  void remove(SheetKind kind, int position) {
    Row row = rows(kind).get(position);
    row.list.remove(row.position);
  }

  /**
   * A column with its cells.
   *
   * @param column what it holds
   * @param tag the language of its texts; empty if it has none
   * @param header its header, which has the language
   * @param cells a cell for each row
   */
  record FilledColumn(
      SheetColumns.Column column, String tag, String header, ImmutableList<String> cells) {
    FilledColumn with(List<String> other) {
      return new FilledColumn(column, tag, header, ImmutableList.copyOf(other));
    }

    /** {@return whether a cell has a text} */
    boolean isUsed() {
      return cells.stream().anyMatch(cell -> !cell.isEmpty());
    }
  }

  private Row newRow(Shape items, List<?> list, int position) {
    Row row = new Row(list, position);
    rows.computeIfAbsent(items, key -> new ArrayList<>()).add(row);
    return row;
  }

  private void put(String header, String text, Row row) {
    row.cells.put(header, text);
    written++;
  }

  private void add(Shape shape, Object value, String header, Position position, Row row) {
    if (shape instanceof Shape.Members object && value instanceof Map<?, ?> members) {
      int before = written;
      addMembers(object, members, header, position, row);
      if (written == before && !header.isEmpty()) {
        put(header, words.truth(true), row);
      }
    } else if (shape instanceof Shape.Union union && value instanceof Map<?, ?> members) {
      addUnion(union, members, header, position, row);
    } else if (shape instanceof Shape.Cell cell) {
      put(header, text(cell.words(), value, position), row);
    } else if (shape instanceof Shape.Cells cells) {
      put(
          header,
          items(value).stream()
              .map(item -> cells.words().write(item, names))
              .collect(CellItems.LIST.joining()),
          row);
    } else if (shape instanceof Shape.Text && value instanceof Map<?, ?> text) {
      byLanguage(text).forEach((tag, part) -> putText(header, tag, part, row));
    } else if (shape instanceof Shape.Texts) {
      addTexts(items(value), header, row);
    } else if (shape instanceof Shape.Rows list) {
      addRows(list, items(value), position);
    }
  }

  private String text(CellWords form, Object value, Position position) {
    return form == ValueWords.PLACE
        ? places.words(value.toString(), position.owner().shape(), position.owner().members())
        : form.write(value, names);
  }

  private void addMembers(
      Shape.Members object, Map<?, ?> members, String header, Position position, Row row) {
    for (Shape.Member member : object.members()) {
      Object value = members.get(member.name());
      if (value != null) {
        add(
            member.shape(),
            value,
            words.header(header, object, member),
            position.at(member.name(), words.member(member.name())),
            row);
      }
    }
  }

  private void addUnion(
      Shape.Union union, Map<?, ?> members, String header, Position position, Row row) {
    String variant = String.valueOf(members.get("type"));
    if (union.references().containsKey(variant)) {
      put(SheetColumns.referenceHeader(header, words), names.name(union, members), row);
    } else {
      put(words.typeHeader(header), words.type(variant), row);
      addMembers(union.variant(variant), members, header, position, row);
    }
  }

  private void addRows(Shape.Rows list, List<?> items, Position position) {
    SheetKind kind = SheetKind.of(list.items());
    List<String> keys = places.keys(items);
    for (int i = 0; i < items.size(); i++) {
      Map<?, ?> item = (Map<?, ?>) items.get(i);
      Row row = newRow(list.items(), items, i);
      written++;
      if (kind.hasOwners()) {
        List<String> owner = kind.homes().size() == 1 ? position.keys() : position.steps();
        row.cells.put(words.ownHeader("belongsTo"), String.join(WorkbookWords.STEP, owner));
      }
      if (kind.hasNumbers()) {
        row.cells.put(words.ownHeader("number"), Integer.toString(i + 1));
      }
      Position here = position.of(keys.get(i), new Element(list.items(), item));
      add(list.items(), item, "", here, row);
    }
  }

  /** {@return the words for each element to which a row of a sheet can belong} */
  ImmutableList<String> owners(SheetKind kind) {
    ImmutableList.Builder<String> owners = ImmutableList.builder();
    for (SheetKind.Home home : kind.homes()) {
      addOwners(home.path(), kind.homes().size() == 1, Shapes.RECORD, record, List.of(), owners);
    }
    return owners.build();
  }

  /** Adds the elements below a value that can have the list at the end of a path. */
  private void addOwners(
      List<String> path,
      boolean isOnlyHome,
      Shape shape,
      Object value,
      List<String> steps,
      ImmutableList.Builder<String> owners) {
    String step = path.get(0);
    List<String> rest = path.subList(1, path.size());
    if (shape instanceof Shape.Rows list) {
      List<?> elements = items(value);
      List<String> keys = places.keys(elements);
      for (int i = 0; i < elements.size(); i++) {
        addOwners(
            rest, isOnlyHome, list.items(), elements.get(i), with(steps, keys.get(i)), owners);
      }
    } else if (value instanceof Map<?, ?> members) {
      Optional<Shape.Member> member = members(shape, members).find(step);
      List<String> here = isOnlyHome ? steps : with(steps, words.member(step));
      if (member.isPresent() && rest.isEmpty()) {
        owners.add(String.join(WorkbookWords.STEP, here));
      } else if (member.isPresent()
          && (members.get(step) != null || member.get().shape() instanceof Shape.Members)) {
        Object inside = Objects.requireNonNullElse(members.get(step), Map.of());
        addOwners(rest, isOnlyHome, member.get().shape(), inside, here, owners);
      }
    }
  }

  private static Shape.Members members(Shape shape, Map<?, ?> value) {
    return shape instanceof Shape.Union union
        ? union.variant(String.valueOf(value.get("type")))
        : (Shape.Members) shape;
  }

  private static List<String> with(List<String> steps, String step) {
    return ImmutableList.<String>builder().addAll(steps).add(step).build();
  }

  private void addTexts(List<?> texts, String header, Row row) {
    Set<String> tags = new LinkedHashSet<>();
    texts.forEach(text -> tags.addAll(byLanguage((Map<?, ?>) text).keySet()));
    for (String tag : tags) {
      putText(
          header,
          tag,
          texts.stream()
              .map(text -> byLanguage((Map<?, ?>) text).getOrDefault(tag, ""))
              .collect(CellItems.LIST.joining()),
          row);
    }
  }

  private void putText(String header, String tag, String text, Row row) {
    row.texts.computeIfAbsent(header, key -> new LinkedHashMap<>()).put(tag, text);
    written++;
  }

  /** {@return the words of a text by language, and the name of its original language} */
  private Map<String, String> byLanguage(Map<?, ?> text) {
    Map<String, String> parts = new LinkedHashMap<>();
    if (text.get("texts") instanceof Map<?, ?> texts) {
      texts.forEach((tag, part) -> parts.put(tag.toString(), part.toString()));
    }
    if (text.get(WorkbookWords.ORIGINAL) instanceof String tag) {
      parts.put(WorkbookWords.ORIGINAL, words.language(tag));
    }
    return parts;
  }

  private static List<?> items(Object value) {
    return (List<?>) value;
  }

  /** {@return the columns that a sheet has in a workbook} */
  private ImmutableList<FilledColumn> columns(SheetKind kind) {
    ImmutableList<SheetColumns.Column> all = SheetColumns.of(kind, words);
    boolean isWhole = kind.isForm() || all.size() <= MAX_COLUMNS;
    ImmutableList.Builder<FilledColumn> columns = ImmutableList.builder();
    for (SheetColumns.Column column : all) {
      boolean isOffered = !column.isMark() && (isWhole || column.isDirect());
      Set<String> offered = isOffered ? Set.of(words.language().tag()) : Set.of();
      filled(kind, column, offered).stream()
          .filter(filled -> column.hasLanguages() || isOffered || filled.isUsed())
          .forEach(columns::add);
    }
    return columns.build();
  }

  /** {@return all columns that a sheet can have, those of texts in each official language} */
  ImmutableList<FilledColumn> allColumns(SheetKind kind) {
    Set<String> offered = new TreeSet<>();
    offered.add(WorkbookWords.ORIGINAL);
    for (OfficialLanguage language : OfficialLanguage.values()) {
      offered.add(language.tag());
    }
    return SheetColumns.of(kind, words).stream()
        .flatMap(column -> filled(kind, column, offered).stream())
        .collect(toImmutableList());
  }

  private List<FilledColumn> filled(
      SheetKind kind, SheetColumns.Column column, Set<String> offered) {
    String header = column.header();
    if (column.hasLanguages()) {
      return tags(header, rows(kind), offered).stream()
          .map(tag -> textColumn(kind, column, tag))
          .toList();
    }
    ImmutableList<String> cells =
        rows(kind).stream()
            .map(row -> row.cells.getOrDefault(header, ""))
            .collect(toImmutableList());
    return List.of(new FilledColumn(column, "", header, cells));
  }

  private FilledColumn textColumn(SheetKind kind, SheetColumns.Column column, String tag) {
    ImmutableList<String> cells =
        rows(kind).stream()
            .map(row -> row.texts.getOrDefault(column.header(), Map.of()).getOrDefault(tag, ""))
            .collect(toImmutableList());
    return new FilledColumn(column, tag, words.inLanguage(column.header(), tag), cells);
  }

  /** {@return a sheet of these columns} */
  static Sheet sheet(SheetKind kind, String name, List<FilledColumn> columns) {
    List<List<String>> lines = new ArrayList<>();
    for (FilledColumn column : columns) {
      lines.add(Stream.concat(Stream.of(column.header()), column.cells().stream()).toList());
    }
    return Sheet.of(name, kind.isForm() ? lines : transposed(lines));
  }

  /** {@return the languages of a column in their official order, and the original language last} */
  private static List<String> tags(String header, List<Row> filled, Set<String> offered) {
    Set<String> used = new TreeSet<>(offered);
    filled.forEach(row -> used.addAll(row.texts.getOrDefault(header, Map.of()).keySet()));
    List<String> tags = new ArrayList<>();
    Arrays.stream(OfficialLanguage.values())
        .map(OfficialLanguage::tag)
        .filter(used::remove)
        .forEach(tags::add);
    boolean hasOriginal = used.remove(WorkbookWords.ORIGINAL);
    tags.addAll(used);
    if (hasOriginal) {
      tags.add(WorkbookWords.ORIGINAL);
    }
    return tags;
  }

  private static List<List<String>> transposed(List<List<String>> columns) {
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < columns.get(0).size(); row++) {
      int number = row;
      rows.add(columns.stream().map(column -> column.get(number)).toList());
    }
    return rows;
  }
}
