package org.unodc.cop.sdk.table;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.sdk.internal.json.JsonOutput;
import org.unodc.cop.sdk.internal.json.JsonText;
import org.unodc.cop.sdk.internal.json.MapCodec;
import org.unodc.cop.sdk.internal.json.ObjectCodec;
import org.unodc.cop.sdk.internal.json.RecordCodecs;
import org.unodc.cop.sdk.internal.json.ScalarCodecs;
import org.unodc.cop.sdk.internal.json.StrictReader;
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
 * @param columns the name of the column by header; empty if the cells under the header are not
 *     read. If a header occurs several times, the second one is {@code Header [2]}
 * @param fixed the text for each row, by the name of a column that the table does not have
 * @param values the text that replaces the text of a cell, by column and by the exact, whole text
 *     of the cell
 */
public record TableMapping(
    ImmutableMap<String, String> columns,
    ImmutableMap<String, String> fixed,
    ImmutableMap<String, ImmutableMap<String, String>> values) {
  private static final MapCodec<String> TEXTS = MapCodec.of(ScalarCodecs.TEXT);

  private static final ObjectCodec<TableMapping> CODEC =
      RecordCodecs.record(
          TableMapping.class,
          "Which column each header of a table means.",
          TableMapping::of,
          ObjectCodec.optional("columns", TEXTS, mapping -> filled(mapping.columns())),
          ObjectCodec.optional("fixed", TEXTS, mapping -> filled(mapping.fixed())),
          ObjectCodec.optional("values", MapCodec.of(TEXTS), mapping -> filled(mapping.values())));

  public TableMapping {
    requireNonNull(columns, "columns");
    requireNonNull(fixed, "fixed");
    requireNonNull(values, "values");
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
    return new TableMapping(joined(columns, header, column), fixed, values);
  }

  /**
   * {@return a copy with a text for this column in each row}
   *
   * @throws IllegalArgumentException if the text is empty
   */
  public TableMapping withFixed(String column, String text) {
    checkArgument(!text.isEmpty(), "the text of column \"%s\" is empty", column);
    return new TableMapping(columns, joined(fixed, column, text), values);
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
        columns, fixed, joined(values, column, joined(known, text, replacement)));
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
      Optional<ImmutableMap<String, ImmutableMap<String, String>>> values) {
    return new TableMapping(
        columns.orElse(ImmutableMap.of()),
        fixed.orElse(ImmutableMap.of()),
        values.orElse(ImmutableMap.of()));
  }

  private static <V> Optional<ImmutableMap<String, V>> filled(ImmutableMap<String, V> map) {
    return Optional.of(map).filter(entries -> !entries.isEmpty());
  }

  private static <V> ImmutableMap<String, V> joined(Map<String, V> map, String key, V value) {
    return ImmutableMap.<String, V>builder().putAll(map).put(key, value).buildKeepingLast();
  }
}
