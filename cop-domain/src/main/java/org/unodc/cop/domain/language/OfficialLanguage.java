package org.unodc.cop.domain.language;

import java.util.Locale;

/**
 * The six official languages of the United Nations, in the order in which treaties name them
 * (UNTOC, article 41, paragraph 2).
 */
public enum OfficialLanguage {
  /** Arabic. */
  ARABIC("ar", 'A', TextDirection.RIGHT_TO_LEFT),

  /** Chinese. */
  CHINESE("zh", 'C', TextDirection.LEFT_TO_RIGHT),

  /** English. */
  ENGLISH("en", 'E', TextDirection.LEFT_TO_RIGHT),

  /** French. */
  FRENCH("fr", 'F', TextDirection.LEFT_TO_RIGHT),

  /** Russian. */
  RUSSIAN("ru", 'R', TextDirection.LEFT_TO_RIGHT),

  /** Spanish. */
  SPANISH("es", 'S', TextDirection.LEFT_TO_RIGHT);

  private final String tag;
  private final char documentLetter;
  private final TextDirection direction;

  OfficialLanguage(String tag, char documentLetter, TextDirection direction) {
    this.tag = tag;
    this.documentLetter = documentLetter;
    this.direction = direction;
  }

  /** {@return the BCP 47 tag, which has two letters} */
  public String tag() {
    return tag;
  }

  /**
   * {@return the letter that United Nations documents use for this language: A, C, E, F, R or S}
   */
  public char documentLetter() {
    return documentLetter;
  }

  /** {@return the direction in which the language is written} */
  public TextDirection direction() {
    return direction;
  }

  /** {@return the locale for the tag, without a country} */
  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }
}
