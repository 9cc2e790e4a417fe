package org.unodc.cop.tests.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.tests.record.SourceTables.rows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.calendar.DateRange;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.convention.EntryIntoForceClause;
import org.unodc.cop.domain.convention.StipulatedNumber;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/** Compares the records with the tables that are their source. */
class SourceTablesTest {
  private static final ImmutableMap<String, Conference> RECORDS =
      ImmutableMap.of("untoc", ReferenceRecords.untoc(), "uncac", ReferenceRecords.uncac());

  @ParameterizedTest
  @CsvSource({
    "untoc, untoc_parties.csv",
    "untoc-tip, untoc_trafficking_protocol_parties_2014.csv",
    "untoc-som, untoc_migrants_protocol_parties_2014.csv",
    "untoc-fap, untoc_firearms_protocol_parties_2014.csv",
    "uncac, uncac_parties_2014.csv"
  })
  void hasTheActionsOfTheTable(String treaty, String table) {
    ImmutableList<String> listed =
        rows(table).stream()
            .flatMap(SourceTablesTest::actions)
            .collect(ImmutableList.toImmutableList());

    assertThat(record(treaty).treatyActions())
        .filteredOn(action -> action.instrument().value().equals(treaty))
        .filteredOn(action -> action.kind() != TreatyActionKind.RESERVATION)
        .extracting(SourceTablesTest::action)
        .containsExactlyInAnyOrderElementsOf(listed);
  }

  @ParameterizedTest
  @CsvSource({"untoc, UNTOC", "uncac, UNCAC"})
  void hasTheDaysOfTheSessions(String record, String convention) {
    ImmutableList<String> listed =
        rows("cop_sessions.csv").stream()
            .filter(row -> convention.equals(row.get("convention")))
            .map(row -> row.get("session") + " " + row.get("start") + " " + row.get("end"))
            .collect(ImmutableList.toImmutableList());

    assertThat(record(record).sessions())
        .extracting(
            session ->
                session.ordinal().orElseThrow()
                    + " "
                    + session.days().orElseThrow().first()
                    + " "
                    + session.days().orElseThrow().last())
        .containsExactlyElementsOf(listed);
  }

  @ParameterizedTest
  @CsvSource({
    "untoc, UNTOC",
    "untoc-tip, UNTOC-TIP",
    "untoc-som, UNTOC-SOM",
    "untoc-fap, UNTOC-FAP",
    "uncac, UNCAC"
  })
  void hasTheFinalClausesOfTheTable(String treaty, String id) {
    Map<String, String> row =
        rows("conventions.csv").stream()
            .filter(candidate -> id.equals(candidate.get("id")))
            .findFirst()
            .orElseThrow();
    Convention convention =
        record(treaty).conventions().stream()
            .filter(candidate -> candidate.id().value().equals(treaty))
            .findFirst()
            .orElseThrow();
    TreatyStatus status = record(treaty).treatyStatus(convention.id()).orElseThrow();
    DateRange window = convention.signature().orElseThrow().window().orElseThrow();

    assertThat(
            List.of(
                convention.mtdsgNumber().orElseThrow(),
                convention.untsRegistration().orElseThrow(),
                convention.adoptedOn().orElseThrow().toString(),
                window.first().toString(),
                window.last().toString(),
                number(convention, EntryIntoForceClause::instruments),
                number(convention, EntryIntoForceClause::delayDays),
                number(convention, EntryIntoForceClause::laterPartyDelayDays),
                status.entryIntoForce().known().orElseThrow().toString()))
        .containsExactly(
            row.get("mtdsg_no"),
            row.get("unts_registration_no"),
            row.get("adopted"),
            row.get("signature_from"),
            row.get("signature_to"),
            row.get("threshold_instruments"),
            row.get("eif_delay_days"),
            row.get("later_party_delay_days"),
            row.get("entry_into_force"));
  }

  private static String number(
      Convention convention, Function<EntryIntoForceClause, Optional<StipulatedNumber>> part) {
    return convention.entryIntoForce().flatMap(part).orElseThrow().number() + "";
  }

  /** {@return the record that contains the treaty} */
  private static Conference record(String treaty) {
    return RECORDS.get(treaty.substring(0, 5));
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
}
