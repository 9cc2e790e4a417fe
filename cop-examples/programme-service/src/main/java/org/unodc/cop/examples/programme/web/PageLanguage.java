package org.unodc.cop.examples.programme.web;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.language.TextDirection;

/** The language of a page. It is the first segment of the path of the page. */
public final class PageLanguage {
  /** The pattern with which the path of every page begins. */
  public static final String PATH = "/{pageLanguage:ar|zh|en|fr|ru|es}";

  private static final ImmutableMap<String, OfficialLanguage> BY_TAG =
      Arrays.stream(OfficialLanguage.values())
          .collect(toImmutableMap(OfficialLanguage::tag, language -> language));
  private static final Splitter SEGMENTS = Splitter.on('/').limit(3);

  private PageLanguage() {}

  /** {@return the language of the path; empty if the path does not begin with one} */
  static Optional<OfficialLanguage> ofPath(HttpServletRequest request) {
    List<String> segments = SEGMENTS.splitToList(path(request));
    return segments.size() > 1 ? ofTag(segments.get(1)) : Optional.empty();
  }

  /** {@return the official language with this tag; empty if there is none} */
  static Optional<OfficialLanguage> ofTag(String tag) {
    return Optional.ofNullable(BY_TAG.get(tag));
  }

  /** {@return the requested path, also during the error dispatch of a failed request} */
  static String path(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String path = failed instanceof String uri ? uri : request.getRequestURI();
    return path.substring(request.getContextPath().length());
  }

  /**
   * {@return the language of the path; else the best match of {@code Accept-Language}; else
   * English}
   */
  public static OfficialLanguage of(HttpServletRequest request) {
    return ofPath(request).orElseGet(() -> accepted(request.getHeader("Accept-Language")));
  }

  private static OfficialLanguage accepted(@Nullable String header) {
    if (header == null) {
      return OfficialLanguage.ENGLISH;
    }
    try {
      String best = Locale.lookupTag(Locale.LanguageRange.parse(header), BY_TAG.keySet());
      return BY_TAG.getOrDefault(best == null ? "" : best, OfficialLanguage.ENGLISH);
    } catch (IllegalArgumentException malformed) {
      return OfficialLanguage.ENGLISH;
    }
  }

  /**
   * {@return the locale in which the United Nations writes days and numbers in a language: with the
   * digits 0 to 9}
   */
  public static Locale locale(OfficialLanguage language) {
    return switch (language) {
      case ARABIC -> Locale.forLanguageTag("ar-u-nu-latn");
      case ENGLISH -> Locale.UK;
      case CHINESE, FRENCH, RUSSIAN, SPANISH -> language.locale();
    };
  }

  /** {@return the value of the attribute {@code dir} for a language} */
  static String direction(OfficialLanguage language) {
    return language.direction() == TextDirection.RIGHT_TO_LEFT ? "rtl" : "ltr";
  }
}
