package org.unodc.cop.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.sdk.table.TableReading;

/** Names of States as lists of many years spell them. */
class StateSpellingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Korea, Republic of|KOR",
        "Korea (Republic of)|KOR",
        "Korea, Democratic People's Republic of|PRK",
        "Republic of Korea, the|KOR",
        "Congo, Democratic Republic of the|COD",
        "Congo (Democratic Republic of the)|COD",
        "Congo, Republic of the|COG",
        "Tanzania, United Republic of|TZA",
        "Micronesia, Federated States of|FSM",
        "Micronesia [Federated States of]|FSM",
        "Moldova, Republic of|MDA",
        "Iran, Islamic Republic of|IRN",
        "Gambia, The|GMB",
        "The Gambia|GMB",
        "Bahamas (The)|BHS",
        "The Netherlands|NLD",
        "Netherlands, Kingdom of the|NLD",
        "Netherlands, the Kingdom of the|NLD",
        "Trinidad & Tobago|TTO",
        "Corée, République de|KOR",
        "Congo, République démocratique du|COD",
        "Bolivia, Plurinational State of|BOL",
        "Côte d’Ivoire|CIV",
        "Cote d'Ivoire|CIV"
      })
  void findsInvertedNames(String name, String code) {
    assertThat(read(name).orThrow().get(0).state()).contains(StateCode.of(code));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Zaire|COD",
        "Zaïre|COD",
        "Burma|MMR",
        "Ceylon|LKA",
        "Upper Volta|BFA",
        "Haute-Volta|BFA",
        "Dahomey|BEN",
        "Western Samoa|WSM",
        "Democratic Kampuchea|KHM",
        "Byelorussian Soviet Socialist Republic|BLR",
        "Libyan Arab Jamahiriya|LBY",
        "République tchèque|CZE",
        "Turquie|TUR",
        "Свазиленд|SWZ",
        "Estados Unidos|USA",
        "The former Yugoslav Republic of Macedonia|MKD"
      })
  void findsFormerNamesOfStatesThatExist(String name, String code) {
    assertThat(read(name).orThrow().get(0).state()).contains(StateCode.of(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Yugoslavia",
        "Czechoslovakia",
        "Serbia and Montenegro",
        "German Democratic Republic",
        "Union of Soviet Socialist Republics",
        "Korea",
        "Korea, South and North",
        "China, Republic of",
        "China (Taiwan)",
        "Republic of",
        "(Republic of)",
        ", The"
      })
  void doesNotGuess(String name) {
    assertThat(read(name).problems()).hasSize(1);
  }

  private static TableReading<Stakeholder> read(String state) {
    return CopTable.of(Stakeholder.class)
        .writtenIn("en")
        .read(
            Sheet.of(
                "", List.of(List.of("id", "name", "state"), List.of("a", "Harbour Watch", state))));
  }
}
