package org.unodc.cop.tests.stranger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.ReportedFigure;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.session.SessionSheets;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableMapping;
import org.unodc.cop.sdk.table.TableReading;

/** The wide table in the README of the SDK becomes the figures that the page lists. */
class MappingPageTest {
  private static final Path PAGE = Path.of("..", "..", "cop-sdk", "README.md");
  private static final Conference RECORD =
      CopJson.of(Conference.class)
          .read(
              """
              {
                "format": "cop/1",
                "id": "harbour-cop",
                "sessions": [{"id": "harbour-cop1"}, {"id": "harbour-cop2"}]
              }
              """);

  @Test
  void readsTheWideTableByItsMapping() throws IOException {
    String section = after(Files.readString(PAGE).replace("\r\n", "\n"), "## Mappings\n");
    Sheet sheet = CopCsv.standard().read(block(section, "csv").getBytes(UTF_8));
    TableMapping mapping = TableMapping.parse(block(section, "json"));

    List<String> lines = new ArrayList<>();
    for (TableMapping.Part part : mapping.parts(sheet)) {
      SessionSheets sessions = SessionSheets.of(RECORD, part.sheet(), part.mapping()).orElseThrow();
      CopTable<ReportedFigure> table = CopTable.of(ReportedFigure.class).with(sessions.mapping());
      sessions.sheets().forEach((session, rows) -> lines.addAll(lines(session, table.read(rows))));
    }

    assertThat(after(section, "| session | subject | count | qualifier |\n|---|---|---|---|\n"))
        .startsWith(String.join("", lines) + "\n");
  }

  private static ImmutableList<String> lines(
      SessionId session, TableReading<ReportedFigure> reading) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (ReportedFigure figure : reading.orThrow()) {
      lines.add(
          "| %s | %s | %d | %s |\n"
              .formatted(
                  session.value(),
                  figure.subject().word(),
                  figure.count().value(),
                  figure.count().qualifier()));
    }
    return lines.build();
  }

  private static String block(String section, String language) {
    return Splitter.on("```").split(after(section, "```" + language + "\n")).iterator().next();
  }

  private static String after(String text, String beginning) {
    assertThat(text).contains(beginning);
    return text.substring(text.indexOf(beginning) + beginning.length());
  }
}
