package org.unodc.cop.examples.programme.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.stakeholder.Delegation;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Desks;
import org.unodc.cop.sdk.reference.ReferenceRecords;

@ServiceTest
class ParticipationPagesTest {
  @LocalServerPort int port;
  @Autowired ConferenceStore store;
  @Autowired Accounts accounts;

  private final HttpClient http = HttpClient.newHttpClient();
  private Account desk;
  private Conference former;

  @BeforeEach
  void remember() {
    desk = Desks.secretariat(accounts);
    former = store.current().conference();
  }

  @AfterEach
  void putBack() {
    store.replace(desk.id(), former);
  }

  @Test
  void showsTheTwelfthSessionOfUntocAsItWas() {
    store.replace(desk.id(), ReferenceRecords.untoc());

    assertThat(page("/en/participation/participants"))
        .contains("<strong>more than 500</strong>", "over 500 Non-Governmental Stakeholders")
        .contains("Record civil society participation at UNTOC COP12")
        .doesNotContain("<h2>Parties</h2>");
    assertThat(page("/en/participation/statements"))
        .contains(
            "<h2> <bdi>Plenary</bdi>", "young participants", "Words of a youth representative")
        .contains(">Side event</a>")
        .doesNotContain("<h2> <bdi>untoc", "Full text", "What is counted");
    assertThat(page("/en/participation/youth"))
        .contains("Youth Consultation preceding UNTOC COP12", "Work with local communities")
        .contains("/en/participation/statements?session=untoc-cop12#entry-untoc-cop12-youth-st")
        .doesNotContain("<dt>When</dt>", "<dt>Participants</dt>");
    assertThat(page("/en/participation/youth?session=untoc-cop11"))
        .contains("55 participants under the age of 35 years from 33 countries");
    assertThat(page("/en/participation/engagements")).contains("NGO briefing", "about 50");
    assertThat(page("/en/participation/initiatives"))
        .contains(
            "Voluntary Pilot Initiatives", "Pakistan", "15 September 2022", "<bdi>2019</bdi>");
  }

  @Test
  void countsDelegationsAndNamesNoMembers() {
    store.replace(
        desk.id(),
        former.toBuilder()
            .addDelegations(
                Delegation.builder()
                    .session(SessionId.of("example-cop2"))
                    .participant(ParticipantId.of("example-union"))
                    .addMembers(Desks.official("Named Delegate"))
                    .build())
            .build());

    assertThat(page("/en/participation/participants?session=example-cop2"))
        .contains("<h2>Parties</h2>", "Delegations: 2", "Persons: 14", "Example Union")
        .contains("<h2>Observers</h2>", "Example rules of procedure, rule")
        .doesNotContain("Named Delegate");
  }

  @Test
  void groupsStatementsByMeetingInTheOrderOfRequests() {
    assertThat(page("/en/participation/statements?session=example-cop2"))
        .containsSubsequence(
            "<bdi>Plenary 1</bdi>",
            "Statement by the Example Union",
            "<bdi>Plenary 2</bdi>",
            "Youth statement",
            "Statement by Harbour Watch");
  }

  @Test
  void writesMonthsAndYearsOfWhichNoDayIsKnown() {
    assertThat(page("/en/participation/initiatives"))
        .contains("2024-03", "due 2029")
        .doesNotContain("PartialDate");
  }

  @Test
  void linksOnlyToWhatTheRecordHas() {
    store.replace(
        desk.id(),
        Conference.builder()
            .id(ConferenceId.of("quiet-cop"))
            .addSessions(Session.builder().id(SessionId.of("quiet-cop1")).build())
            .build());

    assertThat(page("/en/participation"))
        .contains("The record has nothing about participation yet.")
        .doesNotContain("/participation/");
    for (String topic :
        List.of("participants", "statements", "youth", "engagements", "initiatives")) {
      assertThat(page("/en/participation/" + topic)).contains("The record has nothing about this.");
    }
  }

  @Test
  void knowsNoOtherSession() {
    assertThat(get("/en/participation/statements?session=none").statusCode()).isEqualTo(404);
  }

  private String page(String path) {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body().replaceAll("\\s+", " ");
  }

  private HttpResponse<String> get(String path) {
    try {
      return http.send(
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
          BodyHandlers.ofString());
    } catch (IOException | InterruptedException failure) {
      throw new AssertionError(failure);
    }
  }
}
