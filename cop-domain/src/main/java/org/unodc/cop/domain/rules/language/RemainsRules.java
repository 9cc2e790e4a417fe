package org.unodc.cop.domain.rules.language;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.outcome.Draft;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.rule.Severity;
import org.unodc.cop.domain.rules.TextParts;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.session.Session;

/** Rules about what tools, scans and translators leave in texts. */
public final class RemainsRules {
  private static final ImmutableSet<String> COMPARED = ImmutableSet.of("en", "es", "fr");

  /** Words and letters of a title that hardly is the same in two languages. */
  private static final int LEAST_WORDS = 3;

  private static final int LEAST_LETTERS = 18;

  private static final Rule<LocalizedText> TEXT_HAS_NO_REMAINS =
      Rule.of("language.text-has-no-remains", Severity.WARNING, LocalizedText.class)
          .reading(Scope.VALUE)
          .check(
              (value, record, findings) ->
                  TextParts.eachText(
                      value,
                      text -> Remains.first(text).isPresent(),
                      (place, text) -> findings.add(place, Remains.first(text).orElseThrow())));

  private static final Rule<Entity> TITLES_ARE_TRANSLATED =
      Rule.of("language.titles-are-translated", Severity.WARNING, Entity.class)
          .reading(Scope.VALUE)
          .among(AgendaItem.class, Draft.class, Outcome.class, Session.class)
          .given(
              (entity, record) -> entity.label().filter(title -> title.texts().size() > 1),
              RemainsRules::checkTranslations);

  /** The rules of this class, in the order of the standard rules. */
  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(TEXT_HAS_NO_REMAINS, TITLES_ARE_TRANSLATED);

  private RemainsRules() {}

  private static void checkTranslations(
      Entity entity, LocalizedText title, RecordView record, FindingCollector findings) {
    Map<String, String> tagsByText = new HashMap<>();
    title
        .texts()
        .forEach(
            (tag, text) -> {
              if (COMPARED.contains(tag) && isLong(text)) {
                Optional.ofNullable(tagsByText.putIfAbsent(text, tag))
                    .ifPresent(
                        other -> findings.add(Place.of("title").at("texts").at(tag), tag, other));
              }
            });
  }

  private static boolean isLong(String text) {
    return text.length() >= LEAST_LETTERS
        && text.chars().filter(unit -> unit == ' ').count() >= LEAST_WORDS - 1;
  }
}
