package org.unodc.cop.tests.sdk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rule.Verdict;
import org.unodc.cop.sdk.report.ReportFormat;
import org.unodc.cop.sdk.validation.Report;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JUnitReportTest {
  @Test
  void hasASuiteForEachHeadingAndACaseForEachRule() throws Exception {
    Report report = Reports.hostile();
    Document xml = xml(report);

    assertThat(all(xml, "testcase").stream().map(element -> element.getAttribute("name")))
        .containsExactlyInAnyOrderElementsOf(
            report.validation().outcomes().stream().map(rule -> rule.rule().value()).toList());
    assertThat(all(xml, "testsuite").stream().map(element -> element.getAttribute("name")))
        .doesNotHaveDuplicates()
        .contains("convention", "side-event", "house");
    Element house = named(xml, "testsuite", "house");
    assertThat(house.getAttribute("tests")).isEqualTo("3");
    assertThat(house.getAttribute("failures")).isEqualTo("2");
    assertThat(house.getAttribute("errors")).isEqualTo("1");
    assertThat(house.getAttribute("skipped")).isEqualTo("0");
    assertThat(xml.getDocumentElement().getAttribute("failures"))
        .isEqualTo(Long.toString(report.validation().count(Verdict.FAILED)));
  }

  @Test
  void reportsAllFindingsOfARuleInOneFailure() throws Exception {
    Element failure = only(named(xml(Reports.hostile()), "testcase", "house.title-is-quiet"));

    assertThat(failure.getTagName()).isEqualTo("failure");
    assertThat(failure.getAttribute("type")).isEqualTo("ERROR");
    assertThat(failure.getAttribute("message")).isEqualTo("Errors: 2. Warnings: 0. Notices: 0.");
    String title = "a|b \"c\" 'd'[U+000A]]]> =cmd <script>alert(1)</script> [U+202E]gnp *x*";
    assertThat(failure.getTextContent())
        .startsWith(
            """

            error
              Side event "%s" (se-0) is loud: %s
              /sideEvents/0/title (line 17, column 47)
              Lower the voice.
            """
                .formatted(title, title))
        .contains("(se-1) is loud");
  }

  @Test
  void namesCharactersThatXmlForbids() throws Exception {
    Element failure = only(named(xml(Reports.hostile()), "testcase", "house.says-what-it-likes"));

    assertThat(failure.getTextContent())
        .contains("=cmd|' /C calc'!A0, [U+D800][U+0001], [x](http://evil.example).");
  }

  @Test
  void distinguishesAFaultyRuleFromARuleWithoutFindings() throws Exception {
    Document xml = xml(Reports.hostile());

    Element broken = only(named(xml, "testcase", "house.never-breaks-down"));
    assertThat(broken.getTagName()).isEqualTo("error");
    assertThat(broken.getAttribute("message"))
        .isEqualTo("The rule broke down at \"/sessions/0\" with java.lang.IllegalStateException.");
    Element suppressed =
        only(named(xml, "testcase", "language.text-holds-no-forbidden-characters"));
    assertThat(suppressed.getTagName()).isEqualTo("skipped");
    assertThat(suppressed.getAttribute("message")).isEqualTo("suppressed");
    Element notAsked = only(named(xml, "testcase", "convention.stands-by-itself"));
    assertThat(notAsked.getAttribute("message"))
        .isEqualTo("The profile house <rules> does not ask this rule.");
    assertThat(
            named(xml, "testcase", "side-event.has-a-main-organizer").getChildNodes().getLength())
        .isZero();
  }

  @Test
  void containsAllFindings() throws Exception {
    Element failure =
        only(named(xml(Reports.clashes(10_000)), "testcase", "side-event.has-its-room-to-itself"));

    assertThat(failure.getTextContent().lines().filter(line -> line.equals("warning")))
        .hasSize(9_999);
  }

  @Test
  void countsOnlyFindingsOfTheseSeveritiesAsFailures() throws Exception {
    Report report = Reports.clashes(3);
    String rule = "side-event.has-its-room-to-itself";

    Document strict = junitXml(report, Set.of(Severity.WARNING));
    Document mild = junitXml(report, Set.of(Severity.ERROR));

    String findings = only(named(strict, "testcase", rule)).getTextContent();
    assertThat(findings).contains("warning\n");
    Element output = only(named(mild, "testcase", rule));
    assertThat(output.getTagName()).isEqualTo("system-out");
    assertThat(output.getTextContent()).isEqualTo(findings);
    assertThat(mild.getDocumentElement().getAttribute("failures")).isEqualTo("0");
    assertThat(all(mild, "failure")).isEmpty();
  }

  @Test
  void countsARuleThatBrokeDownAsAnErrorEvenIfNoFindingIsAFailure() throws Exception {
    Document xml = junitXml(Reports.hostile(), Set.of());

    assertThat(all(xml, "failure")).isEmpty();
    assertThat(only(named(xml, "testcase", "house.never-breaks-down")).getTagName())
        .isEqualTo("error");
    assertThat(only(named(xml, "testcase", "house.title-is-quiet")).getTextContent())
        .contains("Lower the voice.");
  }

  @Test
  void listsTheFindingsOfARuleThatBrokeDownAfterThem() throws Exception {
    Element broken = named(xml(Reports.brokenAfterAFinding()), "testcase", "house.breaks-later");

    assertThat(((Element) broken.getFirstChild()).getTagName()).isEqualTo("error");
    assertThat(broken.getTextContent()).contains("Lower the voice.");
  }

  @Test
  void namesTheSuitesWithThePunctuationOfTheLanguage() throws Exception {
    Report report = Reports.clashes(1).inFile("harbour.json");

    assertThat(
            parsed(ReportFormat.JUNIT.render(report, OfficialLanguage.FRENCH))
                .getDocumentElement()
                .getAttribute("name"))
        .endsWith("\u00a0: harbour.json");
    assertThat(
            parsed(ReportFormat.JUNIT.render(report, OfficialLanguage.CHINESE))
                .getDocumentElement()
                .getAttribute("name"))
        .endsWith("：harbour.json");
    assertThat(ReportFormat.JUNIT.render(report, OfficialLanguage.ARABIC)).doesNotContain("[U+206");
  }

  private static Document xml(Report report) throws Exception {
    return parsed(ReportFormat.JUNIT.render(report, OfficialLanguage.ENGLISH));
  }

  private static Document junitXml(Report report, Set<Severity> failures) throws Exception {
    return parsed(ReportFormat.junitXml(report, OfficialLanguage.ENGLISH, failures));
  }

  private static Document parsed(String xml) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
  }

  private static List<Element> all(Document xml, String tag) {
    NodeList found = xml.getElementsByTagName(tag);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static Element named(Document xml, String tag, String name) {
    return all(xml, tag).stream()
        .filter(element -> element.getAttribute("name").equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Element only(Element parent) {
    assertThat(parent.getChildNodes().getLength()).isEqualTo(1);
    return (Element) parent.getFirstChild();
  }
}
