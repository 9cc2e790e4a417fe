package org.unodc.cop.examples.programme.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.person.Person;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.examples.programme.conference.Desks;
import org.unodc.cop.examples.programme.conference.FormerRecords;
import org.unodc.cop.examples.programme.conference.PersonRegister;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.json.CopJson;

@ServiceTest
class RecordPagesTest {
  @Autowired WebApplicationContext service;
  private Office office;
  private Office.Person secretary;

  @BeforeEach
  void open() {
    office = new Office(service);
    secretary = office.secretary();
  }

  private MvcTestResult upload(byte[] file) {
    return secretary
        .pages()
        .post()
        .uri("/en/desk/record")
        .multipart()
        .file(new MockMultipartFile("file", "record.json", "application/json", file))
        .with(user(secretary.account().name()).roles("SECRETARIAT"))
        .with(csrf())
        .exchange();
  }

  /** {@return the address of the page that shows what a record would change} */
  private String uploaded(Conference record) {
    MvcTestResult answer = upload(CopJson.of(Conference.class).writeBytes(record));
    assertThat(answer).hasStatus(302);
    return answer.getResponse().getRedirectedUrl();
  }

  private String shown(String path) throws Exception {
    MvcTestResult page = secretary.opens(path);
    assertThat(page).hasStatusOk();
    return page.getResponse().getContentAsString();
  }

  private MvcTestResult confirm(String path, Map<String, String> values) {
    Map<String, String> all = new HashMap<>(values);
    all.putIfAbsent("revision", String.valueOf(office.store.current().revision()));
    return secretary.sends(path, all);
  }

  private Conference current() {
    return office.store.current().conference();
  }

  private byte[] export() {
    MvcTestResult answer = secretary.opens("/en/desk/record/export");
    assertThat(answer).hasStatusOk();
    return answer.getResponse().getContentAsByteArray();
  }

  @Test
  void exportsTheWholeRecord() {
    assertThat(Cop.read(export())).isEqualTo(office.store.current().conference());
  }

