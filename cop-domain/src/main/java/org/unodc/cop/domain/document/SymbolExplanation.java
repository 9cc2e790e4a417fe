package org.unodc.cop.domain.document;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.document.SymbolPart.Kind;

/**
 * The meaning of a document symbol, part by part. A symbol does not contain the subject of the
 * document.
 *
 * @param parts the parts that the symbol has, in this order: organ, bodies from the highest to the
 *     lowest, year or session, series, number, modifiers, reissue
 */
public record SymbolExplanation(ImmutableList<SymbolPart> parts) {

  static SymbolExplanation of(DocumentSymbol symbol) {
    ImmutableList.Builder<SymbolPart> parts = ImmutableList.builder();
    parts.add(part(Kind.ORGAN, symbol.organ(), SymbolMeanings.organ(symbol.organ())));
    for (String body : symbol.bodies()) {
      parts.add(part(Kind.BODY, body, SymbolMeanings.body(symbol.organ(), body)));
    }
    symbol.sessionOrYear().map(printed -> sessionOrYear(symbol, printed)).ifPresent(parts::add);
    for (String series : symbol.series().stream().toList()) {
      parts.add(part(Kind.SERIES, series, SymbolMeanings.series(series)));
    }
    symbol.number().map(number -> number(symbol, number)).ifPresent(parts::add);
    for (String modifier : symbol.modifiers()) {
      parts.add(part(Kind.MODIFIER, modifier, SymbolMeanings.modifier(modifier)));
    }
    if (symbol.isReissued()) {
      String asterisks = symbol.toString().substring(symbol.toString().indexOf('*'));
      parts.add(part(Kind.REISSUE, asterisks, "reissued for technical reasons"));
    }
    return new SymbolExplanation(parts.build());
  }

  private static SymbolPart sessionOrYear(DocumentSymbol symbol, String printed) {
    return symbol.year().isPresent()
        ? part(Kind.YEAR, printed, String.valueOf(symbol.year().getAsInt()))
        : part(Kind.SESSION, printed, SymbolMeanings.session(printed));
  }

  private static SymbolPart number(DocumentSymbol symbol, String printed) {
    boolean named =
        symbol.series().filter(series -> !SymbolMeanings.isDistribution(series)).isPresent()
            || (symbol.sessionOrYear().isEmpty() && DocumentSymbol.isYear(printed));
    return part(Kind.NUMBER, printed, (named ? "number " : "document ") + printed);
  }

  /** {@return the parts of a kind, in their order} */
  public ImmutableList<SymbolPart> of(Kind kind) {
    return parts.stream()
        .filter(part -> part.kind() == kind)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the symbol in words, such as "Conference of the Parties to UNTOC, 2024, document 1,
   * limited distribution"}
   */
  public String sentence() {
    String words =
        Stream.of(
                Stream.of(author()),
                words(Kind.YEAR),
                words(Kind.SESSION),
                document(),
                words(Kind.MODIFIER),
                words(Kind.REISSUE))
            .flatMap(phrases -> phrases)
            .collect(joining(", "));
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** {@return the same text as {@link #sentence()}} */
  @Override
  public String toString() {
    return sentence();
  }

  private String author() {
    SymbolPart organ = of(Kind.ORGAN).get(0);
    if (of(Kind.BODY).isEmpty()) {
      return organ.words();
    }
    ImmutableList<SymbolPart> bodies = of(Kind.BODY).reverse();
    String higher =
        bodies.stream()
            .skip(1)
            .map(body -> " under " + SymbolMeanings.withArticle(body.words()))
            .collect(joining());
    return bodies.get(0).words() + higher + SymbolMeanings.toOrUnder(organ.printed());
  }

  private Stream<String> document() {
    SymbolPart number = of(Kind.NUMBER).get(0);
    Optional<SymbolPart> series = of(Kind.SERIES).stream().findFirst();
    if (series.isEmpty()) {
      return Stream.of(number.words());
    }
    String words = series.get().words();
    return SymbolMeanings.isDistribution(series.get().printed())
        ? Stream.of(number.words(), words)
        : Stream.of(words + " " + number.printed());
  }

  private Stream<String> words(Kind kind) {
    return of(kind).stream().map(SymbolPart::words);
  }

  private static SymbolPart part(Kind kind, String printed, String words) {
    return new SymbolPart(kind, printed, words);
  }
}
