package org.unodc.cop.sdk.table;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;
import org.unodc.cop.sdk.internal.table.LanguageTags;

/**
 * The name of a column, such as {@code room} or {@code title (fr)}.
 *
 * @param base the name without the language
 * @param language the tag of the language of its texts, or {@link #ORIGINAL}; empty if the column
 *     has no language
 */
record ColumnName(String base, String language) implements Comparable<ColumnName> {
  /**
   * Stands in place of a language. The column holds the tag of the language in which each text was
   * first written.
   */
  static final String ORIGINAL = "original";

  private static final String QUOTE = "\"";

  private static final Comparator<ColumnName> ORDER =
      Comparator.comparing(ColumnName::base)
          .thenComparing(ColumnName::isOriginal)
          .thenComparing(ColumnName::language);

  static ColumnName of(String base) {
    return new ColumnName(base, "");
  }

  static ColumnName parse(String name) {
    int bracket = name.indexOf(" (");
    boolean inLanguage = bracket > 0 && name.endsWith(")");
    checkArgument(!name.isEmpty(), "the name of a column is empty");
    if (!inLanguage) {
      return of(name);
    }
    String base = name.substring(0, bracket);
    String language = name.substring(bracket + 2, name.length() - 1);
    boolean quoted =
        language.length() > 1 && language.startsWith(QUOTE) && language.endsWith(QUOTE);
    return quoted
        ? new ColumnName(base, language.substring(1, language.length() - 1))
        : new ColumnName(base, HeaderWords.language(language).orElse(language));
  }

  /**
   * {@return whether a header has the language in quotation marks, so that it is taken unchanged
   * even if it is not a language tag}
   */
  boolean isQuotedIn(String header) {
    return header.contains(QUOTE + language + QUOTE);
  }

  boolean isOriginal() {
    return language.equals(ORIGINAL);
  }

  @Override
  public int compareTo(ColumnName other) {
    return ORDER.compare(this, other);
  }

  /**
   * {@return the header of the column; the language is in quotation marks if it would be read as
   * another tag or is not a language tag}
   */
  @Override
  public String toString() {
    if (language.isEmpty()) {
      return base;
    }
    boolean plain =
        LanguageTags.isOfficial(language)
            || (LanguageTags.isWellFormed(language)
                && HeaderWords.language(language).filter(tag -> !tag.equals(language)).isEmpty());
    return base + " (" + (plain ? language : QUOTE + language + QUOTE) + ")";
  }
}
