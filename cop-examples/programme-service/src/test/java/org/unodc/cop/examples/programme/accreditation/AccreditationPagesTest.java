package org.unodc.cop.examples.programme.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.AccreditationBasisId;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.AccreditationStep;
import org.unodc.cop.domain.stakeholder.AccreditationStepKind;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Desks;
import org.unodc.cop.examples.programme.conference.NumberedList;
import org.unodc.cop.examples.programme.conference.PublicRecord;
import org.unodc.cop.examples.programme.conference.RecordList;
import org.unodc.cop.examples.programme.conference.Snapshot;

@ServiceTest
class AccreditationPagesTest {
  private static final String REASON = "It is not what it says it is.";

  @Autowired WebApplicationContext service;
  @Autowired ConferenceStore store;
  @Autowired PublicRecord publicRecord;
  @Autowired Accounts accounts;
  @Autowired Clock clock;
  private MockMvcTester pages;
  private Account secretariat;
  private String name;
  private int index;
  private String today;

  @BeforeEach
  void apply() {
    pages = MockMvcTester.from(service, building -> building.apply(springSecurity()).build());
    secretariat = Desks.secretariat(accounts);
    name = "Society of " + UUID.randomUUID();
    StakeholderId id = StakeholderId.of("society-" + UUID.randomUUID());
    LocalDate day = store.current().today(clock);
    today = day.toString();
    index =
        store.change(
            secretariat.id(),
            edit -> {
              Snapshot before = edit.before();
              int next = before.conference().accreditations().size();
              edit.put(
                  RecordList.STAKEHOLDERS,
                  Stakeholder.builder().id(id).name(LocalizedText.english(name)).build());
              edit.put(
                  NumberedList.ACCREDITATIONS,
                  next,
                  Accreditation.builder()
                      .stakeholder(id)
                      .session(before.session().id())
                      .basis(AccreditationBasisId.of("example-rule-17-2"))
                      .addSteps(
                          AccreditationStep.builder()
                              .kind(AccreditationStepKind.APPLIED)
                              .date(day.minusDays(1))
                              .build())
                      .build());
              return next;
            });
  }

  private NumberedAccreditation now() {
    return NumberedAccreditation.find(index, store.current()).orElseThrow();
  }

  private String version() {
    return String.valueOf(store.current().versionOf(NumberedList.ACCREDITATIONS, index));
  }

  private MvcTestResult open(String path) {
    return pages
        .get()
        .uri("/en/desk/accreditations" + path)
        .with(user(secretariat.name()).roles("SECRETARIAT"))
        .exchange();
  }

  private MvcTestResult send(String step, Map<String, String> entries) {
    var request =
        pages
            .post()
            .uri("/en/desk/accreditations/" + index + "/" + step)
            .param("version", version());
    entries.forEach(request::param);
    return request.with(user(secretariat.name()).roles("SECRETARIAT")).with(csrf()).exchange();
  }

  private void object() {
    assertThat(
            send(
                "objection",
                Map.of(
                    "objection.by", "est",
                    "objection.date", today,
                    "objection.note", REASON)))
        .hasStatus(HttpStatus.FOUND);
  }

  private void circulate() {
    assertThat(send("circulation", Map.of("circulation.date", today, "confirmed", "true")))
        .hasStatus(HttpStatus.FOUND);
  }

  private AccreditationStepKind standing() {
    return now().standing().orElseThrow().kind();
  }

  @Test
  void recordsAnObjectionThatThePublicDoesNotSee() {
    object();

    assertThat(standing()).isEqualTo(AccreditationStepKind.OBJECTED);
    assertThat(open("/" + index)).bodyText().contains(REASON, secretariat.name());
    assertThat(publicRecord.current().conference().accreditations().get(index).steps())
        .extracting(AccreditationStep::kind)
        .containsExactly(AccreditationStepKind.APPLIED);
    assertThat(pages.get().uri("/en/organizations"))
        .bodyText()
        .contains(name)
        .doesNotContain(REASON);
  }

  @Test
  void saysWhichNotesThePublicCanRead() {
    send("circulation", Map.of("circulation.date", today, "circulation.note", REASON));

    assertThat(open("/" + index)).bodyText().contains("Everybody can read this note unless");
    assertThat(publicRecord.current().conference().accreditations().get(index).steps())
        .anyMatch(step -> step.note().isPresent());
    object();
    assertThat(publicRecord.current().conference().accreditations().get(index).steps())
        .noneMatch(step -> step.note().isPresent());
  }

  @Test
  void admitsOnlyWithoutAnOpenObjection() {
    object();

    assertThat(send("admission", Map.of("admission.date", today)))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("Only the Conference can admit");
    assertThat(standing()).isEqualTo(AccreditationStepKind.OBJECTED);

    assertThat(send("withdrawal", Map.of("withdrawal.objection", "1", "withdrawal.date", today)))
        .hasStatus(HttpStatus.FOUND);
    assertThat(now().openObjections()).isEmpty();
    assertThat(now().steps().get(2).note().orElseThrow().in("fr"))
        .isEqualTo("L’objection a été retirée.");
    circulate();
    assertThat(send("admission", Map.of("admission.date", today))).hasStatus(HttpStatus.FOUND);
    assertThat(standing()).isEqualTo(AccreditationStepKind.ADMITTED);
  }

