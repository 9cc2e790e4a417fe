package org.unodc.cop.examples.programme.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The entries of a form, exactly as submitted, so that a page can show all of them again. Fields of
 * a list are numbered from 0, as in {@code speakers.0.name}.
 *
 * @param values the values by field
 */
public record FormEntries(ImmutableListMultimap<String, String> values) implements Serializable {
  private static final int MAX_ROWS = 100;

  /** {@return the entries of a request} */
  public static FormEntries of(Map<String, List<String>> request) {
    ImmutableListMultimap.Builder<String, String> values = ImmutableListMultimap.builder();
    request.forEach(values::putAll);
    return new FormEntries(values.build());
  }

  /** {@return entries in which one field has a value} */
  public static FormEntries of(String field, String value) {
    return new FormEntries(ImmutableListMultimap.of(field, value));
  }

  /** {@return entries without any value} */
  public static FormEntries nothing() {
    return new FormEntries(ImmutableListMultimap.of());
  }

  /** {@return whether the request only adds rows to a list} */
  public boolean asksForMore() {
    return values.containsKey("more");
  }

  /** {@return the first value of a field, exactly as submitted; the empty string if it has none} */
  public String first(String field) {
    ImmutableList<String> all = values.get(field);
    return all.isEmpty() ? "" : all.get(0);
  }

  /** {@return the first value of a field without surrounding white space} */
  public String text(String field) {
    return first(field).strip();
  }

  /** {@return all values of a field, exactly as submitted} */
  public ImmutableList<String> all(String field) {
    return values.get(field);
  }

  /** {@return whether a field has this value, such as a ticked box} */
  public boolean has(String field, String value) {
    return values.containsEntry(field, value);
  }

  /** {@return the number of rows of a list up to the last one that is not blank; at most 100} */
  public int rows(String list) {
    Pattern row = Pattern.compile(Pattern.quote(list) + "\\.([0-9]{1,2})(\\..*)?");
    int rows = 0;
    for (Map.Entry<String, String> entry : values.entries()) {
      Matcher field = row.matcher(entry.getKey());
      if (field.matches() && !entry.getValue().isBlank()) {
        rows = Math.max(rows, Integer.parseInt(field.group(1)) + 1);
      }
    }
    return Math.min(rows, MAX_ROWS);
  }
}
