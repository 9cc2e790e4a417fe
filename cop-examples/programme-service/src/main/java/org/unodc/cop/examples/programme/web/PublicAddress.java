package org.unodc.cop.examples.programme.web;

import com.google.common.base.CharMatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.stereotype.Component;

/**
 * Writes absolute addresses of the service, which begin with the property {@code
 * programme.public-address}. They never repeat the header Host, which the client chooses.
 */
@Component
public class PublicAddress {
  private final String origin;

  PublicAddress(
      @Value("${programme.public-address:http://localhost:${server.port:8080}}") URI configured) {
    this.origin = origin(configured);
  }

  /**
   * {@return the address of a path of the service}
   *
   * @param path the path with its query, if any; both are encoded
   */
  public URI of(String path) {
    return URI.create(origin + path);
  }

  /** {@return the address of the requested page, without its query} */
  public URI ofPage(HttpServletRequest request) {
    return of(request.getRequestURI());
  }

  /** A path is not allowed, because the path of each request already contains all of it. */
  private static String origin(URI configured) {
    String origin = CharMatcher.is('/').trimTrailingFrom(configured.toString());
    if (configured.getHost() == null
        || configured.getRawUserInfo() != null
        || !origin.matches("https?://" + Pattern.quote(configured.getRawAuthority()))) {
      throw new InvalidConfigurationPropertyValueException(
          "programme.public-address",
          configured,
          "It must be an address without a path, such as https://programme.example.org.");
    }
    return origin;
  }
}
