package org.unodc.cop.tests.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.ParticipantStatus;
import org.unodc.cop.domain.quantity.CountQualifier;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.status.TreatyStatus;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/**
 * Computes the status of every participant a second time, from the days of the tables only: the day
 * of the instrument that completes the number, 90 days from it, and 30 days for later instruments.
 */
class StatusFromTablesTest {
  private static final ImmutableMap<String, String> TABLES =
      ImmutableMap.of(
          "untoc", "untoc_parties.csv",
          "untoc-tip", "untoc_trafficking_protocol_parties_2014.csv",
          "untoc-som", "untoc_migrants_protocol_parties_2014.csv",
          "untoc-fap", "untoc_firearms_protocol_parties_2014.csv",
          "uncac", "uncac_parties_2014.csv");

  private static final ImmutableMap<String, Integer> NEEDED =
      ImmutableMap.of("untoc", 40, "untoc-tip", 40, "untoc-som", 40, "untoc-fap", 40, "uncac", 30);

  /**
   * The day of the notification. A source states the effective date of the succession only for the
   * Convention, so the status of Montenegro for the other treaties is unknown before this day.
   */
  private static final LocalDate SUCCESSION_OF_MONTENEGRO = LocalDate.of(2006, 10, 23);

  @ParameterizedTest
  @CsvSource({
    "untoc, 2003-09-28, 0",
    "untoc, 2003-09-29, 41",
    "untoc, 2010-01-01, 152",
    "untoc, 2024-10-14, 192",
    "untoc-tip, 2003-12-24, 0",
    "untoc-tip, 2003-12-25, 45",
    "untoc-tip, 2014-01-27, 159",
    "untoc-som, 2004-01-27, 0",
    "untoc-som, 2004-01-28, 40",
    "untoc-som, 2014-07-10, 138",
    "untoc-fap, 2005-07-02, 0",
    "untoc-fap, 2005-07-03, 42",
    "untoc-fap, 2014-07-10, 109",
    "uncac, 2005-12-13, 0",
    "uncac, 2005-12-14, 36",
    "uncac, 2014-07-10, 171"
  })
  void isTheStatusOfEveryParticipant(String treaty, LocalDate day, int parties) {
    Map<String, ParticipantStatus> expected = expected(treaty, day);

    if (day.isBefore(SUCCESSION_OF_MONTENEGRO) && !treaty.equals("untoc")) {
      expected.put("mne", ParticipantStatus.UNKNOWN);
    }

    assertThat(actual(treaty, day, expected.keySet())).containsExactlyEntriesOf(expected);
    assertThat(Collections.frequency(expected.values(), ParticipantStatus.PARTY))
        .isEqualTo(parties);
    assertThat(status(treaty).partiesOn(day).certain()).hasSize(parties);
    assertThat(status(treaty).partiesInForceOn(day).value()).isEqualTo(parties);
    assertThat(status(treaty).partiesInForceOn(day).qualifier())
        .isEqualTo(
            parties > 0 && expected.containsValue(ParticipantStatus.UNKNOWN)
                ? CountQualifier.AT_LEAST
                : CountQualifier.EXACT);
  }

  /**
   * An instrument and 30 days are not sufficient for only one participant: Montenegro succeeded by
   * a notification of 23 October 2006 with effect from 3 June 2006, the day of its independence.
   */
  @ParameterizedTest
  @CsvSource({
    "2006-06-02, ''",
    "2006-06-03, mne",
    "2006-10-22, mne",
    "2006-10-23, mne",
    "2006-11-21, mne",
    "2006-11-22, ''"
  })
  void differsOnlyForTheSuccessionOfMontenegro(LocalDate day, String exception) {
    Map<String, ParticipantStatus> expected = expected("untoc", day);
    if (!exception.isEmpty()) {
      expected.put(exception, ParticipantStatus.PARTY);
    }

    assertThat(actual("untoc", day, expected.keySet())).containsExactlyEntriesOf(expected);
  }

  @Test
  void isTheDayOfEntryIntoForceOfTheTables() {
    for (Map.Entry<String, String> table : TABLES.entrySet()) {
      for (Map<String, String> row : SourceTables.rows(table.getValue())) {
        assertThat(
                status(table.getKey())
                    .entryIntoForceFor(new ParticipantId(participant(row)))
                    .known())
            .as("%s to %s", row.get("participant"), table.getKey())
            .isEqualTo(day(row, "entry_into_force_date"));
      }
    }
  }

