package org.unodc.cop.sdk.workbook;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

  private final WorkbookWords words;
  private final RecordNames names;
  private final RecordPlaces places;
  private final IdentityHashMap<Shape, List<Row>> rows = new IdentityHashMap<>();
  private int written;

  private RecordSheetWriter(Map<?, ?> record, WorkbookWords words) {
    this.words = words;
    this.names = RecordNames.of(record, words, Optional.empty());
    this.places = new RecordPlaces(record, names, new IdentityHashMap<>());
  }

  /** The texts of the cells of a row by header and, of texts, language. */
  private static final class Row {
    private final Map<String, String> cells = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> texts = new LinkedHashMap<>();
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

  /** {@return the sheets of a record} */
  static ImmutableList<Sheet> write(Map<?, ?> record, WorkbookWords words) {
    RecordSheetWriter writer = new RecordSheetWriter(record, words);
    Row row = writer.newRow(Shapes.RECORD);
    Element root = new Element(Shapes.RECORD, record);
    Position here =
        new Position(ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), root, root);
    writer.addMembers(Shapes.RECORD, record, "", here, row);
    ImmutableList.Builder<Sheet> sheets = ImmutableList.builder();
    SheetKind.names(words)
        .forEach(
            (name, kind) -> {
              List<Row> filled = writer.rows.getOrDefault(kind.items(), List.of());
              if (kind.isMain() || !filled.isEmpty()) {
                sheets.add(writer.sheet(kind, name, filled));
              }
            });
    return sheets.build();
  }

  private Row newRow(Shape items) {
    Row row = new Row();
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
    return form == CellWords.PLACE
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
      Row row = newRow(list.items());
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

  private Sheet sheet(SheetKind kind, String name, List<Row> filled) {
    List<List<String>> columns = new ArrayList<>();
    ImmutableList<SheetColumns.Column> all = SheetColumns.of(kind, words);
    boolean isWhole = kind.isForm() || all.size() <= MAX_COLUMNS;
    for (SheetColumns.Column column : all) {
      boolean isOffered = !column.isMark() && (isWhole || column.isDirect());
      if (column.hasLanguages()) {
        tags(column.header(), filled, isOffered)
            .forEach(tag -> columns.add(textColumn(column.header(), tag, filled)));
      }
      if (column.hasLanguages()
          ? false
          : isOffered || filled.stream().anyMatch(row -> row.cells.containsKey(column.header()))) {
        columns.add(column(column.header(), filled));
      }
    }
    return Sheet.of(name, kind.isForm() ? columns : transposed(columns));
  }

  private static List<String> column(String header, List<Row> filled) {
    return Stream.concat(
            Stream.of(header), filled.stream().map(row -> row.cells.getOrDefault(header, "")))
        .toList();
  }

  private List<String> textColumn(String header, String tag, List<Row> filled) {
    return Stream.concat(
            Stream.of(words.inLanguage(header, tag)),
            filled.stream()
                .map(row -> row.texts.getOrDefault(header, Map.of()).getOrDefault(tag, "")))
        .toList();
  }

  /** {@return the languages of a column in their official order, and the original language last} */
  private List<String> tags(String header, List<Row> filled, boolean isOffered) {
    Set<String> used = new TreeSet<>();
    filled.forEach(row -> used.addAll(row.texts.getOrDefault(header, Map.of()).keySet()));
    if (isOffered) {
      used.add(words.language().tag());
    }
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
