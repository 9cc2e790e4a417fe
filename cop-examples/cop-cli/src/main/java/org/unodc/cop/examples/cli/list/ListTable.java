package org.unodc.cop.examples.cli.list;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.unodc.cop.domain.language.OfficialLanguage;

/**
 * A list: a table with labels in one language for people, and with codes for programs.
 *
 * @param title what the list is
 * @param subtitles lines below the title, such as the name of the session
 * @param lead sentences above the table
 * @param language the language of the labels
 * @param columns the columns
 * @param rows the cells of each row, one for each column
 * @param remarks sentences below the table, for people
 * @param none the sentence that stands in place of a table without rows
 */
public record ListTable(
    ListCell title,
    ImmutableList<ListCell> subtitles,
    ImmutableList<String> lead,
    OfficialLanguage language,
    ImmutableList<ListColumn> columns,
    ImmutableList<ImmutableList<ListCell>> rows,
    ImmutableList<String> remarks,
    String none) {

  /** {@return whether the list has no rows} */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  static Builder titled(String title, OfficialLanguage language, String none) {
    return titled(ListCell.text(title), language, none);
  }

  /** {@return a builder of a list whose title may be in another language than the list} */
  static Builder titled(ListCell title, OfficialLanguage language, String none) {
    return new Builder(title, language, none);
  }

  /** Builds a {@link ListTable}. */
  static final class Builder {
    private final ListCell title;
    private final OfficialLanguage language;
    private final String none;
    private final List<ListCell> subtitles = new ArrayList<>();
    private final List<String> lead = new ArrayList<>();
    private final List<ListColumn> columns = new ArrayList<>();
    private final List<ImmutableList<ListCell>> rows = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    private Builder(ListCell title, OfficialLanguage language, String none) {
      this.title = title;
      this.language = language;
      this.none = none;
    }

    Builder subtitle(ListCell line) {
      if (!(line instanceof ListCell.Nothing)) {
        subtitles.add(line);
      }
      return this;
    }

    Builder lead(String sentence) {
      lead.add(sentence);
      return this;
    }

    Builder column(String code, String label) {
      columns.add(new ListColumn(code, label));
      return this;
    }

    Builder row(ListCell... cells) {
      if (cells.length != columns.size()) {
        throw new IllegalArgumentException(
            "a row of this list has %s cells, not %s".formatted(columns.size(), cells.length));
      }
      rows.add(ImmutableList.copyOf(cells));
      return this;
    }

    Builder remark(String sentence) {
      remarks.add(sentence);
      return this;
    }

    ListTable build() {
      return new ListTable(
          title,
          ImmutableList.copyOf(subtitles),
          ImmutableList.copyOf(lead),
          language,
          ImmutableList.copyOf(columns),
          ImmutableList.copyOf(rows),
          ImmutableList.copyOf(remarks),
          none);
    }
  }
}
