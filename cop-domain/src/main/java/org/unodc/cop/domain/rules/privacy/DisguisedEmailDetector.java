package org.unodc.cop.domain.rules.privacy;

import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;

/**
 * Detects e-mail addresses whose signs are written as words, such as {@code anna (at) example (dot)
 * org} or {@code anna arroba example punto org}, in the six official languages.
 *
 * <p>Every repetition in the pattern is bounded or possessive, so the time depends only on the
 * length of the text.
 */
final class DisguisedEmailDetector {
  private static final String OPEN = "[(\\[{<（【［]\\s?+";
  private static final String CLOSE = "\\s?+[)\\]}>）】］]";
  private static final String DOTS = "dot|punto|point|точка|点|點|نقطة";
  private static final String LABEL = "[\\p{L}\\p{N}_-]{1,63}+";
  private static final String TOP = "\\p{L}{2,63}";

  /** A sign in brackets; then the dot may be a point, or a word with or without brackets. */
  private static final String BRACKETED =
      "\\s{0,3}+"
          + OPEN
          + "(?:at|@|arroba|arobase|собака|собачка|艾特|圈a|آت|أت)"
          + CLOSE
          + "\\s{0,3}+(?:"
          + LABEL
          + "(?:\\s{0,2}+(?:\\.|"
          + OPEN
          + "(?:"
          + DOTS
          + "|\\.)"
          + CLOSE
          + ")\\s{0,2}+|\\s{1,2}+(?:"
          + DOTS
          + ")\\s{1,2}+)){1,10}"
          + TOP;

  private static final Pattern DISGUISED =
      Pattern.compile(
          "[\\p{L}\\p{N}._%+-](?:"
              + BRACKETED
              + "|"
              + words("at", "dot", "")
              + "|"
              + words("arroba", "punto", "|\\.")
              + "|"
              + words("arobase", "point", "|\\.")
              + "|"
              + words("собака|собачка", "точка", "|\\.")
              + "|"
              + words("艾特", "点|點", "|\\.")
              + "|"
              + words("آت|أت", "نقطة", "|\\.")
              + ")",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Every disguised address contains at least one of these texts. */
  private static final ImmutableList<String> CLUES =
      ImmutableList.of(
          " dot ", " DOT ", " Dot ", "arroba", "ARROBA", "arobase", "AROBASE", "соба", "СОБА", "艾特",
          "آت", "أت");

  private static final String BRACKETS = "([{<（【［";

  /** The first characters of the clues and the brackets. */
  private static final String BEGINNINGS = " aAсС艾آأ" + BRACKETS;

  private static final boolean[] MAY_BEGIN = new boolean[128];

  static {
    for (int unit = 0; unit < MAY_BEGIN.length; unit++) {
      MAY_BEGIN[unit] = BEGINNINGS.indexOf(unit) >= 0;
    }
  }

  private DisguisedEmailDetector() {}

  /** {@return whether a text has a disguised e-mail address} */
  static boolean isIn(String text) {
    return mayBeIn(text) && DISGUISED.matcher(text).find();
  }

  private static boolean mayBeIn(String text) {
    for (int i = 0; i < text.length() - 1; i++) {
      char unit = text.charAt(i);
      boolean mayBegin = unit < MAY_BEGIN.length ? MAY_BEGIN[unit] : BEGINNINGS.indexOf(unit) >= 0;
      if (mayBegin && (BRACKETS.indexOf(unit) >= 0 ? isSign(text, i + 1) : isClue(text, i, unit))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClue(String text, int at, char unit) {
    String second = unit < MAY_BEGIN.length ? "dDrR" : "оО特ت";
    if (second.indexOf(text.charAt(at + 1)) < 0) {
      return false;
    }
    for (String clue : CLUES) {
      if (text.startsWith(clue, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSign(String text, int start) {
    int from = text.charAt(start) == ' ' ? start + 1 : start;
    return text.regionMatches(true, from, "at", 0, 2)
        || text.regionMatches(from, "@", 0, 1)
        || text.regionMatches(true, from, "圈a", 0, 2);
  }

  private static String words(String at, String dot, String point) {
    return "\\s{0,3}+(?<!\\p{IsLatin})(?:"
        + at
        + ")(?!\\p{IsLatin})\\s{0,3}+"
        + LABEL
        + "(?:\\s{1,3}+(?:"
        + dot
        + ")\\s{1,3}+"
        + (point.isEmpty() ? "" : "|\\s{0,3}+(?:" + dot + point + ")\\s{0,3}+")
        + ")(?:"
        + LABEL
        + "\\s{0,3}+(?:"
        + dot
        + "|\\.)\\s{0,3}+){0,9}"
        + TOP;
  }
}
