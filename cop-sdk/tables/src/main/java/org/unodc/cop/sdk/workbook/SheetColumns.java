package org.unodc.cop.sdk.workbook;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

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
   */
  record Column(String header, boolean hasLanguages, boolean isDirect, boolean isMark) {}

  static ImmutableList<Column> of(SheetKind kind, WorkbookWords words) {
    SheetColumns all = new SheetColumns(words);
    if (kind.hasOwners()) {
      all.addOwn(words.ownHeader("belongsTo"), 0);
    }
    if (kind.hasNumbers()) {
      all.addOwn(words.ownHeader("number"), 0);
    }
    all.addAll(kind.items(), "", 0);
    return ImmutableList.copyOf(all.columns.values());
  }

  private void addOwn(String header, int depth) {
    add(header, false, depth, false);
    own.add(header);
  }

  private void add(String header, boolean hasLanguages, int depth, boolean isMark) {
    Column column = new Column(header, hasLanguages, depth <= 1, isMark);
    Column known = columns.putIfAbsent(header, column);
    if (known != null && (own.contains(header) || !known.equals(column))) {
      throw new IllegalStateException("Two members have the header " + header);
    }
  }

  private void addAll(Shape shape, String header, int depth) {
    if (shape instanceof Shape.Members object) {
      addMembers(object, header, isPlain(object) ? depth - 1 : depth);
      if (!header.isEmpty() && object.members().stream().noneMatch(object::isMain)) {
        add(header, false, depth, true);
      }
    } else if (shape instanceof Shape.Union union) {
      if (!union.references().isEmpty()) {
        add(referenceHeader(header, words), false, depth, false);
      }
      if (!union.isReference()) {
        addOwn(words.typeHeader(header), depth + 1);
      }
      union
          .variants()
          .forEach(
              (name, variant) -> {
                if (!union.references().containsKey(name)) {
                  addMembers(variant, header, depth);
                }
              });
    } else if (!(shape instanceof Shape.Rows) && !(shape instanceof Shape.Constant)) {
      boolean hasLanguages = shape instanceof Shape.Text || shape instanceof Shape.Texts;
      add(header, hasLanguages, depth, false);
    }
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
