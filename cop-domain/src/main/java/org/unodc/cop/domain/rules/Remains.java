package org.unodc.cop.domain.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Searches for what tools, scans and unfinished drafts leave in a text: markers of a conflict,
 * format arguments, signs of a markup, words divided at the end of a line, digits for letters,
 * leaders of a table of contents, notes to translators, brackets that are not closed.
 *
 * <p>Each expression is tried only where its first characters are, and each of its repetitions is
 * bounded or possessive, so the time depends only on the length of the text.
 */
public final class Remains {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** A whole text that is no text: keys, ids, numbers of days, tests. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
              + "|(?!www\\.)[a-z]{2,20}+(?:\\.[a-z-]{3,20}+){2,6}+(?<!\\.(?:com|org|net|int|gov|edu|info))"
              + "|(?:3[6-9]|4[0-9]|5[0-5])[0-9]{3}"
              + "|(?i:test|testing|prueba|essai|тест|测试|اختبار)(?: ?[0-9]{1,3})?"
              + "|(?:asdf|qwert|йцук|фыва)\\p{Ll}{0,20}+"
              + "|[a-z]");

  /** What stands at the beginning of a text: tags of languages, bullets, lines of a cover page. */
  private static final Pattern BEGINNING =
      Pattern.compile(
          "\\[(?:AR|EN|ES|FR|RU|ZH|DE)\\]|[•▪‣·] |Cop(?:y of|ie de|ia de) (?=\\p{Lu})|=(?=\\p{L})|Distr\\.: ?|[A-Z]{1,2}\\.[0-9]{2}-[0-9]{5}");

  /** What stands at the end of a text: lines of a cover page, footnotes, versions. */
  private static final Pattern END =
      Pattern.compile(
          "(?<=\\p{Ll}{2})[¹*]|[,;]"
              + "| Original: ?(?:English|French|Spanish|Arabic|Chinese|Russian)"
              + "| (?:COPY )?RECEIVED [0-9]{1,2} [A-Z]{3}(?: [0-9]{4})?"
              + "| v[0-9]{1,2} (?i:final|draft)(?: ?\\([0-9]{1,2}\\))?");

  private static final int LONGEST_END = 40;
  private static final String FIRST_SIGNS = "[•▪‣·=";
  private static final String LAST_SIGNS = "¹*,;";
  private static final ImmutableList<String> WHOLE_BEGINNINGS =
      ImmutableList.of("test", "prueba", "essai", "тест", "测试", "اختبار", "йцук", "фыва");

  /** The length of the longest text of several words that is no text as a whole. */
  private static final int SHORT = 12;

  /** Latin and Cyrillic letters, and letters that are not capitals. */
  private static final String LETTER = "[A-Za-zÀ-ÖØ-öø-\\u024F\\u0400-\\u052F]";

  private static final String SMALL = "[a-zß-öø-\\u024F\\u0430-\\u045F]";

  private static final Pattern PAGE =
      Pattern.compile("\\b(?:page|página|стр\\.) [0-9]{1,3} (?:of|sur|de|из) [0-9]{1,3}\\b", FLAGS);
  private static final Pattern NOTE =
      Pattern.compile(
          "\\[(?:illegible|illisible|ilegible|неразборчиво|غير مقروء|无法辨认|to be translated"
              + "|à traduire|por traducir|перевести|待翻译|للترجمة)\\]",
          FLAGS);
  private static final Pattern TOOL =
      Pattern.compile(
          "DeepL\\.com|TODO(?::| (?:add|ask|check|confirm|fix|translate|update|verify) )|<!\\[CDATA\\[|Click or tap here");
  private static final Pattern DIVIDED =
      Pattern.compile(
          "(?<="
              + SMALL
              + "{2})-(?: (?!(?:and|or|to|und|oder|bis|sowie|et|ou|y|o|u|e|и|или|en|of|as)\\b)|\\n)"
              + SMALL
              + "{2}");
  private static final Pattern DIGIT_IN_WORD =
      Pattern.compile(
          "(?<![\\p{N}\\p{L}/@._-])\\p{L}\\p{Ll}{0,20}+(?<="
              + LETTER
              + ")[01]"
              + SMALL
              + "{1,20}+(?![\\p{N}\\p{L}/@._-])");
  private static final Pattern SPACED =
      Pattern.compile("(?<!\\p{L})\\p{L}(?: \\p{Ll}){3}(?!\\p{L})");
  private static final Pattern STRAY_SIGNS = Pattern.compile(" [·~^¨´`°¬¦]{2,3} ");

  /** Only after endings of nouns, because of words such as hydrochlorofluorocarbons. */
  private static final Pattern JOINED =
      Pattern.compile("(?<=(?:ance|ange|ence|ion|ity|ment|ness|ship|ties))of(?!f)(?=[a-z]{4})");

  private static final Pattern BAR = Pattern.compile("(?<=[a-z])\\|(?=[a-z])");
  private static final Pattern BROKEN = Pattern.compile("(?<=\\p{L})\\n(?=\\p{Ll})");

  private static final ImmutableSet<String> FUNCTION_WORDS =
      ImmutableSet.of(
          "the", "of", "and", "for", "to", "in", "des", "du", "les", "el", "los", "и", "в");

  private Remains() {}

  /** {@return the first of them; empty if there is none} */
  public static Optional<String> first(String text) {
    if (isDoubled(text) || (mayBeWhole(text) && WHOLE.matcher(text).matches())) {
      return Optional.of(text);
    }
    Matcher beginning = BEGINNING.matcher(text);
    if (beginning.lookingAt()) {
      return Optional.of(beginning.group());
    }
    return end(text).or(() -> within(text)).or(() -> open(text));
  }

  /** {@return whether a text may have one of them as a whole, at its ends or between its words} */
  static boolean mayBeIn(String text) {
    return mayBeWhole(text)
        || FIRST_SIGNS.indexOf(text.charAt(0)) >= 0
        || text.startsWith("Cop")
        || text.startsWith("Distr")
        || text.indexOf('.') == 1
        || text.indexOf('.') == 2
        || LAST_SIGNS.indexOf(text.charAt(text.length() - 1)) >= 0
        || text.indexOf('\n') >= 0
        || isDoubled(text)
        || hasOddWords(text)
        || open(text).isPresent();
  }

  /** {@return whether a text is short or one word, and begins as one that is no text} */
  private static boolean mayBeWhole(String text) {
    if (text.length() > SHORT && text.indexOf(' ') >= 0) {
      return false;
    }
    char first = text.charAt(0);
    return (first >= 'a' && first <= 'z')
        || (first >= '0' && first <= '9')
        || WHOLE_BEGINNINGS.stream()
            .anyMatch(word -> text.regionMatches(true, 0, word, 0, word.length()));
  }

  /** {@return whether a word is there twice, or two words in a row have one letter} */
  private static boolean hasOddWords(String text) {
    int word = 0;
    for (int blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', word)) {
      int length = blank - word;
      boolean mayBeSpaced =
          length == 1
              && blank + 2 < text.length()
              && text.charAt(blank + 2) == ' '
              && Character.isLetter(text.charAt(word));
      if (mayBeSpaced || isRepeated(text, word, blank)) {
        return true;
      }
      word = blank + 1;
    }
    return false;
  }

  private static Optional<String> end(String text) {
    Matcher end =
        END.matcher(text)
            .region(Math.max(0, text.length() - LONGEST_END), text.length())
            .useTransparentBounds(true);
    while (end.find()) {
      if (end.end() == text.length()) {
        return Optional.of(end.group());
      }
    }
    return Optional.empty();
  }

  /** {@return what a sign within the text begins} */
  private static Optional<String> within(String text) {
    for (int index = 0; index < text.length(); index++) {
      int i = index;
      Optional<String> found =
          switch (text.charAt(i)) {
            case '<', '>', '=' ->
                run(text, i, 7).filter(any -> !fillsALine(text)).or(() -> here(TOOL, text, i));
            case '.' -> leader(text, i);
            case '*' -> pair(text, i, "**");
            case '"' -> quotes(text, i);
            case ';' -> run(text, i, 2).filter(any -> i == 0 || text.charAt(i - 1) != '(');
            case '%' -> formatArgument(text, i);
            case '\\' -> escape(text, i);
            case '[' -> here(NOTE, text, i);
            case 'D', 'T', 'C' -> here(TOOL, text, i);
            case 'p', 'P', 'с', 'С' -> here(PAGE, text, i);
            case '-' -> here(DIVIDED, text, i);
            case 'ﬀ', 'ﬁ', 'ﬂ', 'ﬃ', 'ﬄ' -> Optional.of(text.substring(i, i + 1));
            case '0', '1' -> inWord(text, i);
            case ' ' -> words(text, i).or(() -> here(STRAY_SIGNS, text, i));
            case 'o' -> here(JOINED, text, i);
            case '|' ->
                here(BAR, text, i).filter(bar -> text.indexOf('|') == text.lastIndexOf('|'));
            case '\n' -> here(BROKEN, text, i).filter(line -> text.indexOf('\n', i + 1) < 0);
            default -> Optional.empty();
          };
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** {@return spaced letters or a doubled word around a blank} */
  private static Optional<String> words(String text, int blank) {
    int start = text.lastIndexOf(' ', blank - 1) + 1;
    Optional<String> spaced = start == blank - 1 ? here(SPACED, text, start) : Optional.empty();
    return spaced.isEmpty()
            && isRepeated(text, start, blank)
            && FUNCTION_WORDS.contains(text.substring(start, blank).toLowerCase(Locale.ROOT))
        ? Optional.of(text.substring(start, 2 * blank - start + 1))
        : spaced;
  }

  /** {@return whether the word between a start and a blank also follows the blank} */
  private static boolean isRepeated(String text, int start, int blank) {
    int end = 2 * blank - start + 1;
    return end <= text.length()
        && blank > start
        && Character.toLowerCase(text.charAt(start))
            == Character.toLowerCase(text.charAt(blank + 1))
        && text.regionMatches(true, start, text, blank + 1, blank - start)
        && (end == text.length() || !Character.isLetter(text.charAt(end)));
  }

  private static Optional<String> here(Pattern pattern, String text, int at) {
    Matcher matcher =
        pattern
            .matcher(text)
            .region(at, text.length())
            .useTransparentBounds(true)
            .useAnchoringBounds(false);
    return matcher.lookingAt() ? Optional.of(matcher.group()) : Optional.empty();
  }

  /** {@return the word with a digit between its small letters} */
  private static Optional<String> inWord(String text, int at) {
    int start = at;
    while (start > 0 && at - start < 21 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start == at || !Character.isLowerCase(text.charAt(at - 1))
        ? Optional.empty()
        : here(DIGIT_IN_WORD, text, start);
  }

  private static Optional<String> run(String text, int at, int length) {
    for (int i = at + 1; i < at + length; i++) {
      if (i >= text.length() || text.charAt(i) != text.charAt(at)) {
        return Optional.empty();
      }
    }
    return Optional.of(text.substring(at, at + length));
  }

  /** {@return whether a text has several lines, so that a run of signs may be a ruling} */
  private static boolean fillsALine(String text) {
    return text.indexOf('\n') >= 0;
  }

  private static Optional<String> leader(String text, int at) {
    return run(text, at, 5)
        .filter(
            dots -> {
              int end = at;
              while (end < text.length() && ". ".indexOf(text.charAt(end)) >= 0) {
                end++;
              }
              return end < text.length() && Character.isDigit(text.charAt(end));
            });
  }

  private static Optional<String> pair(String text, int at, String sign) {
    return text.startsWith(sign, at)
            && at + 2 < text.length()
            && Character.isLetter(text.charAt(at + 2))
            && text.indexOf(sign, at + 2) > 0
        ? Optional.of(sign)
        : Optional.empty();
  }

  private static Optional<String> quotes(String text, int at) {
    return run(text, at, 2)
        .filter(
            quotes ->
                (at + 2 < text.length() && Character.isLetter(text.charAt(at + 2)))
                    || (at > 0 && Character.isLetter(text.charAt(at - 1))));
  }

  private static Optional<String> formatArgument(String text, int at) {
    boolean isArgument =
        at + 1 < text.length()
            && "sd".indexOf(text.charAt(at + 1)) >= 0
            && (at == 0 || text.charAt(at - 1) == ' ')
            && (at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
    return isArgument ? Optional.of(text.substring(at, at + 2)) : Optional.empty();
  }

  /** {@return the escape of the end of a line or of a tab; empty in a path of a disk} */
  private static Optional<String> escape(String text, int at) {
    boolean isEscape =
        at + 1 < text.length()
            && "nrt".indexOf(text.charAt(at + 1)) >= 0
            && !text.contains(":\\")
            && !text.startsWith("\\\\");
    return isEscape ? Optional.of(text.substring(at, at + 2)) : Optional.empty();
  }

  /** {@return whether a text of several words is there twice, one after the other} */
  private static boolean isDoubled(String text) {
    int half = text.length() / 2;
    return text.length() % 2 == 1
        && text.charAt(half) == ' '
        && text.indexOf(' ') < half
        && text.regionMatches(0, text, half + 1, half);
  }

  /** {@return a bracket or a quotation mark that is opened more often than closed} */
  private static Optional<String> open(String text) {
    if (text.indexOf('(') < 0
        && text.indexOf('（') < 0
        && text.indexOf('«') < 0
        && text.indexOf('„') < 0) {
      return Optional.empty();
    }
    int brackets = 0;
    int guillemets = 0;
    int low = 0;
    int high = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '(', '（' -> brackets += i > 0 && ":;-".indexOf(text.charAt(i - 1)) >= 0 ? 0 : 1;
        case ')', '）' -> brackets--;
        case '«' -> guillemets++;
        case '»' -> guillemets--;
        case '„' -> low++;
        case '“', '”', '"' -> high++;
        default -> {}
      }
    }
    if (brackets > 0) {
      return Optional.of("(");
    }
    if (guillemets > 0) {
      return Optional.of("«");
    }
    return low > high ? Optional.of("„") : Optional.empty();
  }
}
