package org.unodc.cop.domain.message;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/** Reads the text of a {@link MessagePattern} from left to right. */
final class MessagePatternParser {
  private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
  private static final CharMatcher WORD =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('A', 'Z')).or(CharMatcher.is('_'));
  private static final int NO_NUMBER = -1;

  private final String text;
  private int at;

  MessagePatternParser(String text) {
    this.text = text;
  }

  /**
   * {@return the pattern of the whole text}
   *
   * @throws IllegalArgumentException if the text has braces with other content than places
   */
  MessagePattern pattern() {
    MessagePattern pattern = parts(NO_NUMBER);
    expect(at == text.length());
    return pattern;
  }

  /**
   * Reads up to the end of the text or up to a closing brace.
   *
   * @param number the index of the number that {@code #} stands for
   */
  private MessagePattern parts(int number) {
    ImmutableList.Builder<MessagePattern.Part> parts = ImmutableList.builder();
    StringBuilder words = new StringBuilder();
    while (at < text.length() && text.charAt(at) != '}') {
      char next = text.charAt(at);
      if (next == '{' || (next == '#' && number != NO_NUMBER)) {
        addWords(parts, words);
        parts.add(next == '{' ? place() : hash(number));
      } else {
        words.append(next);
        at++;
      }
    }
    addWords(parts, words);
    return new MessagePattern(parts.build());
  }

  private static void addWords(
      ImmutableList.Builder<MessagePattern.Part> parts, StringBuilder words) {
    if (!words.isEmpty()) {
      parts.add(new MessagePattern.Words(words.toString()));
      words.setLength(0);
    }
  }

  private MessagePattern.Part hash(int number) {
    at++;
    return new MessagePattern.Placeholder(number, Optional.empty());
  }

  private MessagePattern.Part place() {
    expect('{');
    int index = index();
    MessagePattern.Part part;
    if (skip(":")) {
      part = new MessagePattern.Placeholder(index, Optional.of(upTo('}')));
    } else if (skip("-")) {
      part = new MessagePattern.Range(index, index());
    } else if (skip(", plural,")) {
      part = plural(index);
    } else if (skip(", select,")) {
      part = selection(index);
    } else {
      part = new MessagePattern.Placeholder(index, Optional.empty());
    }
    expect('}');
    return part;
  }

  private MessagePattern.Part plural(int index) {
    ImmutableMap.Builder<String, MessagePattern> texts = ImmutableMap.builder();
    while (skip(" ")) {
      String selector = upTo(' ');
      expect(isSelector(selector));
      expect(' ');
      expect('{');
      texts.put(selector, parts(index));
      expect('}');
    }
    return new MessagePattern.Plural(index, texts.buildOrThrow());
  }

  private MessagePattern.Part selection(int index) {
    ImmutableMap.Builder<String, MessagePattern> texts = ImmutableMap.builder();
    while (skip(" ")) {
      String selector = upTo(' ');
      expect(WORD.matchesAllOf(selector));
      expect(' ');
      expect('{');
      texts.put(selector, parts(NO_NUMBER));
      expect('}');
    }
    return new MessagePattern.Selection(index, texts.buildOrThrow());
  }

  private static boolean isSelector(String selector) {
    return selector.startsWith("=")
        ? selector.length() > 1 && DIGIT.matchesAllOf(selector.substring(1))
        : PluralCategory.isSelector(selector);
  }

  private int index() {
    int start = at;
    while (at < text.length() && DIGIT.matches(text.charAt(at))) {
      at++;
    }
    expect(at > start && at - start <= 2);
    return Integer.parseInt(text.substring(start, at));
  }

  private String upTo(char end) {
    int stop = text.indexOf(end, at);
    expect(stop > at);
    String found = text.substring(at, stop);
    expect(CharMatcher.anyOf("{}").matchesNoneOf(found));
    at = stop;
    return found;
  }

  private boolean skip(String expected) {
    boolean found = text.startsWith(expected, at);
    at += found ? expected.length() : 0;
    return found;
  }

  private void expect(char expected) {
    expect(skip(String.valueOf(expected)));
  }

  private void expect(boolean isRight) {
    if (!isRight) {
      throw new IllegalArgumentException(
          "a message may contain only places for arguments in braces, such as {0}, {0:form},"
              + " {0, plural, one {...} other {...}} and {0, select, word {...} other {...}},"
              + " unlike position "
              + (at + 1)
              + " of \""
              + text
              + "\"");
    }
  }
}
