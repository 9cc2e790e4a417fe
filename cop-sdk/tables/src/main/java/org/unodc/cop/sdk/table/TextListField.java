package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.unodc.cop.sdk.internal.table.CellItems;
import org.unodc.cop.sdk.internal.table.ValueTrees;
import org.unodc.cop.sdk.internal.text.ProblemText;

/**
 * A list of texts in several languages, with one column for each language. Items at the same
 * position in these cells are the same text; the item is empty if the text is not in that language.
 */
final class TextListField extends TableField {
  private static final String TEXTS = "texts";

  TextListField(String column, String path) {
    super(column, path);
  }

  @Override
  boolean hasLanguages() {
    return true;
  }

  @Override
  String kind(String ofColumn) {
    return "text";
  }

  @Override
  boolean hasSeveral() {
    return true;
  }

  @Override
  void read(RowCells cells, RowTree row, CellTerms terms) {
    ImmutableMap<String, CellText> languages = cells.languagesOf(column());
    if (languages.isEmpty()) {
      return;
    }
    CellText first = languages.values().iterator().next();
    List<Map<String, Object>> texts = new ArrayList<>();
    for (Map.Entry<String, CellText> entry : languages.entrySet()) {
      ImmutableList<String> items = CellItems.LIST.split(entry.getValue().text());
      if (texts.isEmpty()) {
        items.forEach(item -> texts.add(new LinkedHashMap<>()));
      } else if (items.size() != texts.size()) {
        row.refuse(
            entry.getValue(),
            ProblemText.of("cell.texts-differ", items.size(), texts.size(), first.header()));
        return;
      }
      add(items, entry.getKey(), texts);
    }
    texts.removeIf(Map::isEmpty);
    row.put(path(), texts, first);
  }

  private static void add(
      ImmutableList<String> items, String language, List<Map<String, Object>> texts) {
    for (int i = 0; i < items.size(); i++) {
      if (!items.get(i).isEmpty()) {
        inLanguage(language, texts.get(i)).put(language, items.get(i));
      }
    }
  }

  @SuppressWarnings("unchecked") // only maps of texts by language are added
  private static Map<String, Object> inLanguage(String language, Map<String, Object> text) {
    return language.equals(ColumnName.ORIGINAL)
        ? text
        : (Map<String, Object>) text.computeIfAbsent(TEXTS, name -> new LinkedHashMap<>());
  }

  @Override
  ImmutableMap<ColumnName, String> write(Object tree) {
    if (!(ValueTrees.at(tree, path()) instanceof List<?> texts)) {
      return ImmutableMap.of();
    }
    TreeSet<ColumnName> columns = new TreeSet<>();
    texts.forEach(
        text -> languages(text).forEach(tag -> columns.add(new ColumnName(column(), tag))));
    ImmutableMap.Builder<ColumnName, String> cells = ImmutableMap.builder();
    for (ColumnName name : columns) {
      cells.put(name, texts.stream().map(text -> in(name, text)).collect(CellItems.LIST.joining()));
    }
    return cells.buildOrThrow();
  }

  private static Stream<String> languages(Object text) {
    Stream<String> tags =
        ValueTrees.at(text, ImmutableList.of(TEXTS)) instanceof Map<?, ?> texts
            ? texts.keySet().stream().map(Object::toString)
            : Stream.of();
    return ValueTrees.at(text, ImmutableList.of(ColumnName.ORIGINAL)) == null
        ? tags
        : Stream.concat(tags, Stream.of(ColumnName.ORIGINAL));
  }

  private static String in(ColumnName name, Object text) {
    Object found =
        ValueTrees.at(
            text,
            name.isOriginal()
                ? ImmutableList.of(ColumnName.ORIGINAL)
                : ImmutableList.of(TEXTS, name.language()));
    return found == null ? "" : found.toString();
  }
}
