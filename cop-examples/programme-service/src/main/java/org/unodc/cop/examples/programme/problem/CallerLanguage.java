package org.unodc.cop.examples.programme.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.unodc.cop.domain.language.OfficialLanguage;

/** Determines the language of an answer to a program. */
public final class CallerLanguage {
  private static final List<OfficialLanguage> OFFICIAL = List.of(OfficialLanguage.values());

  private CallerLanguage() {}

  /** {@return the first official language in the header Accept-Language; English if it has none} */
  public static OfficialLanguage of(HttpServletRequest request) {
    if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
      return OfficialLanguage.ENGLISH;
    }
    return Collections.list(request.getLocales()).stream()
        .flatMap(locale -> find(locale.getLanguage()).stream())
        .findFirst()
        .orElse(OfficialLanguage.ENGLISH);
  }

  private static Optional<OfficialLanguage> find(String tag) {
    return OFFICIAL.stream().filter(language -> language.tag().equals(tag)).findFirst();
  }
}
