package org.unodc.cop.domain.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.unodc.cop.domain.internal.LowerCase;
import org.unodc.cop.domain.message.LanguageNeutral;

/**
 * The symbol of a United Nations document, such as {@code CTOC/COP/WG.8/2015/CRP.1}.
 *
 * <p>A symbol is parsed from left to right: the organ, bodies, the session or year, the series, the
 * number, modifiers. A number without letters that is followed by another number, a series or a
 * body is the session or year; the last number is the number of the document. A word in capitals
 * before the session is a body unless it is a known series. Text that matches no known form is
 * rejected, and nothing is corrected. Bodies and series that are not known keep their printed form
 * and are not interpreted. Two symbols are equal if their texts are equal, including the mark of a
 * reissue.
 *
 * <p>Forms of other bodies that are parsed as well:
 *
 * <ul>
 *   <li>a body whose first word has a capital after a small letter: {@code UNEP/OzL.Pro.28/12};
 *   <li>a name with a hyphen: {@code ICC-ASP/21/20}, {@code UNEP/CBD/BS/COP-MOP/5/17};
 *   <li>a session and a number in parentheses directly after the body: {@code FCTC/COP8(1)};
 *   <li>the session of a decision as a Roman number: {@code UNEP/CBD/COP/DEC/X/2};
 *   <li>a resolution of a body with a number: {@code UNEP/EA.4/Res.1};
 *   <li>a part, a volume or a resumption in parentheses: {@code A/77/49 (Vol. I)}, {@code S/PV.9000
 *       (Resumption 1)};
 *   <li>a modifier after one space: {@code FCTC/COP/6/10 Rev.1}.
 * </ul>
 *
 * <p>Symbols that cannot be distinguished from a misspelt symbol or from other text are rejected:
 *
 * <ul>
 *   <li>an organ with a number or followed by a space: {@code A76/4} and {@code EB150/3} of WHO,
 *       {@code GB.344/INS/1} of the ILO, {@code MEPC 80/17} of IMO, {@code 41 C/11} of UNESCO,
 *       {@code GC(64)/RES/10} of IAEA, {@code CTBT-Art.XIV/2019/6};
 *   <li>a body with a number but without a full stop, or with a space or a hyphen before it: {@code
 *       CBD/WG2020/3/7}, {@code UNEP/MED IG.25/27}, {@code CTBT/PC-50/1};
 *   <li>a body after the session that is not known: {@code ISBA/17/A/9}, {@code
 *       BWC/MSP/2018/MX.1/2}, {@code A/HRC/WG.6/38/AFG/1};
 *   <li>a body that has the name of a series: {@code ECE/TRANS/WP.29/1158};
 *   <li>a word with only one capital, except before a number as above: {@code S/Agenda/9000},
 *       {@code ICC-ASP/4/Res.4};
 *   <li>letters or a range in the place of the number: {@code FCCC/ARR/2012/AUS}, {@code
 *       CAT/C/USA/CO/3-5};
 *   <li>two symbols of one document, joined by a hyphen.
 * </ul>
 *
 * <p>Example:
 *
 * <pre>{@code
 * DocumentSymbol symbol = DocumentSymbol.parse("CTOC/COP/2024/L.2/Rev.1");
 * symbol // CTOC/COP/2024/L.2/Rev.1
 * }</pre>
 */
public final class DocumentSymbol implements Comparable<DocumentSymbol>, LanguageNeutral {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
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

  /**
   * {@return a text in which symbols are equal that differ only in blanks and in the case of
   * letters, such as CTOC/COP/2024/1 and ctoc/cop/2024/1}
   *
   * @param text the symbol, in any form
   */
  public static String comparable(String text) {
    return LowerCase.of(BLANKS.matcher(requireNonNull(text, "text")).replaceAll(""));
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

  /**
   * {@return the number within the series as printed, including the letter that a resolution may
   * have, and parentheses, such as 217 A or (1)}
   */
  public Optional<String> number() {
    return number;
  }

  /**
   * {@return the modifiers of the document in the order printed, such as Rev.1, Add.2 and (Vol. I)}
   */
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
