package org.unodc.cop.examples.programme.message;

import com.google.common.base.CharMatcher;

/**
 * The text of a message.
 *
 * @param subject the subject, which is one line
 * @param body the text, which has no formatting
 */
record MessageText(String subject, String body) {
  /** The maximum length of a subject. */
  static final int MAX_SUBJECT = 250;

  /** The maximum length of a text. */
  static final int MAX_BODY = 20_000;

  /** What would end a header or change its direction. */
  private static final CharMatcher NOT_IN_A_HEADER =
      CharMatcher.javaIsoControl()
          .or(CharMatcher.inRange('\u2028', '\u202E'))
          .or(CharMatcher.inRange('\u2066', '\u2069'));

  /** Makes the subject one line, and shortens it. */
  MessageText {
    subject = oneLine(subject);
    if (subject.codePointCount(0, subject.length()) > MAX_SUBJECT) {
      subject = subject.substring(0, subject.offsetByCodePoints(0, MAX_SUBJECT - 1)) + "…";
    }
  }

  /** {@return a text without line breaks and other control characters} */
  static String oneLine(String text) {
    String blank = NOT_IN_A_HEADER.replaceFrom(text, ' ').strip();
    return CharMatcher.is(' ').collapseFrom(blank, ' ');
  }
}
