package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.rule.Finding;
import org.unodc.cop.domain.validation.Rulebook;
import org.unodc.cop.testkit.fixture.Conferences;

/** What counts as contact data in texts, and as a web address in links. */
class ContactDataTest {
  private static final String CONTACT_DATA = "privacy.contact-data-stays-out-of-text";
  private static final String LINKS = "source.links-are-web-addresses";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Write to anna@example.org.",
        "Write to anna (at) example (dot) org.",
        "anna [at] example.org",
        "anna(AT)example(DOT)org",
        "Write to anna at example dot org",
        "ANNA AT EXAMPLE DOT ORG",
        "Escriba a ana arroba ejemplo punto org",
        "ana (arroba) ejemplo.org",
        "Écrire à anne arobase exemple point org",
        "anne [arobase] exemple [point] org",
        "Пишите: anna собака example точка org",
        "anna (собака) example.org",
        "请联系anna 艾特 example 点 org",
        "anna（at）example.org",
        "راسلنا على anna آت example نقطة org",
        "anna＠example.org",
        "anna @ example.org",
        "anna&#64;example.org",
        "anna\u200B@example.org",
        "See https://example.org/unsubscribe?to=anna%40example.org",
        "https://example.org/contact/anna@example.org",
        "+43 1 26060-3456",
        "+٤٣ ١ ٢٦٠٦٠ ٣٤٥٦",
        "＋43 1 26060 3456",
        "(0043) 1 26060-3456",
        "Tel. 26060-3456",
        "WhatsApp 0664 1234567",
        "手机：138 0013 8000",
        "моб. 8 495 123 45 67",
        "(212) 555-0123",
        "8 (495) 123-45-67"
      })
  void findsAddressesAndNumbers(String text) {
    assertThat(rulesThatReport(text, "https://example.org/report")).contains(CONTACT_DATA);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Meet at the information point in Vienna",
        "The session (at Vienna) adopted resolution 12/4.",
        "See CTOC/COP/2024/12, paragraph 34, and A/RES/55/25.",
        "From 2024-10-14 to 2024-10-18, 1,400 participants (2022: 1,500)",
        "https://medium.com/@unodc",
        "The dot after the number at the end of article 3",
        "mobile 2030 agenda",
        "El punto 3 (arroba) del programa",
        "In room A (at) 10 a.m."
      })
  void findsNothingInOtherTexts(String text) {
    assertThat(rulesThatReport(text, "https://example.org/report")).doesNotContain(CONTACT_DATA);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://https://example.org/report",
        "https://www..example.org/report",
        "http:/example.org/report",
        "https:///example.org/report",
        "https://example/report",
        "https://localhost:8080/report",
        "https://files.secretariat.local/report",
        "https://192.168.0.5/report",
        "http://127.0.0.1/",
        "https://example.org/our report",
        "https://user:secret@example.org/report",
        "anna@example.org",
        "mailto:anna@example.org",
        "file:///C:/report.docx",
        "C:\\report.docx",
        "www.example.org",
        "https://.example.org",
        "//example.org/report"
      })
  void reportsLinksThatNobodyCanOpen(String link) {
    assertThat(rulesThatReport("Report", link)).contains(LINKS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.unodc.org/unodc/en/treaties/CTOC/index.html",
        "http://classic-web.archive.org/web/2007/http://www.unodc.org/",
        "https://treaties.un.org/Pages/Show.aspx?src=UNTSONLINE&mtdsg_no=XVIII-12",
        "https://example.org:8443/report#annex",
        "https://例え.テスト/報告",
        "https://ojp.gov./page",
        "https://[2001:db8::1]/report",
        "https://93.184.216.34/report",
        "HTTPS://EXAMPLE.ORG"
      })
  void acceptsPublicLinks(String link) {
    assertThat(rulesThatReport("Report", link)).doesNotContain(LINKS);
  }

  private static Iterable<String> rulesThatReport(String text, String link) {
    Conference record =
        Conferences.conference()
            .addSource(Source.builder().title(LocalizedText.english(text)).link(link).build())
            .build();
    return Rulebook.standard().validate(record, LocalDate.of(2026, 11, 28)).findings().stream()
        .map(Finding::caseOrRule)
        .map(rule -> rule.value())
        .toList();
  }
}
