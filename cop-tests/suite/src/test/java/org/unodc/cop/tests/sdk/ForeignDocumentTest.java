package org.unodc.cop.tests.sdk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.sdk.json.CopJson;

/**
 * Documents of other programs, and files that are not documents, which users may submit by mistake.
 */
class ForeignDocumentTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "GeoJSON | {\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\"},\"properties\":null} | member.missing",
        "a package of Node | {\"name\":\"cop\",\"version\":\"1.0.0\",\"dependencies\":{}} | member.missing",
        "a JSON Schema | {\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":\"x\"} | member.missing",
        "schema.org | {\"@context\":\"https://schema.org\",\"@type\":\"Event\",\"name\":\"COP\"} | member.missing",
        "SARIF | {\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{\"name\":\"x\"}}}]} | member.missing",
        "our report | {\"format\":\"cop-report/1\",\"libraryVersion\":\"1\",\"findings\":[]} | member.missing",
        "a later format | {\"format\":\"cop/2\",\"id\":\"a\"} | value.invalid",
        "a list of records | [{\"format\":\"cop/1\",\"id\":\"a\"}] | value.type",
        "two records | {\"format\":\"cop/1\",\"id\":\"a\"} {\"format\":\"cop/1\",\"id\":\"b\"} | json.syntax",
        "JSON for scripts | cop({\"format\":\"cop/1\",\"id\":\"a\"}) | json.syntax",
        "JSON against scripts | )]}',{\"format\":\"cop/1\",\"id\":\"a\"} | json.syntax",
        "JSON with comments | {/* x */\"format\":\"cop/1\",\"id\":\"a\"} | json.syntax",
        "JSON5 | {format:'cop/1',id:'a',} | json.syntax",
        "a list of Python | {'format': 'cop/1', 'id': None} | json.syntax",
        "YAML | format: cop/1 | json.syntax",
        "YAML with a mark | --- # record | json.syntax",
        "CSV | id,title,session | json.syntax",
        "TOML | [conference] | value.type",
        "XML | <?xml version=\"1.0\"?><conference/> | json.syntax",
        "HTML | <!DOCTYPE html><title>502 Bad Gateway</title> | json.syntax",
        "iCalendar | BEGIN:VCALENDAR | json.syntax",
        "a text | \"untoc-cop\" | value.type",
        "a number | 12 | value.type",
        "nothing known | null | value.type",
        "not a number | NaN | json.syntax",
        "nothing | `` | document.empty",
        "blanks | `   ` | document.empty",
        "gzip | \u001F\u008B\b\u0000\u0000 | document.encoding",
        "a ZIP or XLSX file | PK\u0003\u0004\u0014\u0000 | json.syntax",
        "PDF | %PDF-1.7 | json.syntax",
        "PNG | \u0089PNG | document.encoding"
      })
  void reportsThisProblemFirst(String what, String document, String code) {
    byte[] bytes = document.getBytes(ISO_8859_1);
    ImmutableList<String> told = Refusals.of(() -> CopJson.of(Conference.class).read(bytes));
    assertThat(told.get(0)).startsWith(code + ' ');
  }
}
