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
import org.junit.jupiter.params.provider.ValueSource;

/** {@code cop deadlines} with holidays, days of rest, other kinds, formats and languages. */
class DeadlinesCommandTest {
  private static final String RECORD =
      """
      {'format':'cop/1','id':'tides','rulesOfProcedure':[{'id':'r','deadlines':[
        {'kind':'DOCUMENTS_IN_ALL_LANGUAGES','before':{'number':6,'citation':
          {'instrument':'Rules of procedure','provision':'rule 11'}},'unit':'WEEKS','binding':true},
        {'kind':'Nominations for the Bureau','before':{'number':2},'unit':'MONTHS','binding':false},
        {'kind':'CREDENTIALS','after':{'number':24},'unit':'HOURS','binding':true}]}],
       'sessions':[{'id':'tides-cop2','kind':'REGULAR',
         'days':{'first':'2027-05-31','last':'2027-06-04'},
         'venue':{'zone':'Pacific/Tongatapu'},
         'meetings':[{'id':'m','kind':'PLENARY','slot':
           {'start':'2027-05-31T10:00:00+13:00','end':'2027-05-31T13:00:00+13:00'}}]}]}
      """
          .replace('\'', '"');

  @TempDir Path folder;
  private Path record;

  @BeforeEach
  void writeRecord() throws IOException {
    record = folder.resolve("tides.json");
    Files.writeString(record, RECORD);
  }

  @Test
  void showsTheDayOfTheRuleAndTheWorkingDay() throws IOException {
    Path holidays = folder.resolve("holidays.csv");
    Files.writeString(
        holidays, "Date,Name\n2027-04-19,Feast of the Tides\n2027-06-01,\n2027-03-30,\n");

    assertThat(deadlines("--holidays", holidays, "--move", "before"))
        .isEqualTo(
            new Invocation(
                0,
                """
                due                          weekday    planned day               what                                 binding  status (20 April 2027)  source
                31 March 2027                Wednesday  Wednesday, 31 March 2027  Nominations for the Bureau           no       past, not recorded      -
                19 April 2027                Monday     Friday, 16 April 2027     documents in all official languages  yes      past, not recorded      rule 11
                1 June 2027 10:00 UTC+13:00  Tuesday    Tuesday, 1 June 2027      credentials                          yes      upcoming                -
                documents in all official languages: Monday, 19 April 2027, is a holiday of the
                duty station: Feast of the Tides. The deadline is moved to the last working day
                before it: Friday, 16 April 2027.
                credentials: Tuesday, 1 June 2027, is a holiday of the duty station. The
                deadline is not moved, because it is counted in hours.
                """,
                ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "csv", "json"})
  void saysWhichDeadlinesCannotBeCounted(String format) throws IOException {
    Files.writeString(record, RECORD.replaceFirst("\"days\":\\{[^}]*},", ""));
    Invocation undated = deadlines("--session", "tides-cop2", "--format", format);
    assertThat(deadlines("--session", "tides-cop2", "--lang", "fr").err())
        .startsWith("Les délais qui se comptent à partir de l’ouverture de la session tides-cop2");
    Files.writeString(
        record,
        RECORD
            .replace("\"kind\":\"REGULAR\",", "")
            .replace("Nominations for the Bureau", "PROVISIONAL_AGENDA_REGULAR"));
    Invocation ofNoKind = deadlines("--format", format);

    assertThat(undated.exitCode()).isZero();
    assertThat(undated.err())
        .isEqualTo(
            "Deadlines that count from the opening of the session tides-cop2 are not shown: the"
                + " record does not state its days.\n");
    assertThat(undated.out()).doesNotContain("2027-04-19", "2027-06-01", "19 April", "1 June");
    assertThat(ofNoKind.exitCode()).isZero();
    assertThat(ofNoKind.out())
        .contains(format.equals("text") ? "19 April 2027" : "2027-04-19")
        .doesNotContain("2027-03-31", "31 March");
    assertThat(ofNoKind.err())
        .isEqualTo(
            "The deadline for the provisional agenda of the session tides-cop2 is not shown: the"
                + " record does not state the kind of the session.\n");
  }

  @Test
  void saysOfADayOfRestThatItIsNotMoved() {
    assertThat(deadlines("--rest-days", "monday").out())
        .contains("19 April 2027                Monday     documents")
        .contains("documents in all official languages: Monday, 19 April 2027, is a weekly day of")
        .contains("credentials: Whether Tuesday, 1 June 2027, is a working day is not known");
  }

  @Test
  void usesTheCalendarOfTheRecordUnlessTheCommandLineChangesIt() throws IOException {
    Files.writeString(
        record,
        RECORD.replace(
            "\"id\":\"tides\",",
            """
            "id":"tides","workingCalendar":{"restDays":["MONDAY"],
              "policy":"NEXT_WORKING_DAY_AFTER","holidays":[{"day":"2027-01-01"}]},"""));

    assertThat(deadlines().out()).contains("Tuesday, 20 April 2027");
    assertThat(deadlines("--move", "before").out()).contains("Sunday, 18 April 2027");
    assertThat(deadlines("--move", "never").out())
        .contains("rest of the duty station")
        .doesNotContain("planned day  ");
    assertThat(deadlines("--rest-days", "friday,saturday").out()).doesNotContain("rest of");
  }

  @Test
  void writesCsvAndJson() {
    assertThat(deadlines("--format", "csv", "--lang", "fr", "--rest-days", "monday").out())
        .startsWith("preparation,what,day,weekday,moment,is working day,planned day,")
        .contains(
            "DOCUMENTS_IN_ALL_LANGUAGES,documents dans toutes les langues officielles,2027-04-19,"
                + "lundi,,NO,2027-04-19,lundi,Le lundi 19 avril 2027 est un jour de repos")
        .contains("CREDENTIALS,pouvoirs,2027-06-01,mardi,2027-06-01T10:00+13:00,UNKNOWN,");
    assertThat(deadlines("--format", "json", "--rest-days", "monday", "--move", "before").out())
        .startsWith("{\"session\":\"tides-cop2\",\"asOf\":\"2027-04-20\",\"language\":\"en\"")
        .contains(
            "{\"preparation\":\"Nominations for the Bureau\",\"what\":\"Nominations for the"
                + " Bureau\",\"day\":\"2027-03-31\",\"weekday\":\"WEDNESDAY\"")
        .contains(
            "\"plannedDay\":\"2027-03-31\",\"plannedWeekday\":\"WEDNESDAY\",\"binding\":false")
        .contains("\"status\":\"UNKNOWN\",\"citation\":{");
  }

  @ParameterizedTest
  @CsvSource({
    "fr, lundi, 'documents dans toutes les langues officielles'",
    "es, lunes, 'documentos en todos los idiomas oficiales'",
    "ru, понедельник, 'документы на всех официальных языках'",
    "ar, الاثنين, 'الوثائق بجميع اللغات الرسمية'",
    "zh, 星期一, '所有正式语文的文件'"
  })
  void speaksTheChosenLanguage(String tag, String monday, String documents) {
    String text = deadlines("--lang", tag).out();

    assertThat(text).contains(monday, documents, "Nominations for the Bureau");
    assertThat(text.lines().findFirst().orElseThrow())
        .doesNotContain("weekday", "binding", "status");
  }

  @Test
  void refusesHolidaysThatCannotBeRead() throws IOException {
    Path holidays = folder.resolve("holidays.csv");
    Files.writeString(holidays, "date,name\n31.02.2027,Never\n03/04/2027,Either\n");

    Invocation refused = deadlines("--holidays", holidays);

    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err())
        .contains("line 2, column 1: A2 (\"date\"): The calendar has no such day")
        .contains("line 3, column 1: A3 (\"date\"): It is not clear whether the day or the month");
    assertThat(deadlines("--holidays", folder.resolve("none.csv")).exitCode()).isEqualTo(3);
    assertThat(deadlines("--rest-days", "weekend").exitCode()).isEqualTo(2);
    assertThat(deadlines("--holidays", record).exitCode()).isEqualTo(2);
  }

