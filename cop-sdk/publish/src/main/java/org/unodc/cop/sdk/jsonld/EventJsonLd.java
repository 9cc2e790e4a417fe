package org.unodc.cop.sdk.jsonld;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Translatable;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.sdk.internal.event.Occasion;
import org.unodc.cop.sdk.internal.event.Occasions;
import org.unodc.cop.sdk.internal.event.PublishedText;
import org.unodc.cop.sdk.internal.json.JsonOutput;
import org.unodc.cop.sdk.internal.text.ProblemText;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.Problem;
import org.unodc.cop.sdk.problem.ProblemCode;

/**
 * Writes a session or a side event as JSON-LD with the vocabulary of schema.org, which search
 * engines read from web pages. No text of a record can close the {@code <script
 * type="application/ld+json">} element that contains the JSON.
 *
 * <p>Example:
 *
 * <pre>{@code
 * String json =
 *     EventJsonLd.of(conference, OfficialLanguage.ENGLISH)
 *         .session(session.id(), URI.create("https://example.org/cop12"));
 * }</pre>
 */
public final class EventJsonLd {
  private final Conference conference;
  private final Occasions occasions;
  private final Map<SideEventId, SideEvent> sideEvents = new TreeMap<>();

  private EventJsonLd(Conference conference, OfficialLanguage language) {
    this.conference = conference;
    this.occasions = new Occasions(conference, language);
    conference.sideEvents().forEach(event -> sideEvents.putIfAbsent(event.id(), event));
  }

  /**
   * {@return a writer for the events of a record}
   *
   * @param language the preferred language of texts
   */
  public static EventJsonLd of(Conference conference, OfficialLanguage language) {
    requireNonNull(conference, "conference");
    requireNonNull(language, "language");
    return new EventJsonLd(conference, language);
  }

  /**
   * {@return the JSON-LD of a session}
   *
   * @param page the address of the web page
   * @throws IllegalArgumentException if the record has no such session, or if the address of the
   *     page does not use http or https
   */
  public String session(SessionId id, URI page) {
    Optional<Session> session = occasions.session(id);
    checkArgument(session.isPresent(), "the record has no session %s", id);
    return json(occasions.of(session.get()), page);
  }

  /**
   * {@return the JSON-LD of a side event}
   *
   * @param page the address of the web page
   * @throws CopException if the record has only an application for the side event, because
   *     schema.org regards every event as planned or as cancelled
   * @throws IllegalArgumentException if the record has no such side event, or if the address of the
   *     page does not use http or https
   */
  public String sideEvent(SideEventId id, URI page) {
    Optional<SideEvent> event = Optional.ofNullable(sideEvents.get(id));
    checkArgument(event.isPresent(), "the record has no side event %s", id);
    if (event.get().isApplication()) {
      Translatable message = ProblemText.of("jsonld.requested", id);
      throw new CopException(ImmutableList.of(Problem.of(ProblemCode.NOT_WRITABLE, message)));
    }
    return json(occasions.of(event.get()), page);
  }

  private String json(Occasion occasion, URI page) {
    Optional<String> address = PublishedText.webAddress(page.toASCIIString());
    checkArgument(
        address.isPresent(), "the address of the page must use http or https, but is %s", page);
    SchemaOrgEvent members = new SchemaOrgEvent(conference.id(), occasions);
    Map<String, Object> event =
        ImmutableMap.<String, Object>builder()
            .put("@context", "https://schema.org")
            .putAll(members.of(occasion))
            .put("url", address.get())
            .buildOrThrow();
    return safeInHtml(new String(JsonOutput.bytes(event), UTF_8));
  }

  /** Escapes characters that are unsafe in HTML. In JSON they occur only inside strings. */
  static String safeInHtml(String json) {
    return json.replace("<", "\\u003C")
        .replace(">", "\\u003E")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
