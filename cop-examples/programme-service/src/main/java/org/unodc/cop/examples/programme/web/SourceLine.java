package org.unodc.cop.examples.programme.web;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.language.LocalizedText;
import org.unodc.cop.domain.message.CodeLabels;

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

  /** {@return the lines of sources, in their order, without duplicates} */
  public static ImmutableList<SourceLine> of(Collection<Source> sources, PageFormatter formatter) {
    return each(sources, formatter).stream().distinct().collect(ImmutableList.toImmutableList());
  }

  /** {@return a line for each source, in their order} */
  public static ImmutableList<SourceLine> each(
      Collection<Source> sources, PageFormatter formatter) {
    return sources.stream()
        .map(
            source ->
                new SourceLine(
                    title(source.title(), source.symbol(), source.link(), formatter),
                    source.title().flatMap(title -> source.symbol()),
                    source.link().flatMap(WebAddress::of),
                    source.date().map(formatter::day),
                    source
                        .certainty()
                        .map(certainty -> CodeLabels.of(certainty, formatter.language()))))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the lines of documents, in their order} */
  public static ImmutableList<SourceLine> ofDocuments(
      Collection<DocumentReference> documents, PageFormatter formatter) {
    return documents.stream()
        .map(
            document ->
                new SourceLine(
                    title(document.title(), document.symbol(), document.link(), formatter),
                    document.title().flatMap(title -> document.symbol()),
                    document.link().flatMap(WebAddress::of),
                    Optional.empty(),
                    Optional.empty()))
        .collect(ImmutableList.toImmutableList());
  }

  private static PageText title(
      Optional<LocalizedText> title,
      Optional<String> symbol,
      Optional<String> link,
      PageFormatter formatter) {
    return title
        .map(formatter::text)
        .orElseGet(() -> PageText.unknown(symbol.or(() -> link).orElse("")));
  }
}
