package org.unodc.cop.tests.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.language.UnsafeCharacters;
import org.unodc.cop.domain.rule.ValidationProfile;
import org.unodc.cop.sdk.Cop;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.report.ReportFormat;
import org.unodc.cop.sdk.validation.Report;
import org.w3c.dom.Document;

/** All readable report formats replace the same set of unsafe characters. */
class UnsafeTextInReportsTest {
  private static final String UNSAFE =
      IntStream.rangeClosed(0, Character.MAX_VALUE)
          .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
          .filter(point -> !UnsafeCharacters.isSafeToPrint(point))
          .mapToObj("\\u%04X"::formatted)
          .collect(Collectors.joining());

  @ParameterizedTest
  @EnumSource(
      value = ReportFormat.class,
      names = {"TEXT", "CONCISE", "GITHUB", "MARKDOWN", "HTML", "JUNIT"})
  void writesNoUnsafeCharacterOfARecordOrItsName(ReportFormat format) {
    Report report =
        Cop.report(record(UNSAFE), LocalDate.of(2024, 11, 1), ValidationProfile.full())
            .inFile("a\u2028\u202E\u0085\uFFFEb.json");

    assertThat(report.findings()).isNotEmpty();
    String whiteSpace = format == ReportFormat.HTML ? "\n\t" : "\n";
    assertThat(unsafe(format.render(report, OfficialLanguage.ENGLISH)))
        .filteredOn(character -> !whiteSpace.contains(character))
        .isEmpty();
  }

  @Test
  void writesJunitReportsThatAnXmlParserReads() throws Exception {
    Report report =
        Cop.report(record(UNSAFE), LocalDate.of(2024, 11, 1), ValidationProfile.full())
            .inFile("a\u0001\uFFFE\uFFFFb.json");

    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(
                new ByteArrayInputStream(
                    ReportFormat.JUNIT.render(report, OfficialLanguage.ENGLISH).getBytes(UTF_8)));

    assertThat(document.getDocumentElement().getAttribute("name"))
        .endsWith("a[U+0001][U+FFFE][U+FFFF]b.json");
  }

  @Test
  void quotesNoInvisibleCharacterOfAnInput() {
    byte[] record = record("x");
    String invisible = "\u00AD\u200B\u202E\u2028\uFEFF\uDB40\uDC01";
    byte[] other =
        new String(record, UTF_8)
            .replace("\"title\"", "\"ti" + invisible + "tle\"")
            .getBytes(UTF_8);

    CopException refusal = catchThrowableOfType(CopException.class, () -> Cop.read(other));

    assertThat(unsafe(refusal.getMessage())).isSubsetOf("\n");
    assertThat(refusal.getMessage())
        .contains("ti\\u00AD\\u200B\\u202E\\u2028\\uFEFF\\uDB40\\uDC01tle");
  }

  private static List<String> unsafe(String text) {
    return text.codePoints()
        .filter(point -> !UnsafeCharacters.isSafeToPrint(point))
        .mapToObj(Character::toString)
        .toList();
  }

  private static byte[] record(String title) {
    return """
        {"format": "cop/1", "id": "example-cop", "title": "a%s", "sources": [{"title": "b%s"}]}"""
        .formatted(title, title)
        .getBytes(UTF_8);
  }
}
