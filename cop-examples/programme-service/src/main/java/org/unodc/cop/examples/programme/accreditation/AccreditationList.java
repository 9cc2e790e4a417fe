package org.unodc.cop.examples.programme.accreditation;

import com.google.common.collect.ImmutableList;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.stakeholder.AccreditationStep;
import org.unodc.cop.domain.stakeholder.AccreditationStepKind;
import org.unodc.cop.examples.programme.web.PageText;

/**
 * The accreditations that a filter selects, sorted, and the part of them that a page shows.
 *
 * @param filter the filter, with the number of a page that exists
 * @param shown the rows of the page
 * @param matching the number of accreditations that match the filter
 * @param pages the number of pages, at least one
 */
record AccreditationList(
    AccreditationFilter filter, List<AccreditationRow> shown, int matching, int pages) {
  private static final int PAGE_SIZE = 50;

  static AccreditationList of(
      List<AccreditationRow> rows, AccreditationFilter filter, OfficialLanguage language) {
    List<AccreditationRow> matching =
        rows.stream().filter(filter::matches).sorted(order(filter, language)).toList();
    int pages = Math.max(1, (matching.size() + PAGE_SIZE - 1) / PAGE_SIZE);
    int page = Math.max(1, Math.min(filter.page(), pages));
    return new AccreditationList(
        filter.atPage(page),
        ImmutableList.copyOf(
            matching.subList(PAGE_SIZE * (page - 1), Math.min(PAGE_SIZE * page, matching.size()))),
        matching.size(),
        pages);
  }

  private static Comparator<AccreditationRow> order(
      AccreditationFilter filter, OfficialLanguage language) {
    Collator collator = Collator.getInstance(language.locale());
    Comparator<PageText> alphabetical = Comparator.comparing(PageText::text, collator::compare);
    Comparator<AccreditationRow> byName =
        lastIfEmpty(row -> Optional.of(row.name()), alphabetical, false);
    boolean descending = filter.isDescending();
    Comparator<AccreditationRow> order =
        switch (filter.column()) {
          case NAME -> lastIfEmpty(row -> Optional.of(row.name()), alphabetical, descending);
          case STATE -> lastIfEmpty(AccreditationRow::state, alphabetical, descending);
          case BASIS -> lastIfEmpty(AccreditationRow::basis, alphabetical, descending);
          case STANDING ->
              lastIfEmpty(
                  row -> row.standing().map(AccreditationStep::kind),
                  AccreditationStepKind::compareTo,
                  descending);
          case DATE ->
              lastIfEmpty(
                  row -> row.standing().flatMap(AccreditationStep::date),
                  LocalDate::compareTo,
                  descending);
        };
    return order.thenComparing(byName).thenComparing(AccreditationRow::index);
  }

  private static <K> Comparator<AccreditationRow> lastIfEmpty(
      Function<AccreditationRow, Optional<K>> key, Comparator<K> order, boolean descending) {
    return Comparator.comparing(
        row -> key.apply(row).orElse(null),
        Comparator.nullsLast(descending ? order.reversed() : order));
  }
}
