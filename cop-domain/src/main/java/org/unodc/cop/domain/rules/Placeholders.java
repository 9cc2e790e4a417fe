package org.unodc.cop.domain.rules;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Searches for words that stand in for a text that is still missing: abbreviations in capitals such
 * as TBC, errors and formulas of spreadsheets such as #REF!, sample text, and whole texts such as
 * "à confirmer". A text without letters, digits and symbols, such as "...", is a placeholder as a
 * whole.
 */
public final class Placeholders {
  /** Whole texts, by their length. */
  private static final ImmutableListMultimap<Integer, String> WHOLE =
      Multimaps.index(
          ImmutableList.of(
              "tbc",
              "tbd",
              "tba",
              "n/a",
              "null",
              "undefined",
              "xxx",
              "untitled",
              "no title",
              "no name",
              "to be confirmed",
              "to be determined",
              "to be decided",
              "to be announced",
              "to be added",
              "to be completed",
              "see above",
              "see below",
              "as above",
              "same as above",
              "object object",
              "not available",
              "not applicable",
              "insert text here",
              "enter text here",
              "click here to enter text",
              "à confirmer",
              "à déterminer",
              "à préciser",
              "à compléter",
              "à venir",
              "à définir",
              "sans titre",
              "voir ci-dessus",
              "non disponible",
              "non applicable",
              "sans objet",
              "por confirmar",
              "por determinar",
              "por definir",
              "por completar",
              "a confirmar",
              "a determinar",
              "pendiente",
              "sin título",
              "véase más arriba",
              "no disponible",
              "no aplicable",
              "подлежит уточнению",
              "подлежит определению",
              "уточняется",
              "будет уточнено",
              "будет определено",
              "без названия",
              "см. выше",
              "нет данных",
              "не применимо",
              "неприменимо",
              "н/д",
              "н/п",
              "يحدد لاحقا",
              "يحدد لاحقاً",
              "يُحدد لاحقا",
              "يُحدد لاحقاً",
              "سيحدد لاحقا",
              "سيحدد لاحقاً",
              "سيُحدد لاحقاً",
              "يؤكد لاحقا",
              "غير متاح",
              "غير متوفر",
              "انظر أعلاه",
              "لا ينطبق",
              "بدون عنوان",
              "بلا عنوان",
              "待定",
              "待确认",
              "待补充",
              "待填写",
              "暂无",
              "暂缺",
              "未定",
              "同上",
              "不适用",
              "无标题"),
          String::length);

  private static final ImmutableList<String> ERRORS =
      ImmutableList.of(
          "#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!");
  private static final ImmutableList<String> CAPITALS =
      ImmutableList.of("TBC", "TBD", "TBA", "N/A", "NaN", "FIXME", "XXXX");
  private static final ImmutableList<String> INSTRUCTIONS =
      ImmutableList.of(
          "[insert",
          "[add",
          "[enter",
          "[name",
          "[title",
          "[date",
          "[insérer",
          "[nom",
          "[titre",
          "[insertar",
          "[nombre",
          "[título",
          "[вставить",
          "[указать",
          "[название",
          "[дата",
          "[أدخل",
          "[أدرج",
          "[يُدرج",
          "[插入",
          "[填写",
          "[名称",
          "[日期");
  private static final String SAMPLE = "Lorem ipsum";

  /** A name whose initials are those of a placeholder, such as Tropical Biology Association. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?<!\\p{L})T(?!o )\\p{L}+ (?:\\p{Ll}+ ){0,2}B(?!e )\\p{L}+ (?:\\p{Ll}+"
              + " ){0,2}([ACD])\\p{L}+");

  /** What follows a placeholder that is the name of a company, such as TBC Bank. */
  private static final Pattern REST_OF_NAME =
      Pattern.compile(
          " (?:Bank|Group|Foundation|Institute|Capital|Insurance|Corporation|Consulting|Holding"
              + "|Media|Ltd|LLC|GmbH|Inc)(?!\\p{L})");

  private static final char WIDE_QUESTION_MARK = '？';

  /** The characters of ASCII with which a placeholder inside a text begins. */
  private static final boolean[] BEGINNINGS = new boolean[128];

  static {
    "#?_TNFX[{$=".chars().forEach(unit -> BEGINNINGS[unit] = true);
  }

  private static final int LONGEST_WHOLE = 24;
  private static final int SIGNS_OF_A_RUN = 3;

  private Placeholders() {}

  /** {@return the placeholder for which the initials of a name in this text could be mistaken} */
  public static Optional<String> acronymOfName(String text) {
    if (text.indexOf('T') < 0) {
      return Optional.empty();
    }
    Matcher name = NAME.matcher(text);
    return name.find() ? Optional.of("TB" + name.group(1)) : Optional.empty();
  }

