package org.unodc.cop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code cop programme} with side events of which only the day is known, and with attendance. */
class ProgrammeOfDaysTest {
  @TempDir private Path folder;
  private Path record = Path.of("");

  @BeforeEach
  void writeRecord() throws IOException {
    record =
        Files.writeString(
            folder.resolve("record.json"),
            HarbourRecord.JSON.replace(
                "\"title\": \"Ropes\", \"status\": \"REQUESTED\"",
                """
                "title": "Ropes", "status": "ACCEPTED", "day": "2031-05-08",
                "attendance": {"value": 50, "qualifier": "MORE_THAN"}\
                """));
  }

  @Test
  void listsTheDay() {
    assertThat(programme("--format", "text")).containsPattern("8 May 2031[ -]+Ropes");
    assertThat(programme("--format", "csv"))
        .contains("\n2031-05-08,THURSDAY,,,,ropes,Ropes,ACCEPTED,,,,,,MORE_THAN 50\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|3 side events of the record name no session and are in no programme.",
        "es|3 actos paralelos del registro no indican ningún período de sesiones",
        "fr|3 manifestations parallèles du dossier n’indiquent aucune session",
        "ru|У 3 параллельных мероприятий досье не указана сессия",
        "zh|记录中有3项会外活动未注明届会",
        "ar|التي لا تُذكر دورتها والتي لا ترد في أي برنامج: 3."
      })
  void saysThatNoEventNamesASession(String language, String sentence) throws IOException {
    Files.writeString(
        record,
        HarbourRecord.JSON.replace("\"session\": \"harbour-cop1\", \"title\"", "\"title\""));

    assertThat(programme("--lang", language).replaceAll("\\s+", " ")).contains(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Thursday, 8 May 2031|Hours not known|Attended: more than 50",
        "fr|8 mai 2031|Heures non connues|plus de 50",
        "es|8 de mayo de 2031|Horas no conocidas|más de 50",
        "ru|8 мая 2031|Часы неизвестны|более 50",
        "zh|2031年5月8日|具体时间不详|超过50",
        "ar|2031|الساعات غير معروفة|أكثر من 50"
      })
  void showsTheEventUnderItsDay(String language, String day, String hours, String attendance) {
    String page = programme("--format", "html", "--lang", language);

    assertThat(page)
        .contains("id=\"day-2031-05-08\"")
        .containsSubsequence("id=\"day-2031-05-08\"", hours, "Ropes");
    assertThat(page.substring(page.indexOf("id=\"day-2031-05-08\"")))
        .contains(day)
        .contains(attendance)
        .doesNotContain("<table>");
  }

  @Test
  void writesAWholeDayToTheCalendar() {
    assertThat(programme("--format", "ics"))
        .contains("DTSTART;VALUE=DATE:20310508\r\nDTEND;VALUE=DATE:20310509\r\n");
  }

  @Test
  void writesTheDayToJsonLd() {
    assertThat(programme("--format", "jsonld", "--page", "https://example.org/p.html"))
        .contains("\"startDate\": \"2031-05-08\"");
  }

  private String programme(Object... options) {
    Object[] arguments = new Object[options.length + 2];
    arguments[0] = "programme";
    arguments[1] = record;
    System.arraycopy(options, 0, arguments, 2, options.length);
    return Invocation.of(arguments).out();
  }
}
