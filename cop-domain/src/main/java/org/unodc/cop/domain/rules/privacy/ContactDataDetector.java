package org.unodc.cop.domain.rules.privacy;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Detects e-mail addresses and telephone numbers in running text. An address of an office, such as
 * info@, belongs to no person and is not detected. A number counts as a telephone number only if it
 * begins with a plus sign or 00, follows a label such as "Tel.:", or is grouped like numbers in
 * France, North America or the Russian Federation. An address in the path or the query of a link is
 * detected, unless it is the name of an account, a mailing list or an id that a program made; a
 * number in a link is not. Document symbols, dates and counts are not detected.
 *
 * <p>Every repetition in the patterns is bounded or possessive, so the time depends only on the
 * length of the text.
 */
public final class ContactDataDetector {
  private static final String INVISIBLE = "[\u00AD\u200B-\u200D\u2060\uFEFF]{0,3}+";

  /** An at sign as such, as an HTML entity, or as an encoded character of a link. */
  private static final String AT = "(?:[@\uFF20\uFE6B]|&#0{0,4}+64;|&#x0{0,4}+40;|&commat;|%40)";

  private static final String EMAIL =
      "[\\p{L}\\p{N}._%+-]"
          + INVISIBLE
          + " ?+"
          + AT
          + " ?+"
          + INVISIBLE
          + "(?:[\\p{L}\\p{N}-]{1,63}+\\.){1,10}\\p{L}{2,63}";

  /** Names of offices and of nobody in particular. */
  private static final ImmutableSet<String> OFFICES =
      ImmutableSet.of(
          "info",
          "contact",
          "office",
          "press",
          "media",
          "secretariat",
          "registration",
          "support",
          "help",
          "helpdesk",
          "hello",
          "admin",
          "root",
          "postmaster",
          "webmaster",
          "abuse",
          "security",
          "noreply",
          "no-reply",
          "donotreply",
          "service",
          "enquiries",
          "someone",
          "nobody",
          "username",
          "user",
          "you",
          "me");

  private static final CharMatcher OF_NAME =
      CharMatcher.forPredicate(Character::isLetterOrDigit).or(CharMatcher.anyOf("._%+-"));

  /** A longer name with a digit is an id that a program made. */
  private static final int LONGEST_NAME = 20;

  private static final String GAP = "[ \\u00A0\\u2011().\\-/]{0,3}+";
  private static final String INTERNATIONAL =
      "(?<![\\p{L}\\p{N}+.,:/])(?:[+\uFF0B]|00)"
          + GAP
          + "[\\p{Nd}&&[^0\u0660\u06F0\uFF10]](?:"
          + GAP
          + "\\p{Nd}){7,14}+";
  private static final String LABEL =
      "(?<!\\p{L})(?:tel|telephone|phone|mobile|mob|cell|fax|whatsapp|tél|téléphone|portable|tlf|"
          + "teléfono|móvil|тел|телефон|моб|факс|هاتف|جوال|محمول|电话|電話|手机|傳真|传真)";

  /** A label with a colon or a point before any number, or alone before a number with a zero. */
  private static final String LABELLED =
      LABEL + "(?:[.:：]{1,2}+\\s{0,3}+\\(?+|\\s{1,3}+\\(?+(?=[0٠۰０]))(?:" + GAP + "\\p{Nd}){6,15}+";

  private static final String GROUPED =
      "(?<![\\p{L}\\p{N}./-])(?:0[1-9](?:[ .]\\d\\d){4}|\\d{3}-\\d{3}-\\d{4}"
          + "|(?:8 ?)?\\(\\d{3}\\) ?\\d{3}-(?:\\d{4}|\\d\\d-\\d\\d))";

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern LINK_HERE = Pattern.compile("(?:https?://|www\\.)\\S++", FLAGS);
  private static final Pattern EMAIL_HERE = Pattern.compile(EMAIL, FLAGS);
  private static final Pattern NUMBER_HERE =
      Pattern.compile(
          "(?:" + INTERNATIONAL + "|" + LABELLED + "|" + GROUPED + ")(?![\\p{L}\\p{N}])", FLAGS);

  /** The characters of ASCII with which a number, or a label before it, begins. */
  private static final String BEGINNINGS = "+(0123456789tpmcfwTPMCFW";

  /** More characters than a label has together with what may stand before the first digit. */
  private static final int LONGEST_LABEL = 20;

  /** The most units from the last character of a name to its at sign. */
  private static final int LONGEST_END_OF_NAME = 6;

  private static final int MINIMUM_DIGITS = 6;

  /** The characters that may stand between two digits of a number, and how many of them. */
  private static final String GAPS = " \u00A0\u2011().-/";

  private static final int LONGEST_GAP = 3;

  private static final String ADDRESS = "email";
  private static final String NUMBER = "telephone";

  private ContactDataDetector() {}

  /** {@return whether a text has an e-mail address or a telephone number} */
  public static boolean isIn(String text) {
    return kindIn(text).isPresent();
  }

  /** {@return what a text has, a word of the message; empty if it has neither} */
  static Optional<String> kindIn(String text) {
    Optional<String> found = mayBeIn(text) ? find(text) : Optional.empty();
    return found.isEmpty() && DisguisedEmailDetector.isIn(text) ? Optional.of(ADDRESS) : found;
  }

