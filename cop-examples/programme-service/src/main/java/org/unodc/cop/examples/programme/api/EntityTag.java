package org.unodc.cop.examples.programme.api;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.unodc.cop.domain.id.SideEventId;
import org.unodc.cop.examples.programme.conference.Snapshot;
import org.unodc.cop.examples.programme.problem.ProblemType;

/**
 * An entity tag (ETag), which distinguishes the answers of one address.
 *
 * @param value the value of the header, with its quotation marks
 */
record EntityTag(String value) {
  private static final Pattern SEPARATOR = Pattern.compile("\\s*,\\s*");
  private static final Pattern VERSION = Pattern.compile("\"([0-9]{1,18})\"");
  private static final long NO_VERSION = -1;

  static EntityTag of(long version) {
    return new EntityTag("\"" + version + "\"");
  }

  /** {@return the tag of content that also depends on the day} */
  EntityTag on(LocalDate day) {
    return with(day.toString());
  }

  /** {@return the tag of the content in a format or language} */
  EntityTag with(String form) {
    return new EntityTag(value.substring(0, value.length() - 1) + "-" + form + "\"");
  }

  /** {@return a new answer with this tag, which caches must revalidate for each request} */
  ResponseEntity.BodyBuilder answer() {
    return ResponseEntity.ok()
        .eTag(value)
        .cacheControl(CacheControl.noCache().cachePrivate())
        .varyBy(HttpHeaders.AUTHORIZATION, HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE);
  }

  /** {@return an answer with this tag and a body that is already encoded} */
  ResponseEntity<Object> answer(MediaType type, byte[] body) {
    return answer().contentType(type).body(body);
  }

  /**
   * {@return the version that the header If-Match requires; empty if it accepts any version}
   *
   * <p>If the header lists several versions, the current one is returned if it is among them. If it
   * is not among them, the result is a version that no element has.
   *
   * @param ifMatch the header If-Match; empty if the request has none
   * @param current the current version
   * @throws RequestRefusedException if the request has no header If-Match
   */
  static OptionalLong lookedAt(String ifMatch, long current) {
    if (ifMatch.isBlank()) {
      throw new RequestRefusedException(ProblemType.VERSION_NEEDED);
    }
    if (ifMatch.strip().equals("*")) {
      return OptionalLong.empty();
    }
    // A weak tag, or one that is not a version number, matches no version.
    List<Long> versions =
        Stream.of(SEPARATOR.split(ifMatch.strip())).map(EntityTag::version).toList();
    return OptionalLong.of(versions.contains(current) ? current : NO_VERSION);
  }

  /** {@return the version of a side event that the header If-Match requires, as above} */
  static OptionalLong lookedAt(String ifMatch, SideEventId id, Snapshot now) {
    return lookedAt(ifMatch, now.sideEvent(id).map(event -> now.versionOf(id)).orElse(0L));
  }

  private static long version(String tag) {
    return VERSION
        .matcher(tag)
        .results()
        .filter(match -> match.group().equals(tag))
        .map(match -> Long.parseLong(match.group(1)))
        .findFirst()
        .orElse(NO_VERSION);
  }
}
