package org.unodc.cop.examples.programme.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What looks in a page for that which keeps people out. */
final class Axe {
  /** Brings axe into the page. */
  static final String SCRIPT = read();

  /** Lets it look, and gives a line for each rule that is broken. */
  static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      axe.run({resultTypes: ["violations"]}).then(found => done(found.violations.map(
          v => v.id + " " + v.nodes.map(n => n.html + " " + n.failureSummary).join("; "))));
      """;

  private Axe() {}

  private static String read() {
    try (InputStream bytes = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(bytes.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
