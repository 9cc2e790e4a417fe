package org.unodc.cop.examples.cli.output;

import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unodc.cop.domain.language.UnsafeCharacters;
import org.unodc.cop.sdk.report.DisplayWidth;
import picocli.CommandLine.Model.CommandSpec;

/** Makes text safe for a terminal and wraps it by its width in columns. */
public final class PrintableText {
  /** A letter with its marks, or an emoji made of several characters. */
  private static final Pattern GRAPHEME = Pattern.compile("\\X");

  /** A letter or mark of Chinese or Japanese, between which a line can break without a space. */
  private static final String WIDE =
      "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\u3000-\\u303F\\uFF00-\\uFFEF";

  private static final String OPENING = "[\\p{Ps}\\p{Pi}&&[^\\p{ASCII}]]";

  /** A mark that does not begin a line. */
  private static final String CLOSING = "[、。，．：；？！…،؛؟\\p{Pe}\\p{Pf}&&[^\\p{ASCII}]]";

  /**
   * What stays in one line in a text without spaces: a wide letter or a word of other letters, with
   * the opening marks before it and the closing marks after it.
   */
  private static final Pattern UNIT =
      Pattern.compile(
          OPENING + "*(?:(?=[" + WIDE + "])\\X|[^" + WIDE + OPENING + "]++|\\X)" + CLOSING + "*+");

  private static final Pattern HAS_WIDE = Pattern.compile("[" + WIDE + "]");

  /** A word that stays in one line with the word after it: an arrow, a dash of a list. */
  private static final Pattern LEADS = Pattern.compile("[→←«¿¡(-]|.*" + OPENING);

  /** A word that stays in one line with the word before it. */
  private static final Pattern FOLLOWS = Pattern.compile("(?:" + CLOSING + "|[;:!?»)]).*");

  private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s\\p{Cc}]+");

  /** No letter or emoji in use is longer, but Unicode sets no limit. */
  private static final int MAXIMUM_GRAPHEME = 64;

  private static final String MARKUP = "\\`*_~^=&<>[]{}|$@#";

  private static final char FIRST_ISOLATE = '\u2066';
  private static final char POP_ISOLATE = '\u2069';

  private static final int MOST_COLUMNS = 80;
  private static final int LEAST_COLUMNS = 40;

  private static final Supplier<Integer> COLUMNS = Suppliers.memoize(PrintableText::columns);

  private PrintableText() {}

  /** {@return whether a text is an address that a browser opens} */
  public static boolean isWebAddress(String text) {
    return WEB_ADDRESS.matcher(text).matches();
  }

  /**
   * {@return the text with a Unicode escape for each character that is unsafe to print, such as one
   * that moves the cursor or changes the direction of the line}
   */
  public static String of(String text) {
    return UnsafeCharacters.replace(
        text,
        UnsafeCharacters::isSafeToPrint,
        point -> String.format(Locale.ROOT, "\\u%04X", point));
  }

  /** {@return the number of columns of a line: those of the terminal, from 40 to 80} */
  public static int width() {
    return COLUMNS.get();
  }

  private static int columns() {
    if (System.console() == null) {
      return MOST_COLUMNS;
    }
    int terminal = CommandSpec.create().usageMessage().autoWidth(true).width();
    return Math.max(LEAST_COLUMNS, Math.min(MOST_COLUMNS, terminal));
  }

  /** {@return a text of several lines with the same escapes; line breaks are kept} */
  public static String lines(String text) {
    return text.lines().map(line -> of(line) + "\n").collect(Collectors.joining());
  }

  /**
   * {@return the text with the same escapes, and with a character reference for each character that
   * could be markup in Markdown}
   */
  public static String inMarkdown(String text) {
    return of(text)
        .codePoints()
        .mapToObj(
            point -> MARKUP.indexOf(point) < 0 ? Character.toString(point) : "&#" + point + ";")
        .collect(Collectors.joining());
  }

  /** {@return the text with the same escapes, in lines of the {@link #width}} */
  public static List<String> wrapped(String text) {
    return wrapped(of(text), width());
  }

  /**
   * {@return the text in lines of at most this width}
   *
   * <p>Lines break at spaces, and in Chinese between two letters, but not before a closing mark and
   * not after an opening mark or an arrow. A word that is wider than a line breaks after any letter
   * or emoji, and between any two characters of a letter that is itself wider than a line or
   * extremely long.
   *
   * <p>An isolate, which keeps the direction of a name apart from that of the sentence, is closed
   * at the end of a line and opened again in the next one, because a terminal orders each line by
   * itself.
   */
  public static List<String> wrapped(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int width = 0;
    for (String unit : units(text)) {
      String next = line.isEmpty() ? unit.stripLeading() : unit;
      if (!line.isEmpty() && width + DisplayWidth.of(next) > columns) {
        lines.add(line.toString());
        line.setLength(0);
        width = 0;
        next = unit.stripLeading();
      }
      for (String part : parts(next, columns)) {
        int partWidth = DisplayWidth.of(part);
        if (width + partWidth > columns && !line.isEmpty()) {
          lines.add(line.toString());
          line.setLength(0);
          width = 0;
        }
        line.append(part);
        width += partWidth;
      }
    }
    lines.add(line.toString());
    return withWholeIsolates(lines);
  }

  private static List<String> withWholeIsolates(List<String> lines) {
    List<String> whole = new ArrayList<>();
    Deque<Character> open = new ArrayDeque<>();
    for (String line : lines) {
      StringBuilder text = new StringBuilder();
      open.descendingIterator().forEachRemaining(text::append);
      text.append(line);
      for (char character : line.toCharArray()) {
        if (character >= FIRST_ISOLATE && character < POP_ISOLATE) {
          open.push(character);
        } else if (character == POP_ISOLATE) {
          open.poll();
        }
      }
      whole.add(text.append(Character.toString(POP_ISOLATE).repeat(open.size())).toString());
    }
    return whole;
  }

  /** {@return the parts between which a line can break; each has the space before it} */
  private static List<String> units(String text) {
    List<String> units = new ArrayList<>();
    boolean leads = false;
    for (String word : Splitter.on(' ').split(text)) {
      List<String> parts =
          HAS_WIDE.matcher(word).find() ? matches(UNIT, word).toList() : List.of(word);
      String first = units.isEmpty() ? parts.get(0) : " " + parts.get(0);
      if (!units.isEmpty() && (leads || FOLLOWS.matcher(word).matches())) {
        units.set(units.size() - 1, units.get(units.size() - 1) + first);
      } else {
        units.add(first);
      }
      units.addAll(parts.subList(1, parts.size()));
      leads = LEADS.matcher(word).matches();
    }
    return units;
  }

  private static List<String> parts(String unit, int columns) {
    return DisplayWidth.of(unit) <= columns
        ? List.of(unit)
        : matches(UNIT, unit).flatMap(part -> graphemes(part, columns)).toList();
  }

  private static Stream<String> graphemes(String unit, int columns) {
    return DisplayWidth.of(unit) <= columns
        ? Stream.of(unit)
        : matches(GRAPHEME, unit).flatMap(grapheme -> pieces(grapheme, columns));
  }

  private static Stream<String> matches(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group);
  }

  private static Stream<String> pieces(String grapheme, int columns) {
    return grapheme.length() <= MAXIMUM_GRAPHEME && DisplayWidth.of(grapheme) <= columns
        ? Stream.of(grapheme)
        : grapheme.codePoints().mapToObj(Character::toString);
  }
}
