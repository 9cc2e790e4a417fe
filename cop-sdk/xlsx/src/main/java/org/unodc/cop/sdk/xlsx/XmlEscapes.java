package org.unodc.cop.sdk.xlsx;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Escapes characters that XML does not allow, in the form {@code _x0001_} of workbooks. */
final class XmlEscapes {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final Pattern TO_ESCAPE =
      Pattern.compile(
          "[\\x00-\\x08\\x0B\\x0C\\x0D\\x0E-\\x1F\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)");

  private static final CharMatcher MAY_NEED_ESCAPE =
      CharMatcher.inRange('\0', '\u001F').or(CharMatcher.anyOf("_\uFFFE\uFFFF"));

  private XmlEscapes() {}

  static String escaped(String text) {
    if (MAY_NEED_ESCAPE.matchesNoneOf(text)) {
      return text;
    }
    return TO_ESCAPE.matcher(text).replaceAll(found -> escape(found.group().charAt(0)));
  }

  static String unescaped(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(unit(found.group(1))));
  }

  private static String escape(char unit) {
    return String.format(Locale.ROOT, "_x%04X_", (int) unit);
  }

  private static String unit(String hexadecimal) {
    return Character.toString((char) Integer.parseInt(hexadecimal, 16));
  }
}
