package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles, summaries and numbers beside those that they belong to, and what is usual there. */
class TextBesideTextTest {
  private static final String WHOLE = "language.titles-are-whole";
  private static final String AGREE = "language.translations-agree";
  private static final String SUMMARY = "side-event.summary-is-its-own";
  private static final String NUMBER = "reference.numbers-have-a-usual-form";
  private static final String DOCUMENT = "outcome.document-is-its-own";

  @ParameterizedTest
  @CsvSource({
    "Report of the Working Group on..., 1",
    "Report of the Working…, 1",
    "blishment of a working group, 1",
    "Lighting of small harbours, 0",
    "e-Navigation in small harbours, 0",
    "UNODC, 0",
    "من أجل موانئ آمنة, 0",
    "小型港口的照明, 0",
  })
  void findsOutcomesWhoseTitleIsCut(String title, int findings) {
    assertThat(Judged.places(WHOLE, "'outcomes':[{'id':'o','title':'%s'}]".formatted(title)))
        .hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource({
    "3. Opening of the session, 1",
    "Organizational matters 4. Opening of the session, 1",
    "Opening of the session, 0",
    "Matters relating to Article 6. Guidance, 0",
    "2030 Agenda and the harbours, 0",
    "opening of the session, 0",
  })
  void findsItemsWithNumbersInTheirTitles(String title, int findings) {
    assertThat(
            Judged.places(
                WHOLE,
                "'sessions':[{'id':'s','agendaItems':[{'id':'i','number':'3','title':'%s'}]}]"
                    .formatted(title)))
        .hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource({
    "Report of 2022, Rapport de 2021, 1",
    "Report of 2022, Rapport de 2022, 0",
    "Report on resolution 1540/2004, Rapport sur la résolution 1540, 0",
    "Review of the implementation of the Convention, Examen, 1",
    "Review of the implementation of the Convention, Examen de l’application, 0",
    "Technical assistance, Assistance technique, 0",
  })
  void comparesATitleWithItsTranslation(String english, String french, int findings) {
    assertThat(
            Judged.places(
                AGREE,
                "'outcomes':[{'id':'o','title':{'texts':{'en':'%s','fr':'%s'}}}]"
                    .formatted(english, french)))
        .hasSize(findings == 0 ? 0 : Math.max(1, english.contains("2022") ? 2 : 1));
  }

  @ParameterizedTest
  @CsvSource({
    "Vienna, Vienne, 0",
    "Vienna, Genève, 1",
    "Geneva (Palais des Nations), Genève, 0",
    "Lyon, Lyon, 0",
    "Lyon, Genève, 1",
    "Montreal, Montreal, 0",
  })
  void comparesTheNamesOfACity(String english, String french, int findings) {
    assertThat(
            Judged.places(
                AGREE,
                "'sessions':[{'id':'s','venue':{'city':{'texts':{'en':'%s','fr':'%s'}}}}]"
                    .formatted(english, french)))
        .hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource({
    "Opening, Closure, Ouverture, Ouverture, 1",
    "Opening, Closure, Ouverture, Clôture, 0",
    "Budget, Budget, Budget, Budget, 0",
  })
  void comparesTheTranslationsOfNeighbours(
      String first, String second, String french, String other, int findings) {
    String item = "{'id':'%s','title':{'texts':{'en':'%s','fr':'%s'}}}";
    assertThat(
            Judged.places(
                AGREE,
                "'sessions':[{'id':'s','agendaItems':["
                    + item.formatted("a", first, french)
                    + ","
                    + item.formatted("b", second, other)
                    + "]}]"))
        .hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource({
    "Lights on the river, Lights on the river, 1",
    "River ports of four countries present their lights., Lights on the river, 1",
    "Lights on the river, River ports present their lights., 0",
    "We need to talk about harbours., A panel of pilots on the river and its lights, 0",
  })
  void comparesATitleWithItsSummary(String title, String summary, int findings) {
    assertThat(
            Judged.places(
                SUMMARY,
                "'sideEvents':[{'id':'a','title':'%s','summary':'%s'}]".formatted(title, summary)))
        .hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource({
    "1 (a), 0",
    "a), 0",
    "2.1, 0",
    "1 (a, 1",
    "l, 1",
    "l (b), 1",
    "XIV, 0",
  })
  void findsOddNumbersOfItems(String number, int findings) {
    assertThat(
            Judged.places(
                NUMBER,
                "'sessions':[{'id':'s','agendaItems':[{'id':'i','number':'2'},{'id':'j','number':'%s'}]}]"
                    .formatted(number)))
        .hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource({
    "12/2, 0",
    "XIV/5, 0",
    "1/CP.28, 0",
    "I/4, 0",
    "12-2, 1",
    "l2/2, 1",
    "12/l, 1",
  })
  void findsOddNumbersOfOutcomes(String number, int findings) {
    assertThat(
            Judged.places(
                NUMBER,
                "'outcomes':[{'id':'o','number':'12/1'},{'id':'p','number':'%s'}]"
                    .formatted(number)))
        .hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource({
    "XVIII-12, 39574, 0",
    "XI-B-16-12, I-39574, 0",
    "KVIII-12, 39574, 1",
    "XVIII-12, 3957O, 1",
  })
  void findsOddNumbersOfTreaties(String number, String registration, int findings) {
    assertThat(
            Judged.places(
                NUMBER,
                "'conventions':[{'id':'t','title':'T','mtdsgNumber':'%s','untsRegistration':'%s'}]"
                    .formatted(number, registration)))
        .hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource({
    "X/COP/2024/8, Lighting of small harbours, 0",
    "X/COP/2024/L.8, Lighting of small harbours, 1",
    "X/COP/2024/8, Lighting of small harbours at night, 0",
    "X/COP/2024/8, Lighting of small harbours again, 1",
    "X/COP/2024/8, Resolution 12/1: Lighting of small harbours, 0",
  })
  void comparesAnOutcomeWithItsDocument(String symbol, String title, int findings) {
    assertThat(
            Judged.places(
                DOCUMENT,
                "'outcomes':[{'id':'o','title':'Lighting of small harbours','document':{'symbol':'%s','title':'%s'}}]"
                    .formatted(symbol, title)))
        .hasSize(findings);
  }
}