  /** {@return the first placeholder; empty if there is none} */
  public static Optional<String> first(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit < BEGINNINGS.length ? BEGINNINGS[unit] : unit == WIDE_QUESTION_MARK) {
        Optional<String> found = at(text, i, unit);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    if (text.contains(SAMPLE)) {
      return Optional.of(SAMPLE);
    }
    return isWhole(text) ? Optional.of(text.strip()) : Optional.empty();
  }

  /** {@return whether a text is a placeholder as a whole, apart from punctuation around it} */
  static boolean isWhole(String text) {
    int start = 0;
    while (start < text.length() && !isContent(text.charAt(start))) {
      start++;
    }
    int end = text.length();
    while (end > start && !isContent(text.charAt(end - 1))) {
      end--;
    }
    return start == end || (end - start <= LONGEST_WHOLE && isWhole(text, start, end));
  }

  /** {@return whether a unit is a letter, a digit or a symbol} */
  private static boolean isContent(char unit) {
    return (unit >= 'a' && unit <= 'z')
        || (unit > '\u007F' && !isPunctuation(unit))
        || Character.isLetterOrDigit(unit);
  }

  private static boolean isPunctuation(char unit) {
    return unit < '\u00AA'
        || (unit >= '\u2000' && unit <= '\u206F')
        || (unit >= '\u3000' && unit <= '\u3003')
        || "«»¿·。、《》「」【】（）；：，！？٪؟،؛".indexOf(unit) >= 0;
  }

  private static boolean isWhole(String text, int start, int end) {
    for (String phrase : WHOLE.get(end - start)) {
      if (text.regionMatches(true, start, phrase, 0, phrase.length())) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> at(String text, int at, char unit) {
    return switch (unit) {
      case '#' -> anyOf(ERRORS, text, at);
      case '?', WIDE_QUESTION_MARK, '_' ->
          run(text, at, unit == '_' ? SIGNS_OF_A_RUN + 1 : SIGNS_OF_A_RUN)
              .or(() -> missingNumber(text, at));
      case 'T', 'N', 'F', 'X' -> word(text, at);
      case '[' -> anyOf(INSTRUCTIONS, text, at);
      case '=' -> at == 0 ? formula(text) : Optional.empty();
      case '{', '$' ->
          text.startsWith("{{", at) || text.startsWith("${", at)
              ? Optional.of(text.substring(at, at + 2))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** {@return two question marks for a number, such as in art. ??} */
  private static Optional<String> missingNumber(String text, int at) {
    return at > 1 && text.startsWith(". ??", at - 2)
        ? Optional.of(text.substring(at, at + 2))
        : Optional.empty();
  }

  /** {@return the beginning of a formula of a spreadsheet, such as that of a sum} */
  private static Optional<String> formula(String text) {
    int end = 1;
    while (end < text.length() && Ascii.isUpperCase(text.charAt(end))) {
      end++;
    }
    return end > 1 && text.startsWith("(", end)
        ? Optional.of(text.substring(0, end + 1))
        : Optional.empty();
  }

  private static Optional<String> word(String text, int at) {
    if (!startsInCapitals(text, at) || (at > 0 && isPartOfName(text.charAt(at - 1)))) {
      return Optional.empty();
    }
    return anyOf(CAPITALS, text, at)
        .filter(
            word ->
                at + word.length() == text.length()
                    || !isPartOfName(text.charAt(at + word.length())))
        .filter(word -> !isNameFrom(text, at + word.length()));
  }

  private static boolean isNameFrom(String text, int end) {
    return REST_OF_NAME.matcher(text).region(end, text.length()).lookingAt();
  }

  private static boolean startsInCapitals(String text, int at) {
    return at + 1 < text.length() && "B/aIX".indexOf(text.charAt(at + 1)) >= 0;
  }

  /** {@return whether a character continues a word, a name or a document symbol} */
  private static boolean isPartOfName(char unit) {
    return Character.isLetterOrDigit(unit) || "/-_&.'’".indexOf(unit) >= 0;
  }

  private static Optional<String> anyOf(ImmutableList<String> phrases, String text, int at) {
    for (String phrase : phrases) {
      if (text.startsWith(phrase, at)) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> run(String text, int at, int length) {
    char sign = text.charAt(at);
    boolean isEmphasis =
        sign == '?'
            && at > 0
            && at + length == text.length()
            && Character.isLetter(text.charAt(at - 1));
    if (isEmphasis) {
      return Optional.empty(); // such as "What next???"
    }
    for (int i = at; i < at + length; i++) {
      if (i >= text.length() || text.charAt(i) != sign) {
        return Optional.empty();
      }
    }
    return isRuling(text, at) ? Optional.empty() : Optional.of(text.substring(at, at + length));
  }

  /** {@return whether a run of underscores fills a line between two others, as a ruling does} */
  private static boolean isRuling(String text, int at) {
    int start = text.lastIndexOf('\n', at) + 1;
    int end = text.indexOf('\n', at);
    return start > 0
        && end > 0
        && text.substring(start, end).strip().chars().allMatch(unit -> unit == '_');
  }
}
