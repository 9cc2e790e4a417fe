package org.unodc.cop.domain.document;

import static java.util.Objects.requireNonNull;

import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.Translatable;

/**
 * One part of a document symbol with its meaning.
 *
 * @param kind the kind of the part
 * @param printed the part as printed in the symbol
 * @param meaning the meaning of the part; if it is not known, the part itself
 */
public record SymbolPart(Kind kind, String printed, Translatable meaning) {
  public SymbolPart {
    requireNonNull(kind, "kind");
    requireNonNull(printed, "printed");
    requireNonNull(meaning, "meaning");
  }

  /** {@return the meaning of the part in a language} */
  public String meaning(OfficialLanguage language) {
    return meaning.in(language);
  }

  /** The kinds of parts of a symbol, in the order of an explanation. */
  public enum Kind {
    /** The organ to which the document belongs. */
    ORGAN,

    /** A body under the organ or under the preceding body. */
    BODY,

    /** The year. */
    YEAR,

    /** The session, if its number is given instead of its year. */
    SESSION,

    /** The nature of the document, or its distribution. */
    SERIES,

    /** The number within the series. */
    NUMBER,

    /** A change to another document, or a summary of it. */
    MODIFIER,

    /** The mark of a document that was reissued for technical reasons. */
    REISSUE
  }
}
