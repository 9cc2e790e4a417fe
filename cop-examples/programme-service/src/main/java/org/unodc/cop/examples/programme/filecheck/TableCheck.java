package org.unodc.cop.examples.programme.filecheck;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableMapping;
import org.unodc.cop.sdk.table.TableReading;

/**
 * Checks lists in tables as parts of the public record: names are looked up in it, and the rules
 * judge the values beside those of the record.
 *
 * @param now the public record
 * @param day the day that the rules treat as today
 * @param language the language of texts under headers without a language
 * @param isDayFirst whether the day comes first in dates such as 03/04/2027
 */
record TableCheck(Snapshot now, LocalDate day, String language, boolean isDayFirst) {
  private static final String SESSION = "session";

  /**
   * {@return the result for a sheet}
   *
   * @param list the list that the table is; if empty, the headers decide
   */
  CheckedSheet check(Sheet sheet, Optional<ListKind> list) {
    Optional<String> name = Optional.of(sheet.name()).filter(text -> !text.isEmpty());
    return list.or(() -> ListKind.of(sheet, language))
        .map(kind -> read(sheet, kind, name))
        .orElseGet(() -> CheckedSheet.unreadable(name, ImmutableList.of()));
  }

  private CheckedSheet read(Sheet sheet, ListKind list, Optional<String> name) {
    CopTable<?> table =
        CopTable.of(list.type())
            .writtenIn(language)
            .in(now.zone())
            .knowing(now.conference())
            .inSession(now.session().id());
    if (isDayFirst) {
      table = table.dayFirst();
    }
    TableReading<?> reading = inSession(table, sheet).read(sheet);
    boolean isJudged = list.isJudged() && !reading.values().isEmpty();
    return new CheckedSheet(
        name,
        Optional.of(list),
        Optional.of(reading.values().size()),
        isJudged,
        reading.problems().stream().map(ReadingNote::of).collect(toImmutableList()),
        reading.notes().stream().map(ReadingNote::of).collect(toImmutableList()),
        isJudged ? findings(list, reading) : ImmutableList.of());
  }

  /** {@return a reader for which rows without a session are of the current one} */
  private CopTable<?> inSession(CopTable<?> table, Sheet sheet) {
    return table.columns().contains(SESSION)
            && !table.propose(sheet).columns().containsValue(SESSION)
        ? table.with(TableMapping.empty().withFixed(SESSION, now.session().id().value()))
        : table;
  }

  private ImmutableList<PlacedFinding> findings(ListKind list, TableReading<?> reading) {
    Conference record = list.in(now.conference(), reading.values());
    Pattern place = Pattern.compile("/" + list.member() + "/([0-9]{1,9})(?:/.*)?", Pattern.DOTALL);
    return Rulebook.standard().validate(record, day, ValidationProfile.full()).findings().stream()
        .flatMap(finding -> placed(finding, place, reading))
        .collect(toImmutableList());
  }

  /** {@return the finding with its row; nothing if it is about another value of the record} */
  private static Stream<PlacedFinding> placed(
      Finding finding, Pattern place, TableReading<?> reading) {
    Matcher value = place.matcher(finding.place().pointer());
    if (!value.matches()) {
      return Stream.empty();
    }
    int index = Integer.parseInt(value.group(1));
    return index < reading.rows().size()
        ? Stream.of(
            new PlacedFinding(
                finding,
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.of(reading.rows().get(index))))
        : Stream.empty();
  }
}