  @ParameterizedTest
  @CsvSource({
    "en, participants, List of participants",
    "ar, participants, قائمة المشاركين",
    "ru, organizations, Список организаций"
  })
  void offersTheListsAsDocuments(String tag, String list, String title) throws Exception {
    String path = "/" + tag + "/desk/record";
    assertThat(secretary.opens(path).getResponse().getContentAsString())
        .contains("href=\"" + path + "/" + list + ".docx\"");

    MvcTestResult answer = secretary.opens(path + "/" + list + ".docx");

    assertThat(answer).hasStatusOk();
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
      assertThat(document.getParagraphs()).extracting(XWPFParagraph::getText).contains(title);
    }
  }

  @Test
  void tellsWhereAFileIsWrongAndChangesNothing() throws Exception {
    long revision = office.store.current().revision();
    byte[] wrong =
        "{\"format\": \"cop/1\",\n\"id\": \"NOT A SLUG\",\n\"sideEvents\": [{\"titel\": 1}]}"
            .getBytes(StandardCharsets.UTF_8);

    MvcTestResult page = upload(wrong);

    assertThat(page).hasStatus(422);
    assertThat(page.getResponse().getContentAsString())
        .contains("<code dir=\"ltr\">/id</code>", "/sideEvents/0/titel", ">2:");
    assertThat(office.store.current().revision()).isEqualTo(revision);
  }

  @Test
  void showsWhatAFileWouldRemoveAddAndChange() throws Exception {
    SideEvent removed = office.appliedFor("To be removed", office.organizer());
    SideEvent changed = office.appliedFor("To be changed", office.organizer());
    SideEvent added =
        changed.toBuilder()
            .id(SideEventId.of("added-" + UUID.randomUUID()))
            .title(LocalizedText.english("To be added"))
            .build();
    List<SideEvent> events = new ArrayList<>(current().sideEvents());
    events.remove(office.now(removed));
    events.replaceAll(
        event ->
            event.id().equals(changed.id())
                ? event.toBuilder().title(LocalizedText.english("Changed")).build()
                : event);
    events.add(added);
    long revision = office.store.current().revision();

    String page = shown(uploaded(current().toBuilder().sideEvents(events).build()));

    assertThat(page.replaceAll("\\s+", " "))
        .contains(
            "<th scope=\"row\">Side events</th> <td> <span>1</span> <ul class=\"small\"> <li>To be"
                + " removed</li>",
            "<td> <span>1</span> <ul class=\"small\"> <li>To be added</li>",
            "<td> <span>1</span> <ul class=\"small\"> <li>Changed</li>")
        .doesNotContain(">Sessions</th>", "another conference");
    assertThat(office.store.current().revision()).isEqualTo(revision);
  }

  @Test
  void replacesTheRecordThatWasLookedAtAndNoLaterOne() throws Exception {
    String page = uploaded(current());
    long seen = office.store.current().revision();
    office.appliedFor("Came between", office.organizer());

    MvcTestResult refused = confirm(page, Map.of("revision", String.valueOf(seen)));
    assertThat(refused).hasStatus(409);
    assertThat(refused.getResponse().getContentAsString())
        .contains("The record changed after this page was opened", "Came between");

    Conference file = current().toBuilder().documentSeries("FILE").build();
    page = uploaded(file);
    assertThat(confirm(page, Map.of())).hasRedirectedUrl("/en/desk/record?replaced");
    assertThat(current()).isEqualTo(file);
    assertThat(secretary.opens(page)).hasRedirectedUrl("/en/desk/record?expired");
  }

  @Test
  void replacesItByAnotherConferenceOnlyIfTheDeskMeansIt() throws Exception {
    Conference former = current();
    Conference another = former.toBuilder().id(ConferenceId.of("another-cop")).build();
    String page = uploaded(another);

    assertThat(shown(page)).contains("another-cop / example-cop3", "example-cop / example-cop3");
    MvcTestResult refused = confirm(page, Map.of());
    assertThat(refused).hasStatus(409);
    assertThat(refused.getResponse().getContentAsString())
        .contains("another-cop / example-cop3", "Tick the box");
    assertThat(current()).isEqualTo(former);

    long revision = office.store.current().revision();
    assertThat(confirm(page, Map.of("another", "true"))).hasStatus(302);
    assertThat(current()).isEqualTo(another);
    assertThat(confirm("/en/desk/record/former/" + revision, Map.of("another", "true")))
        .hasRedirectedUrl("/en/desk/record?replaced");
    assertThat(current()).isEqualTo(former);
  }

  @Test
  void restoresAFormerRecordWithoutThePersonsErasedSince() throws Exception {
    SideEvent event = office.appliedFor("With a moderator", office.organizer());
    Person moderator = Desks.official("Ines Kept");
    Person erased = Desks.official("Emil Erased");
    Desks.put(
        office.store,
        secretary.account(),
        office.now(event).toBuilder().moderator(moderator).build(),
        Desks.event(SideEventStatus.REQUESTED).toBuilder()
            .id(SideEventId.of("erased-" + event.id().value()))
            .moderator(erased)
            .build());
    long revision = office.store.current().revision();
    Conference former = current();
    String page =
        uploaded(former.toBuilder().sideEvents(List.of()).applications(List.of()).build());
    assertThat(confirm(page, Map.of())).hasStatus(302);
    PersonRegister persons = service.getBean(PersonRegister.class);
    persons
        .named("Emil Erased")
        .forEach(
            one -> office.store.change(secretary.account().id(), edit -> edit.erase(one.id())));

    assertThat(shown("/en/desk/record")).contains("/en/desk/record/former/" + revision);
    assertThat(confirm("/en/desk/record/former/" + revision, Map.of())).hasStatus(302);

    assertThat(current().sideEvents()).hasSameSizeAs(former.sideEvents());
    assertThat(office.now(event).moderator()).contains(moderator);
    assertThat(export()).asString(StandardCharsets.UTF_8).doesNotContain("Emil Erased");
  }

  private MvcTestResult uploadList(String list, String csv) {
    return secretary
        .pages()
        .post()
        .uri("/en/desk/record")
        .multipart()
        .file(
            new MockMultipartFile(
                "file", "list.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
        .param("list", list)
        .param("texts", "en")
        .with(user(secretary.account().name()).roles("SECRETARIAT"))
        .with(csrf())
        .exchange();
  }

  @Test
  void importsAListAfterItShowedWhatItAddsAndChanges() throws Exception {
    String id = "listed-" + UUID.randomUUID();
    String known = current().stakeholders().get(0).id().value();
    Conference former = current();

    String page =
        uploadList(
                "",
                "id,name,website,shoe size\n%s,Listed Guild,,\n%s,,https://known.example,\n"
                    .formatted(id, known))
            .getResponse()
            .getRedirectedUrl();

    assertThat(shown(page).replaceAll("\\s+", " "))
        .contains(
            "<th scope=\"row\">Stakeholders</th> <td> <span>0</span> </td> <td> <span>1</span> <ul"
                + " class=\"small\"> <li>Listed Guild</li>",
            "shoe size",
            "Import the list");
    assertThat(current()).isEqualTo(former);
    assertThat(confirm(page, Map.of())).hasRedirectedUrl("/en/desk/record?replaced");
    assertThat(current().stakeholders())
        .hasSize(former.stakeholders().size() + 1)
        .anyMatch(
            one ->
                one.id().value().equals(known)
                    && one.name().equals(former.stakeholders().get(0).name())
                    && one.website().equals(Optional.of("https://known.example")));
    confirm("/en/desk/record/former/" + (office.store.current().revision() - 1), Map.of());
    assertThat(current()).isEqualTo(former);
  }

  @Test
  void importsNoListWithAProblemAndNoneIntoALaterRecord() throws Exception {
    Conference former = current();
    MvcTestResult wrong = uploadList("rooms", "id,name,capacity\nr-new,New room,many\n");
    assertThat(wrong).hasStatus(422);
    assertThat(wrong.getResponse().getContentAsString())
        .contains("The list cannot be imported", "<code dir=\"ltr\">C2");
    assertThat(uploadList("", "what\nnothing\n")).hasStatus(422);
    assertThat(current()).isEqualTo(former);

    MvcTestResult right = uploadList("rooms", "id,name,capacity\nr-new,New room,40\n");
    String page = right.getResponse().getRedirectedUrl();
    assertThat(shown(page)).contains(">Sessions</th>");
    office.appliedFor("Came between", office.organizer());
    assertThat(secretary.opens(page)).hasRedirectedUrl("/en/desk/record?stale");
    assertThat(confirm(page, Map.of())).hasRedirectedUrl("/en/desk/record?stale");
  }

  @Test
  void keepsTheLastFiveFormerRecords() {
    FormerRecords formerRecords = service.getBean(FormerRecords.class);
    for (int i = 0; i < 6; i++) {
      office.store.replace(secretary.account().id(), current());
    }
    long last = office.store.current().revision() - 1;

    assertThat(formerRecords.all())
        .extracting(FormerRecords.FormerRecord::revision)
        .containsExactly(last, last - 1, last - 2, last - 3, last - 4);
  }

  @Test
  void keepsAnUploadForAnHourAndForItsAccountAlone() {
    String page = uploaded(current());

    assertThat(office.secretary().opens(page)).hasRedirectedUrl("/en/desk/record?expired");
    service
        .getBean(JdbcClient.class)
        .sql("update upload set uploaded_at = uploaded_at - interval '1 hour'")
        .update();
    assertThat(secretary.opens(page)).hasRedirectedUrl("/en/desk/record?expired");
    page = uploaded(current());
    assertThat(secretary.sends(page + "/removal", Map.of()))
        .hasRedirectedUrl("/en/desk/record?discarded");
    assertThat(secretary.opens(page)).hasRedirectedUrl("/en/desk/record?expired");
  }
}
