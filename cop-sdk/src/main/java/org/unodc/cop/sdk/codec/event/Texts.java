package org.unodc.cop.sdk.codec.event;

import java.util.Optional;
import java.util.regex.Pattern;

/** What can be said of texts before they go into a document for others. */
public final class Texts {
  /** RFC 3986 in the part that leads to a page, and nothing that would run in a browser. */
  private static final Pattern WEB_ADDRESS =
      Pattern.compile("https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+", Pattern.CASE_INSENSITIVE);

  private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private Texts() {}

  /** {@return the text where it is the address of a page: http or https, in ASCII} */
  public static Optional<String> webAddress(String text) {
    return Optional.of(text)
        .filter(address -> WEB_ADDRESS.matcher(address).matches())
        .filter(address -> !BROKEN_ESCAPE.matcher(address).find());
  }

  /** {@return the text with a line feed for every break of lines (CR LF, CR, LF)} */
  public static String withLineFeeds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** {@return whether it has a control character but tabs and breaks, or half of a character} */
  public static boolean isForbidden(String text) {
    return text.codePoints().anyMatch(Texts::isForbidden);
  }

  private static boolean isForbidden(int character) {
    int type = Character.getType(character);
    boolean control = type == Character.CONTROL;
    return type == Character.SURROGATE
        || (control && character != '\t' && character != '\n' && character != '\r');
  }
}
