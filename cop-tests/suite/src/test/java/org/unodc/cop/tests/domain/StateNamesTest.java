package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.place.State;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.place.States;

class StateNamesTest {

  /** Names in depositary lists that differ from the current names of the United Nations. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Cape Verde|CPV",
        "Côte d'Ivoire|CIV",
        "Ivory Coast|CIV",
        "Czech Republic|CZE",
        "Netherlands|NLD",
        "St. Kitts and Nevis|KNA",
        "St. Lucia|LCA",
        "St. Vincent and the Grenadines|VCT",
        "Swaziland|SWZ",
        "The former Yugoslav Republic of Macedonia|MKD",
        "Turkey|TUR"
      })
  void findsAStateByTheNameInDepositaryLists(String name, String code) {
    assertFound(name, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "المغرب|MAR",
        "غينيا - بيساو|GNB",
        "بوليفيا (دولة - المتعددة القوميات)|BOL",
        "أنغولا|AGO",
        "刚果民主共和国|COD",
        "刚果|COG",
        "多米尼加|DOM",
        "多米尼克|DMA",
        "Switzerland|CHE",
        "Suisse|CHE",
        "Швейцария|CHE",
        "Suiza|CHE",
        "Сьерра-Леоне|SLE",
        "République populaire démocratique de Corée|PRK",
        "Países Bajos (Reino de los)|NLD",
        "Swiss Confederation|CHE"
      })
  void findsAStateByItsNameInSixLanguages(String name, String code) {
    assertFound(name, code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "المـــغرب|MAR",
        "غينيا ـ بيساو|GNB",
        "TÜRKİYE|TUR",
        "turkiye|TUR",
        "Tu\u0308rkiye|TUR",
        "HAITI|HTI",
        "Cote d\u2019Ivoire|CIV",
        "côte d\u02bcivoire|CIV",
        "Guinea\u2011Bissau|GNB",
        "Guinea \u2013  Bissau|GNB",
        "guinea bissau|GNB",
        "\u00a0Costa\u00a0Rica\u3000|CRI",
        "\uff23\uff48\uff41\uff44|TCD",
        "Bolivia \uff08Plurinational State of\uff09|BOL",
        "\u200f\u0627\u0644\u0645\u063a\u0631\u0628|MAR",
        "\u0627\u0644\u0627\u0631\u062f\u0646|JOR",
        "БЕЛАРУСЬ|BLR"
      })
  void ignoresVariantsOfSpelling(String name, String code) {
    assertFound(name, code);
  }

  @ParameterizedTest
  @CsvSource({
    "Congo, COG",
    "Republic of the Congo, COG",
    "Democratic Republic of the Congo, COD",
    "Guinea, GIN",
    "Guinea-Bissau, GNB",
    "Equatorial Guinea, GNQ",
    "Papua New Guinea, PNG",
    "Republic of Korea, KOR",
    "Democratic People's Republic of Korea, PRK",
    "Niger, NER",
    "Nigeria, NGA",
    "Nigéria, NGA",
    "Dominica, DMA",
    "Dominique, DMA",
    "Dominican Republic, DOM",
    "Sudan, SDN",
    "South Sudan, SSD",
    "Samoa, WSM",
    "Georgia, GEO",
    "Mali, MLI",
    "Malawi, MWI"
  })
  void distinguishesSimilarNames(String name, String code) {
    assertFound(name, code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "Korea",
        "Corée",
        "朝鲜",
        "Guin",
        "Republic",
        "Congo Republic",
        "Dominican",
        "European Union",
        "Atlantis",
        "Yugoslavia",
        "United",
        "Saint",
        "NAM",
        "NA"
      })
  void doesNotFindUnknownNames(String name) {
    assertThat(States.findByName(name)).isEmpty();
  }

  @Test
  void answersQuicklyForTextThatIsNotAName() {
    assertThat(States.findByName("a\u0323\u0301".repeat(1_000_000))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void findsEveryStateByEachOfItsNames(OfficialLanguage language) {
    for (State state : States.all()) {
      List<String> names = new ArrayList<>(state.aliases());
      names.add(state.name().in(language));
      state.formalName().ifPresent(formal -> names.add(formal.in(language)));
      assertThat(names).allSatisfy(name -> assertThat(States.findByName(name)).contains(state));
    }
  }

  private static void assertFound(String name, String code) {
    assertThat(States.findByName(name)).map(State::code).contains(StateCode.of(code));
  }
}
