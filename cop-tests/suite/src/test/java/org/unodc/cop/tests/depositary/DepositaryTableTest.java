package org.unodc.cop.tests.depositary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.tests.depositary.DepositaryTables.TREATY;
import static org.unodc.cop.tests.depositary.DepositaryTables.actions;
import static org.unodc.cop.tests.depositary.DepositaryTables.reader;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.depositary.DepositaryReading;
import org.unodc.cop.sdk.depositary.DepositaryTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.xlsx.CopXlsx;

/** Whole tables, made up and real. */
class DepositaryTableTest {
  private static final String PARTICIPANTS =
      """
      {"type": "formerState", "id": "yug", "name": "Socialist Federal Republic of Yugoslavia"},
      {"type": "regionalOrganization", "id": "eu", "name": "European Union"},
      {"type": "internationalOrganization", "id": "harbour-bureau",
       "name": "International Harbour Bureau"}
      """;

  /** The States whose rows are wrong, and some without a row, so that the table has 200 rows. */
  private static final List<State> LACKING =
      Stream.of(
              "Kiribati",
              "Nauru",
              "Tonga",
              "Tuvalu",
              "Vanuatu",
              "Samoa",
              "Palau",
              "Fiji",
              "Andorra",
              "Belize",
              "Cook Islands",
              "Niue",
              "Malta",
              "Monaco",
              "San Marino")
          .map(name -> States.findByName(name).orElseThrow())
          .toList();

  /** Part of the status of the Chemical Weapons Convention, chapter XXVI-3 of the depositary. */
  private static final String CHEMICAL_WEAPONS =
      // Source of the facts: github.com/zmjones/untreaties, data/26-3.csv, taken from
      // treaties.un.org.
      """
      Participant,Signature,"Ratification, Accession(a), Acceptance(A), Succession(d)"
      Afghanistan,14 Jan 1993,24 Sep 2003
      Andorra,,27 Feb 2003 a
      Bolivia (Plurinational State of),14 Jan 1993,14 Aug 1998
      Cape Verde,15 Jan 1993,10 Oct 2003
      China,13 Jan 1993,25 Apr 1997
      Cote d'Ivoire,13 Jan 1993,18 Dec 1995
      Czech Republic,14 Jan 1993,6 Mar 1996
      Israel,13 Jan 1993,
      Lesotho,7 Dec 1994,7 Dec 1994
      Montenegro,,23 Oct 2006 d
      Netherlands,14 Jan 1993,30 Jun 1995
      Sao Tome and Principe,,9 Sep 2003 A
      Serbia,,20 Apr 2000 a
      St. Vincent and the Grenadines,20 Sep 1993,18 Sep 2002
      Swaziland,23 Sep 1993,20 Nov 1996
      The former Yugoslav Republic of Macedonia,,20 Jun 1997 a
      Turkey,14 Jan 1993,12 May 1997
      """;

  static Stream<Sheet> forms() {
    Sheet sheet = Sheet.of("Status", new MadeUpTable(LACKING).cells());
    CopCsv csv = CopCsv.standard();
    CopCsv tabs = CopCsv.standard().delimitedBy('\t');
    CopXlsx xlsx = CopXlsx.standard();
    return Stream.of(
        sheet,
        csv.read(csv.write(sheet)),
        csv.read(tabs.write(sheet)),
        xlsx.read(xlsx.write(List.of(sheet))).get(0));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void readsAMadeUpTableOfTwoHundredRows(Sheet sheet) {
    MadeUpTable table = new MadeUpTable(LACKING);
    DepositaryReading reading = reader(PARTICIPANTS, "").read(sheet);

    assertThat(sheet.rows()).hasSize(MadeUpTable.ROWS + 1);
    assertThat(actions(reading)).isEqualTo(table.actions());
    assertThat(reading.participants()).hasSize(States.all().size() - LACKING.size());
    assertThat(reading.record().treatyActions()).hasSameSizeAs(table.actions());
    assertThat(reading.problems()).hasSameSizeAs(table.problems());
    Streams.forEachPair(
        reading.problems().stream(),
        table.problems().stream(),
        (problem, expected) ->
            assertThat(
                    problem.place().columnLetters()
                        + problem.place().row()
                        + " "
                        + problem.message())
                .startsWith(expected));
    assertThat(reading.notes())
        .allSatisfy(note -> assertThat(note.message()).startsWith("What footnote "))
        .hasSizeGreaterThan(100);
  }

  @Test
  void theMadeUpTableHasEveryKindOfItsHeaders() {
    ImmutableSet<TreatyActionKind> kinds =
        reader(PARTICIPANTS, "")
            .read(forms().findFirst().orElseThrow())
            .record()
            .treatyActions()
            .stream()
            .map(action -> action.kind())
            .collect(ImmutableSet.toImmutableSet());

    assertThat(kinds)
        .containsExactlyInAnyOrder(
            TreatyActionKind.SIGNATURE,
            TreatyActionKind.SUCCESSION_TO_SIGNATURE,
            TreatyActionKind.RATIFICATION,
            TreatyActionKind.ACCEPTANCE,
            TreatyActionKind.APPROVAL,
            TreatyActionKind.ACCESSION,
            TreatyActionKind.SUCCESSION,
            TreatyActionKind.FORMAL_CONFIRMATION,
            TreatyActionKind.DEFINITIVE_SIGNATURE,
            TreatyActionKind.SIMPLIFIED_PROCEDURE,
            TreatyActionKind.PROVISIONAL_APPLICATION,
            TreatyActionKind.DENUNCIATION);
  }

  @Test
  void readsTheMadeUpTableOnlyOnce() {
    Sheet sheet = forms().findFirst().orElseThrow();
    DepositaryReading first = reader(PARTICIPANTS, "").read(sheet);
    DepositaryReading second = DepositaryTable.of(first.record(), TREATY).read(sheet);

    assertThat(second.record()).isEqualTo(first.record());
    assertThat(second.participants()).isEmpty();
    assertThat(second.problems()).containsAll(first.problems());
    assertThat(second.actions()).noneMatch(action -> action.isNew());
  }

  @Test
  void readsTheTableOfARealConvention() {
    DepositaryReading reading = DepositaryTables.read(reader(), CHEMICAL_WEAPONS);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.notes()).isEmpty();
    assertThat(reading.participants()).hasSize(17);
    assertThat(actions(reading))
        .hasSize(28)
        .contains(
            "and ACCESSION 2003-02-27",
            "chn RATIFICATION 1997-04-25",
            "isr SIGNATURE 1993-01-13",
            "mkd ACCESSION 1997-06-20",
            "mne SUCCESSION 2006-10-23",
            "stp ACCEPTANCE 2003-09-09",
            "swz SIGNATURE 1993-09-23",
            "tur RATIFICATION 1997-05-12")
        .doesNotContain("and SIGNATURE")
        .noneMatch(action -> action.startsWith("isr R"));
  }

