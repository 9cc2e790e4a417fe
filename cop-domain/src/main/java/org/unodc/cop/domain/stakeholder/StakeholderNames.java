package org.unodc.cop.domain.stakeholder;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unodc.cop.domain.id.StakeholderId;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.place.StateCode;
import org.unodc.cop.domain.rule.RecordView;

/** The stakeholders of a record, by State and by name; other and former names are included. */
final class StakeholderNames {
  // Longer texts are not names. To normalize them would only cost time.
  private static final int LONGEST = 500;

  /** A name (group 1) and the text in parentheses that lists print after it (group 2). */
  private static final Pattern WITH_PARENTHESIS =
      Pattern.compile("([^()\uFF08\uFF09]+)[(\uFF08]([^()\uFF08\uFF09]+)[)\uFF09]\\s*");

  private static final char LAST_ASCII = '\u007F';

  private final Map<String, StakeholderId> first = new HashMap<>();
  private final Map<StakeholderId, Keys> known = new HashMap<>();

  /** The keys of one stakeholder. Another stakeholder with the same id has its own keys. */
  private record Keys(Stakeholder of, ImmutableSet<String> keys) {}

  private StakeholderNames(ImmutableList<Stakeholder> stakeholders) {
    for (Stakeholder stakeholder : stakeholders) {
      Keys own = new Keys(stakeholder, keys(stakeholder));
      known.putIfAbsent(stakeholder.id(), own);
      for (String key : own.keys()) {
        first.merge(
            key,
            stakeholder.id(),
            (smallest, candidate) -> candidate.compareTo(smallest) < 0 ? candidate : smallest);
      }
    }
  }

  /** {@return the names of the record's stakeholders, computed once} */
  static StakeholderNames of(RecordView record) {
    return record.computedOnce(
        StakeholderNames.class, () -> new StakeholderNames(record.all(Stakeholder.class)));
  }

  /**
   * {@return the smallest id among the stakeholders that share a name and the State with this one}
   */
  StakeholderId firstWithNameOf(Stakeholder stakeholder) {
    Keys own = known.get(stakeholder.id());
    ImmutableSet<String> keys =
        own != null && own.of() == stakeholder ? own.keys() : keys(stakeholder);
    StakeholderId smallest = stakeholder.id();
    for (String key : keys) {
      StakeholderId namesake = first.get(key);
      if (namesake != null && namesake.compareTo(smallest) < 0) {
        smallest = namesake;
      }
    }
    return smallest;
  }

  /**
   * {@return all current, former and other names of a stakeholder, and its acronyms, all
   * normalized}
   */
  static ImmutableSet<String> everyName(Stakeholder stakeholder) {
    return Sets.union(names(stakeholder), acronyms(stakeholder)).immutableCopy();
  }

  /**
   * {@return the normalized name, without the acronym in parentheses after it; empty if the name
   * does not end with one of these acronyms}
   */
  static Optional<String> withoutAcronym(String name, ImmutableSet<String> acronyms) {
    if (acronyms.isEmpty()) {
      return Optional.empty();
    }
    Matcher parsed = WITH_PARENTHESIS.matcher(name);
    return parsed.matches() && acronyms.contains(normalized(parsed.group(2)))
        ? Optional.of(normalized(parsed.group(1)))
        : Optional.empty();
  }

  /** {@return the normalized acronyms of a stakeholder} */
  static ImmutableSet<String> acronyms(Stakeholder stakeholder) {
    return stakeholder.acronyms().stream()
        .map(StakeholderNames::normalized)
        .filter(acronym -> !acronym.isEmpty())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** {@return the normalized name, without the text in parentheses after it} */
  static String withoutParenthesis(String name) {
    Matcher parsed = WITH_PARENTHESIS.matcher(name);
    return normalized(parsed.matches() ? parsed.group(1) : name);
  }

  /**
   * {@return the names of a stakeholder, each with its State after a slash, which neither a
   * normalized name nor the code of a State contains}
   */
  private static ImmutableSet<String> keys(Stakeholder stakeholder) {
    String state = '/' + stakeholder.state().map(StateCode::value).orElse("");
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    for (String name : names(stakeholder)) {
      keys.add(name + state);
    }
    return keys.build();
  }

  private static ImmutableSet<String> names(Stakeholder stakeholder) {
    ImmutableSet<String> acronyms = acronyms(stakeholder);
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    addNames(stakeholder.name(), acronyms, names);
    stakeholder.otherNames().forEach(name -> addNames(name, acronyms, names));
    stakeholder.formerNames().forEach(name -> addNames(name, acronyms, names));
    return names.build();
  }

  private static void addNames(
      LocalizedText texts, ImmutableSet<String> acronyms, ImmutableSet.Builder<String> names) {
    for (String name : texts.texts().values()) {
      String normalized = name.length() <= LONGEST ? normalized(name) : "";
      if (!normalized.isEmpty()) {
        names.add(normalized);
        withoutAcronym(name, acronyms).filter(bare -> !bare.isEmpty()).ifPresent(names::add);
      }
    }
  }

  /** {@return the letters and digits of a name, without accents and in lower case} */
  static String normalized(String name) {
    StringBuilder normalizedName = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char unit = name.charAt(i);
      if (unit > LAST_ASCII) {
        return normalizedOfAnyScript(name);
      }
      if (Character.isLetterOrDigit(unit)) {
        normalizedName.append(Ascii.toLowerCase(unit));
      }
    }
    return normalizedName.toString();
  }

  private static String normalizedOfAnyScript(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
    String bare = filtered(decomposed, point -> !isOrnament(point));
    String folded = bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return filtered(folded, StakeholderNames::isWordCharacter);
  }

  private static String filtered(String text, IntPredicate wanted) {
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0, point; i < text.length(); i += Character.charCount(point)) {
      point = text.codePointAt(i);
      if (wanted.test(point)) {
        result.appendCodePoint(point);
      }
    }
    return result.toString();
  }

  /**
   * {@return whether a code point is an accent, the stroke that lengthens Arabic words, or an
   * invisible character}
   */
  private static boolean isOrnament(int point) {
    return (point >= 0x0300 && point <= 0x036F)
        || point == 0x0640
        || (point >= 0x064B && point <= 0x065F)
        || Character.getType(point) == Character.FORMAT
        || isVariationSelector(point)
        || isHangulFiller(point);
  }

  private static boolean isVariationSelector(int point) {
    return (point >= 0xFE00 && point <= 0xFE0F)
        || (point >= 0x180B && point <= 0x180D)
        || (point >= 0xE0100 && point <= 0xE01EF);
  }

  /** {@return whether a code point is an empty letter of the Korean script} */
  private static boolean isHangulFiller(int point) {
    return point == 0x115F || point == 0x1160 || point == 0x3164 || point == 0xFFA0;
  }

  /** {@return whether a code point is a letter, a mark or a number} */
  private static boolean isWordCharacter(int point) {
    return Character.isLetter(point)
        || switch (Character.getType(point)) {
          case Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.DECIMAL_DIGIT_NUMBER,
              Character.LETTER_NUMBER,
              Character.OTHER_NUMBER ->
              true;
          default -> false;
        };
  }
}
