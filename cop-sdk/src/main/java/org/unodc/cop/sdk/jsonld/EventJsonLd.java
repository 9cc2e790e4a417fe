package org.unodc.cop.sdk.jsonld;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.session.Session;
import org.unodc.cop.domain.sideevent.SideEvent;
import org.unodc.cop.domain.sideevent.SideEventStatus;
import org.unodc.cop.sdk.CopException;
import org.unodc.cop.sdk.Problem;
import org.unodc.cop.sdk.ProblemCode;
import org.unodc.cop.sdk.codec.JsonOutput;
import org.unodc.cop.sdk.codec.event.Occasion;
import org.unodc.cop.sdk.codec.event.Occasions;
import org.unodc.cop.sdk.codec.event.Texts;

/**
 * Writes what pages of the web say to search engines about a session or a side event: JSON-LD in
 * the words of schema.org. No text of a record can end a {@code <script
 * type="application/ld+json">} around it.
 */
public final class EventJsonLd {
  private final Conference conference;
  private final Occasions occasions;

  private EventJsonLd(Conference conference, OfficialLanguage language) {
    this.conference = conference;
    this.occasions = new Occasions(conference, language);
  }

  /**
   * {@return what can be said of a record}
   *
   * @param language in which texts are given where the record has them so
   */
  public static EventJsonLd of(Conference conference, OfficialLanguage language) {
    return new EventJsonLd(conference, language);
  }

  /**
   * {@return a session}
   *
   * <p>Throws {@link IllegalArgumentException} where the record has no such session, or the page
   * has no address with http or https.
   *
   * @param page where the page is
   */
  public String session(SessionId id, URI page) {
    Optional<Session> session = occasions.session(id);
    checkArgument(session.isPresent(), "the record has no session %s", id);
    return json(occasions.of(session.get()), page);
  }

  /**
   * {@return a side event}
   *
   * <p>Throws {@link CopException} where it was only applied for: schema.org takes whatever is not
   * called off for planned. Throws {@link IllegalArgumentException} where the record has no such
   * event, or the page has no address with http or https.
   *
   * @param page where the page is
   */
  public String sideEvent(SideEventId id, URI page) {
    Optional<SideEvent> event =
        conference.sideEvents().stream().filter(one -> one.id().equals(id)).findFirst();
    checkArgument(event.isPresent(), "the record has no side event %s", id);
    if (event.get().status().equals(Optional.of(SideEventStatus.REQUESTED))) {
      String message = "Side event " + id + " was only applied for, which schema.org cannot say.";
      throw new CopException(ImmutableList.of(Problem.of(ProblemCode.NOT_WRITABLE, message)));
    }
    return json(occasions.of(event.get()), page);
  }

  private String json(Occasion occasion, URI page) {
    Optional<String> address = Texts.webAddress(page.toASCIIString());
    checkArgument(address.isPresent(), "a page has an address with http or https, not %s", page);
    EventMembers members = new EventMembers(conference.id(), occasions);
    Map<String, Object> event =
        ImmutableMap.<String, Object>builder()
            .put("@context", "https://schema.org")
            .putAll(members.of(occasion))
            .put("url", address.get())
            .buildOrThrow();
    return safeInHtml(new String(JsonOutput.bytes(event), UTF_8));
  }

  /** None of these characters is part of the grammar of JSON: they stand in strings alone. */
  private static String safeInHtml(String json) {
    return json.replace("<", "\\u003C")
        .replace(">", "\\u003E")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
