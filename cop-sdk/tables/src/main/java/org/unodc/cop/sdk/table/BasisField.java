package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.sdk.internal.table.ValueTrees;
import org.unodc.cop.sdk.internal.text.ProblemText;

/**
 * The basis on which a person may be named: a word in one column, the source that published the
 * name in another, and what the person consented to in three others. Without the word, the other
 * columns tell the basis.
 */
final class BasisField extends TableField {
  private static final String TYPE = "type";
  private static final String PUBLISHED = "published";
  private static final String CONSENT = "consent";
  private static final CellForm WORD =
      new WordForm("word.basis.", "officialCapacity", PUBLISHED, CONSENT, "none");

  /** A member of the basis, with its type and its column. */
  private record Part(String type, String member, String column, CellForm form) {}

  private final ImmutableList<Part> parts;

  /**
   * @param column the column of the word
   * @param before what stands before the names of the other columns
   */
  BasisField(String column, String before, String path) {
    super(column, path);
    this.parts =
        ImmutableList.of(
            new Part(PUBLISHED, "source", before + "published in", CellForms.SOURCE),
            new Part(CONSENT, "scope", before + "consent to", CellForms.TEXT),
            new Part(CONSENT, "date", before + "consent on", CellForms.DATE),
            new Part(CONSENT, "until", before + "consent until", CellForms.DATE));
  }

  @Override
  ImmutableList<String> columns() {
    ImmutableList.Builder<String> columns = ImmutableList.<String>builder().add(column());
    parts.forEach(part -> columns.add(part.column()));
    return columns.build();
  }

  @Override
  String kind(String ofColumn) {
    return parts.stream()
        .filter(part -> part.column().equals(ofColumn))
        .findFirst()
        .map(part -> part.form().kind())
        .orElse("any");
  }

  @Override
  void read(RowCells cells, RowTree row, CellTerms terms) {
    Optional<CellText> word = cells.find(column());
    word.ifPresent(cell -> row.readIfStated(cell, WORD, terms, path(TYPE)));
    String other = word.map(CellText::header).orElse(column());
    for (Part part : parts) {
      Optional<CellText> found = cells.find(part.column());
      if (part.type().equals(row.at(path(TYPE)))) {
        found.ifPresent(cell -> row.readIfStated(cell, part.form(), terms, path(part.member())));
      } else {
        row.stated(found).ifPresent(cell -> readAlone(cell, part, other, row, terms));
      }
    }
    word.ifPresent(cell -> checkParts(cell, row));
  }

  /** Reads a part that tells the basis, because the word for it is absent. */
  private void readAlone(CellText cell, Part part, String other, RowTree row, CellTerms terms) {
    if (row.has(path(TYPE))) {
      row.refuse(cell, ProblemText.of("cell.columns-contradict", cell.header(), other));
    } else {
      row.put(path(TYPE), part.type(), cell);
      row.read(cell, part.form(), terms, path(part.member()));
    }
  }

  /** Refuses the word for a basis that needs another column. */
  private void checkParts(CellText cell, RowTree row) {
    Object type = row.at(path(TYPE));
    parts.stream()
        .filter(part -> part.type().equals(type) && !part.member().equals("until"))
        .filter(part -> !row.has(path(part.member())))
        .findFirst()
        .ifPresent(part -> row.refuse(cell, ProblemText.of("cell.needs-column", part.column())));
  }

  @Override
  ImmutableMap<ColumnName, String> write(Object tree) {
    Object type = ValueTrees.at(tree, path(TYPE));
    if (type == null) {
      return ImmutableMap.of();
    }
    Map<ColumnName, String> cells = new LinkedHashMap<>();
    cells.put(ColumnName.of(column()), type.toString());
    for (Part part : parts) {
      Object value = ValueTrees.at(tree, path(part.member()));
      if (value != null) {
        cells.put(ColumnName.of(part.column()), part.form().write(value));
      }
    }
    return ImmutableMap.copyOf(cells);
  }

  @Override
  ImmutableList<String> words(String ofColumn, OfficialLanguage language) {
    return ofColumn.equals(column()) ? WORD.words(language) : ImmutableList.of();
  }
}
