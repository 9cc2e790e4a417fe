package org.unodc.cop.tests.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.domain.declaration.Signature;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.programme.Holiday;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.domain.statement.SpeakerEntry;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableProblem;
import org.unodc.cop.sdk.table.TableReading;
import org.unodc.cop.testkit.CopFixtures;

/**
 * A row that repeats another row, or an entry of the record, is a problem and is not read again.
 */
class RepeatedRowTest {
  static Stream<Class<?>> types() {
    return CopTable.types().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void isAProblemInEachTable(Class<T> type) {
    T value = CopFixtures.values(type).get(0);
    Sheet twice = CopTable.of(type).write(List.of(value, value));

    TableReading<T> reading = CopTable.of(type).read(twice);

    assertThat(reading.values()).containsExactly(value);
    assertThat(reading.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(ProblemCode.REPEATED);
              assertThat(problem.place().row()).isEqualTo(3);
              assertThat(problem.message())
                  .startsWith("This row is the same entry as row 2")
                  .endsWith(", so it was not read again; delete one of the two.");
            });
  }

  @ParameterizedTest
  @MethodSource("types")
  <T> void isAProblemIfTheRecordHasTheEntry(Class<T> type) {
    T value = CopFixtures.values(type).get(0);
    CopTable<T> table = CopTable.of(type);

    TableReading<T> reading = table.besides(List.of(value)).read(table.write(List.of(value)));

    assertThat(reading.values()).isEmpty();
    assertThat(reading.problems())
        .singleElement()
        .extracting(TableProblem::message)
        .asString()
        .startsWith("The record already has this entry")
        .endsWith(
            ", so it was not added again; delete the row, or update the record with the table.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SIDE_EVENTS|id,room\\nse-1,m1\\nse-1,m2|row 2 (se-1), but with other content, so it was not read; delete one of the two or, if they are two entries, tell them apart, for example by their ids.",
        "STAKEHOLDERS|id,name (en)\\na,A\\na,B|row 2 (a), but with other content, so it was not read; delete one of the two or, if they are two entries, tell them apart, for example by their ids.",
        "PARTICIPANTS|id,type,state\\naut,state,AUT\\naut,state,AUS|row 2 (aut), but with other content, so it was not read; delete one of the two or, if they are two entries, tell them apart, for example by their ids.",
        "ACCREDITATIONS|stakeholder,session,basis\\na,cop1,x\\na,cop1,y|row 2, but with other content, so it was not read; delete one of the two or, if they are two entries, tell them apart, for example by their ids.",
        "SIGNATURES|stakeholder,signed on\\na,2030-01-01\\na,2030-01-02|row 2, but with other content, so it was not read; delete one of the two or, if they are two entries, tell them apart, for example by their ids.",
        "HOLIDAYS|date,name (en)\\n2030-01-01,New Year\\n2030-01-01,New Year|row 2, so it was not read again; delete one of the two.",
        "HOLIDAYS|date,name (en)\\n2030-01-01,New Year\\n2030-01-01,NEW  year|row 2, but with other content, so it was not read; delete one of the two or, if they are two entries, tell them apart, for example by their ids.",
        "FIGURES|subject,count,category (fr)\\nPARTICIPANTS,3,Été\\nPARTICIPANTS,3,été|row 2, but with other content, so it was not read; delete one of the two or, if they are two entries, tell them apart, for example by their ids.",
        "SPEAKERS|speaker\\nparticipant:aut\\nparticipant:aut|row 2, so it was not read again; delete one of the two."
      })
  void isFoundByWhatIdentifiesTheEntry(Table table, String rows, String message) {
    TableReading<?> reading =
        CopTable.of(table.type)
            .read(CopCsv.standard().read(rows.replace("\\n", "\n").getBytes(UTF_8)));

    assertThat(reading.values()).hasSize(1);
    assertThat(reading.problems())
        .extracting(TableProblem::toString)
        .containsExactly("row 3: This row is the same entry as " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HOLIDAYS|date,name (en)\\n2030-01-01,New Year\\n2030-01-01,Day of Peace",
        "ACCREDITATIONS|stakeholder,session\\na,cop1\\na,cop2",
        "SIGNATURES|name (en),signed on\\nA,2030-01-01\\nA,2030-01-02",
        "ACTIONS|participant,instrument,kind,date\\naut,t,DECLARATION,2030-01-01\\naut,t,OBJECTION,2030-01-01",
        "FIGURES|subject,count\\nPARTICIPANTS,300\\nPARTICIPANTS,301"
      })
  void isNotFoundInOtherEntries(Table table, String rows) {
    assertThat(
            CopTable.of(table.type)
                .read(CopCsv.standard().read(rows.replace("\\n", "\n").getBytes(UTF_8)))
                .orThrow())
        .hasSize(2);
  }

  @Test
  void endsWithTheProblemsOfATableThatTheRecordHasAlready() {
    List<Holiday> known = CopFixtures.values(Holiday.class);
    String rows = "date,name (en)\n" + "2030-01-01,New Year\n".repeat(1_500);

    TableReading<Holiday> reading =
        CopTable.of(Holiday.class)
            .besides(known)
            .read(CopCsv.standard().read(rows.getBytes(UTF_8)));

    assertThat(reading.values()).hasSize(1);
    assertThat(reading.problems()).hasSize(1_001);
    assertThat(reading.problems().get(1_000).code()).isEqualTo(ProblemCode.TOO_MANY);
  }

  private enum Table {
    SIDE_EVENTS(SideEvent.class),
    STAKEHOLDERS(Stakeholder.class),
    PARTICIPANTS(Participant.class),
    ACCREDITATIONS(Accreditation.class),
    SIGNATURES(Signature.class),
    HOLIDAYS(Holiday.class),
    SPEAKERS(SpeakerEntry.class),
    ACTIONS(TreatyAction.class),
    FIGURES(ReportedFigure.class);

    private final Class<?> type;

    Table(Class<?> type) {
      this.type = type;
    }
  }
}
