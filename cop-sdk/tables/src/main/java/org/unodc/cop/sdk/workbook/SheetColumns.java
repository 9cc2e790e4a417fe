package org.unodc.cop.sdk.workbook;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The columns that a sheet can have, in one language. */
final class SheetColumns {
  private static final int MAX_PLAIN = 2;

  private final WorkbookWords words;
  private final Map<String, Column> columns = new LinkedHashMap<>();
  private final Set<String> own = new HashSet<>();

  private SheetColumns(WorkbookWords words) {
    this.words = words;
  }

  /**
   * A column.
   *
   * @param header its header, without a language
   * @param hasLanguages whether there is one such column for each language
   * @param isDirect whether it holds a member of the element itself
   * @param isMark whether it only says that an object is there, although it has no members
   * @param isList whether a cell can have several values
   * @param words the words of its cells, more than one if it holds members of several types
   */
  record Column(
      String header,
      boolean hasLanguages,
      boolean isDirect,
      boolean isMark,
      boolean isList,
      ImmutableList<CellWords> words) {
    /** {@return the words to choose from; empty if they cannot be listed} */
    ImmutableList<String> choices(RecordNames names) {
      return words.stream()
          .flatMap(form -> form.choices(names).stream())
          .distinct()
          .collect(toImmutableList());
    }

    private boolean isLike(Column other) {
      return hasLanguages == other.hasLanguages
          && isDirect == other.isDirect
          && isMark == other.isMark
          && isList == other.isList;
    }

    private Column with(Column other) {
      return new Column(
          header,
          hasLanguages,
          isDirect,
          isMark,
          isList,
          Stream.concat(words.stream(), other.words.stream())
              .distinct()
              .collect(toImmutableList()));
    }
  }

  static ImmutableList<Column> of(SheetKind kind, WorkbookWords words) {
    SheetColumns all = new SheetColumns(words);
    if (kind.hasOwners()) {
      all.addOwn(words.ownHeader("belongsTo"), 0, ValueWords.PLAIN);
    }
    if (kind.hasNumbers()) {
      all.addOwn(words.ownHeader("number"), 0, ValueWords.PLAIN);
    }
    all.addAll(kind.items(), "", 0);
    return ImmutableList.copyOf(all.columns.values());
  }

  private void addOwn(String header, int depth, CellWords form) {
    add(new Column(header, false, depth <= 1, false, false, ImmutableList.of(form)));
    own.add(header);
  }

  private void add(Column column) {
    Column known = columns.putIfAbsent(column.header(), column);
    if (known == null) {
      return;
    }
    if (own.contains(column.header()) || !known.isLike(column)) {
      throw new IllegalStateException("Two members have the header " + column.header());
    }
    columns.put(column.header(), known.with(column));
  }

  private void addAll(Shape shape, String header, int depth) {
    boolean isDirect = depth <= 1;
    if (shape instanceof Shape.Members object) {
      addMembers(object, header, isPlain(object) ? depth - 1 : depth);
      if (!header.isEmpty() && object.members().stream().noneMatch(object::isMain)) {
        add(new Column(header, false, isDirect, true, false, ImmutableList.of(ValueWords.TRUTH)));
      }
    } else if (shape instanceof Shape.Union union) {
      addUnion(union, header, depth);
    } else if (shape instanceof Shape.Cell cell) {
      add(new Column(header, false, isDirect, false, false, ImmutableList.of(cell.words())));
    } else if (shape instanceof Shape.Cells cells) {
      add(new Column(header, false, isDirect, false, true, ImmutableList.of(cells.words())));
    } else if (shape instanceof Shape.Text || shape instanceof Shape.Texts) {
      boolean isList = shape instanceof Shape.Texts;
      add(new Column(header, true, isDirect, false, isList, ImmutableList.of()));
    }
  }

  private void addUnion(Shape.Union union, String header, int depth) {
    if (!union.references().isEmpty()) {
      add(
          new Column(
              referenceHeader(header, words),
              false,
              depth <= 1,
              false,
              false,
              ImmutableList.of(new CellWords.References(union))));
    }
    if (!union.isReference()) {
      addOwn(words.typeHeader(header), depth + 1, new CellWords.Variant(union));
    }
    union
        .variants()
        .forEach(
            (name, variant) -> {
              if (!union.references().containsKey(name)) {
                addMembers(variant, header, depth);
              }
            });
  }

  private void addMembers(Shape.Members object, String header, int depth) {
    long labels =
        object.members().stream().map(member -> words.member(member.name())).distinct().count();
    if (labels < object.members().size()) {
      throw new IllegalStateException(
          "Two members of " + object.name() + " have one label in " + words.language());
    }
    object
        .members()
        .forEach(member -> addAll(member.shape(), words.header(header, object, member), depth + 1));
  }

  /** {@return whether an object is only a few values, such as a start and an end} */
  private static boolean isPlain(Shape.Members object) {
    return object.members().size() <= MAX_PLAIN
        && object.members().stream().allMatch(member -> member.shape() instanceof Shape.Cell);
  }

  /** {@return the header of the column with the name of an entity of one of several types} */
  static String referenceHeader(String header, WorkbookWords words) {
    return header.isEmpty() ? words.ownHeader("refersTo") : header;
  }
}
