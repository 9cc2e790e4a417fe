package org.unodc.cop.tests.depositary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.tests.depositary.DepositaryTables.actions;
import static org.unodc.cop.tests.depositary.DepositaryTables.messages;
import static org.unodc.cop.tests.depositary.DepositaryTables.read;
import static org.unodc.cop.tests.depositary.DepositaryTables.reader;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.sdk.depositary.DepositaryReading;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableMapping;

/** The headers with their marks, as depositaries and collections of their tables write them. */
class DepositaryHeaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ratification, Accession(a), Acceptance(A), Succession(d)"
            + "|RATIFICATION, ACCESSION(a), ACCEPTANCE(A), SUCCESSION(d)",
        "Approval(AA), Acceptance(A), Accession(a), Succession(d), Ratification"
            + "|APPROVAL(AA), ACCEPTANCE(A), ACCESSION(a), SUCCESSION(d), RATIFICATION",
        "RATIFICATION, ACCEPTANCE (A), FORMAL CONFIRMATION (c), DEFINITIVE SIGNATURE (s)"
            + "|RATIFICATION, ACCEPTANCE(A), FORMAL_CONFIRMATION(c), DEFINITIVE_SIGNATURE(s)",
        "Accession (a) or Succession (d)|ACCESSION(a), SUCCESSION(d)",
        "Acceptance or approval (A)|ACCEPTANCE or APPROVAL(A)",
        "Ratification/Accession(a)|RATIFICATION, ACCESSION(a)",
        "Signature, Succession to signature(d)|SIGNATURE, SUCCESSION_TO_SIGNATURE(d)",
        "Signature 1, 2|SIGNATURE",
        "Signature\u00B9|SIGNATURE",
        "Date of signature|SIGNATURE",
        "Withdrawal|DENUNCIATION",
        "Withdrawal of instrument|INSTRUMENT_WITHDRAWN",
        "Provisional application(n), Signature|PROVISIONAL_APPLICATION(n), SIGNATURE",
        "Application provisoire(n)|PROVISIONAL_APPLICATION(n)",
        "Ratification, Simplified procedure(p), Accession(a)"
            + "|RATIFICATION, SIMPLIFIED_PROCEDURE(p), ACCESSION(a)",
        "Declaration|''",
        "Territorial application|''",
        "Succession(d), Consent to be bound(P)|SUCCESSION(d), CONSENT_TO_BE_BOUND(P)",
        "Consentement à être lié(P)|CONSENT_TO_BE_BOUND(P)",
        "Consentimiento en obligarse(P)|CONSENT_TO_BE_BOUND(P)",
        "Согласие на обязательность(P)|CONSENT_TO_BE_BOUND(P)",
        "同意受约束（P）|CONSENT_TO_BE_BOUND(P)",
        "الرضا بالالتزام (P)|CONSENT_TO_BE_BOUND(P)",
        "Ratification, Participation(P)|RATIFICATION, Participation(P)",
        "Ratification, Acceptation(A), Approbation(AA), Adhésion(a), Succession(d), Confirmation"
            + " formelle(c), Signature définitive(s)|RATIFICATION, ACCEPTANCE(A), APPROVAL(AA),"
            + " ACCESSION(a), SUCCESSION(d), FORMAL_CONFIRMATION(c), DEFINITIVE_SIGNATURE(s)",
        "Ratificación, Aceptación(A), Aprobación(AA), Adhesión(a), Sucesión(d), Confirmación"
            + " oficial(c), Firma definitiva(s)|RATIFICATION, ACCEPTANCE(A), APPROVAL(AA),"
            + " ACCESSION(a), SUCCESSION(d), FORMAL_CONFIRMATION(c), DEFINITIVE_SIGNATURE(s)",
        "Ратификация, принятие(A), утверждение(AA), присоединение(a), правопреемство(d)"
            + "|RATIFICATION, ACCEPTANCE(A), APPROVAL(AA), ACCESSION(a), SUCCESSION(d)",
        "批准、接受（A）、核准（AA）、加入（a）、继承（d）"
            + "|RATIFICATION, ACCEPTANCE(A), APPROVAL(AA), ACCESSION(a), SUCCESSION(d)",
        "التصديق، القبول (A)، الإقرار (AA)، الانضمام (a)، الخلافة (d)"
            + "|RATIFICATION, ACCEPTANCE(A), APPROVAL(AA), ACCESSION(a), SUCCESSION(d)"
      })
  void readsTheActionsOfAHeader(String header, String meaning) {
    Sheet sheet = Sheet.of("", List.of(List.of("Participant", header)));

    assertThat(reader().propose(sheet).columns())
        .containsEntry("Participant", "participant")
        .containsEntry(header, meaning);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Participant", "État", "Страна", "Estado", "缔约方", "الدولة", "country"})
  void readsTheHeaderOfTheParticipants(String header) {
    Sheet sheet =
        Sheet.of(
            "",
            List.of(
                List.of("Status as of today"),
                List.of(),
                List.of(header, "Signature"),
                List.of("Austria", "12 Jun 1992")));

    assertThat(actions(reader().read(sheet))).containsExactly("aut SIGNATURE 1992-06-12");
  }

  @Test
  void aHeaderInAnotherOrderGivesTheMarksAnotherMeaning() {
    assertThat(
            actions(read(reader(), "Participant,\"Accession, Approval(a)\"\nJapan,1 May 1990 a\n")))
        .containsExactly("jpn APPROVAL 1990-05-01");
  }

  @Test
  void aDayWithoutAMarkNeedsExactlyOneActionWithoutAMark() {
    String acceptances = "Participant,\"Acceptance(A), Accession(a)\"\nJapan,1 May 1990\n";
    String two = "Participant,\"Ratification, Approval, Accession(a)\"\nJapan,1 May 1990\n";

    assertThat(messages(read(reader(), acceptances).problems()))
        .containsExactly(
            "B2 (\"Acceptance(A), Accession(a)\"): The header does not explain a day without a"
                + " mark; it has Acceptance(A), Accession(a). Capital and small letters differ.");
    assertThat(messages(read(reader(), two).problems()))
        .containsExactly(
            "B2 (\"Ratification, Approval, Accession(a)\"): The header gives several meanings to a"
                + " day without a mark: ratification, approval; a mapping of the header can"
                + " define one.");
  }

  @Test
  void anActionThatTheModelLacksIsAProblemOnlyWhereItIsUsed() {
    String table =
        "Participant,\"Ratification, Participation(P)\"\nJapan,1 May 1990\nKenya,2 May 1990 P\n";
    DepositaryReading reading = read(reader(), table);

    assertThat(actions(reading)).containsExactly("jpn RATIFICATION 1990-05-01");
    assertThat(messages(reading.notes()))
        .containsExactly(
            "B1 (\"Ratification, Participation(P)\"): The part \"Participation(P)\" of this header"
                + " is not a known kind of action, so each day that needs it is a problem; a"
                + " mapping can define it.");
    assertThat(messages(reading.problems()))
        .containsExactly(
            "B3 (\"Ratification, Participation(P)\"): The header explains the mark \"P\" as"
                + " \"Participation\", which is not a known kind of action; a mapping of the header"
                + " can define it.");
  }

  @Test
  void readsSeparateColumnsForEachAction() {
    String scrape =
        "treaty,country,signature,ratification,accession,succession,notes\n"
            + "26-3,Afghanistan,1993-01-14,2003-09-24,,,x\n"
            + "26-3,Andorra,,,2003-02-27,,\n"
            + "26-3,Montenegro,,,,2006-10-23,\n";
    DepositaryReading reading = read(reader(), scrape);

    assertThat(reading.problems()).isEmpty();
    assertThat(actions(reading))
        .containsExactly(
            "afg SIGNATURE 1993-01-14",
            "afg RATIFICATION 2003-09-24",
            "and ACCESSION 2003-02-27",
            "mne SUCCESSION 2006-10-23");
    assertThat(reading.notes())
        .extracting(note -> note.header() + " " + note.place())
        .containsExactly("treaty A1", "notes G1");
  }

  @Test
  void aMappingDefinesHeadersAndNames() {
    TableMapping mapping =
        TableMapping.parse(
            """
            {
              "columns": {"Who": "participant", "Deposit": "ratification, accession (a)",
                          "Accession": ""},
              "values": {"participant": {"South Korea": "KOR", "EEC": "eu"}}
            }
            """);
    String table =
        "Who,Deposit,Accession\nSouth Korea,1 May 1990 a,x\nEEC,2 May 1990,y\nKenya,3 May 1990,z\n";
    DepositaryReading reading =
        read(
            reader("{\"type\": \"regionalOrganization\", \"id\": \"eu\", \"name\": \"EU\"}", "")
                .with(mapping),
            table);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.notes()).isEmpty();
    assertThat(actions(reading))
        .containsExactly(
            "kor ACCESSION 1990-05-01",
            "eu RATIFICATION 1990-05-02",
            "ken RATIFICATION 1990-05-03");
  }

  @Test
  void aMappingSaysWhatAnUnknownActionIs() {
    String table = "Participant,\"Ratification, Participation(P)\"\nJapan,1 May 1990 P\n";
    TableMapping mapping =
        TableMapping.empty().with("Ratification, Participation(P)", "ratification, acceptance(P)");

    assertThat(read(reader(), table).problems()).hasSize(1);
    assertThat(actions(read(reader().with(mapping), table)))
        .containsExactly("jpn ACCEPTANCE 1990-05-01");
  }

  @Test
  void theProposedMappingReadsTheTableLikeNone() {
    Sheet sheet =
        Sheet.of(
            "",
            List.of(
                List.of("Pays", "Signature", "Ratification, Adhésion(a)", "Remarques"),
                List.of("Autriche", "12 juin 1992", "1er juillet 1993 a", "-")));
    TableMapping proposed = reader().propose(sheet);

    assertThat(proposed.columns())
        .containsEntry("Ratification, Adhésion(a)", "RATIFICATION, ACCESSION(a)")
        .containsEntry("Remarques", "");
    assertThat(reader().with(proposed).read(sheet).actions())
        .isEqualTo(reader().read(sheet).actions())
        .hasSize(2);
  }

  @Test
  void refusesTablesWithoutTheColumns() {
    assertThat(messages(read(reader(), "Name,Signature\nJapan,1 May 1990\n").problems()))
        .containsExactly(
            "row 1: The table has no column of participants; a header such as \"Participant\", or a"
                + " mapping, was expected.");
    assertThat(messages(read(reader(), "State,Country,Signature\n").problems()))
        .containsExactly(
            "row 1: The table has several columns of participants; a mapping can define which one is"
                + " meant.");
    assertThat(read(reader(), "Participant,Region\nJapan,Asia\n").problems()).hasSize(1);
    assertThat(read(reader(), "a,b\n").problems()).hasSize(2);
    assertThat(read(reader(), "").problems()).hasSize(2);
  }

  @Test
  void refusesAMappingThatDoesNotFit() {
    TableMapping mapping =
        TableMapping.empty()
            .with("Deposit", "colour")
            .with("Where", "participant")
            .withFixed("kind", "SIGNATURE");

    assertThat(
            read(reader().with(mapping), "Participant,Signature,Deposit\n").problems().stream()
                .map(problem -> problem.message().substring(0, 30)))
        .containsExactly(
            "The mapping assigns this heade",
            "The mapping has the header \"Wh",
            "A mapping for the depositary's");
  }

  @Test
  void skipsRepeatedHeaders() {
    DepositaryReading reading =
        read(
            reader(),
            "Participant,Signature\nJapan,1 May 1990\nParticipant,Signature\nKenya,2 May 1990\n");

    assertThat(reading.actions()).hasSize(2);
    assertThat(messages(reading.notes()))
        .containsExactly("row 3: This row repeats the headers, so it was skipped.");
  }
}
