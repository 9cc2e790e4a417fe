package org.unodc.cop.domain.convention;

import java.util.Optional;
import org.unodc.cop.domain.internal.ArticleNumbers.TreatyWord;

/** What a treaty is called. */
public enum ConventionKind {
  /** A convention; a few of them supplement another treaty. */
  CONVENTION,

  /** A protocol, which supplements its parent convention. */
  PROTOCOL,

  /**
   * An agreement; if it has a parent, it implements or supplements that treaty, as the Paris
   * Agreement and the agreements on the implementation of the Convention on the Law of the Sea do.
   */
  AGREEMENT,

  /** An amendment that has its own instruments of consent; its parent is the treaty it amends. */
  AMENDMENT;

  /** {@return whether a treaty of this kind that has a parent may be a protocol to it} */
  public boolean mayBeProtocol() {
    return this == CONVENTION || this == PROTOCOL;
  }

  /** Returns the word by which a citation may mean a treaty of this kind. */
  Optional<TreatyWord> word() {
    return switch (this) {
      case CONVENTION -> Optional.of(TreatyWord.CONVENTION);
      case PROTOCOL -> Optional.of(TreatyWord.PROTOCOL);
      case AGREEMENT -> Optional.of(TreatyWord.AGREEMENT);
      case AMENDMENT -> Optional.empty();
    };
  }
}
