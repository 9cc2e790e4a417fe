package org.unodc.cop.examples.programme.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Addresses of the record that a page may link to. */
public final class WebAddress {
  private WebAddress() {}

  /** {@return the address where it is one of http or https; a page only shows any other} */
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