  @Test
  void readsCellsOfDaysInAWorkbook() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Status");
      sheet.value(0, 0, "Participant");
      sheet.value(0, 1, "Signature");
      sheet.value(0, 2, "Ratification, Accession(a)");
      sheet.value(1, 0, "Austria");
      sheet.value(1, 1, LocalDate.of(2000, 12, 12));
      sheet.style(1, 1).format("d mmm yyyy").set();
      sheet.value(1, 2, LocalDate.of(2004, 9, 23));
      sheet.style(1, 2).format("dd/mm/yyyy").set();
      sheet.value(2, 0, "Andorra");
      sheet.value(2, 2, "22 Sep 2011 a");
      sheet.value(3, 0, "Japan");
      sheet.value(3, 1, 36872);
    }
    DepositaryReading reading = reader().read(CopXlsx.standard().read(out.toByteArray()).get(0));

    assertThat(actions(reading))
        .containsExactly(
            "aut SIGNATURE 2000-12-12", "aut RATIFICATION 2004-09-23", "and ACCESSION 2011-09-22");
    assertThat(reading.problems())
        .extracting(problem -> problem.place().toString())
        .containsExactly("Status!B4");
  }

  @Test
  void readsATableInFrench() {
    String table =
        "Participant,Signature,\"Ratification, Acceptation(A), Approbation(AA), Adhésion(a),"
            + " Succession(d)\",Retrait\n"
            + "Pays-Bas (Royaume des) 1,12 déc. 2000,26 mai 2004 A,\n"
            + "République tchèque,12 décembre 2000,24 sept. 2013,\n"
            + "Côte d’Ivoire,15 déc 2000,25 octobre 2012 a,\n"
            + "Philippines,14 déc 2000,[28 mai 2002],17 mars 2018\n"
            + "Birmanie,,30 mars 2004 a,\n";
    DepositaryReading reading = DepositaryTables.read(reader(), table);

    assertThat(reading.problems()).isEmpty();
    assertThat(actions(reading))
        .containsExactly(
            "nld SIGNATURE 2000-12-12",
            "nld ACCEPTANCE 2004-05-26",
            "cze SIGNATURE 2000-12-12",
            "cze RATIFICATION 2013-09-24",
            "civ SIGNATURE 2000-12-15",
            "civ ACCESSION 2012-10-25",
            "phl SIGNATURE 2000-12-14",
            "phl RATIFICATION 2002-05-28",
            "phl DENUNCIATION 2018-03-17",
            "mmr ACCESSION 2004-03-30");
  }

  @Test
  void readsTextPastedFromAWebPage() {
    String pasted =
        "Participant\tSignature\tRatification, Acceptance(A), Accession(a)\r\n"
            + "Austria \t12 Dec 2000\t23 Sep 2004\r\n"
            + "China 1\t12 Dec 2000\t23 Sep 2003\r\n"
            + "Korea (Republic of)\t13 Dec 2000\t5 Nov 2015\r\n"
            + "Andorra\t\u00A0\t22 Sep 2011 a\r\n";
    DepositaryReading reading = reader().read(CopCsv.standard().read(pasted.getBytes(UTF_8)));

    assertThat(reading.problems()).isEmpty();
    assertThat(actions(reading)).hasSize(7).contains("kor RATIFICATION 2015-11-05");
  }
}
