package org.unodc.cop.tests.indico;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.indico.CopIndico;
import org.unodc.cop.sdk.indico.RegistrationStage;
import org.unodc.cop.sdk.indico.Registrations;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.table.CellPlace;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableMapping;
import org.unodc.cop.sdk.table.TableProblem;
import org.unodc.cop.tests.effort.EffortRatio;

/** Tests of exports with rows that cannot be counted. */
class IndicoFaultsTest {
  private static final CopIndico INDICO =
      CopIndico.of(SessionId.of("harbours-cop3"), "en").delegatesOfStates("Member State");

  /** Time of the processor, because other programs may run. */
  @Test
  void countsTheSoundRowsAsAMinimumIfOtherRowsAreFaulty() {
    Registrations read =
        read(
            """
            Country,Category,Registration state
            AUT,Member State,Completed
            Atlantis,Member State,Completed
            """);
    assertThat(read.figures())
        .filteredOn(figure -> figure.subject().word().equals("REGISTERED_PERSONS"))
        .extracting(figure -> figure.count().toString())
        .containsExactly("at least 1", "at least 1");
    assertThat(read.delegations().get(RegistrationStage.REGISTERED))
        .extracting(delegation -> delegation.size().orElseThrow().toString())
        .containsExactly("at least 1");
    assertThatExceptionOfType(CopException.class)
        .isThrownBy(read::orThrow)
        .satisfies(refusal -> assertThat(refusal.problems()).hasSize(1));
  }

  @Test
  void countsExactlyIfEveryRowIsSound() {
    Registrations read = read("Country,Registration state\nAUT,Completed\n");
    assertThat(read.orThrow().figures())
        .extracting(figure -> figure.count().toString())
        .containsExactly("0", "1", "0", "0");
  }

  @Test
  void readsTextsOfCellsAsTheMappingDefines() {
    TableMapping mapping = TableMapping.empty().withValue("country", "Seoul", "KOR");
    Sheet sheet = csv("Country,Registration state\nSeoul,Completed\n");
    assertThat(INDICO.with(mapping).read(sheet).orThrow().groups().get(0).country())
        .hasToString("Optional[KOR]");
    assertThat(INDICO.read(sheet).problems())
        .extracting(TableProblem::toString)
        .containsExactly(
            "A2 (\"Country\"): A State was expected, by its code, such as AUT, or by its name in"
                + " one of the six official languages, but this is \"Seoul\"; a mapping can define"
                + " which State is meant.");
    assertThat(INDICO.with(TableMapping.empty().withValue("room", "a", "b")).read(sheet).problems())
        .extracting(TableProblem::message)
        .containsExactly(
            "The mapping names the column \"room\", but there is no column of this name.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> INDICO.with(TableMapping.empty().withFixed("country", "AUT")));
  }

  @Test
  void notesUnusedCategoriesAndRepeatedRegistrations() {
    Registrations read =
        INDICO
            .delegatesOfStates("member state")
            .read(
                csv(
                    """
                    ID,Category,Registration state
                    7,Member State,Completed
                    7,Member State,Completed
                    """));
    assertThat(read.problems())
        .extracting(TableProblem::toString)
        .containsExactly("A3 (\"ID\"): Row 2 has the same ID, so this row was not counted again.");
    assertThat(read.count(RegistrationStage.REGISTERED)).hasToString("Optional[1]");
  }

  @Test
  void notesACategoryThatNoRegistrationHas() {
    Registrations read =
        INDICO
            .delegatesOfStates("member state")
            .read(csv("ID,Category,Registration state\n7,Member State,Completed\n"));
    assertThat(read.problems()).isEmpty();
    assertThat(read.notes())
        .extracting(TableProblem::toString)
        .contains("No registration has the category \"member state\" in exactly this spelling.");
  }

  @Test
  void refusesAnInvalidLanguageTagImmediately() {
    SessionId session = SessionId.of("harbours-cop3");
    assertThatIllegalArgumentException().isThrownBy(() -> CopIndico.of(session, ""));
    assertThatIllegalArgumentException().isThrownBy(() -> CopIndico.of(session, "x y"));
  }

  @Test
  void reportsAValueThatIsNeitherYesNorNo() {
    assertThat(read("Registration state,Checked in\nCompleted,perhaps\n").problems())
        .extracting(TableProblem::message)
        .containsExactly("Yes or No was expected, but this is \"perhaps\".");
  }

  @Test
  void doesNotReadACellWithoutAValueAsAnAnswer() {
    Sheet rows = csv("Registration state,Checked in\nCompleted,Yes\nCompleted,\n");
    TableProblem fault =
        new TableProblem(
            ProblemCode.INVALID_VALUE,
            new CellPlace("", 3, 2),
            "",
            "#REF!",
            "The cell holds an error instead of a value.");
    Registrations read = INDICO.read(new Sheet("", rows.rows(), ImmutableList.of(fault)));

    assertThat(read.problems())
        .extracting(TableProblem::toString)
        .containsExactly("B3 (\"Checked in\"): The cell holds an error instead of a value.");
    assertThat(read.figures())
        .extracting(figure -> figure.subject().word() + " " + figure.count())
        .contains("REGISTERED_PERSONS at least 1", "PARTICIPANTS at least 1");
  }

  @Test
  void reportsWhereCountingEndsAfterAThousandProblems() {
    Registrations read = read("Registration state\n" + "Perhaps\n".repeat(1_500));

    assertThat(read.problems()).hasSize(1_001);
    assertThat(read.problems().get(1_000).toString())
        .isEqualTo("row 1002: Counting ended here, because there are already 1,000 problems.");
  }

  @Test
  void countsManyCategoriesInProportionalTime() {
    Sheet few = categories(2_000);
    Sheet many = categories(8_000);

    assertThat(EffortRatio.of(() -> count(many), () -> count(few), 12)).isLessThan(12);
  }

  /** {@return a table of this many rows, each with its own category} */
  private static Sheet categories(int rows) {
    return csv(
        IntStream.range(0, rows)
            .mapToObj(row -> "Completed,C" + row + "\n")
            .collect(Collectors.joining("", "Registration state,Category\n", "")));
  }

  private static void count(Sheet sheet) {
    assertThat(INDICO.read(sheet).problems()).isEmpty();
  }

  private static Sheet csv(String text) {
    return CopCsv.standard().read(text.getBytes(UTF_8));
  }

  private static Registrations read(String text) {
    return INDICO.read(csv(text));
  }
}
