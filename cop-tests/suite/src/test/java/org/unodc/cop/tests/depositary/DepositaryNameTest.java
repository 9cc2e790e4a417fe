package org.unodc.cop.tests.depositary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unodc.cop.tests.depositary.DepositaryTables.actions;
import static org.unodc.cop.tests.depositary.DepositaryTables.messages;
import static org.unodc.cop.tests.depositary.DepositaryTables.reader;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.sdk.depositary.DepositaryReading;
import org.unodc.cop.sdk.depositary.DepositaryTable;
import org.unodc.cop.sdk.table.Sheet;

/** The names of participants: of today and of former days, with footnotes. */
class DepositaryNameTest {
  private static final String FORMER =
      "{\"type\": \"formerState\", \"id\": \"%s\", \"name\": \"%s\"}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "China 1, 2|CHN",
        "China1|CHN",
        "China¹|CHN",
        "China ¹ ²|CHN",
        "China (3)|CHN",
        "China [3]|CHN",
        "China *|CHN",
        "Serbia ¹|SRB",
        "Netherlands (Kingdom of the) 3|NLD",
        "Netherlands (Kingdom of the)³,⁴|NLD",
        "\u00A0Viet\u00A0Nam\u00A0|VNM",
        "Côte d'Ivoire|CIV",
        "Côte d’Ivoire|CIV",
        "Cote d'Ivoire 12|CIV",
        "Swaziland|SWZ",
        "Turkey|TUR",
        "Türkiye|TUR",
        "Zaire|COD",
        "Korea, Republic of 4|KOR",
        "St. Vincent and the Grenadines|VCT",
        "Cape Verde|CPV",
        "Bolivia (Plurinational State of)|BOL",
        "Micronesia [Federated States of]|FSM",
        "Fédération de Russie|RUS",
        "Обьединенные Арабские Эмираты|",
        "阿富汗|AFG",
        "AUT|AUT",
        "040|AUT"
      })
  void addsTheStateThatTheNameMeans(String name, String code) {
    DepositaryReading reading = read(reader(), name);

    if (code == null) {
      assertThat(reading.problems()).hasSize(1);
    } else {
      assertThat(reading.problems()).isEmpty();
      assertThat(reading.participants())
          .containsExactly(
              new Participant.ParticipatingState(
                  ParticipantId.of(code.toLowerCase(Locale.ROOT)), StateCode.of(code)));
      assertThat(reading.record().participants()).isEqualTo(reading.participants());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Atlantis|a participant \"Atlantis\". A mapping of the value",
        "Sweeden|Did you mean \"Sweden\"?",
        "Korea|\"Korea\" may mean Republic of Korea (KOR) or Democratic People's Republic of Korea (PRK)",
        "Hong Kong|a territory is not a participant",
        "Serbia 1992|a participant \"Serbia 1992\"",
        "Total|a participant \"Total\"",
        "Yugoslavia (former)|Yugoslavia is a State that ceased to exist. Add it to the participants"
            + " first, such as {\"type\": \"formerState\", \"id\": \"yugoslavia\", \"name\":"
            + " \"Yugoslavia\", \"successors\": [\"HRV\", \"SVN\", \"MKD\", \"BIH\", \"SRB\"]}, with"
            + " the day on which it ended if a source states it.",
        "Czechoslovakia 2|Czechoslovakia is a State that ceased to exist.",
        "Tchécoslovaquie|Czechoslovakia is a State that ceased to exist.",
        "German Democratic Republic|German Democratic Republic is a State that ceased to exist.",
        "USSR|The depositary continues the entries of Union of Soviet Socialist Republics under"
            + " Russian Federation. If the record does so too, map this value to RUS; if not, add"
            + " it to the participants first",
        "Serbia and Montenegro|The depositary continues the entries of Serbia and Montenegro under"
            + " Serbia.",
        "EEC|a participant \"EEC\""
      })
  void addsNothingForANameThatIsNotClear(String name, String message) {
    DepositaryReading reading = read(reader(), name);

    assertThat(reading.actions()).isEmpty();
    assertThat(reading.record()).isEqualTo(DepositaryTables.record("", ""));
    assertThat(reading.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.place()).hasToString("A2");
              assertThat(problem.text()).isEqualTo(name);
              assertThat(problem.message()).contains(message);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Yugoslavia|FRENCH|Yougoslavie\u00A0: cet État n’existe plus.",
        "Yugoslavia|SPANISH|Yugoslavia es un Estado que dejó de existir.",
        "Чехословакия|RUSSIAN|Чехословакия – государство, прекратившее существование.",
        "Zanzíbar|SPANISH|Zanzíbar es un Estado que dejó de existir.",
        "جمهورية فييت نام|ENGLISH|Republic of Viet-Nam is a State that ceased to exist.",
        "南斯拉夫|CHINESE|南斯拉夫是已不复存在的国家。",
        "USSR|FRENCH|Union des Républiques socialistes soviétiques\u00A0: le dépositaire poursuit les"
            + " entrées de cet État sous un autre nom (Fédération de Russie).",
        "USSR|RUSSIAN|записи этого государства (Союз Советских Социалистических Республик) под другим"
            + " названием (Российская Федерация)."
      })
  void namesAFormerStateInTheLanguageOfTheMessage(
      String name, OfficialLanguage language, String message) {
    assertThat(read(reader(), name).problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.message(language))
                    .contains(message)
                    .contains("{\"type\": \"formerState\", \"id\": \""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Yugoslavia",
        "Yugoslavia (former)",
        "Former Yugoslavia 3",
        "Socialist Federal Republic of Yugoslavia",
        "Yougoslavie",
        "бывшая Югославия"
      })
  void findsAFormerStateOfTheRecord(String name) {
    DepositaryReading reading =
        read(reader(FORMER.formatted("yug", "Socialist Federal Republic of Yugoslavia"), ""), name);

    assertThat(actions(reading)).containsExactly("yug SIGNATURE 1965-04-15");
    assertThat(reading.participants()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"European Union", "Union européenne", "European Community 5", "EU", "eu"})
  void findsAnOrganizationOfTheRecord(String name) {
    DepositaryTable reader =
        reader(
            "{\"type\": \"regionalOrganization\", \"id\": \"eu\", \"name\": \"European Union\"}",
            "");

    assertThat(actions(read(reader, name))).containsExactly("eu SIGNATURE 1965-04-15");
  }

  @Test
  void usesTheIdOfTheRecord() {
    DepositaryTable reader =
        reader("{\"type\": \"state\", \"id\": \"austria\", \"state\": \"AUT\"}", "");

    assertThat(actions(read(reader, "Autriche"))).containsExactly("austria SIGNATURE 1965-04-15");
  }

  @Test
  void refusesAStateThatTheRecordHasTwice() {
    DepositaryTable reader =
        reader(
            "{\"type\": \"state\", \"id\": \"a\", \"state\": \"AUT\"},"
                + "{\"type\": \"state\", \"id\": \"b\", \"state\": \"AUT\"}",
            "");

    assertThat(messages(read(reader, "Austria").problems()))
        .containsExactly(
            "A2 (\"Participant\"): The record has several participants that this may be: a, b; a"
                + " mapping of the value can define which one is meant.");
  }

  @Test
  void refusesAnIdThatIsTaken() {
    assertThat(
            messages(
                read(reader(FORMER.formatted("aut", "Austria-Hungary"), ""), "Austria").problems()))
        .singleElement()
        .asString()
        .contains("cannot be added with the id aut, because another participant has this id");
  }

  @Test
  void refusesTheSameParticipantInTwoRows() {
    Sheet sheet =
        Sheet.of(
            "",
            List.of(
                List.of("Participant", "Signature"),
                List.of("Turkey", "15 Apr 1965"),
                List.of("Türkiye", "16 Apr 1965"),
                List.of("", "17 Apr 1965")));
    DepositaryReading reading = reader().read(sheet);

    assertThat(actions(reading)).containsExactly("tur SIGNATURE 1965-04-15");
    assertThat(messages(reading.problems()))
        .containsExactly(
            "A3 (\"Participant\"): This is the same participant as in row 2.",
            "A4 (\"Participant\"): This row has days, but no participant.");
  }

  @Test
  void rowsWithoutDaysAddNothing() {
    Sheet sheet =
        Sheet.of(
            "",
            List.of(
                List.of("Participant", "Signature"),
                List.of("Austria", ""),
                List.of("Atlantis", "-"),
                List.of("1. With a declaration.", ""),
                List.of("", "")));
    DepositaryReading reading = reader().read(sheet);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.participants()).isEmpty();
    assertThat(reading.notes())
        .extracting(note -> note.place().toString())
        .containsExactly("A2", "A3", "A4");
  }

  private static DepositaryReading read(DepositaryTable reader, String name) {
    return reader.read(
        Sheet.of("", List.of(List.of("Participant", "Signature"), List.of(name, "15 Apr 1965"))));
  }
}
