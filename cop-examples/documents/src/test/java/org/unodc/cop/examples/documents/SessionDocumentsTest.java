package org.unodc.cop.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.stakeholder.AccreditationStep;
import org.unodc.cop.domain.stakeholder.AccreditationStepKind;
import org.unodc.cop.sdk.json.CopJson;

/** The documents, read back with Apache POI. */
class SessionDocumentsTest {
  private static final LocalDate DAY = LocalDate.parse("2031-05-05");
  private static final SessionId SESSION = SessionId.of("harbour-cop1");

  private static final Conference RECORD =
      CopJson.of(Conference.class)
          .read(
              """
              {
                "format": "cop/1",
                "id": "harbour-cop",
                "title": "Conference of the Parties to the Convention on Harbours",
                "convention": "harbours",
                "conventions": [{
                  "id": "harbours", "title": "Convention on Harbours",
                  "enteredIntoForceOn": "2020-01-01", "actionsKnownUntil": "2031-12-31",
                  "entryIntoForce": {"instruments": {"number": 1}, "delayDays": {"number": 0},
                    "laterPartyDelayDays": {"number": 0}}
                }],
                "participants": [
                  {"type": "state", "id": "zwe", "state": "ZWE"},
                  {"type": "state", "id": "bol", "state": "BOL"},
                  {"type": "state", "id": "egy", "state": "EGY"}
                ],
                "treatyActions": [
                  {"participant": "zwe", "instrument": "harbours", "kind": "RATIFICATION", "date": "2020-01-01"},
                  {"participant": "bol", "instrument": "harbours", "kind": "RATIFICATION", "date": "2020-01-01"},
                  {"participant": "egy", "instrument": "harbours", "kind": "SIGNATURE", "date": "2019-01-01"}
                ],
                "stakeholders": [
                  {"id": "watch", "kind": "NGO", "state": "EGY",
                   "name": {"original": "ar", "texts": {"ar": "مرصد الموانئ"}}},
                  {"id": "mayak", "kind": "NGO",
                   "name": {"original": "ru", "texts": {"ru": "Общество «Маяк»"}}}
                ],
                "rulesOfProcedure": [{
                  "id": "rules", "title": "Rules of procedure",
                  "accreditationBases": [
                    {"id": "rule-17-2", "route": "APPLICATION", "needsConsultativeStatus": false,
                     "who": "Organizations without consultative status",
                     "citation": {"instrument": "Rules of procedure", "provision": "rule 17 (2)"}}
                  ]
                }],
                "sessions": [{
                  "id": "harbour-cop1", "title": "First session",
                  "days": {"first": "2031-05-05", "last": "2031-05-09"},
                  "venue": {"city": {"original": "en", "texts": {"en": "Vienna", "ar": "فيينا"}}}
                }],
                "accreditations": [
                  {"stakeholder": "watch", "session": "harbour-cop1", "basis": "rule-17-2",
                   "steps": [{"kind": "APPLIED", "date": "2031-01-10"}, {"kind": "ATTENDED", "date": "2031-05-05"}]},
                  {"stakeholder": "mayak", "session": "harbour-cop1", "basis": "rule-17-2",
                   "steps": [{"kind": "APPLIED", "date": "2031-02-20"}]}
                ],
                "delegations": [
                  {"participant": "zwe", "session": "harbour-cop1",
                   "size": {"value": 3, "qualifier": "AT_LEAST"},
                   "members": [
                     {"name": "Ann Ncube", "title": "Minister", "affiliation": "Ministry of Ports",
                      "basis": {"type": "officialCapacity"}},
                     {"name": "Ben Secret"}
                   ]},
                  {"participant": "bol", "session": "harbour-cop1"},
                  {"participant": "egy", "session": "harbour-cop1"}
                ]
              }
              """);

  @Test
  void writesTheTitleBlockAndTheSections() throws IOException {
    List<String> lines = lines(participants(OfficialLanguage.ENGLISH));

    assertThat(lines)
        .containsExactly(
            "Symbol: …………………",
            "Conference of the Parties to the Convention on Harbours",
            "First session",
            "Vienna, 5–9 May 2031",
            "List of participants",
            "Parties",
            "Bolivia (Plurinational State of)",
            "Zimbabwe",
            "Ann Ncube, Minister, Ministry of Ports",
            "Persons whom this list does not name: 1",
            "Number of persons: at least 3",
            "Signatories",
            "Egypt",
            "Observers",
            "Organizations without consultative status, rule 17 (2)",
            "مرصد الموانئ");
  }

