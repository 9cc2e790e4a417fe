package org.unodc.cop.tests.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.party.TreatyActionKind;
import org.unodc.cop.sdk.problem.ProblemCode;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableMapping;
import org.unodc.cop.sdk.table.TableProblem;
import org.unodc.cop.sdk.table.TableReading;

/** A row without a day is no action: a State that never signed does not become a signatory. */
class ActionDayTest {
  private static final CopTable<TreatyAction> SIGNATURES =
      CopTable.of(TreatyAction.class)
          .with(
              TableMapping.empty()
                  .with("Signature", "date")
                  .withFixed("instrument", "untoc")
                  .withFixed("kind", "SIGNATURE"));

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00A0", "-", "\u2013", "\u2014", "\u2212", " - ", "--"})
  void aBlankOrADashIsNoAction(String day) {
    TableReading<TreatyAction> reading = signatures(day);

    assertThat(reading.orThrow())
        .extracting(action -> action.participant().value())
        .containsExactly("aut");
    assertThat(reading.notes())
        .extracting(TableProblem::code, note -> note.place().row())
        .containsExactly(tuple(ProblemCode.LEFT_OUT, 3));
    assertThat(reading.notes().get(0).message())
        .startsWith("This row has no day in the column \"date\", so it is no action");
  }

  @ParameterizedTest
  @ValueSource(strings = {"n/a", "N.A.", "none", "?", "0", "yes", "...", "- -", "-----"})
  void anythingElseIsAProblem(String day) {
    assertThat(signatures(day).problems())
        .singleElement()
        .extracting(problem -> problem.place().toString())
        .isEqualTo("B3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"unknown", "Unknown", "not stated", "inconnu", "неизвестно", "未知"})
  void anActionOnADayThatIsNotKnownSaysSo(String word) {
    assertThat(signatures(word).orThrow()).hasSize(2).last().matches(last -> last.date().isEmpty());
  }

  @Test
  void aDayOfEffectShowsThatThereIsAnAction() {
    TableReading<TreatyAction> reading =
        CopTable.of(TreatyAction.class)
            .read(
                Sheet.of(
                    "",
                    List.of(
                        List.of("participant", "instrument", "kind", "date", "effective date"),
                        List.of("mne", "untoc", "SUCCESSION", "", "2006-06-03"))));

    assertThat(reading.orThrow().get(0).date()).isEmpty();
    assertThat(reading.orThrow().get(0).effectiveDate()).contains(LocalDate.of(2006, 6, 3));
  }

  @Test
  void aDashIsNoDayOfEffect() {
    Sheet sheet =
        Sheet.of(
            "",
            List.of(
                List.of("participant", "instrument", "kind", "date", "effective date"),
                List.of("aut", "untoc", "SIGNATURE", "-", "-"),
                List.of("fra", "untoc", "SIGNATURE", "2000-12-12", "\u2013"),
                List.of("jpn", "untoc", "SIGNATURE", "2000-12-12", "n/a")));
    TableReading<TreatyAction> reading = CopTable.of(TreatyAction.class).read(sheet);

    assertThat(reading.values()).singleElement().matches(fra -> fra.effectiveDate().isEmpty());
    assertThat(reading.notes()).extracting(note -> note.place().row()).containsExactly(2);
    assertThat(reading.problems())
        .extracting(problem -> problem.place().toString())
        .containsExactly("E4");
  }

  @Test
  void aTableWithoutDaysHasActionsWithoutDays() {
    Sheet sheet =
        Sheet.of(
            "",
            List.of(
                List.of("participant", "instrument", "kind"),
                List.of("aut", "untoc", "SIGNATURE")));

    assertThat(CopTable.of(TreatyAction.class).read(sheet).orThrow()).hasSize(1);
  }

  @Test
  void writesTheWordForAnUnknownDay() {
    TreatyAction undated =
        TreatyAction.builder()
            .participant(ParticipantId.of("aut"))
            .instrument(ConventionId.of("untoc"))
            .kind(TreatyActionKind.SIGNATURE)
            .build();
    CopTable<TreatyAction> table = CopTable.of(TreatyAction.class);
    Sheet sheet = table.write(List.of(undated));

    assertThat(sheet.cells())
        .containsExactly(
            ImmutableList.of("participant", "instrument", "kind", "date"),
            ImmutableList.of("aut", "untoc", "SIGNATURE", "unknown"));
    assertThat(table.read(sheet).orThrow()).containsExactly(undated);
  }

  private static TableReading<TreatyAction> signatures(String day) {
    return SIGNATURES.read(
        Sheet.of(
            "",
            List.of(
                List.of("Participant", "Signature"),
                List.of("Austria", "2000-12-12"),
                List.of("Andorra", day))));
  }
}
