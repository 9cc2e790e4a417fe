package org.unodc.cop.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableProblem;

class ParticipantTableTest {
  private static final CopTable<Participant> TABLE = CopTable.of(Participant.class);

  @Test
  void readsEveryTypeOfParticipant() {
    Sheet sheet =
        Sheet.of(
            "",
            List.of(
                List.of("ID", "Type", "State", "Name (en)", "Ended", "Successors"),
                List.of("tur", "State", "Turkey"),
                List.of("yug", "former State", "", "Yugoslavia", "27.04.1992", "Serbia; Slovenia"),
                List.of("ihb", "international organization", "", "Harbour Bureau")));

    assertThat(TABLE.read(sheet).orThrow())
        .containsExactly(
            new Participant.ParticipatingState(ParticipantId.of("tur"), StateCode.of("TUR")),
            new Participant.FormerState(
                ParticipantId.of("yug"),
                LocalizedText.of(ImmutableMap.of("en", "Yugoslavia")),
                Optional.of(LocalDate.of(1992, 4, 27)),
                ImmutableList.of(StateCode.of("SRB"), StateCode.of("SVN"))),
            new Participant.InternationalOrganization(
                ParticipantId.of("ihb"),
                LocalizedText.of(ImmutableMap.of("en", "Harbour Bureau"))));
  }

  @ParameterizedTest
  @CsvSource({
    "État, state",
    "Государство, state",
    "antiguo Estado, formerState",
    "区域组织, regionalOrganization",
    "منظمة دولية, internationalOrganization",
    "formerState, formerState"
  })
  void readsTypesInSixLanguages(String word, String type) {
    Sheet sheet =
        Sheet.of(
            "",
            List.of(
                List.of("id", "type", "name (en)", "state"),
                type.equals("state")
                    ? List.of("a", word, "", "AUT")
                    : List.of("a", word, "Harbours", "")));

    assertThat(TABLE.write(TABLE.read(sheet).orThrow()).cells().get(1).get(1)).isEqualTo(type);
  }

  @Test
  void locatesWrongCells() {
    Sheet sheet =
        Sheet.of(
            "",
            List.of(
                List.of("id", "type", "state", "name (en)"),
                List.of("a", "kingdom", "AUT"),
                List.of("b", "state", "Atlantis"),
                List.of("c", "state", ""),
                List.of("d", "formerState", "AUT", "Harbours"),
                List.of("?!", "state", "AUT")));

    assertThat(TABLE.read(sheet).values()).isEmpty();
    assertThat(TABLE.read(sheet).problems())
        .extracting(problem -> problem.place().toString())
        .containsExactly("B2", "C3", "row 4", "C5", "A6");
    assertThat(TABLE.read(sheet).problems())
        .extracting(TableProblem::message)
        .first()
        .isEqualTo(
            "One of state, formerState, regionalOrganization, internationalOrganization was"
                + " expected, but this is \"kingdom\".");
  }

  @Test
  void theParticipantsOfARealRecordAreReadBack() {
    List<Participant> participants = ReferenceRecords.untoc().participants();
    byte[] file = CopCsv.standard().write(TABLE.write(participants));

    assertThat(TABLE.read(CopCsv.standard().read(file)).orThrow()).isEqualTo(participants);
  }
}
