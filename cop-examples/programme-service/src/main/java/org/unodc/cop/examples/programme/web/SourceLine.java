package org.unodc.cop.examples.programme.web;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import org.unodc.cop.domain.document.DocumentReference;
import org.unodc.cop.domain.document.Source;
import org.unodc.cop.domain.language.LocalizedText;

/**
 * A source or a document on a page.
 *
 * @param title what it is called
 * @param symbol its symbol, where it has one besides
 * @param link where it can be read
 * @param day its day
 * @param certainty how sure it makes the fact
 */
public record SourceLine(
    Phrase title,
    Optional<String> symbol,
    Optional<String> link,
    Optional<String> day,
    Optional<String> certainty) {

  /** {@return the lines of sources, in their order; each one once} */
  public static ImmutableList<SourceLine> of(Collection<Source> sources, Wording wording) {
    return sources.stream()
        .map(
            source ->
                new SourceLine(
                    title(source.title(), source.symbol(), source.link(), wording),
                    source.title().flatMap(title -> source.symbol()),
                    source.link().flatMap(WebAddress::of),
                    source.date().map(wording::day),
                    source.certainty().map(certainty -> wording.word("certainty", certainty))))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the lines of documents, in their order} */
  public static ImmutableList<SourceLine> ofDocuments(
      Collection<DocumentReference> documents, Wording wording) {
    return documents.stream()
        .map(
            document ->
                new SourceLine(
                    title(document.title(), document.symbol(), document.link(), wording),
                    document.title().flatMap(title -> document.symbol()),
                    document.link().flatMap(WebAddress::of),
                    Optional.empty(),
                    Optional.empty()))
        .collect(ImmutableList.toImmutableList());
  }

  private static Phrase title(
      Optional<LocalizedText> title,
      Optional<String> symbol,
      Optional<String> link,
      Wording wording) {
    return title
        .map(wording::phrase)
        .orElseGet(() -> Phrase.unknown(symbol.or(() -> link).orElse("")));
  }
}
