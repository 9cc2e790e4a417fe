package org.unodc.cop.sdk.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.stakeholder.ConsultativeCategory;
import org.unodc.cop.sdk.internal.table.BlankCells;
import org.unodc.cop.sdk.internal.table.SpellingNormalizer;
import org.unodc.cop.sdk.internal.table.ValueTrees;
import org.unodc.cop.sdk.internal.text.ProblemText;

/**
 * The consultative status of an organization. A word such as none means that it has none; a dash
 * and a word such as n/a state nothing.
 */
final class ConsultativeStatusField extends TableField {
  private static final CellForm CATEGORY = new CodeForm<>(ConsultativeCategory.class);
  private static final ImmutableSet<String> NO = HeaderWords.words("word.no");
  private static final String STATUS = "consultativeStatus";
  private static final String WITHOUT = "withoutConsultativeStatus";

  ConsultativeStatusField() {
    super("consultative status", STATUS + "/category");
  }

  @Override
  String kind(String ofColumn) {
    return "any";
  }

  @Override
  void read(RowCells cells, RowTree row, CellTerms terms) {
    Optional<CellText> status = cells.find(column());
    Optional<CellText> none = status.filter(cell -> BlankCells.meansNone(cell.text()));
    none.ifPresent(cell -> readNone(cell, cells.find("without consultative status"), row));
    status
        .filter(cell -> none.isEmpty())
        .ifPresent(cell -> row.readIfStated(cell, CATEGORY, terms, path()));
    if (none.isPresent()) {
      row.drop(STATUS);
    } else if (row.has(path())) {
      row.drop(WITHOUT);
    }
  }

  private static void readNone(CellText cell, Optional<CellText> without, RowTree row) {
    row.put(ImmutableList.of(WITHOUT), true, cell);
    without
        .filter(other -> NO.contains(SpellingNormalizer.folded(other.text())))
        .ifPresent(
            other ->
                row.refuse(
                    cell,
                    ProblemText.of("cell.columns-contradict", cell.header(), other.header())));
  }

  @Override
  ImmutableMap<ColumnName, String> write(Object tree) {
    Object category = ValueTrees.at(tree, path());
    return category == null
        ? ImmutableMap.of()
        : ImmutableMap.of(ColumnName.of(column()), CATEGORY.write(category));
  }

  @Override
  ImmutableList<String> words(String ofColumn, OfficialLanguage language) {
    return CATEGORY.words(language);
  }
}
