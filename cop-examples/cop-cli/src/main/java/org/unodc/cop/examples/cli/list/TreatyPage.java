package org.unodc.cop.examples.cli.list;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.examples.cli.output.TreatyTable;
import org.unodc.cop.examples.cli.output.TreatyTableSheet;
import org.unodc.cop.examples.cli.text.CommandText;
import org.unodc.cop.sdk.table.Sheet;

/** The status of treaties as a page: for each treaty its facts and its participants. */
public final class TreatyPage {
  private TreatyPage() {}

  /** {@return the page} */
  public static String of(List<TreatyTable> treaties, LocalDate day, OfficialLanguage language) {
    CommandText labels = CommandText.in(language);
    ImmutableList.Builder<ListTable> lists = ImmutableList.builder();
    if (treaties.isEmpty()) {
      String none = labels.of("status.noConvention");
      lists.add(ListTable.titled(labels.of("status.page", day), language, none).build());
    }
    for (TreatyTable treaty : treaties) {
      ImmutableList<TreatyTable> one = ImmutableList.of(treaty);
      lists.add(
          table(
              TreatyTableSheet.forPeople(language).ofFacts(one),
              title(treaty),
              1,
              language,
              labels));
      lists.add(
          table(
              TreatyTableSheet.forPeople(language).ofParticipants(one),
              ListCell.text(labels.of("status.participants")),
              2,
              language,
              labels));
    }
    return ListHtmlPage.of(lists.build());
  }

  private static ListCell title(TreatyTable treaty) {
    return new ListCell.Text(treaty.name(), treaty.foreignLanguage());
  }

  /**
   * {@return the columns of a sheet}
   *
   * @param skipped the number of columns, at the start, that only name the treaty
   */
  private static ListTable table(
      Sheet sheet, ListCell title, int skipped, OfficialLanguage language, CommandText labels) {
    ListTable.Builder list = ListTable.titled(title, language, labels.of("status.noParticipant"));
    ImmutableList<ImmutableList<String>> rows = sheet.cells();
    rows.get(0).stream().skip(skipped).forEach(label -> list.column(label, label));
    rows.stream()
        .skip(1)
        .forEach(
            row ->
                list.row(row.stream().skip(skipped).map(ListCell::text).toArray(ListCell[]::new)));
    return list.build();
  }
}
