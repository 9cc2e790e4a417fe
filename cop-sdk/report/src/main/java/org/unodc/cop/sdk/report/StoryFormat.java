package org.unodc.cop.sdk.report;

import static java.util.Objects.requireNonNull;

import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.story.SessionStory;

/**
 * The output formats of the account of a session.
 *
 * <p>Example:
 *
 * <pre>{@code
 * SessionStory story = SessionStory.of(conference, session.id(), day);
 * String page = StoryFormat.HTML.render(story, OfficialLanguage.ARABIC);
 * }</pre>
 */
public enum StoryFormat {
  /** Plain text for a terminal, with the lines of Markdown but without its marks. */
  TEXT,

  /** Markdown without HTML. Text from the record never becomes markup or a link. */
  MARKDOWN,

  /**
   * One self-contained HTML page. Texts of the record in another language have their {@code lang}
   * and {@code dir}. Each statement names its places in the record in {@code data-places}.
   */
  HTML;

  /** {@return the story in this format and in a language} */
  public String render(SessionStory story, OfficialLanguage language) {
    requireNonNull(story, "story");
    requireNonNull(language, "language");
    return switch (this) {
      case TEXT -> StoryText.plain(story, language);
      case MARKDOWN -> StoryText.markdown(story, language);
      case HTML -> StoryHtmlPage.of(story, language);
    };
  }
}