  /** Excludes most texts quickly: those with no at sign and too few digits near one another. */
  private static boolean mayBeIn(String text) {
    int digits = 0;
    int gap = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (isDigit(unit)) {
        digits++;
        gap = 0;
        if (digits == MINIMUM_DIGITS) {
          return true;
        }
        // Some digits are surrogate pairs; one surrogate is enough for a full search.
      } else if (isAtSign(text, i, unit) || Character.isHighSurrogate(unit)) {
        return true;
      } else if (digits > 0) {
        gap++;
        digits = gap > LONGEST_GAP || GAPS.indexOf(unit) < 0 ? 0 : digits;
      }
    }
    return false;
  }

  private static boolean isDigit(char unit) {
    return unit < '\u0080' ? unit >= '0' && unit <= '9' : Character.isDigit(unit);
  }

  /** {@return whether an at sign, or a code of one, may begin at a place} */
  private static boolean isAtSign(String text, int at, char unit) {
    return switch (unit) {
      case '@', '\uFF20', '\uFE6B' -> true;
      case '&' -> text.startsWith("#", at + 1) || text.regionMatches(true, at + 1, "c", 0, 1);
      case '%' -> text.startsWith("40", at + 1);
      default -> false;
    };
  }

  private static boolean hasAtSign(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isAtSign(text, i, text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Matches the expressions only where a link, a number or the end of a name may begin. */
  private static Optional<String> find(String text) {
    Matcher number = here(NUMBER_HERE, text);
    Matcher email = here(EMAIL_HERE, text);
    int afterLink = 0;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      int linkEnd = mayBeginLink(text, i, unit) ? endOfLink(text, i) : i;
      if (linkEnd > i) {
        if (hasAddressAfterHost(text.substring(i, linkEnd))) {
          return Optional.of(ADDRESS);
        }
        afterLink = linkEnd;
        i = linkEnd - 1;
      } else if (isAtSign(text, i, unit)
          && isBetween(email, Math.max(afterLink, i - LONGEST_END_OF_NAME), i)
          && !isOffice(text, i)) {
        return Optional.of(ADDRESS);
      } else if (mayBeginNumber(text, i, unit) && isBetween(number, i, i + 1)) {
        return Optional.of(NUMBER);
      }
    }
    return Optional.empty();
  }

  private static Matcher here(Pattern pattern, String text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** {@return whether what an expression describes begins at one of some places} */
  private static boolean isBetween(Matcher matcher, int first, int end) {
    for (int i = first; i < end; i++) {
      if (matcher.region(i, matcher.regionEnd()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWith(String text, int end, String suffix) {
    return text.startsWith(suffix, end - suffix.length());
  }

  /** {@return the index at which the name begins that ends before an index} */
  private static int startOfName(String text, int end) {
    int start = end;
    while (start > 0 && OF_NAME.matches(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isOffice(String text, int end) {
    return OFFICES.contains(Ascii.toLowerCase(text.substring(startOfName(text, end), end)));
  }

  /** {@return whether a name in a link is one of an account, of a list, or made by a program} */
  private static boolean isNoPerson(String link, int end) {
    int start = startOfName(link, end);
    return endsWith(link, start, "/@")
        || endsWith(link, start, "/list/")
        || endsWith(link, start, "/lists/")
        || (end - start >= LONGEST_NAME
            && CharMatcher.inRange('0', '9').matchesAnyOf(link.substring(start, end)));
  }

  private static boolean mayBeginLink(String text, int at, char unit) {
    return switch (unit) {
      case 'h', 'H' -> text.regionMatches(true, at, "http", 0, 4);
      case 'w', 'W' -> text.regionMatches(true, at, "www.", 0, 4);
      default -> false;
    };
  }

  /** {@return the index after the link that begins at a place; the place itself if none does} */
  private static int endOfLink(String text, int start) {
    Matcher link = here(LINK_HERE, text).region(start, text.length());
    return link.lookingAt() ? link.end() : start;
  }

  private static boolean mayBeginNumber(String text, int at, char unit) {
    boolean isLetter = Character.isLetter(unit);
    if (unit < '\u0080' ? BEGINNINGS.indexOf(unit) < 0 : !isLetter && unit != '\uFF0B') {
      return false;
    }
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    return isLetter
        ? !Character.isLetter(before) && isDigitNear(text, at)
        : !isDigit(unit) || !Character.isLetterOrDigit(before);
  }

  private static boolean isDigitNear(String text, int start) {
    int end = Math.min(text.length(), start + LONGEST_LABEL);
    for (int i = start; i < end; i++) {
      if (isDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether the path or the query of a link has an e-mail address} */
  private static boolean hasAddressAfterHost(String link) {
    int host = link.indexOf("://");
    int path = link.indexOf('/', host < 0 ? 0 : host + 3);
    if (path < 0 || !hasAtSign(link)) {
      return false;
    }
    Matcher email = EMAIL_HERE.matcher(link).region(path, link.length());
    while (email.find()) {
      if (!isNoPerson(link, email.start() + 1) && !isOffice(link, email.start() + 1)) {
        return true;
      }
    }
    return false;
  }
}
