package org.unodc.cop.domain.session;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.part.Entity;
import org.unodc.cop.domain.rule.FindingCollector;
import org.unodc.cop.domain.rule.Place;
import org.unodc.cop.domain.rule.RecordView;
import org.unodc.cop.domain.rule.Rule;
import org.unodc.cop.domain.rule.Severity;

/** Rules about the numbers in the English titles of sessions and meetings. */
final class TitleNumberRules {
  private static final List<String> UNITS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth");

  private static final List<String> TENS = List.of("twent", "thirt", "fort", "fift", "sixt");

  private static final ImmutableMap<String, Integer> WORDS = words();

  /** A number and what is counted: "Twelfth session", "3rd resumed plenary meeting". */
  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\b((?:[a-z]+ty[- ])?[a-z]+|[0-9]{1,3}(?:st|nd|rd|th))"
              + "(?: (?:regular|ordinary|resumed|plenary|formal|annual))*"
              + " (session|meeting|plenary)\\b");

  static final ImmutableList<Rule<?>> ALL =
      ImmutableList.of(
          Rule.of("session.titles-state-its-number", Severity.WARNING, Entity.class)
              .among(Session.class, Meeting.class)
              .when(entity -> number(entity).isPresent() && !stated(entity).isEmpty())
              .check(TitleNumberRules::check));

  private TitleNumberRules() {}

  private static void check(Entity entity, RecordView record, FindingCollector findings) {
    int number = number(entity).orElseThrow();
    ImmutableSortedSet<Integer> stated = stated(entity);
    if (!stated.contains(number)) {
      findings.add(
          Place.of(entity instanceof Session ? "ordinal" : "number"), number, stated.first());
    }
  }

  /** {@return the number of a session or meeting; special sessions are numbered separately} */
  private static OptionalInt number(Entity entity) {
    if (entity instanceof Session session) {
      return session.kind().filter(SessionKind.SPECIAL::equals).isPresent()
          ? OptionalInt.empty()
          : session.ordinal();
    }
    return entity instanceof Meeting meeting ? meeting.number() : OptionalInt.empty();
  }

  /**
   * {@return the numbers of sessions in the title of a session, or the number with which the title
   * of a meeting begins}
   */
  private static ImmutableSortedSet<Integer> stated(Entity entity) {
    TreeSet<Integer> numbers = new TreeSet<>();
    for (String text :
        entity.label().map(LocalizedText::texts).orElseGet(ImmutableMap::of).values()) {
      Matcher matcher = NUMBERED.matcher(text.toLowerCase(Locale.ROOT));
      if (entity instanceof Session) {
        while (matcher.find()) {
          valueOf(matcher.group(1)).ifPresent(numbers::add);
        }
      } else if (matcher.lookingAt() && !matcher.group(2).equals("session")) {
        valueOf(matcher.group(1)).ifPresent(numbers::add);
      }
    }
    return ImmutableSortedSet.copyOf(numbers);
  }

  private static Optional<Integer> valueOf(String ordinal) {
    return Character.isDigit(ordinal.charAt(0))
        ? Optional.of(Integer.valueOf(ordinal.substring(0, ordinal.length() - 2)))
        : Optional.ofNullable(WORDS.get(ordinal.replace(' ', '-')));
  }

  private static ImmutableMap<String, Integer> words() {
    ImmutableMap.Builder<String, Integer> words = ImmutableMap.builder();
    for (int unit = 1; unit <= UNITS.size(); unit++) {
      words.put(UNITS.get(unit - 1), unit);
    }
    for (int ten = 2; ten < TENS.size() + 2; ten++) {
      words.put(TENS.get(ten - 2) + "ieth", ten * 10);
      for (int unit = 1; unit <= 9; unit++) {
        words.put(TENS.get(ten - 2) + "y-" + UNITS.get(unit - 1), ten * 10 + unit);
      }
    }
    return words.buildOrThrow();
  }
}
