package org.unodc.cop.domain.document;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unodc.cop.domain.message.Quotable;

/**
 * The symbol of a United Nations document, such as {@code CTOC/COP/WG.8/2015/CRP.1}.
 *
 * <p>A symbol is parsed from left to right: the organ, bodies, the session or year, the series, the
 * number, modifiers. A number without letters that is followed by another number, a series or a
 * body is the session or year; the last number is the number of the document. A word in capitals
 * before the session is a body unless it is a known series. Text that matches no known form is
 * rejected, and nothing is corrected. Two symbols are equal if their texts are equal, including the
 * mark of a reissue.
 *
 * <p>Example:
 *
 * <pre>{@code
 * DocumentSymbol symbol = DocumentSymbol.parse("CTOC/COP/2024/L.2/Rev.1");
 * symbol // CTOC/COP/2024/L.2/Rev.1
 * }</pre>
 */
public final class DocumentSymbol implements Comparable<DocumentSymbol>, Quotable {
  private static final Pattern YEAR = Pattern.compile("\\(?([0-9]{4})\\)?");
  private static final int FIRST_YEAR = 1946;
  private static final int LAST_YEAR = 2100;

  private final String text;
  private final String organ;
  private final ImmutableList<String> bodies;
  private final Optional<String> sessionOrYear;
  private final Optional<String> series;
  private final Optional<String> number;
  private final ImmutableList<String> modifiers;

  DocumentSymbol(String text, SymbolDraft parsed) {
    this.text = text;
    this.organ = parsed.organ();
    this.bodies = parsed.bodies();
    this.sessionOrYear = parsed.sessionOrYear();
    this.series = parsed.series();
    this.number = parsed.number();
    this.modifiers = parsed.modifiers();
  }

  /**
   * {@return the document symbol with this text}
   *
   * @throws SymbolRefusal if the text is not a symbol; the exception has the position and the
   *     reason
   */
  public static DocumentSymbol parse(String text) {
    return new DocumentSymbol(text, SymbolParser.parse(text));
  }

  /** {@return the organ or own series at the start of the symbol, such as A, E or CTOC} */
  public String organ() {
    return organ;
  }

  /** {@return the bodies from the highest to the lowest, such as COP and WG.8} */
  public ImmutableList<String> bodies() {
    return bodies;
  }

  /**
   * {@return the session or year as printed, including parentheses, such as 2008, 55, (X), (9) or
   * 39(1)}
   */
  public Optional<String> sessionOrYear() {
    return sessionOrYear;
  }

  /** {@return the nature of the document, such as RES, L or CRP} */
  public Optional<String> series() {
    return series;
  }

  /** {@return the number within the series, including the letter that a resolution may have} */
  public Optional<String> number() {
    return number;
  }

  /** {@return the modifiers of the document in the order printed, such as Rev.1 and Add.2} */
  public ImmutableList<String> modifiers() {
    return modifiers;
  }

  /** {@return whether an asterisk marks the document as reissued for technical reasons} */
  public boolean isReissued() {
    return text.endsWith("*");
  }

  /**
   * {@return the symbol without the mark of a reissue, which is the same for the original and the
   * reissue}
   */
  public DocumentSymbol withoutReissue() {
    return isReissued() ? parse(text.substring(0, text.indexOf('*'))) : this;
  }

  /** {@return the year; empty if {@link #sessionOrYear()} is not a year from 1946 to 2100} */
  public OptionalInt year() {
    Matcher digits = YEAR.matcher(sessionOrYear.orElse(""));
    return digits.matches() && isYear(digits.group(1))
        ? OptionalInt.of(Integer.parseInt(digits.group(1)))
        : OptionalInt.empty();
  }

  /** {@return whether a number can be the year of a United Nations document} */
  static boolean isYear(String number) {
    if (!YEAR.matcher(number).matches()) {
      return false;
    }
    int year = Integer.parseInt(number);
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** {@return the meaning of the parts} */
  public SymbolExplanation explain() {
    return SymbolExplanation.of(this);
  }

  /** Compares numbers by value and other characters by code: CRP.2 comes before CRP.10. */
  @Override
  public int compareTo(DocumentSymbol other) {
    return SymbolOrder.INSTANCE.compare(text, other.text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DocumentSymbol symbol && text.equals(symbol.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** {@return the text from which the symbol was parsed} */
  @Override
  public String toString() {
    return text;
  }
}
