package org.unodc.cop.examples.programme.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.unodc.cop.domain.language.OfficialLanguage;

/** The language in which a request is answered that no controller has seen yet. */
final class PageLanguage {
  private static final List<Locale> LOCALES =
      Stream.of(OfficialLanguage.values()).map(OfficialLanguage::locale).toList();

  private PageLanguage() {}

  /** {@return that of the path, else the best that the client takes, else English} */
  static Locale of(HttpServletRequest request) {
    return of(request, request.getRequestURI());
  }

  /** {@return the same for another path of the request, such as the one that failed} */
  static Locale of(HttpServletRequest request, String path) {
    String first = (path + "//").split("/", 3)[1];
    return LOCALES.stream()
        .filter(locale -> locale.getLanguage().equals(first))
        .findFirst()
        .orElseGet(() -> accepted(request));
  }

  private static Locale accepted(HttpServletRequest request) {
    if (request.getHeader("Accept-Language") == null) {
      return Locale.ENGLISH;
    }
    return Collections.list(request.getLocales()).stream()
        .map(wanted -> Locale.forLanguageTag(wanted.getLanguage()))
        .filter(LOCALES::contains)
        .findFirst()
        .orElse(Locale.ENGLISH);
  }
}
