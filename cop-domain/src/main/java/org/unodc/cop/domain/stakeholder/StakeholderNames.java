package org.unodc.cop.domain.stakeholder;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.rule.RecordView;

/** The stakeholders of a record by their names, also other and former ones, and State. */
final class StakeholderNames {
  // Longer texts are no names; to normalize them would only cost time.
  private static final int LONGEST = 500;

  /** A name (1) with what lists print behind it in parentheses (2). */
  private static final Pattern WITH_PARENTHESIS =
      Pattern.compile("([^()\uFF08\uFF09]+)[(\uFF08]([^()\uFF08\uFF09]+)[)\uFF09]\\s*");

  private static final CharMatcher LETTERS_AND_DIGITS =
      CharMatcher.inRange('a', 'z')
          .or(CharMatcher.inRange('A', 'Z'))
          .or(CharMatcher.inRange('0', '9'))
          .precomputed();

  private final Map<String, StakeholderId> first = new HashMap<>();
  private final Map<StakeholderId, Keys> known = new HashMap<>();

  /** The keys of one stakeholder, and of no other that has the same id. */
  private record Keys(Stakeholder of, ImmutableSet<String> keys) {}

  private StakeholderNames(ImmutableList<Stakeholder> stakeholders) {
    for (Stakeholder stakeholder : stakeholders) {
      Keys own = new Keys(stakeholder, keys(stakeholder));
      known.putIfAbsent(stakeholder.id(), own);
      for (String key : own.keys()) {
        first.merge(key, stakeholder.id(), (one, other) -> other.compareTo(one) < 0 ? other : one);
      }
    }
  }

  /** {@return the names of the record's stakeholders, worked out once} */
  static StakeholderNames of(RecordView record) {
    return record.workedOut(
        StakeholderNames.class, () -> new StakeholderNames(record.all(Stakeholder.class)));
  }

  /** {@return the id that comes first among those with one of its names and with its State} */
  StakeholderId firstWithNameOf(Stakeholder stakeholder) {
    return Optional.ofNullable(known.get(stakeholder.id()))
        .filter(own -> own.of() == stakeholder)
        .map(Keys::keys)
        .orElseGet(() -> keys(stakeholder))
        .stream()
        .map(key -> first.getOrDefault(key, stakeholder.id()))
        .min(StakeholderId::compareTo)
        .orElse(stakeholder.id());
  }

  /** {@return what it is and was called, and its acronyms, all normalized} */
  static ImmutableSet<String> everyName(Stakeholder stakeholder) {
    return Sets.union(names(stakeholder), acronyms(stakeholder)).immutableCopy();
  }

  /** {@return the name, normalized, where one of its acronyms stands in parentheses behind it} */
  static Optional<String> withoutAcronym(String name, ImmutableSet<String> acronyms) {
    if (acronyms.isEmpty()) {
      return Optional.empty();
    }
    Matcher parsed = WITH_PARENTHESIS.matcher(name);
    return parsed.matches() && acronyms.contains(normalized(parsed.group(2)))
        ? Optional.of(normalized(parsed.group(1)))
        : Optional.empty();
  }

  /** {@return the acronyms, normalized} */
  static ImmutableSet<String> acronyms(Stakeholder stakeholder) {
    return stakeholder.acronyms().stream()
        .map(StakeholderNames::normalized)
        .filter(acronym -> !acronym.isEmpty())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return the name, normalized, without what stands in parentheses behind it} */
  static String withoutParenthesis(String name) {
    Matcher parsed = WITH_PARENTHESIS.matcher(name);
    return normalized(parsed.matches() ? parsed.group(1) : name);
  }

  /** {@return its names with its State; neither a normalized name nor a code has a slash} */
  private static ImmutableSet<String> keys(Stakeholder stakeholder) {
    return names(stakeholder).stream()
        .map(name -> name + '/' + stakeholder.state().map(StateCode::value).orElse(""))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableSet<String> names(Stakeholder stakeholder) {
    ImmutableSet<String> acronyms = acronyms(stakeholder);
    return Streams.concat(
            Stream.of(stakeholder.name()),
            stakeholder.otherNames().stream(),
            stakeholder.formerNames().stream())
        .flatMap(name -> name.texts().values().stream())
        .filter(name -> name.length() <= LONGEST)
        .flatMap(
            name ->
                Stream.concat(Stream.of(normalized(name)), withoutAcronym(name, acronyms).stream()))
        .filter(name -> !name.isEmpty())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return the letters and digits of a name alone, without accents and capitals} */
  static String normalized(String name) {
    return CharMatcher.ascii().matchesAllOf(name)
        ? Ascii.toLowerCase(LETTERS_AND_DIGITS.retainFrom(name))
        : normalizedOfAnyScript(name);
  }

  private static String normalizedOfAnyScript(String name) {
    String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
    String bare = kept(apart, point -> !isAccentOrInvisible(point));
    String folded = bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return kept(folded, StakeholderNames::isOfAWord);
  }

  private static String kept(String text, IntPredicate wanted) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(wanted).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isAccentOrInvisible(int point) {
    return (point >= 0x0300 && point <= 0x036F)
        || (point >= 0x064B && point <= 0x065F)
        || Character.getType(point) == Character.FORMAT;
  }

  /** {@return whether it is a letter, a mark or a number} */
  private static boolean isOfAWord(int point) {
    return Character.isLetter(point)
        || switch (Character.getType(point)) {
          case Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.DECIMAL_DIGIT_NUMBER,
              Character.LETTER_NUMBER,
              Character.OTHER_NUMBER -> true;
          default -> false;
        };
  }
}
