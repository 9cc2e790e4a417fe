package org.unodc.cop.examples.programme.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.unodc.cop.examples.programme.ServiceTest;
import org.unodc.cop.sdk.Cop;

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

  private MvcTestResult upload(byte[] file, String step, long revision) {
    return secretary
        .pages()
        .post()
        .uri("/en/desk/record")
        .multipart()
        .file(new MockMultipartFile("file", "record.json", "application/json", file))
        .param("step", step)
        .param("revision", String.valueOf(revision))
        .with(user(secretary.account().name()).roles("SECRETARIAT"))
        .with(csrf())
        .exchange();
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

    MvcTestResult page = upload(wrong, "replace", revision);

    assertThat(page).hasStatus(422);
    assertThat(page.getResponse().getContentAsString())
        .contains("<code dir=\"ltr\">/id</code>", "/sideEvents/0/titel", ">2:");
    assertThat(office.store.current().revision()).isEqualTo(revision);
  }

  @Test
  void onlyChecksWhereThatWasAskedFor() throws Exception {
    long revision = office.store.current().revision();

    MvcTestResult page = upload(export(), "check", revision);

    assertThat(page).hasStatusOk();
    assertThat(page.getResponse().getContentAsString()).contains("Nothing was changed.", "Errors:");
    assertThat(office.store.current().revision()).isEqualTo(revision);
  }

  @Test
  void replacesTheRecordThatWasLookedAtAndNoLaterOne() throws Exception {
    byte[] file = export();
    long seen = office.store.current().revision();
    office.appliedFor("Came between", office.organizer());

    MvcTestResult refused = upload(file, "replace", seen);
    assertThat(refused).hasStatus(409);
    assertThat(refused.getResponse().getContentAsString())
        .contains("The record changed after this page was opened");

    byte[] current = export();
    assertThat(upload(current, "replace", office.store.current().revision())).hasStatusOk();
    assertThat(Cop.read(export())).isEqualTo(Cop.read(current));
  }
}
