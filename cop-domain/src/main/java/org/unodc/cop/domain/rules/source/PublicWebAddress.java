package org.unodc.cop.domain.rules.source;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides whether a link is a web address that anybody can open. */
final class PublicWebAddress {
  private static final ImmutableSet<String> SCHEMES = ImmutableSet.of("https", "http");

  private static final CharMatcher END_OF_AUTHORITY = CharMatcher.anyOf("/?#");

  /** Characters that an address may not contain or that browsers interpret differently. */
  private static final CharMatcher FORBIDDEN =
      CharMatcher.anyOf(" \t\n\u000B\f\r\"<>\\^`{|}").precomputed();

  /** The characters of most host names. */
  private static final CharMatcher PLAIN =
      CharMatcher.inRange('a', 'z')
          .or(CharMatcher.inRange('A', 'Z'))
          .or(CharMatcher.inRange('0', '9'))
          .or(CharMatcher.anyOf("-_."))
          .precomputed();

  /** A host name of at least two labels, an IPv4 or an IPv6 address; then the port, if any. */
  private static final Pattern AUTHORITY =
      Pattern.compile(
          "\\A(?<host>[\\p{L}\\p{M}\\p{N}_-]++(?:\\.[\\p{L}\\p{M}\\p{N}_-]++)++"
              + "|\\[[0-9A-Fa-f:.]++\\])\\.?+(?::[0-9]{0,5}+)?+");

  private static final Pattern PRIVATE_NETWORK =
      Pattern.compile(
          "(?:127|10)\\.[0-9.]+|192\\.168\\.[0-9.]+|172\\.(?:1[6-9]|2[0-9]|3[01])\\.[0-9.]+"
              + "|169\\.254\\.[0-9.]+");

  /** Top-level names that no public name server resolves. */
  private static final ImmutableSet<String> LOCAL_NAMES =
      ImmutableSet.of("local", "localhost", "localdomain", "internal", "invalid");

  private PublicWebAddress() {}

  /**
   * {@return whether a link has a scheme, a public host without a user name, and no character that
   * an address may not contain}
   */
  static boolean isWhole(String link) {
    int colon = link.indexOf("://");
    if (colon < 0
        || !SCHEMES.contains(Ascii.toLowerCase(link.substring(0, colon)))
        || !FORBIDDEN.matchesNoneOf(link)) {
      return false;
    }
    int start = colon + 3;
    int end = END_OF_AUTHORITY.indexIn(link, start);
    String authority = link.substring(start, end < 0 ? link.length() : end);
    if (isPlainName(authority)) {
      return isPublic(authority);
    }
    Matcher any = AUTHORITY.matcher(authority);
    return any.matches() && isPublic(any.group("host"));
  }

  /** {@return whether a text is a host name of at least two labels in plain characters} */
  private static boolean isPlainName(String authority) {
    return authority.indexOf('.') > 0
        && !authority.endsWith(".")
        && !authority.contains("..")
        && PLAIN.matchesAllOf(authority);
  }

  private static boolean isPublic(String host) {
    String last = Ascii.toLowerCase(host.substring(host.lastIndexOf('.') + 1));
    return !LOCAL_NAMES.contains(last)
        && !(host.startsWith("1") && PRIVATE_NETWORK.matcher(host).matches());
  }
}
