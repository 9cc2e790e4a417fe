package org.unodc.cop.domain.document;

/**
 * One part of a document symbol with its meaning.
 *
 * @param kind what the part tells
 * @param printed the part as it stands in the symbol
 * @param words the part in English; where the meaning of a word is not known, the word itself
 */
public record SymbolPart(Kind kind, String printed, String words) {

  /** What a part of a symbol tells, in the order in which an explanation has them. */
  public enum Kind {
    /** Whose document it is. */
    ORGAN,

    /** A body under the organ or under the body before. */
    BODY,

    /** The year. */
    YEAR,

    /** The session, where it is counted and not given by its year. */
    SESSION,

    /** The nature of the document, or how it is distributed. */
    SERIES,

    /** The number within the series. */
    NUMBER,

    /** What alters or shortens another document. */
    MODIFIER,

    /** The mark of a document that was issued again for technical reasons. */
    REISSUE
  }
}
