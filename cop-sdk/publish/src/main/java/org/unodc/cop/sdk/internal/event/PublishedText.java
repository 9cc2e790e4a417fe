package org.unodc.cop.sdk.internal.event;

import java.util.Optional;
import java.util.regex.Pattern;

/** Checks and normalizes texts for published documents. */
public final class PublishedText {
  /**
   * An http or https URI with the characters of RFC 3986; no scheme that a browser could execute.
   */
  private static final Pattern WEB_ADDRESS =
      Pattern.compile("https?://[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]+", Pattern.CASE_INSENSITIVE);

  private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private PublishedText() {}

  /** {@return the text if it is an http or https address in ASCII; otherwise empty} */
  public static Optional<String> webAddress(String text) {
    return Optional.of(text)
        .filter(address -> WEB_ADDRESS.matcher(address).matches())
        .filter(address -> !BROKEN_ESCAPE.matcher(address).find());
  }

  /** {@return the text with every line break (CR LF, CR, LF) replaced by a line feed} */
  public static String withLineFeeds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /**
   * {@return whether the text contains an unpaired surrogate, or a control character other than
   * tab, LF and CR}
   *
   * <p>RFC 5545 forbids these in a text. Other characters that are unsafe to print are published:
   * nobody should miss an event because its title sets the direction of the text.
   */
  public static boolean isForbidden(String text) {
    return text.codePoints().anyMatch(PublishedText::isForbidden);
  }

  private static boolean isForbidden(int character) {
    int type = Character.getType(character);
    boolean control = type == Character.CONTROL;
    return type == Character.SURROGATE
        || (control && character != '\t' && character != '\n' && character != '\r');
  }
}
