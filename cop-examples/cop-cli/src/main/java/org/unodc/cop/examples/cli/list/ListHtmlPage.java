package org.unodc.cop.examples.cli.list;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.unodc.cop.domain.language.TextDirection;
import org.unodc.cop.examples.cli.output.MarkupTemplate;
import org.unodc.cop.examples.cli.output.PrintableText;
import org.unodc.cop.examples.cli.text.CommandText;

/**
 * A list as one HTML page without other files, for reading and printing.
 *
 * <p>The template is {@code list.html.mustache}; the records of this class are its model.
 */
final class ListHtmlPage {
  private static final Pattern LONG = Pattern.compile("[^\\s-]{25}");

  private ListHtmlPage() {}

  /** {@return the page} */
  static String of(ListTable list) {
    return of(ImmutableList.of(list));
  }

  /**
   * {@return a page with several lists, each under its own title; the title of the page is that of
   * the first list}
   *
   * @param lists at least one list
   */
  static String of(ImmutableList<ListTable> lists) {
    ListTable first = lists.get(0);
    Page page =
        new Page(
            first.language().tag(),
            first.language().direction() == TextDirection.RIGHT_TO_LEFT ? "rtl" : "ltr",
            first.title().label(),
            CommandText.in(first.language()).of("list.remark"),
            IntStream.range(0, lists.size())
                .mapToObj(number -> section(lists.get(number), number == 0))
                .collect(toImmutableList()));
    return MarkupTemplate.render("list.html.mustache", page);
  }

  private static Section section(ListTable list, boolean first) {
    return new Section(
        cell("", list.title()),
        first,
        list.subtitles().stream().map(line -> cell("", line)).collect(toImmutableList()),
        list.lead(),
        list.columns().stream().map(ListColumn::label).collect(toImmutableList()),
        list.rows().stream().map(row -> row(list.columns(), row)).collect(toImmutableList()),
        list.remarks(),
        list.none());
  }

  private static Row row(ImmutableList<ListColumn> columns, ImmutableList<ListCell> cells) {
    return new Row(
        IntStream.range(0, cells.size())
            .mapToObj(i -> cell(columns.get(i).label(), cells.get(i)))
            .collect(toImmutableList()));
  }

  private static Cell cell(String column, ListCell cell) {
    return new Cell(column, cell.label(), cell.foreignLanguage().orElse(""), kind(cell));
  }

  /** Only what is longer than a word, such as an address, may break at any letter. */
  private static String kind(ListCell cell) {
    if (cell instanceof ListCell.Day || cell instanceof ListCell.Whole) {
      return "fixed";
    }
    return LONG.matcher(cell.label()).find() ? "long" : "text";
  }

  /** The whole page. */
  record Page(
      String language,
      String direction,
      String title,
      String remark,
      ImmutableList<Section> sections) {}

  /** One list. */
  record Section(
      Cell title,
      boolean first,
      ImmutableList<Cell> subtitles,
      ImmutableList<String> lead,
      ImmutableList<String> columns,
      ImmutableList<Row> rows,
      ImmutableList<String> remarks,
      String none) {
    boolean hasRows() {
      return !rows.isEmpty();
    }
  }

  /** A row of a list. */
  record Row(ImmutableList<Cell> cells) {}

  /** A cell with the label of its column, which a narrow screen shows beside it. */
  record Cell(String column, String text, String foreign, String kind) {
    boolean isLink() {
      return PrintableText.isWebAddress(text);
    }

    boolean hasForeign() {
      return !foreign.isEmpty();
    }
  }
}
