package org.unodc.cop.examples.programme.sessionprogramme;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.examples.programme.account.Role;
import org.unodc.cop.examples.programme.web.PageText;

/**
 * The data of the page of a side event.
 *
 * @param card the card of the event in the programme
 * @param session the session during which the event takes place
 * @param summary the summary of the event
 * @param when the day and hours; empty if they are not fixed
 * @param format the name of the format: in person, hybrid or online
 * @param online the web address for online participation
 * @param roles the persons and organizations by role; roles without any are omitted
 * @param subjects the agenda items, and the subjects that the event presents or follows up
 * @param sources the sources of the facts
 * @param hasCalendar whether the event has a calendar file
 * @param jsonLd the event as JSON-LD that is safe inside a script element
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
    ImmutableList<Source> sources,
    boolean hasCalendar,
    String jsonLd) {

  /**
   * A role, or a kind of subject, with its members.
   *
   * @param word the message key of the role or kind
   * @param members the persons, organizations or subjects
   */
  public record Role(String word, ImmutableList<Member> members) {}

  /**
   * A person, organization or subject.
   *
   * @param name the name of the member
   * @param note the title and affiliation of a person; empty if the record has neither
   * @param link the path of its page after the language; empty if it has no page
   */
  public record Member(PageText name, Optional<PageText> note, Optional<String> link) {}
}
