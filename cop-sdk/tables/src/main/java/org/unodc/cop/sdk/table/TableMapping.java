package org.unodc.cop.sdk.table;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.sdk.internal.json.JsonOutput;
import org.unodc.cop.sdk.internal.json.JsonText;
import org.unodc.cop.sdk.internal.json.MapCodec;
import org.unodc.cop.sdk.internal.json.ObjectCodec;
import org.unodc.cop.sdk.internal.json.RecordCodecs;
import org.unodc.cop.sdk.internal.json.ScalarCodecs;
import org.unodc.cop.sdk.internal.json.StrictReader;
import org.unodc.cop.sdk.internal.table.BlankCells;
import org.unodc.cop.sdk.internal.table.SpellingNormalizer;
import org.unodc.cop.sdk.problem.CopException;
import org.unodc.cop.sdk.problem.CopLimits;

/**
 * Assigns the headers of a table to columns, if the table has headers that are not known. Its JSON
 * form:
 *
 * <pre>{@code
 * {
 *   "columns": {
 *     "What it is called": "title (en)",
 *     "Remarks of the desk": ""
 *   },
 *   "fixed": {
 *     "session": "untoc-cop12"
 *   },
 *   "values": {
 *     "state": {
 *       "South Korea": "KOR"
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>In a wide table, each cell under some headers is a row of its own. {@code rows} states what
 * the header says about it, and {@link #parts} reads such a table:
 *
 * <pre>{@code
 * {
 *   "columns": {"Session": "session", "Participants": "count", "NGOs": "count"},
 *   "rows": {
 *     "Participants": {"subject": "PARTICIPANTS"},
 *     "NGOs": {"subject": "NON_GOVERNMENTAL_ORGANIZATIONS"}
 *   }
 * }
 * }</pre>
 *
 * @param columns the name of the column by header; empty if the cells under the header are not
 *     read. If a header occurs several times, the second one is {@code Header [2]}
 * @param fixed the text for each row, by the name of a column that the table does not have
 * @param values the text that replaces the text of a cell, by column and by the exact, whole text
 *     of the cell
 * @param rows the texts of other columns, by column, for each header of a wide table
 */
