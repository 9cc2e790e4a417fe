package org.unodc.cop.domain.rules.language;

import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.outcome.Draft;
import org.unodc.cop.domain.outcome.Outcome;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.record.Place;
import org.unodc.cop.domain.record.RecordView;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Scope;
import org.unodc.cop.domain.session.AgendaItem;
import org.unodc.cop.domain.session.Session;

/** Rules about official titles: of sessions, agenda items, drafts and outcomes. */
public final class TitleRules {
  private static final Pattern OWN_NUMBER = Pattern.compile("([0-9]{1,3})[.)] +\\p{L}");
  private static final Pattern NEXT_NUMBER = Pattern.compile(" ([0-9]{1,3})\\. \\p{Lu}");
  private static final int LETTERS_OF_A_HEADING = 18;

  public static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.notice("language.titles-are-whole", Entity.class)
              .reading(Scope.TREATIES)
              .among(Session.class, AgendaItem.class, Draft.class, Outcome.class)
              .given(Entity::label, TitleRules::check));

  private TitleRules() {}

  private static void check(
      Entity entity, LocalizedText title, RecordView record, FindingCollector findings) {
    boolean mayBeCapitals = entity instanceof Session && isInSmallLetters(record);
    title
        .texts()
        .forEach(
            (tag, text) -> {
              if (isCut(entity, text)
                  || (mayBeCapitals && isCapitals(text))
                  || isMore(entity, text)) {
                findings.add(Place.of("title").at("texts").at(tag), text);
              }
            });
  }

  /** {@return whether the beginning or the end is missing; an agenda item may begin in any way} */
  private static boolean isCut(Entity entity, String text) {
    return text.endsWith("…")
        || text.endsWith("...")
        || (!(entity instanceof AgendaItem)
            && text.length() > 1
            && Character.isLowerCase(text.charAt(0))
            && (text.charAt(1) == ' ' || Character.isLowerCase(text.charAt(1))));
  }

  /** {@return whether the title of the conference is not in capitals} */
  private static boolean isInSmallLetters(RecordView record) {
    return record.all(Conference.class).stream()
        .flatMap(conference -> conference.title().stream())
        .flatMap(title -> title.texts().values().stream())
        .noneMatch(TitleRules::areCapitals);
  }

  private static boolean isCapitals(String text) {
    return text.length() >= LETTERS_OF_A_HEADING && areCapitals(text);
  }

  private static boolean areCapitals(String text) {
    boolean hasCapitals = false;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      hasCapitals |= Character.isUpperCase(text.charAt(i));
    }
    return hasCapitals;
  }

  /** {@return whether the title of an agenda item has its number or the item below in it} */
  private static boolean isMore(Entity entity, String text) {
    if (!(entity instanceof AgendaItem item) || item.number().isEmpty()) {
      return false;
    }
    Matcher next = NEXT_NUMBER.matcher(text);
    return OWN_NUMBER.matcher(text).lookingAt()
        || (next.find() && followsItem(item.number().get(), next.group(1)));
  }

  private static boolean followsItem(String number, String next) {
    return number.equals(String.valueOf(Integer.parseInt(next) - 1));
  }
}
