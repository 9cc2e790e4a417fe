package org.unodc.cop.tests.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/** Holds the record to the tables that it was made from, where they are at hand. */
class SourceTablesTest {
  private static final Conference RECORD = ReferenceRecords.untoc();
  private static final Splitter CELLS = Splitter.onPattern(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

  @ParameterizedTest
  @CsvSource({
    "untoc, untoc_parties.csv",
    "untoc-tip, untoc_trafficking_protocol_parties_2014.csv",
    "untoc-som, untoc_migrants_protocol_parties_2014.csv",
    "untoc-fap, untoc_firearms_protocol_parties_2014.csv"
  })
  void hasTheActionsOfTheTable(String treaty, String table) {
    ImmutableList<String> listed =
        rows(table).stream()
            .flatMap(SourceTablesTest::actions)
            .collect(ImmutableList.toImmutableList());

    assertThat(RECORD.treatyActions())
        .filteredOn(action -> action.instrument().value().equals(treaty))
        .filteredOn(action -> action.kind() != TreatyActionKind.RESERVATION)
        .extracting(SourceTablesTest::action)
        .containsExactlyInAnyOrderElementsOf(listed);
  }

  @Test
  void hasTheDaysOfTheSessions() {
    ImmutableList<String> listed =
        rows("cop_sessions.csv").stream()
            .filter(row -> "UNTOC".equals(row.get("convention")))
            .map(row -> row.get("session") + " " + row.get("start") + " " + row.get("end"))
            .collect(ImmutableList.toImmutableList());

    assertThat(RECORD.sessions())
        .extracting(
            session ->
                session.ordinal().orElseThrow()
                    + " "
                    + session.days().orElseThrow().first()
                    + " "
                    + session.days().orElseThrow().last())
        .containsExactlyElementsOf(listed);
  }

  private static String action(TreatyAction action) {
    return action.participant() + " " + action.kind() + " " + action.date().orElseThrow();
  }

  private static Stream<String> actions(Map<String, String> row) {
    String code = row.getOrDefault("iso3", "");
    String participant = code.isEmpty() ? "eu" : code.toLowerCase(Locale.ROOT);
    String signed = row.getOrDefault("signature_date", "");
    String bound = row.getOrDefault("instrument_date", "");
    return Stream.of(
            signed.isEmpty() ? "" : participant + " SIGNATURE " + signed,
            bound.isEmpty() ? "" : participant + " " + row.get("instrument_type") + " " + bound)
        .filter(action -> !action.isEmpty());
  }

  private static ImmutableList<Map<String, String>> rows(String table) {
    Optional<String> text = SharedFiles.text("data", table);
    assumeTrue(text.isPresent(), table + " is not in shared/data beside the project");
    List<String> lines = text.orElseThrow().lines().toList();
    List<String> names = CELLS.splitToList(lines.get(0));
    return lines.stream()
        .skip(1)
        .map(CELLS::splitToList)
        .map(cells -> row(names, cells))
        .collect(ImmutableList.toImmutableList());
  }

  private static Map<String, String> row(List<String> names, List<String> cells) {
    ImmutableMap.Builder<String, String> row = ImmutableMap.builder();
    for (int i = 0; i < names.size(); i++) {
      row.put(names.get(i), cells.get(i));
    }
    return row.buildOrThrow();
  }
}
