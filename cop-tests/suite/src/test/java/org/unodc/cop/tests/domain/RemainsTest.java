package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Remains of tools, secrets in links, and names that are none. */
class RemainsTest {
  private static final String REMAINS = "language.text-has-no-remains";
  private static final String LINKS = "source.links-lead-straight-to-their-target";
  private static final String NAME = "privacy.name-is-that-of-a-person";
  private static final String IDENTITY = "privacy.person-has-no-identity-data";
  private static final String KIND = "stakeholder.kind-agrees-with-its-name";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<<<<<<< HEAD Lights",
        "A text ======= another",
        "**Lights** on the river",
        "%s session of the Conference",
        "One line\\\\nanother line",
        "\\\"\\\"Lights\\\"\\\"",
        "Lights;;;",
        "=Harbour Watch",
        "45579",
        "test",
        "x",
        "asdfgh",
        "agenda.item.title.label",
        "3f2504e0-4f89-11d3-9a0c-0305e82c3301",
        "[FR] Feux de port",
        "Feux de port [à traduire]",
        "TODO: translate",
        "Feux (traduit avec www.DeepL.com/Translator)",
        "Light- ing of small harbours",
        "L i g h t s of small harbours",
        "Lighting 0f sma11 harb0urs",
        "Lights Page 3 of 12",
        "V.24-12345 Lights",
        "Distr.: Limited Lights",
        "Lights Original: English",
        "Lights .......... 12",
        "Status of the Parties¹",
        "Lights on the the river",
        "Lights on the river Lights on the river",
        "Lights (part",
        "« Feux de port",
        "„Feuer im Hafen",
        "• Lights",
        "Lights,",
        "Lights v2 FINAL (1)",
        "Of\ufb01ce of the President",
        "Copy of Lights on the river",
        "Lights COPY RECEIVED 12 OCT",
        "Ship·~ping ·~ lights",
        "Exchangeofseeds in practice",
        "Small sh|ps on the river",
        "TODO check with the depositary",
        "Lights\\non the river"
      })
  void findsWhatToolsLeave(String text) {
    assertThat(Judged.places(REMAINS, title(text))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Implementation of the Convention: lessons learned (2020–2024)",
        "Short- and long-term finance",
        "Kurz- und langfristige Finanzierung",
        "Pré- et post-2020",
        "Web3, i18n and k8s in 90 minutes",
        "H1N1 and COVID-19",
        "Article 6.4 (a) and (b)",
        "a) finance; b) technology",
        "Smile :( or not",
        "Who pays? … and who decides ...",
        "resiliencefund.globalinitiative.net",
        "www.unodc.org",
        "Agenda 2030",
        "2030",
        "C:\\\\new\\\\report",
        "for(;;) a talk about loops",
        "100% renewable",
        "À la une : l’océan",
        "« Des forêts » et « des villes »",
        "„Grün“ statt grau",
        "Rock*n*roll for the climate",
        "La La Land of carbon markets",
        "New York, New York",
        "20 m² per person, CO²",
        "The [name withheld] case",
        "v2.0 of the tool",
        "Test beds for hydrogen",
        "Programme\\n==========\\nOpening",
        "Copy of the letter of the President",
        "Software for profit and office work",
        "Whereof we speak: stereophony",
        "Phase-out of hydrochlorofluorocarbons",
        "Electrofishing and electrofilters in rivers",
        "Folgen einer Gerichtshofsentscheidung",
        "Islamofobia, cristianofobia y catastrofismo",
        "Escuelas hispanofonas",
        "Homeoffice und Serviceoffensive",
        "water|food|energy",
        "CLIMATE|ENERGY",
        "TODO EL MUNDO",
        "12 NGOs and 3 IGOs",
        "First line:\\nsecond line",
        "One\\nTwo",
        "Конференция участников: итоги и задачи",
        "مؤتمر الأطراف (الدورة 12)",
        "缔约方会议（第十二届会议）"
      })
  void acceptsWhatIsUsual(String text) {
    assertThat(Judged.places(REMAINS, title(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://meet.example/join?token=eyJhbGci, 1",
    "https://zoom.example/j/81234567890?pwd=Z1RmYkt3, 1",
    "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.example, 1",
    "https://www.google.com/url?q=https://harbours.example, 1",
    "https://harbours.example/report?utm_source=newsletter, 1",
    "https://docs.google.com/document/d/1AbCdEf/edit?usp=sharing, 1",
    "https://harbours.example/report)., 1",
    "https://harbours.example/report?id=12&lang=en, 0",
    "https://docs.google.com/document/d/1AbCdEf/view, 0",
    "https://en.wikipedia.example/wiki/Convention_(treaty), 0",
    "https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=XVIII-12, 0",
    "https://www.google.com/maps/place/Vienna, 0",
  })
  void findsSecretsAndDetoursInLinks(String link, int findings) {
    assertThat(Judged.places(LINKS, "'sideEvents':[{'id':'a','onlineLink':'%s'}]".formatted(link)))
        .hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource({
    "Ministry of Justice, 1",
    "Université de Lomé, 1",
    "Test User, 1",
    "Amal Berrada 2, 1",
    "Amal ~Berrada, 1",
    "Ambassador, 1",
    "Amal Berrada, 0",
    "Anna-Lena von der Beispiel, 0",
    "H.E. Ms. Amal O’Neil (she/her), 0",
    "bell hooks, 0",
    "李伟, 0",
    "Victor G. Garcia III, 0",
    "Delegate 12, 0",
    "Test User 1, 1",
  })
  void findsNamesOfNobody(String name, int findings) {
    assertThat(
            Judged.places(
                NAME, person("'name':'%s','title':{'texts':{'en':'Ambassador'}}".formatted(name))))
        .hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource({
    "Legal adviser (vegetarian), 1",
    "'Legal adviser, born 12 March 1984', 1",
    "'Legal adviser, passport P1234567', 1",
    "Head of the passport office, 0",
    "Professor of halal certification, 0",
    "Adviser born in the Sahel, 0",
  })
  void findsIdentityData(String title, int findings) {
    assertThat(
            Judged.places(
                IDENTITY,
                person("'name':'Ana Muestra','title':{'texts':{'en':'%s'}}".formatted(title))))
        .hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource({
    "Ministry of Transport, 1",
    "University of the Coast, 1",
    "Republic of Austria, 1",
    "Universidad de Chile, 1",
    "International Federation of University Women, 0",
    "Friends of the Ministry of Magic, 0",
    "University of the Third Age, 0",
    "Republic of Letters Foundation for the Book Trade in Europe, 0",
  })
  void comparesTheKindOfAnOrganizationWithItsName(String name, int findings) {
    assertThat(
            Judged.places(
                KIND,
                "'stakeholders':[{'id':'a','kind':'NGO','name':{'texts':{'en':'%s'}}}]"
                    .formatted(name)))
        .hasSize(findings);
  }

  private static String title(String text) {
    return "'sideEvents':[{'id':'a','title':{'texts':{'en':'" + text + "'}}}]";
  }

  private static String person(String members) {
    return "'sideEvents':[{'id':'a','moderator':{" + members + "}}]";
  }
}
