package org.unodc.cop.tests.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules about slips in sessions accept, because it was meant. */
class SlipsInSessionsTest {
  private static final String TITLES = "session.titles-state-its-number";
  private static final String ORDER = "meeting.agenda-items-stand-in-order";
  private static final String NUMBERS = "meeting.agenda-item-numbers-are-distinct";
  private static final String OFFSETS = "session.times-have-the-offset-of-the-venue";
  private static final String SEATS = "bureau.seat-has-one-officer-at-a-time";
  private static final String ELECTIONS = "bureau.officers-are-elected-during-their-session";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Twenty-first session of the Conference of the Parties",
        "Twenty first session",
        "21st session",
        "Resumed twenty-first session",
        "Twenty-first session, serving as the eleventh meeting of the Parties",
        "Session on the Second Protocol",
        "Vingt et unième session",
        "Vingt-et-unième session ordinaire",
        "21e session",
        "第二十一届会议",
        "第21届会议",
        "Двадцать первая сессия",
        "Vigésimo primer período de sesiones",
        "الدورة الحادية والعشرون",
        "الدورة الثانية والعشرون",
        "COP"
      })
  void readsNumbersInTitlesAsTheyAreMeant(String title) {
    assertThat(places(TITLES, "'ordinal':21,'title':'" + title + "'")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "First session",
        "22nd session",
        "Twentieth regular session",
        "Thirty-first session"
      })
  void findsAnotherNumberInATitle(String title) {
    assertThat(places(TITLES, "'ordinal':21,'title':'" + title + "'"))
        .containsExactly("/sessions/0/ordinal");
  }

  @Test
  void findsATranslationThatIsLeftFromAnotherSession() {
    String title = "'ordinal':6,'title':{'original':'en','texts':{'en':'Sixth session','%s':'%s'}}";
    assertThat(places(TITLES, title.formatted("fr", "Sixième session"))).isEmpty();
    assertThat(places(TITLES, title.formatted("ar", "الدورة السادسة"))).isEmpty();
    assertThat(places(TITLES, title.formatted("fr", "Cinquième session"))).hasSize(1);
    assertThat(places(TITLES, title.formatted("ar", "الدورة السادسة عشرة"))).hasSize(1);
  }

  @Test
  void readsTheNumberWithWhichTheTitleOfAMeetingBegins() {
    assertThat(places(TITLES, meeting("Third plenary meeting"))).isEmpty();
    assertThat(places(TITLES, meeting("第三次全体会议"))).isEmpty();
    assertThat(places(TITLES, meeting("الجلسة العامة الثالثة"))).isEmpty();
    assertThat(places(TITLES, meeting("Opening of the ninth session"))).isEmpty();
    assertThat(places(TITLES, meeting("Troisième séance plénière"))).isEmpty();
    assertThat(places(TITLES, meeting("Deuxième séance plénière"))).hasSize(1);
    assertThat(places(TITLES, meeting("第二次全体会议"))).hasSize(1);
    assertThat(places(TITLES, meeting("الجلسة العامة الثانية"))).hasSize(1);
    assertThat(places(TITLES, meeting("Второе пленарное заседание"))).hasSize(1);
  }

  @Test
  void numbersSpecialSessionsOnTheirOwn() {
    assertThat(places(TITLES, "'ordinal':21,'kind':'SPECIAL','title':'First session'")).isEmpty();
  }

  @Test
  void readsNumbersOfPartsWithAFullStopOrALetter() {
    String agenda = agenda("2", "2.1", "2.2", "2.10", "3.", "3 (a)", "3 (b)", "4.a", "21", "AOB");
    assertThat(places(ORDER, agenda)).isEmpty();
    assertThat(places(NUMBERS, agenda)).isEmpty();
    assertThat(places(ORDER, agenda("2", "2.2", "2.1"))).hasSize(1);
    assertThat(places(NUMBERS, agenda("2", "2."))).hasSize(1);
  }

  @Test
  void takesTheOffsetOfTheDayFromTheZone() {
    assertThat(places(OFFSETS, at("2024-10-25", "+02:00"))).isEmpty();
    assertThat(places(OFFSETS, at("2024-10-28", "+01:00"))).isEmpty();
    assertThat(places(OFFSETS, at("2024-10-28", "Z"))).isEmpty();
    assertThat(places(OFFSETS, at("2024-10-28", "+02:00")))
        .containsExactly("/sessions/0/meetings/0/slot");
  }

  @Test
  void acceptsASuccessorOfWhomTheRecordSaysSo() {
    assertThat(officers(SEATS, "'electedBySession':false")).isEmpty();
    assertThat(officers(SEATS, "'electedOn':'2024-10-15'")).isEmpty();
    assertThat(officers(SEATS, "'term':{'first':'2025-01-01','last':'2025-10-01'}")).isEmpty();
    assertThat(officers(SEATS, "'source':{'symbol':'X/1'}")).containsExactly("/officers/1");
  }

  @Test
  void electsAnOfficerAfterTheSessionOnlyIfTheOfficerTookOver() {
    assertThat(officers(ELECTIONS, "'electedOn':'2024-10-25'"))
        .containsExactly("/officers/1/electedOn");
    assertThat(officers(ELECTIONS, "'electedOn':'2024-10-25','electedBySession':false")).isEmpty();
    assertThat(officers(ELECTIONS, "'electedOn':'2025-10-25','electedBySession':false"))
        .as("after the day of validation")
        .containsExactly("/officers/1/electedOn");
  }

  private static List<String> places(String rule, String members) {
    return Judged.places(rule, "'sessions':[{'id':'s'," + members + "}]");
  }

  private static String meeting(String title) {
    return "'meetings':[{'id':'m','number':3,'title':'" + title + "'}]";
  }

  private static String agenda(String... numbers) {
    StringBuilder items = new StringBuilder("'agendaItems':[");
    for (int i = 0; i < numbers.length; i++) {
      items.append(i == 0 ? "" : ",").append("{'id':'i%s','number':'%s'}".formatted(i, numbers[i]));
    }
    return items.append("]").toString();
  }

  private static String at(String day, String offset) {
    return "'venue':{'city':'Vienna','zone':'Europe/Vienna'},'meetings':[{'id':'m','slot':"
        + "{'start':'%sT10:00:00%s','end':'%sT13:00:00%s'}}]".formatted(day, offset, day, offset);
  }

  private static List<String> officers(String rule, String second) {
    return Judged.places(
        rule,
        "'sessions':[{'id':'s','days':{'first':'2024-10-14','last':'2024-10-18'}}],'officers':["
            + "{'session':'s','role':'PRESIDENT','state':'KEN','electedOn':'2024-10-14',"
            + "'term':{'first':'2024-10-14','last':'2024-12-31'}},"
            + "{'session':'s','role':'PRESIDENT','state':'KEN',"
            + second
            + "}]");
  }
}
