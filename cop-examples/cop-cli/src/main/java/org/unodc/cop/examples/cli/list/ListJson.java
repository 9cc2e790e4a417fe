package org.unodc.cop.examples.cli.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unodc.cop.examples.cli.output.CompactJson;

/** Writes a list as a JSON array with an object for each row. */
final class ListJson {
  private ListJson() {}

  /** {@return the array, with a line for each row; a member without a value is null} */
  static String of(ListTable list) {
    return list.rows().stream()
        .map(row -> CompactJson.line(members(list.columns(), row)))
        .collect(Collectors.joining(",\n", "[", "]\n"));
  }

  private static Map<String, Object> members(List<ListColumn> columns, List<ListCell> row) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      members.put(columns.get(i).code(), value(row.get(i)));
    }
    return members;
  }

  private static Object value(ListCell cell) {
    if (cell instanceof ListCell.Nothing) {
      return Optional.empty();
    }
    return cell instanceof ListCell.Whole number ? number.value() : cell.code();
  }
}
