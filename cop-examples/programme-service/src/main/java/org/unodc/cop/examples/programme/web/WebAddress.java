package org.unodc.cop.examples.programme.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Checks which addresses of the record a page may link to. */
public final class WebAddress {
  private WebAddress() {}

  /**
   * {@return the address in ASCII; empty if it is not a well-formed http or https address with a
   * host}
   */
  public static Optional<String> of(String text) {
    try {
      URI address = new URI(text.strip());
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      boolean isWeb = scheme.equals("https") || scheme.equals("http");
      return isWeb && address.getHost() != null
          ? Optional.of(address.toASCIIString())
          : Optional.empty();
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }
}
