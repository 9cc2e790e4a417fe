package org.unodc.cop.testkit.mistake;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;

/** Mistakes in links. */
final class LinkMistakes {
  private static final String HTTPS = "https://";

  static final ImmutableList<Mistake> ALL =
      ImmutableList.of(
          link("link.doubled-scheme", "The scheme of a link is pasted twice.", old -> HTTPS + old),
          link(
              "link.doubled-point",
              "The host of a link has two points.",
              old -> old.replaceFirst("\\.", "..")),
          link("link.one-slash", "A link has one slash.", old -> old.replace(HTTPS, "https:/")),
          link("link.blank", "A link contains a blank.", old -> old + "/our report"),
          link("link.no-domain", "A link lacks its domain.", old -> "https://example/report"),
          link("link.no-scheme", "A link lacks its scheme.", old -> old.replace(HTTPS, "")),
          link("link.mail-address", "A mail address is a link.", old -> "anna@example.org"),
          link("link.mailto", "A link opens a mail.", old -> "mailto:anna@example.org"),
          link("link.local-file", "A link leads to a file.", old -> "file:///C:/report.docx"),
          link("link.drive", "A link is a path of a drive.", old -> "C:\\reports\\report.docx"),
          link(
              "link.user-name",
              "A link contains a user name with its password.",
              old -> old.replace(HTTPS, "https://anna:secret@")),
          link("link.private-network", "A link is internal.", old -> "https://192.168.0.5/report"),
          link("link.own-computer", "A link is local.", old -> "http://localhost:8080/report"),
          link("link.backslashes", "A link has backslashes.", old -> old.replace('/', '\\')),
          link("link.title", "A link is a title.", old -> "Report of the Conference"),
          Mistake.of("link.with-address", "A link contains the address of whoever copied it.")
              .at("/**/link")
              .change(link -> link.replaceWith(link.text() + "?to=anna%40example.org"))
              .foundBy("privacy.contact-data-stays-out-of-text"));

  private LinkMistakes() {}

  private static Mistake link(String id, String description, UnaryOperator<String> change) {
    return Mistake.of(id, description)
        .at("/**/link")
        .where(link -> link.text().startsWith(HTTPS))
        .change(link -> link.replaceWith(change.apply(link.text())))
        .foundBy("source.links-are-web-addresses");
  }
}
