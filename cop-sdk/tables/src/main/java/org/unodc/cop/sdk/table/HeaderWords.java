package org.unodc.cop.sdk.table;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.unodc.cop.domain.language.OfficialLanguage;
import org.unodc.cop.domain.message.MessageCatalogue;
import org.unodc.cop.sdk.file.CatalogueFiles;
import org.unodc.cop.sdk.internal.model.ModelCodecs;
import org.unodc.cop.sdk.internal.table.SpellingNormalizer;

/** The known headers of the columns of a table, in the six official languages. */
final class HeaderWords {
  private static final MessageCatalogue WORDS =
      CatalogueFiles.load("columns", HeaderWords.class::getResourceAsStream);
  private static final Splitter ALIASES = Splitter.on('|').trimResults().omitEmptyStrings();
  private static final ImmutableMap<String, String> LANGUAGES = languages();
  private static final ImmutableSet<String> NUMBERS = words("word.number");
  private static final ImmutableSet<String> TAGS =
      Arrays.stream(Locale.getISOLanguages()).collect(toImmutableSet());

  private final TableLayout<?> layout;
  private final ImmutableSetMultimap<String, String> columns;
  private final ImmutableSetMultimap<String, String> columnsOfType;

  /** The columns by the headers that are written, with the official languages. */
  private final ImmutableMap<String, ColumnName> written;

  HeaderWords(TableLayout<?> layout) {
    this.layout = layout;
    ImmutableSetMultimap.Builder<String, String> all = ImmutableSetMultimap.builder();
    ImmutableSetMultimap.Builder<String, String> ofType = ImmutableSetMultimap.builder();
    for (TableField field : layout.fields()) {
      for (String column : field.columns()) {
        String key = column.replace(' ', '-');
        Set<String> own = words(ModelCodecs.schemaName(layout.type()) + "." + key);
        own.forEach(alias -> ofType.put(alias, column));
        Stream.of(Set.of(SpellingNormalizer.folded(column)), words(key), own)
            .flatMap(Set::stream)
            .forEach(alias -> all.put(alias, column));
      }
    }
    this.columns = all.build();
    this.columnsOfType = ofType.build();
    this.written =
        layout.fields().stream()
            .flatMap(HeaderWords::names)
            .collect(ImmutableMap.toImmutableMap(ColumnName::toString, name -> name));
  }

  private static Stream<ColumnName> names(TableField field) {
    return field.hasLanguages()
        ? Stream.concat(
                Arrays.stream(OfficialLanguage.values()).map(OfficialLanguage::tag),
                Stream.of(ColumnName.ORIGINAL))
            .map(tag -> new ColumnName(field.column(), tag))
        : field.columns().stream().map(ColumnName::of);
  }

  /** {@return the column that a header stands for; empty if the header is not known} */
  Optional<ColumnName> find(String header) {
    return Optional.ofNullable(written.get(header))
        .or(() -> ofOwnName(header))
        .or(() -> column(header).map(ColumnName::of))
        .or(() -> inBrackets(header))
        .or(() -> ofLastWord(header));
  }

  /**
   * {@return the column whose known header is the longest one within a header, such as title in
   * "Proposal title"; empty if there is none, or if several are as long}
   *
   * @param taken the columns that other headers stand for
   */
  Optional<String> within(String header, Set<String> taken) {
    String folded = " " + SpellingNormalizer.folded(header) + " ";
    int longest =
        columns.keySet().stream()
            .filter(alias -> isWithin(alias, folded, taken))
            .mapToInt(String::length)
            .max()
            .orElse(0);
    ImmutableSet<String> meant =
        columns.entries().stream()
            .filter(entry -> entry.getKey().length() == longest)
            .filter(entry -> isWithin(entry.getKey(), folded, taken))
            .map(Map.Entry::getValue)
            .collect(toImmutableSet());
    return meant.size() == 1 ? Optional.of(meant.iterator().next()) : Optional.empty();
  }

  /** {@return whether a known header is whole words, or Chinese characters, of a header} */
  private boolean isWithin(String alias, String folded, Set<String> taken) {
    boolean found =
        alias.codePoints().anyMatch(Character::isIdeographic)
            ? folded.contains(alias)
            : folded.contains(" " + alias + " ");
    return found
        && !NUMBERS.contains(alias)
        && columns.get(alias).stream().noneMatch(taken::contains);
  }

  /**
   * {@return whether the cells below these columns are headers of the same columns, for example in
   * another language; of more than two headers, one need not be known}
   *
   * @param cells the cells by their columns
   */
  boolean areHeaders(Map<ColumnName, String> cells) {
    if (cells.values().stream().anyMatch(String::isBlank)) {
      return false;
    }
    int allowed = cells.size() > 2 ? 1 : 0;
    // Most rows are refused by their first cells, so that a large table costs few look-ups.
    long unknown =
        cells.entrySet().stream()
            .filter(cell -> !isHeader(cell.getValue(), cell.getKey()))
            .limit(allowed + 1L)
            .count();
    return unknown <= allowed && cells.size() - unknown > 1;
  }

