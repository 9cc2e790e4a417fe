package org.unodc.cop.examples.programme.form;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.unodc.cop.domain.rule.Severity;

/**
 * A form as a page shows it: its entries, and the remarks about each field.
 *
 * @param entered the entries
 * @param remarks the remarks, the most severe first
 */
public record FormView(FormEntries entered, ImmutableList<FieldRemark> remarks) {
  private static final int ADDITIONAL_ROWS = 3;

  /** Sorts the remarks, the most severe first. */
  public FormView {
    remarks = ImmutableList.sortedCopyOf(Comparator.comparing(FieldRemark::severity), remarks);
  }

  /** {@return a form without remarks} */
  public static FormView of(FormEntries entered) {
    return new FormView(entered, ImmutableList.of());
  }

  /** {@return a form with the remarks of its reader} */
  public static FormView of(FormEntries entered, FormReader reader) {
    return new FormView(entered, reader.remarksWith(ImmutableList.of()));
  }

  /** {@return the value of a field} */
  public String value(String field) {
    return entered.first(field);
  }

  /** {@return whether a box is ticked or a choice is made} */
  public boolean has(String field, String value) {
    return entered.has(field, value);
  }

  /**
   * {@return the number of rows of a list to show: the entered rows, one blank row, and more on
   * request}
   *
   * @param minimum the minimum number, without the rows on request
   */
  public int rows(String list, int minimum) {
    int more = entered.has("more", list) ? ADDITIONAL_ROWS : 0;
    return Math.max(minimum, entered.rows(list) + 1) + more;
  }

  /**
   * {@return the remarks about a field; those about the whole form if the name of the field is
   * empty}
   */
  public ImmutableList<FieldRemark> at(String field) {
    return remarks.stream()
        .filter(remark -> remark.field().equals(field))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the value of {@code aria-invalid}: "true" if the field has an error, null otherwise}
   */
  public @Nullable String invalid(String field) {
    return at(field).stream().anyMatch(remark -> remark.severity() == Severity.ERROR)
        ? "true"
        : null;
  }

  /** {@return whether a field of a list has a value or a remark} */
  public boolean isUsed(String list) {
    return entered.values().entries().stream()
            .anyMatch(entry -> entry.getKey().startsWith(list + ".") && !entry.getValue().isBlank())
        || remarks.stream().anyMatch(remark -> remark.field().startsWith(list + "."));
  }

  /** {@return whether a text has a value or a remark in a language other than this one} */
  public boolean isUsedBeside(String list, String tag, Iterable<String> tags) {
    return Streams.stream(tags)
        .filter(candidate -> !candidate.equals(tag))
        .map(candidate -> list + "." + candidate)
        .anyMatch(field -> !value(field).isBlank() || !at(field).isEmpty());
  }

  /**
   * {@return the value of {@code aria-describedby}: the ids of the elements that describe a field;
   * null if there are none}
   */
  public @Nullable String describedBy(String field, String... hints) {
    Stream<String> remarksId = at(field).isEmpty() ? Stream.of() : Stream.of(field + "-remarks");
    String ids = Streams.concat(remarksId, Stream.of(hints)).collect(Collectors.joining(" "));
    return ids.isEmpty() ? null : ids;
  }

  /** {@return whether the form has an error that must be corrected} */
  public boolean hasErrors() {
    return remarks.stream().anyMatch(remark -> remark.severity() == Severity.ERROR);
  }

  /**
   * {@return the keys of the remarks, which the form sends back so that the service knows which
   * remarks the user saw}
   */
  public ImmutableList<String> keys() {
    return remarks.stream().map(FieldRemark::key).collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return whether the form has remarks that the user did not see on the previous page, or did
   * not confirm there}
   */
  public boolean isToBeConfirmed() {
    boolean isConfirmed = entered.has("step", "confirm") && entered.all("seen").containsAll(keys());
    return !(remarks.isEmpty() || isConfirmed);
  }

  /** {@return whether the page must show the form again, for correction or confirmation} */
  public boolean isToBeShown() {
    return hasErrors() || isToBeConfirmed();
  }
}
