package org.unodc.cop.domain.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.unodc.cop.domain.document.SymbolPart.Kind;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Message;
import org.unodc.cop.domain.message.MessageArgument;
import org.unodc.cop.domain.message.Translatable;

/**
 * The meaning of a document symbol, part by part. A symbol does not contain the subject of the
 * document.
 *
 * @param parts the parts that the symbol has, in this order: organ, bodies from the highest to the
 *     lowest, year or session, series, number, modifiers, reissue
 */
public record SymbolExplanation(ImmutableList<SymbolPart> parts) {
  public SymbolExplanation {
    requireNonNull(parts, "parts");
  }

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
      parts.add(part(Kind.REISSUE, asterisks, Message.of(SymbolPhrase.REISSUED)));
    }
    return new SymbolExplanation(parts.build());
  }

  private static SymbolPart sessionOrYear(DocumentSymbol symbol, String printed) {
    return symbol.year().isPresent()
        ? part(Kind.YEAR, printed, MessageArgument.of(String.valueOf(symbol.year().getAsInt())))
        : part(Kind.SESSION, printed, SymbolMeanings.session(printed));
  }

  private static SymbolPart number(DocumentSymbol symbol, String printed) {
    if (printed.startsWith("(")) {
      String digits = printed.substring(1, printed.length() - 1);
      return part(Kind.NUMBER, printed, Message.of(SymbolPhrase.NUMBER, digits));
    }
    boolean named =
        symbol.series().filter(series -> !SymbolMeanings.isDistribution(series)).isPresent()
            || (symbol.sessionOrYear().isEmpty() && DocumentSymbol.isYear(printed));
    SymbolPhrase phrase = named ? SymbolPhrase.NUMBER : SymbolPhrase.DOCUMENT;
    return part(Kind.NUMBER, printed, Message.of(phrase, printed));
  }

  /** {@return the parts of a kind, in their order} */
  public ImmutableList<SymbolPart> of(Kind kind) {
    return parts.stream()
        .filter(part -> part.kind() == kind)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the meaning of the symbol: its author and the other parts, as a list} */
  public Translatable meaning() {
    return Message.list(
        Stream.of(
                Stream.of(author()),
                meanings(Kind.YEAR),
                meanings(Kind.SESSION),
                document(),
                meanings(Kind.MODIFIER),
                meanings(Kind.REISSUE))
            .flatMap(phrases -> phrases)
            .toList());
  }

  /**
   * {@return the meaning of the symbol in a language, with a capital, such as "Conference of the
   * Parties to UNTOC, 2024, document 1, limited distribution"}
   */
  public String sentence(OfficialLanguage language) {
    String words = meaning().in(language);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** {@return the meaning of the symbol in English} */
  @Override
  public String toString() {
    return sentence(OfficialLanguage.ENGLISH);
  }

  /** {@return the author from the lowest body to the organ} */
  private Translatable author() {
    SymbolPart organ = of(Kind.ORGAN).get(0);
    ImmutableList<SymbolPart> bodies = of(Kind.BODY).reverse();
    if (bodies.isEmpty()) {
      return organ.meaning();
    }
    Translatable author = bodies.get(0).meaning();
    for (SymbolPart body : bodies.subList(1, bodies.size())) {
      author = Message.of(SymbolMeanings.underBody(body.meaning()), author, body.meaning());
    }
    return Message.of(SymbolMeanings.underOrgan(organ.printed()), author, organ.meaning());
  }

  private Stream<Translatable> document() {
    SymbolPart number = of(Kind.NUMBER).get(0);
    Optional<SymbolPart> series = of(Kind.SERIES).stream().findFirst();
    if (series.isEmpty()) {
      return Stream.of(number.meaning());
    }
    Translatable meaning = series.get().meaning();
    return SymbolMeanings.isDistribution(series.get().printed())
        ? Stream.of(number.meaning(), meaning)
        : Stream.of(Message.of(SymbolPhrase.SERIES_NUMBERED, meaning, number.printed()));
  }

  private Stream<Translatable> meanings(Kind kind) {
    return of(kind).stream().map(SymbolPart::meaning);
  }

  private static SymbolPart part(Kind kind, String printed, Translatable meaning) {
    return new SymbolPart(kind, printed, meaning);
  }
}
