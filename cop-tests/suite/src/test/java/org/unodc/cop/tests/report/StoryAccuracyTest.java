package org.unodc.cop.tests.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.story.SessionStory;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.report.StoryFormat;

/** Sentences of the account of a session that a Government could question. */
class StoryAccuracyTest {
  private static final LocalDate DAY = LocalDate.of(2032, 6, 14);
  private static final String NETS =
      "'mainOrganizer': {'type': 'stakeholder', 'stakeholder': 'nets'}";
  private static final String EVENTS =
      """
      , 'stakeholders': [{'id': 'nets', 'name': 'Nets', 'kind': 'NGO'},
                         {'id': 'uni', 'name': 'University', 'kind': 'ACADEMIA'}],
        'applications': [{'id': 'app', 'sideEvent': 'declined'}],
        'sideEvents': [
          {'id': 'asked', 'session': 'harbour-cop1', 'title': 'Asked for', 'status': 'REQUESTED', NETS,
           'presents': [{'type': 'declaration', 'declaration': 'ropes'}]},
          {'id': 'held', 'session': 'harbour-cop1', 'title': 'Held', 'status': 'HELD', NETS,
           'presents': [{'type': 'declaration', 'declaration': 'ropes'}]},
          {'id': 'cancelled', 'session': 'harbour-cop1', 'title': 'Called off', 'status': 'CANCELLED', NETS},
          {'id': 'declined', 'session': 'harbour-cop1', 'title': 'Turned down', 'status': 'CANCELLED', NETS},
          {'id': 'rejected', 'session': 'harbour-cop1', 'title': 'Not wanted', 'status': 'DECLINED', NETS},
          {'id': 'withdrawn', 'session': 'harbour-cop1', 'title': 'Taken back', 'status': 'WITHDRAWN', NETS},
          {'id': 'merged', 'session': 'harbour-cop1', 'status': 'MERGED', 'mergedInto': 'held', NETS},
          {'id': 'talk', 'session': 'harbour-cop1', 'title': 'Talk', 'status': 'HELD',
           'mainOrganizer': {'type': 'stakeholder', 'stakeholder': 'uni'}}]
      """
          .replace("NETS", NETS);

  @Test
  void countsNoEventThatDoesNotTakePlace() {
    String session =
        """
        {'id': 'harbour-cop1', 'sideEvents': {'complete': true, 'items':
          ['asked', 'held', 'cancelled', 'declined', 'rejected', 'withdrawn', 'merged', 'talk']}}
        """;

    assertThat(markdown(session, EVENTS))
        .contains("- Side events: listed in this record: 2 ")
        .contains("as far as this record shows: 1 of 2 &#61; 50 % ");
  }

  @Test
  void computesNoShareOfAListThatLacksAnEventOrOfASmallerTotal() {
    assertThat(
            markdown(
                "{'id': 'harbour-cop1', 'sideEvents': {'items': ['talk'], 'complete': true}}",
                EVENTS))
        .contains("as far as this record shows: at least 1 \\[computed\\]");
    assertThat(
            markdown(
                """
                {'id': 'harbour-cop1', 'sideEvents': {'items': [], 'complete': false,
                 'stated': {'value': 0, 'qualifier': 'EXACT'}}}
                """,
                EVENTS))
        .contains("as far as this record shows: at least 1 \\[computed\\]")
        .doesNotContain("of 0");
  }

  @Test
  void namesNoApplicationToWhichAnotherThingRefers() {
    String declaration =
        """
        , 'declarations': [{'id': 'ropes', 'title': 'On ropes', 'launchedAt': '%s'}],
          'statements': [{'id': 's', 'session': 'harbour-cop1', 'title': 'Words',
            'occasion': {'type': 'sideEvent', 'sideEvent': '%s'}}]
        """;

    for (String untold : new String[] {"asked", "declined", "rejected", "withdrawn"}) {
      assertThat(markdown(session(), EVENTS + declaration.formatted(untold, untold)))
          .contains("- **On ropes**", "- **Words**")
          .doesNotContain(
              "Asked for", "Turned down", "Not wanted", "Taken back", "Launched at", "Occasion");
    }
    assertThat(markdown(session(), EVENTS + declaration.formatted("cancelled", "held")))
        .contains("Launched at: Called off (cancelled)", "Occasion: Held\n");
  }

  @Test
  void leavesOutRemarksOnWhatItDoesNotName() {
    String remarks =
        """
        , 'officers': [{'session': 'harbour-cop1', 'role': 'PRESIDENT', 'person': {'name': 'Ama'}}],
          'statements': [{'id': 's', 'session': 'harbour-cop1', 'title': 'Words',
            'quotations': [{'text': 'Now.', 'speaker': {'name': 'Ama'}}]}],
          'remarks': [
            {'place': '/officers/0/person/name', 'note': 'Secret name'},
            {'place': '/officers/0/role', 'note': 'Known office'},
            {'place': '/statements/0/quotations/0/speaker', 'note': 'Secret speaker'},
            {'place': '/statements/0/quotations/0/text', 'note': 'Known words'},
            {'place': '/sessions/0/sideEvents/items/0', 'note': 'Secret application'},
            {'place': '/sessions/0/sideEvents/items/1', 'note': 'Known event'},
            {'place': '/title/a~b', 'note': 'No place'}]
        """;

    assertThat(
            markdown(
                """
                {'id': 'harbour-cop1', 'sideEvents':
                  {'items': ['asked', 'held', 'talk'], 'complete': false}}
                """,
                EVENTS + remarks + ", 'title': 'Conference on harbours'"))
        .contains("Known office", "Known words", "Known event", "Conference on harbours")
        .doesNotContain("Secret", "No place");
  }

