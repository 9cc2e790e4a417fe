package org.unodc.cop.sdk.report;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.language.TextDirection;
import org.unodc.cop.domain.language.UnsafeCharacters;
import org.unodc.cop.domain.message.MessageCatalogue;

/**
 * Writes HTML in which every text is escaped. Only names of elements and attributes are written
 * unchanged, because they are constants of the library.
 */
final class HtmlWriter {
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

  private static final CharMatcher ISOLATES =
      CharMatcher.anyOf("" + FIRST_STRONG_ISOLATE + POP_DIRECTIONAL_ISOLATE);

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9])\\}");

  private final OfficialLanguage language;
  private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /** Starts a page in this language. */
  HtmlWriter(OfficialLanguage language) {
    this.language = language;
  }

  /** Starts an element with attributes: names and values alternate. */
  HtmlWriter start(String element, Object... attributes) {
    tag(element, attributes);
    open.push(element);
    return this;
  }

  /** Ends the element that was started last. */
  HtmlWriter end() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Ends the element that was started last, and the line. */
  HtmlWriter endLine() {
    end();
    out.append('\n');
    return this;
  }

  /** Writes a void element, which has no end tag. */
  HtmlWriter empty(String element, Object... attributes) {
    tag(element, attributes);
    return this;
  }

  /** Writes an element with a text. */
  HtmlWriter element(String element, String text, Object... attributes) {
    return start(element, attributes).text(text).end();
  }

  /** Writes an element with a text from the record, which has its own text direction. */
  HtmlWriter recorded(String text) {
    return element("bdi", text, "dir", "auto");
  }

  /**
   * Writes an element with a sentence of the library. If the sentence exists only in English, the
   * element is marked as English. Text that the sentence quotes has its own text direction.
   */
  HtmlWriter said(String element, Function<OfficialLanguage, String> words, Object... attributes) {
    String sentence = words.apply(language);
    boolean lacksLanguage =
        language != OfficialLanguage.ENGLISH
            && sentence.equals(words.apply(OfficialLanguage.ENGLISH));
    Object[] all =
        lacksLanguage
            ? ImmutableList.builder()
                .add(attributes)
                .add("lang", OfficialLanguage.ENGLISH.tag())
                .add("dir", direction(OfficialLanguage.ENGLISH))
                .build()
                .toArray()
            : attributes;
    start(element, all);
    isolateQuotes(sentence);
    return end();
  }

  /** Writes a sentence. Text that it quotes has its own text direction. */
  HtmlWriter sentence(String sentence) {
    isolateQuotes(sentence);
    return this;
  }

  /** Writes an element with a text from the record in another language than the page. */
  HtmlWriter foreign(String text, String tag) {
    String bare = ISOLATES.removeFrom(text);
    return element("bdi", bare, "lang", tag, "dir", directionOf(tag));
  }

  private static String directionOf(String tag) {
    return Arrays.stream(OfficialLanguage.values())
        .filter(official -> official.tag().equals(LocalizedText.language(tag)))
        .findFirst()
        .map(HtmlWriter::direction)
        .orElse("auto");
  }

  /**
   * Writes a pattern of the standard catalogue, in which each placeholder is written by one of the
   * writers.
   */
  HtmlWriter filled(String key, Runnable... writers) {
    String pattern = MessageCatalogue.standard().text(key, language);
    Matcher placeholder = PLACEHOLDER.matcher(pattern);
    int end = 0;
    while (placeholder.find()) {
      text(pattern.substring(end, placeholder.start()));
      writers[Integer.parseInt(placeholder.group(1))].run();
      end = placeholder.end();
    }
    return text(pattern.substring(end));
  }

  /** Writes a text. */
  HtmlWriter text(String text) {
    text.codePoints().forEach(this::escape);
    return this;
  }

  /** Writes a style sheet or a script of the library without escapes. */
  HtmlWriter raw(String element, String content) {
    start(element);
    out.append(content);
    return endLine();
  }

  /** {@return the value of the HTML attribute {@code dir} for a language} */
  static String direction(OfficialLanguage language) {
    return language.direction() == TextDirection.RIGHT_TO_LEFT ? "rtl" : "ltr";
  }

  /** {@return the page} */
  @Override
  public String toString() {
    return out.toString();
  }

  private void tag(String element, Object... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      text(attributes[i + 1].toString());
      out.append('"');
    }
    out.append('>');
  }

  /**
   * Writes a sentence, with an element around each part between isolates. An element keeps its
   * direction if the text is cut or copied.
   */
  private void isolateQuotes(String sentence) {
    int depth = 0;
    for (int i = 0; i < sentence.length(); i += Character.charCount(sentence.codePointAt(i))) {
      int character = sentence.codePointAt(i);
      if (character == FIRST_STRONG_ISOLATE) {
        start("bdi", "dir", isNumber(sentence, i + 1) ? "ltr" : "auto");
        depth++;
      } else if (character != POP_DIRECTIONAL_ISOLATE) {
        escape(character);
      } else if (depth > 0) {
        end();
        depth--;
      }
    }
    for (; depth > 0; depth--) {
      end();
    }
  }

  /**
   * {@return whether the text up to the end of the isolate has no letter; browsers give such text
   * the direction of the page, which exchanges the groups of a number}
   */
  private static boolean isNumber(String sentence, int start) {
    int end = sentence.indexOf(POP_DIRECTIONAL_ISOLATE, start);
    return sentence
        .substring(start, end < 0 ? sentence.length() : end)
        .codePoints()
        .noneMatch(Character::isLetter);
  }

  private void escape(int character) {
    switch (character) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.appendCodePoint(isForbidden(character) ? '\uFFFD' : character);
    }
  }

  /** Returns whether a character is unsafe to print, except the white space of HTML. */
  private static boolean isForbidden(int character) {
    return !UnsafeCharacters.isSafeToPrint(character) && character != '\n' && character != '\t';
  }
}
