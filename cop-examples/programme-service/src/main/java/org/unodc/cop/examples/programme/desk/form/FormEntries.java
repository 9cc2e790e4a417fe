package org.unodc.cop.examples.programme.desk.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody entered into a form, exactly as it came, so that all of it can be shown again.
 * Fields of a list are numbered from 0, as in {@code speakers.0.name}.
 *
 * @param values the values by field
 */
public record FormEntries(ImmutableListMultimap<String, String> values) {
  private static final int MOST_ROWS = 100;

  /** {@return what a request brought} */
  public static FormEntries of(Map<String, List<String>> request) {
    ImmutableListMultimap.Builder<String, String> values = ImmutableListMultimap.builder();
    request.forEach(values::putAll);
    return new FormEntries(values.build());
  }

  /** {@return a form in which one field has a value} */
  public static FormEntries of(String field, String value) {
    return new FormEntries(ImmutableListMultimap.of(field, value));
  }

  /** {@return a form in which nothing was entered} */
  public static FormEntries nothing() {
    return new FormEntries(ImmutableListMultimap.of());
  }

  /** {@return whether more rows of a list were asked for, and nothing else} */
  public boolean asksForMore() {
    return values.containsKey("more");
  }

  /** {@return the value of a field as it came; empty where it has none} */
  public String first(String field) {
    ImmutableList<String> all = values.get(field);
    return all.isEmpty() ? "" : all.get(0);
  }

  /** {@return the value of a field without blanks around it} */
  public String text(String field) {
    return first(field).strip();
  }

  /** {@return the values of a field that can have several, as they came} */
  public ImmutableList<String> all(String field) {
    return values.get(field);
  }

  /** {@return whether a box was ticked} */
  public boolean has(String field, String value) {
    return values.containsEntry(field, value);
  }

  /** {@return how many rows of a list reach to the last one that is not blank; at most 100} */
  public int rows(String list) {
    Pattern row = Pattern.compile(Pattern.quote(list) + "\\.([0-9]{1,2})(\\..*)?");
    int rows = 0;
    for (Map.Entry<String, String> entry : values.entries()) {
      Matcher field = row.matcher(entry.getKey());
      if (field.matches() && !entry.getValue().isBlank()) {
        rows = Math.max(rows, Integer.parseInt(field.group(1)) + 1);
      }
    }
    return Math.min(rows, MOST_ROWS);
  }
}
