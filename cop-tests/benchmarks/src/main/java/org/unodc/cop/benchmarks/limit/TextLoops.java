package org.unodc.cop.benchmarks.limit;

import java.text.Normalizer;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.function.Predicate;
import org.unodc.cop.domain.Conference;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.sideevent.SideEvent;

/** Rules about all texts of a record. */
final class TextLoops {
  private static final char FIRST_MARK = '\u0300';
  private static final char NO_BREAK = '\u00A0';
  private static final String BEFORE_TWO_BLANKS = ".!?:\n ";

  private TextLoops() {}

  static int missingOriginals(Conference record) {
    Count count = new Count();
    new RecordTexts(
            text -> {
              if (text.original().isPresent() && !text.texts().containsKey(text.original().get())) {
                count.add();
              }
            },
            text -> {})
        .visit(record);
    return count.total;
  }

  static int wrongTags(Conference record) {
    Count count = new Count();
    new RecordTexts(text -> countTags(text, count), text -> {}).visit(record);
    for (SideEvent event : record.sideEvents()) {
      for (String tag : event.languages()) {
        count.addIf(!isWellFormed(tag));
      }
    }
    return count.total;
  }

  private static void countTags(LocalizedText text, Count count) {
    for (String tag : text.texts().keySet()) {
      count.addIf(!isWellFormed(tag));
    }
    text.original()
        .filter(tag -> !text.texts().containsKey(tag))
        .ifPresent(tag -> count.addIf(!isWellFormed(tag)));
  }

  private static boolean isWellFormed(String tag) {
    if (tag.length() == 2 && isLowerCase(tag.charAt(0)) && isLowerCase(tag.charAt(1))) {
      return true;
    }
    try {
      new Locale.Builder().setLanguageTag(tag);
      return true;
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  private static boolean isLowerCase(char letter) {
    return letter >= 'a' && letter <= 'z';
  }

  static int notInFormC(Conference record) {
    return count(record, text -> !isInFormC(text));
  }

  private static boolean isInFormC(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_MARK) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
      }
    }
    return true;
  }

  static int extraBlanks(Conference record) {
    return count(record, TextLoops::hasExtraBlanks);
  }

  private static boolean hasExtraBlanks(String text) {
    if (isBlank(text.charAt(0)) || isBlank(text.charAt(text.length() - 1))) {
      return true;
    }
    for (int i = 1; i < text.length() - 1; i++) {
      if (isSpace(text.charAt(i)) && isSpace(text.charAt(i + 1))) {
        char before = text.charAt(i - 1);
        if (!isSpace(before) && BEFORE_TWO_BLANKS.indexOf(before) < 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSpace(char unit) {
    return unit == ' ' || unit == NO_BREAK || unit == '\t';
  }

  private static boolean isBlank(char unit) {
    return unit == NO_BREAK || Character.isWhitespace(unit);
  }

  private static int count(Conference record, Predicate<String> isWrong) {
    Count count = new Count();
    new RecordTexts(
            text -> text.texts().values().forEach(words -> count.addIf(isWrong.test(words))),
            text -> count.addIf(isWrong.test(text)))
        .visit(record);
    return count.total;
  }

  /** Counts findings. */
  private static final class Count {
    private int total;

    private void add() {
      total++;
    }

    private void addIf(boolean isFinding) {
      if (isFinding) {
        total++;
      }
    }
  }
}
