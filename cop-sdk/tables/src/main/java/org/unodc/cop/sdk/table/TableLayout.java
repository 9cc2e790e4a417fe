package org.unodc.cop.sdk.table;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.unodc.cop.sdk.internal.json.Codec;
import org.unodc.cop.sdk.internal.json.JsonOutput;
import org.unodc.cop.sdk.internal.model.ModelCodecs;
import org.unodc.cop.sdk.internal.table.EntryKey;
import org.unodc.cop.sdk.internal.table.IdMaker;

/** The columns of the table of a type. */
final class TableLayout<T> {
  private static final String ID = "id";

  private final Class<T> type;
  private final String name;
  private final ImmutableList<TableField> fields;
  private final ImmutableMap<String, TableField> byColumn;
  private final ImmutableSet<String> required;
  private final Function<T, Optional<String>> identity;
  private final ImmutableList<EntryKey> keys;
  private final Optional<IdMaker> idMaker;
  private final ImmutableList<ImmutableList<String>> apart;
  private final Supplier<HeaderWords> headers = Suppliers.memoize(() -> new HeaderWords(this));

  private TableLayout(Builder<T> builder) {
    this.type = builder.type;
    this.name = builder.name;
    this.fields = builder.fields.build();
    ImmutableMap.Builder<String, TableField> all = ImmutableMap.builder();
    fields.forEach(field -> field.columns().forEach(column -> all.put(column, field)));
    this.byColumn = all.buildKeepingLast();
    this.required = builder.required.build();
    this.identity = builder.identity;
    this.keys = builder.keys.build();
    this.idMaker = builder.idMaker;
    this.apart = builder.apart;
  }

  static <T> Builder<T> of(Class<T> type, String name) {
    return new Builder<>(type, name);
  }

  /** {@return the name of the list, such as {@code side events}} */
  String name() {
    return name;
  }

  Class<T> type() {
    return type;
  }

  Codec<T> codec() {
    return ModelCodecs.of(type);
  }

  ImmutableList<TableField> fields() {
    return fields;
  }

  /** {@return the known headers of the columns} */
  HeaderWords headers() {
    return headers.get();
  }

  /** {@return the names of the columns that every row needs, or that are made for it} */
  ImmutableSet<String> required() {
    return required;
  }

  /**
   * {@return the columns that every row needs if the sheet has these columns; not the id if it is
   * made from one of them}
   */
  ImmutableSet<String> requiredBeside(ImmutableSet<ColumnName> columns) {
    boolean made =
        idMaker
            .filter(maker -> columns.stream().anyMatch(column -> maker.reads(column.base())))
            .isPresent();
    return required.stream()
        .filter(column -> !made || !column.equals(ID))
        .collect(toImmutableSet());
  }

  /**
   * {@return a key that is equal for two rows about the same entry: its id, or all of the content
   * apart from capital letters and blanks}
   */
  String identity(T value) {
    return identity
        .apply(value)
        .orElseGet(() -> folded(new String(JsonOutput.bytes(value, codec(), false), UTF_8)));
  }

  /** {@return a text without the difference of capital and small letters, and of blanks} */
  private static String folded(String text) {
    return CharMatcher.whitespace()
        .collapseFrom(text, ' ')
        .replace('Σ', 'σ')
        .toLowerCase(Locale.ROOT);
  }

  /** {@return the members by which a recorded value is found for a row without its id} */
  ImmutableList<EntryKey> keys() {
    return keys;
  }

  /** {@return what makes the id of a row that has none; empty if rows have no id} */
  Optional<IdMaker> idMaker() {
    return idMaker;
  }

  /** {@return the members that tell entries with one name apart; empty if the name is enough} */
  ImmutableList<ImmutableList<String>> apart() {
    return apart;
  }

  /** {@return the field with a column of this name} */
  Optional<TableField> field(String base) {
    return Optional.ofNullable(byColumn.get(base));
  }

  /** Collects the columns in the order in which they are written. */
  static final class Builder<T> {
    private final Class<T> type;
    private final String name;
    private final ImmutableList.Builder<TableField> fields = ImmutableList.builder();
    private final ImmutableSet.Builder<String> required = ImmutableSet.builder();
    private final ImmutableList.Builder<EntryKey> keys = ImmutableList.builder();
    private Function<T, Optional<String>> identity = value -> Optional.empty();
    private Optional<IdMaker> idMaker = Optional.empty();
    private ImmutableList<ImmutableList<String>> apart = ImmutableList.of();

    private Builder(Class<T> type, String name) {
      this.type = type;
      this.name = name;
    }

    Builder<T> plain(String column, String path, CellForm form) {
      return add(new PlainField(column, path, form));
    }

    Builder<T> required(String column, String path, CellForm form) {
      required.add(column);
      return plain(column, path, form);
    }

    Builder<T> text(String column, String path) {
      return add(new TextField(column, path));
    }

    Builder<T> requiredText(String column, String path) {
      required.add(column);
      return text(column, path);
    }

    Builder<T> texts(String column, String path) {
      return add(new TextListField(column, path));
    }

    /**
     * Sets the key that identifies an entry; if it returns empty, all of the content is compared.
     */
    Builder<T> identifiedBy(Function<T, Optional<String>> newIdentity) {
      identity = newIdentity;
      return this;
    }

    /** Adds members by which a recorded value is found if those before find none. */
    Builder<T> foundBy(EntryKey key) {
      keys.add(key);
      return this;
    }

    /** Sets what makes the id of a row that has none, so that the table needs no ids. */
    Builder<T> withoutId(IdMaker maker) {
      idMaker = Optional.of(maker);
      return this;
    }

    /** Sets the members that tell entries with one name apart, in the form of {@link EntryKey}. */
    Builder<T> apartBy(String... members) {
      apart = EntryKey.of(members).equal();
      return this;
    }

    Builder<T> add(TableField field) {
      fields.add(field);
      return this;
    }

    Builder<T> count(String column, String path) {
      return add(new CountField(column, path, false));
    }

    Builder<T> requiredCount(String column, String path) {
      required.add(column);
      return add(new CountField(column, path, true));
    }

    /** Adds the columns of one source. */
    Builder<T> source() {
      return text("source title", "source/title")
          .plain("source symbol", "source/symbol", CellForms.SYMBOL)
          .plain("source link", "source/link", CellForms.LINK)
          .plain("source date", "source/date", CellForms.DATE)
          .plain("source certainty", "source/certainty", TableLayouts.CERTAINTY);
    }

    /** Adds the columns of one document. */
    Builder<T> document() {
      return plain("document symbol", "document/symbol", CellForms.SYMBOL)
          .text("document title", "document/title")
          .plain("document languages", "document/languages", CellForms.OFFICIAL_LANGUAGES)
          .plain("document link", "document/link", CellForms.LINK);
    }

    TableLayout<T> build() {
      return new TableLayout<>(this);
    }
  }
}
