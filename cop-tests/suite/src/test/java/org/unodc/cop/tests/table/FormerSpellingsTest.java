package org.unodc.cop.tests.table;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.session.Meeting;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.statement.SpeakerEntry;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;

/**
 * A table is read as before if it has labels and headers that were reworded since it was written.
 *
 * <p>{@code former-labels.tsv} has all labels of the codes that tables contain, {@code
 * former-headers.tsv} all headers, as they were before the translations were revised. A label that
 * is reworded is added to {@code cell-words.tsv} of the SDK, a header to its line.
 */
class FormerSpellingsTest {
  /** The table and the column in which the codes of a list are, with the cells that it needs. */
  private static final Map<String, Column> COLUMNS =
      Map.ofEntries(
          event("SideEventStatus", "status"),
          event("AttendanceFormat", "format"),
          stakeholder("StakeholderKind", "kind"),
          stakeholder("ConsultativeCategory", "consultative status"),
          figure("FigureSubject", "subject", Map.of("count", "12")),
          figure("CountedUnit", "unit", Map.of("subject", "PARTICIPANTS", "count", "12")),
          figure("CountQualifier", "qualifier", Map.of("subject", "PARTICIPANTS", "count", "12")),
          figure(
              "Certainty",
              "source certainty",
              Map.of(
                  "subject", "PARTICIPANTS", "count", "12", "source link", "https://example.org")),
          Map.entry("MeetingKind", new Column(Meeting.class, "kind", Map.of("id", "#"))),
          Map.entry(
              "FloorKind",
              new Column(SpeakerEntry.class, "kind", Map.of("speaker", "participant:ken"))),
          Map.entry(
              "AccreditationStepKind",
              new Column(Accreditation.class, "steps", Map.of("stakeholder", "#", "session", "s"))),
          Map.entry(
              "TreatyActionKind",
              new Column(
                  TreatyAction.class,
                  "kind",
                  Map.of("participant", "ken", "instrument", "treaty", "date", "2031-05-06"))));

  /** A column of a table; in a cell that the table needs, # is the number of the row. */
  private record Column(Class<?> type, String name, Map<String, String> needed) {}

  private record Label(String list, String code, String language, String label) {}

  static Stream<Arguments> labels() throws IOException {
    Map<List<String>, List<Label>> tables =
        lines("former-labels.tsv")
            .map(line -> new Label(line[0], line[1], line[2], line[3]))
            .collect(
                groupingBy(
                    label -> List.of(label.list(), label.language()),
                    LinkedHashMap::new,
                    toList()));
    return tables.entrySet().stream()
        .map(table -> Arguments.of(table.getKey().get(0), table.getKey().get(1), table.getValue()));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("labels")
  void readsATableWithFormerLabels(String list, String language, List<Label> labels) {
    Column column = Objects.requireNonNull(COLUMNS.get(list), list);
    List<List<String>> rows = new ArrayList<>();
    List<String> needed = List.copyOf(column.needed().keySet());
    rows.add(Stream.concat(needed.stream(), Stream.of(column.name())).toList());
    for (Label label : labels) {
      String number = "a" + rows.size();
      rows.add(
          Stream.concat(
                  needed.stream().map(name -> column.needed().get(name).replace("#", number)),
                  Stream.of(label.label()))
              .toList());
    }

    assertThat(codes(CopTable.of(column.type()), Sheet.of("", rows), column.name()))
        .as(language)
        .isEqualTo(labels.stream().map(Label::code).toList());
  }

  private static <T> List<String> codes(CopTable<T> table, Sheet sheet, String column) {
    List<? extends List<String>> written = table.write(table.read(sheet).orThrow()).cells();
    int position = written.get(0).indexOf(column);
    return written.stream().skip(1).map(cells -> cells.get(position)).toList();
  }

  static Stream<Class<?>> types() {
    return CopTable.types().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void knowsFormerHeaders(Class<?> type) throws IOException {
    Map<String, List<String>> headers =
        lines("former-headers.tsv")
            .collect(
                groupingBy(
                    line -> line[0] + " " + line[1],
                    LinkedHashMap::new,
                    mapping(line -> line[2], toList())));
    CopTable<?> table = CopTable.of(type);
    for (String language : List.of("ar", "en", "es", "fr", "ru", "zh")) {
      for (String column : table.columns()) {
        Stream<String> own = headers.getOrDefault(key(type, column, language), List.of()).stream();
        Stream<String> general =
            headers.getOrDefault(key(column) + " " + language, List.of()).stream()
                .filter(
                    header ->
                        table.columns().stream()
                            .filter(other -> !other.equals(column))
                            .map(other -> key(type, other, language))
                            .noneMatch(
                                key -> headers.getOrDefault(key, List.of()).contains(header)));
        Stream.concat(own, general)
            .forEach(
                header ->
                    assertThat(table.propose(Sheet.of("", List.of(List.of(header)))).columns())
                        .as(language + " " + header)
                        .containsEntry(header, column));
      }
    }
  }

  private static String key(Class<?> type, String column, String language) {
    return type.getSimpleName() + "." + key(column) + " " + language;
  }

  private static String key(String column) {
    return column.replace(' ', '-');
  }

  private static Map.Entry<String, Column> event(String list, String column) {
    return Map.entry(
        list, new Column(SideEvent.class, column, Map.of("id", "#", "title (en)", "T")));
  }

  private static Map.Entry<String, Column> stakeholder(String list, String column) {
    return Map.entry(
        list, new Column(Stakeholder.class, column, Map.of("id", "#", "name (en)", "N")));
  }

  private static Map.Entry<String, Column> figure(
      String list, String column, Map<String, String> needed) {
    return Map.entry(list, new Column(ReportedFigure.class, column, needed));
  }

  private static Stream<String[]> lines(String file) throws IOException {
    try (InputStream bytes =
        Objects.requireNonNull(FormerSpellingsTest.class.getResourceAsStream(file), file)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
          .lines().skip(1).map(line -> line.split("\t")).toList().stream();
    }
  }
}