  @Test
  void admitsOnlyAfterTheStatesCouldObject() {
    assertThat(open("/" + index))
        .bodyText()
        .contains("has not been circulated to the States")
        .doesNotContain("/admission\"");

    assertThat(send("admission", Map.of("admission.date", today)))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("has not been circulated to the States");
    assertThat(standing()).isEqualTo(AccreditationStepKind.APPLIED);

    circulate();
    assertThat(send("admission", Map.of("admission.date", today))).hasStatus(HttpStatus.FOUND);
    assertThat(standing()).isEqualTo(AccreditationStepKind.ADMITTED);
  }

  @Test
  void leavesARefusalToTheConference() {
    circulate();
    String earlier = LocalDate.parse(today).minusDays(1).toString();
    assertThat(
            send(
                "decision",
                Map.of(
                    "decision.result", "REFUSED", "decision.date", earlier, "confirmed", "true")))
        .hasStatus(HttpStatus.FOUND);

    assertThat(send("admission", Map.of("admission.date", today)))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("Only a decision of the Conference can admit it.");
    assertThat(standing()).isEqualTo(AccreditationStepKind.REFUSED);

    assertThat(send("decision", Map.of("decision.result", "ADMITTED", "decision.date", today)))
        .hasStatus(HttpStatus.FOUND);
    assertThat(standing()).isEqualTo(AccreditationStepKind.ADMITTED);
  }

  @Test
  void withdrawsNoObjectionBeforeItWasMade() {
    object();

    assertThat(
            send(
                "withdrawal",
                Map.of(
                    "withdrawal.objection", "1",
                    "withdrawal.date", LocalDate.parse(today).minusDays(1).toString(),
                    "confirmed", "true")))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("before that of the objection");
    assertThat(now().steps()).hasSize(2);
  }

  @Test
  void keepsTheHistoryOfAnotherOrganizationApart() {
    object();
    Conference former = store.current().conference();
    List<Accreditation> others = new ArrayList<>(former.accreditations());
    Collections.swap(others, 0, index);
    store.replace(
        secretariat.id(), former.toBuilder().accreditations(others).build(), OptionalLong.empty());

    assertThat(open("/" + index)).hasStatusOk().bodyText().doesNotContain(name, REASON);

    store.replace(secretariat.id(), former, OptionalLong.empty());
  }

  @Test
  void recordsTheDecisionOfTheConference() {
    object();

    assertThat(send("decision", Map.of("decision.result", "REFUSED", "decision.date", today)))
        .hasStatus(HttpStatus.FOUND);

    assertThat(now().steps())
        .extracting(AccreditationStep::kind)
        .containsExactly(
            AccreditationStepKind.APPLIED,
            AccreditationStepKind.OBJECTED,
            AccreditationStepKind.OBJECTION_DECIDED,
            AccreditationStepKind.REFUSED);
    assertThat(now().openObjections()).isEmpty();
  }

  @Test
  void takesAStepBackButKeepsItInTheHistory() {
    object();

    assertThat(send("removal", Map.of("removal.step", "1"))).hasStatus(HttpStatus.FOUND);

    assertThat(standing()).isEqualTo(AccreditationStepKind.APPLIED);
    assertThat(open("/" + index)).bodyText().contains("Taken back").contains(REASON);
    assertThat(send("removal", Map.of("removal.step", "7"))).hasStatus(HttpStatus.CONFLICT);
  }

  @Test
  void keepsTheApplicationWhichNoStepCouldEnterAgain() {
    assertThat(open("/" + index)).bodyText().doesNotContain("name=\"removal.step\"");
    assertThat(send("removal", Map.of("removal.step", "0")))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("it could not be entered again");
    assertThat(standing()).isEqualTo(AccreditationStepKind.APPLIED);
  }

  @Test
  void asksToConfirmWhatTheRulesWarnOf() {
    Map<String, String> later =
        Map.of("circulation.date", LocalDate.parse(today).plusDays(3).toString());

    assertThat(send("circulation", later))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("Record all the same");
    assertThat(now().steps()).hasSize(1);

    assertThat(
            send(
                "circulation",
                Map.of("circulation.date", later.get("circulation.date"), "confirmed", "true")))
        .hasStatus(HttpStatus.FOUND);
    assertThat(now().steps()).hasSize(2);
    assertThat(open("/" + index)).bodyText().contains("finding-remarks");
  }

  @Test
  void refusesWhatIsMissingOrWasMeanwhileChanged() {
    assertThat(send("objection", Map.of("objection.date", "tomorrow")))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("tomorrow", "Choose one of the options.");

    String read = version();
    object();
    assertThat(
            pages
                .post()
                .uri("/en/desk/accreditations/" + index + "/admission")
                .param("version", read)
                .param("admission.date", today)
                .with(user(secretariat.name()).roles("SECRETARIAT"))
                .with(csrf()))
        .hasStatus(HttpStatus.CONFLICT)
        .bodyText()
        .contains("Somebody else changed this accreditation");
  }

  @Test
  void listsSearchesAndSorts() {
    String searched = "?q=" + name.substring(11);

    assertThat(open(searched)).bodyText().contains(name).doesNotContain("Open Ledger");
    assertThat(open(searched + "&standing=ADMITTED")).bodyText().doesNotContain(name);
    for (AccreditationColumn column : AccreditationColumn.values()) {
      assertThat(open("?order=" + column.key() + "&direction=descending"))
          .hasStatusOk()
          .bodyText()
          .contains("aria-sort=\"descending\"");
    }
    assertThat(open("/1000")).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void offersTheListForStatesAsDocument() {
    assertThat(open("/organizations.docx"))
        .hasStatusOk()
        .body()
        .asInstanceOf(InstanceOfAssertFactories.BYTE_ARRAY)
        .startsWith('P', 'K');
  }
}
