package org.unodc.cop.domain.story;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.walk.ValueOutline;

/**
 * The account of a session: everything that the record states about it, in sentences.
 *
 * <p>Each value of a sentence has its place in the record or the name of its computation. Missing
 * data is not mentioned, unless a source states a number and the record lists fewer items.
 * Applications for side events and side events without a decision are left out, and so are the
 * names of persons whom the record may not name.
 *
 * <p>Example:
 *
 * <pre>{@code
 * SessionStory story = SessionStory.of(conference, session.id(), LocalDate.of(2024, 10, 21));
 * }</pre>
 *
 * @param session the session
 * @param title the title of the session, or its id if it has no title
 * @param sections the sections with at least one statement, in the order of {@link StoryTopic}
 * @param sources the sources, in the order of their first reference
 */
public record SessionStory(
    SessionId session,
    StoryValue title,
    ImmutableList<StorySection> sections,
    ImmutableList<Source> sources) {
  public SessionStory {
    requireNonNull(session, "session");
    requireNonNull(title, "title");
    requireNonNull(sections, "sections");
    requireNonNull(sources, "sources");
  }

  /**
   * {@return the story of a session}
   *
   * @param day the day on which the story is published, because a consent to be named can end
   * @throws IllegalArgumentException if the conference does not have this session
   */
  public static SessionStory of(Conference conference, SessionId session, LocalDate day) {
    requireNonNull(conference, "conference");
    requireNonNull(session, "session");
    requireNonNull(day, "day");
    Session told =
        conference.sessions().stream()
            .filter(candidate -> candidate.id().equals(session))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("the conference has no session " + session));
    StoryContext context = new StoryContext(conference, told, day);
    StoryValue title = context.name(session, context.sessionPlace().at("id"));
    ImmutableList.Builder<StorySection> sections = ImmutableList.builder();
    for (StoryTopic topic : StoryTopic.values()) {
      ImmutableList<StoryStatement> statements = statements(topic, context);
      if (!statements.isEmpty()) {
        sections.add(new StorySection(topic, statements));
      }
    }
    return new SessionStory(session, title, sections.build(), context.sources());
  }

  private static ImmutableList<StoryStatement> statements(StoryTopic topic, StoryContext context) {
    return switch (topic) {
      case SESSION -> SessionChapter.of(context);
      case FIGURES -> new FigureChapter(context).figures();
      case TREND -> TrendChapter.of(context);
      case OFFICERS -> OfficerChapter.of(context);
      case AGENDA -> AgendaChapter.items(context);
      case MEETINGS -> AgendaChapter.meetings(context);
      case OUTCOMES -> OutcomeChapter.outcomes(context);
      case DRAFTS -> OutcomeChapter.drafts(context);
      case SIDE_EVENTS -> SideEventChapter.of(context);
      case ENGAGEMENT -> EngagementChapter.of(context);
      case YOUTH -> YouthChapter.of(context);
      case DECLARATIONS -> DeclarationChapter.of(context);
      case INITIATIVES -> InitiativeChapter.of(context);
      case STATEMENTS -> StatementChapter.of(context);
      case BODIES -> BodyChapter.of(context);
    };
  }

  @Override
  public String toString() {
    return new ValueOutline(this)
        .add("session", session)
        .add("sections", sections)
        .add("sources", sources)
        .toString();
  }
}