  @Test
  void listsNoOrganizationThatWithdrew() throws IOException {
    Conference record =
        RECORD.toBuilder()
            .accreditations(
                RECORD.accreditations().stream()
                    .map(
                        one ->
                            one.toBuilder()
                                .addSteps(
                                    AccreditationStep.builder()
                                        .kind(AccreditationStepKind.WITHDRAWN)
                                        .date(LocalDate.of(2031, 3, 1))
                                        .build())
                                .build())
                    .toList())
            .build();

    XWPFDocument document =
        read(
            SessionDocuments.of(record, SESSION, OfficialLanguage.ENGLISH)
                .listOfOrganizations(Optional.empty()));

    assertThat(document.getTables()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void saysOnEachPageThatItIsNotOfficial(OfficialLanguage language) throws IOException {
    XWPFDocument document = participants(language);

    assertThat(document.getFooterList()).hasSize(1);
    assertThat(document.getFooterList().get(0).getParagraphs().get(0).getText())
        .isEqualTo(DocumentText.in(language).of("notOfficial"))
        .isNotBlank();
    assertThat(document.getFooterList().get(0)._getHdrFtr().xmlText())
        .contains("w:instr=\"PAGE\"", "w:instr=\"NUMPAGES\"");
    assertThat(document.getAllPictures()).isEmpty();
    assertThat(lines(document)).noneMatch(line -> line.contains("Ben Secret"));
  }

  @Test
  void isWrittenFromRightToLeftInArabic() throws IOException {
    XWPFDocument document = participants(OfficialLanguage.ARABIC);

    assertThat(lines(document))
        .contains("قائمة المشاركين", "الأطراف", "دولة بوليفيا المتعددة القوميات");
    assertThat(document.getDocument().xmlText()).contains("<w:bidi/>", "<w:rtl/>");
    assertThat(document.getDocument().getBody().getSectPr().isSetBidi()).isTrue();
    assertThat(organizations(OfficialLanguage.ARABIC).getTables().get(0).getCTTbl().xmlText())
        .contains("<w:bidiVisual/>");
  }

  @Test
  void ordersTheParticipantsByTheirNamesInTheLanguage() throws IOException {
    List<String> lines = lines(participants(OfficialLanguage.CHINESE));

    assertThat(lines).containsSubsequence("缔约方", "津巴布韦", "签署方", "埃及", "观察员");
    assertThat(lines).contains("人数：至少3");
  }

  @Test
  void hasHeadingsForTheOutline() throws IOException {
    XWPFDocument document = participants(OfficialLanguage.FRENCH);

    assertThat(document.getParagraphs())
        .filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle()))
        .extracting(XWPFParagraph::getText)
        .containsExactly("Parties", "Signataires", "Observateurs");
    assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
  }

  @Test
  void writesTheOrganizationsAsATable() throws IOException {
    XWPFDocument document = organizations(OfficialLanguage.RUSSIAN);

    XWPFTable table = document.getTables().get(0);
    assertThat(table.getRow(0).isRepeatHeader()).isTrue();
    assertThat(table.getText())
        .isEqualTo(
            """
            №	Организация	Государство	Заявка
            1	Общество «Маяк»	не указано	20 февраля 2031 года
            2	مرصد الموانئ	Египет	10 января 2031 года
            """);
  }

  @ParameterizedTest
  @CsvSource({"2031-01-10, 2", "2031-01-09, 0", "2031-02-20, 3"})
  void listsTheOrganizationsAsTheyWereOnADay(LocalDate day, int rows) throws IOException {
    byte[] docx =
        SessionDocuments.of(RECORD, SESSION, OfficialLanguage.ENGLISH)
            .listOfOrganizations(Optional.of(day));
    List<XWPFTable> tables = read(docx).getTables();

    assertThat(tables.stream().mapToInt(XWPFTable::getNumberOfRows).sum()).isEqualTo(rows);
  }

  @Test
  void saysThatAListIsEmpty() throws IOException {
    Conference empty = RECORD.toBuilder().delegations(List.of()).accreditations(List.of()).build();
    SessionDocuments documents = SessionDocuments.of(empty, SESSION, OfficialLanguage.SPANISH);

    assertThat(lines(read(documents.listOfParticipants(DAY))))
        .endsWith("El registro no tiene entradas para esta lista.");
  }

  @Test
  void needsASessionOfTheRecord() {
    SessionId unknown = SessionId.of("unknown");

    assertThatThrownBy(() -> SessionDocuments.of(RECORD, unknown, OfficialLanguage.ENGLISH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The record has no session unknown.");
  }

  @Test
  void hasTheSameTextsInAllLanguages() throws IOException {
    TreeMap<String, List<String>> keys = new TreeMap<>();
    for (OfficialLanguage language : OfficialLanguage.values()) {
      Path file =
          Path.of(
              "src/main/resources/org/unodc/cop/examples/documents/document_"
                  + language.tag()
                  + ".properties");
      keys.put(
          language.tag(),
          Files.readAllLines(file).stream()
              .map(
                  line ->
                      line.substring(0, line.indexOf('='))
                          + line.replaceAll("[^{}]*(\\{\\d})?[^{}]*", "$1"))
              .toList());
    }

    assertThat(keys.values()).allMatch(keys.get("en")::equals);
  }

  private static XWPFDocument participants(OfficialLanguage language) throws IOException {
    return read(SessionDocuments.of(RECORD, SESSION, language).listOfParticipants(DAY));
  }

  private static XWPFDocument organizations(OfficialLanguage language) throws IOException {
    return read(
        SessionDocuments.of(RECORD, SESSION, language).listOfOrganizations(Optional.empty()));
  }

  private static XWPFDocument read(byte[] docx) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(docx));
  }

  private static List<String> lines(XWPFDocument document) {
    return document.getParagraphs().stream()
        .map(XWPFParagraph::getText)
        .map(line -> line.replaceAll("[\\u200E\\u2068\\u2069]", ""))
        .toList();
  }
}
