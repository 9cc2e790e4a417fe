package org.unodc.cop.tests.indico;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.person.NamingBasis;
import org.unodc.cop.domain.stakeholder.Delegation;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.indico.CopIndico;
import org.unodc.cop.sdk.indico.RegistrationStage;
import org.unodc.cop.sdk.indico.Registrations;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableProblem;

class CopIndicoTest {
  private static final CopIndico INDICO =
      CopIndico.of(SessionId.of("harbours-cop3"), "en")
          .with("You come for", "category")
          .with("Your organization", "organization")
          .with("Country [2]", "country")
          .delegatesOfStates("Member State");

  private static final Sheet EXPORT =
      csv(
          """
          ID,Name,Country,Country,Your organization,You come for,Email,Registration state,Checked in
          1,Robin Example,France,Austria,Ministry of Justice,Member State,r@x.example,Completed,Yes
          2,Kim Example,France,Autriche,Ministry of Justice,Member State,k@x.example,Completed,No
          3,Lee Example,,AUT,Ministry of Justice,Member State,l@x.example,Withdrawn,No
          4,Max Example,,,Harbour Watch (HW),NGO,m@x.example,Pending,No
          5,Sam Example,,,Harbour Watch,NGO,s@x.example,Completed,Yes
          6,Pat Example,,,Harbour Watch,NGO,p@x.example,Rejected,No
          7,Jo Example,,,,NGO,j@x.example,Awaiting payment,No
          """);

  @Test
  void keepsTheStagesApart() {
    Registrations read = INDICO.read(EXPORT);
    assertThat(read.problems()).isEmpty();
    assertThat(read.count(RegistrationStage.NOMINATED)).contains(2L);
    assertThat(read.count(RegistrationStage.REGISTERED)).contains(3L);
    assertThat(read.count(RegistrationStage.ATTENDED)).contains(2L);
    assertThat(read.count(RegistrationStage.WITHDRAWN)).contains(1L);
    assertThat(read.count(RegistrationStage.REJECTED)).contains(1L);
    assertThat(read.groups())
        .extracting(
            group -> group.country().map(Object::toString).orElse(""),
            group -> group.organization().orElse(""),
            group -> group.counts().get(RegistrationStage.REGISTERED))
        .containsExactly(
            tuple("AUT", "Ministry of Justice", 2L),
            tuple("", "Harbour Watch (HW)", 0L),
            tuple("", "Harbour Watch", 1L),
            tuple("", "", 0L));
  }

  @Test
  void namesNoPersonWithoutABasis() {
    assertThat(INDICO.read(EXPORT).toString()).doesNotContain("Robin", "Example", "x.example");
    Registrations named = INDICO.naming(new NamingBasis.OfficialCapacity()).read(EXPORT);
    Delegation austria = named.delegations().get(RegistrationStage.ATTENDED).get(0);
    assertThat(austria.members()).hasSize(1);
    assertThat(austria.members().get(0).name()).isEqualTo("Robin Example");
    assertThat(austria.members().get(0).mayBeNamed()).isTrue();
  }

  @Test
  void distinguishesDelegationsOfStatesAndOfKnownStakeholders() {
    Conference record =
        Conference.builder()
            .id(ConferenceId.of("harbours"))
            .addStakeholders(
                Stakeholder.builder()
                    .id(StakeholderId.of("harbour-watch"))
                    .name(LocalizedText.english("Harbour Watch"))
                    .addAcronyms("HW")
                    .build())
            .build();
    Registrations read = INDICO.knowing(record).read(EXPORT);
    assertThat(read.delegations().get(RegistrationStage.NOMINATED))
        .extracting(
            delegation -> delegation.stakeholder().orElseThrow().value(),
            delegation -> delegation.size().orElseThrow().toString())
        .containsExactly(tuple("harbour-watch", "1"));
    assertThat(INDICO.read(EXPORT).delegations().get(RegistrationStage.REGISTERED))
        .extracting(
            delegation -> delegation.participant().orElseThrow().value(),
            delegation -> delegation.size().orElseThrow().toString())
        .containsExactly(tuple("aut", "2"));
  }

  @Test
  void returnsFiguresByStageAndCategory() {
    assertThat(INDICO.read(EXPORT).figures())
        .extracting(
            figure -> figure.subject().word(),
            figure -> figure.category().map(Object::toString).orElse(""),
            (ReportedFigure figure) -> figure.count().value())
        .contains(
            tuple("PARTICIPANTS", "", 2L),
            tuple("PARTICIPANTS", "Member State", 1L),
            tuple("REGISTERED_PERSONS", "", 3L),
            tuple("NOMINATED_PERSONS", "NGO", 2L))
        .hasSize(15);
  }

  @Test
  void returnsNoAttendanceIfTheExportDoesNotStateIt() {
    Registrations read =
        CopIndico.of(SessionId.of("s"), "en").read(csv("Registration state\nCompleted\n"));
    assertThat(read.count(RegistrationStage.REGISTERED)).contains(1L);
    assertThat(read.count(RegistrationStage.ATTENDED)).isEmpty();
    assertThat(read.figures()).hasSize(4);
  }

  @Test
  void warnsOfCharactersThatIndicoRemovesAndOfUnreadColumns() {
    assertThat(INDICO.read(EXPORT).notes())
        .extracting(TableProblem::toString)
        .containsExactly(
            "Indico removes a leading = + - or @ from a value: names and titles may lack this"
                + " character, and the export does not show which ones.",
            "C1 (\"Country\"): This column is not read.",
            "G1 (\"Email\"): This column is not read.");
  }

  @Test
  void aWrongRowIsNotCounted() {
    Registrations read =
        CopIndico.of(SessionId.of("s"), "en")
            .read(
                csv(
                    """
                    Country,Registration state,Checked in
                    Atlantis,Complete,perhaps
                    AT,Completed,Yes
                    """));
    assertThat(read.count(RegistrationStage.REGISTERED)).contains(1L);
    assertThat(read.problems())
        .extracting(problem -> problem.place().toString(), TableProblem::text)
        .containsExactly(tuple("B2", "Complete"), tuple("A2", "Atlantis"), tuple("C2", "perhaps"));
  }

  @Test
  void refusesAnExportWithoutStatesAndAMappingThatDoesNotFit() {
    Registrations read = INDICO.with("Sector", "room").read(csv("Sector,Name\na,b\n"));
    assertThat(read.groups()).isEmpty();
    assertThat(read.problems())
        .extracting(TableProblem::message)
        .contains(
            "The mapping names the column \"room\", but there is no column of this name.",
            "The mapping has this header, but the export does not.",
            "The export has no column \"Registration state\"; export the registrations again"
                + " with this column.");
  }

  private static Sheet csv(String text) {
    return CopCsv.standard().read(text.getBytes(UTF_8));
  }
}
