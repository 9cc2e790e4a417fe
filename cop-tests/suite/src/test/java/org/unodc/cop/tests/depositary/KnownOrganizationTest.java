package org.unodc.cop.tests.depositary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.tests.depositary.DepositaryTables.TREATY;
import static org.unodc.cop.tests.depositary.DepositaryTables.actions;
import static org.unodc.cop.tests.depositary.DepositaryTables.messages;
import static org.unodc.cop.tests.depositary.DepositaryTables.read;
import static org.unodc.cop.tests.depositary.DepositaryTables.reader;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.party.OtherParticipants;
import org.unodc.cop.domain.party.Participant.RegionalOrganization;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.quantity.Answer;
import org.unodc.cop.sdk.depositary.DepositaryReading;
import org.unodc.cop.sdk.depositary.DepositaryTable;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.reference.ReferenceRecords;

/** The European Union in a table, for a record that lacks it. */
class KnownOrganizationTest {
  private static final String HEADERS =
      "Participant,Signature,\"Ratification, Approval(AA), Accession(a)\"\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "European Union",
        "European Union 2",
        "European Community",
        "European Economic Community",
        "Communauté européenne",
        "Европейский союз",
        "欧洲联盟",
        "EU"
      })
  void comesInWithItsMemberships(String name) {
    DepositaryReading reading =
        read(reader(), HEADERS + name + ",14 Nov 1979,15 Jul 1982 AA\nAustria,,1 May 1980 a\n");

    assertThat(reading.problems()).isEmpty();
    assertThat(actions(reading))
        .containsExactly(
            "eu SIGNATURE 1979-11-14", "eu APPROVAL 1982-07-15", "aut ACCESSION 1980-05-01");
    assertThat(reading.participants().get(0)).isEqualTo(union());
    assertThat(
            CopJson.of(Conference.class).read(CopJson.of(Conference.class).write(reading.record())))
        .isEqualTo(reading.record());
  }

  @ParameterizedTest
  @CsvSource({
    "1957-12-31,0", "1958-01-01,6", "1973-01-01,9", "1981-01-01,10", "1986-01-01,12",
    "1995-01-01,15", "2004-05-01,25", "2007-01-01,27", "2013-07-01,28", "2020-01-31,28",
    "2020-02-01,27"
  })
  void hasTheMembersOfTheDay(LocalDate day, int members) {
    assertThat(union().membersOn(day)).hasSize(members).doesNotContainValue(Answer.UNKNOWN);
  }

  @Test
  void hasTheMembersOfTheShippedRecords() {
    ImmutableList.of(ReferenceRecords.untoc(), ReferenceRecords.uncac())
        .forEach(
            record ->
                assertThat(record.participants())
                    .filteredOn(RegionalOrganization.class::isInstance)
                    .singleElement()
                    .satisfies(
                        shipped ->
                            assertThat(((RegionalOrganization) shipped).memberships())
                                .containsExactlyInAnyOrderElementsOf(union().memberships())));
    assertThat(union().membersOn(LocalDate.of(2020, 1, 31))).containsKey(StateCode.of("GBR"));
  }

  @Test
  void isOneParticipantUnderItsFormerNames() {
    assertThat(
            messages(
                read(
                        reader(),
                        HEADERS
                            + "European Economic Community,14 Nov 1979,\n"
                            + "European Union,,15 Jul 1982 AA\n")
                    .problems()))
        .containsExactly("A3 (\"Participant\"): This is the same participant as in row 2.");
  }

  @Test
  void refusesAnIdThatIsTaken() {
    DepositaryTable reader =
        reader("{\"type\": \"state\", \"id\": \"eu\", \"state\": \"AUT\"}", "");

    assertThat(messages(read(reader, HEADERS + "European Union,14 Nov 1979,\n").problems()))
        .singleElement()
        .asString()
        .contains("lacks the participant European Union, and it cannot be added with the id eu");
  }

  @Test
  void countsOnlyIfTheClauseSaysSo() {
    String table =
        HEADERS
            + "European Union,,1 Mar 2001 AA\nAustria,,1 Apr 2001 a\nJapan,,1 May 2001 a\n"
            + "Kenya,,1 Jun 2001 a\n";

    assertThat(entryIntoForce("\"regionalOrganizationsCount\": false,", table))
        .isEqualTo("2001-06-11");
    assertThat(entryIntoForce("\"regionalOrganizationsCount\": true,", table))
        .isEqualTo("2001-05-11");
    assertThat(entryIntoForce("", table)).isEqualTo("unknown");
  }

  @Test
  void consentToBeBoundBinds() {
    String table =
        "Participant,\"Succession(d), Consent to be bound(P)\"\n"
            + "Austria,1 Mar 2001 P\nJapan,1 Apr 2001 P\nKenya,1 May 2001 P\nSerbia,2 May 2001 d\n";

    assertThat(actions(read(reader(), table)))
        .containsExactly(
            "aut CONSENT_TO_BE_BOUND 2001-03-01",
            "jpn CONSENT_TO_BE_BOUND 2001-04-01",
            "ken CONSENT_TO_BE_BOUND 2001-05-01",
            "srb SUCCESSION 2001-05-02");
    assertThat(entryIntoForce("", table)).isEqualTo("2001-05-11");
  }

  private static String entryIntoForce(String counts, String table) {
    Conference record =
        CopJson.of(Conference.class)
            .read(
                """
                {"format": "cop/1", "id": "harbour-cop",
                 "conventions": [{"id": "harbours", "title": "Harbours", "adoptedOn": "2000-12-01",
                   "entryIntoForce": {%s "instruments": {"number": 3}, "delayDays": {"number": 10}},
                   "actionsKnownUntil": "2010-12-31"}]}
                """
                    .formatted(counts));
    Conference extended = read(DepositaryTable.of(record, TREATY), table).record();
    return extended
        .treatyStatus(TREATY)
        .orElseThrow()
        .entryIntoForce()
        .known()
        .map(LocalDate::toString)
        .orElse("unknown");
  }

  private static RegionalOrganization union() {
    return OtherParticipants.all().stream()
        .map(OtherParticipants.Known::participant)
        .filter(RegionalOrganization.class::isInstance)
        .map(RegionalOrganization.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
