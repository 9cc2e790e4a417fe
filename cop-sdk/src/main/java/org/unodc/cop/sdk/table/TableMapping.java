package org.unodc.cop.sdk.table;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.unodc.cop.sdk.CopException;
import org.unodc.cop.sdk.CopLimits;
import org.unodc.cop.sdk.codec.JsonInput;
import org.unodc.cop.sdk.codec.JsonOutput;
import org.unodc.cop.sdk.codec.JsonText;
import org.unodc.cop.sdk.codec.MapCodec;
import org.unodc.cop.sdk.codec.ObjectCodec;
import org.unodc.cop.sdk.codec.Scalars;

/**
 * Which column each header of somebody's table means, where the headers are not those that are
 * known anyway. As JSON:
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
 * @param columns the name of the column by header; empty for one that is not to be read. Where a
 *     header stands several times, the second is {@code Header [2]}
 * @param fixed what stands in each row for columns that the table does not have
 * @param values what a cell means by column and by its whole text, as it stands there
 */
public record TableMapping(
    ImmutableMap<String, String> columns,
    ImmutableMap<String, String> fixed,
    ImmutableMap<String, ImmutableMap<String, String>> values) {
  private static final MapCodec<String> TEXTS = MapCodec.of(Scalars.TEXT);

  private static final ObjectCodec<TableMapping> CODEC =
      ObjectCodec.record(
          TableMapping.class,
          "Which column each header of a table means.",
          TableMapping::of,
          ObjectCodec.optional("columns", TEXTS, mapping -> filled(mapping.columns())),
          ObjectCodec.optional("fixed", TEXTS, mapping -> filled(mapping.fixed())),
          ObjectCodec.optional("values", MapCodec.of(TEXTS), mapping -> filled(mapping.values())));

  /** {@return a mapping that maps nothing} */
  public static TableMapping empty() {
    return new TableMapping(ImmutableMap.of(), ImmutableMap.of(), ImmutableMap.of());
  }

  /** {@return the same with a header that means this column; empty where it is not to be read} */
  public TableMapping with(String header, String column) {
    return new TableMapping(joined(columns, header, column), fixed, values);
  }

  /** {@return the same with a text that stands in this column in each row} */
  public TableMapping withFixed(String column, String text) {
    checkArgument(!text.isEmpty(), "the text of column \"%s\" is empty", column);
    return new TableMapping(columns, joined(fixed, column, text), values);
  }

  /** {@return the same where a cell of this column that has this whole text means another one} */
  public TableMapping withValue(String column, String text, String meant) {
    checkArgument(!meant.isEmpty(), "what \"%s\" means is empty", text);
    ImmutableMap<String, String> known = values.getOrDefault(column, ImmutableMap.of());
    return new TableMapping(columns, fixed, joined(values, column, joined(known, text, meant)));
  }

  /** {@return the mapping in this JSON; throws {@link CopException} with all its problems} */
  public static TableMapping parse(String json) {
    CopLimits limits = CopLimits.standard();
    JsonInput in = new JsonInput(JsonText.of(json, limits), limits);
    TableMapping mapping = in.document(CODEC).orElse(null);
    if (mapping == null || !in.unknownMembers().isEmpty()) {
      throw new CopException(in.allProblems());
    }
    return mapping;
  }

  /** {@return the mapping as JSON, to be read by {@link #parse}} */
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
    return Optional.of(map).filter(one -> !one.isEmpty());
  }

  private static <V> ImmutableMap<String, V> joined(Map<String, V> map, String key, V value) {
    return ImmutableMap.<String, V>builder().putAll(map).put(key, value).buildKeepingLast();
  }
}