  @Test
  void findsOnlyTheTwoRatificationsWithoutSignature() {
    assertThat(
            Stream.of(ReferenceRecords.untoc(), ReferenceRecords.uncac())
                .map(record -> Cop.validate(record, LocalDate.of(2024, 11, 1)))
                .flatMap(report -> report.findings().stream())
                .filter(StatusFromTablesTest::isAboutParties))
        .extracting(Finding::message)
        .containsExactly(
            "State \"Antigua and Barbuda\" (atg) is recorded as having acted on protocol"
                + " \"Trafficking Protocol\" (untoc-tip) (ratification) on 17 February 2010, but no"
                + " signature by that day is recorded.",
            "State \"Bahamas\" (bhs) is recorded as having acted on protocol \"Firearms Protocol\""
                + " (untoc-fap) (ratification) on 26 September 2008, but no signature by that day is"
                + " recorded.");
  }

  @Test
  void onlyTheseRowsLackASignature() {
    ImmutableSet<String> ofSignatories = ImmutableSet.of("RATIFICATION", "ACCEPTANCE", "APPROVAL");
    ImmutableList.Builder<String> without = ImmutableList.builder();
    for (Map.Entry<String, String> table : TABLES.entrySet()) {
      for (Map<String, String> row : SourceTables.rows(table.getValue())) {
        boolean signed = day(row, "signature_date").isPresent();
        String kind = row.getOrDefault("instrument_type", "");
        assertThat(signed && kind.equals("ACCESSION")).as("%s", row).isFalse();
        if (!signed && ofSignatories.contains(kind)) {
          without.add(table.getKey() + " " + row.get("participant"));
        }
      }
    }

    assertThat(without.build())
        .containsExactly("untoc-tip Antigua and Barbuda", "untoc-fap Bahamas");
  }

  /**
   * Excludes the published figure "signed by 192 parties", which is a known finding and not in the
   * tables.
   */
  private static boolean isAboutParties(Finding finding) {
    String place = finding.place().toString();
    boolean inTheTables =
        place.startsWith("/treatyActions/")
            || place.startsWith("/participants/")
            || finding.caseOrRule().toString().startsWith("party.");
    return inTheTables
        && finding.severity() != Severity.NOTICE
        && !place.equals("/conventions/0/publishedFigures/11/count");
  }

  private static Map<String, ParticipantStatus> expected(String treaty, LocalDate day) {
    ImmutableList<Map<String, String>> rows = SourceTables.rows(TABLES.get(treaty));
    LocalDate completed = completed(treaty, rows);
    Map<String, ParticipantStatus> expected = new TreeMap<>();
    for (Participant participant : record(treaty).participants()) {
      expected.put(participant.id().value(), ParticipantStatus.NONE);
    }
    for (Map<String, String> row : rows) {
      expected.put(participant(row), expected(row, completed, day));
    }
    return expected;
  }

  private static ParticipantStatus expected(
      Map<String, String> row, LocalDate completed, LocalDate day) {
    Optional<LocalDate> deposit = day(row, "instrument_date").filter(date -> !date.isAfter(day));
    if (deposit.isPresent()) {
      LocalDate first = completed.plusDays(90);
      LocalDate own = deposit.get().plusDays(30);
      LocalDate inForce = deposit.get().isAfter(completed) && own.isAfter(first) ? own : first;
      return day.isBefore(inForce) ? ParticipantStatus.CONSENTED : ParticipantStatus.PARTY;
    }
    return day(row, "signature_date").filter(date -> !date.isAfter(day)).isPresent()
        ? ParticipantStatus.SIGNATORY
        : ParticipantStatus.NONE;
  }

  /**
   * {@return the day of the instrument that completes the number; the European Union is not counted
   * in addition to its members}
   */
  private static LocalDate completed(String treaty, ImmutableList<Map<String, String>> rows) {
    return rows.stream()
        .filter(row -> "STATE".equals(row.get("entity_type")))
        .flatMap(row -> day(row, "instrument_date").stream())
        .sorted()
        .skip(NEEDED.get(treaty) - 1)
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, ParticipantStatus> actual(
      String treaty, LocalDate day, Set<String> participants) {
    Map<String, ParticipantStatus> actual = new TreeMap<>();
    participants.forEach(
        participant ->
            actual.put(participant, status(treaty).statusOf(new ParticipantId(participant), day)));
    return actual;
  }

  private static Optional<LocalDate> day(Map<String, String> row, String column) {
    return Optional.ofNullable(row.get(column)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
  }

  private static String participant(Map<String, String> row) {
    String code = row.getOrDefault("iso3", "");
    return code.isEmpty() ? "eu" : code.toLowerCase(Locale.ROOT);
  }

  private static TreatyStatus status(String treaty) {
    return record(treaty).treatyStatus(new ConventionId(treaty)).orElseThrow();
  }

  private static Conference record(String treaty) {
    return treaty.equals("uncac") ? ReferenceRecords.uncac() : ReferenceRecords.untoc();
  }
}
