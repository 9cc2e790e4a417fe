package org.unodc.cop.tests.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.Certainty;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.CodeLabels;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.story.SessionStory;
import org.unodc.cop.domain.story.StorySection;
import org.unodc.cop.domain.story.StoryTopic;
import org.unodc.cop.sdk.json.CopJson;
import org.unodc.cop.sdk.reference.ReferenceRecords;
import org.unodc.cop.sdk.report.StoryFormat;
import org.unodc.cop.testkit.GeneratedRecords;
import org.unodc.cop.testkit.SoundRecord;
import org.unodc.cop.testkit.SoundRecords;

/** The account of a session as Markdown and as a page. */
class StoryFormatTest {
  private static final LocalDate DAY = LocalDate.of(2032, 6, 14);

  static Stream<Conference> records() {
    return Stream.of(ReferenceRecords.untoc(), ReferenceRecords.uncac());
  }

  @ParameterizedTest
  @MethodSource("records")
  void hasTheSameStatementsInEachLanguage(Conference record) {
    for (Session session : record.sessions()) {
      SessionStory story = SessionStory.of(record, session.id(), DAY);
      List<String> english = skeleton(story, OfficialLanguage.ENGLISH);
      for (OfficialLanguage language : OfficialLanguage.values()) {
        assertThat(skeleton(story, language)).isEqualTo(english);
      }
    }
  }

  @Test
  void saysNothingOfAnEmptySessionButItsId() {
    SessionStory story = story("{'id': 'harbour-cop1'}", "");

    assertThat(story.sections()).isEmpty();
    assertThat(StoryFormat.MARKDOWN.render(story, OfficialLanguage.ENGLISH))
        .startsWith("# harbour-cop1\n\n---\n\nThis account is no official record")
        .doesNotContain("##");
    assertThat(StoryFormat.HTML.render(story, OfficialLanguage.FRENCH)).doesNotContain("<h2>");
  }

