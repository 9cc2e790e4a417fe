package org.unodc.cop.examples.programme.sessionprogramme;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.ISpringTemplateEngine;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.examples.programme.web.PageLanguage;

/** Renders the days of the programme as HTML, and keeps what many readers ask for. */
@Component
class RenderedDays {
  private static final String TEMPLATE = "sessionprogramme/day";
  private static final long MOST_CHARACTERS = 16_000_000;

  private final ISpringTemplateEngine engine;
  private final Cache<Key, String> known =
      Caffeine.newBuilder()
          .maximumWeight(MOST_CHARACTERS)
          .weigher((Key key, String html) -> html.length())
          .build();

  RenderedDays(ISpringTemplateEngine engine) {
    this.engine = engine;
  }

  /**
   * What a rendered day depends on.
   *
   * @param revision the revision of the record
   * @param today the current date
   * @param language the language of the page
   * @param here the path before that of a side event
   * @param day the day
   * @param view the arrangement that the reader chose; null if the reader chose none
   */
  record Key(
      long revision,
      LocalDate today,
      OfficialLanguage language,
      String here,
      DayChoice day,
      @Nullable ProgrammeView view) {}

  /** {@return the HTML of days, which are created and rendered only if the key is new} */
  String of(Key key, Supplier<List<DayProgramme>> days) {
    return known.get(key, unknown -> render(days.get(), unknown.language(), unknown.here()));
  }

  /** {@return the HTML of days} */
  String render(List<DayProgramme> days, OfficialLanguage language, String here) {
    CardHtml cards = new CardHtml(here, language);
    return days.stream()
        .map(
            day ->
                engine.process(
                    TEMPLATE,
                    new Context(PageLanguage.locale(language), Map.of("day", day, "cards", cards))))
        .collect(Collectors.joining());
  }
}
