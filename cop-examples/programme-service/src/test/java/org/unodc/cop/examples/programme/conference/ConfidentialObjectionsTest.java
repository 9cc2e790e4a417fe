package org.unodc.cop.examples.programme.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.Remark;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.AccreditationStep;
import org.unodc.cop.domain.stakeholder.AccreditationStepKind;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.sdk.json.CopJson;

/** Objections circulate among States parties only. */
@ServiceTest
@Tag("thorough")
class ConfidentialObjectionsTest {
  private static final CopJson<Conference> JSON = CopJson.of(Conference.class);

  /** The State, whose name stands nowhere else, and its reasons in the languages of the pages. */
  private static final String[] SECRETS = {
    "lantern-coast", "Unfit to attend", "Inapte à siéger", "Note of the coast", "AC-objects"
  };

  private static final Map<String, List<String>> IDS =
      Map.of(
          "side-events", List.of("se-001", "se-021"),
          "declarations", List.of("example-declaration-lantern"));

  @LocalServerPort int port;
  @Autowired History history;
  @Autowired ConferenceStore store;
  @Autowired PublicRecord publicRecord;
  @Autowired Accounts accounts;
  @Autowired Clock clock;
  @Autowired ObjectProvider<PublicView> views;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping controllers;

  private Account desk;
  private Conference former;

  @BeforeEach
  void object() {
    desk = Desks.secretariat(accounts);
    former = store.current().conference();
    store.replace(desk.id(), withObjections(former));
  }

  @AfterEach
  void putBack() {
    store.replace(desk.id(), former);
  }

  @Test
  void noPublicRouteShowsThem() throws IOException, InterruptedException {
    Map<String, String> answers = publicAnswers();

    assertThat(answers.keySet())
        .contains(
            "/en/organizations",
            "/fr/organizations",
            "/api/v1/conference",
            "/api/v1/organizations",
            "/api/v1/organizations text/csv",
            "/api/v1/programme text/calendar",
            "/api/v1/openapi",
            "/en/programme.ics",
            "/en/summary");
    assertThat(answers)
        .allSatisfy((route, body) -> assertThat(body).as(route).doesNotContain(SECRETS));
    assertThat(answers.get("/api/v1/organizations")).contains("clockmakers");
  }

  @Test
  void theDeskKeepsThem() {
    assertThat(JSON.write(store.current().conference())).contains(SECRETS);
  }

  @Test
  void whatIsNotDisputedStaysWhole() {
    Conference whole = store.current().conference();
    Conference shown = publicRecord.current().conference();

    assertThat(shown.accreditations()).hasSameSizeAs(whole.accreditations());
    for (int i = 0; i < whole.accreditations().size(); i++) {
      Accreditation before = whole.accreditations().get(i);
      Accreditation after = shown.accreditations().get(i);
      Set<AccreditationStepKind> kinds =
          before.steps().stream().map(AccreditationStep::kind).collect(Collectors.toSet());
      if (kinds.contains(AccreditationStepKind.OBJECTED)) {
        assertThat(after.steps())
            .allMatch(step -> step.by().isEmpty() && step.note().isEmpty())
            .noneMatch(step -> step.kind() == AccreditationStepKind.OBJECTED)
            .anyMatch(step -> step.kind() == AccreditationStepKind.APPLIED);
      } else if (!kinds.contains(AccreditationStepKind.REFUSED)) {
        assertThat(after).isEqualTo(before);
      }
    }
    assertThat(shown.remarks())
        .extracting(remark -> remark.note().map(note -> note.in("en")).orElse(""))
        .contains("Applied late.");
  }

  @Test
  void aPropertyPublishesThem() {
    RecordProperties switchedOn =
        new RecordProperties(new DefaultResourceLoader().getResource("none.json"), null, true);

    assertThat(
            JSON.write(
                new PublicRecord(store, history, clock, switchedOn, views).current().conference()))
        .contains(SECRETS);
  }

  private static Conference withObjections(Conference record) {
    List<Accreditation> accreditations = record.accreditations();
    int disputed = -1;
    int undisputed = -1;
    for (int i = 0; i < accreditations.size(); i++) {
      if (accreditations.get(i).stakeholder().value().equals("clockmakers")) {
        disputed = i;
      } else if (accreditations.get(i).steps().size() == 1) {
        undisputed = i;
      }
    }
    Accreditation former = accreditations.get(disputed);
    LocalizedText reason =
        LocalizedText.of(
            Map.of(
                "en", "Unfit to attend, says lantern-coast",
                "fr", "Inapte à siéger, selon lantern-coast"));
    Accreditation objected =
        former.toBuilder()
            .addSteps(
                AccreditationStep.builder()
                    .kind(AccreditationStepKind.OBJECTED)
                    .by(ParticipantId.of("lantern-coast"))
                    .note(reason)
                    .build())
            .addSteps(
                AccreditationStep.builder()
                    .kind(AccreditationStepKind.REFUSED)
                    .note(reason)
                    .build())
            .source(
                Source.builder()
                    .title(LocalizedText.english("Note of the coast"))
                    .link("https://example.org/AC-objects")
                    .build())
            .build();
    Conference.Builder changed = record.toBuilder().accreditations(List.of());
    for (int i = 0; i < accreditations.size(); i++) {
      changed.addAccreditations(i == disputed ? objected : accreditations.get(i));
    }
    return changed
        .addRemarks(remark("/accreditations", reason))
        .addRemarks(remark("/accreditations/" + disputed, reason))
        .addRemarks(remark("/accreditations/" + disputed + "/steps/2/note", reason))
        .addRemarks(remark("/accreditations/" + undisputed, LocalizedText.english("Applied late.")))
        .build();
  }

  private static Remark remark(String place, LocalizedText note) {
    return Remark.builder().place(place).note(note).build();
  }

  /** {@return the bodies of all answers that an unknown reader gets, by path and media type} */
  private Map<String, String> publicAnswers() throws IOException, InterruptedException {
    Map<String, String> answers = new TreeMap<>();
    HttpClient http = HttpClient.newHttpClient();
    for (String path : paths()) {
      for (String type : List.of("", "text/csv", "text/calendar")) {
        HttpRequest request =
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", type.isEmpty() ? "*/*" : type)
                .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() == 200) {
          answers.put(type.isEmpty() ? path : path + " " + type, answer.body());
        }
      }
    }
    return answers;
  }

  private Set<String> paths() {
    Set<String> paths = new TreeSet<>();
    for (RequestMappingInfo route : controllers.getHandlerMethods().keySet()) {
      Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
      if (methods.isEmpty() || methods.contains(RequestMethod.GET)) {
        route.getPatternValues().forEach(pattern -> paths.addAll(filled(pattern)));
      }
    }
    return paths;
  }

  private static Set<String> filled(String pattern) {
    List<String> ids =
        IDS.entrySet().stream()
            .filter(known -> pattern.contains("/" + known.getKey() + "/{"))
            .flatMap(known -> known.getValue().stream())
            .collect(Collectors.toList());
    Set<String> paths = new TreeSet<>();
    for (String language : List.of("en", "fr")) {
      for (String id : ids.isEmpty() ? List.of("none") : ids) {
        paths.add(
            pattern
                .replaceFirst("^/\\{pageLanguage:[^}]*}", "/" + language)
                .replaceAll("\\{[^}]*}", id));
      }
    }
    return paths;
  }
}
