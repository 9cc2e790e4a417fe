package org.unodc.cop.tests.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.declaration.Signature;
import org.unodc.cop.domain.id.ParticipantId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.party.TreatyAction;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.stakeholder.Accreditation;
import org.unodc.cop.domain.stakeholder.Stakeholder;
import org.unodc.cop.sdk.csv.CopCsv;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.sdk.table.CopTable;
import org.unodc.cop.sdk.table.Sheet;
import org.unodc.cop.testkit.CopFixtures;

class TableRoundTripTest {

  static Stream<Class<?>> types() {
    return CopTable.types().stream();
  }

  @Test
  void distinguishesARowFromRepeatedHeaders() {
    CopTable<SideEvent> table = CopTable.of(SideEvent.class);
    CopJson<SideEvent> json = CopJson.of(SideEvent.class);
    SideEvent bare = json.read("{\"id\": \"id\"}");
    SideEvent titled =
        json.read("{\"id\": \"id\", \"title\": {\"texts\": {\"en\": \"title (en)\"}}}");

    for (SideEvent event : List.of(bare, titled)) {
      Sheet sheet = table.write(List.of(event));
      assertThat(sheet.cells().get(1)).endsWith("");
      assertThat(table.read(sheet).orThrow()).containsExactly(event);
    }
  }

  @Test
  void writesASideEventWithItsPartsInColumns() {
    SideEvent event =
        CopJson.of(SideEvent.class)
            .read(
                """
                {
                  "id": "se-014",
                  "title": {"original": "en", "texts": {"en": "Lights", "fr": "Feux"}},
                  "mainOrganizer": {"type": "stakeholder", "stakeholder": "harbour-watch"},
                  "coOrganizers": [
                    {"type": "participant", "participant": "aut"},
                    {"type": "unit", "unit": "outreach"}
                  ],
                  "slot": {
                    "start": "2031-10-15T13:15:00+02:00",
                    "end": "2031-10-15T14:05:00+02:00"
                  },
                  "languages": ["en", "fr"],
                  "themes": ["Ports; piers", {"texts": {"fr": "Feux"}}]
                }
                """);
    String csv =
        new String(
            CopCsv.standard().write(CopTable.of(SideEvent.class).write(List.of(event))), UTF_8);
    assertThat(csv.lines())
        .containsExactly(
            "id,title (en),title (fr),title (original),main organizer,co-organizers,start,end,"
                + "languages,themes (en),themes (fr),themes (original)",
            "se-014,Lights,Feux,en,stakeholder:harbour-watch,\"participant:aut; unit:outreach\","
                + "2031-10-15T13:15:00+02:00,2031-10-15T14:05:00+02:00,\"en; fr\","
                + "\"Ports\\; piers;\",\"; Feux\",\"en;\"");
    Sheet back = CopCsv.standard().read(csv.getBytes(UTF_8));
    assertThat(CopTable.of(SideEvent.class).read(back).orThrow()).containsExactly(event);
  }

  @Test
  void writesTheStepsOfAnAccreditationInWords() {
    Accreditation accreditation = CopFixtures.value(Accreditation.class);
    Sheet sheet = CopTable.of(Accreditation.class).write(List.of(accreditation));
    assertThat(sheet.rows().get(0).cell(4)).isEqualTo("steps");
    assertThat(sheet.rows().get(1).cell(4))
        .startsWith(
            "APPLIED 2031-06-30; LISTED 2031-08-12; OBJECTED 2031-08-20 by aut | note (en): ")
        .endsWith("; OBJECTION_DECIDED 2031-10-14; ADMITTED 2031-10-14");
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyExampleIsReadBackFromCsv(Class<?> type) {
    assertReadBack(type, CopCsv.standard());
    assertReadBack(type, CopCsv.standard().exact().delimitedBy(';'));
    assertReadBack(type, CopCsv.standard().delimitedBy('\t').withByteOrderMark());
  }

  private static <T> void assertReadBack(Class<T> type, CopCsv csv) {
    List<T> values = CopFixtures.values(type);
    byte[] file = csv.write(CopTable.of(type).write(values));
    assertThat(CopTable.of(type).read(csv.read(file)).orThrow()).isEqualTo(values);
  }

  @Test
  void theTreatyActionsOfARealRecordAreReadBack() {
    CopTable<TreatyAction> table = CopTable.of(TreatyAction.class);
    List<TreatyAction> actions = ReferenceRecords.untoc().treatyActions();
    byte[] file = CopCsv.standard().write(table.write(actions));
    assertThat(table.read(CopCsv.standard().read(file)).orThrow()).isEqualTo(actions);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "  leading",
        "trailing \t",
        "'quoted",
        "'=quoted formula",
        "''",
        "' '",
        "\"=in quotes\"",
        "a;b\\c\\;d",
        "line\nfeed\r\nboth",
        "\uFF1Dfull width",
        "\u200F=behind a mark",
        "\uFEFFbehind a byte order mark",
        "{\"type\":\"none\"}",
        "a,\"b\"|c\td",
        "<b>bold</b> &amp;",
        "\uD83D\uDE00 عربي 中文"
      })
  void anyTextIsReadBack(String text) {
    LocalizedText original = LocalizedText.of("fr", text);
    SideEvent event =
        SideEvent.builder()
            .id(SideEventId.of("e"))
            .title(original)
            .onlineLink(text)
            .addLanguages(text, "en", text)
            .addThemes(original, LocalizedText.of("en", text), original)
            .build();
    Sheet sheet = CopTable.of(SideEvent.class).write(List.of(event));
    for (CopCsv csv : List.of(CopCsv.standard(), CopCsv.standard().exact())) {
      Sheet back = csv.read(csv.write(sheet));
      assertThat(CopTable.of(SideEvent.class).read(back).orThrow()).containsExactly(event);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"en", "EN", "=en", "English", " fr", "\"en\"", "pt-BR", "zh-Hant", "x (y)"})
  void anyLanguageTagIsReadBack(String tag) {
    Signature signature = Signature.builder().name(LocalizedText.of(tag, "a|b;c")).build();
    Sheet sheet = CopTable.of(Signature.class).write(List.of(signature));
    Sheet back = CopCsv.standard().read(CopCsv.standard().write(sheet));
    assertThat(CopTable.of(Signature.class).read(back).orThrow()).containsExactly(signature);
  }

  @Test
  void codesOfNoStateAreReadBack() {
    Stakeholder stakeholder =
        CopFixtures.value(Stakeholder.class).toBuilder().state(StateCode.of("XQZ")).build();
    Sheet sheet = CopTable.of(Stakeholder.class).write(List.of(stakeholder));
    assertThat(sheet.rows().get(1).cells()).contains("code:XQZ");
    TreatyAction action =
        CopFixtures.value(TreatyAction.class).toBuilder()
            .participant(ParticipantId.of("040"))
            .build();
    Sheet actions = CopTable.of(TreatyAction.class).write(List.of(action));
    assertThat(actions.rows().get(1).cells()).contains("id:040");
  }

  @Test
  void refusesValuesThatWouldNotBeReadBack() {
    Signature signature = Signature.builder().name(LocalizedText.of("original", "A")).build();
    assertThatExceptionOfType(CopException.class)
        .isThrownBy(() -> CopTable.of(Signature.class).write(List.of(signature)))
        .withMessageContaining("Value 1 of the list cannot be read back from a table unchanged");
  }
}
