package org.unodc.cop.sdk.table;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;

/**
 * The name of a column, such as {@code room} or {@code title (fr)}.
 *
 * @param base what it holds
 * @param language the tag of the language of its texts, or {@link #ORIGINAL}; empty where it holds
 *     no texts of one language
 */
record ColumnName(String base, String language) implements Comparable<ColumnName> {
  /** Stands in place of a language: the column says in which one each text was written first. */
  static final String ORIGINAL = "original";

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
    return inLanguage
        ? new ColumnName(name.substring(0, bracket), name.substring(bracket + 2, name.length() - 1))
        : of(name);
  }

  boolean isOriginal() {
    return language.equals(ORIGINAL);
  }

  @Override
  public int compareTo(ColumnName other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return language.isEmpty() ? base : base + " (" + language + ")";
  }
}
