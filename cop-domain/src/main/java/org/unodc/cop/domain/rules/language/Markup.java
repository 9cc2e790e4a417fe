package org.unodc.cop.domain.rules.language;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * Searches for markup in a text: tags of web pages, character references such as that of a no-break
 * space, escapes such as _x000D_, which programs write into texts, and links and bold text in
 * Markdown.
 *
 * <p>A sign of comparison or an ampersand is no markup: only names of tags and references that
 * exist are found.
 */
final class Markup {
  private static final Splitter WORDS = Splitter.on(' ');
  private static final ImmutableSet<String> TAGS =
      names(
          "a abbr address article aside b big blockquote body br button caption center cite code col"
              + " colgroup dd del details div dl dt em embed fieldset figure font footer form h1 h2"
              + " h3 h4 h5 h6 head header hr html i iframe img input ins kbd label legend li link"
              + " main mark meta nav object ol option p pre q s samp script section select small"
              + " span strike strong style sub summary sup svg table tbody td textarea tfoot th"
              + " thead title tr tt u ul video wbr o:p");
  private static final ImmutableSet<String> REFERENCES =
      names(
          "amp apos bdquo bull cent copy curren deg divide emsp ensp euro frac12 frac14 frac34 gt"
              + " hellip iexcl iquest laquo larr ldquo lrm lsaquo lsquo lt mdash micro middot minus"
              + " nbsp ndash not ordf ordm para permil plusmn pound prime quot raquo rarr rdquo reg"
              + " rlm rsaquo rsquo sbquo sect shy sup1 sup2 sup3 thinsp times tilde trade yen zwj"
              + " zwnj AElig aelig OElig oelig szlig ETH eth THORN thorn Oslash oslash Aring aring"
              + " Scaron scaron Yuml yuml Ccedil ccedil Ntilde ntilde Atilde atilde Otilde otilde"
              + " Agrave Aacute Acirc Auml agrave aacute acirc auml Egrave Eacute Ecirc Euml egrave"
              + " eacute ecirc euml Igrave Iacute Icirc Iuml igrave iacute icirc iuml Ograve Oacute"
              + " Ocirc Ouml ograve oacute ocirc ouml Ugrave Uacute Ucirc Uuml ugrave uacute ucirc"
              + " uuml Yacute yacute");
  private static final String LINK = "](http";
  private static final String BOLD = "**";
  private static final int LONGEST_NAME = 10;
  private static final int LONGEST_TAG = 500;
  private static final int HEXADECIMAL = 16;

  private Markup() {}

  private static ImmutableSet<String> names(String names) {
    return ImmutableSet.copyOf(WORDS.split(names));
  }

  /** {@return the first piece of markup; empty if there is none} */
  static Optional<String> first(String text) {
    return mayBeIn(text) ? search(text) : Optional.empty();
  }

  /** Excludes most texts quickly: those without a character with which markup begins. */
  private static boolean mayBeIn(String text) {
    return text.indexOf('<') >= 0
        || text.indexOf('&') >= 0
        || text.indexOf('_') >= 0
        || text.indexOf('\\') >= 0
        || text.contains(LINK)
        || text.contains(BOLD);
  }

  private static Optional<String> search(String text) {
    int tagsEnd = 0;
    for (int i = 0; i < text.length(); i++) {
      int end =
          switch (text.charAt(i)) {
            case '<' -> {
              // A text of many opening brackets is searched for a closing one only once.
              tagsEnd = tagsEnd > i || tagsEnd < 0 ? tagsEnd : text.indexOf('>', i);
              yield tagsEnd < 0 ? -1 : endOfTag(text, i, tagsEnd);
            }
            case '&' -> endOfReference(text, i);
            case ']' -> text.startsWith(LINK, i) ? i + LINK.length() : -1;
            case '*' -> endOfBold(text, i);
            case '\\' -> endOfDigits(text, i, "\\u", 6);
            case '_' ->
                endOfDigits(text, i, "_x", 6) > 0 && text.startsWith("_", i + 6) ? i + 7 : -1;
            default -> -1;
          };
      if (end > 0) {
        return Optional.of(text.substring(i, end));
      }
    }
    return Optional.empty();
  }

  /** {@return the index after a tag or comment that begins at an index; -1 if none does} */
  private static int endOfTag(String text, int start, int close) {
    if (text.startsWith("<!--", start)) {
      return start + 4;
    }
    int name = text.startsWith("/", start + 1) ? start + 2 : start + 1;
    int end = name;
    while (end < close && end - name <= LONGEST_NAME && isPartOfName(text.charAt(end))) {
      end++;
    }
    if (!TAGS.contains(Ascii.toLowerCase(text.substring(name, end)))) {
      return -1;
    }
    return end == close
            || text.charAt(end) == '/'
            || (Character.isWhitespace(text.charAt(end)) && hasAttributes(text, end, close))
        ? close + 1
        : -1;
  }

  /** {@return whether what follows the name of a tag is blank, a stroke or has an equals sign} */
  private static boolean hasAttributes(String text, int start, int close) {
    if (close - start > LONGEST_TAG) {
      return false;
    }
    String rest = text.substring(start, close).strip();
    return rest.isEmpty() || rest.equals("/") || rest.indexOf('=') > 0;
  }

  private static boolean isPartOfName(char unit) {
    return Ascii.isLowerCase(Ascii.toLowerCase(unit)) || isDigit(unit) || unit == ':';
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  /** {@return the index after a character reference that begins at an index; -1 if none does} */
  private static int endOfReference(String text, int start) {
    int last = Math.min(text.length(), start + LONGEST_NAME) - 1;
    int end = start + 1;
    while (end < last && text.charAt(end) != ';') {
      end++;
    }
    if (end < start + 3 || text.charAt(end) != ';') {
      return -1;
    }
    String name = text.substring(start + 1, end);
    return REFERENCES.contains(name) || isNumber(name) ? end + 1 : -1;
  }

  private static boolean isNumber(String name) {
    if (name.charAt(0) != '#') {
      return false;
    }
    boolean hexadecimal = Ascii.toLowerCase(name.charAt(1)) == 'x';
    String digits = name.substring(hexadecimal ? 2 : 1);
    return !digits.isEmpty()
        && digits
            .chars()
            .allMatch(digit -> Character.digit((char) digit, hexadecimal ? HEXADECIMAL : 10) >= 0);
  }

  /** {@return the index after asterisks that begin bold text; -1 if they begin none} */
  private static int endOfBold(String text, int start) {
    int end = start + BOLD.length();
    return text.startsWith(BOLD, start)
            && end < text.length()
            && Character.isLetterOrDigit(text.charAt(end))
            && (start == 0 || Character.isWhitespace(text.charAt(start - 1)))
            && text.indexOf(BOLD, end) > 0
        ? end
        : -1;
  }

  /** {@return the index after a mark with four hexadecimal digits; -1 if there is none} */
  private static int endOfDigits(String text, int start, String mark, int length) {
    if (!text.startsWith(mark, start) || start + length > text.length()) {
      return -1;
    }
    for (int i = start + mark.length(); i < start + length; i++) {
      if (Character.digit(text.charAt(i), HEXADECIMAL) < 0) {
        return -1;
      }
    }
    return start + length;
  }
}
