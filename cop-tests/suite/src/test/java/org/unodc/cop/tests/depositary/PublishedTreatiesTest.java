package org.unodc.cop.tests.depositary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.tests.depositary.DepositaryTables.actions;
import static org.unodc.cop.tests.depositary.DepositaryTables.reader;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.sdk.depositary.DepositaryReading;
import org.unodc.cop.sdk.table.Sheet;

/**
 * The tables of five treaties with the names that the depositary published (see
 * treaties/PROVENANCE.txt), put back into the depositary's form.
 */
class PublishedTreatiesTest {
  private static final DateTimeFormatter PUBLISHED =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final String HEADER =
      "Ratification, Acceptance(A), Approval(AA), Accession(a), Succession(d)";
  private static final Map<String, String> MARKS =
      Map.of(
          "RATIFICATION", "",
          "ACCEPTANCE", " A",
          "APPROVAL", " AA",
          "ACCESSION", " a",
          "SUCCESSION", " d");
  private static final String PARTICIPANTS =
      """
      {"type": "regionalOrganization", "id": "eu", "name": "European Union"},
      {"type": "formerState", "id": "former-csk", "name": "Czechoslovak Socialist Republic"},
      {"type": "formerState", "id": "former-ddr", "name": "German Democratic Republic"},
      {"type": "formerState", "id": "former-yug", "name": "Former Yugoslavia"}
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chemical-weapons-convention",
        "civil-and-political-rights",
        "economic-social-and-cultural-rights",
        "montreal-protocol",
        "rome-statute"
      })
  void areReadWithTheRightStates(String treaty) throws IOException {
    List<List<String>> table =
        new ArrayList<>(List.of(List.of("Participant", "Signature", HEADER)));
    List<String> expected = new ArrayList<>();
    for (String line : lines(treaty)) {
      List<String> cells = Splitter.on(',').splitToList(line);
      String id = cells.get(1);
      table.add(
          List.of(
              cells.get(0),
              published(cells.get(2)),
              published(cells.get(4)) + MARKS.getOrDefault(cells.get(3), "")));
      if (!cells.get(2).isEmpty()) {
        expected.add(id + " SIGNATURE " + cells.get(2));
      }
      if (!cells.get(4).isEmpty()) {
        expected.add(id + " " + cells.get(3) + " " + cells.get(4));
      }
    }

    DepositaryReading reading = reader(PARTICIPANTS, "").read(Sheet.of("", table));

    assertThat(table).hasSizeGreaterThan(130);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.notes()).isEmpty();
    assertThat(actions(reading)).isEqualTo(expected);
  }

  private static String published(String day) {
    return day.isEmpty() ? "" : LocalDate.parse(day).format(PUBLISHED);
  }

  private static List<String> lines(String treaty) throws IOException {
    String file = "/org/unodc/cop/tests/record/treaties/" + treaty + ".csv";
    try (InputStream utf8 = PublishedTreatiesTest.class.getResourceAsStream(file)) {
      return new String(utf8.readAllBytes(), UTF_8).lines().skip(1).toList();
    }
  }
}
