package org.unodc.cop.sdk.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.language.TextDirection;

/**
 * Writes HTML in which every text is escaped. Only the names of elements and attributes, which are
 * the program's own, are written as they are.
 */
final class Html {
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

  private final OfficialLanguage language;
  private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /** Begins a page in this language. */
  Html(OfficialLanguage language) {
    this.language = language;
  }

  /** Begins an element. */
  Html start(String element, Object... attributes) {
    tag(element, attributes);
    open.push(element);
    return this;
  }

  /** Ends the element that was begun last. */
  Html end() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Ends the element that was begun last, and the line. */
  Html endLine() {
    end();
    out.append('\n');
    return this;
  }

  /** Writes an element that has no end. */
  Html empty(String element, Object... attributes) {
    tag(element, attributes);
    return this;
  }

  /** Writes an element with a text. */
  Html element(String element, String text, Object... attributes) {
    return start(element, attributes).text(text).end();
  }

  /** Writes an element with what a record says, which has a direction of its own. */
  Html recorded(String text) {
    return element("bdi", text, "dir", "auto");
  }

  /**
   * Writes an element with words that may be there in English alone, and says so in that case; what
   * they quote has a direction of its own.
   */
  Html said(String element, Function<OfficialLanguage, String> words, Object... attributes) {
    String said = words.apply(language);
    boolean lacksLanguage =
        language != OfficialLanguage.ENGLISH && said.equals(words.apply(OfficialLanguage.ENGLISH));
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
    sentence(said);
    return end();
  }

  /** Writes a text. */
  Html text(String text) {
    text.codePoints().forEach(this::escape);
    return this;
  }

  /** Writes a style sheet or a script of the library, which has to be as it is. */
  Html raw(String element, String content) {
    start(element);
    out.append(content);
    return endLine();
  }

  /** {@return the word of HTML for the direction of a language} */
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
   * Sets what stands between isolates in an element, which outlives that a text is cut or copied.
   */
  private void sentence(String sentence) {
    int depth = 0;
    for (int character : sentence.codePoints().toArray()) {
      if (character == FIRST_STRONG_ISOLATE) {
        start("bdi", "dir", "auto");
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

  private void escape(int character) {
    switch (character) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      default -> out.appendCodePoint(isNoText(character) ? '\uFFFD' : character);
    }
  }

  private static boolean isNoText(int character) {
    int type = Character.getType(character);
    return type == Character.SURROGATE
        || (type == Character.CONTROL && character != '\n' && character != '\t');
  }
}