  @Test
  void takesBothNumbersOfAShareFromOneSource() {
    String figure =
        "{'subject': 'PARTICIPANTS', 'unit': 'PERSONS', %s'count': {'value': %d, 'qualifier':"
            + " '%s'}, 'source': {'title': '%s', 'certainty': '%s'}}";
    String release = figure.formatted("", 80_000, "MORE_THAN", "Release", "STATED");
    String part = "'category': 'observers', ";
    String ofRelease = figure.formatted(part, 14_000, "ABOUT", "Release", "CORROBORATED");
    String ofNewspaper = figure.formatted(part, 14_000, "ABOUT", "Newspaper", "STATED");
    String session = "{'id': 'harbour-cop1', 'publishedFigures': [%s]}";

    assertThat(markdown(session.formatted(release + "," + ofNewspaper), ""))
        .doesNotContain("Share: ");
    assertThat(markdown(session.formatted(release + "," + ofNewspaper + "," + ofRelease), ""))
        .contains("Share: about 14,000 of more than 80,000")
        .containsPattern("Share: .*\\\\\\[1 corroborated, computed\\\\]");
  }

  @Test
  void comparesFiguresWithTheirUnit() {
    String figures =
        "'publishedFigures': [{'subject': 'PARTICIPANTS', 'unit': 'ORGANIZATIONS',"
            + " 'count': {'value': %d, 'qualifier': 'EXACT'}}]";

    assertThat(
            markdown(
                "{'id': 'harbour-cop0', 'ordinal': 1, %s}, {'id': 'harbour-cop1', 'ordinal': 3, %s}"
                    .formatted(figures.formatted(3000), figures.formatted(2500)),
                ""))
        .contains(
            "- Participants (organizations): 3,000 (session 1), then 2,500 (session 3): fell");
  }

  @ParameterizedTest
  @EnumSource
  void tellsASuccessorFromAnElectedOfficer(OfficialLanguage language) {
    String officers =
        """
        , 'officers': [
          {'session': 'harbour-cop1', 'role': 'PRESIDENT', 'state': 'KEN', 'electedBySession': true},
          {'session': 'harbour-cop1', 'role': 'PRESIDENT', 'state': 'BRA', 'electedBySession': false},
          {'session': 'harbour-cop1', 'role': 'RAPPORTEUR', 'state': 'CHN'}]
        """;
    SessionStory story = story(session(), officers);

    assertThat(StoryFormat.MARKDOWN.render(story, language).lines())
        .filteredOn(line -> line.startsWith("  - "))
        .hasSize(2)
        .doesNotHaveDuplicates();
    if (language == OfficialLanguage.ENGLISH) {
      assertThat(StoryFormat.MARKDOWN.render(story, language))
          .contains("President: Kenya\n  - Elected by the session\n")
          .contains(
              "President: Brazil\n  - Took over the office later, not elected by the session\n");
    }
  }

  @Test
  void tellsARecommendationOfWhichOnlyTheEffectIsKnown() {
    String youth =
        """
        , 'youthConsultations': [{'id': 'y', 'session': 'harbour-cop1', 'title': 'Consultation',
            'sources': [{'title': 'Release'}],
            'recommendations': [{'id': 'hear-youth', 'takenUpInStatements': ['s']}]}],
          'statements': [{'id': 's', 'session': 'harbour-cop1', 'title': 'Words'}]
        """;

    assertThat(markdown(session(), youth))
        .contains("  - Recommendation: hear-youth \\[1\\]\n    - Taken up in: Words \\[1\\]\n");
  }

  /** In Spanish a conference adopts a treaty with another word than a resolution. */
  @Test
  void tellsTheAdoptionOfATreatyFromThatOfAResolution() {
    String texts =
        """
        , 'convention': 'harbours',
          'conventions': [{'id': 'harbours', 'title': 'Convention', 'adoptedOn': '2030-05-04'}],
          'outcomes': [{'id': 'res', 'session': 'harbour-cop1', 'kind': 'RESOLUTION',
            'title': 'On ropes', 'adopted': {'type': 'day', 'date': '2032-06-10'}}]
        """;

    assertThat(StoryFormat.MARKDOWN.render(story(session(), texts), OfficialLanguage.SPANISH))
        .contains(
            "Fecha de adopción: 4 de mayo de 2030", "Fecha de aprobación: 10 de junio de 2032");
  }

  /** A source that no sentence refers to has no place in the list of sources. */
  @Test
  void listsNoSourceOfARemarkThatSaysNothing() {
    String title =
        """
        , 'title': 'Harbour Conference',
          'remarks': [{'place': '/title', 'certainty': 'STATED', 'source': {'title': 'Treaty'}},
                      {'place': '/title', 'note': 'It meets at sea.', 'source': {'title': 'Journal'}}]
        """;

    assertThat(markdown(session(), title))
        .contains("Remark: It meets at sea. \\[1\\]", "1. Journal\n")
        .doesNotContain("Treaty");
  }

  private static String session() {
    return "{'id': 'harbour-cop1', 'title': 'First session'}";
  }

  private static String markdown(String sessions, String members) {
    return StoryFormat.MARKDOWN.render(story(sessions, members), OfficialLanguage.ENGLISH);
  }

  private static SessionStory story(String sessions, String members) {
    String json =
        "{'format': 'cop/1', 'id': 'harbour-cop', 'sessions': [%s]%s}"
            .formatted(sessions, members)
            .replace('\'', '"');
    return SessionStory.of(
        CopJson.of(Conference.class).read(json), SessionId.of("harbour-cop1"), DAY);
  }
}
