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
import org.unodc.cop.examples.programme.problem.ProblemType;

/**
 * What tells two answers from one address apart (ETag).
 *
 * @param value with its quotation marks
 */
record EntityTag(String value) {
  private static final Pattern LISTED = Pattern.compile("\\s*,\\s*");
  private static final Pattern VERSION = Pattern.compile("\"([0-9]{1,18})\"");
  private static final long NO_VERSION = -1;

  static EntityTag of(long version) {
    return new EntityTag("\"" + version + "\"");
  }

  /** {@return the tag of what depends on the day too} */
  EntityTag on(LocalDate day) {
    return with(day.toString());
  }

  /** {@return the tag of the same in another format or language} */
  EntityTag with(String form) {
    return new EntityTag(value.substring(0, value.length() - 1) + "-" + form + "\"");
  }

  /** {@return the beginning of an answer with this tag, to be asked for anew each time} */
  ResponseEntity.BodyBuilder answer() {
    return ResponseEntity.ok()
        .eTag(value)
        .cacheControl(CacheControl.noCache().cachePrivate())
        .varyBy(HttpHeaders.AUTHORIZATION, HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE);
  }

  /** {@return an answer with this tag in a format that was made already} */
  ResponseEntity<Object> answer(MediaType type, byte[] body) {
    return answer().contentType(type).body(body);
  }

  /**
   * {@return the version that a caller says to have looked at; absent for any}
   *
   * <p>Throws {@link RequestRefusedException} where the caller does not say it.
   *
   * @param ifMatch the header If-Match; empty where there is none
   * @param current the version that there is now; another one is only looked for after it
   */
  static OptionalLong lookedAt(String ifMatch, long current) {
    if (ifMatch.isBlank()) {
      throw new RequestRefusedException(ProblemType.VERSION_NEEDED);
    }
    if (ifMatch.strip().equals("*")) {
      return OptionalLong.empty();
    }
    // A tag that is not of a version, or a weak one, is that of no version at all.
    List<Long> versions = Stream.of(LISTED.split(ifMatch.strip())).map(EntityTag::version).toList();
    return OptionalLong.of(versions.contains(current) ? current : NO_VERSION);
  }

  private static long version(String tag) {
    return VERSION
        .matcher(tag)
        .results()
        .filter(found -> found.group().equals(tag))
        .map(found -> Long.parseLong(found.group(1)))
        .findFirst()
        .orElse(NO_VERSION);
  }
}
