package org.unodc.cop.domain.rules.language;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.convention.Convention;
import org.unodc.cop.domain.id.EntityId;
import org.unodc.cop.domain.id.SessionId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.outcome.Draft;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.place.Venue;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.session.Session;

/** Rules that compare the texts of a title, or the names of a city, in several languages. */
public final class TranslationRules {
  private static final Pattern YEAR = Pattern.compile("(?<![0-9/.])[12][0-9]{3}(?![0-9/])");

  /** Languages in which a text is about as long as in the others of them. */
  private static final ImmutableSet<String> OF_EQUAL_LENGTH =
      ImmutableSet.of("en", "es", "fr", "ru");

  private static final int LETTERS_OF_A_TITLE = 25;
  private static final double SHORTEST_PART = 0.45;

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.notice("language.translations-agree", Entity.class)
              .reading(Scope.SESSION)
              .among(Convention.class, Session.class, Draft.class, Outcome.class)
              .check(TranslationRules::check));

  private TranslationRules() {}

  private static void check(Entity entity, RecordView record, FindingCollector findings) {
    titleOf(entity)
        .filter(title -> title.texts().size() > 1)
        .ifPresent(title -> checkTitle(title, findings));
    if (entity instanceof Draft || entity instanceof Outcome) {
      Difference difference = Neighbours.in(record).ofDocuments().get(entity.identity());
      if (difference != null) {
        findings.add(
            Place.of("title").at("texts").at(difference.tag()),
            difference.tag(),
            difference.other());
      }
    } else if (entity instanceof Session session) {
      checkAgenda(session, findings);
      session.venue().flatMap(Venue::city).ifPresent(city -> checkCity(city, findings));
    }
  }

  private static Optional<LocalizedText> titleOf(Entity entity) {
    return entity instanceof Convention treaty ? Optional.of(treaty.title()) : entity.label();
  }

  private static void checkCity(LocalizedText city, FindingCollector findings) {
    KnownCities.disagreement(city.texts())
        .ifPresent(
            tags ->
                findings.add(
                    Place.of("venue").at("city").at("texts").at(tags.get(0)),
                    tags.get(0),
                    tags.get(1)));
  }

  private static void checkAgenda(Session session, FindingCollector findings) {
    Neighbours items = new Neighbours();
    for (int i = 0; i < session.agendaItems().size(); i++) {
      Optional<Difference> difference = items.add("", session.agendaItems().get(i));
      if (difference.isPresent()) {
        findings.add(
            Place.of("agendaItems").at(i).at("title").at("texts").at(difference.get().tag()),
            difference.get().tag(),
            difference.get().other());
      }
    }
  }

  /** Reports a year that only one of the texts has, and a text that is only part of another. */
  private static void checkTitle(LocalizedText title, FindingCollector findings) {
    String longest = "";
    String other = "";
    for (Map.Entry<String, String> text : title.texts().entrySet()) {
      if (OF_EQUAL_LENGTH.contains(text.getKey()) && text.getValue().length() > longest.length()) {
        longest = text.getValue();
        other = text.getKey();
      }
    }
    for (Map.Entry<String, String> text : title.texts().entrySet()) {
      Optional<String> without = withoutItsYear(text.getKey(), text.getValue(), title);
      boolean isPart =
          OF_EQUAL_LENGTH.contains(text.getKey())
              && longest.length() >= LETTERS_OF_A_TITLE
              && text.getValue().length() < SHORTEST_PART * longest.length();
      if (without.isPresent() || isPart) {
        findings.add(
            Place.of("title").at("texts").at(text.getKey()), text.getKey(), without.orElse(other));
      }
    }
  }

  /** {@return another language if only the text in this one has a year} */
  private static Optional<String> withoutItsYear(String tag, String text, LocalizedText title) {
    if (!mayHaveYear(text)) {
      return Optional.empty();
    }
    Set<String> years = years(text);
    return title.texts().entrySet().stream()
            .filter(other -> !other.getKey().equals(tag))
            .anyMatch(other -> years.stream().allMatch(other.getValue()::contains))
        ? Optional.empty()
        : title.texts().keySet().stream().filter(other -> !other.equals(tag)).findFirst();
  }

  private static boolean mayHaveYear(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '1' || text.charAt(i) == '2') {
        return YEAR.matcher(text).find();
      }
    }
    return false;
  }

  private static ImmutableSet<String> years(String text) {
    return YEAR.matcher(text).results().map(MatchResult::group).collect(toImmutableSet());
  }

  /**
   * Two titles of one session that are the same in one language, but not in another.
   *
   * @param tag the language in which they are the same
   * @param other a language in which they differ
   */
  private record Difference(String tag, String other) {}

  /** The titles of agenda items, drafts or outcomes that are compared with one another. */
  private static final class Neighbours {
    private final Map<String, LocalizedText> titles = new HashMap<>();
    private final Map<EntityId, Difference> ofDocuments = new HashMap<>();

    /** {@return the differences between drafts, and between outcomes, of the sessions} */
    static Neighbours in(RecordView record) {
      return record.computedOnce(
          Neighbours.class,
          () -> {
            Neighbours all = new Neighbours();
            record.all(Draft.class).forEach(draft -> all.addDocument(draft, draft.session()));
            record
                .all(Outcome.class)
                .forEach(outcome -> all.addDocument(outcome, outcome.session()));
            return all;
          });
    }

    Map<EntityId, Difference> ofDocuments() {
      return ofDocuments;
    }

    private void addDocument(Entity document, Optional<SessionId> session) {
      String context =
          (document instanceof Draft ? "draft " : "outcome ")
              + session.map(SessionId::value).orElse("");
      add(context, document)
          .ifPresent(difference -> ofDocuments.putIfAbsent(document.identity(), difference));
    }

    /** {@return how the title of an entity differs from one that was added before} */
    Optional<Difference> add(String context, Entity entity) {
      ImmutableMap<String, String> texts =
          entity.label().map(LocalizedText::texts).orElseGet(ImmutableMap::of);
      if (texts.size() < 2) {
        return Optional.empty();
      }
      Optional<Difference> found = Optional.empty();
      for (Map.Entry<String, String> text : texts.entrySet()) {
        LocalizedText other =
            titles.putIfAbsent(
                context + '\n' + text.getKey() + ' ' + text.getValue(),
                entity.label().orElseThrow());
        if (other != null && found.isEmpty()) {
          found =
              texts.entrySet().stream()
                  .filter(own -> isOther(own.getValue(), other.texts().get(own.getKey())))
                  .map(own -> new Difference(text.getKey(), own.getKey()))
                  .findFirst();
        }
      }
      return found;
    }

    private static boolean isOther(String text, @Nullable String other) {
      return other != null && !other.equals(text);
    }
  }
}
