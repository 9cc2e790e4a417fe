package org.unodc.cop.sdk.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Objects;

/**
 * The head of a page that loads no other resource. Its content security policy allows only the
 * style and the script of the library, so a record can never add its own.
 */
final class HtmlHead {
  private final String style;
  private final String policy;

  private HtmlHead(String style, String scriptPolicy) {
    this.style = resource("page.css") + "\n" + style;
    this.policy =
        "default-src 'none'; style-src "
            + source(this.style)
            + scriptPolicy
            + "; base-uri 'none'; form-action 'none'";
  }

  /**
   * {@return the head of a page without a script}
   *
   * @param style the styles of the page beside those of all pages
   */
  static HtmlHead of(String style) {
    return new HtmlHead(style, "");
  }

  /**
   * {@return the head of a page with one script}
   *
   * @param style the styles of the page beside those of all pages
   * @param script the script, which the page itself contains
   */
  static HtmlHead of(String style, String script) {
    return new HtmlHead(style, "; script-src " + source(script));
  }

  /** Writes the head with this title. */
  void write(HtmlWriter html, String title) {
    html.start("head")
        .empty("meta", "charset", "utf-8")
        .empty("meta", "http-equiv", "Content-Security-Policy", "content", policy)
        .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .empty("meta", "name", "color-scheme", "content", "light dark")
        .element("title", title)
        .raw("style", style)
        .endLine();
  }

  /** {@return a text file of this package} */
  static String resource(String name) {
    try (InputStream bytes =
        Objects.requireNonNull(HtmlHead.class.getResourceAsStream(name), name)) {
      return new String(bytes.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the hash of a style or script for the content security policy} */
  private static String source(String content) {
    byte[] digest = Hashing.sha256().hashString(content, UTF_8).asBytes();
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }
}
