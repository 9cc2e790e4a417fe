package org.unodc.cop.tests.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableColumn;
import org.unodc.cop.sdk.table.TableReading;
import org.unodc.cop.sdk.xlsx.CopXlsx;
import org.unodc.cop.sdk.xlsx.TableTemplate;

/** Blank workbooks say what to write in each column, and their examples are read back. */
class FilledTemplateTest {
  /** The columns that a column needs beside the required ones. */
  private static final ImmutableListMultimap<String, String> BESIDE =
      ImmutableListMultimap.<String, String>builder()
          .putAll("start", "date", "end")
          .putAll("end", "date", "start")
          .putAll("time", "date")
          .putAll(
              "qualifier",
              "count",
              "size",
              "attendance",
              "number of parties present",
              "all parties named")
          .putAll("consultative status since", "consultative status")
          .putAll("moderator title", "moderator")
          .putAll("moderator affiliation", "moderator")
          .putAll("moderator state", "moderator")
          .putAll("moderator basis", "moderator")
          .putAll("moderator published in", "moderator")
          .putAll("moderator consent to", "moderator", "moderator consent on")
          .putAll("moderator consent on", "moderator", "moderator consent to")
          .putAll(
              "moderator consent until",
              "moderator",
              "moderator consent to",
              "moderator consent on")
          .putAll("person title", "full name")
          .putAll("person affiliation", "full name")
          .putAll("person state", "full name")
          .putAll("naming basis", "full name")
          .putAll("published in", "full name")
          .putAll("consent to", "full name", "consent on")
          .putAll("consent on", "full name", "consent to")
          .putAll("consent until", "full name", "consent to", "consent on")
          .putAll("signed on", "stakeholder")
          .putAll("parties present", "all parties named")
          .putAll("number of parties present", "all parties named")
          .putAll("source date", "source link")
          .putAll("source certainty", "source link")
          .putAll("document languages", "document link")
          .putAll("DocumentReference.languages", "link")
          .putAll("term from", "term until")
          .putAll("term until", "term from")
          .putAll("cited instrument", "time before", "cited provision")
          .putAll("cited provision", "time before", "cited instrument")
          .putAll("cited certainty", "time before", "cited instrument", "cited provision")
          .build();

  /** The columns without which a value of these types cannot exist. */
  private static final ImmutableMap<String, ImmutableSet<String>> ALWAYS =
      ImmutableMap.of(
          "Participant", ImmutableSet.of("state", "name"),
          "Deadline", ImmutableSet.of("time before", "unit"),
          "Delegation", ImmutableSet.of("participant"),
          "TreatyAction", ImmutableSet.of("date"));

  /** The columns that a column takes the place of. */
  private static final ImmutableListMultimap<String, String> INSTEAD_OF =
      ImmutableListMultimap.<String, String>builder()
          .put("time after", "time before")
          .putAll("due", "time before", "unit")
          .put("stakeholder", "participant")
          .build();

  /** The position of the type that has a column, and the columns of States. */
  private static final ImmutableMap<String, Integer> TYPES =
      ImmutableMap.of(
          "name",
          1,
          "ended",
          1,
          "successors",
          1,
          "members",
          2,
          "memberships",
          2,
          "all members named",
          2,
          "successor organization",
          2);

  static Stream<Arguments> templates() {
    return CopTable.types().stream()
        .flatMap(
            type ->
                Stream.of(OfficialLanguage.values()).map(language -> Arguments.of(type, language)));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void eachColumnIsExplainedAndItsExampleReadBack(Class<?> type, OfficialLanguage language)
      throws Exception {
    List<Sheet> workbook = CopXlsx.standard().read(TableTemplate.of(type, language).write());
    List<String> headers = workbook.get(0).cells().get(0);
    Map<String, List<String>> instructions = new HashMap<>();
    workbook.get(1).cells().forEach(row -> instructions.put(row.get(0), row));
    List<TableColumn> columns = CopTable.of(type).columns(language);
    Map<String, String> examples = new HashMap<>();
    for (TableColumn column : columns) {
      List<String> row = instructions.get(column.header());
      assertThat(row.subList(2, 4)).as(column.name()).doesNotContain("");
      examples.put(column.name(), row.get(3));
    }
    List<String> types = columns.get(1).words();

    for (TableColumn column : columns) {
      Set<String> filled = filled(type, column, columns);
      if (type == Participant.class) {
        int position = TYPES.getOrDefault(column.name(), 0);
        examples.put("type", types.get(position));
        filled.remove(position == 0 ? "name" : "state");
      }
      List<String> cells = new ArrayList<>();
      columns.forEach(
          other -> cells.add(filled.contains(other.name()) ? examples.get(other.name()) : ""));
      TableReading<?> read =
          CopTable.of(type)
              .in(ZoneId.of("Europe/Vienna"))
              .writtenIn(language.tag())
              .read(Sheet.of("", List.of(headers, cells)));
      assertThat(read.problems()).as(column.name()).isEmpty();
      assertThat(read.values()).as(column.name()).hasSize(1);
    }
  }

  private static Set<String> filled(Class<?> type, TableColumn column, List<TableColumn> columns) {
    Set<String> names = new HashSet<>(BESIDE.get(column.name()));
    names.addAll(BESIDE.get(type.getSimpleName() + "." + column.name()));
    names.add(column.name());
    columns.stream().filter(TableColumn::required).map(TableColumn::name).forEach(names::add);
    names.addAll(ALWAYS.getOrDefault(type.getSimpleName(), ImmutableSet.of()));
    names.removeAll(INSTEAD_OF.get(column.name()));
    return names;
  }
}