  @Test
  void findsImportedHolidays() throws IOException {
    Path holidays = folder.resolve("holidays.csv");
    Path imported = folder.resolve("imported.json");
    Files.writeString(holidays, "Date;Nom (fr)\n2027-04-19;Fête des marées\n");

    assertThat(Invocation.of("import", record, "holidays", holidays, "--out", imported).exitCode())
        .isZero();
    assertThat(Invocation.of("deadlines", imported, "--lang", "fr", "--rest-days", "sunday").out())
        .contains("jour férié au lieu d’affectation\u00a0: Fête des marées.");
  }

  @Test
  void neverOverwritesTheHolidays() throws IOException {
    Path holidays = folder.resolve("holidays.csv");
    Files.writeString(holidays, "date\n2027-04-19\n");

    assertThat(deadlines("--holidays", holidays, "--out", holidays).exitCode()).isEqualTo(2);
    assertThat(deadlines("--holidays", holidays, "--calendar", holidays).exitCode()).isEqualTo(2);
    assertThat(Files.readString(holidays)).isEqualTo("date\n2027-04-19\n");
  }

  @Test
  void saysTheWeekdayOfTheDayForTheListOfOrganizations() throws IOException {
    Files.writeString(
        record,
        RECORD
            .replace("DOCUMENTS_IN_ALL_LANGUAGES", "LIST_OF_ORGANIZATIONS")
            .replace(
                "\"id\":\"tides\",",
                """
                "id":"tides","workingCalendar":{"restDays":["MONDAY"],
                  "policy":"LAST_WORKING_DAY_BEFORE","holidays":[{"day":"2027-01-01"}]},"""));

    assertThat(Invocation.of("participants", record, "--list", "organizations").out())
        .startsWith("Due: Monday, 19 April 2027. Planned day: Sunday, 18 April 2027.\n");
    assertThat(
            Invocation.of("participants", record, "--list", "organizations", "--lang", "zh").out())
        .startsWith("期限：2027年4月19日星期一。计划日期：2027年4月18日星期日。\n");
  }

  @Test
  void theReadmeShowsTheListAsItIsPrinted() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    Path holidays = folder.resolve("holidays.csv");
    Files.writeString(holidays, "date,name\n2024-09-13,Example Day\n");

    Invocation deadlines =
        Invocation.of(
            "deadlines",
            "untoc",
            "--as-of",
            "2024-08-20",
            "--holidays",
            holidays,
            "--move",
            "before");

    assertThat(readme).contains("```\n" + deadlines.out() + "```");
  }

  @Test
  void writesTheWorkingDaysToTheCalendar() throws IOException {
    Path calendar = folder.resolve("deadlines.ics");

    deadlines("--rest-days", "monday", "--move", "before", "--calendar", calendar);

    assertThat(Files.readString(calendar)).contains("DTSTART;VALUE=DATE:20270331\r\n");
  }

  private Invocation deadlines(Object... options) {
    Object[] arguments = new Object[options.length + 4];
    arguments[0] = "deadlines";
    arguments[1] = record;
    arguments[2] = "--as-of";
    arguments[3] = "2027-04-20";
    System.arraycopy(options, 0, arguments, 4, options.length);
    return Invocation.of(arguments);
  }
}
