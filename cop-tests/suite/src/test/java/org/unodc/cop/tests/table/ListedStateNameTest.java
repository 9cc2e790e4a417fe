package org.unodc.cop.tests.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.id.ConferenceId;
import org.unodc.cop.domain.id.ConventionId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.party.Participant;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.place.States;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.sdk.depositary.DepositaryReading;
import org.unodc.cop.sdk.depositary.DepositaryTable;
import org.unodc.cop.sdk.indico.CopIndico;
import org.unodc.cop.sdk.indico.Registrations;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableProblem;
import org.unodc.cop.sdk.table.TableReading;

/** Names of States as CLDR has them, former names, and abbreviations, in six languages. */
class ListedStateNameTest {
  /** Marks around a text of another direction. */
  private static final CharMatcher ISOLATES = CharMatcher.inRange('\u2066', '\u2069');

  /**
   * The short name of the United Kingdom in Spanish, which is the code of the Russian Federation.
   */
  private static final String CODE_OF_ANOTHER = "RU";

  /** A State and one of the names that CLDR has for it. */
  private record Named(State state, String name) {}

  @Test
  void participantsAreFoundByEachNameOfCldr() {
    List<Named> names = cldr();
    List<List<String>> rows = new ArrayList<>(List.of(List.of("id", "type", "state")));
    for (int i = 0; i < names.size(); i++) {
      rows.add(List.of("p" + i, "state", names.get(i).name()));
    }
    TableReading<Participant> reading = CopTable.of(Participant.class).read(Sheet.of("", rows));
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.values())
        .map(participant -> ((Participant.ParticipatingState) participant).state())
        .isEqualTo(names.stream().map(named -> named.state().code()).toList());
  }

  @Test
  void aDepositaryTableIsReadWithEachNameOfCldr() {
    Conference record =
        Conference.builder()
            .id(ConferenceId.of("harbours"))
            .addConventions(
                Convention.builder()
                    .id(ConventionId.of("harbour-treaty"))
                    .title(LocalizedText.english("Harbour Treaty"))
                    .build())
            .build();
    for (Set<String> column : columns()) {
      List<List<String>> rows = new ArrayList<>(List.of(List.of("Participant", "Signature")));
      column.forEach(name -> rows.add(List.of(name, "14 Jan 1993")));
      DepositaryReading reading =
          DepositaryTable.of(record, ConventionId.of("harbour-treaty")).read(Sheet.of("", rows));
      assertThat(reading.problems()).isEmpty();
      assertThat(reading.participants()).hasSize(197);
    }
  }

  @Test
  void registrationsAreCountedUnderEachNameOfCldr() {
    List<List<String>> rows =
        new ArrayList<>(List.of(List.of("ID", "Name", "Country", "Registration state")));
    List<Named> names = cldr();
    for (int i = 0; i < names.size(); i++) {
      rows.add(List.of("" + i, "Robin Example", names.get(i).name(), "Completed"));
    }
    Registrations read =
        CopIndico.of(SessionId.of("harbours-cop3"), "en")
            .with("Country", "country")
            .read(Sheet.of("", rows));
    assertThat(read.problems()).isEmpty();
    assertThat(read.groups()).hasSize(197);
  }

  @ParameterizedTest
  @EnumSource
  void readsTheNamesOfTheRunningJava(OfficialLanguage language) {
    Locale locale = Locale.forLanguageTag(language.tag());
    assertThat(States.all())
        .allSatisfy(
            state ->
                assertThat(state(new Locale("", state.alpha2()).getDisplayCountry(locale)))
                    .isEqualTo(state.code()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Republic of Ireland|IRL",
        "St. Vincent and the Grenadines|VCT",
        "St Kitts and Nevis|KNA",
        "Rép. dém. du Congo|COD",
        "UK|GBR",
        "U.K.|GBR",
        "usa|USA",
        "U.S.|USA",
        "EE. UU.|USA",
        "EE.UU.|USA",
        "É.-U.|USA",
        "США|USA",
        "DPRK|PRK",
        "КНДР|PRK",
        "朝鲜|PRK",
        "DRC|COD",
        "RDC|COD",
        "Congo, Dem. Rep.|COD",
        "刚果金|COD",
        "UAE|ARE",
        "ОАЭ|ARE",
        "阿联酋|ARE",
        "PRC|CHN",
        "中华人民共和国|CHN",
        "KSA|SAU",
        "السعودية|SAU",
        "RF|RUS",
        "РФ|RUS",
        "Korea (South)|KOR",
        "Korea, Rep.|KOR",
        "Южная Корея|KOR",
        "كوريا الجنوبية|KOR",
        "Turkiye|TUR",
        "Macedonia|MKD",
        "Suazilandia|SWZ",
        "Белоруссия|BLR",
        "The Vatican|VAT",
        "Myanmar/Burma|MMR"
      })
  void readsAbbreviationsAndFormerNames(String name, String code) {
    assertThat(state(name)).isEqualTo(StateCode.of(code));
  }

  @Test
  void theUnitedNationsNameIsWritten() {
    List<Stakeholder> read = read("Burma").orThrow();
    Sheet written = CopTable.of(Stakeholder.class).write(read);
    assertThat(written.cells().get(1)).contains("MMR").doesNotContain("Burma");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Korea", "Corée", "Corea", "Корея", "كوريا"})
  void aNameOfTwoStatesIsAProblemThatNamesThem(String name) {
    assertThat(read(name).problems())
        .extracting(problem -> ISOLATES.removeFrom(problem.message()))
        .singleElement()
        .asString()
        .contains("\"" + name + "\"", "(KOR)", "(PRK)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hong Kong",
        "中国香港特别行政区",
        "Greenland",
        "Groenland",
        "Åland Islands",
        "Aland",
        "China, Taiwan",
        "Taiwan, Province of China",
        "Northern Ireland",
        "Пуэрто-Рико"
      })
  void aTerritoryIsNoState(String name) {
    assertThat(read(name).problems())
        .extracting(TableProblem::message)
        .singleElement()
        .asString()
        .contains("\"" + name + "\"", "a territory is not a participant");
  }

  private static StateCode state(String name) {
    return read(name).orThrow().get(0).state().orElseThrow();
  }

  private static TableReading<Stakeholder> read(String state) {
    return CopTable.of(Stakeholder.class)
        .writtenIn("en")
        .read(
            Sheet.of(
                "", List.of(List.of("id", "name", "state"), List.of("a", "Harbour Watch", state))));
  }

  private static List<Named> cldr() {
    return rows()
        .flatMap(
            row ->
                row.subList(1, row.size()).stream()
                    .flatMap(cell -> Splitter.on('|').omitEmptyStrings().splitToStream(cell))
                    .filter(name -> !name.equals(CODE_OF_ANOTHER))
                    .map(name -> new Named(States.findByCode(row.get(0)).orElseThrow(), name)))
        .distinct()
        .toList();
  }

  /** {@return the first name of each State in each language} */
  private static List<Set<String>> columns() {
    List<Set<String>> columns = new ArrayList<>();
    for (int column = 1; column <= 6; column++) {
      Set<String> names = new LinkedHashSet<>();
      int index = column;
      rows().forEach(row -> names.add(Splitter.on('|').split(row.get(index)).iterator().next()));
      columns.add(names);
    }
    return columns;
  }

  private static Stream<List<String>> rows() {
    try (InputStream utf8 =
        CopTable.class.getResourceAsStream("/org/unodc/cop/sdk/internal/table/cldr-names.tsv")) {
      List<List<String>> rows =
          new String(utf8.readAllBytes(), UTF_8)
              .lines()
              .skip(1)
              .map(Splitter.on('\t')::splitToList)
              .filter(row -> States.findByCode(row.get(0)).isPresent())
              .toList();
      assertThat(rows).hasSize(197);
      return rows.stream();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
