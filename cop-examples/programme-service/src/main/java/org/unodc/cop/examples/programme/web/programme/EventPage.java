package org.unodc.cop.examples.programme.web.programme;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.examples.programme.web.PageText;
import org.unodc.cop.examples.programme.web.SourceLine;

/**
 * The page of a side event.
 *
 * @param card what the programme shows of it
 * @param session the session in whose margins it is
 * @param summary what it is about
 * @param when day and hours; absent where they are not fixed
 * @param format the name of the way one takes part
 * @param online where one takes part online
 * @param roles who does what, by the word for it; only roles that somebody has
 * @param subjects the agenda items and what it presents and follows up, by the word for it
 * @param sources where the facts come from
 * @param hasCalendar whether there is a calendar of it
 * @param jsonLd what programs read of it, safe inside a script element
 */
public record EventPage(
    EventCard card,
    Optional<PageText> session,
    Optional<PageText> summary,
    Optional<String> when,
    Optional<String> format,
    Optional<String> online,
    ImmutableList<Role> roles,
    ImmutableList<Role> subjects,
    ImmutableList<SourceLine> sources,
    boolean hasCalendar,
    String jsonLd) {

  /**
   * Several persons, bodies or things of one kind.
   *
   * @param word the key of the word for the kind
   * @param members who or what they are
   */
  public record Role(String word, ImmutableList<Member> members) {}

  /**
   * One of them.
   *
   * @param name the name
   * @param note the function or the body of a person, where the record has it
   * @param link the path of the page below the language, where there is one
   */
  public record Member(PageText name, Optional<PageText> note, Optional<String> link) {}
}