  @Test
  void refusesASessionThatTheRecordDoesNotHave() {
    Conference untoc = ReferenceRecords.untoc();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SessionStory.of(untoc, SessionId.of("untoc-cop99"), DAY))
        .withMessage("the conference has no session untoc-cop99");
  }

  @Test
  void namesAPersonOnlyIfTheRecordMay() {
    String statement =
        """
        , 'statements': [{'id': 's', 'session': 'harbour-cop1', 'title': 'Words',
          'deliveredBy': [{'type': 'person', 'person': {'name': 'Ama Serwaa', 'title': 'Delegate' %s}}],
          'quotations': [{'text': 'Now.', 'speaker': {'name': 'Ama Serwaa' %s}}]}]
        """;
    String consent =
        ", 'basis': {'type': 'consent', 'scope': 'reports', 'date': '2032-01-01', 'until': '%s'}";

    assertThat(markdown(story(session(), statement.formatted("", ""))))
        .contains("Delivered by: person not named", "“Now.” — person not named")
        .doesNotContain("Serwaa", "Delegate");
    String ended = consent.formatted("2032-06-13");
    assertThat(markdown(story(session(), statement.formatted(ended, ended))))
        .doesNotContain("Serwaa");
    String given = consent.formatted("2032-06-14");
    assertThat(markdown(story(session(), statement.formatted(given, given))))
        .contains("Delivered by: Ama Serwaa (Delegate)", "> “Now.” — Ama Serwaa");
  }

  @Test
  void leavesOutApplicationsForSideEvents() {
    String events =
        """
        , 'sideEvents': [
          {'id': 'a', 'session': 'harbour-cop1', 'title': 'Asked for', 'status': 'REQUESTED'},
          {'id': 'b', 'session': 'harbour-cop1', 'title': 'Cancelled', 'status': 'CANCELLED'},
          {'id': 'c', 'session': 'harbour-cop1', 'title': 'Accepted', 'status': 'ACCEPTED'}]
        """;

    assertThat(markdown(story(session(), events)))
        .contains("- **Accepted**\n")
        .doesNotContain("Asked for", "- **Cancelled");
  }

  @Test
  void computesTheShareOfNonGovernmentalOrganizationsIfAllEventsAreKnown() {
    String events =
        """
        , 'stakeholders': [{'id': 'n', 'name': 'Nets', 'kind': 'NGO'},
                           {'id': 'u', 'name': 'University', 'kind': 'ACADEMIA'}]
        , 'sideEvents': [
          {'id': 'a', 'session': 'harbour-cop1', 'mainOrganizer': {'type': 'stakeholder', 'stakeholder': 'u'},
           'coOrganizers': [{'type': 'stakeholder', 'stakeholder': 'n'}]},
          {'id': 'b', 'session': 'harbour-cop1', 'mainOrganizer': {'type': 'stakeholder', 'stakeholder': 'u'}}]
        """;
    String session =
        "{'id': 'harbour-cop1', 'sideEvents': {'items': ['a', 'b'], %s 'complete': %s}}";

    assertThat(markdown(story(session.formatted("", "true"), events)))
        .contains("as far as this record shows: 1 of 2 &#61; 50 % \\[computed\\]");
    assertThat(markdown(story(session.formatted("", "false"), events)))
        .contains("as far as this record shows: at least 1 \\[computed\\]");
    assertThat(
            markdown(
                story(
                    session.formatted(
                        "'stated': {'value': 10, 'qualifier': 'MORE_THAN'},", "false"),
                    events)))
        .contains("as far as this record shows: at least 1 \\[computed\\]")
        .doesNotContain("of more than 10");
  }

  @Test
  void writesTextsOfTheRecordNeverAsMarkup() {
    String hostile = "<b>*x* [y](javascript:alert) `z` # 1. ## \\\\u202E</b>";
    SessionStory story =
        story(
            """
            {'id': 'harbour-cop1', 'title': '%s', 'themes': ['1. first', '- dash', '%s'],
             'agendaItems': [{'id': 'i', 'number': '1', 'title': '%s'}],
             'sources': [{'title': '%s', 'link': 'javascript:alert(1)'}]}
            """
                .formatted(hostile, hostile, hostile, hostile),
            "");

    String markdown = markdown(story);
    assertThat(markdown)
        .contains("- 1\\. &#60;b&#62;&#42;x&#42; &#91;y&#93;(javascript:alert)")
        .doesNotContain("<b>", "[y]", "<javascript", "\u202E");
    assertThat(StoryFormat.HTML.render(story, OfficialLanguage.ENGLISH))
        .contains("&lt;b&gt;*x* [y](javascript:alert)")
        .doesNotContain("<b>", "href=\"javascript", "\u202E");
  }

  @ParameterizedTest
  @EnumSource
  void marksTheLanguageOfTextsOfTheRecord(OfficialLanguage language) {
    SessionStory story =
        SessionStory.of(ReferenceRecords.untoc(), SessionId.of("untoc-cop12"), DAY);

    String page = StoryFormat.HTML.render(story, language);

    assertThat(page)
        .startsWith("<!DOCTYPE html>\n<html lang=\"" + language.tag() + "\"")
        .contains("data-places=\"/sessions/11/days\"", "href=\"#source-1\"", "id=\"source-1\"");
    if (language != OfficialLanguage.ENGLISH) {
      assertThat(page).contains("<bdi lang=\"en\" dir=\"ltr\">Twelfth session of the Conference");
    }
    assertThat(Pattern.compile("<bdi dir=\"auto\">[0-9 ]+</bdi>").matcher(page).find()).isFalse();
  }

  @Test
  void tellsTheSessionsOfSoundRecords() {
    for (SoundRecord sound : SoundRecords.invented()) {
      Conference record = CopJson.of(Conference.class).read(sound.json());
      for (Session session : record.sessions()) {
        assertThat(SessionStory.of(record, session.id(), DAY).sections())
            .extracting(StorySection::topic)
            .startsWith(StoryTopic.SESSION)
            .isSorted();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void tellsTheSessionsOfAnyRecord(long seed) {
    Conference record = GeneratedRecords.of(seed);
    for (Session session : record.sessions()) {
      SessionStory story = SessionStory.of(record, session.id(), DAY);
      for (OfficialLanguage language : OfficialLanguage.values()) {
        assertThat(StoryFormat.MARKDOWN.render(story, language)).startsWith("# ");
        assertThat(StoryFormat.HTML.render(story, language)).endsWith("</html>\n");
      }
    }
  }

  private static ImmutableList<String> skeleton(SessionStory story, OfficialLanguage language) {
    String generalKnowledge =
        Pattern.quote(CodeLabels.of(Certainty.GENERAL_KNOWLEDGE, language)) + "(?=[,،，\\\\])";
    return StoryFormat.MARKDOWN
        .render(story, language)
        .replaceAll(generalKnowledge, "")
        .lines()
        .filter(line -> line.stripLeading().startsWith("- ") || line.startsWith("## "))
        .map(line -> line.startsWith("## ") ? "##" : indent(line) + numbers(line))
        .collect(ImmutableList.toImmutableList());
  }

  private static String indent(String line) {
    return " ".repeat(line.length() - line.stripLeading().length());
  }

  private static String numbers(String line) {
    int start = line.lastIndexOf("\\[");
    return start < 0
        ? ""
        : line.substring(start).replaceAll("[,،，]", ",").replaceAll("[^0-9,]", "");
  }

  private static String markdown(SessionStory story) {
    return StoryFormat.MARKDOWN.render(story, OfficialLanguage.ENGLISH);
  }

  private static String session() {
    return "{'id': 'harbour-cop1', 'title': 'First session'}";
  }

  private static SessionStory story(String session, String members) {
    String json =
        "{'format': 'cop/1', 'id': 'harbour-cop', 'sessions': [%s]%s}"
            .formatted(session, members)
            .replace('\'', '"');
    return SessionStory.of(
        CopJson.of(Conference.class).read(json), SessionId.of("harbour-cop1"), DAY);
  }
}
