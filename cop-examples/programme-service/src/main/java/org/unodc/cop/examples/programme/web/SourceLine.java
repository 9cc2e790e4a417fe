package org.unodc.cop.examples.programme.web;

import java.util.Optional;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.language.LocalizedText;

/**
 * A line about a source or a document on a page.
 *
 * @param title the title, else the symbol, else the link
 * @param symbol the symbol; empty if there is none, or if it is used as the title
 * @param link the web address; empty if there is none
 * @param day the date of the source; always empty for a document
 * @param certainty how certain the source makes the fact; always empty for a document
 */
public record SourceLine(
    PageText title,
    Optional<String> symbol,
    Optional<String> link,
    Optional<String> day,
    Optional<String> certainty) {

  /** {@return the line of a source or of a document} */
  public static SourceLine of(Object sourceOrDocument, PageFormatter formatter) {
    if (sourceOrDocument instanceof DocumentReference document) {
      return of(
          document.title(),
          document.symbol(),
          document.link(),
          Optional.empty(),
          Optional.empty(),
          formatter);
    }
    Source source = (Source) sourceOrDocument;
    return of(
        source.title(),
        source.symbol(),
        source.link(),
        source.date().map(formatter::day),
        source.certainty().map(formatter::word),
        formatter);
  }

  private static SourceLine of(
      Optional<LocalizedText> title,
      Optional<String> symbol,
      Optional<String> link,
      Optional<String> day,
      Optional<String> certainty,
      PageFormatter formatter) {
    return new SourceLine(
        title
            .map(formatter::text)
            .orElseGet(() -> PageText.unknown(symbol.or(() -> link).orElse(""))),
        title.flatMap(known -> symbol),
        link.flatMap(WebAddress::of),
        day,
        certainty);
  }
}