  private boolean isHeader(String cell, ColumnName column) {
    return find(cell.strip()).filter(name -> name.base().equals(column.base())).isPresent();
  }

  /** {@return whether there is one such column for each language} */
  boolean hasLanguages(ColumnName name) {
    return layout.field(name.base()).filter(TableField::hasLanguages).isPresent();
  }

  /** {@return the words of a key in the six languages, in lower case and without accents} */
  static ImmutableSet<String> words(String key) {
    return Arrays.stream(OfficialLanguage.values())
        .flatMap(language -> WORDS.find(key, language).stream())
        .flatMap(ALIASES::splitToStream)
        .map(SpellingNormalizer::folded)
        .collect(toImmutableSet());
  }

  /** {@return the first word of a key in a language} */
  static String firstWord(String key, OfficialLanguage language) {
    return WORDS
        .find(key, language)
        .flatMap(words -> ALIASES.splitToStream(words).findFirst())
        .orElse(key);
  }

  /** {@return the columns with their usual headers and the words of closed lists in a language} */
  ImmutableList<TableColumn> columns(OfficialLanguage language) {
    ImmutableList.Builder<TableColumn> all = ImmutableList.builder();
    for (TableField field : layout.fields()) {
      for (String column : field.columns()) {
        String header = header(column, language);
        all.add(
            new TableColumn(
                column,
                field.hasLanguages() ? header + " (" + language.tag() + ")" : header,
                layout.required().contains(column),
                field.words(column, language),
                field.kind(column),
                field.hasSeveral()));
      }
    }
    return all.build();
  }

  /** {@return the usual header of a column in a language, which is known as this column} */
  private String header(String column, OfficialLanguage language) {
    String key = column.replace(' ', '-');
    return Stream.of(ModelCodecs.schemaName(layout.type()) + "." + key, key)
        .flatMap(name -> WORDS.find(name, language).stream())
        .flatMap(ALIASES::splitToStream)
        .filter(alias -> column(alias).filter(column::equals).isPresent())
        .findFirst()
        .orElse(column);
  }

  /**
   * {@return the tag of the language that has this tag, or this name in one of the six languages}
   */
  static Optional<String> language(String word) {
    String folded = SpellingNormalizer.folded(word);
    return Optional.ofNullable(LANGUAGES.get(folded))
        .or(() -> Optional.of(folded).filter(TAGS::contains));
  }

  /** Finds a header in the form that this library writes, with any language tag. */
  private Optional<ColumnName> ofOwnName(String header) {
    if (header.isEmpty()) {
      return Optional.empty();
    }
    ColumnName name = ColumnName.parse(header);
    return layout
        .field(name.base())
        .filter(field -> field.hasLanguages() != name.language().isEmpty())
        .map(field -> name);
  }

  private Optional<ColumnName> inBrackets(String header) {
    int open = Math.max(header.lastIndexOf('('), header.lastIndexOf('['));
    boolean closed = header.endsWith(")") || header.endsWith("]");
    return open > 0 && closed
        ? inLanguage(header.substring(0, open), header.substring(open + 1, header.length() - 1))
        : Optional.empty();
  }

  private Optional<ColumnName> ofLastWord(String header) {
    String folded = SpellingNormalizer.folded(header);
    int blank = folded.lastIndexOf(' ');
    return blank > 0
        ? inLanguage(folded.substring(0, blank), folded.substring(blank + 1))
        : Optional.empty();
  }

  private Optional<ColumnName> inLanguage(String header, String language) {
    return column(header)
        .filter(column -> layout.field(column).filter(TableField::hasLanguages).isPresent())
        .flatMap(column -> language(language).map(tag -> new ColumnName(column, tag)));
  }

  /** A usual name of the column in tables of this type goes before a name in any table. */
  private Optional<String> column(String header) {
    String folded = SpellingNormalizer.folded(header);
    ImmutableSet<String> ofType = columnsOfType.get(folded);
    ImmutableSet<String> meant = ofType.size() == 1 ? ofType : columns.get(folded);
    return meant.size() == 1 ? Optional.of(meant.iterator().next()) : Optional.empty();
  }

  private static ImmutableMap<String, String> languages() {
    ImmutableMap.Builder<String, String> tags = ImmutableMap.builder();
    for (OfficialLanguage language : OfficialLanguage.values()) {
      words("language." + language.tag()).forEach(word -> tags.put(word, language.tag()));
    }
    words("language.original").forEach(word -> tags.put(word, ColumnName.ORIGINAL));
    return tags.buildKeepingLast();
  }
}
