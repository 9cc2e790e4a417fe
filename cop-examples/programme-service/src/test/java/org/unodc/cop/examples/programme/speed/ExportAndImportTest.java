package org.unodc.cop.examples.programme.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;
import org.unodc.cop.examples.programme.account.Account;
import org.unodc.cop.examples.programme.account.Accounts;
import org.unodc.cop.examples.programme.conference.ConferenceStore;
import org.unodc.cop.examples.programme.conference.Desks;
import org.unodc.cop.examples.programme.conference.LargeRecord;

@LargeService
class ExportAndImportTest {
  @Autowired WebApplicationContext service;
  @Autowired ConferenceStore store;
  @Autowired Accounts accounts;

  private MockMvcTester pages;
  private Account desk;

  @BeforeEach
  void open() {
    pages = Browsers.of(service);
    desk = Desks.secretariat(accounts);
  }

  private RequestPostProcessor secretary() {
    return user(desk.name()).roles("SECRETARIAT");
  }

  /** {@return the exported file of the record with which the service started} */
  private byte[] export() {
    assertThat(store.current().conference().equals(LargeService.RECORD)).isTrue();
    MvcTestResult file = pages.get().uri("/en/desk/record/export").with(secretary()).exchange();
    assertThat(file).hasStatusOk();
    store.replace(desk.id(), LargeRecord.of(1));
    return file.getResponse().getContentAsByteArray();
  }

  @Test
  void comesBackThroughThePage() {
    byte[] file = export();

    String page =
        pages
            .post()
            .uri("/en/desk/record")
            .multipart()
            .file(new MockMultipartFile("file", "record.json", "application/json", file))
            .with(secretary())
            .with(csrf())
            .exchange()
            .getResponse()
            .getRedirectedUrl();
    assertThat(
            pages
                .post()
                .uri(page)
                .param("revision", String.valueOf(store.current().revision()))
                .with(secretary())
                .with(csrf())
                .exchange())
        .hasRedirectedUrl("/en/desk/record?replaced");

    assertThat(store.current().conference().equals(LargeService.RECORD)).isTrue();
  }

  @Test
  void comesBackThroughTheApi() {
    byte[] file = export();

    assertThat(
            pages
                .put()
                .uri("/api/v1/conference")
                .contentType(MediaType.APPLICATION_JSON)
                .content(file)
                .header("If-Match", "*")
                .with(secretary())
                .exchange())
        .hasStatusOk();

    assertThat(store.current().conference().equals(LargeService.RECORD)).isTrue();
  }
}
