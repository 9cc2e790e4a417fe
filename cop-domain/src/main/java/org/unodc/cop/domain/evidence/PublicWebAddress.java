package org.unodc.cop.domain.evidence;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides whether a link is a web address that anybody can open. */
final class PublicWebAddress {
  /** An address with a host and without characters that browsers interpret differently. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)https?://(?<authority>[^\\s/?#\"<>\\\\^`{|}]++)(?:[/?#][^\\s\"<>\\\\^`{|}]*+)?+");

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
    Matcher address = ADDRESS.matcher(link);
    if (!address.matches()) {
      return false;
    }
    Matcher authority = AUTHORITY.matcher(address.group("authority"));
    return authority.matches() && isPublic(authority.group("host"));
  }

  private static boolean isPublic(String host) {
    String last = Ascii.toLowerCase(host.substring(host.lastIndexOf('.') + 1));
    return !LOCAL_NAMES.contains(last) && !PRIVATE_NETWORK.matcher(host).matches();
  }
}
