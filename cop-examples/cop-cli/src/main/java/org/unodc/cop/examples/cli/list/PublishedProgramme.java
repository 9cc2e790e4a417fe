package org.unodc.cop.examples.cli.list;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.jsonld.EventJsonLd;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.publication.Edition;
import org.unodc.cop.sdk.publication.Publication;
import org.unodc.cop.sdk.schedule.ConferenceSchedule;

/**
 * The programme of a session for other programs, which need the address of its published page. Each
 * side event is at its own id on that page, as in {@code programme.html#se-1}.
 */
public final class PublishedProgramme {
  private final Conference conference;
  private final Session session;
  private final URI page;
  private final OfficialLanguage language;

  /**
   * Creates the programme.
   *
   * @param page the address of the published page, which {@link #isAddress} accepts
   */
  public PublishedProgramme(
      Conference conference, Session session, URI page, OfficialLanguage language) {
    this.conference = conference;
    this.session = session;
    this.page = page;
    this.language = language;
  }

  /** {@return whether an address uses http or https, names a host, and has no fragment} */
  public static boolean isAddress(URI address) {
    String scheme = Optional.ofNullable(address.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    return (scheme.equals("http") || scheme.equals("https"))
        && address.getHost() != null
        && address.getFragment() == null;
  }

  /**
   * {@return the schedule JSON of the session}
   *
   * @throws CopException if the session does not have what the format requires
   */
  public Publication schedule(Edition edition) {
    return ConferenceSchedule.of(conference, language, edition).session(session.id(), this::pageOf);
  }

  /**
   * {@return a JSON array with the JSON-LD of the session and of each of its side events}
   *
   * @param leftOut receives the reason for each side event that the format cannot express
   */
  public String jsonLd(List<Problem> leftOut) {
    EventJsonLd writer = EventJsonLd.of(conference, language);
    List<String> events = new ArrayList<>();
    events.add(writer.session(session.id(), page).strip());
    for (SideEvent event : conference.sideEvents()) {
      if (event.session().equals(Optional.of(session.id()))) {
        try {
          events.add(writer.sideEvent(event.id(), pageOf(event.id())).strip());
        } catch (CopException e) {
          leftOut.addAll(e.problems());
        }
      }
    }
    return events.stream().collect(Collectors.joining(",\n", "[", "]\n"));
  }

  private URI pageOf(EntityId id) {
    return id instanceof SessionId ? page : URI.create(page.toASCIIString() + "#" + id.value());
  }
}