public record TableMapping(
    ImmutableMap<String, String> columns,
    ImmutableMap<String, String> fixed,
    ImmutableMap<String, ImmutableMap<String, String>> values,
    ImmutableMap<String, ImmutableMap<String, String>> rows) {
  private static final MapCodec<String> TEXTS = MapCodec.of(ScalarCodecs.TEXT);

  private static final ObjectCodec<TableMapping> CODEC =
      RecordCodecs.record(
          TableMapping.class,
          "Which column each header of a table means.",
          TableMapping::of,
          ObjectCodec.optional("columns", TEXTS, mapping -> filled(mapping.columns())),
          ObjectCodec.optional("fixed", TEXTS, mapping -> filled(mapping.fixed())),
          ObjectCodec.optional("values", MapCodec.of(TEXTS), mapping -> filled(mapping.values())),
          ObjectCodec.optional("rows", MapCodec.of(TEXTS), mapping -> filled(mapping.rows())));

  public TableMapping {
    requireNonNull(columns, "columns");
    requireNonNull(fixed, "fixed");
    requireNonNull(values, "values");
    requireNonNull(rows, "rows");
  }

  /** Creates a mapping of a table that is not wide. */
  public TableMapping(
      ImmutableMap<String, String> columns,
      ImmutableMap<String, String> fixed,
      ImmutableMap<String, ImmutableMap<String, String>> values) {
    this(columns, fixed, values, ImmutableMap.of());
  }

  /** {@return a mapping without entries} */
  public static TableMapping empty() {
    return new TableMapping(ImmutableMap.of(), ImmutableMap.of(), ImmutableMap.of());
  }

  /**
   * {@return a copy that maps a header to this column; if the name of the column is empty, the
   * cells under the header are not read}
   */
  public TableMapping with(String header, String column) {
    return new TableMapping(joined(columns, header, column), fixed, values, rows);
  }

  /**
   * {@return a copy with a text for this column in each row}
   *
   * @throws IllegalArgumentException if the text is empty
   */
  public TableMapping withFixed(String column, String text) {
    checkArgument(!text.isEmpty(), "the text of column \"%s\" is empty", column);
    return new TableMapping(columns, joined(fixed, column, text), values, rows);
  }

  /**
   * {@return a copy that replaces this text by another one in each cell of this column that holds
   * exactly this text}
   *
   * @throws IllegalArgumentException if the replacement is empty
   */
  public TableMapping withValue(String column, String text, String replacement) {
    checkArgument(!replacement.isEmpty(), "the replacement of \"%s\" is empty", text);
    ImmutableMap<String, String> known = values.getOrDefault(column, ImmutableMap.of());
    return new TableMapping(
        columns, fixed, joined(values, column, joined(known, text, replacement)), rows);
  }

  /**
   * {@return a copy that reads each cell under a header as this column of a row of its own}
   *
   * @param texts the texts of other columns of that row, by column
   */
  public TableMapping withRows(String header, String column, Map<String, String> texts) {
    return new TableMapping(
        joined(columns, header, column),
        fixed,
        values,
        joined(rows, header, ImmutableMap.copyOf(texts)));
  }

  /**
   * Rows of a table, each with one value.
   *
   * @param mapping the mapping by which the rows are read
   * @param sheet the rows with the headers
   */
  public record Part(TableMapping mapping, Sheet sheet) {
    public Part {
      requireNonNull(mapping, "mapping");
      requireNonNull(sheet, "sheet");
    }
  }

  /**
   * {@return the parts of a table: the whole table by this mapping or, for a wide table, the rows
   * below each header of {@link #rows} whose cell states something}
   */
  public ImmutableList<Part> parts(Sheet sheet) {
    requireNonNull(sheet, "sheet");
    return rows.isEmpty()
        ? ImmutableList.of(new Part(this, sheet))
        : rows.keySet().stream()
            .map(header -> new Part(of(header), stated(sheet, header)))
            .collect(toImmutableList());
  }

  private TableMapping of(String header) {
    Map<String, String> own = new LinkedHashMap<>(columns);
    rows.keySet().stream().filter(other -> !other.equals(header)).forEach(it -> own.put(it, ""));
    Map<String, String> texts = new LinkedHashMap<>(fixed);
    texts.putAll(rows.getOrDefault(header, ImmutableMap.of()));
    return new TableMapping(ImmutableMap.copyOf(own), ImmutableMap.copyOf(texts), values);
  }

  /** {@return the sheet without the rows below a header whose cell is blank or states nothing} */
  private static Sheet stated(Sheet sheet, String header) {
    String folded = SpellingNormalizer.folded(header);
    int place = 0;
    ImmutableList.Builder<SheetRow> stated = ImmutableList.builder();
    for (SheetRow row : sheet.rows()) {
      if (place == 0) {
        place =
            1 + Iterables.indexOf(row.cells(), it -> SpellingNormalizer.folded(it).equals(folded));
        stated.add(row);
      } else if (!BlankCells.statesNothing(row.cell(place))) {
        stated.add(row);
      }
    }
    return new Sheet(sheet.name(), stated.build(), sheet.faults(), sheet.notes());
  }

  /**
   * {@return the mapping in this JSON}
   *
   * @throws CopException with all problems if it is not a mapping
   */
  public static TableMapping parse(String json) {
    CopLimits limits = CopLimits.standard();
    return StrictReader.read(JsonText.of(json, limits), limits, CODEC);
  }

  /** {@return the mapping as JSON, which {@link #parse} reads} */
  public String json() {
    return new String(JsonOutput.bytes(this, CODEC, true), UTF_8);
  }

  private static TableMapping of(
      Optional<ImmutableMap<String, String>> columns,
      Optional<ImmutableMap<String, String>> fixed,
      Optional<ImmutableMap<String, ImmutableMap<String, String>>> values,
      Optional<ImmutableMap<String, ImmutableMap<String, String>>> rows) {
    return new TableMapping(
        columns.orElse(ImmutableMap.of()),
        fixed.orElse(ImmutableMap.of()),
        values.orElse(ImmutableMap.of()),
        rows.orElse(ImmutableMap.of()));
  }

  private static <V> Optional<ImmutableMap<String, V>> filled(ImmutableMap<String, V> map) {
    return Optional.of(map).filter(entries -> !entries.isEmpty());
  }

  private static <V> ImmutableMap<String, V> joined(Map<String, V> map, String key, V value) {
    return ImmutableMap.<String, V>builder().putAll(map).put(key, value).buildKeepingLast();
  }
}
